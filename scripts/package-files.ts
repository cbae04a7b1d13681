/** What goes into which archive, and how archives are written so that the same commit gives the same bytes. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The earliest time that the format knows; fflate takes it as local time. */
const epoch = new Date(1980, 0, 1, 0, 0, 0);

/** Files below a folder, as sorted paths within it, with `/` on every system. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** Sources as committed: what somebody needs to build the extension, without what only git knows. */
export function committedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean).sort();
}

/** Whether the working tree differs from its commit; archives of such a tree are nobody's release. */
export function isTreeClean(): boolean {
  return execFileSync('git', ['status', '--porcelain', '--untracked-files=no'], { encoding: 'utf8' }).trim() === '';
}

/** An archive with sorted entries, one time for all, and no trace of the machine it was made on. */
export function archiveOf(folder: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of files) {
    entries[file] = [
      new Uint8Array(readFileSync(path.join(folder, file))),
      { level: 9, mtime: epoch, os: 3, attrs: 0o644 << 16 },
    ];
  }

  return zipSync(entries);
}

/** Writes a file and the folders above it. */
export function writeTo(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
