/** One support plan on the request form: recognised by its shape in any language, and taken apart into its two lines. */
import type { PageView } from '../../page/portal-page.ts';
import { holds, matches, parentElementOf, textContentOf } from '../../page/safe-dom.ts';
import { withoutIds } from '../../page/text.ts';
import { notUsable, planName, planSize, unlimited } from './wordings.ts';

/** A plan as it stands on the page. */
export interface PlanOption {
  readonly element: Element;
  /** The element that holds the plan's name or dates, for placing something inside a row. */
  readonly holder: Element;
  readonly plan: string;
  readonly detail: string;
  /** What stands behind the two lines: the reason why the plan cannot be used, if there is one. */
  readonly reason: string;
  /** Whether it is offered to be picked. */
  readonly isChoice: boolean;
  /** False for a bare name in a list, which is a plan only where the section says so. */
  readonly isSure: boolean;
}

/** Elements whose whole text can be that of a plan, or of its line of dates. */
const holders =
  'label, li, tr, article, dt, dd, td, p, small, h3, h4, h5, h6, [role="radio"], [role="option"], [role="listitem"], [role="row"], [role="gridcell"], fluent-radio, :is(b, strong, span):not(:has(*)), div:not(:has(div))';
const items = '[role="radio"], [role="option"], li, [role="listitem"], tr, [role="row"], article, [role="article"]';
const radios = 'input[type="radio"], [role="radio"]';
const elsewhere =
  'a[href], [role="log"], [role="feed"], [contenteditable="true"], [role="textbox"], nav, [role="navigation"]';
const limits = { text: 600, plans: 300, holders: 6000 };

const days = [
  '\\p{Nd}{1,4}\\s?[./\\-年년]\\s?\\p{Nd}{1,2}\\s?[./\\-月월]\\s?\\p{Nd}{1,4}',
  '\\p{Nd}{1,2}\\.?[\\s-](?:de\\s)?\\p{L}{3,}\\.?,?[\\s-](?:de\\s)?2\\p{Nd}{3}',
  '\\p{L}{3,}\\.?\\s\\p{Nd}{1,2},?\\s2\\p{Nd}{3}',
  '2\\p{Nd}{3}\\.?\\s\\p{L}{3,}\\s\\p{Nd}{1,2}',
];
const date = new RegExp(days.join('|'), 'gu');
const id = /(?<!\p{Nd})\p{Nd}{6,12}(?!\p{Nd})|(?<!\p{Nd})\p{Nd}{3}[\s-]\p{Nd}{3}[\s-]\p{Nd}{3}(?!\p{Nd})/gu;

const datesIn = (text: string): readonly string[] => text.match(date) ?? [];
const hasId = (text: string): boolean => text.replace(date, ' ').search(id) >= 0;

/** All plans that can be seen, in the order of the page. */
export function findPlans(view: PageView): PlanOption[] {
  const found = new Map<Element, PlanOption | undefined>();
  let last: Element | undefined;
  for (const holder of view.all(holders).slice(0, limits.holders)) {
    if (found.size >= limits.plans) break;
    // The page's own text is the cheapest look at an element; only what could be a plan is read properly.
    const raw = (textContentOf(holder) ?? '').slice(0, limits.text + 1).trim();
    if (raw.length > limits.text || !(planName.test(raw) || datesIn(raw).length >= 2)) continue;
    if (last && holds(last, holder)) continue;
    const element = optionAround(holder, view);
    if (!element || found.has(element) || (last && holds(element, last))) continue;
    const plan = takeApart(element, holder, view);
    const isThere = plan !== undefined && view.isVisible(element) && !view.closest(element, elsewhere);
    found.set(element, isThere ? plan : undefined);
    if (isThere) last = element;
  }

  return [...found.values()].filter((plan) => plan !== undefined);
}

/** The choice, item or card of which a text is a part. */
function optionAround(holder: Element, view: PageView): Element | undefined {
  const item = view.closest(holder, items);
  if (item && view.text(item, limits.text + 1).length <= limits.text && radiosIn(item, view) <= 1) return item;
  const label = view.closest(holder, 'label');
  let at: Element | null = label ?? holder;
  for (let level = 0; at && level < 5; level += 1, at = parentElementOf(at)) {
    const count = radiosIn(at, view);
    if (count > 1 || view.text(at, limits.text + 1).length > limits.text) break;
    if (count === 1 || /radio(?!.*group)/.test(at.localName)) return at;
  }

  return label ?? card(holder, view);
}

/** A card without any role: as far out as it takes to have a name or an id next to the dates, else an id next to a name. */
function card(holder: Element, view: PageView): Element | undefined {
  let at: Element | null = holder;
  for (let level = 0; at && level < 4; level += 1, at = parentElementOf(at)) {
    const text = view.text(at, limits.text + 1);
    const dates = datesIn(text).length;
    if (text.length > limits.text || dates > 3) break;
    if (dates > 0 && (planName.test(text) || hasId(text))) return at;
  }

  const text = view.text(holder, limits.text);
  return planName.test(text) && (hasId(text) || text.length < 80) ? holder : undefined;
}

function radiosIn(element: Element, view: PageView): number {
  return view.all(radios, element).length + (matches(element, radios) ? 1 : 0);
}

function takeApart(element: Element, holder: Element, view: PageView): PlanOption | undefined {
  const whole = view.text(element, limits.text);
  const isChoice =
    radiosIn(element, view) === 1 || matches(element, '[role="option"]') || element.localName.includes('radio');
  const isNamed = planName.test(whole);
  const dates = datesIn(whole).length;
  const isDated = dates >= 2 && (unlimited.test(whole) || /\p{Nd}/u.test(whole.replace(date, ' ')));
  // Outside of a choice, a list of anything may hold two dates: it takes a plan's name or an id beside them as well.
  const isProven = isChoice
    ? isDated || (isNamed && (hasId(whole) || dates > 0))
    : (isNamed || hasId(whole)) && dates >= 2;
  const isSure = isProven || (isNamed && hasId(whole));
  if (dates > 3 || !(isSure || isNamed)) return undefined;

  const parts = view.all(`${holders}, span, div`, element).slice(0, 40);
  const texts = parts.map((part) => view.text(part, limits.text)).filter((text) => text && whole.includes(text));
  const reason = texts.find((text) => isReason(text) && whole.endsWith(text)) ?? '';
  const body = whole.slice(0, whole.length - reason.length).trim();
  const [line] = texts
    .filter((text) => datesIn(text).length >= 2 && !planName.test(text) && !text.endsWith(reason || '\n'))
    .sort((one, other) => one.length - other.length);
  const start = line && body.includes(line) ? body.indexOf(line) : endOfName(body);
  const end = line && body.includes(line) ? start + line.length : endOfDates(body, start);
  const detail = withoutLongNumbers(body.slice(start, end)) || detailBehind(element, view);
  const rest = withoutIds(`${body.slice(end)} ${reason}`.replace(/^[.。;,\s]+/, '').trim());
  return { element, holder, plan: nameIn(body.slice(0, start)), detail, reason: rest, isChoice, isSure };
}

/** A sentence without numbers at the end of an option says why the plan cannot be used. */
function isReason(text: string): boolean {
  if (notUsable.test(text) && datesIn(text).length === 0) return !planName.test(text);
  return text.length >= 8 && !/\p{Nd}/u.test(text) && !unlimited.test(text) && !planName.test(text);
}

/** Where the line of dates begins when all stands in one text: behind the id, else behind the size in the name. */
function endOfName(text: string): number {
  const number = [...text.matchAll(id)].find(
    ({ index }) => !datesIn(text.slice(index)).some((day) => text.startsWith(day, index)),
  );
  if (number) return number.index + number[0].length;
  const name = planSize.exec(text) ?? planName.exec(text);
  return name?.[0].length ?? 0;
}

/** Where it ends: with the sentence that holds the last date. */
function endOfDates(text: string, start: number): number {
  const rest = text.slice(start);
  let last = 0;
  for (const found of rest.matchAll(date)) last = found.index + found[0].length;
  if (last === 0) return start;
  const stop = /[.。]\s+(?=\p{Lu}|\p{Lo})|[.。]$/u.exec(rest.slice(last));
  return stop ? start + last + stop.index : text.length;
}

/** A line of dates that stands right behind the option rather than in it. */
function detailBehind(element: Element, view: PageView): string {
  const next = element.nextElementSibling;
  const text = next ? view.text(next, 201) : '';
  return next && text.length <= 200 && datesIn(text).length === 2 && radiosIn(next, view) === 0 && !planName.test(text)
    ? withoutLongNumbers(text)
    : '';
}

/** The plan's name from its line, without the id and what the id is called, which stand behind a dash or in brackets. */
function nameIn(line: string): string {
  const at = line.search(id);
  if (at < 0) return tidyName(line);
  const before = line.slice(0, at);
  const head = before.replace(/(?:\s[-–—|·•/]\s*|\s*[(（,，;])[^-–—|·•/(（,，;]*$/u, '');
  const name =
    head === before ? (planSize.exec(before)?.[0] ?? before.replace(/\s+\S+(?:\s+id)?\s*[:：]?\s*$/iu, '')) : head;
  return tidyName(name) || tidyName(line.slice(at).replace(id, ''));
}

function tidyName(text: string): string {
  return withoutIds(text)
    .replace(/^[\s\-–—|:：)）,]+|[\s\-–—|:：(（,;]+$/gu, '')
    .slice(0, 120);
}

/** Like `withoutIds`, but days written as 2023-12-19 stay. */
function withoutLongNumbers(text: string): string {
  return text
    .replace(id, '…')
    .replace(/\p{Nd}{6,}/gu, '…')
    .replace(/^[\s\-–—|:：)）,]+/u, '')
    .trim();
}

/** Whether the portal has switched the choice off. */
export function isSwitchedOff(option: PlanOption, view: PageView): boolean {
  const off = ':disabled, [aria-disabled="true"]';
  return matches(option.element, off) || view.all(radios, option.element).some((radio) => matches(radio, off));
}

/** A key for a plan: its name and dates, and a number where two look the same. */
export function planKey(option: PlanOption, taken: Set<string>): string {
  const base = [option.plan.toLowerCase(), ...datesIn(option.detail).slice(0, 2)].join(' ').trim();
  let key = base;
  for (let count = 2; taken.has(key); count += 1) key = `${base} #${String(count)}`;
  taken.add(key);
  return key;
}
