/**
 * `npm run package` builds the extension and writes the stores' archives into `dist/`.
 * `npm run package -- --verify` then builds again from the source archive alone, in an empty folder, and compares.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { archiveOf, committedFiles, filesBelow, isTreeClean, writeTo } from './package-files.ts';

const { version } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { readonly version: string };
const archive = (what: string) => `dist/benefit-lens-${version}-${what}.zip`;
/** Edge takes the package that Chrome takes, under a name of its own. */
const stores = { chrome: 'chrome', edge: 'chrome', firefox: 'firefox' } as const;

if (!isTreeClean()) console.warn('The working tree has changes: these archives belong to no commit.');
build('.');
for (const [store, target] of Object.entries(stores)) {
  const folder = `dist/${target}`;
  write(archive(store), archiveOf(folder, filesBelow(folder)));
}

write(
  archive('source'),
  archiveOf(
    '.',
    committedFiles().filter((file) => existsSync(file)),
  ),
);
if (process.argv.includes('--verify')) verify();

/** Rebuilds from the source archive and compares every store's archive with the one written before. */
function verify(): void {
  const place = mkdtempSync(path.join(tmpdir(), 'benefit-lens-rebuild-'));
  try {
    for (const [file, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(archive('source')))))) {
      writeTo(path.join(place, file), bytes);
    }

    install(place);
    build(place);
    for (const [store, target] of Object.entries(stores)) {
      const folder = path.join(place, 'dist', target);
      const again = Buffer.from(archiveOf(folder, filesBelow(folder)));
      if (!again.equals(readFileSync(archive(store)))) {
        throw new Error(`${archive(store)} is another one when it is built from the source archive.`);
      }

      console.log(`${archive(store)} is the same when built from the source archive`);
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** As the build instructions say, by `npm ci`; without a network, with the packages that are installed here. */
function install(place: string): void {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: place,
    stdio: 'inherit',
  });
  if (status === 0) return;
  console.warn('npm ci did not succeed; building with the packages of this folder instead.');
  rmSync(path.join(place, 'node_modules'), { recursive: true, force: true });
  symlinkSync(path.resolve('node_modules'), path.join(place, 'node_modules'), 'dir');
}

function build(folder: string): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function write(file: string, bytes: Uint8Array): void {
  writeTo(file, bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${file}  ${bytes.length} bytes`);
}
