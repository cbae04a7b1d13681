/** Readers of texts on random texts: none throws, and no number comes out that did not go in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, foldText, withoutIds } from '../../src/page/text.ts';
import { parseAddress } from '../../src/page/address.ts';
import { readBenefitName, readPlanDetail, readPlanName, readSource } from '../../src/rules/names.ts';
import { coverage } from '../../src/rules/products.ts';
import { findDays, readDay } from '../../src/rules/day-reading.ts';
import { readQuantity } from '../../src/rules/quantity-reading.ts';
import { readRole } from '../../src/rules/roles.ts';
import { runs, timeout } from './runs.ts';

const fragments = [
  ...['20', '5', '0', '1,000', '1.000', '9', '2O', '-3', '3.5', '٢٠', '二十', '999999999', '12/23/22', '2026-02-30'],
  ...['03/04/25', '19 Dec 2025', '31. März 2026', '2025年12月19日', 'Unlimited', 'unbegrenzt', 'incidents', '个事件'],
  ...['remaining', 'Start Date (', '), End Date (', 'Partner Cloud Support 50', 'MAPS 10pack', 'Signature 5pack'],
  ...['Partner On-premises Support 20', 'Gold 20pack', 'Premier', 'Windows Server 2019', 'SQL Server 2022', 'Office'],
  ...[
    'Global admin',
    'MPN Partner Admin',
    'Admin agent',
    'hours',
    'Stunden',
    '%',
    '/',
    ':',
    ' ',
    '\u00a0',
    '\u200b',
    '\n',
  ],
  ...['20:20', 'pack', '𑇑', '🯰', '٢', '.', '-', 'Jan', '년', 'am'],
  ...['<img src=x>', '__proto__', 'constructor', 'NaN', 'Infinity', '1e9', '0x10'],
];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...fragments),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.nat(100_000).map(String),
    ),
    {
      maxLength: 8,
    },
  )
  .chain((parts) => fc.constantFrom('', ' ', ', ').map((between) => parts.join(between)));
const language = fc.constantFrom(
  'en',
  'en-US',
  'de-DE',
  'sv',
  'pl',
  'nl',
  'zh-CN',
  'ja',
  'ru',
  'cs',
  'es',
  'ar',
  'xx',
  '',
);

/** Every number that a text holds in any script, without separators; what is read must be one of them. */
function numbersIn(given: string): Set<number> {
  const latin = given.normalize('NFKC').replaceAll(/\p{Nd}/gu, digitOf);
  // As a person sees it: what is invisible is nothing, and spaces in a row are one.
  const plain = `${given} | ${latin} | ${latin.replaceAll(/\p{Cf}/gu, '').replaceAll(/\s+/g, ' ')}`;
  const runsOfDigits = [...plain.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const joined = [...plain.matchAll(/\d+(?:[.,\s'’]\d+)*/gu)].map(([digits]) => Number(digits.replaceAll(/\D/g, '')));
  // A day that stands before a number is taken out before the number is read.
  const apart = [...plain.matchAll(/\d+(?:[.,'’]\d+)*/gu)].map(([digits]) => Number(digits.replaceAll(/\D/g, '')));
  return new Set([...runsOfDigits, ...joined, ...apart]);
}

/** Digits of a script stand in a row of ten that begins at its zero. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

function check<T>(property: fc.IProperty<T>): void {
  fc.assert(property, { numRuns: runs });
}

describe('on random texts', { timeout }, () => {
  it('quantities are those of the text', () => {
    check(
      fc.property(text, (given) => {
        const read = readQuantity(given);
        if (read?.kind === 'count') expect(numbersIn(given), given).toContain(read.count);
        if (read?.kind === 'hours' && Number.isInteger(read.hours))
          expect(numbersIn(given), given).toContain(read.hours);
        if (read?.kind === 'unlimited') expect(given).not.toMatch(/\d/);
      }),
    );
  });

  it('days are those of the text, and on the calendar', () => {
    check(
      fc.property(text, language, (given, spoken) => {
        const read = readDay(given, spoken);
        const found = findDays(given, spoken).flatMap(({ days }) => [...days.values()]);
        const days = [...found, ...(read?.kind === 'day' ? [read.day] : read?.kind === 'ambiguous' ? read.days : [])];
        for (const day of days) {
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
          const [year = 0, , dayOfMonth = 0] = day.split('-').map(Number);
          const numbers = numbersIn(given);
          expect(numbers.has(dayOfMonth), `${day} in ${given}`).toBe(true);
          expect(
            [year, year % 100, year - 543, year + 543].some((one) => numbers.has(one)),
            `${day} in ${given}`,
          ).toBe(true);
        }
      }),
    );
  });

  it('plans have the size that their name says', () => {
    check(
      fc.property(text, language, (given, spoken) => {
        const { size } = readPlanName(given);
        if (size?.kind === 'count') expect(numbersIn(given), given).toContain(size.count);
        const { remaining } = readPlanDetail(given, spoken);
        if (remaining?.kind === 'count') expect(numbersIn(given), given).toContain(remaining.count);
      }),
    );
  });

  it('names, offers, roles, products and addresses are read or not, and nothing breaks', () => {
    check(
      fc.property(text, (given) => {
        readBenefitName(given);
        readSource(given);
        readRole(given);
        coverage(given, '2026-11-20');
        coverage({ family: given, version: given }, '2026-11-20');
        parseAddress(`https://portal.azure.com/${encodeURI(given)}#${encodeURI(given)}`, given);
        expect(foldText(foldText(given))).toBe(foldText(given));
        expect(comparable(comparable(given))).toBe(comparable(given));
      }),
    );
  });

  it('no id is left in what a reader hands over, however it is written', () => {
    const digits = fc.stringMatching(/^[0-9]{6,12}$/);
    const joint = fc.constantFrom('', ' ', '-', '\u00a0', '\u200b', '\u00ad', '–');
    const id = fc
      .tuple(digits, fc.integer({ min: 1, max: 3 }), joint)
      .map(([all, size, between]) => (all.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(between));
    const scripts = id.map((written) => written.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))));
    check(
      fc.property(text, fc.oneof(id, scripts), text, (before, written, after) => {
        expect(withoutIds(`${before} ${written} ${after}`)).not.toContain(written);
        expect(withoutIds(`${before} ${written} ${after}`)).not.toMatch(/\d{6}/);
      }),
    );
    for (const written of ['2019 94363', '174.194.363', "174'194'363", '1741 94363', '201920221', '2019-94-363']) {
      expect(withoutIds(`Access ID ${written}.`), written).toBe('Access ID ….');
    }
  });

  it('years, releases and days outlive the cutting of ids', () => {
    for (const kept of [
      ...['Windows Server 2016 2019', 'SQL Server 2017-2019-2022', 'from 2023-12-19 2024-12-18', '20-11-2026'],
      ...['20 incidents 2026-11-20', 'Support 20 2026-11-20', '23.12.2025 – 19.12.2026', 'Code: 8', '12345'],
      ...['Windows 10 1809', 'Windows Server 2019 1809', 'SQL Server 2016 13.0.5026'],
    ]) {
      expect(withoutIds(kept)).toBe(kept);
    }

    const year = fc.integer({ min: 1990, max: 2049 }).map(String);
    const day = fc
      .tuple(year, fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 }))
      .map((parts) => parts.join('-'));
    check(
      fc.property(
        fc.array(fc.oneof(year, day), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(' ', '-'),
        (all, joint) => {
          expect(withoutIds(all.join(joint))).toBe(all.join(joint));
        },
      ),
    );
  });
});
