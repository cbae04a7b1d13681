import type { Address, PageView } from './portal-page.ts';
import {
  attribute,
  boxOf,
  firstChildOf,
  holds,
  isConnected,
  isElement,
  localNameOf,
  matches,
  nextSiblingOf,
  parentElementOf,
  parentOf,
  queryAll,
  rootOf,
  shadowOf,
  styleOf,
} from './safe-dom.ts';
import type { Roots } from './roots.ts';
import { foldText } from './text.ts';

/** Parts of the portals that are always in the document and never meant for anybody's eyes. */
const decoys = '[aria-hidden=true], [inert], #signInPrompt, #legacy-v1-portal-data, .fxs-display-none, template';
const unread = /^(script|style|noscript|template|svg|benefit-lens|textarea|select)$/;
const visitLimit = 4000;

/** A view of the document, looking through the shadow roots that are known. */
export function createView(
  document: Document,
  address: Address,
  roots: Roots,
  isTop: boolean,
  isGuided = false,
): PageView {
  const view: PageView = {
    address,
    document,
    isTop,
    isGuided,
    language: languageOf(document, address),
    all(selector, within = document) {
      const own = isElement(within) && shadowOf(within);
      const inside = roots.all().filter((root) => within === document || holds(within, root));
      // Its own root may be one that was not come by yet.
      const trees = new Set([within, ...(own ? [own] : []), ...inside]);
      const found = [...trees].flatMap((tree) => queryAll(tree, selector));
      return found.filter((element) => localNameOf(element) !== 'benefit-lens');
    },
    first(selector, within) {
      return view.all(selector, within).find((element) => view.isVisible(element));
    },
    isVisible,
    text: readText,
    name: accessibleName,
    closest(element, selector) {
      for (let at: Element | null = element; at; at = parentElementOf(at)) if (matches(at, selector)) return at;
      return undefined;
    },
  };
  return view;
}

function languageOf(document: Document, address: Address): string {
  const stated = attribute(document.documentElement, 'lang')?.trim() ?? '';
  return stated === '' ? (address.locale ?? navigator.language) : stated;
}

/** Whether somebody looking at the page could see the element; decoys and screen-reader copies do not count. */
export function isVisible(element: Element): boolean {
  if (!isConnected(element)) return false;
  if (styleOf(element).display === 'contents') {
    // It has no box of its own, which `checkVisibility` takes for hidden, and is as visible as what is around it.
    const parent = parentElementOf(element);
    return parent !== null && !matches(element, decoys) && isVisible(parent);
  }

  if (!Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true }))
    return false;
  // What any part of the page has been scrolled by is no distance from the page.
  let [left, top] = [0, 0];
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    if (matches(at, decoys) || isShut(at, element)) return false;
    left += Math.abs(at.scrollLeft);
    top += at.scrollTop;
  }

  const box = boxOf(element);
  const isTiny = box.width <= 1 && box.height <= 1;
  const isOffPage = box.right + left <= 0 || box.bottom + top <= 0;
  return !(isTiny || isOffPage);
}

/** Whether a box has no room and lets nothing out: what is folded away, or meant for screen readers only. */
function isShut(box: Element, inner: Element): boolean {
  if ((box.clientWidth > 1 && box.clientHeight > 1) || !/hidden|clip|auto|scroll/.test(styleOf(box).overflow))
    return false;
  // What has a position of its own may stand outside of what is around it.
  for (let at: Element | null = inner; at && at !== box; at = parentElementOf(at))
    if (/fixed|absolute/.test(styleOf(at).position)) return false;
  return true;
}

/** Frameworks leave such texts between those that are read. */
const unseen = /^[\p{Cf}\p{Co}]*$/u;
const endsInDigit = /\p{Nd}[\p{Cf}\p{Co}]*$/u;
const startsWithDigit = /^[\p{Cf}\p{Co}]*\p{Nd}/u;

function readText(start: Node, limit = 2000): string {
  const only = firstChildOf(start);
  const isPlain = only instanceof Text && !nextSiblingOf(only) && !(isElement(start) && shadowOf(start));
  // Most of what is read is one text in one element, and there is a lot of it.
  return isPlain ? foldText(only.data.slice(0, limit * 4)).slice(0, limit) : readTree(start, limit);
}

function readTree(start: Node, limit: number): string {
  const parts: string[] = [];
  let length = 0;
  let visits = visitLimit;
  let holder: Node | null = null;
  const pending: Node[] = [start];
  for (let node = pending.pop(); node && length < limit && --visits > 0; node = pending.pop()) {
    if (node instanceof Text) {
      const piece = node.data.slice(0, limit * 4);
      if (unseen.test(piece)) continue;
      // "50" and "20" are two numbers if an element begins between them, be it empty, unread or without a box of its own.
      if (parentOf(node) !== holder && endsInDigit.test(parts.at(-1) ?? '') && startsWithDigit.test(piece))
        parts.push(' ');
      holder = parentOf(node);
      parts.push(piece);
      length += piece.trim().length;
    } else if (isElement(node) || node instanceof ShadowRoot) {
      holder = null;
      if (isElement(node)) {
        if (node !== start && isSkipped(node)) continue;
        if (!isInline(node)) parts.push(' ');
        const stated = node instanceof HTMLInputElement && /^(button|submit)$/.test(node.type) ? node.value : '';
        if (stated) parts.push(stated);
      }

      pending.push(...childrenFor(node).reverse());
    }
  }

  return foldText(parts.join('')).slice(0, limit);
}

/** Children as rendered: a shadow root in place of the light tree, assigned nodes in place of a slot. */
export function childrenFor(node: Node): Node[] {
  if (isElement(node)) {
    const root = shadowOf(node);
    if (root) return childrenFor(root);
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes({ flatten: true });
      if (assigned.length > 0) return [...assigned];
    }
  }

  const children: Node[] = [];
  for (let child = firstChildOf(node); child && children.length < visitLimit; child = nextSiblingOf(child))
    children.push(child);
  return children;
}

/** Whether the texts in an element are passed over: they are no texts of the page's own, or are hidden in its markup. */
export function isSkipped(element: Element): boolean {
  if (unread.test(localNameOf(element)) || matches(element, '[hidden], [aria-hidden=true]')) return true;
  return /display:\s*none/.test(attribute(element, 'style') ?? '');
}

const inline = /^(a|abbr|b|bdi|code|em|font|i|mark|slot|small|span|strong|u|wbr)$/;

function isInline(element: Element): boolean {
  return inline.test(localNameOf(element));
}

/** The elements that an attribute with ids points at. */
export function referenced(element: Element, name: string): Element[] {
  const scope = rootOf(element);
  if (!(scope instanceof Document || scope instanceof ShadowRoot)) return [];
  const ids = attribute(element, name)?.split(/\s+/) ?? [];
  return ids.map((id) => scope.getElementById(id)).filter((found) => found !== null);
}

function accessibleName(element: Element): string {
  const label = attribute(element, 'aria-label');
  if (label?.trim()) return foldText(label.slice(0, 2000));
  const labels = referenced(element, 'aria-labelledby').map((label) => readText(label, 500));
  return labels.join(' ').trim() || readText(element, 500) || foldText(attribute(element, 'title') ?? '');
}
