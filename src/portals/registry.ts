/** Every page and alarm of every portal. A new page is one file and one line here. */
import type { Alarm, PortalPage } from '../page/portal-page.ts';
import { alreadyAssociated } from './azure/already-associated.ts';
import { customers } from './partner-center/customers.ts';
import { technicalBenefits } from './partner-center/technical-benefits.ts';
import { technicalPresales } from './partner-center/technical-presales.ts';
import { userManagement } from './partner-center/user-management.ts';

export const pages: readonly PortalPage[] = [technicalBenefits, technicalPresales, userManagement, customers];

export const alarms: readonly Alarm[] = [alreadyAssociated];
