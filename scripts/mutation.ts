/**
 * Mutation testing of the rules.
 *
 *   npm run mutation                     all files; takes a while
 *   npm run mutation -- src/rules/term.ts src/rules/answers/*.ts
 *   npm run mutation -- src/rules/overview.ts:95-101   only these lines, where all of the file was measured before
 *   npm run mutation -- --document       no run; says what is known from earlier ones
 *
 * Results of earlier runs are kept in `reports/` for files that have not changed since. Writes `docs/mutation.md`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { format } from 'prettier';
import { explanations } from './mutation/explained.ts';
import { mutationDocument, percent, scoreOf, withEarlier, type Results } from './mutation/score.ts';

const FOLDER = 'src/rules';
/** Names and addresses of sources, and nothing else. */
const NOT_MUTATED = 'tables/sources.ts';
const REPORT = 'reports/mutation.json';
const KEPT = 'reports/mutation-kept.json';
const DOCUMENT = 'docs/mutation.md';

interface Report {
  readonly files: Readonly<Record<string, Omit<Results[string], 'measuredOn'>>>;
}

/** A file with the lines to look at, as Stryker takes them. */
const PART = /:\d.*$/u;

const args = process.argv.slice(2);
const before = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Results) : {};
const files = Object.fromEntries(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== NOT_MUTATED)
    .map((name) => `${FOLDER}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]),
);
const results = args.includes('--document') ? before : { ...before, ...run(args) };
writeFileSync(KEPT, JSON.stringify(results));
writeFileSync(DOCUMENT, await format(mutationDocument(files, results, explanations), { parser: 'markdown' }));

function run(mutate: readonly string[]): Results {
  for (const file of mutate.filter((one) => PART.test(one)).map((one) => one.replace(PART, ''))) {
    if (before[file]?.source !== files[file]) throw new Error(`All of ${file} has to be measured before a part of it.`);
  }

  rmSync(REPORT, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      'run',
      ...(mutate.length > 0 ? ['-m', mutate.join(',')] : []),
    ],
    { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: '--import tsx' } },
  );
  process.exitCode = status ?? 1;

  if (!existsSync(REPORT)) throw new Error('Nothing was measured: the tests of the rules do not pass as they are.');

  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  const measuredOn = new Date().toISOString().slice(0, 10);
  const changed = Object.entries(report.files).map(([file, { source, mutants }]) => {
    return [file, { source, mutants: withEarlier(before[file], { source, mutants }), measuredOn }] as const;
  });
  // A file that was looked at and is not in the report holds nothing that Stryker changes.
  const unchanged = Object.entries(files)
    .filter(([file]) => !(file in report.files) && (mutate.length === 0 || mutate.includes(file)))
    .map(([file, source]) => [file, { source, mutants: [], measuredOn }] as const);
  const found = [...changed, ...unchanged];
  for (const [file, result] of found) {
    const { killed, all, survivors } = scoreOf(result);
    console.log(`${percent(killed, all).padStart(8)}  ${file}`);
    for (const { line, code, became } of survivors) console.log(`          ${line}: ${code}  →  ${became}`);
  }

  return Object.fromEntries(found);
}
