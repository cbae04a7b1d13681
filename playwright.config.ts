import { defineConfig } from '@playwright/test';
import type { ProjectOptions } from './tests/browser/test.ts';

export default defineConfig<object, ProjectOptions>({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  timeout: 30_000,
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
