/** Browser side: writing markup into a page that may demand trusted types. */

interface TrustedTypesLike {
  createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): string };
}

const factory = (globalThis as { trustedTypes?: TrustedTypesLike }).trustedTypes;
const policy = factory?.createPolicy('replica', { createHTML: (text) => text });

/** Sets the content of an element or a shadow root. */
export function setHtml(target: Element | ShadowRoot, markup: string): void {
  target.innerHTML = policy ? policy.createHTML(markup) : markup;
}

/** Makes one element of its markup. */
export function element(markup: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = policy ? policy.createHTML(markup) : markup;
  const made = template.content.firstElementChild;
  if (!(made instanceof HTMLElement)) throw new Error(`No element in: ${markup}`);
  return made;
}

/** The element that must be there. */
export function need(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The replica has no ${selector}.`);
  return found;
}
