/** Writes the rules down for people who never read code. Pure: what it needs is handed in. */
import type { RuleId, SourceId } from '../../src/rules/finding.ts';
import { productData } from '../../src/rules/product-data.ts';
import { sources } from '../../src/rules/sources.ts';
import type { AnyTable } from '../../src/rules/table.ts';
import { productNames } from '../../src/rules/tables/products.ts';
import { register, topics, type RegisteredRule } from './register.ts';
import { seedColumns, seedStatements } from './seed-statements.ts';

/** Where each rule id occurs in `src/rules`, as paths from the top of the project. */
export type RulePlaces = ReadonlyMap<RuleId, readonly string[]>;

/** The list of grounds; standing in it decides nothing. */
const BOOK = 'tables/rule-book.ts';

const confidenceWords = { certain: 'certain', likely: 'likely', possible: 'one reading among others' } as const;

/** The whole document, as Markdown. */
export function rulesDocument(tables: readonly AnyTable[], places: RulePlaces): string {
  return [
    introduction,
    ...Object.entries(topics).flatMap(([topic, title]) => topicSection(topic, title, tables, places)),
    '## Decision tables',
    'Every combination of inputs meets exactly one row of a table that is called unique; tests go through all of them. A row that names no value for an input holds for any.',
    ...tables.flatMap(tableSection),
    ...productSection(),
    ...seedSection(),
    ...sourceSection(),
    '',
  ].join('\n\n');
}

/** Rules that nothing decides by and that give no reason for it, and rules that give one although they are decided. */
export function unaccountedRules(tables: readonly AnyTable[], places: RulePlaces): readonly string[] {
  const inTables = new Set(tables.flatMap(({ rows }) => rows.map(({ rule }) => rule)));
  return register.flatMap(({ id, whyNot }) => {
    const isDecided = inTables.has(id) || (places.get(id) ?? []).some((place) => !place.endsWith(BOOK));
    if (!isDecided && whyNot === undefined) return [`${id} is not decided anywhere and does not say why`];
    return isDecided && whyNot !== undefined ? [`${id} says why it is not decided, but it is`] : [];
  });
}

const introduction = `# The rules of Benefit Lens

Written by \`npm run rules\`; do not edit. What the lens says follows from these rules and from nothing else.

How to read it:

- **Confidence.** *Certain*: the portal or a document of Microsoft’s says so for this very case. *Likely*: it follows, but a part of the ground is second-hand or not fresh; users are told to check in the portal. *One reading among others*: shown beside the others.
- **What is not known.** Unknown is an answer of its own. Nothing is filled in, and a number that a portal shows beats every number here.
- **Dates.** A rule holds from its first to its last day. Entitlements go by the day on which an offer was bought or renewed.
- To see why the lens says something, run \`npm run rules -- explain '{"product": "Exchange 2019"}'\`, \`'{"offers": [{"offer": "gold", "cloudCompetency": "yes"}], "today": "2023-05-01"}'\` \`'{"route": {"product": "azure", "tenant": "customer"}}'\` or \`'{"panel": "already-associated", "facts": {"wording": "known", "text": ""}}'\`.`;

function topicSection(
  topic: string,
  title: string,
  tables: readonly AnyTable[],
  places: RulePlaces,
): readonly string[] {
  const registered = register.filter(({ id }) => id.startsWith(`${topic}-`));
  const known = new Set(register.map(({ id }) => id));
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ ...row, table: table.id })));
  const others = [...new Set(rows.map(({ rule }) => rule))]
    .filter((rule) => rule.startsWith(`${topic}-`) && !known.has(rule))
    .sort();
  if (registered.length + others.length === 0) return [];
  return [
    `## ${title}`,
    ...registered.flatMap((rule) => ruleSection(rule, tables, places)),
    ...others.flatMap((rule) => {
      const own = rows.filter((row) => row.rule === rule);
      const said = own.map(
        ({ plain, table, confidence, sources: from, example }) =>
          `- ${plain} ${sentenceCase(confidenceWords[confidence])}, from ${sourceNames(from)}. Table \`${table}\`; for example, ${inputs(example)}.`,
      );
      return [`### ${rule}`, said.join('\n')];
    }),
  ];
}

function ruleSection(rule: RegisteredRule, tables: readonly AnyTable[], places: RulePlaces): readonly string[] {
  const { id, says, since, until, confidences } = rule;
  const own = tables.flatMap((table) => table.rows.filter((row) => row.rule === id).map((row) => ({ table, row })));
  const held = [since && `since ${since}`, until && `until ${until}`].filter(Boolean).join(', ');
  const decided = [...new Set(own.map(({ table }) => `table \`${table.id}\``)), ...(places.get(id) ?? []).map(code)];
  return [
    `### ${id}`,
    says,
    [
      `- Confidence: ${confidences.map((one) => confidenceWords[one]).join(', or ')}${held === '' ? '' : `; holds ${held}`}`,
      `- From: ${sourceNames(rule.sources)}`,
      rule.whyNot === undefined ? `- Decided in: ${decided.join(', ')}` : `- Not decided: ${rule.whyNot}`,
      ...own.map(({ row }) => `- For example, ${inputs(row.example)}: ${row.plain}${dates(row)}`),
    ].join('\n'),
  ];
}

function tableSection(table: AnyTable): readonly string[] {
  const names = Object.keys(table.inputs);
  const rows = table.rows.map((row) => {
    const when = row.when as Readonly<Record<string, readonly unknown[] | undefined>>;
    const conditions = names.map((name) => when[name]?.map(String).join(' or ') ?? 'any');
    return [...conditions, outcome(row.then), row.rule, period(row), confidenceWords[row.confidence]];
  });
  return [
    `### ${table.title} (\`${table.id}\`)`,
    table.hitPolicy === 'unique' ? 'Unique: exactly one row applies.' : 'Every row that applies counts.',
    markdownTable([...names, 'then', 'rule', 'days', 'confidence'], rows),
  ];
}

function productSection(): readonly string[] {
  const rows = productData.families.flatMap((family) =>
    family.versions.map((version) => [
      family.name,
      version.name,
      version.policy,
      version.released ?? '',
      version.mainstreamEnd ?? '',
      version.extendedEnd ?? '',
      version.confidence,
    ]),
  );
  const clouds = productNames.filter(({ place }) => place !== 'on-premises');
  return [
    '## Products',
    `Dates as of ${productData.checkedOn}. N, N-1 and mainstream support are worked out from them for the day that is asked for. For the Modern Policy the end of servicing stands under mainstream; an empty cell means that none is announced. Windows Admin Center is left out: no source for its dates was found.`,
    markdownTable(['product', 'version', 'policy', 'released', 'mainstream until', 'extended until', 'known'], rows),
    `Names are recognised as people write them, for example ${productNames.map(({ example }) => example).join('; ')}. ${clouds.length} patterns stand for cloud products and Microsoft 365. A text that names none or several products is not judged.`,
  ];
}

function seedSection(): readonly string[] {
  const rows = seedStatements.map(({ section, says, in: marks, rules, wins }) => [
    section,
    says,
    ...marks.map((mark) => (mark === 'yes' ? '✓' : mark === 'no' ? '–' : mark)),
    rules.join(', '),
    wins ?? (rules.length === 0 ? '' : 'No disagreement'),
  ]);
  return [
    '## The five articles',
    'The rules began with five revisions of one article, each in another language. All are machine translations, so no rule rests on a translation alone. This table goes through them statement by statement: ✓ states it, – does not have it.',
    markdownTable(['section', 'statement', ...seedColumns.map(({ name }) => name), 'rules', 'who wins, and why'], rows),
  ];
}

function sourceSection(): readonly string[] {
  const rows = Object.entries(sources).map(([id, { title, url, evidence, dated, checkedOn, shelfLifeDays }]) => [
    code(id),
    url === undefined ? title : `[${title}](${url})`,
    evidence,
    dated ?? '',
    checkedOn,
    `${shelfLifeDays} days`,
  ]);
  return [
    '## Sources',
    '*Primary*: a document, commit or screenshot of Microsoft’s own was read. *Quoted*: a third party’s quotation of a page was read, not the page. *Inferred*: no source says so; it follows from others. A test fails when a source has not been looked at for longer than it keeps.',
    markdownTable(['id', 'title', 'evidence', 'dated', 'looked at', 'keeps'], rows),
  ];
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function inputs(example: object): string {
  return Object.entries(example)
    .map(([name, value]) => `${name} is ${String(value)}`)
    .join(', ');
}

function outcome(then: unknown): string {
  if (typeof then !== 'object' || then === null) return String(then);
  return Object.entries(then)
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(', ');
}

function period({ since, until }: { readonly since?: string; readonly until?: string }): string {
  return [since && `from ${since}`, until && `to ${until}`].filter(Boolean).join(' ');
}

function dates(row: { readonly since?: string; readonly until?: string }): string {
  const text = period(row);
  return text === '' ? '' : ` (${text})`;
}

function sourceNames(ids: readonly SourceId[]): string {
  return ids.map((id) => sources[id]?.title ?? id).join('; ');
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function code(text: string): string {
  return `\`${text}\``;
}
