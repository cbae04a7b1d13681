/** Changes to the rules that no test can notice, because they change nothing that anybody could see. */
import type { Explanation } from './score.ts';

const UNDEFINED_COMPARES_FALSE =
  'A comparison with `undefined` is false anyway; the check is there for the type checker and for readers.';
const ONLY_ORDER = 'Sorting only asks whether one stands before another; entries with one key tell the same.';
const ONLY_FOR_TYPES = 'The index is always there; the default only satisfies the type checker.';
const UNKNOWN_LANGUAGE = 'No language, and one that is not known, are read alike.';
const FROZEN = 'What is no object counts as frozen, and to freeze again changes nothing.';
const FAMILIES = 'On-premises products are those that have a family of versions, and no others have.';
const HAS_END = 'What is activated, on a day that is known, has an end, and that is drawn.';
const ROW_RULE = 'The rule of a name is shown in the documentation only.';
const SEES_ALL = 'From the beginning all of the text is seen, from elsewhere only less.';
const POINT_RELEASE = 'A point release may be there or not: the number before the dot is found either way.';
const ALL_CAN = 'Everybody in the list holds a role that activates.';
const NO_TEXT = 'Every text without a known word says the same.';
const ONLY_A_COUNT_HAS = 'Other kinds have no count, and a comparison with `undefined` is false anyway.';
const COMES_SORTED = 'Contracts come in the order of their ends, so the first is the soonest.';

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
  ...inFile('src/rules/standing.ts', [
    ['only !== undefined', 'true', ONLY_FOR_TYPES],
    ['other !== contract', 'true', 'A contract agrees with itself in everything that is asked of the others.'],
    ['worth.indexOf(rival) < index', 'worth.indexOf(rival) <= index', 'No rival is the contract itself.'],
    ['quantity === undefined', 'false', 'Joining makes an empty text of `undefined` too.'],
    ["''", undefined, 'Any text that sorts before a brace will do.', 'JSON.stringify'],
    ['a < b', 'a <= b', ONLY_ORDER],
    ['a > b', undefined, ONLY_ORDER],
  ]),
  ...inFile('src/rules/expected.ts', [
    ["'no'", '""', 'Taken together, all that is neither yes nor unknown counts as no.', "? 'no' : 'unknown'"],
  ]),
  ...inFile('src/rules/product-names.ts', [
    ['years.every((year) => year <= oldest)', 'years.some(year => year <= oldest)', 'There is exactly one year.'],
    ["''", undefined, 'Only digits are looked for in what is left.', '365'],
    [
      String.raw`/^(?:tfs-)?(\d[\d.]*)(?:-(r\d))?$/u`,
      undefined,
      'No id of the data that matches has more before or after.',
    ],
    ['[]', undefined, 'The first of them is passed over, and there is no second.', 'exec(id)'],
    ["'u'", '""', 'Ids are plain digits and letters.'],
  ]),
  ...inFile('src/rules/products.ts', [
    ['newest === undefined', 'false', ONLY_FOR_TYPES],
    ["place !== 'on-premises' || !family", undefined, FAMILIES],
    ["place !== 'on-premises'", 'false', FAMILIES],
    ["'not-known'", '""', 'The table answers by what stands before it, and does not look at the rest.'],
    [
      "family.versions.every(({ policy }) => policy === 'component')",
      undefined,
      'A product is a component in all of its versions, or in none.',
    ],
    [
      'newer.every((version) => (version.mainstreamEnd ?? today) < today)',
      undefined,
      'Only asked of one version: with two or more it is older anyway.',
    ],
    ['released === undefined', 'false', 'All versions of the data have a day of release.'],
    ['extendedEnd !== undefined', 'true', UNDEFINED_COMPARES_FALSE],
    [
      'family.versions.map(({ released }) => released).filter((day) => day !== undefined)',
      undefined,
      UNDEFINED_COMPARES_FALSE,
    ],
    ['day !== undefined', 'true', UNDEFINED_COMPARES_FALSE, 'const releases'],
    ['day > today', 'day >= today', 'The answer of today is no other than that of today.'],
  ]),
  ...inFile('src/rules/tables/products.ts', [
    ["'PRD-01'", '""', ROW_RULE],
    [
      String.raw`/\bvisual studio\b(?! (?:code|app center|online|team services|team foundation|subscription)|.*\bfor mac\b)|\bvs ?(?=20\d\d)/u`,
      String.raw`/\bvisual studio\b(?! (?:code|app center|online|team services|team foundation|subscription)|.*\bfor mac\b)|\bvs (?=20\d\d)/u`,
      'In names as they are read here, a year stands apart from the word before it.',
    ],
    [String.raw`/\b2022(?:\.\d)*\b/u`, undefined, POINT_RELEASE],
    [String.raw`/\b2020(?:\.\d)*\b/u`, undefined, POINT_RELEASE],
    [String.raw`/\b2019(?:\.\d)*\b/u`, undefined, POINT_RELEASE],
    [String.raw`/\bv? ?29(?:\.\d+)?\b|\b2026 (?:release )?wave 2\b/u`, undefined, POINT_RELEASE],
    [String.raw`/\bv? ?28(?:\.\d+)?\b|\b2026 (?:release )?wave 1\b/u`, undefined, POINT_RELEASE],
    [String.raw`/\bv? ?27(?:\.\d+)?\b|\b2025 (?:release )?wave 2\b/u`, undefined, POINT_RELEASE],
    [String.raw`/\bv? ?26(?:\.\d+)?\b|\b2025 (?:release )?wave 1\b/u`, undefined, POINT_RELEASE],
    [String.raw`/\bv? ?25(?:\.\d+)?\b|\b2024 (?:release )?wave 2\b/u`, undefined, POINT_RELEASE],
    [String.raw`/\bv? ?14(?:\.\d+)?\b|\bspring 2019\b/u`, undefined, POINT_RELEASE],
    [String.raw`/\b18(?:\.[\dx]+)?\b/u`, undefined, POINT_RELEASE],
    ["'PRD-03'", '""', ROW_RULE, "rule: 'PRD-03'"],
    ["'PRD-04'", '""', ROW_RULE, "rule: 'PRD-04'"],
    [
      String.raw`/^(?=.*\bonprem\b).*\b(?:finance|operations|supply chain)\b/u`,
      String.raw`/(?=.*\bonprem\b).*\b(?:finance|operations|supply chain)\b/u`,
      SEES_ALL,
    ],
    [
      String.raw`/^(?=.*\bonprem\b).*\bbusiness central\b/u`,
      String.raw`/(?=.*\bonprem\b).*\bbusiness central\b/u`,
      SEES_ALL,
    ],
  ]),
  ...inFile('src/rules/table.ts', [
    ["typeof value === 'object' && value !== null && !Object.isFrozen(value)", undefined, FROZEN],
    ["typeof value === 'object' && value !== null", undefined, FROZEN],
    ["typeof value === 'object'", 'true', FROZEN],
    ['value !== null', 'true', FROZEN],
  ]),
  ...inFile('src/rules/plans.ts', [["remaining.kind === 'count'", 'true', ONLY_A_COUNT_HAS]]),
  ...inFile('src/rules/benefits.ts', [
    ["remaining.kind === 'count'", 'true', ONLY_A_COUNT_HAS],
    ['last !== undefined', 'true', UNDEFINED_COMPARES_FALSE],
    ['size?.kind', 'size.kind', ONLY_FOR_TYPES, 'counted.map'],
    ["''", undefined, 'A quantity that was read has a text.', 'function incidentsOnly'],
  ]),
  ...inFile('src/rules/answers/account.ts', [
    [
      'a.contract.seenOn < b.contract.seenOn',
      'a.contract.seenOn <= b.contract.seenOn',
      'Only the day is told, and of one day it is the same.',
    ],
  ]),
  ...inFile('src/rules/entitlements.ts', [
    ['day !== undefined', 'true', UNDEFINED_COMPARES_FALSE],
    ['day > earliest', 'day >= earliest', 'The earliest day is looked at anyway.'],
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
    ["' '", '""', 'The number behind the label leaves a space as well.', 'access|contract'],
    ["'unknown'", '""', 'No row names that kind.', 'kinds.size > 1'],
    ["''", undefined, 'A key that is in no list, or a name that no pattern knows: the same for any such text.'],
  ]),
  ...inFile('src/rules/plan-detail.ts', [
    [
      String.raw`/(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)(?:\s?[ap]\.?m\b\.?)?/giu`,
      undefined,
      'What may be left of "p.m." has no digit, and texts without digits are passed over.',
    ],
    ["' '", '""', 'There is a separator on at least one side of a time.', 'TIME_OF_DAY'],
    ['orders.size === 1', 'true', 'Two days that prove different orders have one reading each, which they keep.'],
    ["a.kind === 'day' && b.kind === 'day'", undefined, UNDEFINED_COMPARES_FALSE],
    ["a.kind === 'day'", 'true', UNDEFINED_COMPARES_FALSE],
    ["b.kind === 'day'", 'true', UNDEFINED_COMPARES_FALSE],
    ['b.day < a.day', 'b.day <= a.day', 'Two equal days can stand in either place.'],
    ["''", undefined, 'Words before a number are passed over.', 'LEFT_LABEL'],
    ["''", undefined, 'Words without a number are passed over.', 'let rest'],
  ]),
  ...inFile('src/rules/text.ts', [
    ['code - zero < 9', undefined, 'In the spelling that is read here, no row of digits touches another.'],
    ['digits[0]?.zero', 'digits[0].zero', ONLY_FOR_TYPES],
  ]),
  ...inFile('src/rules/quantity-reading.ts', [
    ["''", undefined, ONLY_FOR_TYPES, 'p{No}'],
    ["''", undefined, 'Words before a number are passed over.', 'COUNTED_FIRST'],
    [
      String.raw`/^\d{1,3}(?:[.,\u00a0 ']\d{3})+$/u`,
      String.raw`/^\d{1,3}(?:[.,\u00a0 ']\d{3})$/u`,
      'With two groups it is too large anyway.',
    ],
  ]),
  ...inFile('src/rules/day-reading.ts', [
    ["'plain'", '""', 'A plain day has one reading, which is found further below too.', 'const plain'],
    ["''", undefined, ONLY_FOR_TYPES, 'match[2]'],
    ["''", undefined, ONLY_FOR_TYPES, 'match[monthAt]'],
    ['plain !== undefined', 'false', 'A plain day has one reading, which is found further below too.'],
    ['proven === undefined', 'false', 'No day is stored under `undefined`.'],
    ['found.own === undefined', 'false', 'No day is stored under `undefined`.'],
    ['first < second', 'first <= second', 'The two come from a set, so they differ.'],
    ['day === undefined', 'false', 'A reading without a day is not read either way.'],
    ['match[4]?.length === 2', 'true', 'A year of four digits is no day of a month.'],
    ['match[4]?.length', 'match[4].length', ONLY_FOR_TYPES],
    ['match[yearAt]?.replace', 'match[yearAt].replace', ONLY_FOR_TYPES],
  ]),
  ...inFile('src/rules/day-language.ts', [
    [
      'year > FIRST_BUDDHIST_YEAR',
      'year >= FIRST_BUDDHIST_YEAR',
      'Neither 2500 nor 1957, which it would be, is a year of a contract.',
    ],
    ['/^en$/iu', '/en$/iu', 'Among the languages of the portals only English ends so.'],
    ["''", undefined, ONLY_FOR_TYPES, "type === 'literal'"],
    [
      "parts.find(({ type }) => type === 'literal')?.value.trim()",
      "parts.find(({ type }) => type === 'literal')?.value",
      'Languages put a space only behind a dot, and a dot is settled before.',
    ],
    ["order === 'mdy' || order === 'dmy' || order === 'ymd'", 'true', 'No language of the portals has another order.'],
    ['month !== undefined', 'true', ONLY_FOR_TYPES],
    [
      String.raw`word .normalize('NFKD') .replace(/[\p{M}.]/gu, '') .toLowerCase()`,
      undefined,
      'Both sides of the comparison are folded alike.',
    ],
    ['year >= 100', 'year > 100', 'Neither 100 nor 2100 is a year of a contract.'],
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
  ...inFile('src/rules/answers/own-roles.ts', [
    [String.raw`/[^\p{L}]+/gu`, String.raw`/[^\p{L}]/gu`, 'One by one, all of them are taken out as well.'],
  ]),
  ...inFile('src/rules/answers/people.ts', [
    ["'partner-admin'", '""', ALL_CAN],
    ['whole !== undefined', 'false', 'No name of a role holds a separator, so its only part is the whole.'],
  ]),
  ...inFile('src/rules/answers/activate-disabled.ts', [
    ["'partner-admin'", '""', ALL_CAN],
    ["''", undefined, UNKNOWN_LANGUAGE, "language = ''"],
    ["''", undefined, 'A benefit without a name is none of those that are named.', "benefit = ''"],
    ['latest !== undefined', 'true', UNDEFINED_COMPARES_FALSE],
    ['[]', undefined, ONLY_FOR_TYPES, 'flatMap'],
    ['a.seenOn < b.seenOn', 'a.seenOn <= b.seenOn', 'The two differ here.'],
    ['a.name > b.name', undefined, ONLY_ORDER],
    ['a.name < b.name', undefined, ONLY_ORDER],
  ]),
  ...inFile('src/rules/answers/unavailable-plan.ts', [
    ["''", undefined, UNKNOWN_LANGUAGE, "language = ''"],
    ["''", undefined, NO_TEXT],
    ["'none'", '""', 'Without exactly one reason the next line answers.'],
    ['remaining === undefined', 'false', 'A contract without a balance is the same with or without taking it out.'],
  ]),
  ...inFile('src/rules/answers/plan-balance.ts', [
    ["''", undefined, NO_TEXT],
    ['end !== undefined', 'true', UNDEFINED_COMPARES_FALSE],
  ]),
  ...inFile('src/rules/answers/missing-plan.ts', [
    ["missing === 'eligible-plan'", 'true', 'With a cloud plan at hand no other list asks what stands beside it.'],
    ["missing !== 'eligible-plan'", 'true', 'An Action Pack is an on-premises contract, so that list does not ask.'],
    ["'eligible-plan'", '""', 'An Action Pack is an on-premises contract, so that list does not ask.'],
    ['first?.standing', 'first.standing', 'What is over has a contract that is over.'],
  ]),
  ...inFile('src/rules/answers/benefit-notes.ts', [
    ["''", undefined, 'Where the source is not known it is not shown.'],
    ["'no'", '""', 'Any other word than `yes` leaves it out.'],
    ['day !== undefined', 'true', UNDEFINED_COMPARES_FALSE],
    ["kind !== 'cloud' && kind !== 'on-premises'", 'false', 'Other kinds are never in the list of incidents.'],
  ]),
  ...inFile('src/rules/answers/stated-offers.ts', [
    ["sighting.state === 'seen'", 'true', 'Only what was seen has numbers to compare.'],
    ["'9999-12-31'", '""', ONLY_FOR_TYPES],
    ["incidents.kind !== 'count'", 'false', 'Only a number can be none, or the least of several.'],
  ]),
  ...inFile('src/rules/answers/benefit-pictures.ts', [
    ['incidents[index]?.kind', 'incidents[index].kind', ONLY_FOR_TYPES],
    ['activateBy > latest', 'activateBy >= latest', 'Of two equal days it is the same.'],
    ["activated === 'yes'", 'false', HAS_END, 'const activateBy'],
    ["'yes'", '""', HAS_END, 'const activateBy'],
  ]),
  ...inFile('src/rules/answers/benefits-overview.ts', [
    ["''", undefined, UNKNOWN_LANGUAGE, "language = ''"],
    [
      'benefit.kind === kind',
      'benefit.kind !== kind',
      'There are two kinds, and both are asked for.',
      'const offers =',
    ],
    [
      "typeof total === 'string'",
      'false',
      'A word has no number, and its kind is put in by the next line.',
      'const known',
    ],
    ["'string'", '""', 'A word has no number, and its kind is put in by the next line.', 'const known'],
  ]),
  ...inFile('src/rules/overview.ts', [
    ['end === undefined', 'false', 'A usable contract has an end.'],
    ["'usable'", '""', 'What is not in the list sorts before all that is, and this is the first.', 'const order'],
    ["linked === 'no'", 'true', 'It is used only where every one of them is not linked.', 'const unlinked'],
    [
      '[...fresh].filter(({ endsSoon }) => endsSoon).sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0))',
      undefined,
      COMES_SORTED,
    ],
    ['(a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0)', undefined, COMES_SORTED],
    ['(a.daysLeft ?? 0) - (b.daysLeft ?? 0)', undefined, COMES_SORTED],
    ['b.daysLeft ?? 0', undefined, COMES_SORTED],
  ]),
  ...inFile('src/rules/roles.ts', [
    ["'unknown'", '""', 'Where sightings disagree the next line answers.'],
    ["held === 'yes'", 'true', 'A role is only ever stated as held.'],
    ["' '", '""', 'Both sides of the comparison are folded alike.'],
    [
      String.raw`text .normalize('NFKC') .replace(/[“”"„«»]/gu, '') .replace(/[\s\u00a0]+/gu, ' ') .trim() .toLowerCase()`,
      undefined,
      'Both sides of the comparison are folded alike.',
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
