import type { Alarm, PageView, SightingOf } from '../../page/portal-page.ts';
import { beside } from '../../page/hosts.ts';
import { attribute, matches, parentElementOf } from '../../page/safe-dom.ts';
import { comparable } from '../../page/text.ts';
import { portalOf } from '../hosts.ts';
import { accountManagerAdvice, alreadyAssociated as sentences, alreadyAssociatedHint } from './wordings.ts';

const wordings = sentences.map(comparable);
const advice = comparable(accountManagerAdvice);

/** What portals on Azure's framework make their messages of, by role first and by known classes after. */
const messageElements = [
  '[role="alert"], [role="alertdialog"], [role="status"]',
  '.fxs-toast-item, .fxc-infoBox-container, .fxs-blade-statusbar, .fxs-blade-statusbar-wrapper, .fxc-validation',
  '.ms-MessageBar, .fui-MessageBar, .fxs-notificationspane-item, [aria-live="polite"], [aria-live="assertive"]',
].join(', ');

/** Where people write or read about errors rather than get them. */
const elsewhere =
  'textarea, input, pre, code, article, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="article"], [role="log"], [role="search"]';

/** A message is a sentence or two; what is longer is a page that quotes it. */
const longest = { message: 900, plain: 420 };
const climb = 10;

/** The misleading error of the Link support benefits form, in any wording we know, wherever it shows. */
export const alreadyAssociated: Alarm = {
  id: 'azure/already-associated',
  panel: 'already-associated',
  answersTo(address) {
    const portal = portalOf(address);
    return portal !== undefined && portal !== 'partner-center';
  },
  concerns: (text) => text.length > 2 && alreadyAssociatedHint.test(text),
  locate(node, view) {
    const holder = smallestHolder(node, view);
    if (!holder || view.closest(holder, elsewhere)) return undefined;
    const message = messageAround(holder, view);
    if (message) return sighting(message);
    const isMention = view.closest(holder, 'a[href]') !== undefined || !standsAlone(wordsOf(holder, view));
    return isMention || view.text(holder, 1000).length > longest.plain ? undefined : sighting(blockOf(holder));
  },
};

function sighting(subject: Element): SightingOf<'already-associated'> {
  return {
    panel: 'already-associated',
    key: 'already-associated',
    subject,
    placement: beside(subject),
    facts: { wording: 'known', text: '' },
  };
}

/** The innermost element that holds the whole sentence, in its text or in a label of its own. */
function smallestHolder(node: Node, view: PageView): Element | undefined {
  let element = node instanceof Element ? node : parentElementOf(node);
  for (let level = 0; element && level < climb; level += 1, element = parentElementOf(element)) {
    const words = wordsOf(element, view);
    if (wordings.some((wording) => words.includes(wording))) return element;
    if (words.length > longest.message) return undefined;
  }

  return undefined;
}

function messageAround(holder: Element, view: PageView): Element | undefined {
  let element: Element | null = holder;
  for (let level = 0; element && level < climb; level += 1, element = parentElementOf(element)) {
    if (view.text(element, longest.message + 1).length > longest.message) return undefined;
    if (matches(element, messageElements)) return element;
  }

  return undefined;
}

function wordsOf(element: Element, view: PageView): string {
  const labels = ['aria-label', 'title'].map((name) => (attribute(element, name) ?? '').slice(0, 2000));
  return [view.text(element, longest.message + 1), ...labels].map(comparable).join(' ');
}

/** Without any sign that this is a message, it has to begin as one, or to carry the advice that follows it. */
function standsAlone(words: string): boolean {
  return words.includes(advice) || words.split(' ').some((one) => wordings.some((wording) => one.startsWith(wording)));
}

function blockOf(element: Element): Element {
  for (let at: Element = element; ;) {
    const parent = parentElementOf(at);
    if (!parent || !getComputedStyle(at).display.startsWith('inline')) return at;
    at = parent;
  }
}
