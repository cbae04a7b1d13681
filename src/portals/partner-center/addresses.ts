import type { Address } from '../../page/portal-page.ts';
import { portalOf } from '../hosts.ts';

/**
 * Paths of Partner Center's pages, without a locale segment. Those with `v2` were seen in Microsoft's screenshots of
 * 2023; `/dashboard/mpn/membership/benefits/technical`, `/dashboard/account/v3/usermanagement` and
 * `/commerce/customers/list` are linked from the partner documentation of 2021 to 2023. The forms around them are
 * accepted because Partner Center has moved pages between version segments before.
 */
const paths = {
  support: /^\/dashboard\/(mpn\/(membership\/)?|v\d+\/)?benefits\/technical(support)?(\/(?!createadvisoryhours)|$)/,
  presales: /^\/dashboard\/(mpn\/(membership\/)?|v\d+\/)?benefits\/technical(presales|\/createadvisoryhours)/,
  users: /^\/dashboard\/account\/(v\d+\/)?usermanagement(\/[a-z]*)?$/,
  access: /^\/dashboard\/account\/(v\d+\/)?(my-?access|(my-?)?permissions)(\/|$)/,
  customers: /^(\/dashboard)?(\/v\d+|\/commerce\d*)\/customers(\/list)?$/,
  services:
    /^(\/dashboard)?(\/v\d+|\/commerce\d*)\/(customers\/)?((?!support)[^/]+\/)?service-?(management|requests?)(\/|$)/,
} as const;

/** Whether an address is that page of Partner Center. */
export function isAt(address: Address, page: keyof typeof paths): boolean {
  return paths[page].test(address.path) && portalOf(address) === 'partner-center';
}
