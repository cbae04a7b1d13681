import type { Alarm } from '../page/portal-page.ts';
import { alreadyAssociated } from './azure/already-associated.ts';

/** What must be answered in the frame in which it appears, on all portals where requests are made. */
export const supportAlarms: readonly Alarm[] = [alreadyAssociated];
