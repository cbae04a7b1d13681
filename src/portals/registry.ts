/** Every page and alarm of every portal. A new page is one file and one line here. */
import type { Alarm, PortalPage } from '../page/portal-page.ts';
import { alreadyAssociated } from './azure/already-associated.ts';

export const pages: readonly PortalPage[] = [];

export const alarms: readonly Alarm[] = [alreadyAssociated];
