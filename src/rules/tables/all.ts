/** Every decision table, for the documentation, the explanations and the proofs. A table not listed is not proven. */
import type { AnyTable } from '../table.ts';
import { offerTable } from './offers.ts';
import { coverageTable } from './products.ts';

export const allTables: readonly AnyTable[] = [offerTable, coverageTable];
