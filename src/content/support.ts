/** Entry point on Support for Business, Engage Center, the Azure portal, and in the frames of their blades. */
import { AlarmWatch } from '../page/alarms.ts';
import { supportAlarms, supportPages } from '../portals/support-pages.ts';
import { startContent } from './start.ts';

startContent({
  pages: supportPages,
  alarms: { all: supportAlarms, watch: (...parts) => new AlarmWatch(...parts) },
});
