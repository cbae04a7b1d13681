/**
 * Decision tables: rows of conditions over small, closed domains, with a declared hit policy.
 *
 * `unique` tables are complete and free of overlap, and the tests prove it by going through every
 * combination of inputs. `collect` tables yield every row that applies, in the order written.
 * The terms are those of the DMN standard (Decision Model and Notation).
 */
import type { Confidence, RuleId, SourceId } from './finding.ts';
import type { IsoDate } from './facts.ts';

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
 * The one row of a `unique` table.
 * @throws Error when none or several apply: the table is wrong, and the tests would have said so.
 */
export function decide<In extends object, Out>(table: DecisionTable<In, Out>, input: In): Row<In, Out> {
  const found = hits(table, input);
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

function applies<In extends object, Out>(row: Row<In, Out>, input: In): boolean {
  const wanted = Object.entries(row.when) as [keyof In, readonly In[keyof In][]][];
  return wanted.every(([name, values]) => values.includes(input[name]));
}

function isInForce(row: { readonly since?: IsoDate; readonly until?: IsoDate }, today?: IsoDate): boolean {
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
