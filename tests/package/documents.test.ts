/** What the documents say of the project, where it can be looked up: a stale name or number is found here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../manifest.config.ts';
import { panelIds } from '../../src/notebook/settings.ts';
import { alreadyAssociated } from '../../src/portals/azure/wordings.ts';

const documents = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll(path.sep, '/')}`),
];
const text = (file: string) => readFileSync(file, 'utf8');
const readme = text('README.md');
const numbers = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'];
numbers.push('nineteen', 'twenty');
const inWords = (count: number) => numbers[count - 10] ?? String(count);

/** The part of the README below a heading. */
function section(heading: string): string {
  const [, rest = ''] = readme.split(`\n## ${heading}\n`);
  return rest.split('\n## ')[0] ?? '';
}

describe.each(documents)('%s', (file) => {
  it('names no script that there is not', () => {
    const { scripts } = JSON.parse(text('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const named = [...text(file).matchAll(/\bnpm run (?:--silent |-s )?([a-z][\w:]*)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('leads to no file that there is not', () => {
    const links = [...text(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) =>
      path.join(file, '..', to ?? ''),
    );
    const quoted = [...text(file).matchAll(/`((?:src|tests|scripts|public|docs)\/[\w./-]*\w)`/g)].map(
      ([, to]) => to ?? '',
    );
    // Names in capitals stand for any name.
    const missing = [...links, ...quoted].filter((to) => !existsSync(to) && !/\/[A-Z]+\b/.test(to));
    expect(missing).toEqual([]);
  });
});

describe('the README', () => {
  it('holds the contract: every panel id and no other', () => {
    const [, list = ''] = section('The contract').split('\nPanel ids: ');
    const named = [...list.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual([...panelIds].sort());
  });

  it('says where everything lives', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    // Drawings, not code.
    const expected = folders.map(({ name }) => `src/${name}`).filter((name) => name !== 'src/icons');
    const named = [...section('How it is built').matchAll(/`(src\/\w+)`/g)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(expected.sort());
  });

  it('gives the reason of every dependency, and of no other', () => {
    const { dependencies, devDependencies } = JSON.parse(text('package.json')) as Record<string, object>;
    const packages = section('Dependencies and why').replaceAll(/^(\| .*?\|).*$/gm, '$1');
    const named = [...packages.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });

  it('counts the languages', () => {
    const languages = readdirSync('src/messages').filter((file) => file.endsWith('.json')).length;
    for (const what of ['Options hold the language', 'plurals, numbers and dates in'])
      expect(readme).toMatch(new RegExp(`${what} \\(?${inWords(languages)}\\b`));
    expect(readdirSync('public/_locales')).toHaveLength(languages);
    expect(text('CHANGELOG.md').toLowerCase()).toContain(`${inWords(languages)} languages`);
  });

  it('counts the languages in which the error’s wording is known', () => {
    // Each is headed by its name in the list of sentences.
    const [list = ''] = text('src/portals/azure/wordings.ts').split('\n] as const;');
    const headed = list.match(/^ {2}\/\/ [A-Z]\w+(?: \(\w+\))?$/gm) ?? [];
    expect(alreadyAssociated.length).toBeGreaterThanOrEqual(headed.length);
    expect(readme).toContain(`Its wording is known in ${inWords(headed.length)} languages`);
  });
});

describe('the store texts', () => {
  it('give the reason of every host and permission', () => {
    const manifest = manifestFor('chrome') as {
      readonly permissions: readonly string[];
      readonly optional_permissions: readonly string[];
      readonly content_scripts: readonly { readonly matches: readonly string[] }[];
    };
    const reasons = text('docs/store/permissions.md');
    const hosts = manifest.content_scripts.flatMap(({ matches }) => matches);
    // The frames of blades have two other names of the same form, which are told of together.
    const named = hosts.filter((host) => !/reactblade-(?:ms|rc)/.test(host));
    const asked = [...manifest.permissions, ...manifest.optional_permissions, ...named];
    expect(asked.filter((one) => !reasons.includes(`\`${one}\``))).toEqual([]);
  });

  it('have the summary that the package has, no longer than stores take', () => {
    const [, rest = ''] = text('docs/store/listing.md').split('## Summary');
    const summary = rest.split('\n\n')[1] ?? '';
    const { description } = JSON.parse(text('public/_locales/en/messages.json')) as {
      readonly description: { readonly message: string };
    };
    expect(summary).toBe(description.message);
    expect(summary.length).toBeLessThanOrEqual(132);
  });

  it('come with every picture that the script takes', () => {
    const taken = [...text('scripts/screenshots.ts').matchAll(/name: '([^']+)'/g)].map(([, name]) => `${name}.png`);
    expect(readdirSync('docs/store/screenshots').sort()).toEqual(taken.sort());
  });
});
