import process from 'node:process';
import fc from 'fast-check';

/** The same random values in every run, so that a red test is about a change; `FUZZ=long` draws new ones each time. */
if (process.env.FUZZ !== 'long') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_120 });
