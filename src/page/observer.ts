import type { Roots } from './roots.ts';
import { isOurs, isTakenAway } from './hosts.ts';
import { isConnected, textContentOf } from './safe-dom.ts';
import type { AlarmWatch } from './alarms.ts';
import { hearLabels, hearText, isSpeaking } from './texts.ts';

/** How much of a tree is watched: what comes right into its root, … */
export const barely: MutationObserverInit = { childList: true };
/** … what comes and goes anywhere in it, … */
export const coarsely: MutationObserverInit = { ...barely, subtree: true };
/** … and what becomes of what is there. */
export const closely: MutationObserverInit = {
  ...coarsely,
  characterData: true,
  attributes: true,
  attributeFilter: [
    ...['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-label', 'title', 'disabled', 'aria-disabled'],
    ...['aria-checked', 'aria-selected', 'aria-expanded', 'lang', 'slot'],
  ],
};

/** How many batches of changes a second are looked at in full; of the others only what presses, until so many wait. */
const fullBatches = 5;
const mostWaiting = 2000;
/** How many more a second make a storm. */
const stormBatches = 25;

/** What to do about changes. All are called before the next paint. */
export interface ObserverHandlers {
  /** Told about texts that change in place; new ones are heard by the roots' search. What concerns it cannot wait. */
  readonly watch: Pick<AlarmWatch, 'hear' | 'concerns'> | undefined;
  /** Whether something else must be seen to before the next paint. */
  readonly isUrgent: () => boolean;
  /** Something on the page changed that is not our own doing: the targets of these, or what is right below them. */
  readonly changed: (news: readonly MutationRecord[]) => void;
  /** More is changing than can be followed by whoever has little to wait for. Called once a second at most. */
  readonly storms: () => void;
}

/** What tells of changes. */
export interface Observer {
  /** Watches a tree, from now on as closely as is said last. */
  watch(root: Node, how: MutationObserverInit): void;
  /** Looks at what was put off while there was too much of it. */
  catchUp(): void;
  /** A second has passed. */
  tick(): void;
  /** Stops until something is to be watched again: a page that we have nothing to say about costs nothing. */
  rest(): void;
}

/**
 * One observer for the document and for every open shadow root.
 * Its callback is a microtask, so it sees a change before any frame that could show it.
 */
export function observePage(
  roots: Roots,
  { watch, isUrgent, changed, storms }: ObserverHandlers,
  signal: AbortSignal,
): Observer {
  /** What came while there was too much of it. */
  const later: MutationRecord[] = [];
  let left = fullBatches;

  // Each part of a record is made when it is asked for, so no more is asked of the many than is needed.
  function presses(record: MutationRecord): boolean {
    if (!watch) return false;
    if (record.type === 'characterData') return watch.concerns((record.target as CharacterData).data);
    for (const node of record.addedNodes) if (watch.concerns(textContentOf(node) ?? '')) return true;
    return false;
  }

  /** Hears and searches what was put off and what comes now. Returns the changes that are not our own. */
  function take(records: readonly MutationRecord[]): readonly MutationRecord[] {
    const added: Node[] = [];
    const news = [...later.splice(0), ...records].filter((record) => {
      const { type } = record;
      if (type === 'childList') {
        if (isOurMove(record)) return false;
        added.push(...record.addedNodes);
      } else if (type === 'characterData') {
        if (watch) hearText(record.target as CharacterData, watch.hear);
      } else {
        if (isOurs(record.target)) return false;
        if (watch && isSpeaking(record.attributeName)) hearLabels(record.target as Element, watch.hear);
      }

      return true;
    });
    if (added.length > 0) roots.search(added);
    return news;
  }

  function follow(records: readonly MutationRecord[]): void {
    left -= 1;
    const isCalm = left >= 0 || later.length > mostWaiting || isUrgent();
    if (isCalm || records.some(presses)) {
      const news = take(records);
      if (news.length > 0) changed(news);
    } else {
      later.push(...records.filter(({ type }) => type !== 'characterData'));
      changed([]);
      if (left === -stormBatches) storms();
    }
  }

  const observer = new MutationObserver(follow);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return {
    watch(root, how) {
      if (!signal.aborted) observer.observe(root, how);
    },
    catchUp() {
      take([]);
    },
    tick() {
      left = fullBatches;
    },
    rest() {
      // What has come and was not told yet would be dropped: the last of a page that the server sent comes right before
      // the event of its end.
      const untold = observer.takeRecords();
      observer.disconnect();
      if (untold.length > 0) follow(untold);
    },
  };
}

function isOurMove({ addedNodes, removedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) if (!isOurs(node)) return false;
  // A host that the page has thrown out is news. One that we put elsewhere or took away ourselves is none: if it were,
  // taking it away for what shows only without it would go on and on before the page gets another turn.
  for (const node of removedNodes) if (!isOurs(node) || !(isConnected(node) || isTakenAway(node))) return false;
  return true;
}
