/** The reader of own roles, for tests to run in a page. */
import { parseAddress } from '../../src/page/address.ts';
import { createRoots } from '../../src/page/roots.ts';
import { createView } from '../../src/page/view.ts';
import { myAccess, readOwnRoles } from '../../src/portals/partner-center/my-access.ts';

window.ownRoles = () => {
  const address = parseAddress(location.href);
  const roots = createRoots(() => undefined);
  roots.search([document]);
  while (roots.isBusy()) roots.goOn();
  return myAccess.answersTo(address) ? readOwnRoles(createView(document, address, roots, true)) : undefined;
};
