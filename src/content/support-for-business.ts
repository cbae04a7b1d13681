/** Entry point on Support for Business and Engage Center, and in the frames of their blades. */
import { watchAlarms } from '../page/alarms.ts';
import { supportAlarms } from '../portals/alarms.ts';
import { supportForBusinessPages } from '../portals/support-for-business/pages.ts';
import { startContent } from './start.ts';

startContent({
  portals: ['support-for-business', 'engage-center'],
  pages: supportForBusinessPages,
  alarms: { all: supportAlarms, watch: watchAlarms },
});
