/** The one place where time is read as a day. */
import type { IsoDate } from '../rules/facts.ts';

/** The calendar day where the user is. Contracts end with the day of the reader's own calendar. */
export function localDay(moment: Date): IsoDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
