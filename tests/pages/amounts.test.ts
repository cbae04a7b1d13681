import { describe, expect, it } from 'vitest';
import { readAmount, writeAmount } from '../../src/options/amounts.ts';

describe('amounts in the form', () => {
  it.each([
    ['20', { kind: 'count', count: 20 }],
    [' 0 ', { kind: 'count', count: 0 }],
    ['Obegränsat', { kind: 'unlimited' }],
    ['unlimited', { kind: 'unlimited' }],
    ['', undefined],
  ])('understands %j', (text, quantity) => {
    expect(readAmount(text, 'obegränsat')).toEqual({ ok: true, quantity });
  });

  it.each(['-1', '1.5', '12345', '900000017', 'lots', '10 left'])('refuses %j', (text) => {
    expect(readAmount(text, 'unlimited')).toEqual({ ok: false });
  });

  it('writes what it reads, and offers nothing for what is no amount', () => {
    for (const quantity of [{ kind: 'count', count: 7 }, { kind: 'unlimited' }, undefined] as const) {
      expect(readAmount(writeAmount(quantity, 'unbegrenzt'), 'unbegrenzt')).toEqual({ ok: true, quantity });
    }

    expect(writeAmount({ kind: 'hours', hours: 50 }, 'unlimited')).toBe('');
    expect(writeAmount({ kind: 'unread', text: '7?' }, 'unlimited')).toBe('');
  });
});
