/** Entry point on the Azure portal, on portals that show its support blades, and in the frames of those blades. */
import { watchAlarms } from '../page/alarms.ts';
import { supportAlarms } from '../portals/alarms.ts';
import { azurePages } from '../portals/azure/pages.ts';
import { startContent } from './start.ts';

startContent({
  portals: ['azure'],
  pages: azurePages,
  alarms: { all: supportAlarms, watch: watchAlarms },
});
