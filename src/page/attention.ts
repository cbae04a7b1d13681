/**
 * How much of a document is watched: every change where a reader waits for it, else what comes and goes, and in a storm
 * only what comes right into the page's root, head and body. Where messages show is watched closely always.
 */
import { barely, closely, coarsely, type Observer } from './observer.ts';
import type { Roots } from './roots.ts';

/** The attention that one document gets. */
export interface Attention {
  /** Pays this much from now on. */
  pay(how: MutationObserverInit): void;
  isClose(): boolean;
  /** Takes in a tree that was found. */
  take(root: Node): void;
  /** A second has passed: what came in a storm where messages show is heard now, and all else once it is over. */
  recover(): void;
}

/** @param places where the page shows its messages now. */
export function createAttention(observer: Observer, roots: Roots, places: () => readonly Element[]): Attention {
  let how = closely;
  let isBehind = false;

  function pay(next: MutationObserverInit): void {
    isBehind ||= how === barely;
    how = next;
    observer.rest();
    const { documentElement: root } = document;
    const trees = how === barely ? [root, ...root.children] : [document, ...roots.all()];
    for (const tree of trees) observer.watch(tree, how);
    if (how === closely) catchUp();
    else for (const place of places()) observer.watch(place, closely);
  }

  /** Searches all of the page for what came while nobody looked. */
  function catchUp(): void {
    if (!isBehind) return;
    isBehind = false;
    roots.search([document, ...roots.all()]);
  }

  return {
    pay,
    isClose: () => how === closely,
    take(root) {
      observer.watch(root, how);
    },
    recover() {
      if (how !== barely) catchUp();
      else {
        pay(coarsely);
        roots.search(places());
      }
    },
  };
}
