import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { hostsOf } from '../../src/platform/withdrawn.ts';

const matches = (origins: readonly string[], host: string) => new RegExp(hostsOf(origins) ?? '(?!)').test(host);

describe('hosts that were withdrawn', () => {
  it.each([
    [['https://portal.azure.us/*'], 'portal.azure.us', true],
    [['https://portal.azure.us/*'], 'preview.portal.azure.us', false],
    [['https://portal.azure.us/*'], 'portalxazure.us', false],
    [['https://*.portal.azure.us/*'], 'preview.portal.azure.us', true],
    [['https://*.portal.azure.us/*'], 'portal.azure.us', true],
    [['https://*.portal.azure.us/*'], 'evilportal.azure.us', false],
    [['https://portal.azure.us/*', 'https://entra.microsoft.com/*'], 'entra.microsoft.com', true],
    [['<all_urls>'], 'partner.microsoft.com', true],
    [['*://*/*'], 'partner.microsoft.com', true],
    [[], 'partner.microsoft.com', false],
    [['nonsense'], 'partner.microsoft.com', false],
  ])('%j: %s is one of them: %s', (origins, host, expected) => expect(matches(origins, host)).toBe(expected));

  it('are understood in every spelling of the manifest', () => {
    const all = [...manifest.content_scripts.flatMap((each) => each.matches), ...manifest.optional_host_permissions];
    for (const origin of all) {
      const host = new URL(origin.replace('*.', 'some.')).hostname;
      expect(matches([origin], host), origin).toBe(true);
    }
  });
});
