/** All decisions by panel id, and what each panel's facts add to the notebook. */
import type { Decide, Learn } from '../answer.ts';
import type { PanelId } from '../facts.ts';
import { decideIdsShown, decideNoBenefits, decideNotAuthorized } from './account.ts';
import { decideActivateDisabled } from './activate-disabled.ts';
import { decideAlreadyAssociated } from './already-associated.ts';
import { decideBenefitsOverview, learnBenefitsOverview } from './benefits-overview.ts';
import { decideCountIncidents } from './count-incidents.ts';
import { decideAddContract, decideLinkBenefits } from './linking.ts';
import { decideNewRequest, decideNoEligiblePlan, decideNoTechnicalType } from './missing-plan.ts';
import { decideCustomerRequest, decideUserManagement, learnUserManagement } from './people.ts';
import { decidePlanBalance, learnPlan } from './plan-balance.ts';
import { decideProductCoverage } from './product-coverage.ts';
import { decidePlanNotUsable, decideUnavailablePlan, learnUnavailablePlan } from './unavailable-plan.ts';

/** What each panel says. */
export const answers: { readonly [P in PanelId]: Decide<P> } = {
  'benefits-overview': decideBenefitsOverview,
  'activate-disabled': decideActivateDisabled,
  'not-authorized': decideNotAuthorized,
  'no-benefits': decideNoBenefits,
  'ids-shown': decideIdsShown,
  'user-management': decideUserManagement,
  'customer-request': decideCustomerRequest,
  'product-coverage': decideProductCoverage,
  'plan-balance': decidePlanBalance,
  'unavailable-plan': decideUnavailablePlan,
  'no-eligible-plan': decideNoEligiblePlan,
  'plan-not-usable': decidePlanNotUsable,
  'add-contract': decideAddContract,
  'count-incidents': decideCountIncidents,
  'link-benefits': decideLinkBenefits,
  'already-associated': decideAlreadyAssociated,
  'new-request': decideNewRequest,
  'no-technical-type': decideNoTechnicalType,
};

/** What each panel's facts add to the notebook, where they add anything. */
export const learners: { readonly [P in PanelId]?: Learn<P> } = {
  'benefits-overview': learnBenefitsOverview,
  'plan-balance': learnPlan,
  'unavailable-plan': learnUnavailablePlan,
  'user-management': learnUserManagement,
};
