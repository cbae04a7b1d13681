import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/rules/answer.ts';
import { decideAlreadyAssociated } from '../../src/rules/answers/already-associated.ts';
import type { Contract, PortalId } from '../../src/rules/facts.ts';
import { addDays } from '../../src/rules/term.ts';
import {
  actionPack,
  anyContract,
  cloud50,
  cloudEnded,
  cloudUsedUp,
  knowing,
  onPremises20,
  premier,
  today,
  unknownPlan,
} from './support/contracts.ts';
import { title, transcript } from './support/say.ts';

const ERROR =
  'This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID';

function answer(contracts: readonly Contract[], wording: 'known' | 'unknown' = 'known'): Answer {
  const said = decideAlreadyAssociated({ wording, text: ERROR }, knowing(...contracts), today);
  if (said === undefined) throw new Error('The panel has to say something about every error.');
  return said;
}

const leadOf = (...contracts: readonly Contract[]) => answer(contracts).lead.rule;

describe('a linked plan with incidents left', () => {
  it('is usable: the error is most likely wrong, whichever contract it is about (ERR-01)', () => {
    const said = answer([cloud50]);
    expect(said).toMatchObject({ tone: 'fine', mayFold: true, lead: { rule: 'ERR-01', confidence: 'likely' } });
    expect(title(said)).toBe(
      'Most likely nothing is wrong: Partner Cloud Support 50 is linked, with 42 incidents left until 2027-02-28',
    );
    expect(said.action).toMatchObject({ kind: 'link', target: 'azure-new-request' });
  });

  it('is the on-premises one where requests for such products are made', () => {
    const at = (portal: PortalId, ...contracts: readonly Contract[]) =>
      decideAlreadyAssociated({ wording: 'known', text: ERROR }, knowing(...contracts), today, 'en', portal);
    for (const portal of ['support-for-business', 'engage-center'] as const) {
      const said = at(portal, cloudEnded, onPremises20);
      expect(said).toMatchObject({ tone: 'fine', lead: { rule: 'ERR-01', message: 'ERR-01.title' } });
      expect(said && title(said)).toContain('Most likely nothing is wrong: Partner On-premises Support 20 is linked');
      expect(said?.action).toMatchObject({ target: 'support-for-business' });
      expect(at(portal, cloud50)?.action).toMatchObject({ target: 'azure-new-request' });
    }

    expect(at('azure', onPremises20)?.lead.message).toBe('ERR-01.on-premises.title');
    expect(at('azure', cloudEnded, onPremises20)?.lead.rule).toBe('ERR-02');
  });

  it('is usable with one incident, with unlimited ones, and on its last day', () => {
    expect(title(answer([{ ...cloud50, remaining: { kind: 'count', count: 1 } }]))).toContain('with 1 incident left');
    const { remaining: _, ...unlimited } = { ...cloud50, size: { kind: 'unlimited' } as const };
    expect(title(answer([unlimited]))).toContain('with unlimited incidents until');
    expect(leadOf({ ...cloud50, end: today })).toBe('ERR-01');
  });

  it('wins over contracts that ended or are used up, which stay in view as other readings', () => {
    const said = answer([cloudEnded, cloudUsedUp, cloud50]);
    expect(said.lead.rule).toBe('ERR-01');
    expect(said.lead.considered).toContain('ERR-02');
    expect(said.sections.at(-1)?.kind).toBe('readings');
  });

  it('is only likely when no portal listed it for this account', () => {
    const said = answer([{ ...cloud50, linked: 'unknown', seenAt: 'partner-center' }]);
    expect(said.lead).toMatchObject({ rule: 'ERR-01', confidence: 'likely' });
  });

  it('is only a possibility when it was read more than 30 days ago, and then nothing folds', () => {
    const said = answer([{ ...cloud50, seenOn: addDays(today, -31) }]);
    expect(said).toMatchObject({ mayFold: false, tone: 'unknown', lead: { rule: 'ERR-01', confidence: 'possible' } });
    expect(answer([{ ...cloud50, seenOn: addDays(today, -30) }]).lead.confidence).toBe('likely');
  });
});

describe('a linked plan that is spent', () => {
  it('has ended: Azure hides it (ERR-02)', () => {
    const said = answer([cloudEnded]);
    expect(said).toMatchObject({ tone: 'act', mayFold: false, lead: { rule: 'ERR-02', confidence: 'likely' } });
    expect(title(said)).toBe('Your contract Partner Cloud Support 50 ended on 2026-02-28, so Azure hides it');
  });

  it('is used up: Azure hides it (ERR-02)', () => {
    expect(title(answer([cloudUsedUp]))).toBe('No incidents are left on Partner Cloud Support 5, so Azure hides it');
  });

  it('names the one that ended last, and shows all', () => {
    const older = { ...cloudEnded, start: '2024-12-01', end: '2025-11-30' };
    const said = answer([older, cloudEnded]);
    expect(title(said)).toContain('ended on 2026-02-28');
    expect(said.sections.filter(({ kind }) => kind === 'balance')).toHaveLength(2);
  });

  it('is no ground when another cloud contract could still run', () => {
    const { end: _, ...open } = cloud50;
    expect(leadOf(cloudEnded, open)).toBe('ERR-05');
  });
});

describe('one contract seen on two portals', () => {
  const inPartnerCenter: Contract = {
    ...cloud50,
    plan: 'Partner Cloud Support',
    seenAt: 'partner-center',
    linked: 'unknown',
  };

  it('goes by the newer reading, since incidents are used up over time', () => {
    const none = { kind: 'count', count: 0 } as const;
    expect(leadOf({ ...inPartnerCenter, seenOn: '2026-11-01' }, { ...cloud50, remaining: none })).toBe('ERR-02');
    expect(leadOf({ ...inPartnerCenter, remaining: none, seenOn: '2026-11-01' }, cloud50)).toBe('ERR-01');
  });

  it('is not known when two readings of one day disagree', () => {
    const none = { kind: 'count', count: 0 } as const;
    const said = answer([{ ...inPartnerCenter, remaining: none, seenOn: cloud50.seenOn }, cloud50]);
    expect(said.lead).toMatchObject({ rule: 'ERR-05', message: 'ERR-05.unclear.title' });
  });

  it('keeps that it was seen linked', () => {
    expect(answer([{ ...inPartnerCenter, seenOn: today }, cloud50]).lead.message).toBe('ERR-01.title');
  });
});

describe('an Action Pack', () => {
  it('has no cloud incidents, so there is nothing to show (ERR-03)', () => {
    expect(answer([actionPack])).toMatchObject({ mayFold: true, tone: 'fine', lead: { rule: 'ERR-03' } });
  });

  it('is only a possibility when it has ended: another offer may have followed', () => {
    const said = answer([{ ...actionPack, start: '2025-01-21', end: '2026-02-10' }]);
    expect(said).toMatchObject({ mayFold: false, lead: { rule: 'ERR-03', confidence: 'possible' } });
  });

  it('beside another on-premises contract counts for nothing: that one’s offer holds cloud incidents', () => {
    expect(leadOf(actionPack, onPremises20)).toBe('ERR-01');
    expect(answer([actionPack, onPremises20]).lead.params).toMatchObject({ plan: onPremises20.plan });
    expect(leadOf(actionPack, { ...onPremises20, end: '2026-11-01' })).toBe('ERR-02');
  });

  it('beside a cloud contract counts for nothing', () => {
    expect(leadOf(actionPack, cloud50)).toBe('ERR-01');
  });
});

describe('a plan that is not known to be a partner benefit', () => {
  it.each([
    ['Premier', [premier]],
    ['Premier beside a usable partner plan', [premier, cloud50]],
    ['a plan of unknown name', [unknownPlan]],
    ['a plan of unknown name beside an Action Pack', [unknownPlan, actionPack]],
  ])('%s: the advice may be right (ERR-04)', (_, contracts) => {
    expect(answer(contracts)).toMatchObject({ mayFold: false, lead: { rule: 'ERR-04' } });
    expect(answer(contracts, 'unknown')).toMatchObject({
      mayFold: false,
      lead: { rule: 'ERR-04', message: 'ERR-04.wording.title' },
    });
  });
});

describe('too little knowledge', () => {
  it('says so, and shows how to find out (ERR-05)', () => {
    const said = answer([]);
    expect(said).toMatchObject({ tone: 'unknown', mayFold: false, lead: { rule: 'ERR-05' } });
    expect(said.sections.map(({ kind }) => kind)).toEqual(['steps', 'readings']);
    expect(said.more.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['REM-01', 'REM-02']));
  });

  it('includes on-premises contracts that are used up, unclear or long not read: they say nothing of the cloud', () => {
    const { remaining: _, ...noBalance } = onPremises20;
    const usedUp = { ...onPremises20, remaining: { kind: 'count', count: 0 } } as const;
    const old = { ...onPremises20, seenOn: '2026-10-01' };
    for (const contract of [noBalance, usedUp, old]) {
      expect(answer([contract]).lead.message).toBe('ERR-05.on-premises.title');
    }
  });

  it('does not include on-premises contracts that run or have ended: their offers hold cloud incidents too', () => {
    expect(answer([onPremises20])).toMatchObject({
      lead: { message: 'ERR-01.on-premises.title', confidence: 'possible' },
      mayFold: false,
    });
    expect(answer([{ ...onPremises20, end: '2026-11-01' }])).toMatchObject({
      lead: { message: 'ERR-02.on-premises.title', confidence: 'possible' },
      mayFold: false,
    });
  });

  it('leaves open beside an on-premises contract that runs whether the cloud one is there, linked, and theirs', () => {
    const said = answer([onPremises20]);
    expect(said.tone).toBe('unknown');
    expect(said.more.map(({ rule }) => rule)).toEqual(['LNK-01', 'REM-01', 'ERR-08']);
    expect(transcript(said)[1]).toContain(
      'it may be used up or over, may never have been linked, or may belong to another account',
    );
  });

  it('includes a cloud contract whose balance or end was not read', () => {
    const { remaining: _, ...noBalance } = cloud50;
    expect(leadOf(noBalance)).toBe('ERR-05');
    expect(leadOf({ ...cloud50, remaining: { kind: 'unread', text: 'some' } })).toBe('ERR-05');
    expect(leadOf({ ...cloud50, start: '2026-12-01' })).toBe('ERR-05');
  });

  it('includes contracts that ended more than 13 months ago', () => {
    expect(leadOf({ ...premier, end: '2025-10-01' })).toBe('ERR-05');
    expect(leadOf({ ...cloud50, end: '2025-10-01' })).toBe('ERR-05');
  });
});

describe('a wording that is not known', () => {
  it.each([[[cloud50]], [[cloudEnded]], [[actionPack]], [[]]])('is never explained away', (contracts) => {
    const said = answer(contracts, 'unknown');
    expect(said).toMatchObject({ mayFold: false, tone: 'unknown', lead: { rule: 'ERR-05', confidence: 'possible' } });
  });
});

describe('a message that says more than the error', () => {
  const mayFold = (beside?: string) =>
    decideAlreadyAssociated({ wording: 'known', text: '', beside }, knowing(cloud50), today)?.mayFold;

  it.each([
    undefined,
    'Please contact your Technical Account Manager to obtain a new Access ID',
    'Link support benefits × Please contact your Technical Account Manager to obtain a new Access ID',
    'Supportvorteile verknüpfen Wenden Sie sich an Ihren Technical Account Manager, um eine neue Zugriffs-ID zu erhalten',
    'Could not link. Please contact your Technical Account Manager to obtain a new Access ID Dismiss',
    'Dismiss toast notification 10:40',
    'Error',
    'to an account.',
    'This Access ID…',
    '请联系技术客户经理获取新的访问 ID 关闭',
  ])('folds where that is its advice, its title or what can be pressed: %s', (beside) => {
    expect(mayFold(beside)).toBe(true);
  });

  it.each([
    'The Contract ID is not valid.',
    'Your session will expire in 2 minutes.',
    'Please correct: Contract ID is required',
    'Please contact your Technical Account Manager to obtain a new Access ID. The Contract ID is not valid.',
    'Correlation ID: 3f0c8b1e-1111',
    'This Access ID has expired',
  ])('stays where it may be another message: %s', (beside) => {
    expect(mayFold(beside)).toBe(false);
  });
});

describe('whatever the notebook holds', () => {
  const notebooks = fc.array(anyContract, { maxLength: 6 });
  const wording = fc.constantFrom('known' as const, 'unknown' as const);

  it('does not depend on its order', () => {
    const shuffled = notebooks.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, wording, ([all, again], words) => {
        expect(answer(again, words)).toEqual(answer(all, words));
      }),
    );
  });

  it('folds only ERR-01 and ERR-03, in a known wording, and never on stale or thin ground', () => {
    fc.assert(
      fc.property(notebooks, wording, (contracts, words) => {
        const said = answer(contracts, words);
        if (!said.mayFold) return;
        expect(['ERR-01', 'ERR-03']).toContain(said.lead.rule);
        expect(words).toBe('known');
        expect(said.lead.confidence).not.toBe('possible');
      }),
      { numRuns: 1000 },
    );
  });

  it('never calls it harmless beside a plan not known to be a partner benefit', () => {
    fc.assert(
      fc.property(notebooks, fc.constantFrom(premier, unknownPlan), (contracts, other) => {
        expect(leadOf(...contracts, other)).toBe('ERR-04');
      }),
    );
  });

  it('never turns ERR-02 into ERR-01 by knowing one more contract that has ended', () => {
    fc.assert(
      fc.property(notebooks, anyContract, fc.integer({ min: 1, max: 390 }), (contracts, contract, days) => {
        const end = addDays(today, -days);
        const ended: Contract = { ...contract, kind: 'cloud', start: addDays(end, -365), end };
        if (leadOf(...contracts) !== 'ERR-02') return;
        expect(leadOf(...contracts, ended)).not.toBe('ERR-01');
      }),
      { numRuns: 2000 },
    );
  });

  it('says ERR-01 only of a contract that runs and has incidents left', () => {
    fc.assert(
      fc.property(notebooks, (contracts) => {
        if (leadOf(...contracts) !== 'ERR-01') return;
        const usable = contracts.filter(
          ({ kind, actionPack: isActionPack, end, start, remaining, size }) =>
            (kind === 'cloud' || (kind === 'on-premises' && !isActionPack)) &&
            end !== undefined &&
            end >= today &&
            (start ?? today) <= today &&
            (remaining ?? size)?.kind !== 'unread' &&
            !(remaining?.kind === 'count' && remaining.count === 0),
        );
        expect(usable).not.toHaveLength(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('has every word it needs', () => {
    fc.assert(
      fc.property(notebooks, wording, (contracts, words) => {
        expect(transcript(answer(contracts, words)).join('\n')).not.toMatch(/undefined|NaN|\{|\}/u);
      }),
      { numRuns: 500 },
    );
  });
});
