import { fc, test as property } from './property.ts';
import { describe, expect, it } from 'vitest';
import { asDated, asKnown, compare, merge } from '../../src/notebook/contracts.ts';
import { contract } from '../fakes/samples.ts';

const fresh = (changes = {}) => contract({ start: '2026-01-12', end: '2027-01-11', ...changes });

describe('when two readings are of one contract', () => {
  it.each([
    ['the same words in other case and spacing', fresh(), fresh({ plan: 'partner  cloud support – 50' }), 'same'],
    ['an unknown term beside a known one', fresh(), contract(), 'compatible'],
    ['an unknown kind beside a known one', fresh(), fresh({ kind: 'unknown' }), 'compatible'],
    ['an extended contract', fresh(), fresh({ end: '2027-02-10' }), 'same'],
    ['a misread start', fresh(), fresh({ start: '2026-12-01' }), 'same'],
    ['another plan', fresh(), fresh({ plan: 'Partner Cloud Support 5' }), 'different'],
    [
      'another offer',
      fresh({ offer: 'Legacy Gold - Core' }),
      fresh({ offer: 'Solutions Partner - Core' }),
      'different',
    ],
    ['another kind', fresh(), fresh({ kind: 'on-premises' }), 'different'],
    ['last year’s contract', fresh(), fresh({ start: '2025-01-12', end: '2026-01-11' }), 'different'],
  ] as const)('%s: %s', (_name, one, other, expected) => {
    expect(compare(one, other)).toBe(expected);
    expect(compare(other, one)).toBe(expected);
  });

  it('takes a reading without dates, made after the end, for the renewed contract', () => {
    const ended = contract({ start: '2025-01-12', end: '2026-01-11', seenOn: '2026-01-05' });
    expect(compare(ended, contract({ seenOn: '2026-01-20' }))).toBe('different');
    expect(compare(ended, contract({ seenOn: '2026-01-11' }))).toBe('compatible');
  });
});

describe('what two readings tell together', () => {
  it('keeps what only the older reading told, with the day it was told', () => {
    const older = asDated(fresh({ seenOn: '2026-10-01', remaining: { kind: 'count', count: 7 } }));
    const both = merge(older, asDated(contract({ seenOn: '2026-11-20', linked: 'yes' })));

    expect(both.contract).toMatchObject({ remaining: { kind: 'count', count: 7 }, end: '2027-01-11', linked: 'yes' });
    expect(asKnown(both).seenOn).toBe('2026-10-01');
  });

  it('takes the newer of two balances, whatever the order of arrival', () => {
    const seven = asDated(fresh({ seenOn: '2026-11-01', remaining: { kind: 'count', count: 7 } }));
    const six = asDated(fresh({ seenOn: '2026-11-10', remaining: { kind: 'count', count: 6 } }));

    expect(merge(seven, six).contract.remaining).toEqual({ kind: 'count', count: 6 });
    expect(merge(six, seven).contract.remaining).toEqual({ kind: 'count', count: 6 });
  });

  it('takes the later of two balances of one day', () => {
    const seven = asDated(fresh({ remaining: { kind: 'count', count: 7 } }));
    const six = asDated(fresh({ remaining: { kind: 'count', count: 6 } }));

    expect(merge(seven, six).contract.remaining).toEqual({ kind: 'count', count: 6 });
  });

  it('does not let "unknown" or an unreadable figure overwrite what is known', () => {
    const known = asDated(fresh({ linked: 'yes', remaining: { kind: 'count', count: 7 }, seenOn: '2026-11-01' }));
    const vague = asDated(
      fresh({ kind: 'unknown', linked: 'unknown', remaining: { kind: 'unread', text: 'några' }, seenOn: '2026-11-20' }),
    );

    expect(merge(known, vague).contract).toMatchObject({
      kind: 'cloud',
      linked: 'yes',
      remaining: { kind: 'count', count: 7 },
      seenOn: '2026-11-20',
    });
  });

  it('knows "not from Action Pack" only from a page that names the offer', () => {
    const pack = asDated(fresh({ actionPack: true, seenOn: '2026-11-01' }));

    expect(merge(pack, asDated(fresh())).contract.actionPack).toBe(true);
    expect(merge(pack, asDated(fresh({ offer: 'Solutions Partner - Core' }))).contract.actionPack).toBe(false);
  });

  property('never makes a fact newer than its reading', [fc.contract(), fc.contract()], (one, other) => {
    const both = merge(asDated(one), asDated(other));
    for (const [field, day] of Object.entries(both.readOn)) {
      const tellers = [one, other].filter((contract) => contract.seenOn === day);
      expect(tellers.map((teller) => teller[field as keyof typeof teller])).toContainEqual(
        both.contract[field as keyof typeof both.contract],
      );
    }
  });

  property('brings no news when read again', [fc.contract(), fc.contract()], (one, other) => {
    const both = merge(asDated(one), asDated(other));
    expect(merge(both, both)).toEqual(both);
  });
});
