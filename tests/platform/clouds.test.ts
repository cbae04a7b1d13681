import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { addCloud, addedClouds, cloudHosts, removeCloud, type CloudBrowser } from '../../src/platform/clouds.ts';

/** A browser that grants or refuses, and remembers permissions and scripts. */
function fakeBrowser(isWilling = true) {
  const granted = new Set<string>();
  const scripts = new Map<string, { readonly id: string; readonly js: readonly string[] }>();
  const all = (asked: { permissions?: string[]; origins?: string[] }) => [
    ...(asked.permissions ?? []),
    ...(asked.origins ?? []),
  ];
  const browser = {
    permissions: {
      request(asked: { permissions?: string[]; origins?: string[] }) {
        if (isWilling) for (const one of all(asked)) granted.add(one);
        return Promise.resolve(isWilling);
      },
      contains: (asked: { permissions?: string[]; origins?: string[] }) =>
        Promise.resolve(all(asked).every((one) => granted.has(one))),
      remove(asked: { permissions?: string[]; origins?: string[] }) {
        for (const one of all(asked)) granted.delete(one);
        return Promise.resolve(true);
      },
    },
    scripting: {
      registerContentScripts(added: { id: string; js: string[] }[]) {
        for (const script of added) scripts.set(script.id, script);
        return Promise.resolve();
      },
      unregisterContentScripts({ ids }: { ids: string[] }) {
        for (const id of ids) scripts.delete(id);
        return Promise.resolve();
      },
    },
    runtime: { getManifest: () => manifest },
  };
  return { browser: browser as unknown as CloudBrowser, granted, scripts };
}

describe('a national cloud', () => {
  it('gets the script of the public Azure portal once its hosts are granted', async () => {
    const { browser, scripts } = fakeBrowser();

    expect(await addCloud('azure-us', browser)).toBe(true);
    expect(scripts.get('azure-us')).toMatchObject({
      js: ['src/content/azure.ts'],
      css: ['src/content/alive.css'],
      matches: cloudHosts['azure-us'],
    });
    expect(await addedClouds(browser)).toEqual(['azure-us']);
  });

  it('stays as it is when the user says no', async () => {
    const { browser, scripts } = fakeBrowser(false);

    expect(await addCloud('azure-cn', browser)).toBe(false);
    expect(scripts.size).toBe(0);
    expect(await addedClouds(browser)).toEqual([]);
  });

  it('gives its hosts back, and the permission to run scripts with the last one', async () => {
    const { browser, granted, scripts } = fakeBrowser();
    await addCloud('azure-us', browser);
    await addCloud('azure-cn', browser);

    await removeCloud('azure-us', browser);
    expect([...granted]).toEqual(expect.arrayContaining(['scripting', ...cloudHosts['azure-cn']]));
    await removeCloud('azure-cn', browser);
    expect(granted.size).toBe(0);
    expect(scripts.size).toBe(0);
  });

  it('asks for no host that the manifest does not offer', () => {
    expect(Object.values(cloudHosts).flat().sort()).toEqual([...manifest.optional_host_permissions].sort());
  });
});
