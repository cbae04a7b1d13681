/** Runs the real readers on given markup at a real address, in Chromium, without the extension around them. */
import { build, type Rolldown } from 'vite';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Question } from '../../src/page/stage.ts';
import type { News } from '../../src/rules/facts.ts';
import { findBrowser } from '../../scripts/browsers.mjs';

/** What a reader reported: the question it asks, the `id` of its subject and anchor where those have one, and how many others it marks. */
export type Reading = Question & {
  readonly subject?: string;
  readonly where: string;
  readonly anchor?: string;
  readonly others: number;
};

/** A browser page in which readers run. */
export interface ReadingRoom {
  /**
   * Reads a document.
   * @param html the whole body; scripts in it run, so shadow roots can be attached.
   * @param url the address it is served at.
   * @param lang the document's language.
   */
  read(html: string, url: string, lang?: string): Promise<Reading[]>;
  /**
   * Reads a document in a frame of an otherwise empty page.
   * @param around the address of the page around it.
   * @param name the frame's `window.name`, by which portals on Azure's framework tell their blades.
   */
  readFrame(html: string, url: string, around: string, name?: string): Promise<Reading[]>;
  /** The page itself, for tests that go on changing the document; `window.readNow()` reads again. */
  readonly page: Page;
  close(): Promise<void>;
}

declare global {
  interface Window {
    /** @param isGuided whether the user is being guided through the page. */
    readNow(isGuided?: boolean): Reading[];
    /** Reads, and counts how often it asks the tree: a measure of effort that no machine changes. */
    effortNow(): number;
    /** What the page tells that no panel stands at. */
    newsNow(): News[];
    /** Looks for messages that must be answered at once: `id`, else tag, of each one that can be seen. */
    alarmsNow(): string[];
    /** Whether each of them is found again when its element is looked at, as it is after every change. */
    alarmsStay(): boolean;
    /** What is told of each of these messages. */
    alarmFactsNow(): object[];
  }
}

/** Opens Chromium once for a test file. */
export async function openReadingRoom(): Promise<ReadingRoom> {
  const script = await bundle();
  const executablePath = findBrowser('chromium');
  const browser: Browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  let body = '';
  let inFrame = '';
  let language = 'en';
  /** The address that was read last. */
  let at = '';
  const documentOf = (content: string) =>
    `<!doctype html><html lang="${language}"><title>t</title><body>${content}</body></html>`;
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: documentOf(route.request().frame() === page.mainFrame() ? body : inFrame),
        })
      : route.abort(),
  );
  /** Loads an address anew, also where only its fragment is another one or nothing is. */
  async function load(url: string): Promise<void> {
    const [before] = page.url().split('#');
    if (page.url() !== url) await page.goto(url);
    if (url.startsWith(`${before}#`) || url === before) await page.reload();
  }

  return {
    page,
    async read(html, url, lang = 'en') {
      body = html;
      language = lang;
      // Readers keep nothing in mind, so a document at the same address needs no page of its own: ten times as fast.
      if (url === at) await page.setContent(documentOf(html));
      else {
        at = url;
        await load(url);
        await page.evaluate(script);
      }

      return page.evaluate(() => window.readNow());
    },
    async readFrame(html, url, around, name = '') {
      body = `<iframe name="${name}" src="${url}" width="900" height="700"></iframe>`;
      inFrame = html;
      language = 'en';
      at = '';
      await load(around);
      const frame = page.frames().find((one) => one !== page.mainFrame());
      if (!frame) throw new Error('The frame did not load.');
      await frame.evaluate(script);
      return frame.evaluate(() => window.readNow());
    },
    close: () => browser.close(),
  };
}

async function bundle(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"test"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL('in-page.ts', import.meta.url).pathname, formats: ['iife'], name: 'readers' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = result[0]?.output[0];
  if (!chunk) throw new Error('The readers did not build.');
  return chunk.code;
}
