import type { PortalPage } from '../../page/portal-page.ts';
import { disabledActivates } from './activate.ts';
import { isAt } from './addresses.ts';
import { overviewOf, readBenefits } from './benefit-grid.ts';
import { pageMessages } from './messages.ts';
import { controlsOf } from './place.ts';
import { shownIds } from './shown-ids.ts';

/** The technical benefits of the organisation: the older page and "Technical support & consultation". */
export const technicalBenefits: PortalPage = {
  id: 'partner-center/technical-benefits',
  answersTo: (address) => isAt(address, 'support'),
  read(view) {
    const controls = controlsOf(view);
    const benefits = readBenefits(view, controls);
    return [
      ...overviewOf(benefits, 'technical-support', benefits.grid),
      ...disabledActivates(view, controls, benefits),
      ...shownIds(view, benefits),
      ...(benefits.grid ? [] : pageMessages(view)),
    ];
  },
};
