/**
 * DOM access that a page cannot bend. A form with `<input name="parentNode">` answers `form.parentNode` with that
 * input, in our world too, so whatever walks a foreign tree asks the prototypes' own getters.
 */

function getter<T extends object, K extends keyof T>(prototype: T, name: K): (of: T) => T[K] {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  return (of) => (descriptor?.get ? (descriptor.get.call(of) as T[K]) : of[name]);
}

const parentNode = getter(Node.prototype, 'parentNode');
const shadowRoot = getter(Element.prototype, 'shadowRoot');

/** First child, next sibling, connectedness and names, straight from the prototypes. */
export const firstChildOf = getter(Node.prototype, 'firstChild');
export const nextSiblingOf = getter(Node.prototype, 'nextSibling');
export const isConnected = getter(Node.prototype, 'isConnected');
export const textContentOf = /* @__PURE__ */ getter(Node.prototype, 'textContent');
export const localNameOf = getter(Element.prototype, 'localName');

/** The open shadow root of an element, if it has one. Only a few kinds of elements can. */
export function shadowOf(element: Element): ShadowRoot | null {
  return shadowRoot(element);
}

/** The parent in the tree as a person sees it: out of a shadow root to its host. */
export function parentOf(node: Node): Node | null {
  const parent = parentNode(node);
  if (parent) return parent;
  return node instanceof ShadowRoot ? node.host : null;
}

/** The parent element, out through shadow roots; `null` above the root element. */
export function parentElementOf(node: Node): Element | null {
  let parent = parentOf(node);
  while (parent && !(parent instanceof Element)) parent = parentOf(parent);
  return parent;
}

/** Whether `outer` is `inner` or holds it, also through shadow roots. */
export function holds(outer: Node, inner: Node): boolean {
  let node: Node | undefined = inner;
  while (node && !contains(outer, node)) {
    // Outside of shadow roots there is no way further up.
    if (contains(document, node)) return false;
    const root = rootOf(node);
    node = root instanceof ShadowRoot ? root.host : undefined;
  }

  return node !== undefined;
}

function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** An attribute, past clobbered methods. */
export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Sets an attribute, or takes it away with `null`. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) Element.prototype.removeAttribute.call(element, name);
  else if (attribute(element, name) !== value) Element.prototype.setAttribute.call(element, name, value);
}

/** Where an element is in the window. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** The root that an element stands in: its document, its shadow root, or the top of a detached tree. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

interface Queried {
  readonly querySelectorAll: (this: ParentNode, selector: string) => NodeListOf<Element>;
}

/** All elements below that match, in document order. */
export function queryAll(within: ParentNode, selector: string): Element[] {
  const owner = within instanceof Element ? Element : within instanceof Document ? Document : DocumentFragment;
  const { querySelectorAll } = owner.prototype as unknown as Queried;
  return [...querySelectorAll.call(within, selector)];
}

/** Whether the element matches; a selector the engine does not know matches nothing. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}
