/**
 * Browser side: views of Help + support that shell and frames have in common.
 *
 * Evidenced: "Support Plans" with the command "Link support benefits"; a new request with Issue type, Support plan and
 * Severity; plans that ended or are used up cannot be picked; without a plan "Technical" is missing (documentation
 * text); the menu of issue types (Microsoft's screenshot of 2020, V).
 * Guessed: all markup, and what the list of plans says about each.
 */
import { plansOf, shortDay, type Plan } from '../data.ts';
import { each, esc, when } from '../markup.ts';
import type { Options } from '../options.ts';
import { texts } from '../texts.ts';

/** Support Plans: a toolbar with the command, and the plans the tenant has. */
export function plansMarkup(options: Options): string {
  const words = texts[options.lang];
  const plans = cloudPlans(options);
  return `<ul class="azc-toolbar" role="toolbar"><li role="presentation" class="azc-toolbar-item azc-toolbarButton" title="${esc(words.linkSupportBenefits)}"><div role="button" tabindex="0" class="azc-toolbarButton-container open-link-form" aria-label="${esc(words.linkSupportBenefits)}"><span class="azc-toolbarButton-label">${esc(words.linkSupportBenefits)}</span></div></li></ul>
  <div class="fxc-gc-dataGrid" role="grid"><div class="fxc-gc-rows">${each(
    plans,
    (plan) =>
      `<div class="fxc-gc-row" role="row"><span role="gridcell">${esc(plan.name)}</span> <span role="gridcell">${esc(shortDay(plan.end, options.lang))}</span></div>`,
  )}${when(plans.length === 0, '<div class="fxc-gc-nodata-message">No support plans to display</div>')}</div></div>`;
}

/** The first step of a new support request. */
export function newRequestMarkup(options: Options): string {
  const words = texts[options.lang];
  const types = ['Billing', 'Service and subscription limits (quotas)', 'Subscription management'];
  const plans = cloudPlans(options).map(({ name }) => name);
  return `<div role="tablist"><span role="tab" aria-selected="true">Problem description</span> <span role="tab">Recommended solution</span> <span role="tab">Additional details</span> <span role="tab">Review + create</span></div>
  <div class="azc-formElementContainer"><label for="issue-type">Issue type</label><select id="issue-type" aria-label="Issue type"><option>Select an issue type</option>${each(options.issues === 'all' ? [...types, 'Technical'] : types, (type) => `<option>${type}</option>`)}</select></div>
  <div class="azc-formElementContainer"><label for="support-plan">Support plan</label><select id="support-plan" aria-label="Support plan"><option>Basic support</option>${each(plans, (plan) => `<option>${plan}</option>`)}</select></div>
  <div class="azc-formElementContainer"><label for="severity">Severity</label><select id="severity" aria-label="Severity"><option>C - Minimal impact</option><option>B - Moderate impact</option><option>A - Critical impact</option></select></div><p class="hint">${esc(words.helpSupport)}</p>`;
}

/** Cloud plans that can still be used. Azure lists no others. */
function cloudPlans(options: Options): readonly Plan[] {
  const { listed, unavailable } = plansOf(options);
  const [model] = listed;
  const cloud = [...listed, ...unavailable].filter(({ name }) => /Cloud|Signature/.test(name));
  if (cloud.length > 0 || !model || options.plans === 'action-pack' || options.plans === 'paid') return cloud;
  return [{ ...model, name: 'Partner Cloud Support 50', remaining: 41 }];
}
