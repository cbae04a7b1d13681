import type { PortalPage } from '../../page/portal-page.ts';
import { customers } from './customers.ts';
import { myAccess } from './my-access.ts';
import { technicalBenefits } from './technical-benefits.ts';
import { technicalPresales } from './technical-presales.ts';
import { userManagement } from './user-management.ts';

/** Pages of Partner Center. */
export const partnerCenterPages: readonly PortalPage[] = [
  technicalBenefits,
  technicalPresales,
  userManagement,
  customers,
  myAccess,
];
