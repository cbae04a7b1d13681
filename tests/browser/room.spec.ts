/** No panel lies over a control of the portal, and every control of a panel can be reached, at any width and zoom. */
import { addresses } from '../replicas/addresses.ts';
import { errorPlaces, type ErrorPlace } from '../replicas/errors.ts';
import { inTheWay } from './hit-test.ts';
import type { Lens } from './lens.ts';
import { expect, test } from './test.ts';

/** A common window; the same at 200 % zoom, which is half the room; a narrow one. */
const sizes = [
  [1280, 900],
  [640, 450],
  [400, 800],
] as const;

type Scene = readonly [name: string, address: string, panel: string, act?: (lens: Lens) => Promise<unknown>];

const noRole = { role: 'none' } as const;
const error = (place: ErrorPlace) => (lens: Lens) =>
  lens.evaluate((where) => window.replica.showError({ place: where }), place);

const scenes: readonly Scene[] = [
  ['the benefits', addresses.technicalSupport(), 'benefits-overview'],
  ['the benefits in shadow roots', addresses.technicalSupport({ grid: 'shadow-grid' }), 'benefits-overview'],
  ['the wizard', addresses.technicalSupport({ ...noRole, wizard: 'open' }), 'activate-disabled'],
  ['the ids', addresses.technicalSupport({ activated: 'yes', wizard: 'open' }), 'ids-shown'],
  ['the older page', addresses.technicalBenefits({ ...noRole, offers: 'action-pack' }), 'activate-disabled'],
  ['advisory hours', addresses.technicalPresales(), 'benefits-overview'],
  ['no benefits', addresses.technicalSupport({ state: 'none' }), 'no-benefits'],
  ['not authorized', addresses.technicalSupport({ state: 'not-authorized' }), 'not-authorized'],
  ['user management', addresses.userManagement(), 'user-management'],
  ['customers', addresses.customers(), 'customer-request'],
  ['service management', addresses.serviceManagement(), 'customer-request'],
  ['a request', addresses.createRequest({ plans: 'many' }), 'plan-balance'],
  ['a request as radio roles', addresses.createRequest({ plans: 'many', markup: 'aria-radio' }), 'plan-balance'],
  [
    'unavailable plans',
    addresses.createRequest({ plans: 'unavailable' }),
    'unavailable-plan',
    async (lens) => {
      // Until it stands it may come between the pointer and where it was sent.
      await lens.panel('product-coverage');
      await lens.click('.unavailable-plans summary');
    },
  ],
  ['no plan', addresses.createRequest({ plans: 'no-plan' }), 'no-eligible-plan'],
  ['Code: 8', addresses.createRequest({ plans: 'code-8' }), 'plan-not-usable'],
  [
    'the dialog Add Contract',
    addresses.createRequest({ plans: 'no-plan' }),
    'add-contract',
    (lens) => lens.click('.add-contract'),
  ],
  ['Engage Center', addresses.engageHelp({ plans: 'many' }), 'plan-balance'],
  ['the form to link in the shell', addresses.supportPlans(), 'link-benefits'],
  ['the form to link in a frame', addresses.supportPlans({ pane: 'frame' }), 'link-benefits'],
  ['a new request in a frame', addresses.newSupportRequest({ plans: 'paid' }), 'new-request'],
  ['a new request in the shell', addresses.newSupportRequest({ blade: 'shell', plans: 'paid' }), 'new-request'],
  ['no technical type', addresses.newSupportRequest({ issues: 'no-technical' }), 'no-technical-type'],
  ...errorPlaces.map((place): Scene => [
    `the error in ${place}`,
    addresses.supportPlans(place === 'blade-field' ? { pane: 'frame' } : {}),
    'already-associated',
    error(place),
  ]),
];

/** Panels that float, or stand in frames and dialogs: what engines differ in. In the flow of a page one tells enough. */
const isRestless = (name: string) =>
  /^the (wizard|form|dialog)|frame|shadow|unavailable|^the error in (toast|info-box-clipped|status-bar|notifications|blade-(field|shadow|nested))$/.test(
    name,
  );

for (const [name, address, panel, act] of scenes) {
  test(`nothing is in the way: ${name}`, async ({ lens }) => {
    test.skip(lens.browser === 'firefox' && !isRestless(name), 'One engine is enough.');
    await lens.open(address);
    await act?.(lens);
    await lens.panel(panel);
    // Layout differs little between engines; the narrowest window tells enough of the second one.
    for (const [width, height] of lens.browser === 'firefox' ? sizes.slice(-1) : sizes) {
      await lens.resize(width, height);
      await lens.settle(4);
      expect.soft(await inTheWay(lens), `at ${width} by ${height}`).toEqual([]);
    }
  });
}
