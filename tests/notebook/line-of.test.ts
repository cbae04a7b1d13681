import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../src/notebook/line-of.ts';

const text = `{
  "a": [
    { "b": 1 },
    { "b": "}],\\"", "c": { "d": true } }
  ],
  "e": {}, "f": [[1], [2,
    3]]
}`;

describe('the line of a place in a file', () => {
  it.each([
    ['', 1],
    ['a', 2],
    ['a[0]', 3],
    ['a[1].b', 4],
    ['a[1].c.d', 4],
    ['e', 6],
    ['f[1][1]', 7],
    // Missing places stand where what should hold them begins.
    ['e.nothing', 6],
    ['a[0].nothing', 3],
    ['a[9].b', 2],
    ['ab', 1],
  ])('%j is on line %i', (at, line) => {
    expect(lineOf(text, at)).toBe(line);
  });

  it('finds every property of whatever JSON there is', () => {
    const keys = fc.string({ minLength: 1 }).filter((key) => !/[.[\]]/.test(key));
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue(), { minKeys: 1 }), (value) => {
        // A line for each key of the top: whatever is below it stands on the same one.
        const lines = Object.entries(value).map(([key, held]) => `${JSON.stringify(key)}:${JSON.stringify(held)}`);
        const json = `{\n${lines.join(',\n')}\n}`;
        for (const [at, key] of Object.keys(value).entries()) expect(lineOf(json, key)).toBe(at + 2);
      }),
    );
  });
});
