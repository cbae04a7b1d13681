import type { Alarm, PageView, SightingOf } from '../../page/portal-page.ts';
import { beside } from '../../page/hosts.ts';
import { attribute, holds, isElement, matches, parentElementOf, styleOf } from '../../page/safe-dom.ts';
import { comparable, withoutIds } from '../../page/text.ts';
import { portalOf } from '../hosts.ts';
import { soleSighting } from '../sighting.ts';
import {
  accountManagerAdvice,
  alreadyAssociatedHint,
  announcing,
  inCondition,
  ofMessage,
  spokenOf,
  theError,
} from './wordings.ts';

/** What portals on Azure's framework make their messages of, by role first and by known classes after. */
export const messageElements = [
  '[role=alert], [role=alertdialog]',
  '.fxs-toast-item, .fxc-infoBox-container, .fxs-blade-statusbar, .fxs-blade-statusbar-wrapper, .fxc-validation',
  '.ms-MessageBar, .fui-MessageBar, .fui-Toast, .fxs-notificationspane-item, fluent-message-bar',
  'ul.errors, label.error, .validation-summary-errors',
].join(', ');
/** Regions that are read out when they change. Errors come in them, and so do lists of search results. */
const liveRegions = 'output, [role=status], [aria-live=polite], [aria-live=assertive]';

/** Where people write or read about errors rather than get them. */
const elsewhere = [
  'textarea, input, article, blockquote, q, [contenteditable]:not([contenteditable=false]), [role=textbox]',
  '[role=article], [role=log], [role=feed], [role=comment], [role=search], [role=option], [role=listbox]',
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
  .map((word) => `[class*="${word}" i]:not([class*=fxs-])`)
  .join();
const dialogs = 'dialog, [role=dialog]';
/** Where a sentence without any sign of a message is a mention of the error. */
const mentions = `${writings}, nav, :is(pre, code):not(:is(${dialogs}) *), td, dt, details, caption, figcaption, [aria-checked], a[href], [class*=fxc-gc], [role=link], [role=gridcell], [role=row], [role=tab], [role=menuitem]`;
/** What is pressed or picked by its words. */
const choices = 'button, [role=button], label:not(:has(input:not([type=radio], [type=checkbox])))';
/** A list beside a masked field is one of the form's errors. */
const items = 'li:not(:has([type=password]) > * > *), [role=listitem]';
const headings = 'h1, h2, h3, h4, h5, h6, [role=heading], [class*=blade-title]';

/** A message is a sentence or two; what is longer is a page that quotes it. */
const longest = { message: 900, plain: 420 };
/** How much of one text is asked about: a longer one is a log or a document. */
const asked = 4000;
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
  places: `${messageElements}, ${liveRegions}`,
  concerns: (text) => text.length > 1 && alreadyAssociatedHint.test(text.slice(0, asked)),
  locate(node, view) {
    const holder = smallestHolder(node, view);
    if (!holder || view.closest(holder, elsewhere)) return undefined;
    const message = around(holder, messageElements, view);
    if (message) return sighting(message, view);
    const region = around(holder, liveRegions, view);
    if (region) return isReading(region, holder, view) ? undefined : sighting(region, view);
    return isMention(holder, view) ? undefined : sighting(blockOf(holder), view);
  },
};

function sighting(subject: Element, view: PageView): SightingOf<'already-associated'> {
  return soleSighting('already-associated', subject, beside(subject), {
    wording: 'known',
    text: '',
    beside: wordsIn(view.text(subject, longest.plain)).replace(theError, '') || undefined,
  });
}

/** The innermost element that holds the whole sentence, in its text or in a label of its own. */
function smallestHolder(node: Node, view: PageView): Element | undefined {
  let inner: Element | undefined;
  let element = isElement(node) ? node : parentElementOf(node);
  for (let level = 0; element && level < climb; level += 1, element = parentElementOf(element)) {
    const texts = textsOf(element, view);
    if (texts.some(saysIt)) return inner && isSaidBeside(inner, element, view) ? undefined : element;
    if (texts.join('').length > longest.message) return undefined;
    inner = element;
  }

  return undefined;
}

/** Whether a text holds the error, in any wording we know. */
export function saysIt(text: string): boolean {
  return theError.test(wordsIn(text));
}

/** Whether the sentence stands in another part of the element, which is looked at for itself. */
function isSaidBeside(inner: Element, element: Element, view: PageView): boolean {
  return view.all(':scope > *', element).some((part) => part !== inner && saysIt(view.text(part)));
}

function around(holder: Element, wanted: string, view: PageView): Element | undefined {
  let element: Element | null = holder;
  for (let level = 0; element && level < climb; level += 1, element = parentElementOf(element)) {
    if (view.text(element, longest.message + 1).length > longest.message) return undefined;
    if (matches(element, wanted)) return element;
  }

  return undefined;
}

function textsOf(element: Element, view: PageView): string[] {
  const labels = ['aria-label', 'title'].map((name) => (attribute(element, name) ?? '').slice(0, 2000));
  return [view.text(element, longest.message + 1), ...labels];
}

/**
 * What a text says, made comparable: without the id, which a portal may put into the sentence, and without conditions, of
 * which a word is left, so that a field's name ahead of one does not take the place of what was in it.
 */
function wordsIn(text: string): string {
  return comparable(withoutIds(text).replace(inCondition, 'if'));
}

/** Several links in one region are a list of things to read, unless it begins with the error; so is what people write. */
function isReading(region: Element, holder: Element, view: PageView): boolean {
  if (view.closest(holder, `a[href], pre, code, ${writings}`)) return true;
  const text = textsOf(region, view).join(' ');
  return !beginsWithIt(text) && (spokenOf.test(text) || view.all('a[href]', region).length > 1);
}

function isMention(holder: Element, view: PageView): boolean {
  if (view.closest(holder, mentions) || !standsAlone(holder, view)) return true;
  if ([holder, blockOf(holder)].some((block) => isPartOfText(block, view))) return true;
  if (view.closest(holder, choices) && saysIt(view.text(holder))) return true;
  if (view.text(holder, longest.plain + 1).length > longest.plain) return true;
  if (view.closest(holder, headings) && !view.closest(holder, dialogs)) return true;
  // What is named after it has its name on it.
  if (view.all(headings, holder).some((heading) => saysIt(view.text(heading)))) return true;
  const item = view.closest(holder, items);
  if (item && (!hasFields(item, view) || view.all('a[href]', item).some((link) => !holds(holder, link)))) return true;
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
    (text) => beginsWithIt(text) || (accountManagerAdvice.test(wordsIn(text)) && !spokenOf.test(text)),
  );
}

function beginsWithIt(text: string): boolean {
  return wordsIn(text).search(theError) === 0;
}

/** Whether a block is one of several paragraphs to be read, is announced by the one before, or is what a label names. */
function isPartOfText(block: Element, view: PageView): boolean {
  const parent = parentElementOf(block);
  const before = block.previousElementSibling;
  if (!parent || view.all('input', parent).length > 0) return false;
  if (before && (matches(before, 'label, dt, legend') || announcing.test(view.text(before, 300)))) return true;
  if (hasFields(parent, view)) return false;
  // A word or two right by it, and nothing to press: the title of a request, say, and what somebody gave it.
  if (!view.closest(block, dialogs) && [before, block.nextElementSibling].some((near) => isTag(near, view)))
    return true;
  return view.all(':scope > :is(p, ul, ol, h1, h2, h3, h4)', parent).length > 2;
}

function isTag(element: Element | null, view: PageView): boolean {
  const text = element && !matches(element, 'a, benefit-lens') ? view.text(element, 41) : '';
  return /^.{1,40}$/.test(text) && !ofMessage.test(text);
}

function hasFields(element: Element, view: PageView): boolean {
  return view.all('input, button, [role=button]', element).length > 0;
}

function blockOf(element: Element): Element {
  for (let at: Element = element; ;) {
    const parent = parentElementOf(at);
    if (!parent || parent === document.body || !styleOf(at).display.startsWith('inline')) return at;
    at = parent;
  }
}
