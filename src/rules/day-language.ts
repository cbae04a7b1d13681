/** What a language tells of its days: the calendar, the order of the parts, and the names of the months (I18N-01). */

/** Order of the parts of an all-numeric day. */
export type Order = 'mdy' | 'dmy' | 'ymd';

/**
 * The year of our era. Where years are counted otherwise, two digits tell nothing, and of the other calendars only the
 * Buddhist one has the same months and days: there 2568 is 2025.
 */
export function fullYear(year: number, language: string): number {
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
export interface NumericHabit {
  readonly order: Order;
  readonly separator: string;
}

const habits = new Map<string, NumericHabit | undefined>();

/** How the language writes an all-numeric day; `undefined` where the tag does not settle it. */
export function numericHabit(language: string): NumericHabit | undefined {
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
export function monthNumber(word: string, language: string): number | undefined {
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
