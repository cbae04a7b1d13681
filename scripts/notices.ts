/** `THIRD-PARTY.txt` in the package: what of others is in it, with the licences that ask to come along. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Name of the file in the package. */
export const noticesFile = 'THIRD-PARTY.txt';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/** Writes the notices of every package of which a module went into the bundle, and of the data. */
export function notices(): Plugin {
  return {
    name: 'third-party-notices',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const source = noticesFor(foldersOf(modules), readFileSync('THIRD-PARTY.md', 'utf8'));
      this.emitFile({ type: 'asset', fileName: noticesFile, source });
    },
  };
}

/** Packages name their sources as an address, as git does, or as an owner and a name on GitHub. */
function addressOf(origin: string): string {
  const address = origin.replace(/^git\+/, '').replace(/\.git$/, '');
  return /^(?:github:)?[\w-]+\/[\w.-]+$/.test(address)
    ? `https://github.com/${address.replace(/^github:/, '')}`
    : address;
}

/** Folders of the packages that the modules belong to, sorted; the innermost one where packages stand in packages. */
export function foldersOf(modules: readonly string[]): readonly string[] {
  const inPackage = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;
  const folders = modules.flatMap((id) => inPackage.exec(id.replace(/^\0/, '').replaceAll('\\', '/')) ?? []);
  return [...new Set(folders)].sort();
}

/**
 * The text of the notices. `data` is what is to be said of data and names.
 * @throws Error when a package states no licence, or brings no text of it: then it may not ship.
 */
export function noticesFor(folders: readonly string[], data: string): string {
  const packages = folders.map((folder) => {
    const { name, version, license, homepage, repository } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    ) as PackageFile;
    const file = readdirSync(folder)
      .sort()
      .find((entry) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(entry));
    if (license === undefined || file === undefined) throw new Error(`${name} comes without its licence.`);
    const notice = path.join(folder, 'NOTICE');
    const origin = typeof repository === 'object' ? repository.url : (repository ?? homepage ?? '');
    return [
      `${name} ${version} (${license})`,
      `Source: ${addressOf(origin)}`,
      '',
      readFileSync(path.join(folder, file), 'utf8').trim(),
      ...(existsSync(notice) ? ['', readFileSync(notice, 'utf8').trim()] : []),
    ].join('\n');
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  const head = 'Benefit Lens contains these packages, unchanged but for being put together and shortened.';
  return `${[head, ...packages, data.trim()].join(rule).replaceAll('\r\n', '\n')}\n`;
}
