/** `activate-disabled`: an Activate button that cannot be used, in any of the forms a page can give it. */
import type { PageView, SightingOf } from '../../page/portal-page.ts';
import { attribute, holds, matches, parentElementOf } from '../../page/safe-dom.ts';
import { foldText, withoutIds } from '../../page/text.ts';
import { referenced } from '../../page/view.ts';
import { isId, labelOf, type FoundBenefits } from './benefit-grid.ts';
import { flyIns, inFlow, loadersOf, type Control } from './place.ts';
import { scopeOf, type Scope } from './scope.ts';
import { activateVerb, notActivate } from './wordings.ts';

/** Where no Activate of a benefit is meant: menus, steps of a wizard, and commands that wait for a row to be chosen. */
const elsewhere = 'nav, [role=navigation], [role=tab], [role=toolbar], [role=menubar], [aria-current]';
/** Where a wizard has Previous, Next and Close. */
const bottomLine = 'header, footer, [slot=footer], [slot=actions], [class*=footer]';
const lists = 'ol, ul, [role=list]';
const primary = '[appearance=primary], [class*=primary], [class*=accent]';
const step = '[aria-current=step], [class*=step]';
/** What has to be ticked before one may go on. Whether it is, is all that is asked of it. */
const unticked =
  'input[type=checkbox]:enabled:not(:checked), [role=checkbox][aria-checked=false]:not([aria-disabled=true])';
/** Greyed buttons beyond that number are not looked at: 300 rows are the most that are read. */
const mostButtons = 300;
const mostDates = 20;

/** Whether what turns grey was pressed before that; what was told of as grey by then was not. */
const pressed = new WeakMap<EventTarget, boolean>();
addEventListener(
  'click',
  (event) => {
    for (const at of event.composedPath()) pressed.set(at, pressed.get(at) ?? true);
  },
  true,
);

/** The disabled Activate buttons of a page; none that greyed when the user pressed it, and none while the part of the page around one still loads. */
export function disabledActivates(
  view: PageView,
  controls: readonly Control[],
  benefits: FoundBenefits,
): SightingOf<'activate-disabled'>[] {
  const off = controls.filter(({ element, disabled }) => disabled && view.isVisible(element)).slice(0, mostButtons);
  if (off.length === 0) return [];
  const isVerb = ({ element }: Control): boolean => activateVerb.test(labelOf(view, element));
  const spoken = off.filter((control) => isVerb(control) && !isStep(view, control.element));
  // Words decide where any are known on this page; place decides where none are.
  const isKnown = spoken.length > 0 || controls.some(isVerb);
  const meant = isKnown ? spoken : byPlace(view, off, controls, benefits);
  const loaders = meant.length > 0 ? loadersOf(view) : [];
  const ready = meant.flatMap(({ element }): Greyed[] => {
    const scope = scopeOf(view, element, benefits);
    const panel = scope?.kind === 'fly-in' ? scope.element : undefined;
    if (panel && view.all(unticked, panel).length > 0) return [];
    const around = panel ?? benefits.grid ?? element;
    const isLoading = loaders.some((one) => {
      const isWithin = holds(one, element) || holds(element, one) || holds(around, one);
      return isWithin || matches(one, '.loading-overlay');
    });
    const isActive = scope && (benefits.byRow.get(scope.element)?.isActive === true || isId(view.text(scope.element)));
    if (isLoading || isActive || pressed.get(element)) return [];
    pressed.set(element, false);
    return [{ element, scope, note: noteOn(view, element) }];
  });
  const usable = controls.some(
    (one) => !one.disabled && isVerb(one) && scopeOf(view, one.element, benefits)?.kind === 'row',
  );
  const inRows = ready.filter(({ scope }) => scope?.kind === 'row');
  const others = ready.filter((one) => !inRows.includes(one));
  return [
    ...together(inRows, benefits, usable),
    ...others.map((one) => ({ ...about([one], benefits, false), placement: inFlow(one.element, 'afterend') })),
  ];
}

/** What the page itself says of a greyed button: its tooltip, or the text that describes it. */
function noteOn(view: PageView, element: Element): string {
  const described = referenced(element, 'aria-describedby').map((one) => view.text(one, 200));
  const [note = ''] = [attribute(element, 'title') ?? '', ...described].filter((text) => / \p{L}/u.test(text));
  return withoutIds(foldText(note).slice(0, 200));
}

interface Greyed {
  readonly element: Element;
  readonly scope: Scope | undefined;
  readonly note: string;
}

/** Rows share one panel below their list: it would say the same of each, and a row has no room for it. */
function together(greyed: readonly Greyed[], benefits: FoundBenefits, usable: boolean): Activate[] {
  const last = greyed.at(-1)?.scope?.element;
  if (!last) return [];
  const list = benefits.grid ?? last;
  // Cards stand below each other without a list around them.
  const end = holds(list, last) ? list : last;
  return [{ ...about(greyed, benefits, usable), key: 'activate-disabled', placement: inFlow(end, 'afterend') }];
}

type Activate = SightingOf<'activate-disabled'>;

function about(greyed: readonly Greyed[], benefits: FoundBenefits, usable: boolean): Omit<Activate, 'placement'> {
  const [first, ...more] = greyed;
  const { benefit, source } = (more.length === 0 ? first?.scope : undefined) ?? {};
  const [note, ...otherNotes] = new Set(greyed.map((one) => one.note));
  const dates = [...new Set(greyed.map(({ scope }) => dateOf(scope, benefits)))].slice(0, mostDates);
  return {
    panel: 'activate-disabled',
    key: `activate-disabled:${benefit ?? ''}|${source ?? ''}`,
    subject: first?.element,
    others: more.map(({ element }) => element),
    facts: {
      ...(benefit && { benefit }),
      ...(source && { source }),
      ...(note && otherNotes.length === 0 && { note }),
      ...(!dates.includes('') && { dates }),
      ...(usable && { usableElsewhere: usable }),
    },
  };
}

/** The date that the list gives for a benefit, where it is one row; else ''. */
function dateOf(scope: Scope | undefined, { rows }: FoundBenefits): string {
  const same = rows.filter(({ facts }) => facts.name === scope?.benefit && facts.source === scope.source);
  return (same.length === 1 ? same[0]?.facts.activateBy : undefined) ?? '';
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
  const scopes = new Map<Scope['element'], readonly [Scope, Control[]]>();
  for (const control of controls) {
    const scope = scopeOf(view, control.element, benefits);
    if (!scope || scope.kind === 'card' || !/\p{L}{2}/u.test(labelOf(view, control.element))) continue;
    const known = scopes.get(scope.element) ?? [scope, []];
    known[1].push(control);
    scopes.set(scope.element, known);
  }

  return [...scopes.values()].flatMap(([scope, buttons]) => {
    const [only, ...more] = buttons.filter((one) => off.includes(one));
    if (!only || more.length > 0 || notActivate.test(labelOf(view, only.element))) return [];
    if (view.closest(only.element, `${elsewhere}, ${bottomLine}`)) return [];
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
