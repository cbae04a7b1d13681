import type { PortalPage } from '../../page/portal-page.ts';
import { isAt } from './addresses.ts';
import { inFlow } from './place.ts';
import { readUsers } from './user-list.ts';

/** Account settings, User management: who holds which role. Its other tabs list groups and applications. */
export const userManagement: PortalPage = {
  id: 'partner-center/user-management',
  portal: 'partner-center',
  frames: 'top',
  answersTo: (address) => isAt(address, 'users') && !/^\/?(groups|.*app)/.test(address.hash),
  read(view) {
    const list = readUsers(view);
    if (!list) return [];
    return [
      {
        panel: 'user-management',
        key: 'user-management',
        subject: list.grid,
        placement: inFlow(list.grid, 'before'),
        facts: { people: list.users },
      },
    ];
  },
};
