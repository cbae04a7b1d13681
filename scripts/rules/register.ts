/**
 * The register of rules: every rule that the project knows of, in words for people who never read code. The sentence
 * is the one that users read (`src/messages/en.json`), the ground is the one that decides (`src/rules/tables/`);
 * here stands only what neither of them says.
 */
import messages from '../../src/messages/en.json' with { type: 'json' };
import type { IsoDate } from '../../src/rules/facts.ts';
import type { Confidence, RuleId, SourceId } from '../../src/rules/finding.ts';
import { allTables } from '../../src/rules/tables/all.ts';
import { ruleBook, type Ground } from '../../src/rules/tables/rule-book.ts';

/** One rule in words. */
export interface RegisteredRule {
  readonly id: RuleId;
  readonly says: string;
  /** The surest first; a rule of several rows can be surer in one case than in another. */
  readonly confidences: readonly Confidence[];
  readonly sources: readonly SourceId[];
  readonly since?: IsoDate;
  readonly until?: IsoDate;
  /** Why nothing decides by this rule, where nothing does. */
  readonly whyNot?: string;
}

/** What the register adds. */
interface Entry {
  /** What users are not told, e.g. how it was once. */
  readonly note?: string;
  /** Where it stood first, beside the sources that it is decided by. */
  readonly also?: readonly SourceId[];
  /** The sentence and the ground of a rule that users are told nothing of. */
  readonly says?: string;
  readonly ground?: Ground;
  readonly whyNot?: string;
}

/** Headings of the topics, in the order of the document. */
export const topics: Readonly<Record<string, string>> = {
  ACT: 'Activating a benefit',
  VIS: 'What is shown to whom',
  ENT: 'What an offer comes with',
  TERM: 'How long it lasts',
  PRD: 'Which products are covered',
  LNK: 'Linking a contract to an account',
  ERR: 'Misleading errors',
  REM: 'Remaining incidents',
  CSP: 'Customers of Cloud Solution Providers',
  ONP: 'On-premises requests',
  ROUTE: 'Where a request belongs',
  NAM: 'Names',
  I18N: 'Numbers and days in other languages',
};

const entries: Readonly<Partial<Record<RuleId, Entry>>> = {
  'ACT-01': {
    note: 'MPN partner admin (2021, 2023) and Microsoft AI Cloud Partner Program partner admin (2025) are one role.',
    also: ['article-2021-06'],
  },
  'ACT-02': { note: 'User management, filtered by the two roles, shows who holds one.', also: ['article-2021-06'] },
  'ACT-03': {},
  'ACT-04': {},
  'ACT-05': { also: ['article-2021-03'] },
  'ACT-06': {},
  'ACT-07': {},
  'ACT-08': { also: ['article-2021-06'] },
  'ACT-09': { also: ['article-2021-03', 'article-2021-09'] },
  'ACT-10': {},
  'VIS-01': { also: ['article-2021-09'] },
  'VIS-02': { also: ['article-2021-09', 'technical-benefits-2021'] },
  'VIS-03': {
    note: 'More often it is the account: Account icon > Sign-in with another account.',
    also: ['article-2021-09'],
  },
  'VIS-04': {
    note: 'Left menu Benefits > Technical benefits in 2021, the Benefits tile from September 2021.',
    also: ['article-2021-09'],
  },
  'ENT-01': { note: 'Documented from March 2021; the last benefits ran out by 2026-02-20.' },
  'ENT-02': { note: 'Documented from March 2021; the last benefits ran out by 2026-02-20.' },
  'ENT-03': { note: 'Documented from March 2021; the last benefits ran out by 2026-02-20.' },
  'ENT-04': {
    note: 'Cloud Customer Relationship Management was one until 2019-10-01.',
    also: ['article-2021-09', 'kb-4020188'],
  },
  'ENT-05': { note: 'Until 2024-06-30; from then on it may be either number, because the change is not documented.' },
  'ENT-06': { note: 'When unlimited became 50 is not documented.' },
  'ENT-07': { note: 'None of them comes with on-premises incidents.' },
  'ENT-08': {
    note: 'The clause stands in the revisions from 2021-06-17 to 2021-10 and is gone in 2023.',
    also: ['article-2021-06'],
  },
  'ENT-09': { note: 'The same offer cannot be bought twice.' },
  'ENT-10': {},
  'ENT-11': { also: ['doc-2023-03-27'] },
  'ENT-12': { note: 'Three consultations.' },
  'ENT-13': {},
  'ENT-14': { note: 'The likely reason is said with it.' },
  'TERM-01': { also: ['kb-3020636'] },
  'TERM-02': { note: 'Benefits that are not activated by then are lost.' },
  'TERM-03': {},
  'TERM-04': { also: ['article-2021-09'] },
  'PRD-01': { note: 'In force since 2017-07-22.' },
  'PRD-02': { note: 'Pay per incident is open while the product is in its lifecycle.' },
  'PRD-03': {},
  'PRD-04': { also: ['article-2021-06'] },
  'PRD-05': { note: 'So no error is needed to explain that nothing shows.' },
  'PRD-06': {},
  'PRD-07': { note: 'This is a reading; no source states it.' },
  'PRD-08': {},
  'PRD-09': { note: 'The same holds for a feature release whose editions end on different days.' },
  'LNK-01': {
    note: 'By the document of 2026: for each user account, year and offer.',
    also: ['article-2021-09', 'article-2026'],
  },
  'LNK-02': { also: ['article-2021-09'] },
  'LNK-03': {},
  'LNK-04': {},
  'LNK-05': { note: 'Check the end and the balance, reload, and enter the ids again.' },
  'LNK-06': { also: ['article-2026'] },
  'ERR-01': { note: 'The plan is listed under New support request.', also: ['article-2021-09'] },
  'ERR-02': { also: ['article-2021-09'] },
  'ERR-03': {},
  'ERR-04': { note: 'Both readings are shown, and the message stays.', also: ['power-platform-help-2019'] },
  'ERR-05': { note: 'The message stays, and the way to find out is shown.', also: ['lens-design'] },
  'ERR-06': { note: 'The message: “Support plan cannot be used for support on the specified product (Code: 8)”.' },
  'ERR-07': { note: 'The issue type “Technical” is then missing.' },
  'ERR-08': { note: 'So the lens does not repeat it.', also: ['article-2021-09'] },
  'REM-01': {},
  'REM-02': { note: 'Windows 10 in the documents of 2021.' },
  'REM-03': { also: ['article-2021-09'] },
  'REM-04': { also: ['article-2021-09'] },
  'REM-05': {
    note: 'The Swedish, Russian, Japanese, Korean and Czech translations of 2021 say the opposite; they are wrong.',
    also: ['article-2021-09', 'article-translations-2021'],
  },
  'REM-06': { note: 'A billing request perhaps gives it back; Partner Center tickets take none.' },
  'CSP-01': { also: ['article-2021-09'] },
  'CSP-02': {},
  'CSP-03': {},
  'CSP-04': { note: 'The delegated role is needed since 2022/23.', also: ['article-2021-09'] },
  'ONP-01': { also: ['article-2021-09'] },
  'ONP-02': {},
  'NAM-01': { note: 'Names are translated to kind and offer before any rule.', also: ['article-translations-2021'] },
  'I18N-01': {
    says: 'Of “5. Zdarzenia”, “10个事件”, “10 eventi imprevisti” the number is read; of days, the page’s language settles the order, and what it does not settle stays ambiguous.',
    ground: { confidence: 'certain', sources: ['article-translations-2021'] },
  },
};

const english: Readonly<Record<string, string>> = messages;
const surest: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** A rule in one sentence, as users read it; `undefined` for one that has no words. */
export function ruleInWords(id: RuleId): string | undefined {
  return english[`${id}.rule`] ?? entries[id]?.says;
}

/** Every rule, in the order of the document. Rules that only rows of tables name are not in it. */
export const register: readonly RegisteredRule[] = (Object.entries(entries) as [RuleId, Entry][]).map(registered);

function registered([id, { note, also = [], ground, whyNot }]: readonly [RuleId, Entry]): RegisteredRule {
  const booked = (ruleBook as Readonly<Partial<Record<RuleId, Ground>>>)[id] ?? ground;
  const rows = allTables.flatMap((table) => table.rows.filter((row) => row.rule === id));
  const grounds = [...(booked ? [booked] : []), ...rows];
  return {
    id,
    says: [ruleInWords(id) ?? '', ...(note === undefined ? [] : [note])].join(' '),
    confidences: surest.filter((one) => grounds.some(({ confidence }) => confidence === one)),
    sources: [...new Set([...grounds.flatMap(({ sources }) => sources), ...also])],
    ...(booked?.since !== undefined && { since: booked.since }),
    ...(booked?.until !== undefined && { until: booked.until }),
    ...(whyNot !== undefined && { whyNot }),
  };
}
