/** THE BENEFIT GRID of Partner Center: rows of text turned into benefits, and what can be taken from each (ENT-11). */
import type { BenefitRow, IsoDate, LanguageTag, Quantity, ReadDay, Tri } from './facts.ts';
import { isOtherBenefit, readBenefitName, readPlanName, readSource, stripIds } from './names.ts';
import type { BenefitKind, OfferId } from './names.ts';
import { isSameQuantity, none, subtractIncidents, textOf } from './quantities.ts';
import { readBalance, type Balance } from './balance-reading.ts';
import { saidOf, withoutBadge, type Said } from './benefit-status.ts';
import { readDay } from './day-reading.ts';
import { readQuantity } from './quantity-reading.ts';
import { certainDay } from './standing.ts';
import { behindSeam, withoutLabel } from './cell-labels.ts';
import { addDays, leftState } from './term.ts';

/** A row, understood as far as it can be. */
export interface Benefit {
  /** The name as the page shows it. */
  readonly name: string;
  readonly kind: BenefitKind;
  /** The page's "Source (Program Name & Specialization)". */
  readonly source?: string;
  readonly offer?: OfferId;
  readonly actionPack: boolean;
  /** What it was given with. `unread` also for hours where incidents belong. */
  readonly size?: Quantity;
  readonly remaining?: Quantity;
  readonly activateBy?: ReadDay;
  /**
   * The last day of the contract: from a column that is headed so, if there is one. Pages that show what is left show
   * the end as "Activate By" (2025-06-23); on older pages that column is only the last day to activate, so an end is
   * known for activated rows only.
   */
  readonly end?: ReadDay;
  readonly start?: ReadDay;
  readonly activated: Tri;
  /** What the page says of it in words: that it is over, or what tells us nothing. */
  readonly said?: Said;
  /** Whether a status says that all is well. */
  readonly isFine?: true;
}

/** Understands one row of the grid. */
export function readBenefitRow(seen: BenefitRow, language: LanguageTag): Benefit {
  const [source, quantity] = [withoutLabel(seen.source, 'source'), withoutLabel(seen.quantity, 'quantity')];
  const row = { ...seen, source, quantity };
  const name = withoutBadge(stripIds(row.name));
  const offer = readSource(row.source).offer;
  const kind = kindOf(name, row.quantity);
  const told = balanceOf(row, kind);
  const said = consistent(saidOf(row), told.remaining);
  const { size } = told;
  const remaining = said?.kind === 'used-up' ? none : (told.remaining ?? afterUse(size, row.used));
  const activateBy = dayIn(row.activateBy, language);
  const start = dayIn(row.start, language);
  const isEnd = row.activated === 'yes' || told.remaining !== undefined || isUsed(size, remaining);
  const end = dayIn(row.end, language) ?? (isEnd ? activateBy : undefined);
  return {
    name,
    kind,
    ...(source === undefined ? {} : { source: stripIds(source) }),
    ...(offer === undefined ? {} : { offer }),
    actionPack: offer === 'action-pack' || offer === 'learning-action-pack' || readPlanName(name).actionPack,
    ...(size === undefined ? {} : { size }),
    ...(remaining === undefined ? {} : { remaining }),
    ...(activateBy === undefined ? {} : { activateBy }),
    ...(end === undefined ? {} : { end }),
    ...(start === undefined ? {} : { start }),
    activated: activatedBy(row, isUsed(size, remaining), said),
    ...(said && said.kind !== 'waiting' && said.kind !== 'used-up' && { said }),
    ...(!said && row.status !== undefined && { isFine: true as const }),
  };
}

/** The day of a cell, which a card may have glued to its label. */
function dayIn(cell: string | undefined, language: LanguageTag): ReadDay | undefined {
  const read = readDay(cell, language);
  const behind = read?.kind === 'unread' ? readDay(behindSeam(cell), language) : undefined;
  return behind?.kind === 'day' ? behind : read;
}

/** What has been used was activated, unless the page says otherwise. */
function activatedBy({ activated }: BenefitRow, used: boolean, said: Said | undefined): Tri {
  if (activated !== 'unknown') return activated;
  return said?.kind === 'waiting' ? 'no' : used ? 'yes' : 'unknown';
}

/** A status that says "used up" beside incidents that are left tells nothing. */
function consistent(said: Said | undefined, remaining: Quantity | undefined): Said | undefined {
  return said?.kind === 'used-up' && leftState(remaining) === 'some' ? { ...said, kind: 'unknown' } : said;
}

/** The two numbers of a row. A cell may tell both; two cells that tell different ones of what is left tell none. */
function balanceOf(row: BenefitRow, kind: BenefitKind): Balance {
  const given = readBalance(row.quantity);
  const rest = readBalance(row.remaining);
  const size = incidentsOnly(given.size ?? (rest.remaining && rest.size), kind, row.quantity);
  const found = [rest.remaining ?? rest.size, given.remaining]
    .filter((quantity) => quantity !== undefined)
    .map((quantity) => incidentsOnly(hoursOf(size, quantity), kind, row.remaining ?? row.quantity) ?? quantity);
  const [first, second = first] = found;
  const isOne = first !== undefined && second !== undefined && isSameQuantity(first, second);
  const remaining = notAbove(size, isOne ? first : first && { kind: 'unread', text: found.map(textOf).join(' / ') });
  return { ...(size && { size }), ...(remaining && { remaining }) };
}

/** What is left by a column of what was used, where both are plain numbers. */
function afterUse(size: Quantity | undefined, cell: string | undefined): Quantity | undefined {
  const used = readQuantity(cell);
  if (size?.kind !== 'count' || used?.kind !== 'count' || used.count > size.count) return undefined;
  return subtractIncidents(size, used.count);
}

/** A number beside a size in hours counts hours, without the word too. */
function hoursOf(size: Quantity | undefined, quantity: Quantity): Quantity {
  return size?.kind === 'hours' && quantity.kind === 'count' ? { kind: 'hours', hours: quantity.count } : quantity;
}

/** Whether a row is of credits, licences or orders: by its name, or by a sum of money, which no support is given in. */
export function isElse({ name, quantity = '' }: BenefitRow): boolean {
  return isOtherBenefit(name) || (/\p{Sc}/u.test(quantity) && kindOf(stripIds(name), quantity) === 'unknown');
}

function isUsed(size: Quantity | undefined, remaining: Quantity | undefined): boolean {
  return size?.kind === 'count' && remaining?.kind === 'count' && remaining.count < size.count;
}

/** Activated on its last day at the latest, a benefit lasts twelve months and the renewal window (TERM-02, TERM-03). */
const LONGEST_AFTER = 396;

/** The day to keep in mind: the last one to activate while that is still to be done, else the end as far as it is known. */
export function dayOf({ activateBy, end, activated }: Benefit): ReadDay | undefined {
  return activated === 'no' ? (activateBy ?? end) : (end ?? activateBy);
}

/** Whether the contract of a benefit is known to have ended. */
export function isEnded({ end }: Benefit, today: IsoDate): boolean {
  const last = certainDay(end);
  return last !== undefined && last < today;
}

/** Whether the contract of a benefit begins on a later day, or may do so: a day may have two readings. */
export function isToBegin({ start }: Benefit, today: IsoDate): boolean {
  return start?.kind === 'ambiguous' ? start.days.some((day) => day > today) : (certainDay(start) ?? today) > today;
}

/** Whether the date of a benefit lets nothing be used of it any more: it can no longer be activated, or must have run out. */
function isPast({ activated, activateBy }: Benefit, today: IsoDate): boolean {
  const until = certainDay(activateBy);
  if (until === undefined || activated === 'yes') return false;
  return (activated === 'no' ? until : addDays(until, LONGEST_AFTER)) < today;
}

/**
 * The benefits that are over, of all that a page lists. Where every one of them is past, the dates mean something else
 * than we take them for, and only what is known to have ended counts.
 */
export function overOf(benefits: readonly Benefit[], today: IsoDate): ReadonlySet<Benefit> {
  const isAllPast = benefits.every((benefit) => isPast(benefit, today));
  const isOver = (benefit: Benefit): boolean => benefit.said?.kind === 'over' || isEnded(benefit, today);
  return new Set(benefits.filter((benefit) => isOver(benefit) || (!isAllPast && isPast(benefit, today))));
}

/**
 * What can be taken from a benefit. `over` and `used-up` are certain. `doubtful` is one whose day is past while that day
 * may have been the last one to activate only: what was activated by then still runs. `unsure` is one of which the page
 * says something that we do not know.
 */
export type BenefitState = 'usable' | 'over' | 'used-up' | 'doubtful' | 'unsure';

/** The state of each benefit of a list. */
export type BenefitStates = ReadonlyMap<Benefit, BenefitState>;

/** Tells what can be taken from each benefit of a list. */
export function statesOf(benefits: readonly Benefit[], today: IsoDate): BenefitStates {
  const over = overOf(benefits, today);
  return new Map(benefits.map((benefit) => [benefit, over.has(benefit) ? 'over' : stateOf(benefit, today)]));
}

function stateOf(benefit: Benefit, today: IsoDate): BenefitState {
  const { size, remaining, said } = benefit;
  if (leftState(remaining ?? size) === 'none') return 'used-up';
  if (said) return 'unsure';
  const read = pastDayOf(benefit, today);
  const days = read?.kind === 'ambiguous' ? read.days : [certainDay(read)];
  return days.every((day) => day !== undefined && day < today) ? 'doubtful' : 'usable';
}

/** The day that decides whether a benefit is over, or may be: its end, unless the last day to activate comes before. */
export function pastDayOf(benefit: Benefit, today: IsoDate): ReadDay | undefined {
  const { activateBy, end, activated } = benefit;
  return activated === 'yes' || isEnded(benefit, today) ? end : (activateBy ?? end);
}

function kindOf(name: string, quantity: string | undefined): BenefitKind {
  const { kind } = readBenefitName(name);
  if (kind !== 'unknown') return kind;
  return readQuantity(quantity)?.kind === 'hours' ? 'advisory-hours' : 'unknown';
}

/** Hours are never incidents and incidents never hours (ACT-10): the wrong one counts as not understood. */
function incidentsOnly(quantity: Quantity | undefined, kind: BenefitKind, text = ''): Quantity | undefined {
  const isForIncidents = kind === 'on-premises' || kind === 'cloud';
  const isWrong = isForIncidents ? quantity?.kind === 'hours' : kind === 'advisory-hours' && quantity?.kind === 'count';
  return isWrong ? { kind: 'unread', text } : quantity;
}

/** More left than there ever was is a misreading. */
function notAbove(size: Quantity | undefined, remaining: Quantity | undefined): Quantity | undefined {
  if (size?.kind === 'hours' && remaining?.kind === 'hours' && remaining.hours > size.hours) {
    return { kind: 'unread', text: textOf(remaining) };
  }

  if (remaining === undefined || size?.kind !== 'count') return remaining;
  const isAbove = remaining.kind === 'unlimited' || (remaining.kind === 'count' && remaining.count > size.count);
  return isAbove ? { kind: 'unread', text: textOf(remaining) } : remaining;
}
