/**
 * Every page and alarm of every portal. A new page is one file and one line here. Each content script takes the list of
 * its own portals, and the other list stays out of it.
 */
import type { Alarm, PortalPage } from '../page/portal-page.ts';
import { alreadyAssociated } from './azure/already-associated.ts';
import { linkForm } from './azure/link-form.ts';
import { newRequest } from './azure/new-request.ts';
import { createRequest } from './support-for-business/create.ts';
import { customers } from './partner-center/customers.ts';
import { myAccess } from './partner-center/my-access.ts';
import { technicalBenefits } from './partner-center/technical-benefits.ts';
import { technicalPresales } from './partner-center/technical-presales.ts';
import { userManagement } from './partner-center/user-management.ts';

/** Pages of Partner Center. */
export const partnerCenterPages: readonly PortalPage[] = [
  technicalBenefits,
  technicalPresales,
  userManagement,
  customers,
  myAccess,
];

/** Pages of Support for Business, Engage Center and the Azure portal, which share their support blades. */
export const supportPages: readonly PortalPage[] = [createRequest, linkForm, newRequest];

/** What must be answered in the frame in which it appears, on the support portals. */
export const supportAlarms: readonly Alarm[] = [alreadyAssociated];
