/**
 * The shapes of facts, for checking what a person hands to `npm run rules -- explain`. An error names the field, what
 * was expected and what was given.
 */
import { isIsoDate } from '../../src/rules/term.ts';

/** Facts that do not have the shape they must have. */
export class FactsError extends Error {
  constructor(field: string, expected: string, given: unknown, hint = '') {
    super(
      `${field}: expected ${expected}, was given ${given === undefined ? 'nothing' : JSON.stringify(given)}${hint}`,
    );
    this.name = 'FactsError';
  }
}

/** `; did you mean "…"?` for a word that is nearly one of the known ones, else nothing. */
export function didYouMean(given: unknown, known: readonly string[]): string {
  if (typeof given !== 'string') return '';
  const [nearest] = known
    .map((word) => ({ word, apart: distance(plain(given), plain(word)) }))
    .filter(({ word, apart }) => apart <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.apart - b.apart);
  return nearest === undefined ? '' : `; did you mean "${nearest.word}"?`;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many letters have to be put in, left out, changed, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let [before, last]: [readonly number[], readonly number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1)];
      row.push(Math.min(...ways, ...(isSwapped ? [(before[j - 2] ?? 0) + 1] : [])));
    }

    [before, last] = [last, row];
  }

  return last[b.length] ?? 0;
}

/** Checks a value; throws a `FactsError` that names the field. */
export type Shape = (value: unknown, field: string) => void;

export const text: Shape = (value, field) => {
  if (typeof value !== 'string') throw new FactsError(field, 'a text', value);
};

export const truth: Shape = (value, field) => {
  if (typeof value !== 'boolean') throw new FactsError(field, 'true or false', value);
};

export const day: Shape = (value, field) => {
  if (typeof value !== 'string' || !isIsoDate(value)) throw new FactsError(field, 'a day like 2026-11-20', value);
};

export const count: Shape = (value, field) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw new FactsError(field, 'a whole number, zero or more', value);
  }
};

/** One of some words. */
export function oneOf(...words: readonly string[]): Shape {
  return (value, field) => {
    if (words.some((word) => word === value)) return;
    throw new FactsError(field, `one of ${words.join(', ')}`, value, didYouMean(value, words));
  };
}

export const tri = oneOf('yes', 'no', 'unknown');

/** A list of one shape. */
export function listOf(shape: Shape): Shape {
  return (value, field) => {
    if (!Array.isArray(value)) throw new FactsError(field, 'a list', value);
    for (const [index, item] of value.entries()) shape(item, `${field}[${index}]`);
  };
}

/** May be left out. */
export function optional(shape: Shape): Shape {
  return (value, field) => {
    if (value !== undefined) shape(value, field);
  };
}

/** An object with these fields and no others. */
export function objectOf(fields: Readonly<Record<string, Shape>>): Shape {
  return (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new FactsError(field, `an object with ${Object.keys(fields).join(', ') || 'no fields'}`, value);
    }

    const known = Object.keys(fields);
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fields, name)) {
        const open = known.filter((other) => !Object.hasOwn(value, other));
        throw new FactsError(`${field}.${name}`, `one of the fields ${known.join(', ')}`, name, didYouMean(name, open));
      }
    }

    const entries = value as Readonly<Record<string, unknown>>;
    for (const [name, shape] of Object.entries(fields)) shape(entries[name], `${field}.${name}`);
  };
}

/** One of several shapes, told apart by the field `kind`. */
export function byKind(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, field) => {
    const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    if (!shape) {
      const kinds = Object.keys(shapes);
      throw new FactsError(`${field}.kind`, `one of ${kinds.join(', ')}`, kind, didYouMean(kind, kinds));
    }

    shape(value, field);
  };
}
