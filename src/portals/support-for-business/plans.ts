/** The section "Types of support": each plan, those that cannot be used, and what the page says when there is none. */
import { beside } from '../../page/hosts.ts';
import type { PageView, Placement, Sighting } from '../../page/portal-page.ts';
import { holds, matches, parentElementOf } from '../../page/safe-dom.ts';
import { withoutIds } from '../../page/text.ts';
import type { ProductText } from '../../rules/facts.ts';
import { supportPlanField } from '../azure/request-wordings.ts';
import { aheadOf, dropdownsIn, fieldBlock, fields, outside } from '../fields.ts';
import { soleSighting } from '../sighting.ts';
import { messagesIn, type PortalMessage } from '../messages.ts';
import { findPlans, planKey, radios, scanTexts, type PlanOption } from './plan-option.ts';
import { addContract, directoryAccount, noEligible, notUsable, planName, unavailable } from './wordings.ts';

/** What stands above a part of the page: a heading, or a button that has unfolded it. */
const titles = 'h1, h2, h3, h4, h5, h6, [role=heading], button[aria-expanded=true]';

/** What is to say about plans. `planShown` tells whether any is to be seen. */
export function readPlans(
  view: PageView,
  product: ProductText | undefined,
): { sightings: Sighting[]; planShown: boolean } {
  const chosen = product && { product };
  const taken = new Map<string, number>();
  const sections = new Map<Element, boolean>();
  const texts = scanTexts(view);
  const headings = view.all(titles).filter((heading) => !planName.test(view.text(heading, 80)));
  const plans = findPlans(view, texts.plans)
    .map((option) => {
      const heading = headings.findLast((one) => follows(one, option.element));
      const isBelow = unavailable.test(heading ? view.text(heading, 160) : '');
      const isOut = isBelow || notUsable.test(option.reason) || isInUnavailable(option.element, view, sections);
      return { option, isOut };
    })
    .filter(({ option, isOut }) => option.isSure || isOut);
  const hasChoice = plans.some(({ option }) => option.isChoice);
  const sightings = plans.map(({ option, isOut }): Sighting => {
    const { element, plan, detail, reason } = option;
    // Where plans can be picked, one that cannot is out, whatever its section is called.
    const isUnavailable = isOut || option.isOff || (hasChoice && !option.isChoice);
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
  const messages = messagesIn(view).filter(({ element }) => !view.closest(element, 'dialog, [role=dialog]'));
  const out = plans.filter(({ isOut }) => isOut).map(({ option }) => option.element);
  const spoken = [...messages, ...plainly(view, texts.refusals)];
  // "Support plan cannot be used … (Code: 8)"; a plan's own reason is its own affair.
  const refusal = spoken.find(({ element, text }) => notUsable.test(text) && !out.some((plan) => holds(plan, element)));
  if (refusal) {
    const { element, text } = refusal;
    const facts = { text: withoutIds(text), ...chosen };
    sightings.push(soleSighting('plan-not-usable', element, outside(element, view), facts));
  }

  // Plans that cannot be used may be unfolded next to the warning that none can.
  const none = sightings.some(({ panel }) => panel === 'plan-balance')
    ? undefined
    : findNoEligible(view, messages, spoken);
  if (none) {
    const { element, text } = none;
    const cannotBuy = messages.some((other) => directoryAccount.test(other.text)) ? 'yes' : 'unknown';
    const facts = { text: withoutIds(text), cannotBuy, ...chosen } as const;
    sightings.push(soleSighting('no-eligible-plan', element, beside(element), facts));
  }

  return { sightings, planShown: plans.length > 0 };
}

function placeFor({ element, holder }: PlanOption, view: PageView): Placement {
  // Several panels about one field stand in the order of its options only where each is put right before it.
  if (matches(element, 'select')) return aheadOf(fieldBlock(element, view), view);
  const cells = 'td, [role=gridcell]';
  const cell = view.closest(holder, cells) ?? view.all(cells, element)[0];
  return cell && matches(element, 'tr, [role=row]') ? { where: 'beforeend', element: cell } : outside(element, view);
}

/** Whether a plan stands in the section of those that cannot be used: by its title, or by being folded away on its own. */
function isInUnavailable(element: Element, view: PageView, known: Map<Element, boolean>): boolean {
  let at = parentElementOf(element);
  for (
    let level = 0;
    at && level < 6 && !matches(at, 'main, form, body, [role=main]');
    level += 1, at = parentElementOf(at)
  ) {
    const isOut = known.get(at) ?? isUnavailableSection(at, view);
    known.set(at, isOut);
    if (isOut) return true;
  }

  return false;
}

function isUnavailableSection(section: Element, view: PageView): boolean {
  if (view.all(`${fields}:not([type=radio])`, section).length > 0) return false;
  if (matches(section, 'details')) return true;
  const previous = section.previousElementSibling;
  const title = previous ? view.text(previous, 161) : '';
  if (unavailable.test(`${title.length > 160 ? '' : title} ${view.name(section).slice(0, 120)}`)) return true;
  // Choices in an expander or a list of their own are plans to pick; without any they are only there to be read.
  const isExpanded = previous !== null && matches(previous, '[aria-expanded=true]');
  return isExpanded && view.all(`${radios}, [role=option]`, section).length === 0;
}

/** Texts that stand in plain sight without any sign of a message. */
function plainly(view: PageView, texts: readonly Element[]): PortalMessage[] {
  return texts
    .filter((one) => view.isVisible(one) && !view.closest(one, 'a[href], article, [role=log], nav'))
    .map((element) => ({ element, text: view.text(element, 301) }))
    .filter(({ text }) => text.length <= 300);
}

/** The warning by its words; else the one message of plans between the product fields and the button that adds one. */
function findNoEligible(
  view: PageView,
  messages: readonly PortalMessage[],
  spoken: readonly PortalMessage[],
): PortalMessage | undefined {
  const byWords = spoken.find(({ text }) => noEligible.test(text));
  const [field] = byWords || messages.length === 0 ? [] : dropdownsIn(view);
  if (!field) return byWords;
  const button = view
    .all('button, [role=button]')
    .find((one) => addContract.test(view.name(one)) && view.isVisible(one));
  const between = messages.filter(({ element, text }) => {
    const isOther =
      text.length <= (/\p{Lo}/u.test(text) ? 15 : 30) ||
      directoryAccount.test(text) ||
      notUsable.test(text) ||
      !supportPlanField.test(text);
    return button && !isOther && follows(field, element) && follows(element, button);
  });
  return between.length === 1 ? between[0] : undefined;
}

/** `Node.DOCUMENT_POSITION_DISCONNECTED` and `…FOLLOWING`; their names alone are as long as this line of code. */
const [disconnected, following] = [1, 4];

/** Whether `later` comes after `earlier` on the page. Parts of different shadow roots have no order that counts. */
export function follows(earlier: Element, later: Element): boolean {
  const order = Node.prototype.compareDocumentPosition.call(earlier, later);
  return (order & (following | disconnected)) === following;
}
