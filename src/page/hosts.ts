/** The host elements in which panels stand, and the marks on the portal's elements that they speak of. */
import type { Placement } from './portal-page.ts';
import { isCovered, isCramped, layerFor, moveBeside, raise, rememberPlace } from './float.ts';
import { holds, isConnected, localNameOf, parentElementOf, queryAll, setAttribute } from './safe-dom.ts';

/** Local name of every element that the extension adds to a portal page. */
export const hostTag = 'benefit-lens';
/** What the elements of the portal that a panel speaks of are marked with. */
export const mark = 'data-benefit-lens';

/** Whether a node is one of our hosts. */
export function isOurs(node: Node): boolean {
  return node instanceof Element && localNameOf(node) === hostTag;
}

const takenAway = new WeakSet<Node>();

/** Whether a node is a host that we took off the page ourselves. */
export function isTakenAway(node: Node): boolean {
  return takenAway.has(node);
}

/** What the portal's element shows while a panel speaks of it. */
export type Mark = 'annotated' | 'collapsed';

/** How often a host may be put back within a window before it stays out for a while. */
const putBackTimes = 10;
const putBackWindowMs = 10_000;
const firstPauseMs = 2000;
const mostPauses = 5;

/** One host: made once, put in its place, put back when thrown out, gone when its subject is gone. */
export class Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  #subject: Element | undefined;
  #placement: Placement;
  #mark: Mark = 'annotated';
  #putBack: number[] = [];
  #pauses = 0;
  #stayOutUntil = 0;
  /** What the host is tied to while it floats in the top layer for want of room in the flow. */
  #tiedTo: Element | undefined;
  readonly #resized = new ResizeObserver(() => {
    this.#follow();
  });

  constructor(panel: string, subject: Element | undefined, placement: Placement) {
    this.element = document.createElement(hostTag);
    this.element.dataset.panel = panel;
    this.element.dataset.findings = '';
    this.root = this.element.attachShadow({ mode: 'open' });
    this.#subject = subject;
    this.#placement = placement;
    this.#put();
  }

  /** True while there is no room in the flow, so that the panel opens as one line. */
  get isFloating(): boolean {
    return this.#tiedTo !== undefined;
  }

  get subject(): Element | undefined {
    return this.#subject;
  }

  /** Follows its subject to where the portal has re-rendered it, or back to where it was thrown out of. */
  place(subject: Element | undefined, placement: Placement): void {
    const moved = subject !== this.#subject || !samePlace(placement, this.#placement);
    if (subject !== this.#subject) this.#unmark();
    this.#subject = subject;
    this.#placement = placement;
    if (moved) this.#put();
    else {
      this.heal();
      this.#markSubject();
    }
  }

  /** Publishes what the panel says, for style sheets, tests and other tools. */
  publish(findings: readonly string[]): void {
    const joined = findings.join(' ');
    if (this.element.dataset.findings !== joined) this.element.dataset.findings = joined;
  }

  /** Marks the subject as annotated or folded away. */
  setMark(kind: Mark): void {
    this.#mark = kind;
    this.#markSubject();
  }

  #isInPlace(): boolean {
    if (!isConnected(this.element)) return false;
    if (this.#tiedTo) return isConnected(this.#tiedTo);
    const { where, element } = this.#placement;
    return parentElementOf(this.element) === (where === 'end-of' ? element : parentElementOf(element));
  }

  /**
   * Called when the panel has been drawn: leaves a place where it is squeezed or cut off for the top layer,
   * and follows its subject from there.
   */
  settleIn(): void {
    if (!isConnected(this.element)) return;
    if (!this.#tiedTo && isCramped(this.element)) {
      this.#tiedTo = this.#subject ?? this.#placement.element;
      rememberPlace(this.#tiedTo, this.element);
      this.element.dataset.place = 'float';
      layerFor(this.#tiedTo).append(this.element);
      raise(this.element);
      this.#resized.observe(this.element);
    }

    this.#follow();
  }

  /** Takes the host and its mark off the page. */
  remove(): void {
    this.#unmark();
    this.#resized.disconnect();
    takenAway.add(this.element);
    this.element.remove();
  }

  /** In the top layer: beside the subject, and out of sight while the portal lays something over it. */
  #follow(): void {
    if (!this.#tiedTo) return;
    this.element.toggleAttribute('data-covered', isCovered(this.#tiedTo));
    moveBeside(this.element, this.#tiedTo);
  }

  #put(): void {
    const { element } = this;
    const at = this.#placement;
    this.#tiedTo = undefined;
    if (element.dataset.place === 'float') {
      for (const name of ['data-place', 'data-away', 'data-covered', 'popover']) element.removeAttribute(name);
    }

    if (at.where === 'after') Element.prototype.after.call(at.element, element);
    else if (at.where === 'before') Element.prototype.before.call(at.element, element);
    else Node.prototype.appendChild.call(at.element, element);
    this.#markSubject();
  }

  /** Puts the host back where it was thrown out of, but does not fight: who keeps throwing it out, wins. */
  heal(): void {
    if (this.#isInPlace() || (this.#subject && !isConnected(this.#subject))) return;
    const now = performance.now();
    if (now < this.#stayOutUntil) return;
    this.#putBack = [...this.#putBack.filter((at) => now - at < putBackWindowMs), now];
    if (this.#putBack.length > putBackTimes) {
      this.#pauses += 1;
      this.#stayOutUntil = this.#pauses > mostPauses ? Infinity : now + firstPauseMs * 2 ** (this.#pauses - 1);
      this.#putBack = [];
      return;
    }

    this.#put();
  }

  #markSubject(): void {
    const subject = this.#subject;
    if (subject) setAttribute(subject, mark, this.#mark);
  }

  #unmark(): void {
    if (this.#subject) setAttribute(this.#subject, mark, null);
  }
}

/** Removes what an earlier run of the extension (before an update, say) left on the page. */
export function clearLeftovers(root: ParentNode): void {
  for (const host of queryAll(root, hostTag)) host.remove();
  for (const marked of queryAll(root, `[${mark}]`)) setAttribute(marked, mark, null);
}

function samePlace(one: Placement, other: Placement): boolean {
  return one.where === other.where && one.element === other.element;
}

/**
 * A place in the flow right by an element where a block of text has room: not between the items of a list or
 * the cells of a row, where it would end up beside them or be clipped, but inside the item then.
 */
export function beside(element: Element): Placement {
  const parent = parentElementOf(element);
  if (!parent || holds(element, document.body)) return { where: 'end-of', element };
  const style = getComputedStyle(parent);
  const isRow = style.display.includes('flex') && style.flexDirection.startsWith('row') && style.flexWrap === 'nowrap';
  const isCramped =
    isRow ||
    /grid|table|inline|contents/.test(style.display) ||
    /^(ul|ol|menu|tr|tbody|table)$/.test(localNameOf(parent));
  const holdsBlocks = !/^(input|button|select|textarea|img|a|tr|tbody|table|ul|ol)$/.test(localNameOf(element));
  return isCramped && holdsBlocks ? { where: 'end-of', element } : { where: 'after', element };
}
