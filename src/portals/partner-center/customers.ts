import type { PortalPage } from '../../page/portal-page.ts';
import { isAt } from './addresses.ts';
import { gridSelector } from './grid.ts';
import { isSettled } from './messages.ts';
import { headingOf, pageSighting } from './place.ts';

/** The customers list and a customer's service management: requests for a customer start here. */
export const customers: PortalPage = {
  id: 'partner-center/customers',
  answersTo: (address) => isAt(address, 'customers') || isAt(address, 'services'),
  read(view) {
    const place = isAt(view.address, 'services') ? 'service-management' : 'customers';
    const grid = view.first(gridSelector);
    // A list of customers without a list is one that failed, is empty, or is still to come.
    const subject = grid ?? (place === 'customers' ? undefined : headingOf(view));
    if (!subject || !isSettled(view, grid !== undefined)) return [];
    return [pageSighting('customer-request', subject, grid !== undefined, { place })];
  },
};
