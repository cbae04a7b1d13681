import { describe, expect, it } from 'vitest';
import { builtExtension } from '../browser/driver.ts';

describe('a folder that a browser is to take an extension from', () => {
  it('is refused at once, with what to do, where nothing is built', () => {
    expect(() => builtExtension('docs')).toThrow('There is no extension in docs. Run: npm run build');
  });
});
