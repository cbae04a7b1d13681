/**
 * Browser side: the Link support benefits form.
 *
 * Evidenced: its name, its two fields Access ID and Contract ID, and the way to it (documentation text).
 * Guessed: all markup. Never found; both homes of it (the shell's context pane, a React frame) are replicated.
 */
import { esc } from '../markup.ts';
import type { Options } from '../options.ts';
import { texts } from '../texts.ts';

/** The form in the markup of the shell. */
export function shellForm(options: Options): string {
  const words = texts[options.lang];
  const field = (name: string, type: string) =>
    `<div class="azc-formElementContainer"><label class="azc-text-label">${esc(name)}<input type="${type}" autocomplete="off" class="azc-input azc-formControl azc-validation-border" aria-label="${esc(name)}"></label><div class="azc-formElementSubLabelContainer"></div></div>`;
  return `<div class="fxs-contextpane-header"><h2 class="fxs-contextpane-title">${esc(words.linkSupportBenefits)}</h2></div><div class="fxs-contextpane-status"></div><div class="fxs-contextpane-content">
  <p>Enter the Access ID and the Contract ID of your support benefit.</p>${field(words.accessId, 'text')}${field(words.contractId, 'password')}
  <div class="fxc-base fxc-simplebutton"><div class="fxs-button fxt-button fxs-inner-solid-border fxs-portal-button-primary link-benefits-submit" role="button" tabindex="0" aria-disabled="false" title="Link">Link</div></div></div>`;
}

/** The form in the markup of a React blade. */
export function bladeForm(options: Options): string {
  const words = texts[options.lang];
  const field = (name: string, type: string, id: string) =>
    options.fluent === 'v8'
      ? `<div class="ms-TextField"><div class="ms-TextField-wrapper"><label class="ms-Label" for="${id}">${esc(name)}</label><div class="ms-TextField-fieldGroup"><input id="${id}" class="ms-TextField-field" type="${type}" autocomplete="off"></div></div><span class="ms-TextField-description"></span></div>`
      : `<div class="fui-Field"><label class="fui-Label" for="${id}">${esc(name)}</label><span class="fui-Input"><input id="${id}" class="fui-Input__input" type="${type}" autocomplete="off"></span></div>`;
  return `<section class="link-form" role="region" aria-label="${esc(words.linkSupportBenefits)}"><h2>${esc(words.linkSupportBenefits)}</h2><div class="bars"></div>${field(words.accessId, 'text', 'access-field')}${field(words.contractId, 'password', 'contract-field')}<p><button type="button" class="${options.fluent === 'v8' ? 'ms-Button ms-Button--primary' : 'fui-Button'} link-benefits-submit">Link</button></p><div class="after-form"></div></section>`;
}
