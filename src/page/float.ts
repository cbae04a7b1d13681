/** Panels that have no room in the flow stand in the top layer, tied to what they speak of. */
import { boxOf, holds, parentElementOf } from './safe-dom.ts';

/** Narrower than this, sentences become a column of words. */
const narrowest = 220;
/** In the top layer a panel is as wide as what it speaks of, within reason, so that it covers little else. */
const widest = 420;
const gap = 8;

/** Whether a panel put into the flow there is squeezed, cut off, or pushed out of sight by what it stands in. */
export function isCramped(host: Element): boolean {
  const box = host.getBoundingClientRect();
  if (box.width < narrowest || box.height === 0) return true;
  for (let at = parentElementOf(host); at && at !== document.documentElement; at = parentElementOf(at)) {
    const style = getComputedStyle(at);
    if (/(auto|scroll)/.test(style.overflowY)) return false;
    const edge = boxOf(at);
    const cutsOff = /(hidden|clip)/.test(style.overflowY) && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1);
    const sticksOut = style.position === 'fixed' && box.bottom > innerHeight + 1;
    if (cutsOff || sticksOut) return true;
  }

  return false;
}

/** Where a floating host has to be put: inside an open dialog, because everything outside a modal one is inert. */
export function layerFor(subject: Element): Element {
  for (let at: Element | null = subject; at; at = parentElementOf(at)) {
    if (at instanceof HTMLDialogElement && at.open) return at;
  }

  return document.documentElement;
}

/** Puts a floating host below its subject, or above it where there is more room, inside the window either way. */
export function moveBeside(host: HTMLElement, subject: Element): void {
  const around = boxOf(subject);
  // A message that is folded away has no box; the panel stays where the message was.
  if (around.width === 0 && around.height === 0) return;
  host.style.setProperty('--lens-width', `${Math.min(widest, Math.max(280, around.width))}px`);
  const own = host.getBoundingClientRect();
  const below = innerHeight - around.bottom - gap;
  const isBelow = below >= own.height || below >= around.top;
  const top = isBelow ? around.bottom + gap : around.top - gap - own.height;
  const left = Math.min(around.left, innerWidth - own.width - gap);
  const limit = Math.max(80, (isBelow ? below : around.top) - gap);
  host.style.setProperty('--lens-top', `${Math.max(gap, top)}px`);
  host.style.setProperty('--lens-left', `${Math.max(gap, left)}px`);
  host.style.setProperty('--lens-limit', `${limit}px`);
}

/** Whether something else of the page lies over the subject just now, a fly-in say: then its panel waits underneath. */
export function isCovered(subject: Element): boolean {
  // What lets clicks through is never hit, and nothing can be told from that.
  if (getComputedStyle(subject).pointerEvents === 'none') return false;
  const box = subject.getBoundingClientRect();
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const hit = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight ? document.elementFromPoint(x, y) : null;
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
