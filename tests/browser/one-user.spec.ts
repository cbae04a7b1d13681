/** One user walks through the portals: what the first ones say, the last one knows. */
import { addresses } from '../replicas/addresses.ts';
import type { Options } from '../replicas/options.ts';
import { expect, test } from './test.ts';
import type { Lens } from './lens.ts';

async function meetTheError(lens: Lens, wanted: Partial<Options> = {}): Promise<void> {
  await lens.open(addresses.supportPlans(wanted));
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
}

test('a cloud plan that is linked and has incidents left: the error can be ignored', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ remaining: 'column' }));
  await lens.panel('benefits-overview', 'ENT-11');
  await lens.open(addresses.createRequest({ plans: 'many' }));
  await lens.panel('plan-balance', 'REM-05');
  await lens.click('.unavailable-plans summary');
  await lens.panel('unavailable-plan');
  await meetTheError(lens);
  const panel = await lens.panel('already-associated', 'ERR-01');
  expect(panel.text).toContain('41');
});

test('a cloud plan with nothing left: a new one is needed', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ offers: 'success', remaining: 'column', rows: 1 }));
  await lens.panel('benefits-overview', 'ENT-11');
  await meetTheError(lens);
  const panel = await lens.panel('already-associated');
  expect(['ERR-01', 'ERR-02']).toContain(panel.findings[0]);
});

test('Action Pack alone holds no cloud incidents', async ({ lens }) => {
  await lens.open(addresses.createRequest({ plans: 'action-pack' }));
  await lens.panel('plan-balance', 'REM-05');
  await meetTheError(lens);
  await lens.panel('already-associated', 'ERR-03');
});

test('a paid plan: the portal may be right', async ({ lens }) => {
  await lens.open(addresses.createRequest({ plans: 'paid' }));
  await lens.panel('plan-balance');
  await meetTheError(lens);
  await lens.panel('already-associated', 'ERR-04');
});

test('nothing visited: not known, and said so', async ({ lens }) => {
  await meetTheError(lens, { lang: 'de-DE' });
  const panel = await lens.panel('already-associated', 'ERR-05');
  expect(panel.text.length).toBeGreaterThan(40);
});
