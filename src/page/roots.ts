import { localNameOf, nextSiblingOf, firstChildOf, parentOf, shadowOf, isConnected } from './safe-dom.ts';

/** How many elements of one change are searched for shadow roots before the rest waits for the next look. */
const walkLimit = 20_000;

/**
 * The open shadow roots of a page. A root may be attached long after its element came, without any mutation to tell,
 * so custom elements that have none yet are asked again at every `refresh`.
 */
export class Roots {
  readonly #found = new Set<ShadowRoot>();
  readonly #waiting = new Set<Element>();
  readonly #onFound: (root: ShadowRoot) => void;

  constructor(onFound: (root: ShadowRoot) => void) {
    this.#onFound = onFound;
  }

  /** All roots that are still part of the page. */
  all(): readonly ShadowRoot[] {
    for (const root of this.#found) if (!isConnected(root)) this.#found.delete(root);
    return [...this.#found];
  }

  /** Searches a subtree that is new on the page. */
  search(start: Node): void {
    let budget = walkLimit;
    const pending: Node[] = [start];
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (--budget < 0) return;
      if (node instanceof Element) {
        this.#look(node);
        const sibling = node === start ? null : nextSiblingOf(node);
        if (sibling) pending.push(sibling);
      } else if (node !== start) {
        const sibling = nextSiblingOf(node);
        if (sibling) pending.push(sibling);
      }

      const child = firstChildOf(node);
      if (child) pending.push(child);
    }
  }

  /** Asks the custom elements that had no root the last time. Returns whether any has one now. */
  refresh(): boolean {
    const before = this.#found.size;
    for (const element of this.#waiting) {
      if (!isConnected(element)) this.#waiting.delete(element);
      else if (shadowOf(element)) {
        this.#waiting.delete(element);
        this.#look(element);
      }
    }

    return this.#found.size > before;
  }

  #look(element: Element): void {
    const root = shadowOf(element);
    if (root) {
      if (this.#found.has(root) || localNameOf(element) === 'benefit-lens') return;
      this.#found.add(root);
      this.#onFound(root);
      this.search(root);
    } else if (localNameOf(element).includes('-')) {
      this.#waiting.add(element);
    }
  }
}

/** Whether a root belongs to something inside `within`. */
export function isInside(root: ShadowRoot, within: Node): boolean {
  for (let node: Node | null = root; node; node = parentOf(node)) if (node === within) return true;
  return false;
}
