/**
 * The request form of Support for Business, which Engage Center took over.
 *
 * Evidenced (V, Microsoft's screenshots of 2023): labels and order of the fields, "Types of Support (Required)" with a
 * radio, the plan's line `<name> - Access Id: <digits>` and below it `Start Date (…), End Date (…), n incidents
 * remaining`; the warning when no plan is eligible; the expander with Add Contract and Add Subscription; the note for
 * Entra accounts; the dialog Add Contract ID with a masked Contract ID. The reasons of unavailable plans are
 * documentation text.
 * Guessed: all markup (five kinds of it, by option), the products on offer, what follows a failed Add Contract.
 *
 * Markup runs in Node as well; drawing runs in the browser.
 */
import { inventedIds, planDetail, plansOf, reasons, type Plan } from '../data.ts';
import { element, need, setHtml } from '../dom.ts';
import { guessedTexts } from '../guessed-texts.ts';
import { each, esc, when } from '../markup.ts';
import type { Options } from '../options.ts';
import { texts } from '../texts.ts';

const products: Readonly<Record<string, readonly string[]>> = {
  Windows: ['Windows 11', 'Windows 10', 'Windows 8.1'],
  'Windows Server': ['Windows Server 2025', 'Windows Server 2022', 'Windows Server 2012 R2'],
  'SQL Server': ['SQL Server 2025', 'SQL Server 2022', 'SQL Server 2014'],
  'Exchange Server': ['Exchange Server Subscription Edition', 'Exchange Server 2016'],
};

interface FormState {
  family: string;
  version: string;
  added: boolean;
  complaint: string;
}

const states = new WeakMap<Element, FormState>();

/** The place of the form. */
export function requestFormMarkup(): string {
  return '<form class="request-form" autocomplete="off" novalidate></form>';
}

/** Draws the form into its place, keeping what was entered. */
export function drawRequestForm(form: HTMLElement, options: Options): void {
  const state = states.get(form) ?? {
    family: options.filled === 'nothing' ? '' : options.family,
    version: options.filled === 'product' ? options.version : '',
    added: false,
    complaint: '',
  };
  states.set(form, state);
  setHtml(form, formMarkup(options, state));
  const change = (selector: string, apply: (value: string) => void) => {
    form.querySelector<HTMLSelectElement>(selector)?.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) apply(event.target.value);
      drawRequestForm(form, options);
    });
  };
  change('#product-family', (value) => Object.assign(state, { family: value, version: '' }));
  change('#product-version', (value) => Object.assign(state, { version: value }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.querySelector('.add-contract')?.addEventListener('click', () => {
    openDialog(form, options, state);
  });
}

function formMarkup(options: Options, state: FormState): string {
  const words = texts[options.lang];
  return `<h2>Step 1: Product and Support Type</h2>${select('product-family', 'Select the product family', 'Search product family', Object.keys(products), state.family)}
  ${when(state.family !== '', select('product-version', 'Select the product version', 'Search product version', products[state.family] ?? [state.version], state.version))}
  ${when(state.version !== '', `${select('category', 'Which category best describes the issue?', 'Choose a category', ['Performance', 'Setup'], 'Setup')}${plansSection(options, state)}`)}
  <details class="more-plans" open><summary>${esc(words.needMorePlans)}</summary><button type="button" class="add-contract">${esc(words.addContract)}</button><button type="button">Add Subscription</button>
  ${when(options.account === 'entra', '<div class="warning" role="note">You are currently signed in using an Azure Active Directory account. The purchase of Professional Support plans must be made using a Microsoft Account. To learn more about this process, please <a href="#buy">click here</a>.</div>')}</details>
  <h2>Step 2: Issue Description</h2><h2>Step 3: Contact Details and Sharing</h2><p><button type="submit" class="submit-request">Submit</button></p>`;
}

function select(id: string, label: string, hint: string, values: readonly string[], chosen: string): string {
  return `<div class="field"><label for="${id}">${label} <span class="required">(Required)</span></label><select id="${id}" aria-label="${label}"><option value="">${hint}</option>${each(values, (value) => `<option${when(value === chosen, ' selected')}>${esc(value)}</option>`)}</select></div>`;
}

function plansSection(options: Options, state: FormState): string {
  const words = texts[options.lang];
  const guessed = guessedTexts[options.lang];
  const { listed, unavailable } = state.added ? plansOf({ ...options, plans: 'usable' }) : plansOf(options);
  const title = `${esc(guessed.typesOfSupport)} <span class="required">(Required)</span>`;
  const nothing = when(
    listed.length === 0,
    '<div class="warning" role="alert">We were unable to find an eligible support plan associated with your account. Please add a support plan from the options below.</div>',
  );
  const complaint = when(
    options.plans === 'code-8' || state.complaint !== '',
    `<div class="warning" role="alert">${esc(state.complaint || reasons.product)}</div>`,
  );
  const hidden = when(
    unavailable.length > 0,
    `<details class="unavailable-plans"><summary>${esc(words.unavailablePlans)}</summary><ul>${each(
      unavailable,
      (plan) =>
        `<li class="plan unavailable">${planLines(plan, options)}<div class="reason">${esc(plan.reason ?? '')}</div></li>`,
    )}</ul></details>`,
  );
  return `${list(listed, options, title)}${nothing}${complaint}${hidden}`;
}

function list(plans: readonly Plan[], options: Options, title: string): string {
  switch (options.markup) {
    case 'radio-list':
      return `<div class="field types-of-support"><div class="legend">${title}</div>${each(
        plans,
        (plan, index) =>
          `<div class="plan"><input type="radio" name="plan" id="plan-${index}"${when(index === 0, ' checked')}><label for="plan-${index}" style="display: inline">${planLines(plan, options)}</label></div>`,
      )}</div>`;
    case 'fieldset':
      return `<fieldset class="types-of-support"><legend>${title}</legend>${each(plans, (plan, index) => `<label class="plan"><input type="radio" name="plan"${when(index === 0, ' checked')}> ${planLines(plan, options)}</label>`)}</fieldset>`;
    case 'aria-radio':
      return `<div class="field"><div class="legend" id="types">${title}</div><div role="radiogroup" aria-labelledby="types">${each(plans, (plan, index) => `<div class="plan" role="radio" tabindex="${index ? -1 : 0}" aria-checked="${index === 0}">${planLines(plan, options)}</div>`)}</div></div>`;
    case 'select':
      return `<div class="field"><label for="plans">${title}</label><select id="plans">${each(plans, (plan) => `<option>${esc(plan.name)} - Access Id: ${plan.accessId} - ${esc(planDetail(plan, options.lang))}</option>`)}</select></div>`;
    case 'list':
      return `<div class="field"><h3>${title}</h3><ul>${each(plans, (plan) => `<li class="plan">${planLines(plan, options)}</li>`)}</ul></div>`;
  }
}

function planLines(plan: Plan, options: Options): string {
  return `<b>${esc(plan.name)} - Access Id: ${plan.accessId}</b><small>${esc(planDetail(plan, options.lang))}</small>`;
}

/** The dialog Add Contract ID, a native modal dialog so that the top layer is in play. */
function openDialog(form: HTMLElement, options: Options, state: FormState): void {
  const words = texts[options.lang];
  const dialog = element(
    `<dialog class="add-contract-dialog" aria-label="Add Contract ID"><h2>Add Contract ID</h2><p>If you have Access ID and Contract ID associated with a contract, please enter them to view support options.</p>
    <div class="field"><label for="dialog-access">${esc(words.accessId)} <span class="required">(Required)</span></label><input id="dialog-access" autocomplete="off"></div>
    <div class="field"><label for="dialog-contract">${esc(words.contractId)} <span class="required">(Required)</span></label><input id="dialog-contract" type="password" autocomplete="off"></div>
    <div class="dialog-error" role="alert"></div><p><button type="button" class="plain cancel">Cancel</button> <button type="button" class="add">Add</button></p></dialog>`,
  );
  if (!(dialog instanceof HTMLDialogElement)) return;
  document.body.append(dialog);
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  need('.cancel', dialog).addEventListener('click', () => {
    dialog.close();
  });
  need('.add', dialog).addEventListener('click', () => {
    if (options.adding === 'fails') {
      setHtml(need('.dialog-error', dialog), `The contract could not be added.`);
      return;
    }

    state.added =
      options.adding === 'works' &&
      dialog.querySelector<HTMLInputElement>('#dialog-access')?.value === inventedIds.access;
    dialog.close();
    drawRequestForm(form, options);
  });
  dialog.showModal();
}
