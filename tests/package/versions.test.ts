/** The lowest versions that are supported, and what they stand on: stated once each, and the same everywhere. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../manifest.config.ts';
import config from '../../vite.config.ts';

interface Gecko {
  readonly strict_min_version: string;
  readonly data_collection_permissions: { readonly required: readonly string[] };
}

const chrome = manifestFor('chrome') as { readonly minimum_chrome_version: string };
const { gecko } = (manifestFor('firefox') as { readonly browser_specific_settings: { readonly gecko: Gecko } })
  .browser_specific_settings;

describe('the lowest supported versions', () => {
  it('are the ones that the code is built for', () => {
    const { build } = config({ command: 'build', mode: 'production' });
    const firefox = gecko.strict_min_version.replace(/\.0$/, '');
    expect(build?.target).toEqual([`chrome${chrome.minimum_chrome_version}`, `firefox${firefox}`]);
  });

  it.each(['README.md', 'docs/release.md'])('are stated in %s', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(new RegExp(`Chrome\\W.*\\b${chrome.minimum_chrome_version}\\b`));
    expect(text).toMatch(new RegExp(`Firefox\\W.*\\b${gecko.strict_min_version.replace(/\.0$/, '')}\\b`));
  });

  it('have their reasons: `browser` in pages without a polyfill, and the declaration of data collection', () => {
    const inPage = readFileSync('src/platform/in-page.ts', 'utf8');
    expect(inPage).toContain('globalThis as unknown as { readonly browser: Browser }');
    expect(inPage.replaceAll(/^import type .*$/gm, '')).not.toContain('webextension-polyfill');
    expect(gecko.data_collection_permissions.required).toEqual(['none']);
  });

  it('and the version itself are the same in manifest and package', () => {
    const versionOf = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    expect(versionOf('manifest.json')).toBe(versionOf('package.json'));
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${versionOf('manifest.json')}`);
  });
});
