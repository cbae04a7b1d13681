/** Entry point on Support for Business, Engage Center, the Azure portal, and in the frames of their blades. */
import { supportAlarms, supportPages } from '../portals/registry.ts';
import { startContent } from './start.ts';

startContent({ pages: supportPages, alarms: supportAlarms });
