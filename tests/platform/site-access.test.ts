import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { portalIds } from '../../src/notebook/schema.ts';
import { askAccess, portalHosts, withheld, type AccessBrowser } from '../../src/platform/site-access.ts';

/** A browser that grants these hosts, and answers a wish as told. */
function browserWith(granted: readonly string[], request: () => Promise<boolean> = () => Promise.resolve(true)) {
  const asked: string[][] = [];
  const permissions = {
    contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((one) => granted.includes(one))),
    request({ origins }: { origins: string[] }) {
      asked.push(origins);
      return request();
    },
  };
  return { browser: { permissions } as unknown as AccessBrowser, asked };
}

const all = Object.values(portalHosts).flat();

describe('access to the portals', () => {
  it('is asked for the hosts that the manifest names, all of them', () => {
    const inManifest = new Set(manifest.content_scripts.flatMap(({ matches }) => matches));
    expect([...all].sort()).toEqual([...inManifest].sort());
  });

  it('is withheld where one host of a portal is missing', async () => {
    expect(await withheld(portalIds, browserWith(all).browser)).toEqual([]);
    expect(await withheld(portalIds, browserWith([]).browser)).toEqual(portalIds);
    const withoutFrames = all.filter((host) => !host.includes('reactblade'));
    expect(await withheld(portalIds, browserWith(withoutFrames).browser)).toEqual(['azure']);
  });

  it('is not said to be withheld where the browser does not tell', async () => {
    const broken = { permissions: { contains: () => Promise.reject(new Error('No.')) } } as unknown as AccessBrowser;
    expect(await withheld(portalIds, broken)).toEqual([]);
  });

  it('is asked for by name, and a refusal is one however it comes', async () => {
    const yes = browserWith([]);
    expect(await askAccess(['partner-center', 'engage-center'], yes.browser)).toBe(true);
    expect(yes.asked).toEqual([['https://partner.microsoft.com/*', 'https://engagecenter.microsoft.com/*']]);
    expect(await askAccess(['azure'], browserWith([], () => Promise.resolve(false)).browser)).toBe(false);
    expect(await askAccess(['azure'], browserWith([], () => Promise.reject(new Error('No.'))).browser)).toBe(false);
  });
});
