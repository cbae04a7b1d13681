/**
 * Decision tables: rows of conditions over small, closed domains, with a declared hit policy.
 *
 * `unique` tables are complete and free of overlap, and the tests prove it by going through every
 * combination of inputs. `collect` tables yield every row that applies, in the order written.
 * The terms are those of the DMN standard (Decision Model and Notation).
 */
import type { Confidence, RuleId, SourceId } from './finding.ts';
import type { IsoDate } from './facts.ts';
import { addDays } from './term.ts';

/** The values each input may take. */
export type Domains<In> = { readonly [K in keyof In]: readonly In[K][] };

/** One row: when these inputs hold, then that is so. An input that is left out does not matter. */
export interface Row<In, Out> {
  readonly rule: RuleId;
  readonly when: { readonly [K in keyof In]?: readonly In[K][] };
  readonly then: Out;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
  /** First and last day on which the row is true of the world, where it is not true for ever. */
  readonly since?: IsoDate;
  readonly until?: IsoDate;
  /** The rule in plain English, for the generated documentation. */
  readonly plain: string;
  /** Inputs that hit this row and only this row. */
  readonly example: In;
}

/** A table with its title for the documentation. */
export interface DecisionTable<In, Out> {
  readonly id: string;
  readonly title: string;
  readonly hitPolicy: 'unique' | 'collect';
  readonly inputs: Domains<In>;
  readonly rows: readonly Row<In, Out>[];
}

/** Freezes a table all the way down, so that nobody can change a rule at run time. */
export function defineTable<In extends object, Out>(table: DecisionTable<In, Out>): DecisionTable<In, Out> {
  return deepFreeze(table);
}

/** Every row that applies to the inputs on that day. */
export function hits<In extends object, Out>(
  table: DecisionTable<In, Out>,
  input: In,
  today?: IsoDate,
): readonly Row<In, Out>[] {
  return table.rows.filter((row) => isInForce(row, today) && applies(row, input));
}

/**
 * The one row of a `unique` table. Tables with dated rows need the day for which they are asked.
 * @throws Error when none or several apply: the table is wrong, and the tests would have said so.
 */
export function decide<In extends object, Out>(
  table: DecisionTable<In, Out>,
  input: In,
  today?: IsoDate,
): Row<In, Out> {
  const found = hits(table, input, today);
  const [row] = found;
  if (!row || found.length > 1) {
    throw new Error(`Table ${table.id}: ${found.length} rows for ${JSON.stringify(input)}, expected one.`);
  }

  return row;
}

/** Every combination of a table's inputs, for proofs and documentation. */
export function* combinations<In extends object>(inputs: Domains<In>): Generator<In> {
  const names = Object.keys(inputs) as (keyof In)[];
  function* from(index: number, chosen: Partial<In>): Generator<In> {
    const name = names[index];
    if (name === undefined) {
      yield chosen as In;
      return;
    }

    for (const value of inputs[name]) yield* from(index + 1, { ...chosen, [name]: value });
  }

  yield* from(0, {});
}

/** A table whose types no longer matter, for documentation and proofs. */
export type AnyTable = DecisionTable<object, unknown>;

/**
 * Every day on which the answer of a dated table may differ from the day before, and the day before the first.
 * Looking at these days is looking at all days. `[undefined]` for a table without dates.
 */
export function eras(table: AnyTable): readonly (IsoDate | undefined)[] {
  const starts = table.rows.flatMap(({ since, until }) => [
    ...(since === undefined ? [] : [since]),
    ...(until === undefined ? [] : [addDays(until, 1)]),
  ]);
  const first = [...starts].sort()[0];
  return first === undefined ? [undefined] : [addDays(first, -1), ...new Set([...starts].sort())];
}

/** What is wrong with a table, in words; empty when it is proven. */
export function flaws(table: AnyTable): readonly string[] {
  const found: string[] = [];
  const all = [...combinations(table.inputs)];
  const domains = table.inputs as AnyDomains;
  for (const day of eras(table)) {
    for (const input of all) {
      const count = hits(table, input, day).length;
      const where = `${table.id}: ${JSON.stringify(input)}${day === undefined ? '' : ` on ${day}`}`;
      if (table.hitPolicy === 'unique' && count !== 1) found.push(`${where} is answered by ${count} rows, not by one`);
    }
  }

  for (const [index, row] of table.rows.entries()) {
    const day = row.until ?? row.since ?? eras(table)[0];
    const rows = hits(table, row.example, day);
    const where = `${table.id}, row ${index + 1} (${row.rule})`;
    if (rows.length !== 1 || rows[0] !== row) found.push(`${where}: its example does not hit it and only it`);
    if (!isCombination(row.example, domains)) found.push(`${where}: its example is no combination of the inputs`);
    found.push(...strangeValues(row, domains).map((value) => `${where}: ${value} is no value of the inputs`));
    if (row.sources.length === 0) found.push(`${where}: names no source`);
    if ((row.since ?? '') > (row.until ?? '9999')) found.push(`${where}: ends before it starts`);
  }

  return found;
}

/** Whether it has a value of the domain for every input, and nothing else. */
function isCombination(input: object, inputs: AnyDomains): boolean {
  const given = Object.entries(input);
  return (
    given.length === Object.keys(inputs).length &&
    given.every(([name, value]: readonly [string, unknown]) => inputs[name]?.includes(value))
  );
}

/** Conditions of a row that can never hold, as `input: value`. */
function strangeValues({ when }: AnyTable['rows'][number], inputs: AnyDomains): readonly string[] {
  const conditions = Object.entries(when) as [string, readonly unknown[]][];
  return conditions.flatMap(([name, values]) =>
    values.filter((value) => !inputs[name]?.includes(value)).map((value) => `${name}: ${String(value)}`),
  );
}

type AnyDomains = Readonly<Record<string, readonly unknown[] | undefined>>;

function applies<In extends object, Out>(row: Row<In, Out>, input: In): boolean {
  const wanted = Object.entries(row.when) as [keyof In, readonly In[keyof In][]][];
  return wanted.every(([name, values]) => values.includes(input[name]));
}

/** Whether a dated thing holds on that day; without a day it does. */
export function isInForce(row: { readonly since?: IsoDate; readonly until?: IsoDate }, today?: IsoDate): boolean {
  if (today === undefined) return true;
  return (row.since ?? today) <= today && today <= (row.until ?? today);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }

  return value;
}
