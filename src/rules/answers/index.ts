/** All decisions by panel id, and what each panel's facts add to the notebook. */
import type { Decide, Learn } from '../answer.ts';
import type { PanelId } from '../facts.ts';
import { decideActivateDisabled } from './activate-disabled.ts';
import { decideAlreadyAssociated } from './already-associated.ts';
import { decideBenefitsOverview, learnBenefitsOverview } from './benefits-overview.ts';
import { decidePlanBalance, learnPlan } from './plan-balance.ts';

const nothingToSay = (): undefined => undefined;

/** What each panel says. */
export const answers: { readonly [P in PanelId]: Decide<P> } = {
  'benefits-overview': decideBenefitsOverview,
  'activate-disabled': decideActivateDisabled,
  'not-authorized': nothingToSay,
  'no-benefits': nothingToSay,
  'ids-shown': nothingToSay,
  'user-management': nothingToSay,
  'customer-request': nothingToSay,
  'product-coverage': nothingToSay,
  'plan-balance': decidePlanBalance,
  'unavailable-plan': nothingToSay,
  'no-eligible-plan': nothingToSay,
  'plan-not-usable': nothingToSay,
  'add-contract': nothingToSay,
  'count-incidents': nothingToSay,
  'link-benefits': nothingToSay,
  'already-associated': decideAlreadyAssociated,
  'new-request': nothingToSay,
  'no-technical-type': nothingToSay,
};

/** What each panel's facts add to the notebook, where they add anything. */
export const learners: { readonly [P in PanelId]?: Learn<P> } = {
  'benefits-overview': learnBenefitsOverview,
  'plan-balance': learnPlan,
};
