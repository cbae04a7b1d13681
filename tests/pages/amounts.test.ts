import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAmount, writeAmount } from '../../src/options/amounts.ts';
import { languages } from '../../src/messages/languages.ts';

const swedish = { language: 'sv', unlimited: 'obegränsat|utan gräns' };
const count = (n: number) => ({ kind: 'count', count: n });

describe('amounts in the form', () => {
  it.each([
    ['20', count(20)],
    [' 0 ', count(0)],
    ['５０', count(50)],
    ['1 500', count(1500)],
    ['1\u00a0500', count(1500)],
    ['1’500', count(1500)],
    ['Obegränsat', { kind: 'unlimited' }],
    ['utan  gräns', { kind: 'unlimited' }],
    ['Unlimited', { kind: 'unlimited' }],
    ['∞', { kind: 'unlimited' }],
    ['', undefined],
  ])('understands %j', (text, quantity) => {
    expect(readAmount(text, swedish)).toEqual({ ok: true, quantity });
  });

  it.each(['-1', '1.5', '1,5', '1.500', '1,500', '12345', '12 345', '900000017', 'lots', '10 left', 'utan'])(
    'refuses %j',
    (text) => {
      expect(readAmount(text, swedish)).toEqual({ ok: false });
    },
  );

  it.each([
    ['en', '1,500'],
    ['de', '1.500'],
    ['fr', '1\u202f500'],
    ['pl', '1\u00a0500'],
    ['es', '1.500'],
    ['ja', '1,500'],
  ])('parts thousands as people do in %s: %s', (language, text) => {
    expect(readAmount(text, { language, unlimited: '' })).toEqual({ ok: true, quantity: count(1500) });
  });

  it.each(languages)('understands in %s the word that its form shows, however it is written', (language) => {
    const file = new URL(`../../src/messages/${language}.json`, import.meta.url);
    const words = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
    const shown = words['options.notebook.unlimited']!;
    const unlimited = words['options.notebook.unlimited-words']!;
    for (const text of [shown, shown.toLocaleUpperCase(language), ...unlimited.split('|')])
      expect(readAmount(text, { language, unlimited })).toEqual({ ok: true, quantity: { kind: 'unlimited' } });
  });

  it('writes what it reads, and offers nothing for what is no amount', () => {
    for (const quantity of [{ kind: 'count', count: 7 }, { kind: 'unlimited' }, undefined] as const) {
      expect(readAmount(writeAmount(quantity, 'obegränsat'), swedish)).toEqual({ ok: true, quantity });
    }

    expect(writeAmount({ kind: 'hours', hours: 50 }, 'unlimited')).toBe('');
    expect(writeAmount({ kind: 'unread', text: '7?' }, 'unlimited')).toBe('');
  });
});
