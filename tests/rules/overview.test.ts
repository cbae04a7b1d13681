import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/rules/facts.ts';
import { overview } from '../../src/rules/overview.ts';
import {
  cloud50,
  cloudEnded,
  cloudUsedUp,
  knowing,
  onPremises20,
  premier,
  today,
  unknownPlan,
} from './support/contracts.ts';

const unread = { kind: 'unread', text: '?' } as const;
const unlimited = { kind: 'unlimited' } as const;
const unclear: Contract = { ...cloud50, plan: 'Unclear', end: '2027-03-01', remaining: unread };
const starting: Contract = { ...cloud50, plan: 'Starting', start: '2026-12-01', end: '2027-11-30' };
const of = (...contracts: readonly Contract[]) => overview(knowing(...contracts), today);

describe('where one stands', () => {
  it('names first what can be used, and last what has ended', () => {
    const { contracts } = of(cloudEnded, cloudUsedUp, unclear, starting, { ...cloud50, end: '2027-12-31' });
    expect(contracts.map(({ standing }) => standing)).toEqual(['usable', 'not-started', 'unclear', 'used-up', 'ended']);
  });

  it('counts days only of what can be used and has an end', () => {
    const [usable] = of(cloud50).contracts;
    expect(usable).toMatchObject({ daysLeft: 100, endsSoon: false });
    expect(usable).not.toHaveProperty('unused');
    for (const contract of [cloudEnded, cloudUsedUp, starting, unclear]) {
      const [one] = of(contract).contracts;
      expect(one?.endsSoon).toBe(false);
      expect(one).not.toHaveProperty('daysLeft');
      expect(one).not.toHaveProperty('unused');
    }
  });

  it('loses incidents only of a number, and only soon', () => {
    const soon = { ...cloud50, end: '2026-12-31' };
    expect(of(soon).contracts[0]).toMatchObject({ endsSoon: true, unused: 42 });
    const open: Contract = { ...soon, size: unlimited, remaining: unlimited };
    expect(of(open).contracts[0]).toMatchObject({ endsSoon: true });
    expect(of(open).contracts[0]).not.toHaveProperty('unused');
    const { remaining: _remaining, ...unsaid } = open;
    expect(of(unsaid).contracts[0]).not.toHaveProperty('unused');
    expect(of(unsaid).left).toEqual([{ kind: 'cloud', incidents: 'unlimited' }]);
  });

  it('is complete only where everything is in the sum, or known not to count', () => {
    expect(of(cloud50, cloudEnded, cloudUsedUp, starting).isComplete).toBe(true);
    expect(of(cloud50, premier).isComplete).toBe(true);
    expect(of(cloud50, unclear).isComplete).toBe(false);
    expect(of(cloud50, unknownPlan).isComplete).toBe(false);
    expect(of({ ...cloud50, seenOn: '2026-10-01' }).isComplete).toBe(false);
  });
});

describe('the one thing to do next', () => {
  const next = (...contracts: readonly Contract[]) => {
    const { kind, target, contract } = of(...contracts).next;
    return [kind, target, contract?.contract.plan];
  };
  const soon: Contract = { ...cloud50, plan: 'Soon', end: '2026-12-31' };

  it('is to use what ends first', () => {
    const sooner: Contract = { ...onPremises20, plan: 'Sooner', end: '2026-12-20' };
    const use = ['use-soon', 'support-for-business', 'Sooner'];
    expect(next(soon, sooner, cloud50)).toEqual(use);
    expect(next(cloud50, sooner, soon)).toEqual(use);
    expect(next(soon, cloud50)).toEqual(['use-soon', 'azure-new-request', 'Soon']);
    const last: Contract = { ...sooner, end: today };
    expect(next(soon, last)).toEqual(use);
    expect(next({ ...soon, size: unlimited, remaining: unlimited })).toEqual([
      'renew-soon',
      'membership-offers',
      'Soon',
    ]);
  });

  it('is to look again where nothing was read lately', () => {
    expect(next({ ...soon, seenOn: '2026-10-01' })).toEqual(['refresh', 'technical-support', undefined]);
    expect(next({ ...soon, seenOn: '2026-10-01' }, cloud50)).toEqual(['use', 'azure-new-request', cloud50.plan]);
  });

  it('is to link only where nothing is linked', () => {
    const open: Contract = { ...cloud50, linked: 'no' };
    const openToo: Contract = { ...onPremises20, linked: 'no' };
    expect(next(open)).toEqual(['link', 'azure-support-plans', open.plan]);
    expect(next(openToo)).toEqual(['link', 'support-for-business', openToo.plan]);
    expect(next(open, openToo)[0]).toBe('link');
    expect(next(open, onPremises20)[0]).toBe('use');
    expect(next(open, { ...onPremises20, linked: 'unknown' })[0]).toBe('use');
  });

  it('is to check, to wait or to renew where nothing can be used', () => {
    expect(next(unclear, cloudEnded)).toEqual(['check', 'technical-support', undefined]);
    expect(next(starting, cloudEnded)).toEqual(['wait', 'technical-support', 'Starting']);
    expect(next(cloudEnded, cloudUsedUp)).toEqual(['renew', 'membership-offers', undefined]);
    expect(next()).toEqual(['look', 'technical-support', undefined]);
    expect(next(onPremises20)).toEqual(['use', 'support-for-business', onPremises20.plan]);
  });
});
