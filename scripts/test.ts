/** `npm test`: every check there is, cheapest first, stopping at the first that fails. */
import process from 'node:process';
import { runScript } from './steps.ts';

const steps = [
  { script: 'lint', title: 'Lint and format' },
  { script: 'types', title: 'Types' },
  { script: 'unit', title: 'Unit tests' },
  { script: 'build', title: 'Build for Chrome and Firefox' },
  { script: 'e2e', title: 'Browser tests in Chromium and Firefox' },
];

let passed = 0;
let failed = 0;
for (const { script, title } of steps) {
  process.stdout.write(`\n== ${title}\n`);
  const outcome = await runScript(script);
  passed += outcome.passed;
  failed += outcome.failed;
  if (!outcome.ok) {
    // A step without tests of its own that fails is one failure; so is a runner that fell over.
    failed = Math.max(failed, 1);
    process.stdout.write(`\n${title} failed.\n`);
    process.exitCode = 1;
    break;
  }
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
