/** Which replica answers an address. */
import type { Options } from './options.ts';
import { azurePortal, engageCenter, reactBlade } from './azure/page.ts';
import {
  benefits,
  customers,
  myAccess,
  permissions,
  serviceManagement,
  technicalBenefits,
  userManagement,
} from './partner-center/server-pages.ts';
import { createRequest } from './support-for-business/page.ts';

/** Writes a page for the wanted options. */
export type Page = (options: Options, url: URL) => string;

const routes: readonly {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly page: Page;
}[] = [
  {
    host: /^partner\.microsoft\.com$/,
    path: /^\/dashboard\/mpn\/membership\/benefits\/technical$/,
    page: technicalBenefits,
  },
  {
    host: /^partner\.microsoft\.com$/,
    path: /^\/dashboard\/v2\/benefits\/\w+$/,
    page: benefits,
  },
  {
    host: /^partner\.microsoft\.com$/,
    path: /^\/dashboard\/account\/v3\/usermanagement$/,
    page: userManagement,
  },
  {
    host: /^partner\.microsoft\.com$/,
    path: /^\/dashboard\/account\/v3\/myaccess$/,
    page: myAccess,
  },
  {
    host: /^partner\.microsoft\.com$/,
    path: /^\/dashboard\/account\/v3\/mypermissions$/,
    page: permissions,
  },
  {
    host: /^partner\.microsoft\.com$/,
    path: /^(\/dashboard\/v2|\/commerce)\/customers\/list$/,
    page: customers,
  },
  {
    host: /^partner\.microsoft\.com$/,
    path: /^\/commerce\/customers\/\w+\/servicemanagement$/,
    page: serviceManagement,
  },
  {
    host: /^support\.serviceshub\.microsoft\.com$/,
    path: /^\/supportforbusiness(\/create|\/onboarding)?$/,
    page: createRequest,
  },
  { host: /^engagecenter\.microsoft\.com$/, path: /^\/$/, page: engageCenter },
  {
    host: /^((preview|ms|rc)\.)?portal\.azure\.(com|us|cn)$/,
    path: /^\/$/,
    page: azurePortal,
  },
  { host: /^entra\.microsoft\.com$/, path: /^\/$/, page: azurePortal },
  {
    host: /^sandbox-[\d-]+\.reactblade(-ms|-rc)?\.portal\.azure\.net$/,
    path: /^\/React\/Index$/,
    page: reactBlade,
  },
];

/** The page of an address, or `undefined` where no replica stands. Locale segments do not matter. */
export function pageFor(url: URL): Page | undefined {
  const path = url.pathname.replace(/^\/[a-z]{2}-[a-z]{2}(?=\/)/i, '');
  const onHost = routes.filter(({ host }) => host.test(url.hostname));
  if (path === '/favicon.ico') return onHost[0]?.page;
  return onHost.find((route) => route.path.test(path))?.page;
}
