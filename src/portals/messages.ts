/** The messages that a portal shows on a page: bars, validations, live regions, by role first and known classes after. */
import type { PageView } from '../page/portal-page.ts';
import { attribute, holds, matches } from '../page/safe-dom.ts';

/** Messages of a page, by role first and known classes after. */
export const messages = [
  '[role=alert], [role=alertdialog], [role=status], [role=note], [aria-live=assertive], [aria-live=polite], output',
  '[class*="MessageBar" i], [class*="infoBox" i], [class*="validation" i], [class*="statusbar" i], [class*="error" i], [class*="warning" i]',
].join(', ');
const fields = 'input, select, textarea, [role=combobox], [role=radio]';

/** A message with its text, which may stand in its label only. */
export interface PortalMessage {
  readonly element: Element;
  readonly text: string;
}

/** The visible messages of a page or a part of it, outermost first; what holds fields is a part of a form, no message. */
export function messagesIn(view: PageView, within?: ParentNode): PortalMessage[] {
  const found: PortalMessage[] = [];
  for (const element of view.all(messages, within).slice(0, 120)) {
    if (matches(element, fields) || found.some((known) => holds(known.element, element))) continue;
    const text = messageText(element, view);
    if (text.length < 3 || text.length > 700 || view.all(fields, element).length > 0 || !view.isVisible(element))
      continue;
    found.push({ element, text });
  }

  return found;
}

/** What a message says: its text, or its label where that says more. */
export function messageText(element: Element, view: PageView): string {
  const text = view.text(element, 701);
  const label = (attribute(element, 'aria-label') ?? attribute(element, 'title') ?? '').slice(0, 701).trim();
  return label.length > text.length ? label : text;
}
