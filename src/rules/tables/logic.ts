/** The decision tables of activation, linking, plans and routing. */
import { greyedActivate } from './activation.ts';
import { alreadyAssociated } from './already-associated.ts';
import { linking } from './linking.ts';
import { missingPlan } from './missing-plan.ts';
import { planBalance } from './plan-balance.ts';
import { routing } from './routing.ts';
import { unavailablePlan } from './unavailable-plan.ts';

/** All of them, each with its own inputs. */
export const logicTables = [
  greyedActivate,
  alreadyAssociated,
  linking,
  missingPlan,
  planBalance,
  unavailablePlan,
  routing,
] as const;
