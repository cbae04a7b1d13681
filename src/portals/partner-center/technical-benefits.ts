import type { PortalPage, Sighting } from '../../page/portal-page.ts';
import { disabledActivates } from './activate.ts';
import { isAt } from './addresses.ts';
import { readBenefits } from './benefit-grid.ts';
import { pageMessages } from './messages.ts';
import { controlsOf, inFlow } from './place.ts';
import { shownIds } from './shown-ids.ts';

/** The technical benefits of the organisation: the older page and "Technical support & consultation". */
export const technicalBenefits: PortalPage = {
  id: 'partner-center/technical-benefits',
  portal: 'partner-center',
  frames: 'top',
  answersTo: (address) => isAt(address, 'support'),
  read(view) {
    const controls = controlsOf(view);
    const benefits = readBenefits(view, controls);
    const { grid, rows, isComplete } = benefits;
    const ids = shownIds(view, benefits);
    const overview: Sighting[] = grid
      ? [
          {
            panel: 'benefits-overview',
            key: 'benefits-overview',
            subject: grid,
            placement: inFlow(grid, 'before'),
            facts: { page: 'technical-support', complete: isComplete, rows: rows.map(({ facts }) => facts) },
          },
        ]
      : [];
    return [
      ...overview,
      ...disabledActivates(view, controls, benefits),
      ...ids,
      ...pageMessages(view, grid !== undefined),
    ];
  },
};
