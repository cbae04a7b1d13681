/** What a run of mutation testing found, a file at a time, and how it is told in `docs/mutation.md`. */

/** One change that was made to a file, and what came of it. */
export interface Mutant {
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError' | 'RuntimeError';
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Results by file, relative to the root of the project; each with the text of the file that was measured. */
export type Results = Readonly<
  Record<string, { readonly source: string; readonly measuredOn: string; readonly mutants: readonly Mutant[] }>
>;

/** Why a change that no test notices is none that matters. */
export interface Explanation {
  readonly file: string;
  /** The code that was changed, and what it became; `undefined` stands for any change to that code. */
  readonly code: string;
  readonly became?: string;
  /** Part of the line it stands in, for code that stands in many. */
  readonly within?: string;
  readonly because: string;
}

/** How one file did. */
export interface Score {
  readonly killed: number;
  readonly all: number;
  readonly survivors: readonly Survivor[];
}

/** A change that no test noticed. */
export interface Survivor {
  readonly line: number;
  readonly text: string;
  readonly code: string;
  readonly became: string;
}

/** Counts changes; those that could not be run at all do not count. */
export function scoreOf({ source, mutants }: Results[string]): Score {
  const lines = source.split('\n');
  const missed = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const survivors = missed.map(({ location, replacement = '' }) => ({
    line: location.start.line,
    text: lines[location.start.line - 1] ?? '',
    code: codeAt(lines, location),
    became: oneLine(replacement),
  }));
  return { killed, all: killed + missed.length, survivors: survivors.sort((a, b) => a.line - b.line) };
}

/** What was found now, with what was found before at other places of the same text. */
export function withEarlier(
  earlier: Results[string] | undefined,
  { source, mutants }: Omit<Results[string], 'measuredOn'>,
): readonly Mutant[] {
  if (earlier?.source !== source) return mutants;
  const now = new Set(mutants.map(identity));
  return [...earlier.mutants.filter((one) => !now.has(identity(one))), ...mutants];
}

function identity({ mutatorName, replacement, location: { start, end } }: Mutant): string {
  return JSON.stringify([mutatorName, replacement, start.line, start.column, end.line, end.column]);
}

/** Share of changes that were noticed, e.g. `93.4 %`; a file without any has nothing to miss. */
export function percent(killed: number, all: number): string {
  return all === 0 ? '–' : `${((100 * killed) / all).toFixed(1)} %`;
}

/** The document: what was measured, what was not, and what survived. */
export function mutationDocument(
  files: Readonly<Record<string, string>>,
  results: Results,
  explanations: readonly Explanation[],
): string {
  const measured = Object.keys(files).filter((file) => results[file]?.source === files[file]);
  const scores = new Map(measured.flatMap((file) => (results[file] ? [[file, scoreOf(results[file])] as const] : [])));
  const killed = [...scores.values()].reduce((sum, score) => sum + score.killed, 0);
  const all = [...scores.values()].reduce((sum, score) => sum + score.all, 0);
  const missing = Object.keys(files).filter((file) => !scores.has(file));
  const explained = (file: string, survivor: Survivor): string | undefined =>
    explanations.find(
      ({ file: where, code, became, within = '' }) =>
        where === file &&
        code === survivor.code &&
        (became === undefined || became === survivor.became) &&
        survivor.text.includes(within),
    )?.because;

  const empty = [...scores].filter(([, { all: changes }]) => changes === 0).map(([file]) => file);
  const counted = [...scores].filter(([file]) => !empty.includes(file));
  const rows = counted.map(([file, score]) => {
    const open = score.survivors.filter((survivor) => explained(file, survivor) === undefined).length;
    const cells = [
      file,
      percent(score.killed, score.all),
      score.killed,
      score.all,
      score.survivors.length - open,
      open,
    ];
    return [...cells, results[file]?.measuredOn ?? ''].join(' | ');
  });
  const reasons = [...scores].flatMap(([file, { survivors }]) =>
    survivors.flatMap((survivor) => {
      const because = explained(file, survivor);
      return because === undefined
        ? []
        : [`- \`${file}:${survivor.line}\`: ${quote(survivor.code)} as ${quote(survivor.became)}. ${because}`];
    }),
  );

  return [
    '# Mutation testing of the rules',
    'Written by `npm run mutation`. Stryker changes the rules in one place at a time, and the tests of the rules are to notice. Changes to words that only the documentation shows, and to the names of sources, are left out: no decision hangs on them.',
    `**${percent(killed, all)}** of ${all} changes in ${counted.length} files were noticed.`,
    empty.length === 0 ? '' : `Looked at, and without anything that Stryker changes: ${empty.map(quote).join(', ')}.`,
    missing.length === 0 ? '' : `Not measured in their present form: ${missing.map(quote).join(', ')}.`,
    [
      'File | Noticed | Changes noticed | Changes | Not noticed, explained | Not noticed, open | Measured on',
      '--- | --- | --- | --- | --- | --- | ---',
      ...rows,
    ].join('\n'),
    '## Changes that no test can notice, and why',
    reasons.length === 0 ? 'None is explained yet.' : reasons.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function codeAt(lines: readonly string[], { start, end }: Mutant['location']): string {
  const part = lines.slice(start.line - 1, end.line);
  const last = part.length - 1;
  const cut = part.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
  );
  return oneLine(cut.join('\n'));
}

function oneLine(code: string): string {
  return code.replace(/\s+/gu, ' ').trim();
}

function quote(code: string): string {
  const fence = code.includes('`') ? '``' : '`';
  return code === '' ? '(nothing)' : `${fence}${code.replaceAll('|', String.raw`\|`)}${fence}`;
}
