import type { Alarm, PortalPage } from '../page/portal-page.ts';
import { alreadyAssociated } from './azure/already-associated.ts';
import { linkForm } from './azure/link-form.ts';
import { newRequest } from './azure/new-request.ts';
import { createRequest } from './support-for-business/create.ts';

/** Pages of Support for Business, Engage Center and the Azure portal, which share their support blades. */
export const supportPages: readonly PortalPage[] = [createRequest, linkForm, newRequest];

/** What must be answered in the frame in which it appears, on the support portals. */
export const supportAlarms: readonly Alarm[] = [alreadyAssociated];
