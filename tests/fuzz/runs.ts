import process from 'node:process';

const isLong = process.env.FUZZ === 'long';

/** How many inputs each reader gets: 2,000 at every run of the tests, 100,000 with `FUZZ=long`. */
export const runs = isLong ? 100_000 : 2000;
/** Long runs take their time, milliseconds. */
export const timeout = isLong ? 6 * 3_600_000 : 120_000;
const now = Date.now() % 2 ** 31;

/** The seed of a page's first document: the same at every run, another in long runs, or the one of a failure. */
export function firstSeedOf(page: number): number {
  return Number(process.env.FUZZ_SEED ?? (isLong ? now : 1) + page);
}

/** Documents come in slices of so many. */
export const slices: readonly number[] = Array.from({ length: runs / 1000 }, () => 1000);
/** How long one slice may take, some ten times what it takes on a slow machine, milliseconds. */
export const sliceMs = 120_000;
