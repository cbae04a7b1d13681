import type { PortalPage } from '../../page/portal-page.ts';
import { isAt } from './addresses.ts';
import { readBenefits } from './benefit-grid.ts';
import { pageMessages } from './messages.ts';
import { headingOf, inFlow, loadersOf } from './place.ts';

/**
 * "Technical pre-sales & deployment": advisory hours, which need no activation (partner documentation, 2021 to 2026).
 * What they are can be said without a grid, so the page's heading is enough once nothing is loading.
 */
export const technicalPresales: PortalPage = {
  id: 'partner-center/technical-presales',
  portal: 'partner-center',
  frames: 'top',
  answersTo: (address) => isAt(address, 'presales'),
  read(view) {
    const { grid, rows, isComplete } = readBenefits(view, []);
    const messages = pageMessages(view, grid !== undefined);
    const heading = grid || messages.length > 0 || loadersOf(view).length > 0 ? undefined : headingOf(view);
    const subject = grid ?? heading;
    if (!subject) return messages;
    return [
      {
        panel: 'benefits-overview',
        key: 'benefits-overview',
        subject,
        placement: inFlow(subject, grid ? 'before' : 'after'),
        facts: { page: 'technical-presales', complete: isComplete, rows: rows.map(({ facts }) => facts) },
      },
      ...messages,
    ];
  },
};
