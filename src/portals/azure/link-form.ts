/**
 * The Link support benefits form: in a context pane of the shell, a dialog, or a React blade in a frame. Its name and its
 * two fields are documented, its markup is not, so both the names and the shape of the fields are looked for.
 */
import type { PageView, PortalPage, Sighting } from '../../page/portal-page.ts';
import { beside } from '../../page/hosts.ts';
import { attribute, matches, styleOf } from '../../page/safe-dom.ts';
import { withoutIds } from '../../page/text.ts';
import { referenced } from '../../page/view.ts';
import { aheadOf, fieldBlock } from '../fields.ts';
import { factsOf, findIdForm, type IdForm } from '../id-form.ts';
import { messagesIn, type PortalMessage } from '../messages.ts';
import { soleSighting } from '../sighting.ts';
import { canShowSupport, isAboutSupport } from './support-blades.ts';
import { saysIt } from './already-associated.ts';
import { asking, failed, refused, succeeded } from './refusal-wordings.ts';

/** Ways in which a message says that it is no error, and marks of one that is: roles, classes and intents, and red below. */
const calm =
  /(?:^|[-_\s])(?:info|information|success|ok|progress)(?:$|[-_\s])|(?:-|Box-)(?:Info|Success)\b|--(?:info|success)/i;
const marks =
  '[role=alert], [role=alertdialog], [aria-live=assertive], [class*="error" i], [class*="invalid" i], [class*="danger" i], [data-intent=error], [intent=error]';

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

/**
 * The first error that is shown with the form: a message that is marked as one and says so. Much else that is read out in a
 * form is a hint, progress or a success. In a frame the form's blade is all there is, so its bars count too.
 */
function findError(view: PageView, form: IdForm): PortalMessage | undefined {
  const refusals = messagesOfFields(view, form);
  const messages = [
    ...messagesIn(view, view.isTop ? form.around : view.document).filter(isNotCalm),
    ...inRed(view, form),
  ];
  if ([...refusals, ...messages].some(({ text }) => saysIt(text))) return undefined;
  return (
    refusals.find(({ text }) => says(refused, text)) ??
    messages.find(({ element, text }) => says(isMarked(element, view) ? refused : failed, text))
  );
}

/** Whether any sentence says so, as a matter of fact. */
function says(words: RegExp, text: string): boolean {
  const sentences = text.split(/(?<=[.!?。！？])\s*/);
  return !succeeded.test(text) && sentences.some((sentence) => words.test(sentence) && !asking.test(sentence));
}

/** Sentences in the form that only their colour tells from the others. */
function inRed(view: PageView, form: IdForm): PortalMessage[] {
  return view
    .all('p, span, div', form.around)
    .slice(0, 200)
    .filter((element) => view.isVisible(element) && isRed(element) && view.all('input', element).length === 0)
    .map((element) => ({ element, text: view.text(element, 701) }));
}

function isRed(element: Element): boolean {
  // As browsers compute it, `rgb(164, 38, 44)`.
  const [red = 0, green = 0, blue = 0] = styleOf(element).color.match(/\d+/g)?.map(Number) ?? [];
  return red - Math.max(green, blue) > 70;
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

function isNotCalm({ element }: PortalMessage): boolean {
  return !['class', 'data-intent', 'intent'].some((name) => calm.test(attribute(element, name) ?? ''));
}

/** Whether a message is marked as an error, by itself or by what is in it, an icon for example. */
function isMarked(element: Element, view: PageView): boolean {
  return [element, ...view.all('*', element).slice(0, 40)].some((part) => matches(part, marks) || isRed(part));
}
