/** Firefox ESR as a driver, with the extension as a temporary add-on. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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
import { Marionette, MarionetteError } from './marionette.ts';
import { findBrowser } from '../../scripts/browsers.mjs';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys that are not a character, as WebDriver writes them. */
const keyCodes: Readonly<Record<string, string>> = {
  Enter: '\ue007',
  Tab: '\ue004',
  Escape: '\ue00c',
  Space: ' ',
  Backspace: '\ue003',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Home: '\ue011',
  End: '\ue010',
  Shift: '\ue008',
};

/** What keeps Firefox from talking to anyone on its own, and lets the portals' names lead here. */
function preferences(options: LaunchOptions, ids: Readonly<Record<string, string>>): Record<string, unknown> {
  return {
    'marionette.port': 0,
    'remote.prefs.recommended': true,
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.region.network.url': '',
    'browser.search.update': false,
    'browser.newtabpage.activity-stream.feeds.system.topstories': false,
    'browser.topsites.contile.enabled': false,
    'browser.translations.enable': false,
    'captivedetect.canonicalURL': '',
    'datareporting.policy.dataSubmissionEnabled': false,
    'devtools.jsonview.enabled': false,
    'dom.push.connection.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    // A permission that an extension asks for by a click is given; nobody is there to be asked.
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.webextensions.uuids': JSON.stringify(ids),
    'media.gmp-manager.updateEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'privacy.query_stripping.enabled': false,
    'security.OCSP.enabled': 0,
    'toolkit.telemetry.server': '',
    ...(options.language === undefined ? {} : { 'intl.locale.requested': options.language }),
    ...(options.port === undefined
      ? {}
      : {
          'network.dns.forceResolve': '127.0.0.1',
          'network.socket.forcePort': `80,443=${options.port}`,
          'network.http.http3.enable': false,
          'network.trr.mode': 5,
          'services.settings.server': 'data:,',
        }),
  };
}

/**
 * What Firefox writes when a page is left while a content script waits for an answer or is about to ask. A script
 * that really hangs is stopped after five seconds only, and fails the test that waits for its panel.
 */
const leaving = [
  'Promise rejected after context unloaded',
  'Promise resolved after context unloaded',
  'Promise rejected while context is inactive',
  'Promise resolved while context is inactive',
  'Script terminated by timeout',
];

/** Starts Firefox. Throws when there is none. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const executable = findBrowser('firefox');
  if (executable === undefined) throw new Error('No Firefox found. Run: node scripts/setup.mjs');
  const extension = options.extension === undefined ? undefined : builtExtension(options.extension);
  const profile = await mkdtemp(path.join(tmpdir(), 'lens-firefox-'));
  const uuid = randomUUID();
  const addonId = extension === undefined ? undefined : await geckoId(extension);
  const prefs = preferences(options, addonId === undefined ? {} : { [addonId]: uuid });
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  if (options.policies && addonId !== undefined) await setPolicies(profile, addonId, options.policies);
  const child = spawn(
    executable,
    [
      ...(options.headless ? ['-headless'] : []),
      '-marionette',
      '-remote-allow-system-access',
      '-no-remote',
      '-profile',
      profile,
    ],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        // Policies for one extension are looked for in the user's home.
        ...(options.policies ? { HOME: profile } : {}),
        MOZ_HEADLESS_WIDTH: '1280',
        MOZ_HEADLESS_HEIGHT: '900',
      },
    },
  );
  const client = await Marionette.connect(await activePort(profile, child));
  const session = (await client.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    pageLoadStrategy: 'normal',
    timeouts: { script: 30_000, pageLoad: 30_000, implicit: 0 },
  })) as { capabilities: { browserVersion: string } };
  const driver = new Firefox(session.capabilities.browserVersion, client, child, profile, uuid, addonId ?? '');
  if (extension !== undefined) await driver.install(extension);
  return driver;
}

/** Writes a manifest of managed storage, which any user may have, unlike the browser's own policies. */
async function setPolicies(home: string, name: string, data: Readonly<Record<string, unknown>>): Promise<void> {
  const folder = path.join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name, description: 'Policies of a test', type: 'storage', data };
  await writeFile(path.join(folder, `${name}.json`), JSON.stringify(manifest));
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** The port Firefox chose; it writes it into its profile as soon as it listens. */
async function activePort(profile: string, child: ChildProcess): Promise<number> {
  const file = path.join(profile, 'MarionetteActivePort');
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text !== '') return Number(text);
    if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}.`);
    await pause(50);
  }

  child.kill();
  throw new Error('Firefox did not start to listen within 30 seconds.');
}

class Firefox implements Driver {
  readonly browser = 'firefox';
  private extensionTab: string | undefined;
  /** The tab of the ordinary window that a private one stands beside. */
  private ordinaryTab: string | undefined;
  private complaintsSeen = 0;
  private folder = '';

  constructor(
    readonly version: string,
    private readonly client: Marionette,
    private readonly child: ChildProcess,
    private readonly profile: string,
    private readonly uuid: string,
    private readonly addonId: string,
  ) {}

  async open(url: string): Promise<void> {
    await this.toTop();
    await this.client.send('WebDriver:Navigate', { url });
  }

  async run(source: Source, args: readonly unknown[], frame?: string): Promise<unknown> {
    await this.toFrame(frame);
    return this.script(callOf(source, args));
  }

  async runEverywhere(source: Source, args: readonly unknown[]): Promise<{ url: string; value: unknown }[]> {
    await this.toTop();
    return this.collect(callOf(source, args));
  }

  async click(target: Target, frame?: string): Promise<void> {
    await this.toFrame(frame);
    const found = await this.script(callOf(sourceOf(findTarget), [target]));
    if (!isReference(found)) throw new Error(`Nothing to click: ${JSON.stringify(target)}`);
    await this.client.send('WebDriver:ElementClick', { id: found[elementKey] });
  }

  async press(key: string): Promise<void> {
    const parts = key.split('+').map((part) => keyCodes[part] ?? part);
    await this.keys([
      ...parts.map((value) => ({ type: 'keyDown', value })),
      ...parts.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async type(text: string): Promise<void> {
    await this.keys(
      Array.from(text).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  async screenshot(): Promise<Buffer> {
    await this.toTop();
    const { value } = (await this.client.send('WebDriver:TakeScreenshot', {
      full: false,
    })) as { value: string };
    return Buffer.from(value, 'base64');
  }

  async resize(width: number, height: number): Promise<void> {
    // The window is larger than the page by the browser's own bars.
    const extra = (await this.script('[outerWidth - innerWidth, outerHeight - innerHeight]')) as [number, number];
    await this.client.send('WebDriver:SetWindowRect', {
      width: width + extra[0],
      height: height + extra[1],
    });
  }

  async look({ colorScheme }: Looks): Promise<void> {
    if (colorScheme === undefined) return;
    const name = 'layout.css.prefers-color-scheme.content-override';
    await this.inChrome(`Services.prefs.setIntPref(${JSON.stringify(name)}, ${colorScheme === 'dark' ? 0 : 1})`);
  }

  extensionUrl(file: string): string {
    return `moz-extension://${this.uuid}/${file}`;
  }

  async runInExtension(source: Source, args: readonly unknown[]): Promise<unknown> {
    const current = await this.handle();
    if (this.extensionTab === undefined) {
      this.extensionTab = await this.newTab();
      await this.switchTo(this.extensionTab);
      await this.client.send('WebDriver:Navigate', {
        url: this.extensionUrl('manifest.json'),
      });
    } else await this.switchTo(this.extensionTab);
    try {
      await this.toTop();
      return await this.script(callOf(source, args));
    } finally {
      await this.switchTo(current);
    }
  }

  /** Nothing that Marionette speaks stops an event page. */
  stopBackground(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** Puts the extension of a folder in; one that is there already is updated to it. */
  async install(extension: string): Promise<void> {
    this.folder = extension;
    await this.client.send('Addon:Install', { path: extension, temporary: true });
  }

  async manage(deed: Deed): Promise<void> {
    // Its pages are closed with it.
    if (deed === 'disable' || deed === 'update') this.extensionTab = undefined;
    if (deed === 'update') {
      await this.install(this.folder);
      return;
    }

    const calls: Readonly<Record<Exclude<Deed, 'update'>, string>> = {
      disable: 'await addon.disable()',
      enable: 'await addon.enable()',
      withdraw: 'await ExtensionPermissions.remove(id, { origins, permissions: [] }, extension)',
      allow: 'await ExtensionPermissions.add(id, { origins, permissions: [] }, extension)',
    };
    await this.withAddon(calls[deed]);
  }

  async privateWindow(): Promise<boolean> {
    await this.withAddon(
      `await ExtensionPermissions.add(id, { origins: [], permissions: ['internal:privateBrowsingAllowed'] }, extension);
       await addon.reload()`,
    );
    this.extensionTab = undefined;
    this.ordinaryTab = await this.handle();
    const { handle } = (await this.client.send('WebDriver:NewWindow', { type: 'window', private: true })) as {
      handle: string;
    };
    await this.switchTo(handle);
    return true;
  }

  async freshTab(): Promise<void> {
    // A tab opens in the window it is asked for from, and in a private one nothing is learned.
    if (this.ordinaryTab !== undefined) {
      await this.client.send('WebDriver:CloseWindow');
      await this.switchTo(this.ordinaryTab);
      this.ordinaryTab = undefined;
    }

    const before = await this.handle();
    const next = await this.newTab();
    await this.switchTo(before);
    await this.client.send('WebDriver:CloseWindow');
    await this.switchTo(next);
  }

  async complaints(): Promise<string[]> {
    const all = (await this.inChrome(
      `Services.console.getMessageArray().filter((entry) => entry instanceof Ci.nsIScriptError && entry.sourceName.includes(${JSON.stringify(this.uuid)})).map((entry) => entry.errorMessage + ' (' + entry.sourceName + ':' + entry.lineNumber + ')')`,
    )) as string[];
    const fresh = all.slice(this.complaintsSeen);
    this.complaintsSeen = all.length;
    return fresh.filter((message) => !leaving.some((start) => message.startsWith(start)));
  }

  async close(): Promise<void> {
    await this.client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.client.disconnect();
    if (this.child.exitCode === null) await new Promise((resolve) => this.child.once('exit', resolve));
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async script(expression: string): Promise<unknown> {
    const answer = await this.client.send('WebDriver:ExecuteScript', {
      script: `return ${expression}`,
      args: [],
      newSandbox: false,
    });
    return (answer as { value: unknown }).value;
  }

  private async inChrome(expression: string): Promise<unknown> {
    await this.client.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.script(expression);
    } finally {
      await this.client.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Runs statements that see the `addon`, its `id` and `extension`, and the `origins` that its manifest asks for. */
  private async withAddon(statements: string): Promise<void> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const id = ${JSON.stringify(this.addonId)};
        const addon = await AddonManager.getAddonByID(id);
        const extension = WebExtensionPolicy.getByID(id)?.extension;
        const origins = extension?.manifest.content_scripts.flatMap(({ matches }) => matches);
        ${statements};
      })().then(() => done(''), (error) => done(String(error)));`;
    await this.client.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const { value } = (await this.client.send('WebDriver:ExecuteAsyncScript', { script, args: [] })) as {
        value: string;
      };
      if (value !== '') throw new Error(value);
    } finally {
      await this.client.send('Marionette:SetContext', { value: 'content' });
    }
  }

  private async keys(actions: readonly object[]): Promise<void> {
    await this.client.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
    await this.client.send('WebDriver:ReleaseActions');
  }

  private async handle(): Promise<string> {
    return ((await this.client.send('WebDriver:GetWindowHandle')) as { value: string }).value;
  }

  private async newTab(): Promise<string> {
    return (
      (await this.client.send('WebDriver:NewWindow', { type: 'tab' })) as {
        handle: string;
      }
    ).handle;
  }

  private async switchTo(handle: string): Promise<void> {
    await this.client.send('WebDriver:SwitchToWindow', { handle });
  }

  private async toTop(): Promise<void> {
    await this.client.send('WebDriver:SwitchToFrame', { id: null });
  }

  private async toFrame(part: string | undefined): Promise<void> {
    await this.toTop();
    if (part !== undefined && !(await this.descend(part))) throw new Error(`No frame with ${part} in its address.`);
  }

  /** Goes into the first frame whose address has that part, depth first. */
  private async descend(part: string): Promise<boolean> {
    for (const frame of await this.frames()) {
      if (!(await this.enter(frame))) continue;
      if (((await this.script('location.href')) as string).includes(part) || (await this.descend(part))) return true;
      await this.client.send('WebDriver:SwitchToParentFrame');
    }

    return false;
  }

  private async collect(call: string): Promise<{ url: string; value: unknown }[]> {
    const url = (await this.script('location.href')) as string;
    const results = [{ url, value: await this.script(call) }];
    for (const frame of await this.frames()) {
      if (!(await this.enter(frame))) continue;
      results.push(...(await this.collect(call)));
      await this.client.send('WebDriver:SwitchToParentFrame');
    }

    return results;
  }

  private async frames(): Promise<string[]> {
    const found = (await this.script(`[...document.querySelectorAll('iframe')]`)) as unknown[];
    return found.filter(isReference).map((reference) => reference[elementKey]);
  }

  /** False when the frame is gone by now. */
  private async enter(frame: string): Promise<boolean> {
    try {
      await this.client.send('WebDriver:SwitchToFrame', {
        element: frame,
        focus: false,
      });
      return true;
    } catch (error) {
      if (
        error instanceof MarionetteError &&
        ['no such frame', 'stale element reference', 'no such element'].includes(error.code)
      ) {
        return false;
      }

      throw error;
    }
  }
}

function isReference(value: unknown): value is Readonly<Record<typeof elementKey, string>> {
  return typeof value === 'object' && value !== null && elementKey in value;
}
