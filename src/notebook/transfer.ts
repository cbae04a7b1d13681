/** The notebook as a file: out, and back in with every fault named by its place. */
import { attempt, Refusal } from './checks.ts';
import { lineAt, lineOf } from './line-of.ts';
import { LIMITS, NOTEBOOK_VERSION, readNotebook } from './schema.ts';
import type { NotebookData } from './schema.ts';
import { migrate } from './migrations.ts';

/** Names the kind of file, so that any other JSON is recognised as foreign. */
const FORMAT = 'benefit-lens-notebook';

/** A file's content: readable JSON, ending in a line break. */
export function exported(data: NotebookData): string {
  return `${JSON.stringify({ format: FORMAT, ...data }, undefined, 2)}\n`;
}

/** What is wrong with a file, and where: by path, and by line where there is one to look at. */
export interface Fault {
  readonly refusal: Refusal;
  /** Counted from 1. */
  readonly line?: number;
}

/** A file's content, or what is wrong with it. A file with any fault brings nothing in. */
export type Imported =
  { readonly ok: true; readonly data: NotebookData } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Checks a file's content. Texts that could hold an id come in without it. */
export function imported(content: string): Imported {
  const most = LIMITS.size * 2;
  if (content.length > most) return { ok: false, faults: [{ refusal: new Refusal('', 'size', { most }) }] };
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return { ok: false, faults: [{ refusal: new Refusal('', 'json'), line: brokenLine(content, error) }] };
  }

  const header = attempt(isOurs, value, '');
  if (!header.ok) return { ok: false, faults: [{ refusal: header.refusal }] };
  const migrated = migrate(value);
  if (!migrated.ok) {
    const line = lineOf(content, 'version');
    const range = { least: 1, most: NOTEBOOK_VERSION };
    const refusal =
      migrated.why === 'newer'
        ? new Refusal('version', 'version', { newest: NOTEBOOK_VERSION })
        : new Refusal('version', 'whole-number', range);
    return { ok: false, faults: [{ refusal, line }] };
  }

  const { data, refusals } = readNotebook(migrated.data);
  if (refusals.length === 0) return { ok: true, data };
  return { ok: false, faults: refusals.map((refusal) => ({ refusal, line: lineOf(content, refusal.at) })) };
}

/** Browsers say where they gave up, each in its own words; what they do not say is at the end. */
function brokenLine(content: string, error: unknown): number {
  const said = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/u.exec(said)?.[1];
  const position = /\bposition (\d+)/u.exec(said)?.[1];
  return line === undefined
    ? lineAt(content, position === undefined ? content.length : Number(position))
    : Number(line);
}

function isOurs(value: unknown, at: string): void {
  const isFormat = typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
  if (!isFormat) throw new Refusal(at, 'notebook');
}
