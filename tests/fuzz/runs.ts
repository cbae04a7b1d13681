import process from 'node:process';

/** How many inputs each reader gets: 2,000 at every run of the tests, 100,000 with `FUZZ=long`. */
export const runs = process.env.FUZZ === 'long' ? 100_000 : 2000;
/** Long runs take their time. */
export const timeout = process.env.FUZZ === 'long' ? 3_600_000 : 120_000;
