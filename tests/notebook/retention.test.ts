import { describe, expect, it } from 'vitest';
import { addMonths, isDay } from '../../src/notebook/days.ts';
import { learn } from '../../src/notebook/learn.ts';
import { freshnessOf, pruned } from '../../src/notebook/retention.ts';
import { emptyNotebook, LIMITS } from '../../src/notebook/schema.ts';
import { addMonths as ruleAddMonths, freshness as ruleFreshness, isIsoDate } from '../../src/rules/term.ts';
import { contract, idsInOrder, today } from '../fakes/samples.ts';
import { fc, test as property } from './property.ts';

describe('how long a contract is worth something', () => {
  it.each([
    ['2026-10-21', undefined, 'fresh'],
    ['2026-10-20', undefined, 'doubtful'],
    ['2025-10-20', undefined, 'doubtful'],
    ['2025-10-19', undefined, 'worthless'],
    ['2025-11-20', '2025-10-20', 'doubtful'],
    ['2025-11-20', '2025-10-19', 'worthless'],
    ['2026-11-21', undefined, 'doubtful'],
  ] as const)('seen on %s, ended on %s: %s', (seenOn, end, expected) => {
    expect(freshnessOf({ seenOn, ...(end && { end }) }, today)).toBe(expected);
  });

  // The notebook takes only types from the rules, so nothing but this keeps the two together.
  property('is what the rules say', [fc.contract(), fc.day()], (one, day) => {
    expect(freshnessOf(one, day)).toBe(ruleFreshness(one, day));
  });

  property('days are counted as the rules count them', [fc.day(), fc.integer({ min: -40, max: 40 })], (day, months) => {
    expect(addMonths(day, months)).toBe(ruleAddMonths(day, months));
  });

  it.each(['2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', '1999-12-31', '2026-11-20T00:00', ''])(
    '%s is a day for both or for neither',
    (text) => {
      expect(isDay(text)).toBe(isIsoDate(text));
    },
  );
});

describe('clearing out', () => {
  const newId = idsInOrder();
  const of = (...contracts: Parameters<typeof contract>[0][]) =>
    learn(emptyNotebook, 'kimkimkim', { contracts: contracts.map((changes) => contract(changes)) }, newId);

  it('forgets worthless contracts, and roles, people and sign-ins unseen for as long', () => {
    const data = {
      ...learn(
        of({ plan: 'Old', end: '2025-10-01', seenOn: '2025-09-01' }, { plan: 'New' }),
        'kimkimkim',
        {
          roles: [{ role: 'guest', held: 'yes', seenOn: '2025-01-01' }],
          people: [{ name: 'Kim Doe', roles: [], seenOn: '2025-01-01' }],
        },
        newId,
      ),
      signIns: [{ scope: 'kimkimkim', seenOn: '2025-01-01' }],
    };

    const kept = pruned(data, today);
    expect(kept.contracts.map((entry) => entry.contract.plan)).toEqual(['New']);
    expect([kept.roles, kept.people, kept.signIns]).toEqual([[], [], []]);
  });

  it('keeps the newest when there are too many', () => {
    const many = Array.from({ length: LIMITS.contracts + 5 }, (_, index) => ({
      plan: `Plan ${index}`,
      seenOn: index < 5 ? '2026-01-01' : today,
    }));

    const kept = pruned(of(...many.reverse()), today);
    expect(kept.contracts).toHaveLength(LIMITS.contracts);
    expect(kept.contracts.every((entry) => entry.contract.seenOn === today)).toBe(true);
  });

  it('does not let a clock that was wrong beat every later reading', () => {
    const data = pruned(of({ seenOn: '2031-01-01', remaining: { kind: 'count', count: 9 } }), today);
    const [entry] = data.contracts;
    expect([entry?.contract.seenOn, entry?.readOn.remaining]).toEqual([today, today]);

    const corrected = learn(
      data,
      'kimkimkim',
      { contracts: [contract({ remaining: { kind: 'count', count: 2 } })] },
      newId,
    );
    expect(corrected.contracts.map((one) => one.contract.remaining)).toEqual([{ kind: 'count', count: 2 }]);
  });
});
