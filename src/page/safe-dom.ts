/**
 * DOM access that a page cannot bend. A form with `<input name="parentNode">` answers `form.parentNode` with that
 * input, in our world too, so whatever walks a foreign tree asks the prototypes' own getters.
 */

/** The prototypes that are asked. */
const { prototype: elements } = Element;
const { prototype: nodes } = Node;

function getter<T extends object, K extends keyof T>(prototype: T, name: K): (of: T) => T[K] {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  return (of) => (descriptor?.get ? (descriptor.get.call(of) as T[K]) : of[name]);
}

const parentNode = getter(nodes, 'parentNode');

/** First child, next sibling, connectedness and names, straight from the prototypes. */
export const firstChildOf = getter(nodes, 'firstChild');
export const nextSiblingOf = getter(nodes, 'nextSibling');
export const isConnected = getter(nodes, 'isConnected');
export const textContentOf = getter(nodes, 'textContent');
export const localNameOf = getter(elements, 'localName');
/** The open shadow root of an element, if it has one. Only a few kinds of elements can. */
export const shadowOf = getter(elements, 'shadowRoot');

/** Whether a node is an element. */
export const isElement = (node: unknown): node is Element => node instanceof Element;

/** How an element is drawn now; the page has to lay itself out for that. */
export const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

/** The parent in the tree as a person sees it: out of a shadow root to its host. */
export function parentOf(node: Node): Node | null {
  const parent = parentNode(node);
  if (parent) return parent;
  return node instanceof ShadowRoot ? node.host : null;
}

/** The parent element, out through shadow roots; `null` above the root element. */
export function parentElementOf(node: Node): Element | null {
  let parent = parentOf(node);
  while (parent && !isElement(parent)) parent = parentOf(parent);
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

const contains = (outer: Node, inner: Node): boolean => nodes.contains.call(outer, inner);

/** An attribute, past clobbered methods. */
export const attribute = (element: Element, name: string): string | null => elements.getAttribute.call(element, name);

/** Sets an attribute, or takes it away with `null`. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) elements.removeAttribute.call(element, name);
  else if (attribute(element, name) !== value) elements.setAttribute.call(element, name, value);
}

/** Puts an element beside another one, or into it at its end. */
export function insertAt(anchor: Element, where: InsertPosition, element: Element): void {
  elements.insertAdjacentElement.call(anchor, where, element);
}

/** Where an element is in the window. */
export const boxOf = (element: Element): DOMRect => elements.getBoundingClientRect.call(element);

/** The root that an element stands in: its document, its shadow root, or the top of a detached tree. */
export const rootOf = (node: Node): Node => nodes.getRootNode.call(node);

interface Queried {
  readonly querySelectorAll: (this: ParentNode, selector: string) => NodeListOf<Element>;
}

/** All elements below that match, in document order. */
export function queryAll(within: ParentNode, selector: string): Element[] {
  const owner = isElement(within) ? Element : within instanceof Document ? Document : DocumentFragment;
  const { querySelectorAll } = owner.prototype as unknown as Queried;
  return [...querySelectorAll.call(within, selector)];
}

/** Whether the element matches; a selector the engine does not know matches nothing. */
export const matches = (element: Element, selector: string): boolean => elements.matches.call(element, selector);
