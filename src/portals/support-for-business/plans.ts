/** The section "Types of support": each plan, those that cannot be used, and what the page says when there is none. */
import type { PageView, Placement, Sighting } from '../../page/portal-page.ts';
import { beside } from '../../page/hosts.ts';
import { holds, matches, parentElementOf, textContentOf } from '../../page/safe-dom.ts';
import { withoutIds } from '../../page/text.ts';
import type { ProductText } from '../../rules/facts.ts';
import { outside } from '../fields.ts';
import { messagesIn, type PortalMessage } from '../messages.ts';
import { findPlans, isSwitchedOff, planKey, type PlanOption } from './plan-option.ts';
import { addContract, directoryAccount, noEligible, notUsable, unavailable } from './wordings.ts';

const fields = 'select, textarea, [role="combobox"], [aria-haspopup="listbox"], input:not([type="radio"])';
const titles =
  'summary, button, label, legend, h1, h2, h3, h4, h5, h6, [role="heading"], [role="button"], [aria-expanded]';
const plainTexts = '[role="alert"], li, label, p, small, :is(b, strong, span):not(:has(*)), div:not(:has(div))';

/** What is to say about plans. `planShown` tells whether any is to be seen. */
export function readPlans(
  view: PageView,
  product: ProductText | undefined,
): { sightings: Sighting[]; planShown: boolean } {
  const taken = new Set<string>();
  const sections = new Map<Element, boolean>();
  const plans = findPlans(view)
    .map((option) => ({ option, isOut: isInUnavailable(option.element, view, sections) }))
    .filter(({ option, isOut }) => option.isSure || isOut);
  const hasChoice = plans.some(({ option }) => option.isChoice);
  const chosen = product && { product };
  const sightings = plans.map(({ option, isOut }): Sighting => {
    const { element, plan, detail, reason } = option;
    // Where plans can be picked, one that cannot is out, whatever its section is called.
    const isUnavailable = isOut || isSwitchedOff(option, view) || (hasChoice && !option.isChoice);
    const panel = isUnavailable ? 'unavailable-plan' : 'plan-balance';
    const facts = { plan, detail, unavailable: isUnavailable, ...(reason && { reason }), ...chosen };
    return {
      panel,
      key: `${panel} ${planKey(option, taken)}`,
      subject: element,
      placement: placeFor(option, view),
      facts,
    };
  });
  const out = plans.filter(({ isOut }) => isOut).map(({ option }) => option.element);
  return {
    sightings: [...sightings, ...readMessages(view, plans.length > 0, out, chosen)],
    planShown: plans.length > 0,
  };
}

function placeFor({ element, holder }: PlanOption, view: PageView): Placement {
  const cell = view.closest(holder, 'td, [role="gridcell"]') ?? view.all('td, [role="gridcell"]', element)[0];
  if (matches(element, 'tr, [role="row"]') && cell) return { where: 'end-of', element: cell };
  return outside(element, view);
}

/** Whether a plan stands in the section of those that cannot be used: by its title, or by being folded away on its own. */
function isInUnavailable(element: Element, view: PageView, known: Map<Element, boolean>): boolean {
  let at = parentElementOf(element);
  const passed: Element[] = [];
  let answer = false;
  for (let level = 0; at && level < 6; level += 1, at = parentElementOf(at)) {
    const earlier = known.get(at);
    if (earlier !== undefined) {
      answer = earlier;
      break;
    }

    passed.push(at);
    if (matches(at, 'main, form, body, [role="main"]')) break;
    if (isUnavailableSection(at, view)) {
      answer = true;
      break;
    }
  }

  for (const one of passed) known.set(one, answer);
  return answer;
}

function isUnavailableSection(section: Element, view: PageView): boolean {
  if (view.all(fields, section).length > 0) return false;
  if (matches(section, 'details')) return true;
  const previous = section.previousElementSibling;
  const title =
    previous && (matches(previous, titles) || view.text(previous, 121).length <= 120) ? view.text(previous, 120) : '';
  if (unavailable.test(`${title} ${view.name(section).slice(0, 120)}`)) return true;
  // Radios in an expander of their own are plans to pick; without any they are only there to be read.
  const isExpander = previous !== null && matches(previous, '[aria-expanded="true"]');
  return isExpander && view.all('input[type="radio"], [role="radio"]', section).length === 0;
}

function readMessages(
  view: PageView,
  planShown: boolean,
  out: readonly Element[],
  chosen: { readonly product: ProductText } | undefined,
): Sighting[] {
  const messages = messagesIn(view).filter(({ element }) => !view.closest(element, 'dialog, [role="dialog"]'));
  const sightings: Sighting[] = [];
  const refusal = findRefusal(view, messages, out);
  if (refusal) {
    sightings.push({
      panel: 'plan-not-usable',
      key: 'plan-not-usable',
      subject: refusal.element,
      placement: outside(refusal.element, view),
      facts: { text: withoutIds(refusal.text), ...chosen },
    });
  }

  const none = planShown ? undefined : findNoEligible(view, messages);
  if (none) {
    const cannotBuy = messages.some(({ text }) => directoryAccount.test(text)) ? 'yes' : 'unknown';
    sightings.push({
      panel: 'no-eligible-plan',
      key: 'no-eligible-plan',
      subject: none.element,
      placement: beside(none.element),
      facts: { text: withoutIds(none.text), cannotBuy },
    });
  }

  return sightings;
}

/** "Support plan cannot be used … (Code: 8)", as a message or in plain text; a plan's own reason is its own affair. */
function findRefusal(
  view: PageView,
  messages: readonly PortalMessage[],
  out: readonly Element[],
): PortalMessage | undefined {
  const isFree = (element: Element) => !out.some((plan) => holds(plan, element));
  const message = messages.find(({ element, text }) => notUsable.test(text) && isFree(element));
  if (message) return message;
  for (const element of view.all(plainTexts).slice(0, 6000)) {
    const raw = textContentOf(element) ?? '';
    if (raw.length > 300 || !notUsable.test(raw) || !isFree(element)) continue;
    if (view.closest(element, 'a[href], article, [role="log"], nav') || !view.isVisible(element)) continue;
    const inner = view.all(plainTexts, element).find((part) => notUsable.test(textContentOf(part) ?? ''));
    const place = inner ?? element;
    return { element: place, text: view.text(place, 300) };
  }

  return undefined;
}

/** The warning by its words; else the one message between the product fields and the button that adds a contract. */
function findNoEligible(view: PageView, messages: readonly PortalMessage[]): PortalMessage | undefined {
  const byWords = messages.find(({ text }) => noEligible.test(text));
  if (byWords) return byWords;
  const button = view
    .all('button, [role="button"], a[role="button"], input[type="button"]')
    .slice(0, 200)
    .find((one) => addContract.test(view.name(one)) && view.isVisible(one));
  const last = view.all('select, [role="combobox"], [aria-haspopup="listbox"]').find((field) => view.isVisible(field));
  if (!button || !last) return undefined;
  const between = messages.filter(
    ({ element, text }) =>
      follows(last, element) &&
      follows(element, button) &&
      !directoryAccount.test(text) &&
      !notUsable.test(text) &&
      text.length > 30,
  );
  return between.length === 1 ? between[0] : undefined;
}

/** Whether `later` comes after `earlier` on the page. Parts of different shadow roots have no order that counts. */
function follows(earlier: Element, later: Element): boolean {
  const order = Node.prototype.compareDocumentPosition.call(earlier, later);
  return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (order & Node.DOCUMENT_POSITION_DISCONNECTED) === 0;
}
