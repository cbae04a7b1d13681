/** The host elements in which panels stand, and the marks on the portal's elements that they speak of. */
import type { Placement } from './portal-page.ts';
import { isCovered, isCramped, layerFor, moveBeside, raise, rememberPlace } from './float.ts';
import {
  holds,
  insertAt,
  isConnected,
  isElement,
  localNameOf,
  parentElementOf,
  queryAll,
  setAttribute,
  styleOf,
} from './safe-dom.ts';

/** Local name of every element that the extension adds to a portal page. */
export const hostTag = 'benefit-lens';
/** What the elements of the portal that a panel speaks of are marked with. */
export const mark = 'data-benefit-lens';

/** Whether a node is one of our hosts. */
export function isOurs(node: Node): boolean {
  return isElement(node) && localNameOf(node) === hostTag;
}

const takenAway = new WeakSet<Node>();

/** Whether a node is a host that we took off the page ourselves. */
export function isTakenAway(node: Node): boolean {
  return takenAway.has(node);
}

/** What the portal's element shows while a panel speaks of it. */
export type Mark = 'annotated' | 'collapsed';

/** How often a host is put back within a window before it stays out for a while; longer each time. */
const putBackTimes = 10;
const putBackWindowMs = 10_000;
const firstPauseMs = 2000;
const longer = 4;

/** One host: made once, put in its place, put back when thrown out, gone when its subject is gone. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The element of the portal that the panel speaks of. */
  subject(): Element | undefined;
  /** True while there is no room in the flow, so that the panel opens as one line. */
  isFloating(): boolean;
  /** Follows its subject to where the portal has re-rendered it, or back to where it was thrown out of. */
  place(subject: Element | undefined, placement: Placement): void;
  /** Publishes what the panel says, for style sheets, tests and other tools. */
  publish(findings: readonly string[]): void;
  /** Marks the subject as annotated or folded away. */
  setMark(kind: Mark): void;
  /**
   * Called when the panel has been drawn: leaves a place where it is squeezed or cut off for the top layer,
   * and follows its subject from there.
   */
  settleIn(): void;
  /** Puts the host back where it was thrown out of, but does not fight: who keeps throwing it out, wins. */
  heal(): void;
  /** Takes the host and its mark off the page. */
  remove(): void;
}

/** Makes a host and puts it in its place. */
export function createHost(panel: string, subject: Element | undefined, placement: Placement): Host {
  const element = document.createElement(hostTag);
  element.dataset.panel = panel;
  element.dataset.findings = '';
  const root = element.attachShadow({ mode: 'open' });
  let marking: Mark = 'annotated';
  let times = 0;
  let pauseMs = firstPauseMs;
  let windowEnds = 0;
  let stayOutUntil = 0;
  /** What the host is tied to while it floats in the top layer for want of room in the flow. */
  let tiedTo: Element | undefined;
  const resized = new ResizeObserver(follow);

  function isInPlace(): boolean {
    if (!isConnected(element)) return false;
    if (tiedTo) return isConnected(tiedTo);
    const { where, element: anchor } = placement;
    return parentElementOf(element) === (where === 'beforeend' ? anchor : parentElementOf(anchor));
  }

  /** In the top layer: beside the subject, and out of sight while the portal lays something over it. */
  function follow(): void {
    if (!tiedTo) return;
    element.toggleAttribute('data-covered', isCovered(tiedTo));
    moveBeside(element, tiedTo);
  }

  function put(): void {
    tiedTo = undefined;
    for (const name of ['data-place', 'data-away', 'data-covered', 'popover']) element.removeAttribute(name);

    const { where, element: anchor } = placement;
    insertAt(anchor, where, element);
    markSubject(marking);
  }

  function heal(): void {
    if (isInPlace() || (subject && !isConnected(subject))) return;
    const now = performance.now();
    if (now < stayOutUntil) return;
    if (now > windowEnds) {
      windowEnds = now + putBackWindowMs;
      times = 0;
    }

    times += 1;
    if (times > putBackTimes) {
      stayOutUntil = now + pauseMs;
      pauseMs *= longer;
      times = 0;
    } else put();
  }

  function markSubject(as: Mark | null): void {
    if (subject) setAttribute(subject, mark, as);
  }

  put();
  return {
    element,
    root,
    subject: () => subject,
    isFloating: () => tiedTo !== undefined,
    place(newSubject, newPlacement) {
      const isMoved =
        newSubject !== subject || newPlacement.where !== placement.where || newPlacement.element !== placement.element;
      if (newSubject !== subject) markSubject(null);
      subject = newSubject;
      placement = newPlacement;
      if (isMoved) put();
      else {
        heal();
        markSubject(marking);
      }
    },
    publish(findings) {
      setAttribute(element, 'data-findings', findings.join(' '));
    },
    setMark(kind) {
      marking = kind;
      markSubject(marking);
    },
    settleIn() {
      if (!isConnected(element)) return;
      if (!tiedTo && isCramped(element)) {
        tiedTo = subject ?? placement.element;
        rememberPlace(tiedTo, element);
        element.dataset.place = 'float';
        layerFor(tiedTo).append(element);
        raise(element);
        resized.observe(element);
      }

      follow();
    },
    heal,
    remove() {
      markSubject(null);
      resized.disconnect();
      takenAway.add(element);
      element.remove();
    },
  };
}

/** Removes what an earlier run of the extension (before an update, say) left on the page. */
export function clearLeftovers(root: ParentNode): void {
  for (const host of queryAll(root, hostTag)) host.remove();
  for (const marked of queryAll(root, `[${mark}]`)) setAttribute(marked, mark, null);
}

/**
 * A place in the flow right by an element where a block of text has room: not between the items of a list or
 * the cells of a row, where it would end up beside them or be clipped, but inside the item then.
 */
export function beside(element: Element): Placement {
  const parent = parentElementOf(element);
  if (!parent || holds(element, document.body)) return { where: 'beforeend', element };
  const style = styleOf(parent);
  const isRow = style.display.includes('flex') && style.flexDirection.startsWith('row') && style.flexWrap === 'nowrap';
  const isCramped =
    isRow ||
    /grid|table|inline|contents/.test(style.display) ||
    /^(ul|ol|menu|tr|tbody|table)$/.test(localNameOf(parent));
  const holdsBlocks = !/^(input|button|select|textarea|img|a|tr|tbody|table|ul|ol)$/.test(localNameOf(element));
  return isCramped && holdsBlocks ? { where: 'beforeend', element } : { where: 'afterend', element };
}
