/**
 * THE TERM OF A CONTRACT (TERM): whether it runs, how long still, and how long what we know of it holds good.
 * Days are calendar days without a time zone; the last day of a contract still counts as running.
 */
import type { Contract, IsoDate, Quantity } from './facts.ts';

const DAY = 86_400_000;
/** After this many days, what was read from a portal may have changed: an incident used, an offer renewed. */
const FRESH_DAYS = 30;
/** An ended contract can be followed by a renewal of a year and its 30-day window (TERM-01, TERM-03). */
const WORTH_MONTHS = 13;
/** The window after its end in which an offer can be renewed (TERM-03). */
const RENEWAL_DAYS = 30;
/** Years outside are misreadings: the programme's contracts are younger, and last one year. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** Where a contract stands on a given day. */
export interface TermState {
  readonly state: 'running' | 'ended' | 'not-started' | 'unknown';
  /** Days until the last day; 0 on the last day itself. Given while running or not started, if the end is known. */
  readonly daysLeft?: number;
  /** Part of the term that has gone by, 0 to 1. Given when both ends are known. */
  readonly elapsed?: number;
}

/**
 * Where a contract stands (TERM-04). `unknown` when its end is not known, or when it ends before it starts.
 * A later `today` never turns an ended contract into a running one.
 */
export function termState(
  contract: { readonly start?: IsoDate | undefined; readonly end?: IsoDate | undefined },
  today: IsoDate,
): TermState {
  const { start, end } = contract;
  if (start !== undefined && end !== undefined && end < start) return { state: 'unknown' };

  const elapsed = start === undefined || end === undefined ? undefined : elapsedPart(start, end, today);
  const part = elapsed === undefined ? {} : { elapsed };
  if (end !== undefined && today > end) return { state: 'ended', ...part };

  const left = end === undefined ? {} : { daysLeft: daysBetween(today, end) };
  if (start !== undefined && today < start) return { state: 'not-started', ...left, ...part };
  return { state: end === undefined ? 'unknown' : 'running', ...left, ...part };
}

/** Whether anything is left on a contract. Hours are not incidents, so they tell nothing about incidents. */
export function leftState(remaining: Quantity | undefined): 'some' | 'none' | 'unknown' {
  if (remaining?.kind === 'unlimited') return 'some';
  if (remaining?.kind !== 'count') return 'unknown';
  return remaining.count > 0 ? 'some' : 'none';
}

/**
 * How good our knowledge of a contract is: `doubtful` after 30 days or when it claims to be from the future,
 * `worthless` 13 months after the contract's end (or after it was seen, when no end is known).
 */
export function freshness(
  contract: Pick<Contract, 'seenOn' | 'end'>,
  today: IsoDate,
): 'fresh' | 'doubtful' | 'worthless' {
  if (today > addMonths(contract.end ?? contract.seenOn, WORTH_MONTHS)) return 'worthless';

  const age = daysBetween(contract.seenOn, today);
  return age >= 0 && age <= FRESH_DAYS ? 'fresh' : 'doubtful';
}

/**
 * The last day a programme contract can run to: one year and the 30 days of the renewal window (TERM-01, TERM-03).
 * An upper bound for contracts whose end no portal showed; not valid for paid plans.
 */
export function latestEnd(start: IsoDate): IsoDate {
  return renewableUntil(addMonths(start, 12));
}

/** TERM-02: the last day on which a benefit can be activated, by the day the membership began. */
export function redeemableUntil(membershipStart: IsoDate): IsoDate {
  return addDays(addMonths(membershipStart, 13), -1);
}

/** TERM-02: the last day of a benefit that was activated on that day. */
export function usableUntil(activatedOn: IsoDate): IsoDate {
  return addDays(addMonths(activatedOn, 12), -1);
}

/** TERM-03: the last day on which an offer can be renewed without a gap in its benefits. */
export function renewableUntil(end: IsoDate): IsoDate {
  return addDays(end, RENEWAL_DAYS);
}

/** TERM-03: the earliest end of an offer that can still be renewed on that day. */
export function renewableSince(today: IsoDate): IsoDate {
  return addDays(today, -RENEWAL_DAYS);
}

/** The day so many days later (or earlier, when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(utc(day) + days * DAY).toISOString().slice(0, 10);
}

/** The same day so many months later; the last day of that month where it is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((utc(to) - utc(from)) / DAY);
}

/** A calendar day from its numbers; `undefined` when there is no such day, or not in this century. */
export function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}

/** Whether a text is a real day in the form `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return match !== null && dayOf(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

function elapsedPart(start: IsoDate, end: IsoDate, today: IsoDate): number {
  // The last day counts, so a contract of one day is over only the day after.
  const whole = daysBetween(start, end) + 1;
  return Math.min(1, Math.max(0, daysBetween(start, today) / whole));
}

function utc(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}
