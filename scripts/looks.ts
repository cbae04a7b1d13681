/**
 * `npm run looks`: what people see, as pictures to be looked at: the popup, the options, the welcome page and panels on
 * stand-ins of the portals, in several languages and looks. Writes `out/looks/`, with `index.html` to leaf through.
 * Words after `--` choose: a language draws that language, anything else the pictures whose name (`popup-route/de-dark`)
 * holds it. What is cut off is told as well.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../tests/browser/chromium.ts';
import type { Looks } from '../tests/browser/driver.ts';
import { Lens } from '../tests/browser/lens.ts';
import { startReplicas } from '../tests/replicas/server.ts';
import { panels, views, type View } from './looks/views.ts';

/** The languages written with most care, and the scripts and lengths that strain a layout most. */
const usual = ['en', 'de', 'pl', 'ru', 'zh-Hans', 'ja', 'sv'];

interface Mode {
  readonly name: string;
  readonly looks: Looks;
  /** Width of the window in pixels, where it is not the page's own. */
  readonly width?: number;
  readonly textSize?: string;
  readonly isRightToLeft?: true;
}

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const dark = { ...light, colorScheme: 'dark' } as const;
const modes: readonly Mode[] = [
  { name: 'light', looks: light },
  { name: 'dark', looks: dark },
  { name: 'forced', looks: { colorScheme: 'dark', forcedColors: 'active' } },
  { name: '320px', looks: light, width: 320 },
  { name: '200percent', looks: light, textSize: '200%' },
  { name: 'rtl', looks: light, isRightToLeft: true },
];
/** A portal has a direction and a size of text of its own, and says nothing about ours. */
const modesOfPanels = modes.filter(({ textSize, isRightToLeft }) => textSize === undefined && !isRightToLeft);

const folder = 'out/looks';
const tallest = 8000;
const words = process.argv.slice(2);
const spoken = words.filter((word) => existsSync(`src/messages/${word}.json`));
const languages = spoken.length > 0 ? spoken : usual;
const parts = words.filter((word) => !spoken.includes(word));
const isChosen = (name: string): boolean => parts.length === 0 || parts.some((part) => name.includes(part));

const replicas = await startReplicas();
const driver = await launchChromium({
  extension: 'dist/chrome',
  port: replicas.port,
  headless: true,
  takesAnyCertificate: true,
});
const lens = new Lens(driver, replicas, true);
try {
  for (const view of [...views, ...panels]) await take(view);
} finally {
  await driver.close();
  await replicas.close();
}

await writeIndex();

/** All pictures of one view. It is opened once for each mode: its page follows the language as it follows a user's choice. */
async function take(view: View): Promise<void> {
  for (const mode of view.isOwnPage ? modes : modesOfPanels) {
    const shots = languages.map((language) => ({ language, name: `${view.name}/${language}-${mode.name}` }));
    const wanted = shots.filter(({ name }) => isChosen(name));
    if (wanted.length === 0) continue;
    await mkdir(path.join(folder, view.name), { recursive: true });
    await lens.reset();
    await lens.look(mode.looks);
    const width = widthOf(view, mode);
    await lens.resize(width, 900);
    await view.open(lens, mode.looks.colorScheme === 'dark' ? 'dark' : 'light');
    for (const { language, name } of wanted) await shoot(view, mode, width, language, name);
  }
}

/** A popup grows with its text. */
function widthOf(view: View, { width, textSize }: Mode): number {
  return width ?? (view.isPopup && textSize !== undefined ? view.width * 2 : view.width);
}

async function shoot(view: View, mode: Mode, width: number, language: string, name: string): Promise<void> {
  await lens.set('language', language);
  await view.arrive(lens, language);
  let cut: string[] = [];
  if (view.isOwnPage) {
    // On a phone the popup opens as a page.
    const place = view.isPopup && mode.width !== undefined ? 'tab' : '';
    await lens.evaluate(dress, mode.textSize ?? '', mode.isRightToLeft ? 'rtl' : 'ltr', place);
    const height = await lens.evaluate(() => document.documentElement.scrollHeight);
    await lens.resize(width, Math.min(height, tallest));
    cut = await lens.evaluate(cutOff);
  }

  await lens.settle(3);
  await writeFile(path.join(folder, `${name}.png`), await lens.screenshot());
  if (view.isOwnPage) await lens.resize(width, 900);
  process.stdout.write(`${name}${cut.map((what) => `\n  cut off: ${what}`).join('')}\n`);
}

/** Runs in the page. */
function dress(textSize: string, direction: string, place: string): void {
  const { documentElement: page } = document;
  page.style.fontSize = textSize;
  page.dir = direction;
  page.dataset.place = place;
}

/** Runs in the page: texts wider than what holds them. */
function cutOff(): string[] {
  const found: string[] = [];
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > room)
    found.push(`the page: ${document.documentElement.scrollWidth}/${room}`);
  for (const element of document.body.querySelectorAll<HTMLElement>('*:not(.unseen, .unseen *, textarea, svg *)')) {
    const isWider = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    if (isWider && getComputedStyle(element).display !== 'inline')
      found.push(`${element.localName}.${element.className}: ${element.textContent.slice(0, 60)}`);
  }

  return found;
}

async function writeIndex(): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.png')).sort();
  const figures = files.map((file) => {
    const name = file.replaceAll(path.sep, '/');
    return `<figure><figcaption>${name}</figcaption><a href="${name}"><img loading="lazy" src="${name}" alt=""></a></figure>`;
  });
  const style =
    'body{font:14px sans-serif}figure{display:inline-block;vertical-align:top;margin:8px}img{max-width:420px}';
  const file = path.join(folder, 'index.html');
  await writeFile(
    file,
    `<!doctype html><meta charset="utf-8"><title>Looks</title><style>${style}</style>${figures.join('\n')}\n`,
  );
  process.stdout.write(`${pathToFileURL(file).href}\n`);
}
