/** Entry point on Partner Center. */
import { partnerCenterPages } from '../portals/partner-center/pages.ts';
import { startContent } from './start.ts';

startContent(partnerCenterPages);
