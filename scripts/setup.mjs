/**
 * Makes a fresh clone ready, before `npm start` and `npm test`: packages as the lock file says, and the two browsers.
 * Plain JavaScript without dependencies, since nothing may be installed yet. Does nothing, quickly, when all is there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const wantedNode = [20, 19];
const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

checkNode();
installPackages();
installBrowsers();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > wantedNode[0] || (major === wantedNode[0] && minor >= wantedNode[1])) return;
  stop(`Node ${wantedNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/** `npm ci` when packages are missing or were installed from another lock file. */
function installPackages() {
  const stamp = 'node_modules/.lock-installed';
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (npm ci)…');
  const npm = process.env.npm_execpath;
  const result = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], { stdio: 'inherit' })
    : spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) stop('npm ci failed. See above.');
  writeFileSync(stamp, lock);
}

function installBrowsers() {
  const missing = Object.keys(packages).filter((name) => findBrowser(name) === undefined);
  if (missing.length === 0) return;
  const wanted = missing.map((name) => packages[name]);
  const command = `apt-get update && apt-get install -y --no-install-recommends ${wanted.join(' ')} fonts-liberation`;
  const become = privilege();
  if (become !== undefined && succeeds('apt-get', ['--version'])) {
    say(`Installing ${wanted.join(' and ')}…`);
    spawnSync('sh', ['-c', command.replaceAll('apt-get', `${become}apt-get`)], { stdio: 'inherit' });
  }

  const still = missing.filter((name) => findBrowser(name) === undefined);
  if (still.length === 0) return;
  stop(
    [
      `No ${still.join(' and no ')} found. Branded Chrome and Edge cannot be driven with an unpacked extension.`,
      'On Debian or Ubuntu, run this once:',
      `  sudo sh -c '${command}'`,
      'Elsewhere, install Chromium and Firefox, and name them if they are not found:',
      '  CHROMIUM_PATH=/path/to/chromium FIREFOX_PATH=/path/to/firefox npm test',
    ].join('\n'),
  );
}

/** What to put before a command that needs root: nothing for root, `sudo -n ` where that works, else `undefined`. */
function privilege() {
  if (process.getuid?.() === 0) return '';
  return succeeds('sudo', ['-n', 'true']) ? 'sudo -n ' : undefined;
}

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function stop(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
