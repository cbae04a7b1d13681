/**
 * The Link support benefits form: in a context pane of the shell, a dialog, or a React blade in a frame. Its name and its
 * two fields are documented, its markup is not, so both the names and the shape of the fields are looked for.
 */
import type { PageView, PortalPage, Sighting } from '../../page/portal-page.ts';
import { beside } from '../../page/hosts.ts';
import { attribute, holds, matches, styleOf } from '../../page/safe-dom.ts';
import { withoutIds } from '../../page/text.ts';
import { referenced } from '../../page/view.ts';
import { aheadOf, fieldBlock } from '../fields.ts';
import { factsOf, findIdForm, type IdForm } from '../id-form.ts';
import { messagesIn, type PortalMessage } from '../messages.ts';
import { soleSighting } from '../sighting.ts';
import { canShowSupport, isAboutSupport } from './support-blades.ts';
import { saysIt } from './already-associated.ts';

/** A shorter text is a label or a mark, not an error in words. */
const shortestError = 15;
/** Ways in which a message says that it is no error, and ways in which it says that it is one. */
const calm =
  /(?:^|[-_\s])(?:info|information|success|ok|progress)(?:$|[-_\s])|(?:-|Box-)(?:Info|Success)\b|--(?:info|success)/i;
const bad = /error|invalid|severe|blocked|fail|danger/i;

/** The form, and any error inside it whose wording is not known. */
export const linkForm: PortalPage = {
  id: 'azure/link-form',
  frames: 'all',
  answersTo: canShowSupport,
  read(view) {
    const form = findIdForm(view, isAboutSupport(view));
    const first = form?.access ?? form?.contract;
    if (!form || !first) return [];
    const placement = aheadOf(fieldBlock(first, view), view);
    return [soleSighting('link-benefits', form.around, placement, factsOf(form)), ...readError(view, form)];
  },
};

function readError(view: PageView, form: IdForm): Sighting[] {
  const error = findError(view, form);
  if (!error) return [];
  const { element, text } = error;
  const facts = { wording: 'unknown', text: withoutIds(text).slice(0, 500) } as const;
  return [soleSighting('already-associated', element, beside(element), facts)];
}

/** The first error that is shown with the form. In a frame the form's blade is all there is, so its bars count too. */
function findError(view: PageView, form: IdForm): PortalMessage | undefined {
  const scope = view.isTop ? form.around : view.document;
  const refusals = messagesOfFields(view, form).filter(isLong);
  const messages = messagesIn(view, scope).filter(isLong);
  if ([...refusals, ...messages].some(({ text }) => saysIt(text))) return undefined;
  return (
    refusals[0] ?? messages.find((message) => isError(message, view) && !isOnlyHint(message, form)) ?? inRed(view, form)
  );
}

/** A sentence in the form that only its colour tells from the others. */
function inRed(view: PageView, form: IdForm): PortalMessage | undefined {
  return view
    .all('p, span, div', form.around)
    .slice(0, 200)
    .filter((element) => view.isVisible(element) && isRed(styleOf(element).color))
    .map((element) => ({ element, text: view.text(element, 701) }))
    .find((message) => isLong(message) && !saysIt(message.text) && view.all('input', message.element).length === 0);
}

/** @param color as browsers compute it, `rgb(164, 38, 44)`. */
function isRed(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = color.match(/\d+/g)?.map(Number) ?? [];
  return red - Math.max(green, blue) > 70;
}

function isLong({ text }: PortalMessage): boolean {
  return text.length >= shortestError;
}

/** What a field that was refused says about itself. */
function messagesOfFields(view: PageView, form: IdForm): PortalMessage[] {
  return [form.access, form.contract]
    .filter((field) => field !== undefined && attribute(field, 'aria-invalid') === 'true')
    .flatMap((field) =>
      field ? [...referenced(field, 'aria-errormessage'), ...referenced(field, 'aria-describedby')] : [],
    )
    .filter((element) => view.isVisible(element))
    .map((element) => ({ element, text: view.text(element, 700) }));
}

function isError({ element, text }: PortalMessage, view: PageView): boolean {
  const inside = view.all('[role=alert], [class*="error" i], [class*="invalid" i]', element).length > 0;
  const kind = `${attribute(element, 'class') ?? ''} ${attribute(element, 'data-intent') ?? ''} ${attribute(element, 'intent') ?? ''}`;
  if (inside || bad.test(kind) || matches(element, '[role=alert], [role=alertdialog], [aria-live=assertive]'))
    return !calm.test(kind) || bad.test(kind);
  // A live region may also tell of progress, which ends in dots.
  return (
    !calm.test(kind) &&
    !/(?:…|\.\.\.)$/.test(text) &&
    matches(element, 'output, [role=status], [aria-live=polite], [class*="MessageBar" i], [class*="validation" i]')
  );
}

/** A text that the form describes a field with while nothing is wrong. */
function isOnlyHint({ element }: PortalMessage, form: IdForm): boolean {
  return [form.access, form.contract].some(
    (field) =>
      field !== undefined &&
      attribute(field, 'aria-invalid') !== 'true' &&
      referenced(field, 'aria-describedby').some((hint) => holds(hint, element)) &&
      !matches(element, '[role=alert]'),
  );
}
