/** Changes to the rules that no test can notice, because they change nothing that anybody could see. */
import type { Explanation } from './score.ts';

const UNDEFINED_COMPARES_FALSE =
  'A comparison with `undefined` is false anyway; the check is there for the type checker and for readers.';
const ONLY_FOR_TYPES = 'The index is always there; the default only satisfies the type checker.';
const FILTERED_ANYWAY = 'What it drops is dropped by the next step anyway.';

export const explanations: readonly Explanation[] = [
  ...inFile('src/rules/term.ts', [
    ['start !== undefined && end !== undefined', undefined, UNDEFINED_COMPARES_FALSE],
    ['start !== undefined', 'true', UNDEFINED_COMPARES_FALSE],
    ['end !== undefined', 'true', UNDEFINED_COMPARES_FALSE],
    ['month < 1', 'false', 'The calendar moves such a month into another year, and the check of the month catches it.'],
    [
      'month > 12',
      'false',
      'The calendar moves such a month into another year, and the check of the month catches it.',
    ],
    ['day < 1', 'false', 'The calendar moves such a day into another month, and the check of the month catches it.'],
    [
      String.raw`/^(\d{4})-(\d{2})-(\d{2})$/u`,
      undefined,
      'The day found has to be the whole text, which is checked too.',
    ],
  ]),
  ...inFile('src/rules/quantities.ts', [
    ["a.kind === 'hours' && b.kind === 'hours'", undefined, UNDEFINED_COMPARES_FALSE],
    ["a.kind === 'hours'", 'true', UNDEFINED_COMPARES_FALSE],
    ["b.kind === 'hours'", 'true', UNDEFINED_COMPARES_FALSE],
    ["a.kind === 'count' && b.kind === 'count'", undefined, UNDEFINED_COMPARES_FALSE],
    ["a.kind === 'count'", 'true', UNDEFINED_COMPARES_FALSE],
    ["b.kind === 'count'", 'true', UNDEFINED_COMPARES_FALSE],
    ["'unlimited'", '""', 'The kinds are compared first, so any constant text will do.'],
    ["case 'unlimited': return 'unlimited';", undefined, 'The kinds are compared first, so any constant text will do.'],
  ]),
  ...inFile('src/rules/entitlements.ts', [
    [
      'today > legacyLastSale',
      undefined,
      'All rows of legacy offers hold from the beginning to the day of the last sale.',
    ],
    ['lastDay !== undefined', 'true', UNDEFINED_COMPARES_FALSE],
    [
      'incidents === null',
      'false',
      'No row leaves on-premises incidents open; for cloud incidents it is handled before.',
    ],
    ["{ kind: 'unread', text: '' }", '{}', 'No row leaves on-premises incidents open.'],
    ["'unread'", '""', 'No row leaves on-premises incidents open.', 'incidents === null'],
    ["''", undefined, 'No row leaves on-premises incidents open.', 'incidents === null'],
    ["'no'", '""', 'It is where adding up begins; every list has at least the offer itself.', 'reduce<Tri>'],
    ['a.offer < b.offer', 'a.offer <= b.offer', 'No two parts have one offer.'],
    [
      'worthOfState[state] * MORE_THAN_ANY * 10',
      undefined,
      'Only valid offers have incidents, so these alone rank them.',
    ],
    ['worthOfState[state] * MORE_THAN_ANY', undefined, 'Only valid offers have incidents, so these alone rank them.'],
    ['incidents * 2', 'incidents / 2', 'Numbers of one offer that differ do so by more than two.'],
  ]),
  ...inFile('src/rules/names.ts', [
    ["kind === 'unknown'", 'false', 'No row names that kind.'],
    ["'unknown'", '""', 'No row names that kind.', 'kinds.size > 1'],
    ["''", undefined, 'A key that is in no list, or a name that no pattern knows: the same for any such text.'],
  ]),
  ...inFile('src/rules/plan-detail.ts', [
    [
      String.raw`/\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?/giu`,
      undefined,
      'What may be left of "p.m." has no digit, and texts without digits are passed over.',
    ],
    ["' '", '""', 'There is a separator on at least one side of a time.', 'TIME_OF_DAY'],
    ['orders.size === 1', 'true', 'Two days that prove different orders have one reading each, which they keep.'],
    ["a.kind === 'day' && b.kind === 'day'", undefined, UNDEFINED_COMPARES_FALSE],
    ["a.kind === 'day'", 'true', UNDEFINED_COMPARES_FALSE],
    ["b.kind === 'day'", 'true', UNDEFINED_COMPARES_FALSE],
    ['b.day < a.day', 'b.day <= a.day', 'Two equal days can stand in either place.'],
    ["part !== ''", 'true', FILTERED_ANYWAY],
    ['part.trim()', 'part', 'Reading a quantity trims its text.'],
    ["''", undefined, FILTERED_ANYWAY],
  ]),
  ...inFile('src/rules/reading.ts', [
    ['plain !== undefined', 'false', 'A plain day has one reading, which is found further below too.'],
    ['proven === undefined', 'false', 'No day is stored under `undefined`.'],
    ['found.own === undefined', 'false', 'No day is stored under `undefined`.'],
    ['first < second', 'first <= second', 'The two come from a set, so they differ.'],
    ['day === undefined', 'false', 'A reading without a day is not read either way.'],
    ['match[4]?.length === 2', 'true', 'A year of four digits is no day of a month.'],
    ['match[4]?.length', 'match[4].length', ONLY_FOR_TYPES],
    ['match[yearAt]?.replace', 'match[yearAt].replace', ONLY_FOR_TYPES],
    ['year < 100', 'year <= 100', 'Neither 100 nor 2100 is a year of a contract.'],
    [
      "{ day: '2-digit', month: '2-digit', year: 'numeric' }",
      '{}',
      'Order and separator are the same without padding.',
    ],
    ['{ return false; }', '{}', '`undefined` is no language either.'],
    ['!cache.has(key)', 'true', 'It is only slower.'],
    [
      "parts.find(({ type }) => type === 'literal')?.value",
      "parts.find(({ type }) => type === 'literal').value",
      ONLY_FOR_TYPES,
    ],
  ]),
];

function inFile(
  file: string,
  entries: readonly (readonly [code: string, became: string | undefined, because: string, within?: string])[],
): readonly Explanation[] {
  return entries.map(([code, became, because, within]) => ({
    file,
    code,
    because,
    ...(became === undefined ? {} : { became }),
    ...(within === undefined ? {} : { within }),
  }));
}
