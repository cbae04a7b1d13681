/** Licences of everything that is installed, as the lock file names it: the list of those that we accept. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const accepted = /^(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0)$/;
/** Accepted for these packages only. Each is a tool or a file of its own, whose terms stay with it. */
const exceptions: Readonly<Record<string, string>> = {
  'webextension-polyfill': 'MPL-2.0',
  'axe-core': 'MPL-2.0',
  lightningcss: 'MPL-2.0',
  'caniuse-lite': 'CC-BY-4.0',
};

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//, ''), ...locked }));

function isAccepted({ name, license = '' }: { readonly name: string; readonly license?: string }): boolean {
  const exception = Object.entries(exceptions).find(([known]) => name === known || name.startsWith(`${known}-`))?.[1];
  // "(MIT OR CC0-1.0)" leaves the choice to us, "A AND B" does not.
  const choices = license.replace(/^\(|\)$/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => accepted.test(one) || one === exception));
}

describe('licences', () => {
  it('of everything installed are ones that we accept', () => {
    expect(installed.length).toBeGreaterThan(50);
    expect(installed.filter((one) => !isAccepted(one)).map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });

  it('of what ships are stated', () => {
    const shipped = installed.filter(({ dev, optional }) => dev !== true && optional !== true);
    expect(shipped.map(({ name }) => name)).toContain('preact');
    expect(shipped.filter(({ license }) => license === undefined)).toEqual([]);
  });
});
