/**
 * The extension in a browser, as scenarios see it: open a page, look at the panels, act, look again.
 * The same in every browser; what differs lies in the drivers.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { ReplicaServer, StrayRequest } from '../replicas/server.ts';
import { sourceOf, type BrowserName, type Deed, type Driver, type Looks, type Target } from './driver.ts';

/** One panel as it stands on a page. */
export interface PanelOnPage {
  readonly panel: string;
  /** Rule ids, in the order published. */
  readonly findings: readonly string[];
  /** Its heading: the answer in one sentence. */
  readonly title: string;
  /** Text of its shadow root, white space folded, without styles. */
  readonly text: string;
  /** Whether it takes up room and is not hidden. */
  readonly visible: boolean;
  /** Address of the document it stands in. */
  readonly url: string;
}

const patience = 20_000;
const rhythm = 40;

/** A document to ask: the top one, or a frame. */
export class Place {
  constructor(
    protected readonly driver: Driver,
    private readonly within?: string,
  ) {}

  /** Runs a function in the page's own world. It is sent as source: it sees its arguments and the page, no more. */
  async evaluate<A extends readonly unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return (await this.driver.run(sourceOf(fn), args, this.within)) as Awaited<T>;
  }

  /** Waits until a function of the page returns something truthy, and returns that. */
  waitFor<A extends readonly unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return until(`${sourceOf(fn).slice(0, 200)} with ${JSON.stringify(args)}`, () => this.evaluate(fn, ...args));
  }

  /** Clicks the first visible element that matches, also inside open shadow roots; waits for it to be there. */
  async click(target: Target | string): Promise<void> {
    const wanted = typeof target === 'string' ? { css: target } : target;
    await until(`a click on ${JSON.stringify(wanted)}`, async () => {
      await this.driver.click(wanted, this.within);
      return true;
    });
  }
}

export class Lens extends Place {
  constructor(
    driver: Driver,
    private readonly server: ReplicaServer,
    private readonly hasExtension: boolean,
  ) {
    super(driver);
  }

  get browser(): BrowserName {
    return this.driver.browser;
  }

  /** Opens an address. For a replica, waits until it has drawn itself, unless it is told to be late. */
  async open(url: string): Promise<void> {
    await this.driver.open(url);
    if (!url.startsWith('https:') || url.includes('r.late=')) return;
    await this.waitFor(() => {
      return 'replica' in window && (window.replica.ready || window.replica.errors.length > 0);
    });
  }

  /** Opens an address that is no replica, without waiting for one. */
  openAnything(url: string): Promise<void> {
    return this.driver.open(url);
  }

  /** The first frame whose address has that part. */
  frame(urlPart: string): Place {
    return new Place(this.driver, urlPart);
  }

  /** Opens a page of the extension, e.g. `src/options/index.html`. */
  openExtensionPage(path: string): Promise<void> {
    return this.driver.open(this.driver.extensionUrl(path));
  }

  press(key: string): Promise<void> {
    return this.driver.press(key);
  }

  type(text: string): Promise<void> {
    return this.driver.type(text);
  }

  screenshot(): Promise<Buffer> {
    return this.driver.screenshot();
  }

  resize(width: number, height: number): Promise<void> {
    return this.driver.resize(width, height);
  }

  look(looks: Looks): Promise<void> {
    return this.driver.look(looks);
  }

  /** Runs a function in a page of the extension, which sees the extension's storage. */
  async inExtension<A extends readonly unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return (await this.driver.runInExtension(sourceOf(fn), args)) as Awaited<T>;
  }

  /** All that a storage area of the extension holds. */
  storage(area: 'local' | 'session' | 'sync' = 'local'): Promise<Readonly<Record<string, unknown>>> {
    return this.inExtension((name) => browser.storage[name].get(null), area);
  }

  /** Runs a function in the top document and in every frame. */
  async everywhere<T>(fn: () => T): Promise<Awaited<T>[]> {
    const results = await this.driver.runEverywhere(sourceOf(fn), []);
    return results.map(({ value }) => value as Awaited<T>);
  }

  /** Sets a setting of the user, as the options page would. */
  async set(setting: string, value: unknown): Promise<void> {
    await this.inExtension(
      async (key, changed) => {
        const { settings } = await browser.storage.local.get(null);
        await browser.storage.local.set({ settings: { ...(settings as object | undefined), [key]: changed } });
      },
      setting,
      value,
    );
  }

  /** Every panel of the tab, in all its documents, in document order. */
  async panels(): Promise<PanelOnPage[]> {
    const found = await this.driver.runEverywhere(sourceOf(collectPanels), []);
    return found.flatMap(({ url, value }) => (value as Omit<PanelOnPage, 'url'>[]).map((panel) => ({ ...panel, url })));
  }

  /**
   * Waits until a panel stands, is visible and has been answered. Of the findings given, the first must lead and the others must be
   * published too; a panel may say more than that.
   */
  panel(id: string, ...findings: readonly string[]): Promise<PanelOnPage> {
    return until(
      `panel ${id} ${findings.join(' ')}`,
      async () => (await this.panels()).find((each) => each.panel === id && each.visible && says(each, findings)),
      async () => `panels: ${JSON.stringify(await this.panels())}`,
    );
  }

  /** Waits until no panel of that id is left. */
  async noPanel(id: string): Promise<void> {
    await until(
      `no panel ${id}`,
      async () => !(await this.panels()).some((each) => each.panel === id),
      async () => `panels: ${JSON.stringify(await this.panels())}`,
    );
  }

  /** Waits until the page has had so many frames, so that whatever reacts to it had its chance. */
  async settle(frames = 10): Promise<void> {
    await this.evaluate(
      (count) =>
        new Promise<void>((resolve) => {
          const next = (left: number) => {
            if (left === 0) resolve();
            else
              requestAnimationFrame(() => {
                next(left - 1);
              });
          };
          next(count);
        }),
      frames,
    );
  }

  /** Requests to anything that is not a replica, since the test began, without the browser's own. */
  requestsOut(): readonly StrayRequest[] {
    return this.server.stray.filter((request) => !isBrowsersOwn(request));
  }

  /** Everything that was asked for since the test began, replicas too. */
  requests(): readonly string[] {
    return this.server.asked;
  }

  /** Errors and warnings of the extension since the last call. */
  complaints(): Promise<string[]> {
    return this.driver.complaints();
  }

  /** Stops the background at once. False where the browser offers no way to. */
  stopBackground(): Promise<boolean> {
    return this.driver.stopBackground();
  }

  /** Does to the extension what its user can do in the browser's own pages. */
  manage(deed: Deed): Promise<void> {
    return this.driver.manage(deed);
  }

  /** Continues in a private window. False where the driver cannot open one. */
  privateWindow(): Promise<boolean> {
    return this.driver.privateWindow();
  }

  /** Back to a fresh install in a fresh tab. */
  async reset(): Promise<void> {
    await this.driver.freshTab();
    await this.driver.resize(1280, 900);
    await this.driver.look({ colorScheme: 'light' });
    if (this.hasExtension) {
      await this.inExtension(async () => {
        const { storage } = browser;
        // A page of the test before may live a moment longer, and hears that storage changed. What was learned from it
        // already stays in mind, so that it is not learned again as news.
        const held = Object.keys(await storage.session.get(null)).filter((key) => !key.startsWith('learned-'));
        // What such a page has told may be between reading the notebook and writing it, under this lock.
        await navigator.locks.request('notebook', () =>
          Promise.all([storage.local.clear(), storage.session.remove(held), storage.sync.clear()]),
        );
      });
    }
    await this.driver.complaints();
    this.server.forget();
  }
}

function says(panel: PanelOnPage, findings: readonly string[]): boolean {
  const [lead = panel.findings[0]] = findings;
  return lead !== undefined && panel.findings[0] === lead && findings.every((each) => panel.findings.includes(each));
}

/** Hosts that browsers call on their own account. The extension has no business with any of them. */
function isBrowsersOwn({ host, from }: StrayRequest): boolean {
  return (
    from === '' &&
    /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|google-analytics\.com|mozilla\.(com|org|net)|firefox\.com)(:\d+)?$/.test(
      host,
    )
  );
}

/** Tries until something truthy comes out. Its last error or the hint is part of what it throws in the end. */
async function until<T>(what: string, attempt: () => Promise<T | undefined>, hint?: () => Promise<string>): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const value = await attempt();
      if (value) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }

    if (Date.now() > end) {
      throw new Error(
        `Waited ${patience} ms for ${what}. ${last instanceof Error ? last.message : ''} ${hint ? await hint() : ''}`.trim(),
      );
    }

    await pause(rhythm);
  }
}

/** Runs in pages: all hosts of the lens, through open shadow roots. */
function collectPanels(): Omit<PanelOnPage, 'url'>[] {
  const panels: Omit<PanelOnPage, 'url'>[] = [];
  const textOf = (root: ParentNode): string => {
    let text = '';
    for (const node of root.childNodes) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      else if (node instanceof Element && node.localName !== 'style') text += ` ${textOf(node)} `;
    }

    return text;
  };
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'benefit-lens') {
        const box = element.shadowRoot?.firstElementChild?.getBoundingClientRect() ?? element.getBoundingClientRect();
        const own = element.getBoundingClientRect();
        panels.push({
          panel: element.getAttribute('data-panel') ?? '',
          findings: (element.getAttribute('data-findings') ?? '').split(' ').filter(Boolean),
          title: element.shadowRoot?.querySelector('h2')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
          text: element.shadowRoot ? textOf(element.shadowRoot).replace(/\s+/g, ' ').trim() : '',
          visible: element.checkVisibility({ checkVisibilityCSS: true }) && (own.height > 0 || box.height > 0),
        });
      }

      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return panels;
}

interface Area {
  get(keys: null): Promise<Readonly<Record<string, unknown>>>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

/** The extension's own interface, as functions sent into its pages see it. Both browsers call it `browser`. */
declare const browser: {
  readonly storage: Readonly<Record<'local' | 'session' | 'sync', Area>>;
};
