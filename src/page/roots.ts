import { isOurs } from './hosts.ts';
import { isConnected, localNameOf, shadowOf } from './safe-dom.ts';
import { hearLabels, hearText, type Hear } from './texts.ts';

/** How many nodes are visited at a stretch, so that no page keeps us busy for longer than a frame has room for. */
const stretch = 5000;

/**
 * The open shadow roots of a page, and the texts in what comes. A root may be attached long after its element came,
 * without any mutation to tell, so custom elements that have none yet are asked again at every `goOn`.
 */
export class Roots {
  readonly #found = new Set<ShadowRoot>();
  readonly #waiting = new Set<Element>();
  /** What is still to be visited, the newest last, which goes first. */
  readonly #pending: TreeWalker[] = [];
  readonly #onFound: (root: ShadowRoot) => void;
  readonly #hear: Hear | undefined;
  #left = stretch;

  /** @param hear told about every text of what is searched; left out where no text is waited for. */
  constructor(onFound: (root: ShadowRoot) => void, hear?: Hear) {
    this.#onFound = onFound;
    this.#hear = hear;
  }

  /** Whether something that was to be searched waits for the next `goOn`. */
  get isBusy(): boolean {
    return this.#pending.length > 0;
  }

  /** All roots that are still part of the page. */
  all(): readonly ShadowRoot[] {
    for (const root of this.#found) if (!isConnected(root)) this.#found.delete(root);
    return [...this.#found];
  }

  /** Searches what is new on the page, at once as far as the stretch goes. */
  search(starts: readonly Node[]): void {
    this.#left = stretch;
    for (const start of starts) {
      if (start instanceof Text) {
        if (this.#hear) hearText(start, this.#hear);
      } else if (isTree(start) && !isOurs(start)) {
        this.#add(start);
        this.#walk();
      }
    }
  }

  /** Goes on where the last stretch ended, and asks the custom elements that had no root the last time. */
  goOn(): void {
    this.#left = stretch;
    for (const element of this.#waiting) {
      if (!isConnected(element)) this.#waiting.delete(element);
      else if (shadowOf(element)) {
        this.#waiting.delete(element);
        this.#look(element);
      }
    }

    this.#walk();
  }

  #add(start: Node): void {
    const shown = NodeFilter.SHOW_ELEMENT | (this.#hear ? NodeFilter.SHOW_TEXT : 0);
    this.#pending.push(document.createTreeWalker(start, shown));
  }

  #walk(): void {
    for (let walker = this.#pending.at(-1); walker && this.#left > 0; walker = this.#pending.at(-1)) {
      this.#left -= 1;
      const { currentNode } = walker;
      if (!walker.nextNode()) this.#pending.pop();
      if (currentNode instanceof Element) {
        this.#look(currentNode);
        if (this.#hear) hearLabels(currentNode, this.#hear);
      } else if (currentNode instanceof Text && this.#hear) hearText(currentNode, this.#hear);
    }
  }

  #look(element: Element): void {
    const root = shadowOf(element);
    if (root) {
      if (this.#found.has(root) || localNameOf(element) === 'benefit-lens') return;
      this.#found.add(root);
      this.#onFound(root);
      this.#add(root);
    } else if (localNameOf(element).includes('-')) {
      this.#waiting.add(element);
    }
  }
}

function isTree(node: Node): node is Element | ShadowRoot | Document {
  return node instanceof Element || node instanceof ShadowRoot || node instanceof Document;
}
