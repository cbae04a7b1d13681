/** Makes elements of markup, or brings those that stand in line with it. */
import type { Markup, MarkupElement } from './markup.ts';

const vector = 'http://www.w3.org/2000/svg';

/**
 * Makes the children of `parent` what the markup says. Elements that stand already are kept where their tag fits, so
 * that focus, selection and what the user has opened outlive an update.
 */
export function plant(markup: readonly Markup[], parent: Element): void {
  markup.forEach((part, index) => {
    const old = parent.childNodes[index];
    if (typeof part === 'string') {
      if (old instanceof Text) {
        if (old.data !== part) old.data = part;
      } else replace(parent, old, document.createTextNode(part));
      return;
    }

    const element =
      old instanceof Element && old.localName === part.tag ? old : replace(parent, old, elementOf(part, parent));
    setAttributes(element, part);
    plant(part.children, element);
  });
  while (parent.childNodes.length > markup.length) parent.lastChild?.remove();
}

function elementOf({ tag }: MarkupElement, parent: Element): Element {
  const isVector = tag === 'svg' || parent.namespaceURI === vector;
  return isVector ? document.createElementNS(vector, tag) : document.createElement(tag);
}

function setAttributes(element: Element, { attributes }: MarkupElement): void {
  for (const name of element.getAttributeNames()) {
    // Whether it is open is the user's.
    if (!(name in attributes) && name !== 'open') element.removeAttribute(name);
  }

  for (const name in attributes) {
    const value = attributes[name] ?? '';
    // Style attributes fall under the page's security policy, style objects don't.
    if (name === 'style') (element as HTMLElement).style.cssText = value;
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function replace<T extends Node>(parent: Element, old: ChildNode | undefined, fresh: T): T {
  if (old) old.replaceWith(fresh);
  else parent.append(fresh);
  return fresh;
}
