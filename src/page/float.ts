/** Panels that have no room in the flow stand in the top layer, tied to what they speak of. */
import { hasControlAt } from './controls-at.ts';
import { boxOf, holds, matches, parentElementOf, styleOf } from './safe-dom.ts';

/** Narrower than this, sentences become a column of words. */
const narrowest = 220;
/** In the top layer a panel is as wide as what it speaks of, within reason, so that it covers little else. */
const widest = 420;
const gap = 8;
/** Higher than this, a floating panel was opened by the user. */
const oneLine = 84;
/** How far from its subject a panel may look for a place that covers no control, and in which steps. */
const farthest = 240;
const step = 24;

/** Whether a panel put into the flow there is squeezed, cut off, pushed out of sight, or pushed over a control. */
export function isCramped(host: Element): boolean {
  const box = host.getBoundingClientRect();
  if (box.width < narrowest || box.height === 0) return true;
  for (let at = parentElementOf(host); at && at !== document.documentElement; at = parentElementOf(at)) {
    const style = styleOf(at);
    if (/(auto|scroll)/.test(style.overflowY)) return false;
    const edge = boxOf(at);
    const cutsOff = /(hidden|clip)/.test(style.overflowY) && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1);
    if (cutsOff) return true;
    // A toast, which lies over the page, grows over more of it with what is put into it.
    const layer = at;
    if (
      style.position === 'fixed' &&
      (box.bottom > innerHeight + 1 || countUnder(box, (each) => holds(layer, each), 1) > 0)
    )
      return true;
  }

  return false;
}

/** Where a floating host has to be put: inside an open dialog, because everything outside a modal one is inert. */
export function layerFor(subject: Element): Element {
  for (let at: Element | null = subject; at; at = parentElementOf(at)) {
    if (matches(at, 'dialog[open]')) return at;
  }

  return document.documentElement;
}

/** Keeps in mind where a subject is, before its panel leaves the flow: without the panel a folded message is nowhere. */
export function rememberPlace(subject: Element, host: Element): void {
  const [box, own] = [boxOf(subject), boxOf(host)];
  if (isGone(box)) lastBoxes.set(subject, own);
  // What the panel itself has added is no part of the message.
  else if (holds(subject, host)) lastBoxes.set(subject, new DOMRect(box.left, box.top, box.width, own.top - box.top));
  else lastBoxes.set(subject, box);
}

function isGone(box: DOMRect): boolean {
  return box.width === 0 && box.height === 0;
}

/** A place for a floating panel, relative to its subject. */
interface Spot {
  readonly side: (typeof sides)[number];
  /** How many pixels farther than right beside it. */
  readonly away: number;
}

/** A place looked at: how many points of controls it covers, and much more if it is none beside the subject. */
interface Found {
  readonly spot: Spot;
  readonly cost: number;
}

interface Point {
  readonly left: number;
  readonly top: number;
}

const nearest: Spot = { side: 'below', away: 0 };
const sides = ['below', 'above', 'before', 'after'] as const;
/** Where subjects were when they last had a box. A message that is folded away has none; its panel stays where it was. */
const lastBoxes = new WeakMap<Element, DOMRect>();
const lastSpots = new WeakMap<Element, Found>();

/**
 * Puts a floating host beside its subject, inside the window, where it covers no control of the portal, and where it was
 * before if that still holds. What the user has opened stays where it is, and goes away with its subject only.
 */
export function moveBeside(host: HTMLElement, subject: Element): void {
  const around = isGone(boxOf(subject)) ? lastBoxes.get(subject) : boxOf(subject);
  if (!around) return;
  lastBoxes.set(subject, around);
  const isInSight = around.bottom > 0 && around.right > 0 && around.top < innerHeight && around.left < innerWidth;
  host.toggleAttribute('data-away', !isInSight);
  if (!isInSight) return;
  set(host, 'width', Math.min(widest, Math.max(280, around.width)));
  const { width, height } = host.getBoundingClientRect();
  const last = lastSpots.get(host);
  // What is still drawn in full is about to become a line: a place for all of it is not looked for, which takes seconds.
  const line = Math.min(height, oneLine);
  const isOpen = height > line;
  const found = isOpen && last ? last : bestSpot(host, around, width, line, last);
  if (!isOpen) lastSpots.set(host, found);
  const { left, top } = inWindow(pointOf(found.spot, around, width, line), width, height);
  set(host, 'left', left);
  set(host, 'top', top);
}

/** The nearest place without a control, or the best of the others; the one it has, as long as that gets no worse. */
function bestSpot(host: Element, around: DOMRect, width: number, height: number, last: Found | undefined): Found {
  const better = (best: Found | undefined, spot: Spot): Found => {
    const { left, top } = pointOf(spot, around, width, height);
    const place = inWindow({ left, top }, width, height);
    // Sideways a panel may be moved along its subject, but not onto it if there is any other way.
    const base = place.top !== top || overlaps(place, width, height, around) ? 1000 : 0;
    const most = (best?.cost ?? Infinity) - base;
    if (best && most <= 0) return best;
    const box = new DOMRect(place.left, place.top, width, height);
    const count = countUnder(box, (each) => each === host, most);
    return best && count >= most ? best : { spot, cost: base + count };
  };
  let best = better(undefined, last?.spot ?? nearest);
  if (last && best.cost <= last.cost) return best;
  for (let away = 0; away <= farthest; away += step) {
    for (const side of sides) if (best.cost > 0) best = better(best, { side, away });
  }

  return best;
}

function pointOf({ side, away }: Spot, around: DOMRect, width: number, height: number): Point {
  let { left, top } = around;
  if (side === 'below') top = around.bottom + gap;
  else if (side === 'above') top -= gap + height + 2 * away;
  else left = side === 'before' ? left - gap - width : around.right + gap;
  return { left, top: top + away };
}

function inWindow({ left, top }: Point, width: number, height: number): Point {
  return {
    left: Math.max(gap, Math.min(left, innerWidth - width - gap)),
    top: Math.max(gap, Math.min(top, innerHeight - height - gap)),
  };
}

function overlaps({ left, top }: Point, width: number, height: number, box: DOMRect): boolean {
  return left < box.right && left + width > box.left && top < box.bottom && top + height > box.top;
}

/**
 * Points of a box at which a control of the page would be covered, `isSkipped` telling what is no part of the page. Asking
 * what is at a point is dear, in Firefox above all, so it is not asked further than to `most` points.
 */
function countUnder(box: DOMRect, isSkipped: (element: Element) => boolean, most: number): number {
  let count = 0;
  for (let y = box.top + 4; y < box.bottom + 10; y += 14) {
    for (let x = box.left + 4; x < box.right + 20; x += 24) {
      if (hasControlAt(Math.min(x, box.right - 4), Math.min(y, box.bottom - 4), isSkipped)) count += 1;
      if (count >= most) return count;
    }
  }

  return count;
}

function set(host: HTMLElement, name: 'width' | 'left' | 'top', value: number): void {
  host.style.setProperty(`--lens-${name}`, `${value}px`);
}

/** Whether something else of the page lies over the subject just now, a fly-in say: then its panel waits underneath. */
export function isCovered(subject: Element): boolean {
  // What lets clicks through is never hit, and nothing can be told from that.
  if (styleOf(subject).pointerEvents === 'none') return false;
  const box = boxOf(subject);
  if (isGone(box)) return false;
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  // Outside of the window there is none.
  const hit = document.elementFromPoint(x, y);
  return hit !== null && hit.localName !== 'benefit-lens' && !holds(hit, subject) && !holds(subject, hit);
}

/** Shows an element in the top layer, where the browser has one to offer. */
export function raise(host: HTMLElement): void {
  try {
    host.popover = 'manual';
    host.showPopover();
  } catch {
    // Not connected, or refused by a permissions policy: the style sheet's z-index has to do.
    host.removeAttribute('popover');
  }
}
