/** One user walks through the portals: what the first ones say, the last one knows. */
import { addresses } from '../replicas/addresses.ts';
import { errorText } from '../replicas/errors.ts';
import type { Options } from '../replicas/options.ts';
import { expect, test } from './test.ts';
import type { Lens } from './lens.ts';

async function meetTheError(lens: Lens, wanted: Partial<Options> = {}): Promise<void> {
  await lens.open(addresses.supportPlans(wanted));
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
}

test('a cloud plan that is linked and has incidents left: the error can be ignored', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ remaining: 'column' }));
  await expect.poll(async () => (await lens.panel('benefits-overview', 'ENT-11')).text).toContain('41 cloud incidents');
  await lens.open(addresses.createRequest({ plans: 'many' }));
  await lens.panel('plan-balance', 'REM-05');
  await lens.click('.unavailable-plans summary');
  await lens.panel('unavailable-plan');
  await meetTheError(lens);
  const panel = await lens.panel('already-associated', 'ERR-01');
  expect(panel.text).toContain('41');
});

test('a cloud plan with nothing left: a new one is needed', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ offers: 'spent', remaining: 'column' }));
  await expect
    .poll(async () => (await lens.panel('benefits-overview', 'TERM-04')).text)
    .toContain('0 of 2 incidents left');
  await meetTheError(lens);
  await lens.panel('already-associated', 'ERR-02', 'TERM-04');
});

test('Action Pack alone holds no cloud incidents', async ({ lens }) => {
  await lens.open(addresses.createRequest({ plans: 'action-pack' }));
  await lens.panel('plan-balance', 'REM-05');
  await meetTheError(lens);
  await lens.panel('already-associated', 'ERR-03');
});

test('a paid plan: the portal may be right, and its message stays', async ({ lens }) => {
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

/** The toast's mark, and whether its text can be seen. */
function toast(): { mark: string | null; visible: boolean; text: string } {
  const item = document.querySelector('[data-replica-error="toast"]');
  const description = item?.querySelector('.fxs-toast-description');
  return {
    mark: item?.getAttribute('data-benefit-lens') ?? null,
    visible: description?.checkVisibility() ?? false,
    text: description?.textContent ?? '',
  };
}

test('folded, if the user wants it and the rules are sure; the message is one click away', async ({ lens }) => {
  await lens.set('errorTreatment', 'fold');
  await lens.open(addresses.createRequest({ plans: 'action-pack' }));
  await lens.panel('plan-balance', 'REM-05');
  await meetTheError(lens);
  await lens.panel('already-associated', 'ERR-03');
  await lens.waitFor(() => document.querySelector('[data-benefit-lens="collapsed"]') !== null);
  const folded = await lens.evaluate(toast);
  expect(folded).toEqual({ mark: 'collapsed', visible: false, text: errorText('en-US') });

  await lens.click({ css: 'button', text: "Show the portal's message", within: 'benefit-lens' });
  await lens.waitFor(() => document.querySelector('[data-benefit-lens="annotated"]') !== null);
  const shown = await lens.evaluate(toast);
  expect(shown).toEqual({ mark: 'annotated', visible: true, text: errorText('en-US') });
});

for (const [name, plans] of [
  ['the plan is a paid one', 'paid'],
  ['nothing is known', 'no-plan'],
] as const) {
  test(`never folded when ${name}, whatever the user wants`, async ({ lens }) => {
    await lens.set('errorTreatment', 'fold');
    await lens.open(addresses.createRequest({ plans }));
    await lens.panel('product-coverage');
    await lens.settle(30);
    await meetTheError(lens);
    await lens.panel('already-associated');
    await lens.settle(30);
    const { mark, visible } = await lens.evaluate(toast);
    expect({ mark, visible }).toEqual({ mark: 'annotated', visible: true });
  });
}

test('keys pressed inside a panel stay there', async ({ lens }) => {
  await lens.open(addresses.supportPlans({ shortcuts: 'bubbling', blade: 'shell' }));
  await lens.evaluate(() => window.replica.showError({ place: 'message-bar' }));
  await lens.panel('already-associated');
  await lens.press('g');
  expect(await lens.evaluate(() => window.replica.keys)).toEqual(['g']);
  await lens.click({ css: 'summary', within: 'benefit-lens' });
  await lens.press('h');
  await lens.settle();
  expect(await lens.evaluate(() => window.replica.keys)).toEqual(['g']);
});
