import type { Roots } from './roots.ts';
import { isOurs, isTakenAway } from './hosts.ts';
import { isConnected } from './safe-dom.ts';

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

/** Attributes that can carry a message of their own. */
const speaking = new Set(['aria-label', 'title']);

/** What to do about changes. All are called before the next paint. */
export interface ObserverHandlers {
  /** A text came or changed: a text node, or an element whose label did. */
  readonly text: (node: Node, text: string) => void;
  /** Something on the page changed that is not our own doing. */
  readonly changed: (records: readonly MutationRecord[]) => void;
}

/** How much of one text is looked at: a longer one is a log or a document, not a message. */
const textLimit = 4000;
/** How many nodes of one inserted subtree are searched for texts. */
const nodeLimit = 5000;

/**
 * One observer for the document and for every open shadow root.
 * Its callback is a microtask, so it sees a change before any frame that could show it.
 */
export function observePage(
  roots: Roots,
  handlers: ObserverHandlers,
  signal: AbortSignal,
): { watch(root: Node): void; rest(): void } {
  const observer = new MutationObserver((records) => {
    const foreign = records.filter((record) => !isOurChange(record));
    if (foreign.length === 0) return;
    for (const record of foreign) {
      if (record.type === 'characterData') {
        handlers.text(record.target, (record.target as CharacterData).data.slice(0, textLimit));
      } else if (record.type === 'attributes') {
        if (record.attributeName && speaking.has(record.attributeName))
          readLabels(record.target as Element, handlers.text);
      } else {
        for (const node of record.addedNodes) {
          roots.search(node);
          readTexts(node, handlers.text);
        }
      }
    }

    handlers.changed(foreign);
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

/** Reports every text and label of a subtree. Shadow roots inside it are reported when they are found. */
export function readTexts(start: Node, report: ObserverHandlers['text']): void {
  if (start instanceof Text) {
    report(start, start.data.slice(0, textLimit));
    return;
  }

  if (!(start instanceof Element || start instanceof ShadowRoot || start instanceof Document) || isOurs(start)) return;
  let left = nodeLimit;
  const walker = document.createTreeWalker(start, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = walker.currentNode; node && --left > 0; node = walker.nextNode()) {
    if (node instanceof Text) report(node, node.data.slice(0, textLimit));
    else if (node instanceof Element) readLabels(node, report);
  }
}

function readLabels(element: Element, report: ObserverHandlers['text']): void {
  for (const name of speaking) {
    const label = Element.prototype.getAttribute.call(element, name);
    if (label) report(element, label.slice(0, textLimit));
  }
}

function isOurChange(record: MutationRecord): boolean {
  if (record.type === 'childList') {
    const nodes = [...record.addedNodes, ...record.removedNodes];
    // A host that the page has thrown out is news. One that we put elsewhere or took away ourselves is none: if it were,
    // taking it away for what shows only without it would go on and on before the page gets another turn.
    return (
      nodes.length > 0 &&
      nodes.every((node) => isOurs(node)) &&
      [...record.removedNodes].every((node) => isConnected(node) || isTakenAway(node))
    );
  }

  return isOurs(record.target);
}
