import type { PortalPage } from '../../page/portal-page.ts';
import { isAt } from './addresses.ts';
import { overviewOf, readBenefits } from './benefit-grid.ts';
import { isSettled, pageMessages } from './messages.ts';
import { headingOf } from './place.ts';

/**
 * "Technical pre-sales & deployment": advisory hours, which need no activation (partner documentation, 2021 to 2026).
 * What they are can be said without a grid, so the page's heading is enough once nothing is loading.
 */
export const technicalPresales: PortalPage = {
  id: 'partner-center/technical-presales',
  answersTo: (address) => isAt(address, 'presales'),
  read(view) {
    const benefits = readBenefits(view, []);
    const messages = benefits.grid ? [] : pageMessages(view);
    const subject = benefits.grid ?? (messages.length === 0 && isSettled(view, false) ? headingOf(view) : undefined);
    return [...overviewOf(benefits, 'technical-presales', subject), ...messages];
  },
};
