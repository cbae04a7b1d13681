/**
 * The test function of all scenarios. `lens` is the extension in the project's browser; each worker starts one
 * browser and one set of replicas, and each test starts in a fresh tab with the storage of a fresh install.
 */
import { test as base, expect } from '@playwright/test';
import { startReplicas, type ReplicaServer } from '../replicas/server.ts';
import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { Lens } from './lens.ts';

/** What a project says about its browser. */
export interface ProjectOptions {
  readonly inBrowser: BrowserName;
  /** False for tests of the replicas themselves. */
  readonly withExtension: boolean;
}

const builds = { chromium: 'dist/chrome', firefox: 'dist/firefox' } as const;

export const test = base.extend<{ lens: Lens }, ProjectOptions & { replicas: ReplicaServer; driver: Driver }>({
  inBrowser: ['chromium', { option: true, scope: 'worker' }],
  withExtension: [true, { option: true, scope: 'worker' }],
  replicas: [
    // Playwright reads the parameter's pattern to learn what a fixture needs; this one needs nothing.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await startReplicas();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  driver: [
    async ({ inBrowser, withExtension, replicas }, use) => {
      const launch = inBrowser === 'chromium' ? launchChromium : launchFirefox;
      const driver = await launch({
        ...(withExtension ? { extension: builds[inBrowser] } : {}),
        port: replicas.port,
        headless: process.env.HEADED === undefined,
      });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  lens: async ({ driver, replicas, withExtension }, use, testInfo) => {
    const lens = new Lens(driver, replicas, withExtension);
    await lens.reset();
    await use(lens);
    if (testInfo.status !== testInfo.expectedStatus) {
      const body = await driver.screenshot().catch(() => undefined);
      if (body) await testInfo.attach('screenshot', { body, contentType: 'image/png' });
    }

    expect(lens.requestsOut(), 'requests to anything that is not a replica').toEqual([]);
    if (withExtension) expect(await lens.complaints(), 'errors and warnings of the extension').toEqual([]);
  },
});

export { expect };
