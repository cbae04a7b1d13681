import { describe, expect, it } from 'vitest';
import { holdsId, withoutIds } from '../../src/notebook/secrets.ts';
import { fc, test as property } from './property.ts';

describe('taking ids out of texts', () => {
  it.each([
    ['Contract ID: 172583642', 'Contract ID: …'],
    ['172 583 642', '…'],
    ['172-583-642', '…'],
    ['172\u00A0583\u00A0642', '…'],
    ['17\u200B25\u200B83\u200B642', '…'],
    ['١٧٢٥٨٣٦٤٢', '…'],
    ['123456', '…'],
    ['x1725836421725836421725836x', 'x…x'],
  ])('%s becomes %s', (text, expected) => {
    expect(withoutIds(text)).toBe(expected);
    expect(holdsId(text)).toBe(true);
  });

  it.each(['Partner Cloud Support 50', '2019 2022', '2026-11-20', 'Windows Server 2019, 64 bit, 16384 MB', '12345'])(
    '%s stays',
    (text) => {
      expect(withoutIds(text)).toBe(text);
      expect(holdsId(text)).toBe(false);
    },
  );

  property('leaves nothing that could be one', [fc.text(), fc.id(), fc.text()], (before, id, after) => {
    expect(holdsId(withoutIds(`${before}${id}${after}`))).toBe(false);
  });
});
