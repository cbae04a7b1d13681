/** What a row of the benefit list says of where the benefit stands, in words instead of days and numbers (TERM-04). */
import type { BenefitRow } from './facts.ts';
import { statusWords } from './tables/benefit-status.ts';
import { NOTHING, tidy } from './text.ts';

/** `over` and `used-up` are certain; `unknown` is a status that tells nothing we know; `waiting` is not activated yet. */
export interface Said {
  readonly kind: 'over' | 'used-up' | 'waiting' | 'unknown';
  /** The page's own words. */
  readonly text: string;
}

/** More than that is no status, and is not repeated. */
const LONGEST_SAID = 80;

/** What the row says; `undefined` where it says nothing, or nothing that matters. */
export function saidOf(row: BenefitRow): Said | undefined {
  const status = statusOf(row.status);
  if (status?.kind === 'over') return status;
  const dates = [row.activateBy, row.end].filter((text) => text !== undefined);
  const over =
    dates.find((text) => isEnded(text) || statusWords.ago.test(lower(text))) ??
    [row.remaining, row.quantity].find((text) => text !== undefined && isEnded(text));
  const said = over === undefined ? endedIn(row.name) : bounded(over);
  return said === undefined ? status : { kind: 'over', text: said };
}

/** A name without the badge behind it that says that it is over. */
export function withoutBadge(name: string): string {
  const rest = /^(.+?)[\s(–—-]+(\S+)$/u.exec(tidy(name));
  return rest?.[1] !== undefined && isEnded(rest[2] ?? '') ? rest[1] : name;
}

/** Reads the cell of a status. */
function statusOf(cell: string | undefined): Said | undefined {
  const seen = lower(cell);
  // A number alone may be of anything.
  if (NOTHING.test(seen) || !/\p{L}/u.test(seen)) return undefined;
  const text = bounded(cell ?? '');
  const rest = seen.replace(new RegExp(statusWords.ended, 'gu'), ' ');
  const isFine = statusWords.fine.test(rest);
  if (rest !== seen) return { kind: isFine ? 'unknown' : 'over', text };
  // "8 consumed" is how many were.
  if (statusWords.usedUp.test(seen)) return { kind: /\d/u.test(seen) ? 'unknown' : 'used-up', text };
  if (statusWords.waiting.test(seen)) return { kind: 'waiting', text };
  return isFine && !statusWords.negated.test(seen) ? undefined : { kind: 'unknown', text };
}

function isEnded(text: string): boolean {
  return statusWords.ended.test(lower(text));
}

/** The words of a name that say that it is over, as the page writes them. */
function endedIn(name: string): string | undefined {
  const seen = tidy(name);
  const found = statusWords.ended.exec(seen.toLowerCase());
  return found ? /^[^\s)]+/u.exec(seen.slice(found.index))?.[0] : undefined;
}

function lower(text: string | undefined): string {
  // A capital dotted İ leaves its dot behind.
  return tidy(text ?? '')
    .toLowerCase()
    .replace(/\u0307/gu, '');
}

function bounded(text: string): string {
  const seen = tidy(text);
  return seen.length > LONGEST_SAID ? `${seen.slice(0, LONGEST_SAID - 1)}…` : seen;
}
