/** What stands out in the benefit grid: near days, rows that cannot be read, numbers that differ, and no more than fits. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/rules/answer.ts';
import { decideActivateDisabled } from '../../src/rules/answers/activate-disabled.ts';
import { decideBenefitsOverview } from '../../src/rules/answers/benefits-overview.ts';
import {
  nothingKnown,
  type BenefitRow,
  type IsoDate,
  type SeenPerson,
  type SeenRole,
  type Stated,
} from '../../src/rules/facts.ts';
import { today } from './support/contracts.ts';
import { title, transcript } from './support/say.ts';

const row: BenefitRow = {
  name: 'Partner Cloud Support',
  source: 'Solutions Partner - Core',
  quantity: '50 incidents',
  activateBy: 'Jan 23, 2027',
  activated: 'no',
};

function page(rows: readonly BenefitRow[], { stated, day = today }: { stated?: Stated; day?: IsoDate } = {}): Answer {
  const facts = { rows, complete: true, page: 'technical-support' as const };
  const said = decideBenefitsOverview(facts, { ...nothingKnown, ...(stated && { stated }) }, day, 'en');
  if (said === undefined) throw new Error('The panel has nothing to say.');
  return said;
}

const words = (said: Answer) => transcript(said).join('\n');

describe('a day to activate', () => {
  const tone = (activateBy: string) => page([{ ...row, activateBy }]).tone;

  it('is careful when it is near, in each of its readings', () => {
    expect(tone('Nov 20, 2026')).toBe('careful');
    expect(tone('Dec 20, 2026')).toBe('careful');
    expect(tone('Dec 21, 2026')).toBe('act');
    expect(tone('Nov 19, 2026')).toBe('unknown');
    expect(tone('12/01/26')).toBe('act');
    expect(page([{ ...row, activateBy: '12/11/26' }], { day: '2026-11-12' }).tone).toBe('careful');
  });

  it('is missed only after that day', () => {
    expect(words(page([{ ...row, activateBy: 'Nov 20, 2026' }]))).toContain('activate by 2026-11-20, today');
    expect(words(page([{ ...row, activateBy: 'Nov 19, 2026' }]))).toContain('its date, 2026-11-19, is past');
  });
});

describe('what stands out', () => {
  const near = { ...row, activateBy: 'Nov 30, 2026' };
  const list = (rows: readonly BenefitRow[]) => {
    const found = page(rows).sections.find((one) => one.kind === 'list' && one.title?.message === 'overview.notes');
    return found?.kind === 'list' ? found : undefined;
  };

  it('is called by its source only where two go by one name', () => {
    const onPremises = { ...near, name: 'Partner On-premises Support', quantity: '20 incidents' };
    expect(words(page([near, onPremises]))).toContain('Partner Cloud Support: activate by 2026-11-30');
    const { source: _source, ...bare } = near;
    const two = words(page([near, bare]));
    expect(two).toContain('Partner Cloud Support, Solutions Partner - Core: activate by 2026-11-30');
    expect(two).toContain('Partner Cloud Support: activate by 2026-11-30');
  });

  it('is no benefit that is not known, no number of what is over, and no day of what is used up', () => {
    expect(words(page([row, { ...near, name: 'Azure credits' }]))).not.toContain('activate by 2026-11-30');
    const over = { ...row, activateBy: 'Nov 1, 2026' };
    expect(words(page([row, { ...over, quantity: '?' }]))).not.toContain('could not be read');
    expect(words(page([row, over]))).toContain('Partner Cloud Support (Solutions Partner - Core): its last day was');
    const { source: _source, ...bare } = over;
    expect(words(page([row, bare]))).toContain('Partner Cloud Support: its last day was');
    const used = { ...near, activated: 'yes' as const };
    expect(words(page([{ ...used, remaining: '1' }]))).toContain('Partner Cloud Support ends on 2026-11-30, in 10');
    expect(words(page([{ ...used, remaining: '0' }]))).not.toContain('ends on 2026-11-30');
  });

  it('is read at once while it is little', () => {
    expect(list([near, near, near, near])?.items).toHaveLength(4);
    expect(list([near, near, near, near])?.open).toBe(true);
    expect(list([near, near, near, near, near])?.open).toBe(false);
  });
});

describe('rows', () => {
  it('that cannot be read are named, with their source where there is one', () => {
    const { source: _source, ...bare } = row;
    expect(words(page([row, { ...bare, quantity: '?' }]))).toContain(
      'Partner Cloud Support: the quantity could not be read',
    );
    expect(words(page([row, { ...row, quantity: '?' }]))).toContain(
      'Partner Cloud Support (Solutions Partner - Core): the quantity could not be read',
    );
  });

  it('beyond twelve are counted, and no more than twelve notes are made', () => {
    const many = (length: number, one = row) => Array.from({ length }, () => one);
    expect(words(page(many(12)))).not.toContain('more row');
    expect(words(page(many(13)))).toContain('One more row is in the sums but not drawn');
    const near = page(many(20, { ...row, activateBy: 'Nov 30, 2026' }));
    expect(words({ ...near, lead: page([row]).lead }).split('activate by 2026-11-30')).toHaveLength(13);
  });

  it('show where the number is not the published one, of either kind and of no other', () => {
    const onPremises = { ...row, name: 'Partner On-premises Support', quantity: '10 incidents' };
    expect(words(page([onPremises]))).toContain('this page shows 10 incidents, the published number is 20');
    const hours = { ...row, name: 'Partner advisory hours', quantity: '5 hours' };
    expect(words(page([row, hours]))).not.toContain('the published number');
  });

  it('of a legacy offer are held against its own days', () => {
    const legacy = { ...row, source: 'Legacy Gold - Core', quantity: '10 incidents' };
    const rules = (day: IsoDate) => page([legacy], { day }).more.map(({ rule }) => rule);
    expect(rules('2025-06-01')).toContain('ENT-03');
    expect(rules(today)).not.toContain('TERM-01');
    expect(rules(today)).not.toContain('ENT-03');
  });

  it('of Gold have no published number while the competency is not known', () => {
    const legacy = { ...row, source: 'Legacy Gold - Core', quantity: '7 incidents' };
    expect(words(page([legacy], { day: '2025-06-01' }))).not.toContain('the published number');
  });

  it('of an offer that was not sold on the stated day stand on no rule of it', () => {
    const stated: Stated = { offers: [{ offer: 'success-core', bought: '2024-05-01' }], competencies: [] };
    const rules = page([{ ...row, source: 'Partner Success Core Benefits' }], { stated }).more.map(({ rule }) => rule);
    expect(rules).not.toContain('ENT-07');
    expect(page([{ ...row, source: 'Partner Success Core Benefits' }]).more.map(({ rule }) => rule)).toContain(
      'ENT-07',
    );
  });

  it('take what was stated of their own offer, not of another', () => {
    const stated: Stated = {
      offers: [
        { offer: 'success-core', bought: '2026-05-01' },
        { offer: 'solutions-partner', bought: '2025-06-22' },
      ],
      competencies: [],
    };
    const day = '2026-06-30';
    const unlimited = { ...row, quantity: 'Unlimited incidents', activateBy: 'Jul 1, 2026' };
    expect(words(page([unlimited], { stated, day }))).not.toContain('the published number');
    expect(words(page([unlimited], { day }))).toContain('the published number is 50');
  });
});

describe('who can activate', () => {
  const ask = (people: readonly SeenPerson[], roles: readonly SeenRole[] = []) => {
    const said = decideActivateDisabled({}, { ...nothingKnown, people, roles }, today);
    if (said === undefined) throw new Error('The panel has nothing to say.');
    return said;
  };
  const person = (name: string, seenOn: IsoDate): SeenPerson => ({ name, roles: ['global-admin'], seenOn });

  it('is named by the latest sighting, and then by name', () => {
    const [bo, al, cy] = [person('Bo', '2026-11-02'), person('Al', '2026-11-02'), person('Cy', '2026-11-09')];
    for (const people of [
      [bo, al, cy],
      [cy, al, bo],
      [al, cy, bo],
    ]) {
      const order = words(ask(people)).match(/\b(?:Al|Bo|Cy)(?=: )/gu);
      expect(order).toEqual(['Cy', 'Al', 'Bo']);
    }
    expect(title(ask([bo, al]))).toContain('for example Al');
  });

  it('is decided as of the last day on which a role was seen', () => {
    const roles: readonly SeenRole[] = [
      { role: 'global-admin', held: 'yes', seenOn: '2026-11-12' },
      { role: 'sales-agent', held: 'yes', seenOn: '2026-11-14' },
      { role: 'billing-admin', held: 'no', seenOn: '2026-11-03' },
      { role: 'account-admin', held: 'yes', seenOn: today, stated: true },
    ];
    expect(ask([], roles).lead).toMatchObject({ rule: 'ACT-03', asOf: '2026-11-14' });
    expect(ask([], roles.slice(1)).lead.asOf).not.toBe('2026-11-14');
  });
});
