/** Arithmetic on calendar days, without time zones: a day is three numbers, and UTC is only used to count. */
import type { IsoDate } from '../rules/facts.ts';

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;

/** Whether the value is a day of the calendar, `YYYY-MM-DD`, between 2000 and 2099. */
export function isDay(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !SHAPE.test(value) || !value.startsWith('20')) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The same day `months` later, or the last day of that month when it has no such day. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [, year, month, date] = parts(day);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date, last));
  return target.toISOString().slice(0, 10);
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS);
}

/** The earlier of two days. */
export function earlier(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}

/** The later of two days. */
export function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}

function parts(day: IsoDate): [string, number, number, number] {
  const match = SHAPE.exec(day);
  if (!match) throw new RangeError('Not a day of the form YYYY-MM-DD.');
  return [day, Number(match[1]), Number(match[2]), Number(match[3])];
}
