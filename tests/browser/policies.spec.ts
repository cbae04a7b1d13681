/** The built extension under policies, in a browser of its own: what is set holds, and what does not fit is named. */
import process from 'node:process';
import { addresses } from '../replicas/addresses.ts';
import { launchFirefox } from './firefox.ts';
import { Lens } from './lens.ts';
import { expect, test } from './test.ts';

declare const browser: { readonly tabs: { query(what: object): Promise<{ url?: string }[]> } };

test('policies hold from the first moment, and their slips are named in their own language', async ({
  replicas,
  inBrowser,
}) => {
  test.skip(
    inBrowser === 'chromium' || process.platform !== 'linux',
    'Only Firefox on Linux takes policies of a user.',
  );
  const driver = await launchFirefox({
    extension: 'dist/firefox',
    port: replicas.port,
    headless: process.env.HEADED === undefined,
    policies: {
      language: 'de',
      noWelcome: true,
      errorTreatment: 'hide',
      panels: { 'benefits-overview': false, 'no-benefit': false },
      askForActivation: [
        { name: 'Licensing desk', roles: ['partner-admin'] },
        { name: 'Kim', roles: ['boss'] },
      ],
    },
  });
  try {
    const lens = new Lens(driver, replicas, true);
    await lens.open(addresses.technicalSupport({ role: 'admin-agent', wizard: 'open' }));
    const { title } = await lens.panel('activate-disabled');
    expect(title).toContain('zum Beispiel Licensing desk');
    await lens.noPanel('benefits-overview');

    await lens.openExtensionPage('src/options/index.html');
    await lens.waitFor(() => document.querySelectorAll('.places li').length === 3);
    expect(await lens.evaluate(() => document.documentElement.lang)).toBe('de');
    const faults = await lens.evaluate(() =>
      [...document.querySelectorAll('.places li')].map((item) => item.textContent),
    );
    expect(faults[0]).toBe('errorTreatmentSchreiben Sie eines davon: annotate, fold, leave.');
    expect(faults[1]).toContain('panels.no-benefit');
    expect(faults[2]).toContain('askForActivation[1].roles[0]');
    expect(await lens.evaluate(() => document.querySelectorAll('.locked').length)).toBe(2);

    const tabs = await lens.inExtension(async () => (await browser.tabs.query({})).map(({ url }) => url ?? ''));
    expect(tabs.filter((url) => url.includes('welcome'))).toEqual([]);
  } finally {
    await driver.close();
  }
});
