import type { PortalPage } from '../../page/portal-page.ts';
import { isAt } from './addresses.ts';
import { pageSighting } from './place.ts';
import { readUsers } from './user-list.ts';

/** Account settings, User management: who holds which role. Its other tabs list groups and applications. */
export const userManagement: PortalPage = {
  id: 'partner-center/user-management',
  answersTo: (address) => isAt(address, 'users') && !/^\/?(groups|.*app)/.test(address.hash),
  read(view) {
    const list = readUsers(view);
    if (!list) return [];
    const facts = { people: list.users, ...(!list.isComplete && { unread: true }) };
    return [pageSighting('user-management', list.grid, true, facts)];
  },
};
