/** The notebook as a file: out, and back in with every fault named by its place. */
import { attempt, Refusal } from './checks.ts';
import { LIMITS, NOTEBOOK_VERSION, readNotebook } from './schema.ts';
import type { NotebookData } from './schema.ts';
import { migrate } from './migrations.ts';

/** Names the kind of file, so that any other JSON is recognised as foreign. */
const FORMAT = 'benefit-lens-notebook';

/** A file's content: readable JSON, ending in a line break. */
export function exported(data: NotebookData): string {
  return `${JSON.stringify({ format: FORMAT, ...data }, undefined, 2)}\n`;
}

/** A file's content, or what is wrong with it and where. A file with any fault brings nothing in. */
export type Imported =
  { readonly ok: true; readonly data: NotebookData } | { readonly ok: false; readonly faults: readonly Refusal[] };

/** Checks a file's content. Texts that could hold an id come in without it. */
export function imported(content: string): Imported {
  if (content.length > LIMITS.size * 2) return fault('', `at most ${LIMITS.size * 2} characters`);
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return fault('', 'JSON');
  }

  const header = attempt(isOurs, value, '');
  if (!header.ok) return { ok: false, faults: [header.refusal] };
  const migrated = migrate(value);
  if (!migrated.ok) return fault('version', `a version up to ${NOTEBOOK_VERSION}`);
  const { data, refusals } = readNotebook(migrated.data);
  return refusals.length === 0 ? { ok: true, data } : { ok: false, faults: refusals };
}

function isOurs(value: unknown, at: string): void {
  const isFormat = typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
  if (!isFormat) throw new Refusal(at, 'a notebook exported by Benefit Lens');
}

function fault(at: string, expected: string): Imported {
  return { ok: false, faults: [new Refusal(at, expected)] };
}
