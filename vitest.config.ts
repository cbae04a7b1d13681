import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['tests/same-seed.ts'],
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // A small machine is used whole: half of the time goes to waiting for a browser.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
