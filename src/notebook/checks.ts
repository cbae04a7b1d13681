/**
 * Checks for data from outside: storage, policies, imported files, messages from pages.
 *
 * A check takes an unknown value and the place it stands at, and returns a clean copy or throws a `Refusal`
 * that names the place. Properties that are not asked for do not survive, so nothing unexpected gets stored.
 */
import type { IsoDate } from '../rules/facts.ts';
import { isDay } from './days.ts';
import { withoutIds } from './secrets.ts';

/**
 * What belongs at a place. Each is a sentence of its own in every language, `fault.day`, that says what to do; the
 * parameters of a refusal fill it in.
 */
export type Expected =
  | 'text'
  | 'filled'
  | 'whole-number'
  | 'flag'
  | 'day'
  | 'one-of'
  | 'list'
  | 'object'
  | 'language'
  | 'letters'
  | 'amount'
  | 'policy'
  | 'name'
  | 'size'
  | 'json'
  | 'notebook'
  | 'version'
  | 'contract'
  | 'no-such-language';

/** Says what belongs where something else stands; never quotes the value. Its message is for developers. */
export class Refusal extends Error {
  /** Path of the place, such as `contracts[1].end`; empty for the whole. */
  readonly at: string;
  readonly expected: Expected;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(at: string, expected: Expected, params: Readonly<Record<string, string | number>> = {}) {
    super(`${at === '' ? 'The whole' : at}: expected ${[expected, ...Object.values(params)].join(' ')}.`);
    this.name = 'Refusal';
    this.at = at;
    this.expected = expected;
    this.params = params;
  }
}

/** Returns a clean copy of the value. @throws Refusal when the value does not fit. */
export type Check<T> = (value: unknown, at: string) => T;

/** A text of at most `limit` characters. */
export function text(limit: number): Check<string> {
  return (value, at) => {
    if (typeof value !== 'string' || value.length > limit) throw new Refusal(at, 'text', { most: limit });
    return value;
  };
}

/** A text for keeping: whatever in it could be an Access ID or a Contract ID is taken out. */
export function keepableText(limit: number): Check<string> {
  const plain = text(limit);
  return (value, at) => withoutIds(plain(value, at));
}

/** As `keepableText`, but it has to say something. */
export function name(limit: number): Check<string> {
  const keepable = keepableText(limit);
  return (value, at) => {
    const found = keepable(value, at).trim();
    if (found === '') throw new Refusal(at, 'filled');
    return found;
  };
}

/** A text that matches. */
export function pattern(expression: RegExp, expected: Expected): Check<string> {
  return (value, at) => {
    if (typeof value !== 'string' || !expression.test(value)) throw new Refusal(at, expected);
    return value;
  };
}

/** A whole number between the two, both included. */
export function wholeNumber(least: number, most: number): Check<number> {
  return (value, at) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
      throw new Refusal(at, 'whole-number', { least, most });
    }

    return value;
  };
}

/** True or false, and nothing that merely resembles it. */
export const flag: Check<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw new Refusal(at, 'flag');
  return value;
};

/** A day of this century that exists in the calendar. */
export const day: Check<IsoDate> = (value, at) => {
  if (typeof value !== 'string' || !isDay(value)) throw new Refusal(at, 'day');
  return value;
};

/** One of the given texts. */
export function oneOf<const T extends string>(...allowed: readonly T[]): Check<T> {
  return (value, at) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new Refusal(at, 'one-of', { allowed: allowed.join(', ') });
    return found;
  };
}

/** A list of at most `limit` items, each checked. */
export function list<T>(item: Check<T>, limit: number): Check<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value) || value.length > limit) throw new Refusal(at, 'list', { most: limit });
    return value.map((one: unknown, index) => item(one, `${at}[${index}]`));
  };
}

/** The item, or nothing. Inside `object` the property is then left out altogether. */
export function maybe<T>(item: Check<T>): Check<T | undefined> {
  return (value, at) => (value === undefined ? undefined : item(value, at));
}

/** One check for each property; only properties that may be absent can have a check that yields nothing. */
export type Shape<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Check<T[K] | undefined> : Check<T[K]>;
};

/** An object with these properties. Others are dropped. */
export function object<T extends object>(shape: Shape<T>): Check<T> {
  return (value, at) => {
    const found = asRecord(value, at);
    const entries = (Object.keys(shape) as (keyof T & string)[]).flatMap((key) => {
      const checked = shape[key](Object.hasOwn(found, key) ? found[key] : undefined, at === '' ? key : `${at}.${key}`);
      return checked === undefined ? [] : [[key, checked] as const];
    });
    return Object.fromEntries(entries) as T;
  };
}

/** A plain object of unknown content. @throws Refusal for everything else, lists included. */
export function asRecord(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal(at, 'object');
  return value as Readonly<Record<string, unknown>>;
}

/** The checked value, or the refusal as a value. Errors of other kinds pass through. */
export function attempt<T>(
  check: Check<T>,
  value: unknown,
  at: string,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal } {
  try {
    return { ok: true, value: check(value, at) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, refusal: error };
    throw error;
  }
}

/**
 * The good items of a list, and what was wrong with the others. A value that is no list has no good items.
 * @param most How many the list may hold, as a refusal tells it; the caller sees to it.
 */
export function goodItems<T>(
  item: Check<T>,
  value: unknown,
  at: string,
  most: number,
): { readonly good: readonly T[]; readonly refusals: readonly Refusal[] } {
  if (!Array.isArray(value)) return { good: [], refusals: [new Refusal(at, 'list', { most })] };
  const good: T[] = [];
  const refusals: Refusal[] = [];
  for (const [index, one] of value.entries()) {
    const result = attempt(item, one, `${at}[${index}]`);
    if (result.ok) good.push(result.value);
    else refusals.push(result.refusal);
  }

  return { good, refusals };
}
