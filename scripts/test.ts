/** `npm test`: every check there is, browser tests last, stopping where one before them fails. */
import process from 'node:process';
import { runScript } from './steps.ts';

/** Scripts of one step run at the same time: only some of them use more than one processor, and none does all the time. */
const steps = [
  {
    scripts: ['lint:code', 'lint:format', 'types', 'build', 'unit'],
    title: 'Lint, format, types, the build, and unit tests',
  },
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
