// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser, FakeStorageArea } from '../fakes/fake-browser.ts';

afterEach(() => {
  vi.doUnmock('webextension-polyfill');
  vi.resetModules();
});

async function notice(local: FakeStorageArea) {
  vi.resetModules();
  const browser = createFakeBrowser();
  Object.assign(browser.storage, { local });
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  // The page's language is a context: it has to come from the same copies of the modules.
  const [{ draw: drawn, doing: act }, { SetAsideNotice }, { notebook }] = await Promise.all([
    import('./draw.tsx'),
    import('../../src/shell/set-aside-notice.tsx'),
    import('../../src/shell/stores.ts'),
  ]);
  await notebook.read('2026-11-20');
  const root = drawn(<SetAsideNotice />);
  await vi.waitFor(async () => {
    await act(() => undefined);
    if (local.data.has('notebook-set-aside'))
      expect(local.stored('notebook-set-aside')).toMatchObject({ reported: true });
  });
  await act(() => undefined);
  return root.textContent;
}

describe('data that had to be set aside', () => {
  it('is said once, with the places, and never shows what could be an id', async () => {
    const contracts = [{ id: 'aaaaaaaa', scope: 'unknown', contract: { plan: 'Plan 900000017' }, readOn: {} }];
    const local = new FakeStorageArea({ notebook: { version: 1, contracts, roles: [], people: [], signIns: [] } });
    const first = await notice(local);
    expect(first).toContain('Parts of the notebook could not be read');
    expect(first).toContain('contracts[0].contract.kind');
    expect(first).not.toContain('900000017');
    expect(await notice(local)).toBe('');
  });

  it('is not spoken of when there is none', async () => {
    expect(await notice(new FakeStorageArea())).toBe('');
  });
});
