/** Names of properties are shortened only where nobody else reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { namesWithin, shortened } from '../../scripts/shorten.ts';

/** What runs in pages, and the part of the panels that is printed in the background. */
const inPages = /^(?:page|content|portals)\/|^panels\/(?:draw|plant|copy)\.ts$/;

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:tsx?|json|css|html)$/.test(entry.name))
  .map((entry) => path.relative('src', path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
const wordsOf = (files: readonly string[]): ReadonlySet<string> =>
  new Set(
    files.flatMap((file) => readFileSync(path.join('src', file), 'utf8').match(/[\p{L}$_][\p{L}\p{N}$_]*/gu) ?? []),
  );

it('the names that are shortened are used in pages, and nowhere else', () => {
  const [own, others] = [sources.filter((file) => inPages.test(file)), sources.filter((file) => !inPages.test(file))];
  expect([own.length > 20, others.length > 50]).toEqual([true, true]);
  const [ownWords, otherWords] = [wordsOf(own), wordsOf(others)];
  expect(namesWithin.filter((name) => !ownWords.has(name))).toEqual([]);
  expect(namesWithin.filter((name) => otherWords.has(name))).toEqual([]);
});

it('the same script gives the same text, with other names left alone', async () => {
  const script = '(()=>{const a={isFloating:1,facts:2};window.postMessage(a.facts+a.isFloating+a["other"])})()';
  const short = await shortened(script);
  expect(await shortened(script)).toBe(short);
  expect(short.length).toBeLessThan(script.length);
  expect(short).not.toContain('isFloating');
});

it('what is no script is refused', async () => {
  await expect(shortened('const = 1')).rejects.toThrow();
});
