/**
 * The little of a browser that the background uses, in memory. Values are copied on the way in and out, as
 * browsers do, and come back with their properties in another order, as Chromium gives them.
 */

/** What a storage area does when it is asked. `full`: reads go well, writes fail; `unreadable`: the reverse. */
export type StorageMode = 'works' | 'full' | 'unreadable' | 'unavailable';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener<Args extends unknown[]> = (...args: Args) => unknown;

export class FakeEvent<Args extends unknown[]> {
  readonly listeners = new Set<Listener<Args>>();

  addListener(listener: Listener<Args>): void {
    this.listeners.add(listener);
  }

  removeListener(listener: Listener<Args>): void {
    this.listeners.delete(listener);
  }

  emit(...args: Args): unknown[] {
    return [...this.listeners].map((listener) => listener(...args));
  }
}

export class FakeStorageArea {
  readonly data = new Map<string, string>();
  readonly onChanged = new FakeEvent<[Changes]>();
  readonly accessLevels: string[] = [];
  mode: StorageMode = 'works';
  writes = 0;

  constructor(initial: Record<string, unknown> = {}) {
    for (const [key, value] of Object.entries(initial)) this.data.set(key, JSON.stringify(value));
  }

  async get(keys: null | string | string[]): Promise<Record<string, unknown>> {
    await turn();
    if (this.mode === 'unavailable' || this.mode === 'unreadable') throw new Error('The storage area is corrupted.');
    const wanted = keys === null ? [...this.data.keys()] : [keys].flat();
    return Object.fromEntries(
      wanted.flatMap((key) => {
        const json = this.data.get(key);
        return json === undefined ? [] : [[key, reordered(JSON.parse(json))] as const];
      }),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await turn();
    if (this.mode === 'full' || this.mode === 'unavailable') throw new Error('QUOTA_BYTES quota exceeded');
    this.writes += 1;
    const changes: Changes = {};
    for (const [key, value] of Object.entries(items)) {
      const before = this.data.get(key);
      this.data.set(key, JSON.stringify(value));
      changes[key] = { oldValue: before === undefined ? undefined : JSON.parse(before), newValue: value };
    }

    this.onChanged.emit(changes);
  }

  async remove(keys: string | string[]): Promise<void> {
    await turn();
    if (this.mode === 'unavailable') throw new Error('The storage area is unavailable.');
    for (const key of [keys].flat()) this.data.delete(key);
  }

  setAccessLevel(access: { accessLevel: string }): Promise<void> {
    this.accessLevels.push(access.accessLevel);
    return Promise.resolve();
  }

  /** What is stored under a key, for looking at it. */
  stored(key: string): unknown {
    const json = this.data.get(key);
    return json === undefined ? undefined : JSON.parse(json);
  }

  /** Everything stored, as one text to search for what must not be there. */
  dump(): string {
    return [...this.data].flat().join('\n');
  }
}

/** Messages sent to the documents of tabs, and which documents are there to get them. */
export class FakeTabs {
  readonly onRemoved = new FakeEvent<[number]>();
  open: { id: number; incognito: boolean }[] = [];
  readonly sent: { tab: number; message: unknown; options: { frameId?: number; documentId?: string } }[] = [];
  readonly gone = new Set<number | string>();
  readonly created: string[] = [];

  query(): Promise<readonly { id: number; incognito: boolean }[]> {
    return Promise.resolve(this.open);
  }

  create({ url }: { url: string }): Promise<void> {
    this.created.push(url);
    return Promise.resolve();
  }

  async sendMessage(
    tab: number,
    message: unknown,
    options: { frameId?: number; documentId?: string } = {},
  ): Promise<undefined> {
    await turn();
    const target = options.documentId ?? options.frameId;
    if (target !== undefined && this.gone.has(target)) throw new Error('Receiving end does not exist.');
    this.sent.push({ tab, message, options });
    return undefined;
  }
}

/** The toolbar button: the icon that each tab was given last. */
export class FakeAction {
  readonly icons = new Map<number, string>();
  readonly titles = new Map<number, string>();

  setIcon({ tabId, path }: { tabId: number; path: Readonly<Record<string, string>> }): Promise<void> {
    this.icons.set(tabId, path[16] ?? '');
    return Promise.resolve();
  }

  setTitle({ tabId, title }: { tabId: number; title: string }): Promise<void> {
    this.titles.set(tabId, title);
    return Promise.resolve();
  }
}

/** A `browser` object for the background's entry point. */
export function createFakeBrowser() {
  return {
    storage: {
      local: new FakeStorageArea(),
      managed: new FakeStorageArea(),
      session: new FakeStorageArea(),
    },
    tabs: new FakeTabs(),
    commands: { onCommand: new FakeEvent<[string]>() },
    action: new FakeAction(),
    permissions: { onRemoved: new FakeEvent<[{ origins?: string[] }]>() },
    runtime: {
      id: 'benefit-lens',
      onMessage: new FakeEvent<[unknown, unknown]>(),
      onInstalled: new FakeEvent<[{ reason: string }]>(),
      getURL: (path: string) => `chrome-extension://benefit-lens${path}`,
    },
  };
}

/** Lets other tasks in between, so that unguarded read-modify-write would show. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, reordered(inner)]),
  );
}
