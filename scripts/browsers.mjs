/**
 * Finds the browsers that tests and the tour drive. Plain JavaScript: it also runs before anything is installed.
 *
 * Branded Chrome and Edge are left out on purpose: since version 137 they ignore `--load-extension`.
 */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const names = {
  chromium: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  firefox: ['firefox-esr', 'firefox'],
};

const places = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

export function findBrowser(name) {
  const chosen = process.env[`${name.toUpperCase()}_PATH`];
  if (chosen) return chosen;
  const candidates = [...(name === 'chromium' ? playwrightChromium() : []), ...onPath(names[name]), ...places[name]];
  return candidates.find(isExecutable);
}

/** Chromium as Playwright downloads it, if somebody had it downloaded. */
function playwrightChromium() {
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH || path.join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((entry) => /^chromium-\d+$/.test(entry))
    .sort()
    .reverse()
    .flatMap((entry) => ['chrome-linux64', 'chrome-linux'].map((folder) => path.join(root, entry, folder, 'chrome')));
}

function onPath(wanted) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return wanted.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
