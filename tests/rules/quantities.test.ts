import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/rules/facts.ts';
import {
  addQuantities,
  fitRemaining,
  isAtLeast,
  isSameQuantity,
  none,
  subtractIncidents,
} from '../../src/rules/quantities.ts';

const count = (n: number): Quantity => ({ kind: 'count', count: n });
const unlimited: Quantity = { kind: 'unlimited' };
const hours = (n: number): Quantity => ({ kind: 'hours', hours: n });
const unread: Quantity = { kind: 'unread', text: 'some' };
const incidents = fc.oneof(fc.integer({ min: -50, max: 500 }).map(count), fc.constant(unlimited));
const anything = fc.oneof(
  incidents,
  fc.nat(100).map(hours),
  fc.string().map((text): Quantity => ({ kind: 'unread', text })),
);

describe('sums', () => {
  it('add what is alike', () => {
    expect(addQuantities(count(20), count(15))).toEqual(count(35));
    expect(addQuantities(count(20), unlimited)).toEqual(unlimited);
    expect(addQuantities(unlimited, count(20))).toEqual(unlimited);
    expect(addQuantities(hours(50), hours(20))).toEqual(hours(70));
  });

  it('never add hours to incidents', () => {
    expect(addQuantities(count(20), hours(50))).toEqual({ kind: 'unread', text: '20 + 50 h' });
    expect(addQuantities(hours(50), count(20))).toEqual({ kind: 'unread', text: '20 + 50 h' });
  });

  it('are unread when a part is', () => {
    expect(addQuantities(unread, count(1))).toEqual({ kind: 'unread', text: '1 + some' });
    expect(addQuantities(unread, none)).toEqual(unread);
    expect(addQuantities(none, unread)).toEqual(unread);
    expect(addQuantities(hours(2), none)).toEqual({ kind: 'unread', text: '0 + 2 h' });
    expect(addQuantities(none, hours(2))).toEqual({ kind: 'unread', text: '0 + 2 h' });
  });

  it('do not depend on the order', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        expect(addQuantities(a, b)).toEqual(addQuantities(b, a));
      }),
    );
    fc.assert(
      fc.property(incidents, incidents, incidents, (a, b, c) => {
        expect(addQuantities(addQuantities(a, b), c)).toEqual(addQuantities(a, addQuantities(b, c)));
      }),
    );
  });

  it('keep what nothing is added to', () => {
    fc.assert(
      fc.property(incidents, (a) => {
        expect(addQuantities(a, none)).toEqual(a);
      }),
    );
  });
});

describe('using up', () => {
  it('takes away, and stops at nothing', () => {
    expect(subtractIncidents(count(20), 3)).toEqual(count(17));
    expect(subtractIncidents(count(2), 3)).toEqual(count(0));
    expect(subtractIncidents(count(2), -3)).toEqual(count(2));
    expect(subtractIncidents(unlimited, 3)).toEqual(unlimited);
    expect(subtractIncidents(hours(5), 3)).toEqual(hours(5));
  });

  it('never leaves less than nothing', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.integer(), (have, used) => {
        const left = subtractIncidents(count(have), used);
        expect(left.kind === 'count' && left.count >= 0 && left.count <= have).toBe(true);
      }),
    );
  });
});

describe('what is left', () => {
  it('fits into what there was', () => {
    expect(fitRemaining(count(7), count(20))).toEqual(count(7));
    expect(fitRemaining(count(25), count(20))).toEqual(count(20));
    expect(fitRemaining(count(-1), count(20))).toEqual(count(0));
    expect(fitRemaining(count(25), undefined)).toEqual(count(25));
    expect(fitRemaining(count(25), unlimited)).toEqual(count(25));
    expect(fitRemaining(unlimited, unlimited)).toEqual(unlimited);
    expect(fitRemaining(unlimited, undefined)).toEqual(unlimited);
    expect(fitRemaining(unlimited, count(5))).toEqual({ kind: 'unread', text: 'unlimited' });
    expect(fitRemaining(unread, count(5))).toEqual(unread);
  });

  it('is never above the size and never negative', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(1_000), (remaining, size) => {
        const left = fitRemaining(count(remaining), count(size));
        expect(left.kind === 'count' && left.count >= 0 && left.count <= size).toBe(true);
      }),
    );
  });
});

describe('comparing', () => {
  it('knows more from less', () => {
    expect(isAtLeast(count(5), count(5))).toBe(true);
    expect(isAtLeast(count(4), count(5))).toBe(false);
    expect(isAtLeast(unlimited, count(5))).toBe(true);
    expect(isAtLeast(unlimited, unlimited)).toBe(true);
    expect(isAtLeast(unlimited, unread)).toBe(false);
    expect(isAtLeast(unlimited, hours(1))).toBe(false);
    expect(isAtLeast(count(5), unlimited)).toBe(false);
    expect(isAtLeast(hours(5), hours(5))).toBe(true);
    expect(isAtLeast(hours(4), hours(5))).toBe(false);
    expect(isAtLeast(hours(9), count(5))).toBe(false);
    expect(isAtLeast(count(9), hours(5))).toBe(false);
    expect(isAtLeast(unread, unread)).toBe(false);
    expect(isAtLeast(unread, count(0))).toBe(false);
    expect(isAtLeast(count(9), unread)).toBe(false);
  });

  it('tells the same from the different', () => {
    expect(isSameQuantity(count(5), count(5))).toBe(true);
    expect(isSameQuantity(count(5), count(6))).toBe(false);
    expect(isSameQuantity(unlimited, { kind: 'unlimited' })).toBe(true);
    expect(isSameQuantity(unlimited, { kind: 'unread', text: 'unlimited' })).toBe(false);
    expect(isSameQuantity(hours(5), hours(6))).toBe(false);
    expect(isSameQuantity(count(5), { kind: 'unread', text: '5' })).toBe(false);
    expect(isSameQuantity(unread, { kind: 'unread', text: 'some' })).toBe(true);
    expect(isSameQuantity(unread, { kind: 'unread', text: 'other' })).toBe(false);
  });
});
