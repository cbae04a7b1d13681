import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/rules/facts.ts';
import { entitlement, isCloudCompetency, isSettled, overrule, type HeldOffer } from '../../src/rules/entitlements.ts';
import { isAtLeast } from '../../src/rules/quantities.ts';
import { cloudCompetencies, legacyLastDay, legacyLastSale, offerTable } from '../../src/rules/tables/offers.ts';
import type { OfferId } from '../../src/rules/names.ts';
import { addDays, latestEnd } from '../../src/rules/term.ts';

const count = (n: number): Quantity => ({ kind: 'count', count: n });
const unlimited: Quantity = { kind: 'unlimited' };
const held = (offer: OfferId, cloudCompetency: HeldOffer['cloudCompetency'] = 'no', bought?: string): HeldOffer => ({
  offer,
  cloudCompetency,
  bought,
});
const rules = (found: { readonly findings: readonly { readonly rule: string }[] }): string[] =>
  found.findings.map(({ rule }) => rule);

describe('a number without a day of purchase', () => {
  const settledOn = (day: string) => isSettled(held('solutions-partner'), day);

  it('is settled until the day on which it changes, whatever comes later', () => {
    expect(settledOn('2024-06-30')).toBe(true);
    expect(settledOn('2024-07-01')).toBe(false);
    expect(settledOn('2026-11-20')).toBe(true);
  });
});

describe('what an offer comes with', () => {
  it('is, of two purchases that have ended, said by the first', () => {
    const [old, later] = [held('solutions-partner', 'no', '2023-01-01'), held('solutions-partner', 'no', '2025-07-01')];
    const ground = (...offers: readonly HeldOffer[]) => entitlement(offers, '2026-11-20').findings[0]?.considered;
    expect(ground(old, later)).toEqual(['ENT-05']);
    expect(ground(later, old)).toEqual(['ENT-06']);
  });

  it.each([
    ['ENT-01', 'action-pack', 'no', '2021-06-17', count(10), count(0), 5],
    ['ENT-01', 'learning-action-pack', 'no', '2023-09-13', count(10), count(0), 5],
    ['ENT-02', 'silver', 'yes', '2021-06-17', count(15), unlimited, 20],
    ['ENT-02', 'silver', 'no', '2021-06-17', count(15), count(5), 20],
    ['ENT-03', 'gold', 'yes', '2021-06-17', count(20), unlimited, 50],
    ['ENT-03', 'gold', 'no', '2021-06-17', count(20), count(10), 50],
    ['ENT-05', 'solutions-partner', 'no', '2022-10-01', count(20), unlimited, 50],
    ['ENT-05', 'solutions-partner', 'no', '2024-06-30', count(20), unlimited, 50],
    ['ENT-06', 'solutions-partner', 'no', '2025-06-23', count(20), count(50), 50],
    ['ENT-06', 'solutions-partner', 'no', '2026-11-20', count(20), count(50), 50],
    ['ENT-07', 'success-expanded', 'no', '2026-11-20', count(0), count(5), 10],
    ['ENT-07', 'success-core', 'no', '2026-11-20', count(0), count(2), 5],
    ['ENT-07', 'launch', 'no', '2026-11-20', count(0), count(0), 0],
    ['ENT-12', 'isv-success', 'no', '2023-10-23', count(0), count(0), 0],
  ] as const)('%s: %s (cloud competency: %s) on %s', (rule, offer, competency, today, onPremises, cloud, hours) => {
    const found = entitlement([held(offer, competency)], today);
    expect(found.onPremises).toEqual(onPremises);
    expect(found.cloud).toEqual(cloud);
    expect(found.cloudAtLeast).toEqual(cloud);
    expect(found.hours).toBe(hours);
    expect(rules(found)).toEqual([rule]);
    const confidence = found.findings[0]?.confidence;
    expect(found.parts).toEqual([
      { offer, rule, onPremises, cloud, cloudAtLeast: cloud, hours, state: 'valid', confidence },
    ]);
  });

  it.each([
    ['silver', '2021-06-17', 5],
    ['gold', '2021-06-17', 10],
    ['solutions-partner', '2024-07-01', 50],
    ['solutions-partner', '2025-06-22', 50],
  ] as const)('leaves the cloud incidents of %s open on %s, but at least %i', (offer, today, least) => {
    const found = entitlement([held(offer, 'unknown')], today);
    expect(found.parts[0]?.cloud).toEqual({ kind: 'unread', text: offer });
    expect(found.cloud.kind).toBe('unread');
    expect(found.cloudAtLeast).toEqual(count(least));
  });

  it('says how each number is grounded', () => {
    const [finding] = entitlement([held('gold')], '2021-06-17').findings;
    expect(finding).toEqual({
      rule: 'ENT-03',
      message: 'ENT-03.title',
      params: { offer: 'gold', onPremises: 20, cloud: 10 },
      confidence: 'certain',
      sources: ['article-2021-09', 'doc-2023-03-27'],
      asOf: '2023-03-27',
      considered: [],
    });
    expect(entitlement([held('gold', 'yes')], '2021-06-17').findings[0]?.params.cloud).toBe('unlimited');
    expect(entitlement([held('gold', 'unknown')], '2021-06-17').findings[0]?.params.cloud).toBe('unknown');
  });

  it('knows of nothing when there are no offers', () => {
    expect(entitlement([], '2026-11-20')).toEqual({
      onPremises: count(0),
      cloud: count(0),
      cloudAtLeast: count(0),
      hours: 0,
      parts: [],
      findings: [],
    });
  });
});

describe('offers by date', () => {
  it('lets legacy offers run out a year and thirty days after their last sale', () => {
    expect(latestEnd(legacyLastSale)).toBe(legacyLastDay);
    const on = (today: string): unknown =>
      entitlement([held('gold')], today).parts.map(({ state, onPremises }) => [state, onPremises])[0];
    expect(on('2025-01-22')).toEqual(['valid', count(20)]);
    expect(on('2026-02-20')).toEqual(['valid', count(20)]);
    expect(on('2026-02-21')).toEqual(['ended', count(0)]);
    expect(rules(entitlement([held('gold')], '2026-02-21'))).toEqual(['TERM-01']);
    expect(entitlement([held('gold')], '2026-02-21').findings[0]).toMatchObject({
      confidence: 'likely',
      sources: ['kb-3020636', 'legacy-end-inferred'],
      considered: ['ENT-03'],
    });
    expect(entitlement([held('gold')], '2026-02-21').hours).toBe(0);
  });

  it('ends an offer a year and thirty days after it was bought (TERM-01)', () => {
    const on = (today: string): unknown =>
      entitlement([held('solutions-partner', 'no', '2025-07-01')], today).parts[0]?.state;
    expect(on('2026-07-31')).toBe('valid');
    expect(on('2026-08-01')).toBe('ended');
  });

  it('calls a legacy offer bought after its last sale impossible (ENT-10)', () => {
    const found = entitlement([held('action-pack', 'no', '2025-01-22')], '2025-03-01');
    expect(found.parts[0]).toMatchObject({ rule: 'ENT-10', state: 'impossible', onPremises: count(0) });
    expect(rules(found)).toEqual(['ENT-10']);
    expect(entitlement([held('action-pack', 'no', '2025-01-21')], '2025-03-01').parts[0]?.state).toBe('valid');
  });

  it('calls an offer whose day of purchase is to come impossible', () => {
    const bought = (day: string): unknown =>
      entitlement([held('success-core', 'no', day)], '2026-11-20').parts.map(({ state, cloud }) => [state, cloud])[0];
    expect(bought('2026-11-20')).toEqual(['valid', count(2)]);
    expect(bought('2026-11-21')).toEqual(['impossible', count(0)]);
  });

  it('is less sure of the years before the first article', () => {
    const sure = (day: string): unknown =>
      entitlement([held('gold', 'no', day)], day).findings.map(({ confidence }) => confidence)[0];
    expect(sure('2020-03-03')).toBe('possible');
    expect(sure('2020-03-04')).toBe('certain');
    expect(entitlement([held('gold', 'no', '2020-03-03')], '2020-05-01').parts[0]?.confidence).toBe('possible');
  });

  it('does not know offers before they existed', () => {
    expect(entitlement([held('solutions-partner')], '2022-09-30').parts[0]?.state).toBe('impossible');
    expect(entitlement([held('success-core')], '2025-01-21').parts[0]?.state).toBe('impossible');
  });

  it('keeps what a designation came with when it was bought', () => {
    const found = entitlement([held('solutions-partner', 'no', '2024-06-30')], '2025-07-01');
    expect(found.cloud).toEqual(unlimited);
  });
});

describe('several offers', () => {
  it('add up, each with a contract of its own (ENT-09)', () => {
    const found = entitlement([held('solutions-partner'), held('success-expanded')], '2026-11-20');
    expect([found.onPremises, found.cloud, found.hours]).toEqual([count(20), count(55), 60]);
    expect(rules(found)).toEqual(['ENT-06', 'ENT-07', 'ENT-09']);
    expect(found.findings.at(-1)?.params).toEqual({ offers: 2, twice: 0 });
  });

  it('cannot be the same offer twice', () => {
    const found = entitlement([held('success-core'), held('success-core')], '2026-11-20');
    expect(found.cloud).toEqual(count(2));
    expect(rules(found)).toEqual(['ENT-07', 'ENT-09']);
    expect(found.findings.at(-1)?.params).toEqual({ offers: 1, twice: 1 });
  });

  it('gives an Action Pack partner the cloud incidents of the competency (ENT-08)', () => {
    const found = entitlement([held('action-pack'), held('silver', 'yes')], '2021-06-17');
    expect([found.onPremises, found.cloud]).toEqual([count(25), unlimited]);
    expect(rules(found)).toEqual(['ENT-01', 'ENT-02', 'ENT-08', 'ENT-09']);
    expect(rules(entitlement([held('action-pack'), held('gold')], '2021-06-17'))).toContain('ENT-08');
    expect(rules(entitlement([held('gold'), held('silver')], '2021-06-17'))).not.toContain('ENT-08');
    expect(rules(entitlement([held('action-pack'), held('gold')], '2021-06-16'))).not.toContain('ENT-08');
    expect(rules(entitlement([held('action-pack'), held('gold')], '2023-03-26'))).toContain('ENT-08');
    expect(rules(entitlement([held('action-pack'), held('gold')], '2023-03-27'))).not.toContain('ENT-08');
    expect(rules(entitlement([held('action-pack'), held('silver')], '2026-11-20'))).toEqual(['TERM-01', 'TERM-01']);
  });

  it('takes the best of several purchases of one offer', () => {
    const found = entitlement(
      [held('gold', 'no', '2026-01-01'), held('gold', 'no', '2024-12-01'), held('gold', 'no', '2020-01-01')],
      '2025-06-01',
    );
    expect(found.parts).toHaveLength(1);
    expect(found.onPremises).toEqual(count(20));
    const settled = entitlement(
      [held('solutions-partner', 'no', '2025-06-22'), held('solutions-partner', 'no', '2025-06-23')],
      '2026-01-01',
    );
    expect(settled.cloud).toEqual(count(50));
  });

  it('takes the unlimited purchase of two that still run, whichever is named first', () => {
    const unlimitedOne = held('solutions-partner', 'no', '2024-06-30');
    const limitedOne = held('solutions-partner', 'no', '2025-06-23');
    expect(entitlement([unlimitedOne, limitedOne], '2025-06-25').cloud).toEqual(unlimited);
    expect(entitlement([limitedOne, unlimitedOne], '2025-06-25').cloud).toEqual(unlimited);
  });

  it('stand in the order of their ids, whichever is named first', () => {
    const ids = (...offers: readonly OfferId[]): unknown =>
      entitlement(
        offers.map((offer) => held(offer)),
        '2021-06-17',
      ).parts.map(({ offer }) => offer);
    expect(ids('silver', 'action-pack', 'gold')).toEqual(['action-pack', 'gold', 'silver']);
    expect(ids('gold', 'silver', 'action-pack')).toEqual(['action-pack', 'gold', 'silver']);
  });

  it('are said to add up on the ground of the guides', () => {
    const found = entitlement([held('action-pack'), held('gold')], '2021-06-17').findings;
    expect(found.find(({ rule }) => rule === 'ENT-08')).toMatchObject({
      confidence: 'likely',
      sources: ['article-2021-06'],
      considered: [],
    });
    expect(found.find(({ rule }) => rule === 'ENT-09')).toMatchObject({
      confidence: 'likely',
      sources: ['doc-2023-03-27', 'benefits-guide-2026'],
      considered: [],
    });
  });

  it('counts a cloud competency for all of one tier', () => {
    expect(entitlement([held('gold', 'no'), held('gold', 'yes')], '2021-06-17').cloud).toEqual(unlimited);
    expect(entitlement([held('gold', 'no'), held('gold', 'unknown')], '2021-06-17').cloud.kind).toBe('unread');
    expect(entitlement([held('gold', 'unknown'), held('gold', 'no')], '2021-06-17').cloud.kind).toBe('unread');
    const [gold, silver] = entitlement([held('gold', 'no'), held('silver', 'yes')], '2021-06-17').parts;
    expect([gold?.cloud, silver?.cloud]).toEqual([count(10), unlimited]);
  });

  const today = fc.integer({ min: 0, max: 2_500 }).map((days) => addDays('2021-01-01', days));
  const anOffer = fc.record({
    offer: fc.constantFrom(...offerTable.inputs.offer),
    cloudCompetency: fc.constantFrom('yes', 'no', 'unknown'),
    bought: fc.option(today, { nil: undefined }),
  });

  const shuffled = fc
    .array(anOffer, { maxLength: 6 })
    .chain((offers) =>
      fc.record({ offers: fc.constant(offers), mixed: fc.shuffledSubarray(offers, { minLength: offers.length }) }),
    );

  it('come to the same in any order', () => {
    fc.assert(
      fc.property(shuffled, today, ({ offers, mixed }, day) => {
        const a = entitlement(offers, day);
        const b = entitlement(mixed, day);
        expect([b.onPremises, b.cloud, b.cloudAtLeast, b.hours]).toEqual([
          a.onPremises,
          a.cloud,
          a.cloudAtLeast,
          a.hours,
        ]);
      }),
    );
  });

  it('never come to less for one offer more, and never to less than nothing', () => {
    fc.assert(
      fc.property(fc.array(anOffer, { maxLength: 5 }), anOffer, today, (offers, another, day) => {
        const before = entitlement(offers, day);
        const after = entitlement([...offers, another], day);
        expect(isAtLeast(after.onPremises, before.onPremises)).toBe(true);
        expect(isAtLeast(after.cloudAtLeast, before.cloudAtLeast)).toBe(true);
        expect(isAtLeast(before.onPremises, count(0))).toBe(true);
        expect(after.hours).toBeGreaterThanOrEqual(before.hours);
      }),
    );
  });
});

describe('the portal’s own number (ENT-11)', () => {
  it('beats the table', () => {
    expect(overrule(count(50), count(47))).toEqual({ quantity: count(47), from: 'portal', differs: true });
    expect(overrule(count(50), count(50))).toEqual({ quantity: count(50), from: 'portal', differs: false });
    expect(overrule(undefined, count(50))).toEqual({ quantity: count(50), from: 'portal', differs: false });
    expect(overrule({ kind: 'unread', text: '' }, unlimited)).toEqual({
      quantity: unlimited,
      from: 'portal',
      differs: false,
    });
  });

  it('leaves it to the table only where it cannot be read', () => {
    expect(overrule(count(50), undefined)).toEqual({ quantity: count(50), from: 'table', differs: false });
    expect(overrule(count(50), { kind: 'unread', text: 'some' })).toEqual({
      quantity: count(50),
      from: 'table',
      differs: false,
    });
    expect(overrule(undefined, { kind: 'unread', text: 'some' })).toEqual({
      quantity: { kind: 'unread', text: 'some' },
      from: 'portal',
      differs: false,
    });
    expect(overrule(undefined, undefined)).toBeUndefined();
  });
});

describe('cloud competencies (ENT-04)', () => {
  it('are six', () => {
    expect(cloudCompetencies.map(isCloudCompetency)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes', 'yes']);
    expect(isCloudCompetency('Gold Cloud Platform')).toBe('yes');
    expect(isCloudCompetency('Gold Cloud \t Platform')).toBe('yes');
    expect(isCloudCompetency('Security competency')).toBe('yes');
    expect(isCloudCompetency('Cloud Customer Relationship Management')).toBe('no');
    expect(isCloudCompetency('Cloudplattform')).toBe('unknown');
    expect(isCloudCompetency('')).toBe('unknown');
  });
});
