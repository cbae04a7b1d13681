import type { PortalPage } from '../../page/portal-page.ts';
import { createRequest } from './create.ts';

/** Pages of Support for Business and of Engage Center. */
export const supportForBusinessPages: readonly PortalPage[] = [createRequest];
