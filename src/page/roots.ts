import { isOurs } from './hosts.ts';
import { firstChildOf, isConnected, isElement, localNameOf, matches, nextSiblingOf, shadowOf } from './safe-dom.ts';
import { hearLabels, hearText, type Hear } from './texts.ts';

/** How many nodes are visited at a stretch, so that no page keeps us busy for longer than a frame has room for. */
const stretch = 5000;
/** What a page's scripts find to put a part of it into. */
const mounts = ':is(div, main, section)[id]:empty';
/** `NodeFilter.SHOW_ELEMENT`, and with `SHOW_TEXT`; their names alone are as long as this line of code. */
const [elementsOnly, elementsAndTexts] = [1, 5];

/**
 * The open shadow roots of a page, and the texts in what comes. A root may be attached long after its element came,
 * without any mutation to tell, so custom elements and mounts that have none yet are asked again at every `goOn`.
 */
export interface Roots {
  /** Whether something that was to be searched waits for the next `goOn`. */
  isBusy(): boolean;
  /** All roots that are still part of the page. */
  all(): readonly ShadowRoot[];
  /** Searches what is new on the page, at once as far as the stretch goes. */
  search(starts: readonly Node[]): void;
  /** Goes on where the last stretch ended, and asks those that had no root the last time and may get one. */
  goOn(): void;
}

/**
 * @param hear told about every text of what is searched; left out where no text is waited for.
 * @param meet told about every element, where texts are waited for.
 */
export function createRoots(
  onFound: (root: ShadowRoot) => void,
  hear?: Hear,
  meet?: (element: Element) => void,
): Roots {
  const found = new Set<ShadowRoot>();
  const waiting = new Set<Element>();
  /** What is still to be visited, the newest last, which goes first. */
  const pending: TreeWalker[] = [];
  const shown = hear ? elementsAndTexts : elementsOnly;
  let left = stretch;

  function walk(): void {
    for (let walker = pending.at(-1); walker && left > 0; walker = pending.at(-1)) {
      left -= 1;
      const { currentNode } = walker;
      if (!walker.nextNode()) pending.pop();
      visit(currentNode);
    }
  }

  function visit(node: Node): void {
    if (node instanceof Text) {
      if (hear) hearText(node, hear);
    } else if (isElement(node)) {
      look(node);
      if (hear) {
        hearLabels(node, hear);
        meet?.(node);
      }
    }
  }

  function look(element: Element): void {
    const root = shadowOf(element);
    if (root) {
      if (found.has(root) || isOurs(element)) return;
      found.add(root);
      onFound(root);
      pending.push(document.createTreeWalker(root, shown));
    } else if (localNameOf(element).includes('-') || matches(element, mounts)) waiting.add(element);
  }

  return {
    isBusy: () => pending.length > 0,
    all() {
      for (const root of found) if (!isConnected(root)) found.delete(root);
      return [...found];
    },
    search(starts) {
      left = stretch;
      for (const start of starts) {
        if (!isConnected(start) || isOurs(start)) continue;
        const only = firstChildOf(start);
        if (left <= 0 || (only && (nextSiblingOf(only) || firstChildOf(only)))) {
          pending.push(document.createTreeWalker(start, shown));
        } else {
          // Most of what comes by the thousand is an element with a text, and to make a walker takes longer than that.
          left -= 1;
          visit(start);
          if (only) visit(only);
        }

        walk();
      }
    },
    goOn() {
      left = stretch;
      const asked = [...waiting];
      waiting.clear();
      for (const element of asked) if (isConnected(element)) look(element);
      walk();
    },
  };
}
