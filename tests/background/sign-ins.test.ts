import { describe, expect, it } from 'vitest';
import { createMemory } from '../../src/background/memory.ts';
import { createSignIns, SALT_KEY } from '../../src/background/sign-ins.ts';
import { FakeStorageArea } from '../fakes/fake-browser.ts';

const asker = { tab: undefined, frame: 0, portal: 'azure', account: 'kim@contoso.com' } as const;
const signIns = (local: FakeStorageArea) => createSignIns(local, createMemory(new FakeStorageArea()));

describe('the scope of a sign-in', () => {
  it('is the same after the background was stopped, also if its salt could not be stored at first', async () => {
    const local = new FakeStorageArea();
    local.mode = 'full';
    const first = signIns(local);
    const scope = await first.scopeFor(asker);
    expect(await first.scopeFor(asker)).toBe(scope);

    local.mode = 'works';
    expect(await first.scopeFor(asker)).toBe(scope);
    expect(local.stored(SALT_KEY)).toMatch(/^[a-z]{32}$/);
    expect(await signIns(local).scopeFor(asker)).toBe(scope);
  });

  it('follows the salt in storage, and never tells the address', async () => {
    const local = new FakeStorageArea();
    const one = signIns(local);
    const scope = await one.scopeFor(asker);
    await local.remove(SALT_KEY);
    expect(await signIns(local).scopeFor(asker)).not.toBe(scope);
    expect(await one.scopeFor(asker)).toBe(await signIns(local).scopeFor(asker));
    expect(local.dump()).not.toContain('contoso');
  });
});
