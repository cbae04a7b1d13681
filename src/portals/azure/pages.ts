import type { PortalPage } from '../../page/portal-page.ts';
import { linkForm } from './link-form.ts';
import { newRequest } from './new-request.ts';

/** Pages of the Azure portal and of portals that show its support blades. */
export const azurePages: readonly PortalPage[] = [linkForm, newRequest];
