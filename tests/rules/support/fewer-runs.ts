/** Mutation testing runs every property thousands of times over; a few cases each are enough there. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 25 });
