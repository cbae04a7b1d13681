/** Pictures of benefits: on one time line, apart by what they are for, and what is near stands out. */
import { describe, expect, it } from 'vitest';
import english from '../../src/messages/en.json' with { type: 'json' };
import { createTranslator } from '../../src/messages/translator.ts';
import type { CardBalance } from '../../src/panels/card.ts';
import { balanceOf } from '../../src/panels/make-card.ts';
import type { Markup } from '../../src/panels/markup.ts';
import { print } from '../../src/panels/print.ts';
import { Sections } from '../../src/panels/sections.tsx';
import type { BalanceSection } from '../../src/rules/answer.ts';

const words = createTranslator('en', english, english);
const section: BalanceSection = {
  kind: 'balance',
  title: { message: 'balance.source', params: { source: 'A' } },
  size: { kind: 'count', count: 20 },
  remaining: { kind: 'count', count: 5 },
  end: '2026-12-02',
  today: '2026-11-20',
  horizon: '2027-11-20',
};
const picture = (rest: Partial<BalanceSection> = {}): CardBalance => balanceOf({ ...section, ...rest }, words);

describe('a picture of a benefit', () => {
  it('says how far along the time line the last day is, and whether it is near', () => {
    expect(picture()).toMatchObject({ ahead: 12 / 365, soon: true, left: 0.25, folded: false });
    expect(picture().scale).toEqual(['Nov 20, 2026', 'Nov 20, 2027']);
    expect(picture({ end: '2027-11-20' })).toMatchObject({ ahead: 1, soon: false });
    expect(picture({ end: '2026-11-19' })).toMatchObject({ ahead: 0, soon: false, ended: true });
    const { end: _end, ...without } = section;
    expect(balanceOf(without, words)).toMatchObject({ ahead: undefined, soon: false });
    expect(balanceOf({ ...without, activateBy: '2026-12-02' }, words)).toMatchObject({
      term: 'Activate by Dec 2, 2026, 12 days left',
      soon: true,
    });
    expect(balanceOf({ ...without, activateBy: '2026-11-19' }, words).term).toBe(
      'The last day to activate was Nov 19, 2026',
    );
  });

  it('is not urgent where nothing is left to lose', () => {
    const none = { kind: 'count', count: 0 } as const;
    expect(picture({ remaining: none })).toMatchObject({ soon: false, left: 0 });
    expect(picture({ size: none, remaining: none }).left).toBe(0);
    expect(balanceOf({ ...section, remaining: undefined } as never, words).left).toBeUndefined();
  });
});

describe('pictures together', () => {
  const group = (source: string) => ({ group: { message: 'balance.source', params: { source } } });
  const drawn = (...balances: CardBalance[]): string => JSON.stringify(print(Sections({ sections: balances })));

  it('stand under what they are for, with one scale below the last', () => {
    const shown = drawn(picture(group('One')), picture(group('One')), picture(group('Two')));
    expect(shown.match(/"One"/g)).toHaveLength(1);
    expect(shown.match(/"Two"/g)).toHaveLength(1);
    expect(shown.match(/"scale soft"/g)).toHaveLength(1);
    expect(shown.lastIndexOf('"scale soft"')).toBeGreaterThan(shown.indexOf('"Two"'));
  });

  it('open on demand where they are many', () => {
    const [first, second] = print(
      Sections({ sections: [picture({ end: undefined } as never), picture({ ...group('Each'), folded: true })] }),
    ) as Exclude<Markup, string>[];
    expect([first?.tag, second?.tag]).toEqual(['div', 'details']);
    expect(second?.attributes).not.toHaveProperty('open');
  });
});
