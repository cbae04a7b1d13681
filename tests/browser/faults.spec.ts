/** Things that break around the lens: its background, its storage, its own update. */
import { launchChromium } from './chromium.ts';
import { sourceOf } from './driver.ts';
import { addresses } from '../replicas/addresses.ts';
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

test('after an update the old panels leave, and none is shown twice', async ({ lens, replicas }) => {
  test.skip(lens.browser === 'firefox', 'A temporary add-on of Firefox does not survive its own reload.');
  test.setTimeout(60_000);
  const own = await launchChromium({ extension: 'dist/chrome', port: replicas.port, headless: true });
  const count = async () =>
    (
      await own.runEverywhere(
        sourceOf(() => document.querySelectorAll('benefit-lens, [data-benefit-lens]').length),
        [],
      )
    ).reduce((sum, { value }) => sum + (value as number), 0);
  const until = async (isSo: (found: number) => boolean) => {
    await expect.poll(async () => isSo(await count()), { timeout: 10_000 }).toBe(true);
  };
  try {
    await own.open(addresses.supportPlans(inShell));
    await own.run(
      sourceOf(() => {
        void window.replica.showError({ place: 'toast' });
      }),
      [],
    );
    await until((found) => found > 0);
    await own.runInExtension(
      sourceOf(() => {
        setTimeout(() => {
          browser.runtime.reload();
        }, 50);
      }),
      [],
    );
    await until((found) => found === 0);
    expect((await own.complaints()).filter((text) => !text.includes('context invalidated'))).toEqual([]);
  } finally {
    await own.close();
  }
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
  readonly runtime: { reload(): void };
};
