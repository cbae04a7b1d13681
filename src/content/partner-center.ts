/** Entry point on Partner Center. */
import { partnerCenterPages } from '../portals/partner-center/pages.ts';
import { readShownIds } from '../portals/partner-center/read-ids.ts';
import { startContent } from './start.ts';

startContent({ portals: ['partner-center'], pages: partnerCenterPages, readIds: readShownIds });
