import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../scripts/steps.ts';

describe('counting what runners report', () => {
  it.each([
    ['vitest, all passed', ' Test Files  3 passed (3)\n      Tests  42 passed (42)\n', { passed: 42, failed: 0 }],
    [
      'vitest, some failed',
      ' Test Files  1 failed | 2 passed (3)\n      Tests  2 failed | 40 passed (42)\n',
      { passed: 40, failed: 2 },
    ],
    [
      'vitest in colour',
      '\u001b[2m      Tests \u001b[22m \u001b[1m\u001b[32m7 passed\u001b[39m (7)',
      { passed: 7, failed: 0 },
    ],
    ['Playwright, all passed', '  Running 5 tests\n  5 passed (3.1s)\n', { passed: 5, failed: 0 }],
    [
      'Playwright, mixed',
      '  2 failed\n    [chromium] › a\n  1 flaky\n  3 did not run\n  4 passed (9s)\n',
      { passed: 5, failed: 5 },
    ],
    ['a step without tests', 'All matched files use Prettier code style!\n', { passed: 0, failed: 0 }],
  ])('%s', (_name, output, expected) => {
    expect(tallyOf(output)).toEqual(expected);
  });
});
