/**
 * Every page and alarm of every portal. A new page is one file and one line in its list. Each content script imports the
 * list of its own portals and not this file, so that the other list stays out of it.
 */
export { partnerCenterPages } from './partner-center/pages.ts';
export { supportAlarms } from './alarms.ts';
export { azurePages } from './azure/pages.ts';
export { supportForBusinessPages } from './support-for-business/pages.ts';
