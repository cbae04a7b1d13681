import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  freshness,
  isIsoDate,
  latestEnd,
  leftState,
  redeemableUntil,
  renewableUntil,
  termState,
  usableUntil,
} from '../../src/rules/term.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));

describe('days', () => {
  it('counts over months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(daysBetween('2026-11-20', '2027-01-11')).toBe(52);
    expect(daysBetween('2027-01-11', '2026-11-20')).toBe(-52);
  });

  it('adds months, ending with the month where it is shorter', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-01-15', 13)).toBe('2025-02-15');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2024-11-30', 12)).toBe('2025-11-30');
  });

  it('adding and counting undo one another', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5_000, max: 5_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('knows which days there are', () => {
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
    expect(dayOf(2023, 2, 29)).toBeUndefined();
    expect(dayOf(2024, 13, 1)).toBeUndefined();
    expect(dayOf(2024, 0, 1)).toBeUndefined();
    expect(dayOf(2024, 1, 0)).toBeUndefined();
    expect(dayOf(2024, 1, 32)).toBeUndefined();
    expect(dayOf(2024, 12, 31)).toBe('2024-12-31');
    expect(dayOf(2000, 1, 1)).toBe('2000-01-01');
    expect(dayOf(1999, 12, 31)).toBeUndefined();
    expect(dayOf(2099, 12, 31)).toBe('2099-12-31');
    expect(dayOf(2100, 1, 1)).toBeUndefined();
  });

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-2-9', false],
    ['x2024-02-29', false],
    ['2024-02-29x', false],
    ['2024-02-29\n', false],
    ['', false],
  ])('says whether %j is a day: %s', (text, expected) => expect(isIsoDate(text)).toBe(expected));
});

describe('the state of a contract', () => {
  const year = { start: '2025-12-20', end: '2026-12-19' };

  it.each([
    ['2025-12-19', 'not-started', 365],
    ['2025-12-20', 'running', 364],
    ['2026-11-20', 'running', 29],
    ['2026-12-19', 'running', 0],
    ['2026-12-20', 'ended', undefined],
    ['2030-01-01', 'ended', undefined],
  ])('on %s is %s, with %s days left', (today, state, daysLeft) => {
    const found = termState(year, today);
    expect(found.state).toBe(state);
    expect(found.daysLeft).toBe(daysLeft);
  });

  it('says how much of the term has gone by', () => {
    expect(termState(year, '2025-12-01').elapsed).toBe(0);
    expect(termState(year, '2026-06-20').elapsed).toBeCloseTo(182 / 365, 5);
    expect(termState(year, '2027-12-01').elapsed).toBe(1);
    expect(termState({ end: '2026-12-19' }, '2026-11-20')).toStrictEqual({ state: 'running', daysLeft: 29 });
    expect(termState({ end: '2026-12-19' }, '2026-12-20')).toStrictEqual({ state: 'ended' });
  });

  it('is unknown without an end, and when it ends before it starts', () => {
    expect(termState({}, '2026-11-20')).toStrictEqual({ state: 'unknown' });
    expect(termState({ start: '2026-01-01' }, '2026-11-20')).toEqual({ state: 'unknown' });
    expect(termState({ start: '2027-01-01' }, '2026-11-20')).toStrictEqual({ state: 'not-started' });
    expect(termState({ start: '2026-01-02', end: '2026-01-01' }, '2026-11-20')).toEqual({ state: 'unknown' });
    expect(termState({ start: '2026-01-01', end: '2026-01-01' }, '2026-01-01')).toEqual({
      state: 'running',
      daysLeft: 0,
      elapsed: 0,
    });
  });

  it('never comes back to life on a later day', () => {
    fc.assert(
      fc.property(
        fc.option(day, { nil: undefined }),
        fc.option(day, { nil: undefined }),
        day,
        fc.nat(5_000),
        (start, end, today, later) => {
          const contract = { start, end };
          if (termState(contract, today).state === 'ended') {
            expect(termState(contract, addDays(today, later)).state).toBe('ended');
          }
        },
      ),
    );
  });

  it('never has a part or days left outside the term', () => {
    fc.assert(
      fc.property(day, day, day, (start, end, today) => {
        const { elapsed = 0, daysLeft = 0 } = termState({ start, end }, today);
        expect(elapsed).toBeGreaterThanOrEqual(0);
        expect(elapsed).toBeLessThanOrEqual(1);
        expect(daysLeft).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('what is left', () => {
  it.each([
    [{ kind: 'count', count: 3 }, 'some'],
    [{ kind: 'count', count: 0 }, 'none'],
    [{ kind: 'unlimited' }, 'some'],
    [{ kind: 'hours', hours: 20 }, 'unknown'],
    [{ kind: 'unread', text: '?' }, 'unknown'],
    [undefined, 'unknown'],
  ] as const)('%j is %s', (quantity, expected) => expect(leftState(quantity)).toBe(expected));
});

describe('how fresh knowledge is', () => {
  const contract = { seenOn: '2026-10-21', end: '2026-12-19' };

  it.each([
    ['2026-10-21', 'fresh'],
    ['2026-11-20', 'fresh'],
    ['2026-11-21', 'doubtful'],
    ['2026-10-20', 'doubtful'],
    ['2028-01-19', 'doubtful'],
    ['2028-01-20', 'worthless'],
  ])('on %s it is %s', (today, expected) => expect(freshness(contract, today)).toBe(expected));

  it('goes by the day it was seen when no end is known', () => {
    expect(freshness({ seenOn: '2026-10-21' }, '2027-11-21')).toBe('doubtful');
    expect(freshness({ seenOn: '2026-10-21' }, '2027-11-22')).toBe('worthless');
  });

  it('gives thirteen months to activate, twelve to use and thirty days to renew (TERM-02, TERM-03)', () => {
    expect(redeemableUntil('2026-01-12')).toBe('2027-02-11');
    expect(usableUntil('2026-01-12')).toBe('2027-01-11');
    expect(renewableUntil('2027-01-11')).toBe('2027-02-10');
  });

  it('gives a programme contract a year and thirty days (KB 3020636)', () => {
    expect(latestEnd('2025-01-21')).toBe('2026-02-20');
  });
});
