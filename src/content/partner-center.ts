/** Entry point on Partner Center. */
import { readShownIds } from '../portals/partner-center/read-ids.ts';
import { partnerCenterPages } from '../portals/registry.ts';
import { startContent } from './start.ts';

startContent({ pages: partnerCenterPages, readIds: readShownIds });
