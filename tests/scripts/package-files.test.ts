import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveOf, filesBelow } from '../../scripts/package-files.ts';

let folder = '';

function write(names: readonly string[], mode: number, time: number): void {
  for (const name of names) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `content of ${name}`);
    chmodSync(file, mode);
    utimesSync(file, time, time);
  }
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'benefit-lens-archive-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('an archive', () => {
  it('is the same whatever the order, times and modes of its files', () => {
    const names = ['manifest.json', 'b/two.js', 'b/one.js', 'ä.txt'];
    write(names, 0o644, 1_000_000_000);
    const one = archiveOf(folder, filesBelow(folder));
    rmSync(folder, { recursive: true });
    write(names.toReversed(), 0o600, 1_700_000_000);
    const other = archiveOf(folder, filesBelow(folder));

    expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true);
    expect(Object.keys(unzipSync(one))).toEqual(['b/one.js', 'b/two.js', 'manifest.json', 'ä.txt']);
  });
});
