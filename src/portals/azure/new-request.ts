/**
 * A new support request: whether a plan can be picked, and whether the issue type Technical is missing.
 * The fields Issue type, Support plan and Severity are documented, the menu of issue types is known from Microsoft's
 * screenshot of 2020; Technical is missing without a plan or without rights (azure-docs 58274, 119581).
 */
import type { PageView, PortalPage, Sighting } from '../../page/portal-page.ts';
import type { Tri } from '../../rules/facts.ts';
import { attribute } from '../../page/safe-dom.ts';
import { withoutIds } from '../../page/text.ts';
import {
  below,
  dropdowns as lists,
  dropdownsIn,
  fieldBlock,
  groups,
  labelOf,
  offered,
  optionTexts,
  outside,
} from '../fields.ts';
import { soleSighting } from '../sighting.ts';
import { canShowSupport, isNewRequest, isRequestList } from './support-blades.ts';
import {
  basicPlan,
  billingType,
  everyType,
  freeType,
  issueTypeField,
  subscriptionType,
  supportPlanField,
  technicalType,
} from './request-wordings.ts';

/** The form, in the shell or in a frame. */
export const newRequest: PortalPage = {
  id: 'azure/new-request',
  frames: 'all',
  answersTo: canShowSupport,
  read(view) {
    if (isRequestList(view)) return [];
    const dropdowns = dropdownsIn(view, `${lists}, ${groups}`);
    const fields = dropdowns.map((field) => ({ field, label: labelOf(field, view) }));
    const plan = fields.find(({ label }) => supportPlanField.test(label))?.field;
    const issue = fields.find(({ label }) => issueTypeField.test(label))?.field;
    return [...readPlanField(view, plan, issue, fields.length), ...readIssueTypes(view, issue, dropdowns)];
  },
};

function readPlanField(
  view: PageView,
  plan: Element | undefined,
  issue: Element | undefined,
  count: number,
): Sighting[] {
  const isRequest = isNewRequest(view);
  const planNeeded = issue && isPlanNeeded(issue, view);
  if (plan && (isRequest || issue)) {
    const block = fieldBlock(plan, view);
    const planListed = listedIn(offeredBy(plan, view));
    return [soleSighting('new-request', block, outside(block, view), { planListed, planNeeded })];
  }

  if (!isRequest || count === 0) return [];
  const heading = view.first('h1, h2, [role=heading], .fxs-blade-title-titleText');
  if (!heading) return [];
  return [soleSighting('new-request', undefined, below(heading), { planListed: 'unknown', planNeeded })];
}

/** Whether the issue type that a field shows as picked needs a plan; of radios of which none is picked, whether any does. */
function isPlanNeeded(field: Element, view: PageView): Tri | undefined {
  const [picked = field] = view.all(':checked, [aria-checked=true]', field);
  const text = `${view.text(picked, 200) || labelOf(picked, view)} ${(field as Partial<HTMLInputElement>).value}`;
  return technicalType.test(text) ? 'yes' : freeType.test(text) ? 'no' : undefined;
}

function offeredBy(field: Element, view: PageView): string[] {
  return isFiltered(field) ? [] : offered(field, view);
}

/** Whether something was typed that may have shortened the list. What it was is not looked at. */
function isFiltered(control: Element): boolean {
  return control instanceof HTMLInputElement && control.value !== '' && attribute(control, 'aria-expanded') === 'true';
}

/** Only a list that is there to be read tells what is not in it. Any plan but the free one serves, whoever's it is. */
function listedIn(plans: readonly string[]): Tri {
  if (plans.length === 0) return 'unknown';
  return plans.every((plan) => basicPlan.test(plan)) ? 'no' : 'yes';
}

function readIssueTypes(view: PageView, field: Element | undefined, dropdowns: readonly Element[]): Sighting[] {
  const found = field ? { place: field, types: offeredBy(field, view) } : undefined;
  const known = found && found.types.length > 0 ? found : openList(view, field, dropdowns);
  if (!known || known.types.length < 2 || known.types.length > 12) return [];
  if (known.types.some((type) => technicalType.test(type)) || !areIssueTypes(known.types)) return [];
  const block = fieldBlock(known.place, view);
  const issueTypes = known.types.map(withoutIds);
  return [soleSighting('no-technical-type', block, outside(block, view), { issueTypes })];
}

/** An open list that nothing ties to its field: recognised by the issue types that every account has. */
function openList(
  view: PageView,
  field: Element | undefined,
  dropdowns: readonly Element[],
): { place: Element; types: string[] } | undefined {
  if (field ? isFiltered(field) || isSettled(field, view) : !isNewRequest(view)) return undefined;
  // What another field has opened is its own.
  if (dropdowns.some((other) => other !== field && attribute(other, 'aria-expanded') === 'true')) return undefined;
  for (const list of view.all('[role=listbox], [role=menu], [role=tree], [role=radiogroup]').slice(0, 20)) {
    const types = optionTexts(list, view);
    if (areIssueTypes(types) && view.isVisible(list) && !view.closest(list, 'nav, [role=navigation]'))
      return { place: field ?? list, types };
  }

  return undefined;
}

/** Whether a field is closed, or shows that Technical was picked. */
function isSettled(field: Element, view: PageView): boolean {
  return attribute(field, 'aria-expanded') === 'false' || isPlanNeeded(field, view) === 'yes';
}

/** Every account has both; a list with one of them alone is of something else, and one with all is a filter. */
function areIssueTypes(types: readonly string[]): boolean {
  const has = (words: RegExp) => types.some((type) => words.test(type));
  return has(billingType) && has(subscriptionType) && !has(everyType);
}
