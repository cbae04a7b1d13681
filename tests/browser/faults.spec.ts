/** Things that break around the lens: its background, its storage, its own update. */
import { addresses } from '../replicas/addresses.ts';
import type { Lens } from './lens.ts';
import { expect, test } from './test.ts';

const id = 'already-associated';
const inShell = { blade: 'shell' } as const;

test('the background may be stopped at any moment: the next question wakes it, and nothing is lost', async ({
  lens,
}) => {
  await lens.open(addresses.technicalSupport({ remaining: 'column' }));
  await lens.panel('benefits-overview', 'ENT-11');
  test.skip(!(await lens.stopBackground()), 'This browser offers no way to stop it.');
  await lens.open(addresses.supportPlans(inShell));
  await lens.stopBackground();
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.panel(id, 'ERR-01');
  await lens.stopBackground();
  await lens.evaluate(() => window.replica.clearErrors());
  await lens.noPanel(id);
  await lens.evaluate(() => window.replica.showError({ place: 'info-box' }));
  await lens.panel(id, 'ERR-01');
});

for (const [what, broken] of [
  ['half of a notebook', { notebook: { version: 1, contracts: [{ plan: 'Partner Clo' }] } }],
  ['a notebook that is none', { notebook: 'gone' }],
  ['settings that are none', { settings: [1, 2, 3] }],
  ['a notebook of the future', { notebook: { version: 999, contracts: {} } }],
] as const) {
  test(`with ${what} in storage the lens still answers`, async ({ lens }) => {
    await lens.inExtension(async (items) => {
      await browser.storage.local.set(items);
    }, broken);
    await lens.open(addresses.supportPlans(inShell));
    await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
    await lens.panel(id, 'ERR-05');
    await lens.open(addresses.technicalSupport());
    await lens.panel('benefits-overview', 'ENT-11');
  });
}

test('with storage full the lens still answers, from what it sees', async ({ lens }) => {
  test.skip(lens.browser === 'firefox', 'Firefox sets no limit that a test could reach.');
  await lens.inExtension(async () => {
    for (const size of [5_000_000, 2_000_000, 1_000_000, 500_000, 100_000, 10_000, 1000, 100, 10]) {
      for (let count = 0; count < 10; count += 1) {
        try {
          await browser.storage.local.set({ [`fill-${size}-${count}`]: 'x'.repeat(size) });
        } catch {
          break;
        }
      }
    }
  });
  await lens.open(addresses.technicalSupport({ remaining: 'column' }));
  await lens.panel('benefits-overview', 'ENT-11');
  await lens.open(addresses.supportPlans(inShell));
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.panel(id);
});

/** The error, folded away because it is known to be none. */
async function foldedError(lens: Lens): Promise<void> {
  await lens.set('errorTreatment', 'fold');
  await lens.open(addresses.technicalSupport({ remaining: 'column' }));
  await lens.panel('benefits-overview', 'ENT-11');
  await lens.open(addresses.supportPlans(inShell));
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.panel(id, 'ERR-01');
  await lens.waitFor(() => {
    const message = document.querySelector('[data-benefit-lens="collapsed"]');
    (window as unknown as { message: Element | null }).message = message;
    return message;
  });
}

/** Panels that can be seen in the top document, and whether the portal's message can. */
async function seen(lens: Lens): Promise<{ panels: number; message: boolean }> {
  return lens.evaluate(() => ({
    panels: [...document.querySelectorAll('benefit-lens')].filter((host) => host.checkVisibility()).length,
    message: (window as unknown as { message: Element }).message.checkVisibility(),
  }));
}

test('when the extension is disabled its panels leave and the portal is as it was; enabled, they come once', async ({
  lens,
}) => {
  await foldedError(lens);
  await lens.manage('disable');
  await expect.poll(() => seen(lens), { timeout: 10_000 }).toEqual({ panels: 0, message: true });
  await lens.manage('enable');
  if (lens.browser === 'firefox') {
    // Firefox starts the new script in the page that is open; other browsers, in the next one.
    await lens.panel(id, 'ERR-01');
    expect(await seen(lens)).toMatchObject({ panels: 1 });
  }

  await lens.openAnything('about:blank');
  await lens.open(addresses.supportPlans(inShell));
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.panel(id, 'ERR-01');
  expect((await lens.panels()).filter(({ panel }) => panel === id)).toHaveLength(1);
  // Chromium writes this about any script that outlives its extension and asks it something.
  const complaints = await lens.complaints();
  expect(complaints.filter((text) => !text.includes('context invalidated'))).toEqual([]);
});

test('where the user withdraws the permission panels leave, and come again when it is given back', async ({ lens }) => {
  await foldedError(lens);
  await lens.manage('withdraw');
  try {
    await expect.poll(() => seen(lens), { timeout: 10_000 }).toEqual({ panels: 0, message: true });
    await lens.openAnything('about:blank');
    await lens.open(addresses.supportPlans(inShell));
    await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
    await lens.settle(30);
    expect(await lens.panels()).toEqual([]);
  } finally {
    await lens.manage('allow');
  }

  await lens.openAnything('about:blank');
  await lens.open(addresses.supportPlans(inShell));
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.panel(id, 'ERR-01');
});

test('a private window is answered from the notebook and leaves nothing in it', async ({ lens }) => {
  test.skip(lens.browser === 'chromium', 'Its driver sees no private windows.');
  await lens.open(addresses.technicalSupport({ remaining: 'column' }));
  await lens.panel('benefits-overview', 'ENT-11');
  const before = await lens.storage();
  await lens.privateWindow();
  await lens.open(addresses.supportPlans(inShell));
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.panel(id, 'ERR-01');
  await lens.open(addresses.createRequest({ plans: 'many' }));
  await lens.panel('plan-balance');
  await lens.click({ css: '[data-do="toggle"]', within: 'benefit-lens[data-panel="plan-balance"]' });
  await lens.settle(30);
  // The salt is a random number that tells nothing of anybody.
  const { salt: _salt, ...left } = await lens.storage();
  expect(left).toEqual(before);
});

test('a new script in a page takes over from the old one', async ({ lens }) => {
  await lens.open(addresses.supportPlans(inShell));
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.panel(id);
  // A script that comes announces itself by this event; the one that is there leaves, with all that it put on the page.
  await lens.evaluate(() => document.dispatchEvent(new Event('benefit-lens:arrived')));
  await lens.noPanel(id);
  expect(await lens.evaluate(() => document.querySelectorAll('[data-benefit-lens]').length)).toBe(0);
});

/** The extension's own interface, as functions sent into its pages see it. */
declare const browser: {
  readonly storage: Readonly<Record<'local', { set(items: Readonly<Record<string, unknown>>): Promise<void> }>>;
};
