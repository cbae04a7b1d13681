/**
 * DAYS (I18N-01): from the text of a page to a calendar day, in the order and with the months of the page's language.
 * What the language does not settle stays ambiguous.
 */
import { fullYear, monthNumber, numericHabit, type NumericHabit, type Order } from './day-language.ts';
import type { IsoDate, ReadDay } from './facts.ts';
import { dayOf } from './term.ts';
import { FOREIGN_DIGIT, LONGEST_TEXT, NOTHING, tidy } from './text.ts';

/**
 * Reads a day. `language` is the page's (BCP 47); it supplies the names of months and, for all-numeric
 * days, the order of the parts. English names are understood on every page, since portals are often
 * translated in part.
 *
 * An all-numeric day is `ambiguous` when its parts fit both orders and the language does not settle it:
 * plain `en` (American or British?), or a separator that the language does not use.
 * Returns `undefined` when nothing is there.
 */
export function readDay(text: string | undefined, language: string): ReadDay | undefined {
  const seen = tidy(text ?? '');
  if (NOTHING.test(seen)) return undefined;

  const found = findDays(seen, language);
  const [only] = found;
  if (!only || found.length > 1) return { kind: 'unread', text: seen.slice(0, LONGEST_TEXT) };
  return settle(only, undefined);
}

/** A place in a text that looks like a day. */
export interface FoundDay {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What it is under each order in which it is a real day. Named months and four-digit years first: one. */
  readonly days: ReadonlyMap<Order | 'plain', IsoDate>;
  /** The order the language settles on for this very spelling, if it does. */
  readonly own: Order | undefined;
}

/** All days in a text, from left to right, not yet settled between the possible orders. */
export function findDays(text: string, language: string): readonly FoundDay[] {
  const bounded = text.slice(0, 1_000);
  if (FOREIGN_DIGIT.test(bounded)) return [];
  const found = [...yearFirst(bounded, language), ...numeric(bounded, language), ...named(bounded, language)];
  let end = 0;
  return found
    .sort((a, b) => a.from - b.from)
    .filter((day) => {
      const isApart = day.from >= end;
      if (isApart) end = day.to;
      return isApart;
    });
}

/** The order that a day proves by itself: 12/23/22 can only be month, day, year. */
export function provenOrder(day: FoundDay): Order | undefined {
  const orders = [...day.days.keys()];
  const [order] = orders;
  return orders.length === 1 && order !== 'plain' ? order : undefined;
}

/** Settles a day, given the order that another day of the same line has proven, if one has. */
export function settle(found: FoundDay, proven: Order | undefined): ReadDay {
  const unread: ReadDay = { kind: 'unread', text: found.text };
  const plain = found.days.get('plain');
  if (plain !== undefined) return { kind: 'day', day: plain };

  const chosen =
    (proven === undefined ? undefined : found.days.get(proven)) ??
    (found.own === undefined ? undefined : found.days.get(found.own));
  if (chosen !== undefined) return { kind: 'day', day: chosen };

  const days = [...new Set(found.days.values())];
  const [first, second, third] = days;
  if (first === undefined || third !== undefined) return unread;
  if (second === undefined) return { kind: 'day', day: first };
  return { kind: 'ambiguous', days: first < second ? [first, second] : [second, first], text: found.text };
}

/** 2024-01-23, 2024/1/23, 2024. 1. 23., 2024年1月23日, 2024년 1월 23일, 24년 1월 23일. */
function* yearFirst(text: string, language: string): Generator<FoundDay> {
  // In "3-4-2025 - 2-4-2026" no day begins with 2025. Two digits before 年 may be a year of a Japanese era.
  const pattern =
    /(?<!\p{Nd})(\d{4}|\d{2}(?=\s?년))\s?([-/.年년])\s?(\d{1,2})\s?(?:\2|[月월])\s?(\d{1,2})(?!\p{Nd}|\2\d)\s?[日일]?/gu;
  for (const match of text.matchAll(pattern)) {
    const day = dayOf(fullYear(Number(match[1]), language), Number(match[3]), Number(match[4]));
    yield foundAt(match, day === undefined ? [] : [['plain', day]], undefined);
  }
}

/** 12/23/22, 23.01.2024, 23-1-2024: three short numbers with one separator. */
function* numeric(text: string, language: string): Generator<FoundDay> {
  const habit = numericHabit(language);
  const pattern = /(?<![\p{Nd}./-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\p{Nd})/gu;
  for (const match of text.matchAll(pattern)) {
    const [a, b, c] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const separator = match[2] ?? '';
    const readings: [Order, IsoDate | undefined][] = [
      ['mdy', dayOf(fullYear(c, language), a, b)],
      ['dmy', dayOf(fullYear(c, language), b, a)],
    ];
    if (habit?.order === 'ymd' && match[4]?.length === 2) readings.push(['ymd', dayOf(fullYear(a, language), b, c)]);

    yield foundAt(match, readings.filter(isRealDay), settledOrder(habit, separator));
  }
}

/** A dotted day is day, month, year wherever the year stands last; otherwise the language must use the separator. */
function settledOrder(habit: NumericHabit | undefined, separator: string): Order | undefined {
  if (habit?.order === 'ymd') return undefined;
  if (separator === '.') return 'dmy';
  return habit?.separator === separator ? habit.order : undefined;
}

function isRealDay(reading: [Order, IsoDate | undefined]): reading is [Order, IsoDate] {
  return reading[1] !== undefined;
}

/** 23 Jan 2024, January 23rd, 2024, 23 de enero de 2024, 2024. január 23., 23 января 2024 г. */
function* named(text: string, language: string): Generator<FoundDay> {
  const gap = String.raw`[\s.,/-]{0,3}`;
  const of = String.raw`(?:(?:de|del|of)\s+|d['’])?`;
  const word = String.raw`(\p{L}[\p{L}\p{M}]*)`;
  const dayFirst = new RegExp(
    String.raw`(?<!\p{Nd})(\d{1,2})(?:st|nd|rd|th|er|º|ª)?${gap}${of}${word}${gap}${of}(\d{4}(?!\p{Nd})|['’]?\d{2}(?!\p{Nd}|\s?\p{L}))`,
    'gu',
  );
  const monthFirst = new RegExp(String.raw`${word}${gap}(\d{1,2})(?:st|nd|rd|th)?[\s.,/-]{1,3}(\d{4})(?!\p{Nd})`, 'gu');
  const yearAhead = new RegExp(String.raw`(?<!\p{Nd})(\d{4})${gap}${word}${gap}(\d{1,2})(?!\p{Nd})`, 'gu');

  yield* byName(text.matchAll(dayFirst), language, 3, 2, 1);
  yield* byName(text.matchAll(monthFirst), language, 3, 1, 2);
  yield* byName(text.matchAll(yearAhead), language, 1, 2, 3);
}

function* byName(
  matches: Iterable<RegExpMatchArray>,
  language: string,
  yearAt: number,
  monthAt: number,
  dayAt: number,
): Generator<FoundDay> {
  for (const match of matches) {
    const month = monthNumber(match[monthAt] ?? '', language);
    if (month === undefined) continue;

    const year = Number(match[yearAt]?.replace(/\D/gu, ''));
    const day = dayOf(fullYear(year, language), month, Number(match[dayAt]));
    yield foundAt(match, day === undefined ? [] : [['plain', day]], undefined);
  }
}

function foundAt(
  match: RegExpMatchArray,
  days: readonly (readonly [Order | 'plain', IsoDate])[],
  own: Order | undefined,
): FoundDay {
  const from = match.index ?? 0;
  return { text: match[0], from, to: from + match[0].length, days: new Map(days), own };
}
