import { describe, expect, it } from 'vitest';
import { overOf, readBenefitRow } from '../../src/rules/benefits.ts';
import { sumOf } from '../../src/rules/benefit-totals.ts';
import type { BenefitRow, Quantity } from '../../src/rules/facts.ts';

const count = (n: number): Quantity => ({ kind: 'count', count: n });
const hours = (n: number): Quantity => ({ kind: 'hours', hours: n });
const unlimited: Quantity = { kind: 'unlimited' };
const read = (row: Partial<BenefitRow>) =>
  readBenefitRow({ name: 'Partner Cloud Support', activated: 'yes', ...row }, 'en-US');

describe('a row of the benefit grid', () => {
  it('is understood as a whole', () => {
    expect(
      read({
        name: 'Partner On-premises Support - Access ID: 174194363',
        source: 'Solutions Partner, Access ID: 174194363',
        quantity: '20 incidents',
        remaining: '13',
        activateBy: 'Jan 23, 2027',
      }),
    ).toStrictEqual({
      name: 'Partner On-premises Support',
      kind: 'on-premises',
      source: 'Solutions Partner',
      offer: 'solutions-partner',
      actionPack: false,
      size: count(20),
      remaining: count(13),
      activateBy: { kind: 'day', day: '2027-01-23' },
      end: { kind: 'day', day: '2027-01-23' },
      activated: 'yes',
    });
  });

  it('has only what the page has', () => {
    expect(read({})).toStrictEqual({
      name: 'Partner Cloud Support',
      kind: 'cloud',
      actionPack: false,
      activated: 'yes',
    });
  });

  it('shows an end only where it is activated, or where the page shows what is left', () => {
    const activateBy = 'Jan 23, 2027';
    const end = { kind: 'day', day: '2027-01-23' };
    expect(read({ activateBy, activated: 'yes' }).end).toEqual(end);
    expect(read({ activateBy, activated: 'no', remaining: '3' }).end).toEqual(end);
    expect(read({ activateBy, activated: 'no' })).not.toHaveProperty('end');
    expect(read({ activateBy, activated: 'unknown' })).not.toHaveProperty('end');
  });

  it('has the end that the page heads as such, whatever else it shows', () => {
    const end = { kind: 'day', day: '2027-01-23' };
    const activateBy = { kind: 'day', day: '2026-12-01' };
    for (const activated of ['yes', 'no', 'unknown'] as const) {
      expect(read({ end: 'Jan 23, 2027', activated })).toMatchObject({ end });
      expect(read({ end: 'Jan 23, 2027', activated })).not.toHaveProperty('activateBy');
      expect(read({ end: 'Jan 23, 2027', activateBy: 'Dec 1, 2026', activated })).toMatchObject({ end, activateBy });
    }
  });

  it('is an Action Pack by its source or by its name', () => {
    const name = 'Partner On-premises Support';
    expect(read({ name, source: 'Microsoft Action Pack' }).actionPack).toBe(true);
    expect(read({ name, source: 'Learning Action Pack' }).actionPack).toBe(true);
    expect(read({ name: 'Partner support MAPS 10pack' }).actionPack).toBe(true);
    expect(read({ name, source: 'Legacy Gold - Core' }).actionPack).toBe(false);
  });

  it.each([
    ['Partner Cloud Support', undefined, 'cloud'],
    ['Microsoft Product Support', undefined, 'on-premises'],
    ['Partner advisory hours', '20 incidents', 'advisory-hours'],
    ['Contoso consultancy', '20 hours', 'advisory-hours'],
    ['Contoso consultancy', '20 incidents', 'unknown'],
    ['Contoso consultancy', undefined, 'unknown'],
    ['Premier Support', '20 incidents', 'unknown'],
  ])('%s with %s is %s', (name, quantity, kind) => expect(read({ name, quantity }).kind).toBe(kind));

  it('never takes hours for incidents, nor incidents for hours (ACT-10)', () => {
    const unread = (text: string): Quantity => ({ kind: 'unread', text });
    expect(read({ quantity: '20 hours', remaining: '3 hours' })).toMatchObject({
      size: unread('20 hours'),
      remaining: unread('3 hours'),
    });
    expect(read({ name: 'Microsoft Product Support', quantity: '20 hours' }).size).toEqual(unread('20 hours'));
    expect(read({ name: 'Partner advisory hours', quantity: '20 incidents' }).size).toEqual(unread('20 incidents'));
    expect(read({ name: 'Partner advisory hours', quantity: '20 hours' }).size).toEqual(hours(20));
    expect(read({ name: 'Contoso consultancy', quantity: '20' }).size).toEqual(count(20));
  });

  it('never has more left than there was', () => {
    const left = (quantity: string, remaining: string) => read({ quantity, remaining }).remaining;
    expect(left('5 incidents', '5')).toEqual(count(5));
    expect(left('5 incidents', '6')).toEqual({ kind: 'unread', text: '6' });
    expect(left('5 incidents', 'Unlimited')).toEqual({ kind: 'unread', text: 'unlimited' });
    expect(left('5 incidents', 'a few')).toEqual({ kind: 'unread', text: 'a few' });
    expect(left('Unlimited', '6')).toEqual(count(6));
    expect(left('Unlimited', 'Unlimited')).toEqual(unlimited);
  });
});

describe('the two numbers of a row', () => {
  const balance = (row: Partial<BenefitRow>) => {
    const { size, remaining } = read(row);
    return [size, remaining];
  };

  it('may stand in one cell, under either heading', () => {
    expect(balance({ quantity: '48 incidents remaining' })).toEqual([undefined, count(48)]);
    expect(balance({ quantity: '48 of 50 incidents remaining' })).toEqual([count(50), count(48)]);
    expect(balance({ remaining: '2 of 50 incidents used' })).toEqual([count(50), count(48)]);
    expect(balance({ quantity: '50 incidents', remaining: '48 incidents left' })).toEqual([count(50), count(48)]);
  });

  it('are not believed where two cells say two things', () => {
    expect(balance({ quantity: '48 of 50 incidents remaining', remaining: '48' })).toEqual([count(50), count(48)]);
    expect(balance({ quantity: '48 of 50 incidents remaining', remaining: '7' })).toEqual([
      count(50),
      { kind: 'unread', text: '7 / 48' },
    ]);
  });

  it('are hours where the size is one of hours', () => {
    const presales = (quantity: string, remaining: string) =>
      balance({ name: 'Technical presales and deployment', quantity, remaining });
    expect(presales('50 hours', '12')).toEqual([hours(50), hours(12)]);
    expect(presales('50 hours', '51')).toEqual([hours(50), { kind: 'unread', text: '51 h' }]);
    expect(presales('20 incidents', '12')[1]).toEqual({ kind: 'unread', text: '12' });
  });
});

describe('the values of a card', () => {
  it('are read without the labels that stand before them', () => {
    expect(read({ source: 'Source: Solutions Partner - Core', quantity: 'Quantity: 50 incidents' })).toMatchObject({
      source: 'Solutions Partner - Core',
      size: count(50),
    });
    expect(read({ source: 'Source (Program Name & Specialization): Legacy Gold' }).source).toBe('Legacy Gold');
    expect(read({ source: 'Quelle: Silver', quantity: 'Menge: 5 Incidents' })).toMatchObject({
      source: 'Silver',
      size: count(5),
    });
    expect(read({ source: '来源：Silver', quantity: '数量：5 个事件' })).toMatchObject({
      source: 'Silver',
      size: count(5),
    });
  });

  it('keep a label that may say what else is counted, and one that nothing follows', () => {
    expect(read({ quantity: 'Quantity used: 5' }).size?.kind).toBe('unread');
    expect(read({ source: 'Sourcery: Silver' }).source).toBe('Sourcery: Silver');
    expect(read({ source: 'Source:' }).source).toBe('Source');
  });
});

describe('the values of a card that stand right behind their labels', () => {
  it('are read without them', () => {
    const row = readBenefitRow(
      {
        name: 'Partner Cloud Support',
        source: 'SourceSolutions Partner - Core',
        quantity: 'Quantity50 incidents',
        activateBy: 'Activate ByJan 23, 2027',
        activated: 'unknown',
      },
      'en',
    );
    expect(row).toMatchObject({
      source: 'Solutions Partner - Core',
      size: { kind: 'count', count: 50 },
      activateBy: { kind: 'day', day: '2027-01-23' },
    });
  });

  it('keep what is no label, and what another number stands in', () => {
    const read = (rest: object) =>
      readBenefitRow({ name: 'Partner Cloud Support', activated: 'unknown', ...rest }, 'en');
    expect(read({ source: 'Sources' }).source).toBe('Sources');
    expect(read({ quantity: 'Used50 incidents' }).size).toMatchObject({ kind: 'unread' });
    expect(read({ activateBy: 'soonLater' }).activateBy).toMatchObject({ kind: 'unread' });
  });
});

describe('what is over', () => {
  const today = '2026-11-20';
  const over = (...rows: readonly Partial<BenefitRow>[]) => {
    const benefits = rows.map((row) => read(row));
    const found = overOf(benefits, today);
    return benefits.map((benefit) => found.has(benefit));
  };
  const later = { activateBy: '2027-01-23' };

  it('is what was used for activated', () => {
    const activated = (remaining: string) => read({ quantity: '50', remaining, activated: 'unknown' }).activated;
    expect([activated('49'), activated('50')]).toEqual(['yes', 'unknown']);
  });

  it('is over only after its last day', () => {
    expect(over({ activateBy: '2026-11-19' }, { activateBy: today })).toEqual([true, false]);
    expect(over(later, { activateBy: '2026-11-19', activated: 'no' })).toEqual([false, true]);
    expect(over(later, { activateBy: today, activated: 'no' })).toEqual([false, false]);
  });

  it('believes that a day to activate has passed beside anything else, also beside what has ended', () => {
    const missed = { activateBy: '2026-11-01', activated: 'no' } as const;
    expect(over(missed)).toEqual([false]);
    expect(over(missed, { activateBy: '2024-01-01' })).toEqual([true, true]);
  });
});

describe('the sum of one kind of benefit', () => {
  const sum = (...rows: readonly (readonly [string | undefined, string | undefined])[]) =>
    sumOf(
      rows.map(([quantity, remaining]) => read({ quantity, remaining })),
      'cloud',
    );

  it('adds what there is, and what is left where every row shows it', () => {
    expect(sum(['20', '13'], ['5', '2'])).toStrictEqual({ total: count(25), left: count(15), leftOut: 0 });
    expect(sum(['20', '13'], ['5', undefined])).toStrictEqual({ total: count(25), leftOut: 0 });
    expect(sum(['20', '13'], ['5', 'a few'])).toStrictEqual({ total: count(25), leftOut: 0 });
  });

  it('is unlimited where one row is', () => {
    expect(sum(['Unlimited', undefined], ['5', '2'])).toStrictEqual({ total: unlimited, left: unlimited, leftOut: 0 });
    expect(sum(['5', undefined], ['Unlimited', undefined])).toStrictEqual({ total: unlimited, leftOut: 0 });
  });

  it('counts the rows that it could not read, and then does not say what is left', () => {
    expect(sum(['20', '13'], ['a few', '2'])).toStrictEqual({ total: count(20), leftOut: 1 });
    expect(sum(['20', '13'], [undefined, undefined])).toStrictEqual({ total: count(20), leftOut: 1 });
    expect(sum(['a few', '2'])).toStrictEqual({ total: 'unknown', leftOut: 1 });
  });

  it('is what is left, where the page shows no size of a row but that of each', () => {
    expect(sum([undefined, '38'])).toStrictEqual({ total: count(38), isLeft: true, leftOut: 0 });
    expect(sum(['20', '13'], [undefined, '2'])).toStrictEqual({ total: count(15), isLeft: true, leftOut: 0 });
    expect(sum(['20', undefined], [undefined, '2'])).toStrictEqual({ total: count(20), leftOut: 1 });
  });

  it('is none without a row of the kind', () => {
    expect(sum()).toStrictEqual({ total: 'none', leftOut: 0 });
    expect(sumOf([read({ quantity: '5' })], 'on-premises')).toStrictEqual({ total: 'none', leftOut: 0 });
  });

  it('adds hours to hours alone', () => {
    const of = (...quantities: readonly string[]) =>
      sumOf(
        quantities.map((quantity) => ({
          ...read({ name: 'Contoso consultancy', quantity }),
          kind: 'unknown' as const,
        })),
        'unknown',
      ).total;
    expect(of('20 hours', '30 hours')).toEqual(hours(50));
    expect(of('20 hours', '0')).toEqual(hours(20));
    expect(of('20 hours', '3')).toBe('unknown');
    expect(of('0', '0')).toEqual(count(0));
  });
});
