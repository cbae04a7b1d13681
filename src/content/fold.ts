import type { Host } from '../page/hosts.ts';
import { firstChildOf, holds, nextSiblingOf } from '../page/safe-dom.ts';

/**
 * Hides what is folded away, by attribute only. The style stands as a light child of our own host, so that it holds
 * in whatever tree the host is in, a shadow root included, and is gone with the host. When the extension is gone
 * without a word (see `alive.css`), the message is as the portal wants it again, which takes a layer to fall back from.
 */
const rules = `@layer{[data-benefit-lens=collapsed]{>:not(benefit-lens),&:not(:has(>benefit-lens)){display:var(--lens-fold,revert-layer)!important}}}`;

/**
 * Folds the portal's message away or brings it back. Returns whether that can be: where the message has text right
 * beside our host, hiding it by a style sheet would take the panel along, so it stays.
 * @param isSure whether it may be folded away at all.
 */
export function foldSubject(host: Host, isSure: boolean, folded: boolean): boolean {
  const { element } = host;
  const subject = host.subject();
  const style = element.querySelector('style');
  const canFold = isSure && subject !== undefined && !(holds(subject, element) && hasTextOfItsOwn(subject));
  if (!folded || !canFold) {
    style?.remove();
    host.setMark('annotated');
    return canFold;
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
