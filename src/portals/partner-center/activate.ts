/** `activate-disabled`: an Activate button that cannot be used, in any of the forms a page can give it. */
import type { PageView, SightingOf } from '../../page/portal-page.ts';
import { holds, matches, parentElementOf } from '../../page/safe-dom.ts';
import { labelOf, type FoundBenefits } from './benefit-grid.ts';
import { flyIns, inFlow, loadersOf, type Control } from './place.ts';
import { scopeOf, type Scope } from './scope.ts';
import { activateVerb } from './wordings.ts';

/** Where no Activate of a benefit is meant: menus, steps of a wizard, and commands that wait for a row to be chosen. */
const elsewhere = 'nav, [role="navigation"], [role="tab"], [role="toolbar"], [role="menubar"], [aria-current]';
/** Where a wizard has Previous, Next and Close. */
const bottomLine = 'header, footer, [slot="footer"], [slot="actions"], [class*="footer"]';
const lists = 'ol, ul, [role="list"]';
const primary = '[appearance="primary"], [class*="primary"], [class*="accent"]';
const step = '[aria-current="step"], [class*="step"]';
/** More panels than this on one page help nobody. */
const most = 12;

/** The disabled Activate buttons of a page; none while the part of the page around one still loads. */
export function disabledActivates(
  view: PageView,
  controls: readonly Control[],
  benefits: FoundBenefits,
): SightingOf<'activate-disabled'>[] {
  const off = controls.filter(({ element, disabled }) => disabled && view.isVisible(element)).slice(0, 300);
  if (off.length === 0) return [];
  const isVerb = ({ element }: Control): boolean => activateVerb.test(labelOf(view, element));
  const spoken = off.filter((control) => isVerb(control) && !isStep(view, control.element));
  // Words decide where any are known on this page; place decides where none are.
  const isKnown = spoken.length > 0 || controls.some(isVerb);
  const meant = isKnown ? spoken : byPlace(view, off, controls, benefits);
  const loaders = meant.length > 0 ? loadersOf(view) : [];
  const ready = meant.slice(0, most).flatMap(({ element }) => {
    const scope = scopeOf(view, element, benefits);
    const around = scope?.kind === 'fly-in' ? scope.element : benefits.grid;
    const isLoading = loaders.some((one) => {
      const isWithin = holds(one, element) || holds(element, one) || (around !== undefined && holds(around, one));
      return isWithin || matches(one, '.loading-overlay');
    });
    return isLoading ? [] : [{ element, scope }];
  });
  const inRows = ready.filter(({ scope }) => scope?.kind === 'row');
  const others = ready.filter(({ scope }) => scope?.kind !== 'row').map(({ element, scope }) => alone(element, scope));
  return [...forRows(inRows, benefits), ...others];
}

interface Greyed {
  readonly element: Element;
  readonly scope: Scope | undefined;
}

/** Rows share one panel below their list: it would say the same of each, and a row has no room for it. */
function forRows(rows: readonly Greyed[], benefits: FoundBenefits): SightingOf<'activate-disabled'>[] {
  const [first, ...more] = rows;
  if (!first) return [];
  const list = benefits.grid ?? first.scope?.element ?? first.element;
  return [
    {
      ...alone(first.element, more.length > 0 ? undefined : first.scope),
      key: 'activate-disabled',
      others: more.map(({ element }) => element),
      placement: inFlow(list, 'after'),
    },
  ];
}

function alone(element: Element, scope: Scope | undefined): SightingOf<'activate-disabled'> {
  const { benefit, source } = scope ?? {};
  return {
    panel: 'activate-disabled',
    key: `activate-disabled:${benefit ?? ''}|${source ?? ''}`,
    subject: element,
    placement: inFlow(element, 'after'),
    facts: { ...(benefit && { benefit }), ...(source && { source }) },
  };
}

/**
 * The only button that is off, in the row of a benefit or in the body of its wizard. Beside other buttons it
 * may as well be Next, unless it is the main one of a row.
 */
function byPlace(
  view: PageView,
  off: readonly Control[],
  controls: readonly Control[],
  benefits: FoundBenefits,
): Control[] {
  const hasWords = (element: Element): boolean => /\p{L}{2}/u.test(labelOf(view, element));
  const scopes = new Map<Element, { scope: Scope; buttons: Control[] }>();
  for (const control of controls) {
    const scope = scopeOf(view, control.element, benefits);
    if (!scope || scope.kind === 'card' || !hasWords(control.element)) continue;
    const known = scopes.get(scope.element);
    if (known) known.buttons.push(control);
    else scopes.set(scope.element, { scope, buttons: [control] });
  }

  return [...scopes.values()].flatMap(({ scope, buttons }) => {
    const [only, ...more] = buttons.filter((one) => off.includes(one));
    if (!only || more.length > 0 || view.closest(only.element, `${elsewhere}, ${bottomLine}`)) return [];
    if (scope.kind === 'row') return buttons.length === 1 || matches(only.element, primary) ? [only] : [];
    const isNamed =
      benefits.rows.some(({ facts }) => facts.name === scope.benefit) || view.all(step, scope.element).length > 0;
    const parent = parentElementOf(only.element);
    const isAlone = !buttons.some((one) => one !== only && parentElementOf(one.element) === parent);
    return isNamed && isAlone && !isInSteps(view, only.element) ? [only] : [];
  });
}

/** A step may be called by the verb and more: "Activate Benefits". */
function isStep(view: PageView, element: Element): boolean {
  if (view.closest(element, elsewhere)) return true;
  return /\p{L}/u.test(labelOf(view, element).replace(activateVerb, '')) && isInSteps(view, element);
}

function isInSteps(view: PageView, element: Element): boolean {
  const list = view.closest(element, `${lists}, ${flyIns}`);
  if (list && matches(list, lists) && view.closest(list, flyIns)) return true;
  const parent = parentElementOf(element);
  return matches(element, step) || (parent?.childElementCount === 1 && matches(parent, step));
}
