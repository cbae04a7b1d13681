import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/rules/facts.ts';
import { overview } from '../../src/rules/overview.ts';
import { contract, today } from '../fakes/samples.ts';
import { test as property } from '../notebook/property.ts';

const count = (n: number) => ({ kind: 'count', count: n }) as const;
const running: Partial<Contract> = { start: '2026-06-01', end: '2027-05-31', size: count(50), remaining: count(37) };

function picture(...contracts: readonly Partial<Contract>[]) {
  return overview({ contracts: contracts.map((one) => contract(one)), roles: [], people: [] }, today);
}

describe('where one stands', () => {
  it('sends a fresh install to Partner Center', () => {
    expect(picture()).toEqual({
      contracts: [],
      left: [],
      isComplete: true,
      next: { kind: 'look', target: 'technical-support' },
    });
  });

  it('adds up what was read lately, by kind, and says when something is left out', () => {
    const { left, isComplete } = picture(
      running,
      { ...running, plan: 'Partner Cloud Support 5', end: '2027-04-30', remaining: count(2) },
      { ...running, plan: 'Partner On-premises Support 20', kind: 'on-premises', remaining: count(12) },
    );
    expect(left).toEqual([
      { kind: 'cloud', incidents: 39 },
      { kind: 'on-premises', incidents: 12 },
    ]);
    expect(isComplete).toBe(true);
    const old = picture(running, {
      ...running,
      end: '2027-04-30',
      remaining: { kind: 'unlimited' },
      seenOn: '2026-08-01',
    });
    expect(old.left).toEqual([{ kind: 'cloud', incidents: 37 }]);
    expect(old.isComplete).toBe(false);
  });

  it('keeps unlimited unlimited, whatever is added', () => {
    const { left } = picture(running, {
      ...running,
      end: '2027-04-30',
      size: { kind: 'unlimited' },
      remaining: { kind: 'unlimited' },
    });
    expect(left).toEqual([{ kind: 'cloud', incidents: 'unlimited' }]);
  });

  it('never adds a paid plan, an ended or a used-up contract', () => {
    const { left } = picture(
      { ...running, plan: 'Premier', kind: 'paid' },
      { ...running, end: '2026-11-19' },
      { ...running, end: '2027-04-30', remaining: count(0) },
    );
    expect(left).toEqual([]);
  });

  it('names incidents that are about to be lost, on the 60th day and not on the 61st', () => {
    expect(picture({ ...running, end: '2027-01-19' }).next).toMatchObject({
      kind: 'use-soon',
      contract: { unused: 37, daysLeft: 60 },
    });
    expect(picture({ ...running, end: '2027-01-20' }).next.kind).toBe('use');
  });

  it('loses nothing of an unlimited contract, but speaks of its end', () => {
    const { next } = picture({ ...running, end: today, size: { kind: 'unlimited' }, remaining: { kind: 'unlimited' } });
    expect(next).toMatchObject({ kind: 'renew-soon', contract: { daysLeft: 0 } });
  });

  it.each([
    ['link', { ...running, linked: 'no' }],
    ['use', { ...running, linked: 'unknown' }],
    ['refresh', { ...running, seenOn: '2026-10-20' }],
    ['check', { ...running, remaining: undefined }],
    ['wait', { ...running, start: '2026-12-01' }],
    ['renew', { ...running, remaining: count(0) }],
    ['renew', { ...running, start: '2025-01-01', end: '2026-01-31' }],
  ] as const)('says to %s', (kind, one) => {
    expect(picture(one as Partial<Contract>).next.kind).toBe(kind);
  });

  property('does not depend on the order of the notebook', [fc.shuffledSubarray([0, 1, 2, 3])], (order) => {
    const all = [
      running,
      {
        ...running,
        plan: 'Partner On-premises Support 20',
        kind: 'on-premises',
        end: '2026-12-19',
        remaining: count(12),
      },
      { ...running, end: '2026-09-30' },
      { ...running, plan: 'Partner Cloud Support 5', end: '2027-04-30', remaining: count(0) },
    ] as const;
    const chosen = order.map((at) => all[at]!);
    const sorted = [...order].sort().map((at) => all[at]!);
    expect(picture(...chosen)).toEqual(picture(...sorted));
  });
});
