/**
 * The error "This Access ID is already associated …" in every place and shape it could take.
 *
 * Evidenced: its text in English and, from the translated documentation of 2021, in ten languages; that toasts stand
 * in the shell even when a frame caused them (S); toast and info box markup by class names, the info box carrying its
 * full text only in `aria-label` (V); status bar and field validation classes (C, S).
 * Guessed: in which of these places this very error stands; no markup of it was ever found.
 *
 * Runs in Node (errors that stand in a page from the first byte) and in the browser.
 */
import { esc } from './markup.ts';
import type { Language } from './options.ts';
import { texts } from './texts.ts';

/** Places in the shell, and (with `blade-`) places inside a React blade. */
export const errorPlaces = [
  'toast',
  'info-box',
  'info-box-clipped',
  'status-bar',
  'field-validation',
  'notifications',
  'form-text',
  'message-bar',
  'blade-message-bar-v8',
  'blade-message-bar-v9',
  'blade-field',
  'blade-shadow',
  'blade-nested',
  'blade-text',
] as const;
export type ErrorPlace = (typeof errorPlaces)[number];

/** Shapes of the text, and of its coming and going. */
export const errorForms = [
  'plain',
  'split',
  'link',
  'spaced',
  'case',
  'punctuation',
  'in-place',
  'hidden-first',
  'late',
  'again',
  'unknown-wording',
] as const;
export type ErrorForm = (typeof errorForms)[number];

/** The error's wording of a language: 0 is the main one, further ones stood in other revisions. */
export function errorText(language: Language, wording = 0): string {
  const local = texts[language];
  return [local.alreadyAssociatedFull, ...local.alsoAssociated, local.alreadyAssociatedPartial][wording] ?? '';
}

/** A refusal in words that nobody has documented. */
export const unknownWording = 'The access identifier entered cannot be used again. Ask your account team for another.';

/** The text of an error in its shape, as plain text and as markup. */
export function shaped(text: string, form: ErrorForm): { readonly text: string; readonly html: string } {
  const plain = (value: string) => ({ text: value, html: esc(value) });
  const middle = text.indexOf(' ', Math.floor(text.length / 3)) + 1 || Math.floor(text.length / 2);
  const [head, tail] = [text.slice(0, middle), text.slice(middle)];
  switch (form) {
    case 'split':
      return {
        text,
        html: `<span>${esc(head.slice(0, 6))}<b>${esc(head.slice(6))}</b></span><span>${esc(tail)}</span>`,
      };
    case 'link':
      return { text, html: `${esc(head)}<a href="#learn">${esc(tail)}</a>` };
    case 'spaced':
      return plain(text.replaceAll(' ', '\u00a0\n  '));
    case 'case':
      return plain(text.toLocaleUpperCase());
    case 'punctuation':
      return plain(`“${text.replaceAll('.', ' –')}”!`);
    case 'unknown-wording':
      return plain(unknownWording);
    case 'plain':
    case 'in-place':
    case 'hidden-first':
    case 'late':
    case 'again':
      return plain(text);
  }
}

/** The element that carries an error in a place. `data-replica-error` lets tests find it again. */
export function errorMarkup(place: ErrorPlace, shape: { readonly text: string; readonly html: string }): string {
  const mark = `data-replica-error="${place}"`;
  const { text, html } = shape;
  switch (place) {
    case 'toast':
      return `<li ${mark} class="fxs-toast-item fxs-popup fxs-portal-bg-txt-br" role="alert" aria-live="polite" aria-atomic="true"><div class="fxs-toast-wrapper"><div class="fxs-toast-header"><div class="fxs-toast-icon" aria-hidden="true">⚠</div><div class="fxs-toast-title fxs-portal-text">Link support benefits</div><button type="button" class="fxs-toast-close" aria-label="Dismiss toast notification">×</button></div><div class="fxs-toast-description fxs-portal-title">${html}</div></div></li>`;
    case 'info-box':
      return `<div ${mark} class="fxc-infoBox-container fxs-portal-border fxc-infoBox-Error" role="status" aria-label="${esc(text)}"><div class="fxc-infoBox-icon" aria-hidden="true">⚠</div></div>`;
    case 'info-box-clipped':
      return `<div ${mark} class="fxc-infoBox-container fxs-portal-border fxc-infoBox-Error" role="status" aria-label="${esc(text)}"><div class="fxc-infoBox-icon" aria-hidden="true">⚠</div><div class="fxc-infoBox-text msportalfx-tooltip-overflow">${esc(text.slice(0, 14))}…</div></div>`;
    case 'status-bar':
      return `<div ${mark} class="fxs-blade-statusbar fxs-blade-statusbg fxs-bg-error" title="${esc(text)}"><span class="fxs-blade-status-text-container">Error</span></div>`;
    case 'field-validation':
      return `<div ${mark} class="fxc-validation azc-validation-message" role="alert">${html}</div>`;
    case 'notifications':
      return `<li ${mark} class="fxs-notificationspane-item" role="listitem"><div class="fxs-notificationspane-title">Linking support benefits failed</div><div class="fxs-notificationspane-description">${html}</div></li>`;
    case 'message-bar':
    case 'blade-message-bar-v8':
      return `<div ${mark} class="ms-MessageBar ms-MessageBar--error" role="region"><div class="ms-MessageBar-content"><div class="ms-MessageBar-icon" aria-hidden="true"><i data-icon-name="ErrorBadge"></i></div><div class="ms-MessageBar-text" role="alert"><span class="ms-MessageBar-innerText"><span>${html}</span></span></div></div></div>`;
    case 'blade-message-bar-v9':
      return `<div ${mark} class="fui-MessageBar" role="group" aria-labelledby="bar-body"><div class="fui-MessageBar__icon" aria-hidden="true">⚠</div><div class="fui-MessageBarBody" id="bar-body"><span class="fui-MessageBarTitle">Could not link.</span> ${html}</div></div>`;
    case 'blade-field':
      return `<div ${mark} class="ms-TextField-errorMessage" role="alert"><span data-automation-id="error-message">${html}</span></div>`;
    case 'blade-shadow':
    case 'blade-nested':
    case 'blade-text':
    case 'form-text':
      return `<div ${mark} class="form-error">${html}</div>`;
  }
}
