/** What a browser must be able to do so that one scenario runs in all of them. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** An element to act on: the first visible one that matches, looked for through open shadow roots as well. */
export interface Target {
  readonly css: string;
  /** Text it must contain, white space folded. */
  readonly text?: string | undefined;
  /** Selector of an element (or shadow host) it must stand in. */
  readonly within?: string | undefined;
}

/** Looks of the machine that a page can ask for. Firefox knows colour schemes only. */
export interface Looks {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

export interface LaunchOptions {
  /** Folder of the unpacked extension; none to see the pages alone. */
  readonly extension?: string | undefined;
  /** Port of the replicas. Without it names resolve as usual: the real portals. */
  readonly port?: number | undefined;
  readonly headless: boolean;
  /**
   * Takes any certificate also in tabs that the extension opens by itself. The browser's own requests then get as far
   * as the replicas too, so this is nothing for tests that count requests. Chromium only.
   */
  readonly takesAnyCertificate?: boolean;
  /** What an administrator has set for the extension. Firefox on Linux only: elsewhere that is for the system's owner. */
  readonly policies?: Readonly<Record<string, unknown>>;
  /** Language of the browser. Firefox needs its language pack for others than English. */
  readonly language?: string | undefined;
}

/**
 * Disables the extension or enables it; withdraws the permission for all its hosts or gives it back; puts what its
 * folder holds now in its place, as an update does.
 */
export type Deed = 'disable' | 'enable' | 'withdraw' | 'allow' | 'update';

/** Source of a function expression that runs in a page. */
export type Source = string;

/** One running browser with one current tab. */
export interface Driver {
  readonly browser: BrowserName;
  readonly version: string;
  open(url: string): Promise<void>;
  /** Runs a function in the page's own world, in the top document or in the first frame whose address has that part. */
  run(source: Source, args: readonly unknown[], frame?: string): Promise<unknown>;
  /** Runs a function in the top document and in every frame. */
  runEverywhere(source: Source, args: readonly unknown[]): Promise<{ readonly url: string; readonly value: unknown }[]>;
  /** Clicks as a person does: scrolled to, and only if nothing covers it. Throws when it is not there. */
  click(target: Target, frame?: string): Promise<void>;
  /** Presses a key by its name, such as `Tab`, `Enter`, `a`. */
  press(key: string): Promise<void>;
  /** Types text into whatever has the focus. */
  type(text: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  resize(width: number, height: number): Promise<void>;
  look(looks: Looks): Promise<void>;
  /** Address of a file of the extension. */
  extensionUrl(path: string): string;
  /** Runs a function in a page of the extension that stands in a tab of its own. */
  runInExtension(source: Source, args: readonly unknown[]): Promise<unknown>;
  /** Stops the background at once, as browsers do when it is idle. False where the browser offers no way to. */
  stopBackground(): Promise<boolean>;
  /** Does to the extension what its user can do in the browser's own pages. */
  manage(deed: Deed): Promise<void>;
  /** Continues in a new private window, with the extension allowed in it. False where a driver cannot open one. */
  privateWindow(): Promise<boolean>;
  /** Continues in a new tab of an ordinary window and closes the one before, with a private window if there is one. */
  freshTab(): Promise<void>;
  /** Errors and warnings that the extension caused since the last call. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * The whole path of an unpacked extension.
 * @throws when nothing is built there: browsers would start without it, and whoever waits for it would wait for long.
 */
export function builtExtension(folder: string): string {
  if (!existsSync(path.join(folder, 'manifest.json'))) {
    throw new Error(`There is no extension in ${folder}. Run: npm run build`);
  }

  return path.resolve(folder);
}

/** Source of a function, for sending it into a page. */
export function sourceOf(fn: (...args: never[]) => unknown): Source {
  return fn.toString();
}

/** A call of a function's source. Compilers may have wrapped inner functions in `__name`, which pages lack. */
export function callOf(source: Source, args: readonly unknown[]): string {
  return `(() => { const __name = (value) => value; return (${source})(...${JSON.stringify(args)}); })()`;
}

/** Finds a target in the page. Self-contained, since it is sent there as source. */
export function findTarget(target: Target): Element | undefined {
  const walk = (root: ParentNode, visit: (element: Element) => void) => {
    for (const element of root.querySelectorAll('*')) {
      visit(element);
      if (element.shadowRoot) walk(element.shadowRoot, visit);
    }
  };
  const roots: ParentNode[] = [];
  if (target.within === undefined) roots.push(document);
  else {
    const within = target.within;
    walk(document, (element) => {
      if (!element.matches(within)) return;
      roots.push(element);
      if (element.shadowRoot) roots.push(element.shadowRoot);
    });
  }

  const found: Element[] = [];
  for (const root of roots) {
    walk(root, (element) => {
      if (!element.matches(target.css)) return;
      const text = element.textContent.replace(/\s+/g, ' ').trim();
      if (target.text !== undefined && !text.includes(target.text)) return;
      if (element.checkVisibility({ checkVisibilityCSS: true })) found.push(element);
    });
  }

  return found[0];
}
