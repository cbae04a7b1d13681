/** Entry point on Partner Center. */
import { partnerCenterPages } from '../portals/partner-center/pages.ts';
import { readShownIds } from '../portals/partner-center/read-ids.ts';
import { createNews } from '../page/news.ts';
import { startContent } from './start.ts';

startContent({ portals: ['partner-center'], pages: partnerCenterPages, news: createNews, readIds: readShownIds });
