import { describe, expect, it } from 'vitest';
import { openHeldIds } from '../../src/notebook/held-ids.ts';
import { FakeStorageArea } from '../fakes/fake-browser.ts';

const pair = { access: '172693239', contract: '172583642' };

describe('ids that the user asked to hold', () => {
  it('are shown with dots, given out for the clipboard, and forgotten on request', async () => {
    const session = new FakeStorageArea();
    const ids = openHeldIds(session);
    expect(await ids.holdIds({ access: ' 172693239 ', contract: '172583642' })).toBe(true);
    expect(await ids.heldIdsMasked()).toEqual({ access: '•••••••39', contract: '•••••••42' });
    expect(await ids.heldIdForCopy('contract')).toBe('172583642');

    expect(await ids.forgetIds()).toBe(true);
    expect(await ids.heldIdsMasked()).toBeUndefined();
    expect(session.dump()).toBe('');
  });

  it('are gone with the browser’s memory', async () => {
    await openHeldIds(new FakeStorageArea()).holdIds(pair);
    expect(await openHeldIds(new FakeStorageArea()).heldIdForCopy('access')).toBeUndefined();
  });

  it('are not held where there is no memory for it', async () => {
    const ids = openHeldIds(undefined);
    expect(await ids.holdIds(pair)).toBe(false);
    expect(await ids.heldIdsMasked()).toBeUndefined();
    expect(await ids.forgetIds()).toBe(true);
  });

  it.each([
    { access: '', contract: '1' },
    { access: 'a b c d', contract: '172583642' },
    { access: 'x'.repeat(33), contract: 'abcd' },
  ])('must look like ids: %j', async (odd) => {
    const session = new FakeStorageArea();
    expect(await openHeldIds(session).holdIds(odd)).toBe(false);
    expect(session.dump()).toBe('');
  });

  it('say so when memory fails', async () => {
    const session = new FakeStorageArea();
    session.mode = 'unavailable';
    const ids = openHeldIds(session);
    expect([await ids.holdIds(pair), await ids.forgetIds(), await ids.heldIdsMasked()]).toEqual([
      false,
      false,
      undefined,
    ]);
  });
});
