import type { Roots } from './roots.ts';
import { isOurs, isTakenAway } from './hosts.ts';
import { isConnected } from './safe-dom.ts';
import { hearLabels, hearText, isSpeaking, type Hear } from './texts.ts';

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    ...['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-label', 'title', 'disabled', 'aria-disabled'],
    ...['aria-checked', 'aria-selected', 'aria-expanded', 'lang', 'slot'],
  ],
};

/** What to do about changes. All are called before the next paint. */
export interface ObserverHandlers {
  /** Told about texts that change in place; new ones are heard by the roots' search. */
  readonly hear: Hear | undefined;
  /** Something on the page changed that is not our own doing: these nodes, or what is right below them. */
  readonly changed: (nodes: ReadonlySet<Node>) => void;
}

/**
 * One observer for the document and for every open shadow root.
 * Its callback is a microtask, so it sees a change before any frame that could show it.
 */
export function observePage(
  roots: Roots,
  { hear, changed }: ObserverHandlers,
  signal: AbortSignal,
): { watch(root: Node): void; rest(): void } {
  const observer = new MutationObserver((records) => {
    const nodes = new Set<Node>();
    const added: Node[] = [];
    // Each part of a record is made when it is asked for, so no more is asked of the many than is needed.
    for (const record of records) {
      const { type, target } = record;
      if (type === 'childList') {
        if (isOurMove(record)) continue;
        for (const node of record.addedNodes) added.push(node);
      } else if (type === 'characterData') {
        if (hear) hearText(target as CharacterData, hear);
      } else {
        if (isOurs(target)) continue;
        if (hear && isSpeaking(record.attributeName)) hearLabels(target as Element, hear);
      }

      nodes.add(target);
    }

    if (added.length > 0) roots.search(added);
    if (nodes.size > 0) changed(nodes);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return {
    watch(root) {
      if (!signal.aborted) observer.observe(root, watched);
    },
    /** Stops until something is to be watched again: a page that we have nothing to say about costs nothing. */
    rest() {
      observer.disconnect();
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
