/** Draws the PNG icons in `public/icons` from the SVGs in `src/icons`, with Chromium. Run it after changing an SVG. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './browsers.mjs';

/** The mark in stores and lists, and the states of the toolbar icon in the sizes that screens of all densities ask for. */
const sizes = { lens: [16, 32, 48, 128], rest: toolbar(), here: toolbar(), says: toolbar(), off: toolbar() };

const executablePath = findBrowser('chromium');
if (executablePath === undefined) throw new Error('No Chromium found. Run: node scripts/setup.mjs');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--force-color-profile=srgb'] });
const page = await browser.newPage();
for (const [name, wanted] of Object.entries(sizes)) {
  const svg = await readFile(`src/icons/${name}.svg`, 'utf8');
  for (const size of wanted) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
    );
    await writeFile(`public/icons/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}

await browser.close();

function toolbar(): number[] {
  return [16, 24, 32, 48];
}
