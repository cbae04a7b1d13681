import { defineConfig } from 'vitest/config';

/** The tests that mutation testing runs: those of the rules, without the browser and without what only reads files. */
export default defineConfig({
  test: {
    include: ['tests/rules/**/*.test.ts'],
    exclude: ['tests/rules/document.test.ts', 'tests/rules/explain.test.ts'],
    setupFiles: ['tests/rules/support/fewer-runs.ts'],
    testTimeout: 20_000,
  },
});
