import type { Alarm, PageView, SightingOf } from '../../page/portal-page.ts';
import { beside } from '../../page/hosts.ts';
import { attribute, holds, matches, parentElementOf } from '../../page/safe-dom.ts';
import { comparable, withoutIds } from '../../page/text.ts';
import { portalOf } from '../hosts.ts';
import { accountManagerAdvice, alreadyAssociated as sentences, alreadyAssociatedHint } from './wordings.ts';

const wordings = sentences.map(comparable);
const advice = comparable(accountManagerAdvice);

/** What portals on Azure's framework make their messages of, by role first and by known classes after. */
export const messageElements = [
  '[role="alert"], [role="alertdialog"]',
  '.fxs-toast-item, .fxc-infoBox-container, .fxs-blade-statusbar, .fxs-blade-statusbar-wrapper, .fxc-validation',
  '.ms-MessageBar, .fui-MessageBar, .fxs-notificationspane-item, fluent-message-bar',
].join(', ');
/** Regions that are read out when they change. Errors come in them, and so do lists of search results. */
const liveRegions = '[role="status"], [aria-live="polite"], [aria-live="assertive"]';

/** Where people write or read about errors rather than get them. */
const elsewhere = [
  'textarea, input, pre, code, article, blockquote, q, [contenteditable]:not([contenteditable="false"]), [role="textbox"]',
  '[role="article"], [role="log"], [role="feed"], [role="comment"], [role="search"], [role="option"], [role="listbox"]',
].join(', ');
/** Parts of a page that hold what people wrote or looked for, by names that makers of pages give to them. */
const writings = [
  'conversation',
  'communication',
  'comment',
  'thread',
  'search',
  'result',
  'history',
  'chat',
  'copilot',
]
  // The shell itself has a class for blades whose menu can be searched.
  .map((word) => `[class*="${word}" i]:not([class*="fxs-"])`)
  .join();
/** Where a sentence without any sign of a message is a mention of the error. */
const mentions = `${writings}, nav, td, dt, summary, a[href], [role="link"], [role="gridcell"], [role="row"], [role="tab"], [role="menuitem"]`;
/** What is pressed or picked by its words. */
const choices = 'button, [role="button"], label:not(:has(input:not([type="radio"], [type="checkbox"])))';
const fields = 'input, button, [role="button"]';
const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** What stands in quotation marks is spoken of. */
const quotes = /["“”„«»「『]/;

/** A message is a sentence or two; what is longer is a page that quotes it. */
const longest = { message: 900, plain: 420 };
const climb = 16;

/** The misleading error of the Link support benefits form, in any wording we know, wherever it shows. */
export const alreadyAssociated: Alarm = {
  id: 'azure/already-associated',
  panel: 'already-associated',
  // What to enter into the form is no question any more when the form says that it was entered before.
  silences: ['link-benefits'],
  answersTo(address) {
    const portal = portalOf(address);
    return portal !== undefined && portal !== 'partner-center';
  },
  concerns: (text) => text.length > 1 && alreadyAssociatedHint.test(text),
  locate(node, view) {
    const holder = smallestHolder(node, view);
    if (!holder || view.closest(holder, elsewhere)) return undefined;
    const message = around(holder, messageElements, view);
    if (message) return sighting(message);
    const region = around(holder, liveRegions, view);
    if (region) return isReading(region, holder, view) ? undefined : sighting(region);
    return isMention(holder, view) ? undefined : sighting(blockOf(holder));
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
  let inner: Element | undefined;
  let element = node instanceof Element ? node : parentElementOf(node);
  for (let level = 0; element && level < climb; level += 1, element = parentElementOf(element)) {
    const words = wordsOf(element, view);
    if (saysIt(words)) return inner && isSaidBeside(inner, element, view) ? undefined : element;
    if (words.length > longest.message) return undefined;
    inner = element;
  }

  return undefined;
}

/** Whether comparable words hold the error, in any wording we know. */
export function saysIt(words: string): boolean {
  return wordings.some((wording) => words.includes(wording));
}

/** Whether the sentence stands in another part of the element, which is looked at for itself. */
function isSaidBeside(inner: Element, element: Element, view: PageView): boolean {
  return view
    .all(':scope > *', element)
    .some((part) => part !== inner && saysIt(wordsIn(view.text(part, longest.message + 1))));
}

function around(holder: Element, wanted: string, view: PageView): Element | undefined {
  let element: Element | null = holder;
  for (let level = 0; element && level < climb; level += 1, element = parentElementOf(element)) {
    if (view.text(element, longest.message + 1).length > longest.message) return undefined;
    if (matches(element, wanted)) return element;
  }

  return undefined;
}

function wordsOf(element: Element, view: PageView): string {
  return textsOf(element, view).map(wordsIn).join(' ');
}

function textsOf(element: Element, view: PageView): string[] {
  const labels = ['aria-label', 'title'].map((name) => (attribute(element, name) ?? '').slice(0, 2000));
  return [view.text(element, longest.message + 1), ...labels];
}

/** A portal may put the id itself into the sentence. */
export function wordsIn(text: string): string {
  return comparable(withoutIds(text));
}

/** Several links in one region are a list of things to read, unless it begins with the error; so is what people write. */
function isReading(region: Element, holder: Element, view: PageView): boolean {
  if (view.closest(holder, `a[href], ${writings}`)) return true;
  const text = view.text(region);
  if (beginsWithIt(text)) return false;
  return quotes.test(text) || view.all('a[href]', region).length > 1;
}

function isMention(holder: Element, view: PageView): boolean {
  if (view.closest(holder, mentions) || !standsAlone(holder, view) || isPartOfText(blockOf(holder), view)) return true;
  if (view.closest(holder, choices) && saysIt(wordsIn(view.text(holder)))) return true;
  if (view.text(holder, longest.plain + 1).length > longest.plain) return true;
  if (view.closest(holder, headings) && !view.closest(holder, 'dialog, [role="dialog"]')) return true;
  const item = view.closest(holder, 'li, [role="listitem"]');
  if (item && view.all('a[href]', item).some((link) => !holds(holder, link))) return true;
  // What somebody wrote stands with the time at which they did.
  let near: Element | null = holder;
  for (let level = 0; near && level < 3; level += 1, near = parentElementOf(near)) {
    if (near === document.body || view.all('time', near).length > 0) return near !== document.body;
  }

  return false;
}

/** Without any sign that this is a message, it has to begin as one, or to carry the advice that follows it, unquoted. */
function standsAlone(holder: Element, view: PageView): boolean {
  return textsOf(holder, view).some(
    (text) => beginsWithIt(text) || (wordsIn(text).includes(advice) && !quotes.test(text)),
  );
}

function beginsWithIt(text: string): boolean {
  const words = wordsIn(text);
  return wordings.some((wording) => words.startsWith(wording));
}

/** Whether a block is one of several paragraphs to be read, is announced by the one before, or is what a label names. */
function isPartOfText(block: Element, view: PageView): boolean {
  const parent = parentElementOf(block);
  const before = block.previousElementSibling;
  if (!parent || view.all('input', parent).length > 0) return false;
  const words = !before ? '' : matches(before, 'label, dt') ? ':' : view.text(before, 300);
  if (/[:：]$/.test(words) && (words.length === 1 || words.length > 20)) return true;
  const paragraphs = view.all(':scope > p, :scope > ul, :scope > ol, :scope > h2, :scope > h3, :scope > h4', parent);
  return paragraphs.length > 2 && view.all(fields, parent).length === 0;
}

function blockOf(element: Element): Element {
  for (let at: Element = element; ;) {
    const parent = parentElementOf(at);
    if (!parent || !getComputedStyle(at).display.startsWith('inline')) return at;
    at = parent;
  }
}
