/** Builds the unpacked extensions: `dist/chrome` (also for Edge) and `dist/firefox`. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const asked = process.argv.slice(2);
for (const target of asked.length > 0 ? asked : ['chrome', 'firefox']) {
  const { status } = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
    env: { ...process.env, TARGET: target },
  });
  if (status !== 0) process.exit(status ?? 1);
  console.log(`Built dist/${target}`);
}
