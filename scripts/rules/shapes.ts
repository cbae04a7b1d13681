/**
 * The shapes of facts, for checking what a person hands to `npm run rules -- explain`. An error names the field, what
 * was expected and what was given.
 */
import { isIsoDate } from '../../src/rules/term.ts';

/** Facts that do not have the shape they must have. */
export class FactsError extends Error {
  constructor(field: string, expected: string, given: unknown) {
    super(`${field}: expected ${expected}, was given ${given === undefined ? 'nothing' : JSON.stringify(given)}`);
    this.name = 'FactsError';
  }
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
    if (!words.some((word) => word === value)) throw new FactsError(field, `one of ${words.join(', ')}`, value);
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

    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fields, name)) {
        throw new FactsError(`${field}.${name}`, `one of the fields ${Object.keys(fields).join(', ')}`, name);
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
    if (!shape) throw new FactsError(`${field}.kind`, `one of ${Object.keys(shapes).join(', ')}`, kind);
    shape(value, field);
  };
}
