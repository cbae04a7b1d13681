/** Runs commands one after the other, and learns from their output how many tests passed and failed. */
import { spawn } from 'node:child_process';
import process from 'node:process';

/** Tests counted in a runner's output. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export interface Outcome extends Tally {
  readonly ok: boolean;
}

const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/**
 * Counts of a runner's summary: vitest writes `Tests  2 failed | 40 passed (42)`, Playwright writes `40 passed (3s)` and
 * `2 failed` on lines of their own. Nothing recognised counts as nothing.
 */
export function tallyOf(output: string): Tally {
  const lines = output.replace(escapes, '').split('\n');
  const vitest = lines.findLast((line) => /^\s*Tests\s+\d/.test(line));
  const relevant =
    vitest === undefined ? lines.filter((line) => /^\s*\d+ (passed|failed|flaky|did not run)\b/.test(line)) : [vitest];
  const count = (word: string) =>
    relevant
      .flatMap((line) => [...line.matchAll(new RegExp(`(\\d+) ${word}\\b`, 'g'))])
      .reduce((sum, [, digits]) => sum + Number(digits), 0);
  return { passed: count('passed') + count('flaky'), failed: count('failed') + count('did not run') };
}

/** Runs an npm script and passes its output on; resolves when it ended. */
export function runScript(name: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], {
      stdio: ['inherit', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
    child.on('error', () => {
      resolve({ ok: false, passed: 0, failed: 0 });
    });
    child.on('close', (code) => {
      resolve({ ok: code === 0, ...tallyOf(output) });
    });
  });
}
