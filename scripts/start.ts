/**
 * `npm start`: the extension at work on stand-ins of the three portals. With `--live`, on the real ones.
 * Without a display, the same as pictures in `out/tour/`.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { openVisibly } from './open-visibly.ts';
import { runScript } from './steps.ts';
import { takeTour } from './tour.ts';
import { startReplicas } from '../tests/replicas/server.ts';

const isLive = process.argv.includes('--live');
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

if (isStale('dist/chrome/manifest.json')) {
  const { ok } = await runScript('build');
  if (!ok) process.exit(1);
}

if (!hasDisplay && isLive) {
  process.stderr.write('There is no display, and nobody can sign in to the real portals without one.\n');
  process.exitCode = 1;
} else if (!hasDisplay) {
  const replicas = await startReplicas();
  process.stdout.write('No display: taking the tour headless.\n');
  const missing = await takeTour(replicas, 'out/tour');
  await replicas.close();
  for (const line of missing) process.stderr.write(`${line}\n`);
  process.exitCode = missing.length > 0 ? 1 : 0;
} else {
  const replicas = isLive ? undefined : await startReplicas();
  await openVisibly(replicas);
  await replicas?.close();
}

/** Whether there is no build, or a source is newer than it. */
function isStale(built: string): boolean {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  const sources = ['src', 'public'].filter((folder) => existsSync(folder)).flatMap(filesBelow);
  return [...sources, 'manifest.json', 'manifest.config.ts', 'vite.config.ts'].some(
    (file) => existsSync(file) && statSync(file).mtimeMs > builtAt,
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
