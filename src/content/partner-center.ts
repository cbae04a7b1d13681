/** Entry point on Partner Center. */
import { partnerCenterPages } from '../portals/registry.ts';
import { startContent } from './start.ts';

startContent(partnerCenterPages, []);
