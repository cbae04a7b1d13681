/** `not-authorized` and `no-benefits`: what the benefits pages say when they have nothing to show. */
import type { PageView, SightingOf } from '../../page/portal-page.ts';
import { isElement, parentElementOf, styleOf } from '../../page/safe-dom.ts';
import { comparable, withoutIds } from '../../page/text.ts';
import { childrenFor } from '../../page/view.ts';
import { loadersOf, pageBody, pageSighting } from './place.ts';
import { noBenefits, notAuthorized, refused } from './wordings.ts';

const messageElements = '[role=alert], [role=status], [role=dialog], [role=alertdialog], .he-message-bar, .alert';
const helps = 'details, summary, aside, nav, [role=complementary]';
const longest = 500;

/** Names that a page's makers give such a message; the portal marks its texts with them in every language. */
const named = (part: string): string =>
  ['data-l10n-key', 'data-automation-id', 'data-bi-id', 'data-telemetryname', 'data-testid', 'id', 'class']
    .map((attribute) => `[${attribute}*="${part}" i]`)
    .join();
/** The panels, what the message says, and what its makers may call it. */
const kinds = [
  ['not-authorized', notAuthorized, ['notauthorized', 'not-authorized', 'not_authorized', 'unauthorized']],
  ['no-benefits', noBenefits, ['nobenefits', 'no-benefits', 'no_benefits']],
] as const;

/** The messages of a benefits page without a list of benefits: beside one, neither can be said of the page. */
export function pageMessages(view: PageView): SightingOf<'not-authorized' | 'no-benefits'>[] {
  const texts = textsOf(view, messageElements, false);
  for (const [panel, words, names] of kinds) {
    const found = texts
      .filter(([, text]) => words.test(text))
      .map(([element]) => smallest(view, element, words))
      .find((element) => element && view.isVisible(element));
    const element = found ?? byMark(view, names.map(named).join());
    if (!element) continue;
    return [pageSighting<typeof panel>(panel, element, false, { text: withoutIds(view.text(element, longest)) })];
  }

  return [];
}

/**
 * Whether a page shows what belongs there: nothing of it is loading, and it says in no heading, nor anywhere in a short
 * text, that it failed or may not be seen. One with a list is asked for its headings only: what else it says comes and goes.
 */
export function isSettled(view: PageView, hasGrid: boolean): boolean {
  const texts = textsOf(view, 'h1, h2', hasGrid);
  return (
    (hasGrid || loadersOf(view).length === 0) &&
    !texts.some(([element, text]) => text.length < longest && refused.test(text) && view.isVisible(element))
  );
}

/** What the elements say, and without a list what all of the page says. */
function textsOf(view: PageView, selector: string, hasGrid: boolean): (readonly [Element, string])[] {
  const bodies = view.all(pageBody);
  const places = hasGrid ? [] : bodies[0] ? bodies.slice(0, 3) : [view.document.body];
  return [...view.all(selector).slice(0, 60), ...places].map((element) => {
    return [element, comparable(view.text(element, 6000))];
  });
}

/** A text that the page itself calls by that name; none while it still loads. */
function byMark(view: PageView, marks: string): Element | undefined {
  const marked = view.first(marks);
  const isText = marked && view.text(marked, longest + 1).length <= longest && /\p{L}{2}/u.test(view.text(marked));
  return isText && loadersOf(view).length === 0 ? marked : undefined;
}

/** The innermost block that holds the whole wording, if that is a message and no page about one. */
function smallest(view: PageView, outer: Element, words: RegExp): Element | undefined {
  let found = outer;
  for (;;) {
    const holders = childrenFor(found).filter((one): one is Element => {
      return isElement(one) && words.test(comparable(view.text(one, 6000)));
    });
    const seen = holders.find((one) => view.isVisible(one));
    if (seen) found = seen;
    else if (holders.length > 0) return undefined;
    else break;
  }

  // A wording may begin in the middle of a sentence, and a slot has no box of its own.
  while (found !== outer && /^(inline|contents)/.test(styleOf(found).display)) {
    found = parentElementOf(found) ?? outer;
  }

  const text = view.text(found, longest + 1);
  // Help that speaks of the message is not the message.
  const isQuoted = [...text.matchAll(/["“”„«「『](.+?)["“”»」』]/gu)].some(([, part = '']) =>
    words.test(comparable(part)),
  );
  return isQuoted || text.length > longest || view.closest(found, helps) ? undefined : found;
}
