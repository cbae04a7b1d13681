/** One support plan on the request form: recognised by its shape in any language, and taken apart into its two lines. */
import type { PageView } from '../../page/portal-page.ts';
import { attribute, holds, localNameOf, matches, parentElementOf, textContentOf } from '../../page/safe-dom.ts';
import { foldText, withoutIds } from '../../page/text.ts';
import { noEligible, notUsable, planName, planSize, unavailable, unlimited } from './wordings.ts';

/** A plan as it stands on the page. */
export interface PlanOption {
  /** The plan's own element; the field where the plan is one of a native list, whose options are nowhere on the page. */
  readonly element: Element;
  /** The element that holds the plan's name or dates, for placing something inside a row. */
  readonly holder: Element;
  readonly plan: string;
  readonly detail: string;
  /** What stands behind the two lines: the reason why the plan cannot be used, if there is one. */
  readonly reason: string;
  /** Whether it is offered to be picked. */
  readonly isChoice: boolean;
  /** Whether the portal has switched the choice off. */
  readonly isOff: boolean;
  /** False for a bare name in a list, which is a plan only where the section says so. */
  readonly isSure: boolean;
}

/** Elements whose whole text can be that of a plan, of its line of dates, or of a refusal. */
const holders =
  'label, li, tr, article, dt, dd, td, p, small, b, strong, span, div, h3, h4, h5, option, [role=radio], [role=alert], fluent-radio';
const items = '[role=radio], [role=option], [role=listitem], [role=row], [role=article], li, tr, article, option';
const rows = 'tr, [role=row]';
/** Options of which one can be picked. */
export const radios = 'input[type=radio], [role=radio]';
const elsewhere = 'a[href], [role=log], [role=feed], [contenteditable=true], [role=textbox], nav';
/** Characters of a plan and what is said of it. */
const longest = 600;
const mostPlans = 300;
const mostHolders = 20_000;

/** Days in numbers, and days with a month in words, with the year first or last. */
const date =
  /\p{Nd}{1,4}\s?[./\-年년]\s?\p{Nd}{1,2}\s?[./\-月월]\s?\p{Nd}{1,4}|\p{Nd}{1,2}\.?[\s-](de\s)?[\p{L}\p{M}]{3,}\.?,?[\s-](de\s)?[2٢۲२]\p{Nd}{3}|\p{L}{3,}\.?\s\p{Nd}{1,2},?\s2\p{Nd}{3}|2\p{Nd}{3}\.?\s\p{L}{3,}\.?\s\p{Nd}{1,2}/gu;
const id = /(?<!\p{Nd})(\p{Nd}{6,12}|\p{Nd}{3}[\s-]\p{Nd}{3}[\s-]\p{Nd}{3})(?!\p{Nd})/gu;
const edges = /^[\s\-–—|:：.。)）,;]+|[\s\-–—|:：(（,;]+$/gu;

const datesIn = (text: string): readonly string[] => text.match(date) ?? [];
const hasId = (text: string): boolean => text.search(id) >= 0;

/** What one pass over the texts of a page comes up with: the innermost elements with a plan's name or dates, or a refusal. */
export interface PlanTexts {
  readonly plans: readonly Element[];
  readonly refusals: readonly Element[];
}

/** Looks at all short texts once. The page's own text is the cheapest look; only what it brings up is read properly. */
export function scanTexts(view: PageView): PlanTexts {
  const plans: Element[] = [];
  const refusals: Element[] = [];
  for (const element of view.all(holders).slice(0, mostHolders)) {
    const raw = textContentOf(element) ?? '';
    if (raw.length > longest) continue;
    if (planName.test(raw.trimStart()) || datesIn(raw).length >= 2) plans.push(element);
    if (notUsable.test(raw) || noEligible.test(raw)) refusals.push(element);
  }

  return { plans: innermost(plans), refusals: innermost(refusals) };
}

/** In the order of the page, an element that holds another one of the list holds the next one. */
function innermost(elements: readonly Element[]): Element[] {
  return elements.filter((element, index) => {
    const next = elements[index + 1];
    return !(next && holds(element, next));
  });
}

/** All plans that can be seen, in the order of the page. */
export function findPlans(view: PageView, texts: readonly Element[]): PlanOption[] {
  const plans: PlanOption[] = [];
  const seen = new Set<Element>();
  let last: Element | undefined;
  for (const holder of texts) {
    if (seen.size >= mostPlans) break;
    if (last && holds(last, holder)) continue;
    const element = optionAround(holder, view);
    if (!element || seen.has(element) || (last && holds(element, last))) continue;
    const plan = takeApart(element, holder, view);
    seen.add(element);
    if (!plan || !view.isVisible(plan.element) || view.closest(element, elsewhere)) continue;
    plans.push(plan);
    last = element;
  }

  return plans;
}

/** The item, choice or card of which a text is a part. */
function optionAround(holder: Element, view: PageView): Element | undefined {
  const item = view.closest(holder, items);
  if (item && isShort(item, view) && radiosIn(item, view) <= 1) return item;
  const label = view.closest(holder, 'label');
  let card: Element | undefined;
  let at: Element | null = label ?? holder;
  const name = view.text(holder, 80);
  for (let level = 0; at && level < 5 && isShort(at, view); level += 1, at = parentElementOf(at)) {
    const count = radiosIn(at, view);
    const text = view.text(at, longest);
    const dates = datesIn(text).length;
    // What holds a plan besides this one may hold that one's choice.
    if (count > 1 || dates > 3) break;
    if (count === 1 || /radio(?!.*group)/.test(localNameOf(at))) return at;
    // A card without any role reaches as far out as it takes to have a name or an id next to the dates.
    if (dates > 0 && (planName.test(text) || hasId(text))) card ??= at;
    // Where there are no dates, it reaches as far as the one sentence that says why the plan cannot be used.
    const rest = text.slice(name.length).trim();
    if (planName.test(text) && !planName.test(rest) && isReason(rest)) card ??= at;
  }

  return label ?? card ?? (planName.test(name) ? holder : undefined);
}

function isShort(element: Element, view: PageView): boolean {
  return view.text(element, longest + 1).length <= longest;
}

function radiosIn(element: Element, view: PageView): number {
  return view.all(radios, element).length + (matches(element, radios) ? 1 : 0);
}

function takeApart(element: Element, holder: Element, view: PageView): PlanOption | undefined {
  const whole = view.text(element, longest);
  const dates = datesIn(whole).length;
  const name = view.text(holder, longest);
  const isNamed = planName.test(whole) || planName.test(name);
  const columns = columnsIn(element, holder, view);
  const isChoice =
    radiosIn(element, view) === 1 ||
    matches(element, '[role=option], option') ||
    localNameOf(element).includes('radio');
  const hasCount = unlimited.test(whole) || /\p{Nd}/u.test(whole.replace(date, ''));
  // Outside of a choice, a list of anything may hold two dates: it takes a plan's name or an id beside them as well.
  const isSure =
    (isNamed && hasId(whole)) ||
    (dates >= 2 && (isChoice ? hasCount : isNamed || hasId(whole))) ||
    (isChoice && isNamed && dates > 0);
  if (dates > 3 || !(isSure || isNamed)) return undefined;

  const texts = view
    .all(holders, element)
    .slice(0, 40)
    .map((part) => view.text(part, longest))
    .filter((text) => text && !planName.test(text));
  // A choice whose dates cannot be read still has its second line; only elsewhere is a text without dates a reason.
  const isBlurred = isChoice && dates === 0;
  const ending =
    texts.find((text) => (isBlurred ? notUsable.test(text) : isReason(text)) && whole.endsWith(text)) ?? '';
  // What stands ahead of the name is said of the plan as much as what stands behind it.
  const ahead = planName.test(name) ? whole.indexOf(name) : 0;
  const body = whole.slice(ahead, whole.length - ending.length);
  const [line] = texts
    .filter((text) => datesIn(text).length >= 2 && body.includes(text))
    .sort((one, other) => one.length - other.length);
  const start = line ? body.indexOf(line) : endOfName(body);
  const end = line ? start + line.length : isBlurred ? body.length : endOfDates(body, start);
  const hint = foldText(attribute(element, 'title') ?? '').slice(0, longest);
  const before = whole.slice(0, ahead).trim();
  const beside = columns ? '' : `${isReason(before) ? before : ''} ${body.slice(end).replace(edges, '')}`;
  const behind = `${beside} ${ending}`.trim();
  // What is there to be pressed gives no reason.
  const isPressed =
    view
      .all('a, button', element)
      .map((part) => view.text(part))
      .join(' ') === behind;
  const reason = withoutIds((isPressed ? '' : behind) || (whole.includes(hint) ? '' : hint));
  return {
    element: view.closest(element, 'select') ?? element,
    holder,
    plan: nameIn(body.slice(0, start)),
    detail: lineIn(columns || body.slice(start, end)),
    reason,
    isChoice,
    isOff:
      [element, ...view.all(radios, element)].some((one) => matches(one, ':disabled, [aria-disabled=true]')) ||
      unavailable.test(attribute(view.closest(element, 'optgroup') ?? element, 'label') ?? '') ||
      texts.some((text) => text.length < 25 && unavailable.test(text)),
    isSure,
  };
}

/** The row of a table as a line: each cell behind the heading of its column, but the one with the plan's name. */
function columnsIn(row: Element, holder: Element, view: PageView): string {
  const list = matches(row, rows) && view.closest(row, 'table, [role=grid], [role=table]');
  const [head = row] = list ? view.all(rows, list) : [];
  const headings = view.all(':scope > *', head);
  const parts = view.all(':scope > *', row);
  if (head === row || headings.length !== parts.length) return '';
  return parts
    .map((part, column) => (holds(part, holder) ? '' : `${view.text(headings[column] ?? part)}: ${view.text(part)}`))
    .join();
}

/** A sentence without numbers at the end of an option says why the plan cannot be used. */
function isReason(text: string): boolean {
  return (
    text.length >= (/\p{Lo}/u.test(text) ? 3 : 7) &&
    !unlimited.test(text) &&
    (notUsable.test(text) ? datesIn(text).length === 0 : !/\p{Nd}/u.test(text))
  );
}

/** Where the line of dates begins when all stands in one text: behind the id, else behind the size in the name. */
function endOfName(text: string): number {
  const [name] = [...text.matchAll(id), planSize.exec(text) ?? planName.exec(text)];
  return name ? name.index + name[0].length : 0;
}

/** Where it ends: with the sentence that holds the last date. */
function endOfDates(text: string, start: number): number {
  const last = [...text.matchAll(date)].at(-1);
  if (!last || last.index < start) return start;
  const from = last.index + last[0].length;
  const stop = text.slice(from).search(/[.。](\s+(?=\p{Lu}|\p{Lo})|$)/u);
  return stop < 0 ? text.length : from + stop;
}

/** The plan's name from its line, without the id and what the id is called, which stand behind a dash or in brackets. */
function nameIn(line: string): string {
  const at = line.search(id);
  const before = at < 0 ? line : line.slice(0, at);
  const head = at < 0 ? line : before.replace(/(\s[-–—|·•/]\s*|\s*[(（,，;])[^-–—|·•/(（,，;]*$/u, '');
  const name = at >= 0 && head === before ? (planSize.exec(before)?.[0] ?? before) : head;
  return withoutIds(name.replace(edges, '') || line.slice(at).replace(id, '').replace(edges, '')).slice(0, 120);
}

/** Like `withoutIds`, but days written as 2023-12-19 stay. */
function lineIn(text: string): string {
  return text
    .replace(id, '…')
    .replace(/\p{Nd}{6,}/gu, '…')
    .replace(edges, '');
}

/** A key for a plan: its name and dates, and a number where several look the same. */
export function planKey({ plan, detail }: PlanOption, taken: Map<string, number>): string {
  const base = [plan.toLowerCase(), ...datesIn(detail).slice(0, 2)].join(' ').trim();
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count > 1 ? `${base} #${count}` : base;
}
