/** Chromium as a driver, with the unpacked extension. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  chromium,
  type BrowserContext,
  type ElementHandle,
  type Frame,
  type JSHandle,
  type Page,
} from '@playwright/test';
import { findBrowser } from '../../scripts/browsers.mjs';
import {
  builtExtension,
  callOf,
  findTarget,
  sourceOf,
  type Deed,
  type Driver,
  type LaunchOptions,
  type Looks,
  type Source,
  type Target,
} from './driver.ts';

/** Starts Chromium. Throws when there is none; branded Chrome no longer loads unpacked extensions by a switch. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium found. Run: node scripts/setup.mjs');
  const extension = options.extension === undefined ? undefined : builtExtension(options.extension);
  const profile = await mkdtemp(path.join(tmpdir(), 'lens-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    ignoreHTTPSErrors: options.port !== undefined,
    args: [
      '--no-sandbox',
      // Without a graphics card its work is done by the processor, in a process of its own.
      '--disable-gpu',
      `--lang=${options.language ?? 'en-US'}`,
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--disable-features=OptimizationHints,MediaRouter,Translate',
      ...(options.port === undefined
        ? []
        : [
            `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
            '--disable-quic',
            ...(options.takesAnyCertificate ? ['--ignore-certificate-errors'] : []),
          ]),
      ...(extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  const id = extension === undefined ? '' : await extensionId(context);
  const page = context.pages()[0] ?? (await context.newPage());
  return new Chromium(context, page, profile, id);
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

class Chromium implements Driver {
  readonly browser = 'chromium';
  readonly version: string;
  private extensionPage: Page | undefined;
  private heard: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    private page: Page,
    private readonly profile: string,
    private readonly id: string,
  ) {
    this.version = context.browser()?.version() ?? '';
    this.listen(page);
    context.on('serviceworker', (worker) =>
      worker.on('console', (message) => {
        this.hear(message.type(), message.text(), worker.url());
      }),
    );
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
  }

  run(source: Source, args: readonly unknown[], frame?: string): Promise<unknown> {
    return this.frame(frame).evaluate(callOf(source, args));
  }

  async runEverywhere(source: Source, args: readonly unknown[]): Promise<{ url: string; value: unknown }[]> {
    const results = [];
    for (const frame of this.page.frames()) {
      if (frame.isDetached()) continue;
      results.push({
        url: frame.url(),
        value: await frame.evaluate(callOf(source, args)),
      });
    }

    return results;
  }

  async click(target: Target, frame?: string): Promise<void> {
    const handle: JSHandle<unknown> = await this.frame(frame).evaluateHandle(callOf(sourceOf(findTarget), [target]));
    const element = handle.asElement() as ElementHandle<Element> | null;
    if (!element) throw new Error(`Nothing to click: ${JSON.stringify(target)}`);
    await element.click({ timeout: 3000 });
    await handle.dispose();
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  screenshot(): Promise<Buffer> {
    return this.page.screenshot();
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  look(looks: Looks): Promise<void> {
    return this.page.emulateMedia(looks);
  }

  extensionUrl(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }

  async runInExtension(source: Source, args: readonly unknown[]): Promise<unknown> {
    if (this.extensionPage === undefined || this.extensionPage.isClosed()) {
      this.extensionPage = await this.context.newPage();
      await this.extensionPage.goto(this.extensionUrl('manifest.json'));
      await this.page.bringToFront();
    }

    return this.extensionPage.evaluate(callOf(source, args));
  }

  async stopBackground(): Promise<boolean> {
    const session = await this.context.newCDPSession(this.page);
    const { targetInfos } = await session.send('Target.getTargets');
    const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(this.id));
    for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
    await session.detach();
    return workers.length > 0;
  }

  /** By the page of extensions, which has interfaces of its own. */
  async manage(deed: Deed): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    const id = JSON.stringify(this.id);
    const access = (hosts: string) =>
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, hostAccess: '${hosts}' })`;
    const calls: Readonly<Record<Deed, string>> = {
      disable: `chrome.management.setEnabled(${id}, false)`,
      enable: `chrome.management.setEnabled(${id}, true)`,
      withdraw: access('ON_CLICK'),
      allow: access('ON_ALL_SITES'),
      // Unpacked extensions are put anew in developer mode only.
      update: `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() =>
        chrome.developerPrivate.reload(${id}, { failQuietly: true }))`,
    };
    await page.evaluate(calls[deed]);
    await page.close();
    // Its pages were closed with it.
    if (deed === 'update') this.extensionPage = undefined;
    await this.page.bringToFront();
  }

  /** Playwright sees no window that is not of its own context. */
  privateWindow(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async freshTab(): Promise<void> {
    const before = this.page;
    this.page = await this.context.newPage();
    this.listen(this.page);
    await before.close();
  }

  complaints(): Promise<string[]> {
    return Promise.resolve(this.heard.splice(0));
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private frame(part: string | undefined): Frame {
    if (part === undefined) return this.page.mainFrame();
    const found = this.page.frames().find((frame) => frame.url().includes(part));
    if (!found) throw new Error(`No frame with ${part} in its address.`);
    return found;
  }

  private listen(page: Page): void {
    page.on('console', (message) => {
      this.hear(message.type(), message.text(), message.location().url);
    });
    page.on('pageerror', (error) => {
      this.hear('error', error.stack ?? error.message, error.stack ?? '');
    });
  }

  /** Keeps what the extension said; the pages' own noise is theirs. */
  private hear(type: string, text: string, where: string): void {
    if (this.id && where.includes(this.id) && (type === 'error' || type === 'warning'))
      this.heard.push(`${text} (${where})`);
  }
}
