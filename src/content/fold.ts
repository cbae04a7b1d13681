import type { Host } from '../page/hosts.ts';
import { firstChildOf, holds, nextSiblingOf } from '../page/safe-dom.ts';

/**
 * Hides what is folded away, by attribute only. The style stands as a light child of our own host, so that it holds
 * in whatever tree the host is in, a shadow root included, and is gone with the host.
 */
const rules = `
[data-benefit-lens='collapsed']:not(:has(> benefit-lens)), [data-benefit-lens='collapsed'] > :not(benefit-lens) {
  display: none !important;
}`;

/**
 * Folds the portal's message away or brings it back. Returns whether it is folded now: where the message has text right
 * beside our host, hiding it by a style sheet would take the panel along, so it stays.
 */
export function foldSubject(host: Host, folded: boolean): boolean {
  const { subject, element } = host;
  const style = element.querySelector('style');
  const isFoldable = subject !== undefined && !(holds(subject, element) && hasTextOfItsOwn(subject));
  if (!folded || !isFoldable) {
    style?.remove();
    host.setMark('annotated');
    return false;
  }

  if (!style) {
    const sheet = document.createElement('style');
    sheet.textContent = rules;
    element.append(sheet);
  }

  host.setMark('collapsed');
  return true;
}

function hasTextOfItsOwn(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (node instanceof Text && node.data.trim() !== '') return true;
  }

  return false;
}
