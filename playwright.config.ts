import { defineConfig } from '@playwright/test';
import type { ProjectOptions } from './tests/browser/test.ts';

export default defineConfig<object, ProjectOptions>({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // Upper bounds, for a machine that is busy with something else; nothing waits for longer than what it waits for.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // A build machine tries again what failed, in a browser of its own; it is reported as flaky, and is a fault to look into.
  retries: process.env.CI === undefined ? 0 : 1,
  // One worker a project: each starts a browser of its own, and two of them fill a small machine.
  workers: 2,
  fullyParallel: false,
  reporter: process.env.CI === undefined ? 'list' : 'line',
  forbidOnly: process.env.CI !== undefined,
  projects: (['chromium', 'firefox'] as const).map((inBrowser) => ({
    name: inBrowser,
    use: { inBrowser },
  })),
});
