/** Contracts for tests. Names, sizes and the line of dates follow Microsoft's screenshots of 2023. */
import fc from 'fast-check';
import type { Contract, Knowledge } from '../../../src/rules/facts.ts';
import { nothingKnown } from '../../../src/rules/facts.ts';
import { addDays } from '../../../src/rules/term.ts';

export const today = '2026-11-20';

/** A linked, running cloud contract with 42 of 50 left, seen yesterday. */
export const cloud50: Contract = {
  plan: 'Partner Cloud Support 50',
  kind: 'cloud',
  actionPack: false,
  size: { kind: 'count', count: 50 },
  remaining: { kind: 'count', count: 42 },
  start: '2026-03-01',
  end: '2027-02-28',
  linked: 'yes',
  seenOn: '2026-11-19',
  seenAt: 'support-for-business',
};

/** The same offer a year before, seen today among the unavailable plans. */
export const cloudEnded: Contract = {
  ...cloud50,
  start: '2025-03-01',
  end: '2026-02-28',
  remaining: { kind: 'count', count: 3 },
  seenOn: today,
};

/** A cloud contract that runs and is used up. */
export const cloudUsedUp: Contract = {
  ...cloud50,
  plan: 'Partner Cloud Support 5',
  size: { kind: 'count', count: 5 },
  remaining: { kind: 'count', count: 0 },
  end: '2027-01-31',
};

/** An on-premises contract that is no Action Pack. */
export const onPremises20: Contract = {
  ...cloud50,
  plan: 'Partner On-premises Support 20',
  kind: 'on-premises',
  size: { kind: 'count', count: 20 },
  remaining: { kind: 'count', count: 7 },
};

/** An Action Pack contract that still runs. */
export const actionPack: Contract = {
  ...onPremises20,
  plan: 'Partner support MAPS 10pack',
  actionPack: true,
  size: { kind: 'count', count: 10 },
};

/** A plan that is no partner benefit. */
export const premier: Contract = { ...cloud50, plan: 'Premier Support', kind: 'paid' };

/** A plan whose name tells nothing. */
export const unknownPlan: Contract = { ...cloud50, plan: 'Contoso Special Support', kind: 'unknown' };

/** The notebook with these contracts. */
export function knowing(...contracts: readonly Contract[]): Knowledge {
  return { ...nothingKnown, contracts };
}

const day = fc.integer({ min: -800, max: 800 }).map((days) => addDays(today, days));

/** Any contract that a notebook could hold. */
export const anyContract: fc.Arbitrary<Contract> = fc
  .record(
    {
      plan: fc.constantFrom('Partner Cloud Support 50', 'Signature Cloud Support', 'Partner support MAPS 10pack', 'X'),
      offer: fc.constantFrom('Solutions Partner - Core', 'Legacy Gold - Core'),
      kind: fc.constantFrom('on-premises', 'cloud', 'paid', 'unknown'),
      actionPack: fc.boolean(),
      size: fc.constantFrom(
        { kind: 'count', count: 5 },
        { kind: 'count', count: 50 },
        { kind: 'unlimited' },
        { kind: 'unread', text: '?' },
      ),
      remaining: fc.constantFrom(
        { kind: 'count', count: 0 },
        { kind: 'count', count: 3 },
        { kind: 'unlimited' },
        { kind: 'unread', text: '?' },
      ),
      start: day,
      end: day,
      linked: fc.constantFrom('yes', 'no', 'unknown'),
      seenOn: fc.integer({ min: -500, max: 3 }).map((days) => addDays(today, days)),
      seenAt: fc.constantFrom('partner-center', 'support-for-business', 'engage-center', 'azure'),
    } as const,
    { requiredKeys: ['plan', 'kind', 'actionPack', 'linked', 'seenOn', 'seenAt'] },
  )
  .map((contract) => (contract.kind === 'on-premises' ? contract : { ...contract, actionPack: false }));
