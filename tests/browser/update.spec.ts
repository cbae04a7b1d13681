/** A new version of the extension comes while the old one has panels on a page. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { addresses } from '../replicas/addresses.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { Lens } from './lens.ts';
import { expect, test } from './test.ts';

const id = 'already-associated';
const next = '0.99.0';

declare const browser: { readonly runtime: { getManifest(): { readonly version: string } } };

test('the old version takes its panels along, the new one knows what was learned and shows each panel once', async ({
  replicas,
  inBrowser,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lens-update-'));
  cpSync(inBrowser === 'chromium' ? 'dist/chrome' : 'dist/firefox', folder, { recursive: true });
  const launch = inBrowser === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({
    extension: folder,
    port: replicas.port,
    headless: process.env.HEADED === undefined,
  });
  try {
    const lens = new Lens(driver, replicas, true);
    await lens.reset();
    await lens.open(addresses.technicalSupport({ remaining: 'column' }));
    await lens.panel('benefits-overview', 'ENT-11');
    await lens.set('errorTreatment', 'fold');
    await lens.open(addresses.supportPlans({ blade: 'shell' }));
    await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
    await lens.panel(id, 'ERR-01');
    await lens.waitFor(() => document.querySelector('[data-benefit-lens="collapsed"]'));
    await lens.evaluate(() => {
      for (const host of document.querySelectorAll('benefit-lens')) host.classList.add('of-the-old-version');
    });

    const manifest = path.join(folder, 'manifest.json');
    writeFileSync(
      manifest,
      JSON.stringify({ ...(JSON.parse(readFileSync(manifest, 'utf8')) as object), version: next }),
    );
    await driver.manage('update');
    await lens.waitFor(() => !document.querySelector('.of-the-old-version'));
    if (inBrowser === 'firefox') {
      // Firefox starts the new version's scripts in pages that are open; other browsers, in the next one.
      await lens.panel(id, 'ERR-01');
      expect((await lens.panels()).filter(({ panel }) => panel === id)).toHaveLength(1);
    } else {
      expect(await lens.panels()).toEqual([]);
      expect(await lens.evaluate(() => document.querySelectorAll('[data-benefit-lens]').length)).toBe(0);
    }

    await lens.openAnything('about:blank');
    await lens.open(addresses.supportPlans({ blade: 'shell' }));
    await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
    await lens.panel(id, 'ERR-01');
    expect((await lens.panels()).filter(({ panel }) => panel === id)).toHaveLength(1);
    expect(await lens.inExtension(() => browser.runtime.getManifest().version)).toBe(next);
  } finally {
    await driver.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
