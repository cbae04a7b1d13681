/** `npm test`: every check there is, cheapest first, stopping at the first that fails. */
import process from 'node:process';
import { runScript } from './steps.ts';

/** Scripts of one step run at the same time: none of them uses more than one processor. */
const steps = [
  { scripts: ['lint:code', 'lint:format', 'types', 'build'], title: 'Lint, format, types, and the build' },
  { scripts: ['unit'], title: 'Unit tests' },
  { scripts: ['e2e'], title: 'Browser tests in Chromium and Firefox' },
];

let passed = 0;
let failed = 0;
for (const { scripts, title } of steps) {
  process.stdout.write(`\n== ${title}\n`);
  const outcomes = await Promise.all(scripts.map(runScript));
  for (const outcome of outcomes) {
    passed += outcome.passed;
    failed += outcome.failed;
  }

  if (outcomes.some(({ ok }) => !ok)) {
    // A step without tests of its own that fails is one failure; so is a runner that fell over.
    failed = Math.max(failed, 1);
    process.stdout.write(`\n${title} failed.\n`);
    process.exitCode = 1;
    break;
  }
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
