import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AskReply } from '../../src/platform/protocol.ts';
import type { PortalId } from '../../src/rules/facts.ts';
import { createFakeBrowser } from '../fakes/fake-browser.ts';

type FakeBrowser = ReturnType<typeof createFakeBrowser>;

const plan = {
  panel: 'plan-balance',
  key: 'plan',
  facts: {
    plan: 'Partner Cloud Support 50',
    detail: 'Start Date (12/23/25), End Date (12/22/26), 7 incidents remaining',
    unavailable: false,
  },
};
const error = {
  panel: 'already-associated',
  key: 'error',
  facts: {
    wording: 'known',
    text: 'This Access ID is already associated to an account. You need to obtain a new Access ID from your Technical Account Manager.',
  },
};

/** Starts the real background in a browser, as after an installation, or after it was stopped. */
async function start(browser: FakeBrowser): Promise<void> {
  vi.resetModules();
  browser.runtime.onMessage.listeners.clear();
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  await import('../../src/background/main.ts');
}

async function ask(browser: FakeBrowser, portal: PortalId, seen: unknown, tab = 1): Promise<AskReply> {
  const message = { kind: 'ask', portal, languages: ['en-US'], ahead: false, seen: [seen] };
  const sender = { id: 'benefit-lens', frameId: 0, documentId: `document-${tab}`, tab: { id: tab, incognito: false } };
  const [reply] = browser.runtime.onMessage.emit(message, sender);
  return (await reply) as AskReply;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.doUnmock('webextension-polyfill');
});

describe('the background in a browser', () => {
  it('tells on Azure what Support for Business showed, also after it was stopped in between', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 20, 12) });
    const browser = createFakeBrowser();
    await start(browser);
    const unknowing = await ask(browser, 'azure', error);
    expect(unknowing.cards.error?.findings[0]).toBe('ERR-05');

    await ask(browser, 'support-for-business', plan, 2);
    await start(browser);
    const knowing = await ask(browser, 'azure', error, 3);
    expect(knowing.cards.error?.findings[0]).toBe('ERR-01');

    vi.setSystemTime(new Date(2026, 11, 23, 0, 1));
    const dayAfterTheEnd = await ask(browser, 'azure', error, 4);
    expect(dayAfterTheEnd.cards.error?.findings[0]).toBe('ERR-02');
  });

  it('listens at once, and keeps its memory from pages', async () => {
    const browser = createFakeBrowser();
    await start(browser);
    expect(browser.runtime.onMessage.listeners.size).toBe(1);
    expect(browser.tabs.onRemoved.listeners.size).toBe(1);
    expect(browser.storage.session.accessLevels).toEqual(['TRUSTED_CONTEXTS']);
  });

  it.each([
    ['install', {}, 1],
    ['update', {}, 0],
    ['install', { noWelcome: true }, 0],
  ])('welcomes on %s under the policy %j', async (reason, policy, pages) => {
    const browser = createFakeBrowser();
    await browser.storage.managed.set(policy);
    await start(browser);
    browser.runtime.onInstalled.emit({ reason });
    browser.runtime.onInstalled.emit({ reason: 'browser_update' });
    await vi.waitFor(() => expect(browser.tabs.created).toHaveLength(pages));
    browser.runtime.onInstalled.emit({ reason });
    // Each look into storage takes a turn; after so many all of it is done.
    for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(browser.tabs.created).toEqual(pages > 0 ? ['chrome-extension://benefit-lenssrc/welcome/index.html'] : []);
  });

  it('welcomes nobody before policies are known, however long they take', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const browser = createFakeBrowser();
    browser.storage.managed.get = () => new Promise((resolve) => setTimeout(() => resolve({ noWelcome: true }), 8000));
    await start(browser);
    browser.runtime.onInstalled.emit({ reason: 'install' });
    await vi.advanceTimersByTimeAsync(9000);
    expect(browser.tabs.created).toEqual([]);
    vi.useRealTimers();
  });

  it('tells on the toolbar what it does on a tab', async () => {
    const browser = createFakeBrowser();
    await start(browser);
    const sender = { id: 'benefit-lens', frameId: 0, tab: { id: 3 } };
    const present = (panels: number) =>
      Promise.all(
        browser.runtime.onMessage.emit({ kind: 'present', portal: 'azure', panels, begins: panels === 0 }, sender),
      );
    await present(0);
    expect(browser.action.icons.get(3)).toBe('/icons/here-16.png');
    await present(2);
    expect(browser.action.icons.get(3)).toBe('/icons/says-16.png');
    expect(browser.action.titles.get(3)).toBe('Benefit Lens: has something to say on this page');
    await browser.storage.local.set({ settings: { portals: { azure: false } } });
    await present(0);
    expect(browser.action.icons.get(3)).toBe('/icons/off-16.png');
  });

  it('asks every tab to leave the hosts that the user has withdrawn', async () => {
    const browser = createFakeBrowser();
    browser.tabs.open = [
      { id: 1, incognito: false },
      { id: 2, incognito: true },
    ];
    await start(browser);
    browser.permissions.onRemoved.emit({ origins: ['https://portal.azure.us/*'] });
    browser.permissions.onRemoved.emit({});
    await vi.waitFor(() => expect(browser.tabs.sent).toHaveLength(2));
    expect(browser.tabs.sent.map(({ tab }) => tab)).toEqual([1, 2]);
    expect(browser.tabs.sent[0]?.message).toEqual({ kind: 'leave', hosts: String.raw`^(?:portal\.azure\.us)$` });
  });

  const senderIn = (frameId: number) => ({
    id: 'benefit-lens',
    frameId,
    documentId: `frame-${frameId}`,
    tab: { id: 1 },
  });

  it('tells a frame that begins that the error stands elsewhere', async () => {
    const browser = createFakeBrowser();
    await start(browser);
    await Promise.all(browser.runtime.onMessage.emit({ kind: 'speak', speaking: true }, senderIn(0)));
    const begins = { kind: 'present', portal: 'azure', panels: 0, begins: true };
    await Promise.all(browser.runtime.onMessage.emit(begins, senderIn(7)));
    expect(browser.tabs.sent.at(-1)).toEqual({
      tab: 1,
      message: { kind: 'hush', stands: true },
      options: { documentId: 'frame-7' },
    });
    browser.tabs.sent.length = 0;
    await Promise.all(browser.runtime.onMessage.emit({ ...begins, begins: false }, senderIn(7)));
    expect(browser.tabs.sent.filter(({ message }) => 'kind' in (message as object))).toEqual([]);
  });

  it('hushes a frame when the top document speaks', async () => {
    const browser = createFakeBrowser();
    await start(browser);
    const speak = async (frameId: number) => {
      await Promise.all(browser.runtime.onMessage.emit({ kind: 'speak', speaking: true }, senderIn(frameId)));
    };
    await speak(7);
    await speak(0);
    expect(browser.tabs.sent.at(-1)).toEqual({
      tab: 1,
      message: { kind: 'hush', hush: true },
      options: { documentId: 'frame-7' },
    });
  });
});
