/**
 * NUMBERS AND DAYS (I18N-01): from the text of a page to a quantity or a calendar day.
 *
 * Portals show both in the user's language, and translated documents write "5. Zdarzenia", "10个事件" and
 * "10 eventi imprevisti" for the same thing. What cannot be read for certain is handed on as unread: a
 * wrong number is worse than none.
 */
import type { IsoDate, Quantity, ReadDay } from './facts.ts';
import { dayOf } from './term.ts';

/** A quantity above this is no number of incidents or hours; contract and access ids have nine digits. */
const LARGEST_QUANTITY = 9_999;
const LONGEST_TEXT = 200;

/** "Unlimited" in the portals' languages; word stems, compared in lower case. */
const UNLIMITED =
  /unlimited|unbegrenzt|unbeschränkt|unlimitiert|illimit[éea]|ilimitad|onbeperkt|obegränsa|ubegrænse|ubegrens|rajoit(?:t?am)|rajaton|nieograniczon|bez ograniczeń|neomezen|bez omezení|neobmedzen|неограничен|не ограничен|без ограничений|korlátlan|sınırsız|(?:tak|tidak) terbatas|tanpa batas|απεριόριστ|ללא הגבלה|غير محدود|无限|無限|不限|無制限|무제한/u;

/** Words for "hour", as whole words; languages without spaces between words are in the second part. */
const HOUR =
  /(?<!\p{L})(?:h|hrs?|hours?|stunden?|std|heures?|horas?|or[ae]|uur|uren|timmar|timme|timer|tuntia?|godzin[ay]?|godz|hodin[ay]?|hod|hodín|óra|saat|jam|час(?:а|ов|ы)?|ώρες|שעות|ساعة|ساعات)(?!\p{L})|小时|小時|時間|시간/u;

/** "Инциденты: 20" names what it counts first. Any other label may count something else, such as what was used. */
const COUNTED_FIRST = /^(?:incident|incidenc|инцидент|zdarzen|incydent|事件)\p{L}*\s*[:：]\s*/u;

/** A digit of a script other than Latin, after full-width ones and their like have become Latin. */
const FOREIGN_DIGIT = /[^\P{Nd}0-9]/u;

/** What stands in a cell for "there is nothing here". */
const NOTHING = /^(?:[-–—/.…\s]|n\/?a)*$/iu;

/**
 * Reads a quantity such as "20 incidents", "Unlimited incidents", "10个事件" or "50 hours".
 * Returns `undefined` when nothing is there, and kind `unread` when something is there that is not
 * understood: no number, several numbers, a sign, a fraction of an incident, or a number too large.
 */
export function readQuantity(text: string | undefined): Quantity | undefined {
  const seen = tidy(text ?? '');
  if (NOTHING.test(seen)) return undefined;

  const unread: Quantity = { kind: 'unread', text: seen.slice(0, LONGEST_TEXT) };
  // Circled, raised and Roman numbers are ornaments or footnotes, and would run into the digits beside them.
  // Digits of another script are not read, and what Latin digits stand beside them would be half a number.
  if (seen.length > LONGEST_TEXT || /[\p{No}\p{Nl}]/u.test(text ?? '') || FOREIGN_DIGIT.test(seen)) return unread;

  const lower = seen.toLowerCase().replace(COUNTED_FIRST, '');
  const numbers = [...lower.matchAll(/\d+(?:[.,\u00a0 ']\d{3}(?!\d))*(?:[.,]\d+)?/gu)];
  if (UNLIMITED.test(lower)) return numbers.length === 0 ? { kind: 'unlimited' } : unread;

  const [number] = numbers;
  if (!number || numbers.length > 1 || /[-−+~<>≤≥%/:]\s*\d|\d\s*%|\d\s*\+/u.test(lower)) return unread;

  // "2O" with a letter is no 2: a letter or two glued to a number may be a misread digit. Hours are written "50h".
  const isGlued = /\p{Script=Latin}\d|\d(?!h(?!\p{L}))\p{Script=Latin}{1,2}(?!\p{L})/u.test(lower);
  if (isGlued) return unread;

  const isHours = HOUR.test(lower);
  const value = numericValue(number[0]);
  if (value === undefined || value > LARGEST_QUANTITY) return unread;
  if (isHours) return { kind: 'hours', hours: value };
  return Number.isInteger(value) ? { kind: 'count', count: value } : unread;
}

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

/** Order of the parts of an all-numeric day. */
type Order = 'mdy' | 'dmy' | 'ymd';

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

/** 2024-01-23, 2024/1/23, 2024. 1. 23., 2024年1月23日, 2024년 1월 23일. */
function* yearFirst(text: string, language: string): Generator<FoundDay> {
  // In "3-4-2025 - 2-4-2026" no day begins with 2025.
  const pattern = /(?<!\p{Nd})(\d{4})\s?([-/.年년])\s?(\d{1,2})\s?(?:\2|[月월])\s?(\d{1,2})(?!\p{Nd}|\2\d)\s?[日일]?/gu;
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

/**
 * The year of our era. Where years are counted otherwise, two digits tell nothing, and of the other calendars only the
 * Buddhist one has the same months and days: there 2568 is 2025.
 */
function fullYear(year: number, language: string): number {
  const calendar = remembered(calendars, language, () =>
    isLanguage(language) ? new Intl.DateTimeFormat(language).resolvedOptions().calendar : 'gregory',
  );
  if (calendar === 'buddhist' && year > FIRST_BUDDHIST_YEAR) return year - 543;
  if (year >= 100) return year;
  return calendar === 'gregory' ? 2000 + year : NaN;
}

const calendars = new Map<string, string>();
/** 1957 of our era: no year of ours will be that high for long. */
const FIRST_BUDDHIST_YEAR = 2_500;

/** How a language writes an all-numeric day. Undefined where the tag does not tell. */
interface NumericHabit {
  readonly order: Order;
  readonly separator: string;
}

const habits = new Map<string, NumericHabit | undefined>();

function numericHabit(language: string): NumericHabit | undefined {
  return remembered(habits, language, () => {
    // English without a country is written in both orders.
    if (/^en$/iu.test(language) || !isLanguage(language)) return undefined;

    const parts = formatter(language, { day: '2-digit', month: '2-digit', year: 'numeric' }).formatToParts(0);
    const order = parts
      .filter(({ type }) => type === 'day' || type === 'month' || type === 'year')
      .map(({ type }) => type.charAt(0))
      .join('');
    const separator = parts.find(({ type }) => type === 'literal')?.value.trim() ?? '';
    return order === 'mdy' || order === 'dmy' || order === 'ymd' ? { order, separator } : undefined;
  });
}

const monthNames = new Map<string, ReadonlyMap<string, number>>();

/** Number of a month by its name or a beginning of it (three letters or more), `undefined` if none or several. */
function monthNumber(word: string, language: string): number | undefined {
  const name = fold(word);
  for (const tag of isLanguage(language) ? [language, 'en'] : ['en']) {
    const names = remembered(monthNames, tag, () => namesOfMonths(tag));
    const exact = names.get(name);
    if (exact !== undefined) return exact;
    if (name.length < 3) continue;

    const starting = new Set([...names].filter(([known]) => known.startsWith(name)).map(([, month]) => month));
    const [month] = starting;
    if (month !== undefined && starting.size === 1) return month;
  }

  return undefined;
}

function namesOfMonths(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (let month = 1; month <= 12; month += 1) {
    const middle = Date.UTC(2024, month - 1, 15);
    for (const style of ['long', 'short'] as const) {
      // Beside a day, many languages put the month into another case: stycznia, not styczeń.
      const beside = formatter(language, { day: 'numeric', month: style, year: 'numeric' }).formatToParts(middle);
      const alone = formatter(language, { month: style }).formatToParts(middle);
      for (const { type, value } of [...beside, ...alone]) {
        if (type === 'month' && /\p{L}/u.test(value)) names.set(fold(value), month);
      }
    }
  }

  return names;
}

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    ...options,
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

function remembered<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as Value;
}

/** Lower case, without marks and dots, so that "févr." and "fevr" are one. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

/** Whether a text speaks of a message rather than being it: portals put none of theirs in quotation marks. */
export function isQuoting(text: string): boolean {
  return /["“”„«»「『]/u.test(text);
}

/**
 * One spelling for digits, spaces and invisible marks of direction. A number whose digits are of several scripts stays
 * as it is: no portal writes one, and nothing is read from it.
 */
export function tidy(text: string): string {
  return text
    .slice(0, 2_000)
    .normalize('NFKC')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\p{Nd}+/gu, inLatinDigits)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The digits of a script stand in a row of ten, zero first, at a place whose number ends like its neighbours' do. */
function inLatinDigits(number: string): string {
  const digits = Array.from(number, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const code = zero;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return { zero, value: code - zero };
  });
  const isOneScript = digits.every(({ zero }) => zero === digits[0]?.zero);
  return isOneScript ? digits.map(({ value }) => value).join('') : number;
}

/** The value of "20", "1,000", "1.000", "2,5"; `undefined` where a separator could be either. */
function numericValue(text: string): number | undefined {
  const grouped = /^\d{1,3}(?:[.,\u00a0 ']\d{3})+$/u.test(text);
  if (grouped) return Number(text.replace(/\D/gu, ''));
  if (/^\d+(?:[.,]\d+)?$/u.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}
