/**
 * Fields of a portal's form as people see them: what they are called, where they stand, what can be picked.
 * What was entered is never read; what was picked only where the field says that it is about a product, and without ids.
 */
import { beside } from '../page/hosts.ts';
import type { PageView, Placement } from '../page/portal-page.ts';
import { referenced } from '../page/view.ts';
import { attribute, matches, parentElementOf } from '../page/safe-dom.ts';
import { foldText, withoutIds } from '../page/text.ts';
import { invitation } from './wordings.ts';

/** Fields that offer a choice. */
export const dropdowns = 'select, [role=combobox], [aria-haspopup=listbox]';
/** Fields whose choices all stand on the page, of which one can be picked. */
export const groups = '[role=radiogroup], fieldset:has([type=radio])';
/** Everything that a person fills in. */
export const fields = `${dropdowns}, textarea, input:not([type=hidden])`;
const bounds =
  'form, dialog, section, fieldset, main, body, [role=dialog], [role=region], [role=complementary], [role=main]';
const headings = 'h1, h2, h3, h4, h5, h6, legend, [role=heading]';
const eager = 'label, button, a, summary, [role=radio], [role=option], [role=button], [role=link]';

/** What a field is called: all its names together, else the text right before it; '' when it has none. */
export function labelOf(control: Element, view: PageView): string {
  const labels = (control as Partial<HTMLInputElement>).labels;
  const captions = [...referenced(control, 'aria-labelledby'), ...(labels ?? view.all('legend', control))];
  const named = captions.map((caption) => view.text(caption, 200));
  const stated = ['aria-label', 'placeholder', 'title'].map((name) => (attribute(control, name) ?? '').slice(0, 200));
  const label = foldText([...named, ...stated].join(' '));
  return label || textBefore(control, view);
}

function textBefore(control: Element, view: PageView): string {
  let at: Element | null = control;
  for (let level = 0; at && level < 4; level += 1, at = parentElementOf(at)) {
    const own: string =
      at === control ? '' : (attribute(at, 'label') ?? attribute(at, 'aria-label') ?? '').slice(0, 200);
    const before: Element | null = at.previousElementSibling;
    // A name may stand beside the field without any element of its own.
    const around = at === control || view.all(fields, at).length > 1 ? '' : view.text(at, 161);
    const text = own || around || (before && !matches(before, fields) ? view.text(before, 161) : '');
    if (text) return text.length > 160 ? '' : text;
    if (matches(at, bounds)) return '';
  }

  return '';
}

/** The block that a field and its label fill, as far as it holds no other field and no heading. */
export function fieldBlock(control: Element, view: PageView): Element {
  let block = control;
  for (let level = 0; level < 6; level += 1) {
    const parent = parentElementOf(block);
    if (!parent || matches(parent, bounds) || view.text(parent, 301).length > 300) break;
    if (view.all(fields, parent).length > 1 || view.all(headings, parent).length > 0) break;
    block = parent;
  }

  return block;
}

/** A place by an element, outside of whatever a click on the panel would set off. */
export function outside(element: Element, view: PageView): Placement {
  let at = element;
  for (let around = view.closest(at, eager); around;) {
    at = around;
    const parent = parentElementOf(around);
    around = parent ? view.closest(parent, eager) : undefined;
  }

  const place = beside(at);
  const parent = parentElementOf(at);
  return place.where === 'beforeend' && parent && matches(at, `${eager}, ${fields}`) ? outside(parent, view) : place;
}

/** A place below a heading: below the block around it where the heading itself shares its line with others. */
export function below(heading: Element): Placement {
  let at = heading;
  for (let level = 0; level < 4; level += 1) {
    const place = beside(at);
    const parent = parentElementOf(at);
    if (place.where !== 'beforeend' || !parent) return place;
    at = parent;
  }

  return beside(at);
}

/** A place right before a field's block, or by it where nothing fits before it. */
export function aheadOf(block: Element, view: PageView): Placement {
  const place = outside(block, view);
  return place.where === 'afterend' ? { where: 'beforebegin', element: place.element } : place;
}

/** The fields of a form that offer a choice and can be seen: those behind one line, or whichever are asked for. */
export function dropdownsIn(view: PageView, wanted = dropdowns): Element[] {
  return view
    .all(wanted)
    .slice(0, 60)
    .filter((control) => view.isVisible(control));
}

/** What a product field shows as picked; '' while nothing is. Must not be asked of any other field. */
export function pickedProduct(control: Element, view: PageView): string {
  if (control instanceof HTMLSelectElement) {
    const [option] = control.selectedOptions;
    return option && !option.disabled && attribute(option, 'value') !== '' ? pickedText(view.text(option)) : '';
  }

  if (control instanceof HTMLInputElement) {
    const isSettled = control.type === 'text' && attribute(control, 'aria-expanded') !== 'true';
    return isSettled ? pickedText(control.value) : '';
  }

  const isEmpty =
    view.all('[class*="placeholder" i]', control).length > 0 || matches(control, '[class*="placeholder" i]');
  return isEmpty ? '' : pickedText(view.text(control, 200));
}

function pickedText(text: string): string {
  const folded = withoutIds(foldText(text.slice(0, 200)));
  return invitation.test(folded) ? '' : folded;
}

/** What a field offers: a native list and radios always, any other only while it is open. Nothing where it is not whole. */
export function offered(control: Element, view: PageView): string[] {
  const texts =
    control instanceof HTMLSelectElement
      ? [...control.options]
          .filter((option) => attribute(option, 'value') !== '')
          .map((option) => view.text(option, 200))
      : [control, ...referenced(control, 'aria-controls'), ...referenced(control, 'aria-owns')]
          .filter((list) => view.isVisible(list))
          .flatMap((list) => optionTexts(list, view));
  return [...new Set(texts)].filter((text) => text && !invitation.test(text));
}

/** Texts of the options of an open list; none where it says that it has more, or is still loading. */
export function optionTexts(list: Element, view: PageView): string[] {
  const options = view.all(
    '[role=option], [role=menuitemradio], [role=treeitem], [role=menuitem], [role=radio], [type=radio]',
    list,
  );
  const isWhole = options.every((option) => Number(attribute(option, 'aria-setsize')) <= options.length);
  const texts = options.slice(0, 60).map((option) => optionText(option, view));
  return isWhole && !texts.some((text) => /(?:…|\.\.\.)$/.test(text)) ? texts : [];
}

/** What an option is called: by what it holds, or, as native radios hold nothing, by its label. */
function optionText(option: Element, view: PageView): string {
  return view.text(option, 200) || (matches(option, 'input') ? labelOf(option, view) : '');
}
