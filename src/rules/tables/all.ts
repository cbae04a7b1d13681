/** Every decision table, for the documentation, the explanations and the proofs. A table not listed is not proven. */
import type { AnyTable } from '../table.ts';
import { greyedActivate } from './activation.ts';
import { alreadyAssociated } from './already-associated.ts';
import { linking } from './linking.ts';
import { missingPlan } from './missing-plan.ts';
import { offerTable } from './offers.ts';
import { planBalance } from './plan-balance.ts';
import { coverageTable } from './coverage.ts';
import { routing } from './routing.ts';
import { statedDifference } from './stated.ts';
import { unavailablePlan } from './unavailable-plan.ts';

export const allTables: readonly AnyTable[] = [
  greyedActivate,
  alreadyAssociated,
  linking,
  missingPlan,
  planBalance,
  unavailablePlan,
  offerTable,
  statedDifference,
  coverageTable,
  routing,
];
