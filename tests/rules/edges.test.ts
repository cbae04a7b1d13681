/** Cases at the edge of an answer, where the nearest other answer would mislead. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/rules/answer.ts';
import { answers } from '../../src/rules/answers/index.ts';
import { nothingKnown, type Contract, type PlanText, type Tri } from '../../src/rules/facts.ts';
import { overview } from '../../src/rules/overview.ts';
import { readPlan } from '../../src/rules/plans.ts';
import { asOf } from '../../src/rules/sources.ts';
import { actionPack, cloud50, cloudEnded, knowing, onPremises20, today } from './support/contracts.ts';
import { title, transcript } from './support/say.ts';

const rules = (said: Answer | undefined) => said?.more.map(({ rule }) => rule) ?? [];
const spent: Contract = { ...onPremises20, remaining: { kind: 'count', count: 0 } };
const unlinked = (contract: Contract): Contract => ({ ...contract, linked: 'no', seenAt: 'partner-center' });

describe('a new request', () => {
  const ask = (planListed: Tri, planNeeded: Tri, ...contracts: readonly Contract[]) =>
    answers['new-request']({ planListed, planNeeded }, knowing(...contracts), today);

  it('about billing, quotas or subscriptions needs no plan, so none is missed', () => {
    for (const held of [[], [cloud50], [cloudEnded], [actionPack]])
      for (const listed of ['no', 'unknown'] as const) expect(ask(listed, 'no', ...held)).toBeUndefined();
  });

  it('that can be a technical one has a plan to choose, so that none is listed is not said while that cannot be seen', () => {
    for (const held of [actionPack, cloudEnded]) expect(ask('unknown', 'yes', held)).toBeUndefined();
    expect(ask('no', 'yes', actionPack)?.lead.rule).toBe('PRD-05');
    expect(ask('unknown', 'unknown', actionPack)?.lead.rule).toBe('PRD-05');
  });
});

describe('a request without technical issue types', () => {
  it('asks nobody to link an Action Pack, which holds nothing that could be linked', () => {
    const said = answers['no-technical-type']({ issueTypes: [] }, knowing(actionPack), today);
    expect(said).toMatchObject({
      lead: { rule: 'PRD-05', message: 'PRD-05.not-listed.title' },
      action: { target: 'membership-offers' },
    });
    expect(rules(said)).toEqual(['ENT-01', 'ERR-07']);
  });
});

describe('coverage of a product', () => {
  const ask = (family: string, version: string, ...contracts: readonly Contract[]) =>
    answers['product-coverage']({ family, version }, knowing(...contracts), today);

  it('is silent on white space, and answers a family whose versions have one answer', () => {
    expect([ask(' ', ' '), ask('SQL Server', ' '), ask('', '')]).toEqual([undefined, undefined, undefined]);
    expect(ask('Azure', '')?.lead.message).toBe('PRD-03.cloud.title');
    expect(ask('Dynamics NAV', ' ')?.lead.rule).toBe('PRD-02');
  });

  it('warns of a spent plan only where it would be spent on that product', () => {
    expect(rules(ask('SQL Server', 'SQL Server 2025', spent))).toContain('TERM-04');
    const old = ask('SQL Server', 'SQL Server 2019', spent);
    expect(rules(old)).not.toContain('TERM-04');
    expect(old?.tone).toBe('careful');
  });

  it('is careful with what a strict reading does not cover', () => {
    const said = ask('Configuration Manager', 'Configuration Manager 2509');
    expect(said).toMatchObject({ tone: 'careful', lead: { rule: 'PRD-07', confidence: 'possible' } });
    expect(said?.links.map(({ target }) => target)).toEqual(['previous-version-policy', 'lifecycle']);
  });

  it('shows no more of an unknown name than fits', () => {
    const said = ask('', `Foo ${'x'.repeat(500)} 3`);
    expect(said && title(said).length).toBeLessThan(220);
  });
});

describe('why a plan is unavailable', () => {
  const plan: PlanText = {
    plan: 'Partner On-premises Support 20',
    detail: 'Start Date (12/23/25), End Date (12/19/26), 4 incidents remaining',
    unavailable: true,
  };
  const ask = (version: string, text = plan) =>
    answers['unavailable-plan']({ ...text, product: { family: '', version } }, nothingKnown, today, 'en-US');

  it('is the cloud product, which goes to its own portal', () => {
    expect(ask('Azure Virtual Machines')).toMatchObject({
      lead: { rule: 'PRD-03' },
      action: { target: 'azure-new-request' },
    });
  });

  it('is not said to be the version where only a strict reading rules it out', () => {
    const said = ask('Configuration Manager 2509');
    expect(said?.lead.message).toBe('REM-04.likely.title');
    if (said) transcript(said);
    const code8 = answers['plan-not-usable'](
      { text: '', product: { family: '', version: 'Configuration Manager 2509' } },
      nothingKnown,
      today,
    );
    expect(code8).toMatchObject({ tone: 'unknown', lead: { message: 'ERR-06.title', confidence: 'possible' } });
  });

  it('is pictured without what is not known', () => {
    const [picture] = ask('', { ...plan, detail: '' })?.sections ?? [];
    expect(Object.keys(picture ?? {}).sort()).toEqual(['kind', 'size', 'title', 'today']);
  });
});

describe('a plan with more left than it was sold with', () => {
  const read = (detail: string, plan = 'Partner Cloud Support 5') =>
    readPlan({ plan, detail, unavailable: false }, 'en-US', today);

  it('is a misreading that keeps what was read', () => {
    const detail = 'Start Date (12/23/25), End Date (12/19/26), ';
    expect(read(`${detail}6 incidents remaining`)).toMatchObject({
      standing: 'unclear',
      terms: { remaining: { kind: 'unread', text: '6' } },
    });
    expect(read(`${detail}Unlimited incidents remaining`)).toMatchObject({
      standing: 'unclear',
      terms: { remaining: { kind: 'unread', text: 'unlimited' } },
    });
    expect(read(`${detail}5 incidents remaining`).standing).toBe('usable');
    expect(read(`${detail}Unlimited incidents remaining`, 'Partner Cloud Support').standing).toBe('usable');
  });
});

describe('a missing plan', () => {
  it('is a cloud plan that Partner Center showed, where an on-premises one is asked for', () => {
    const said = answers['no-eligible-plan']({ text: '', cannotBuy: 'unknown' }, knowing(unlinked(cloud50)), today);
    expect(said).toMatchObject({ lead: { rule: 'REM-03' }, action: { target: 'azure-new-request' } });
  });
});

describe('the error, with only on-premises contracts known', () => {
  const ask = (...contracts: readonly Contract[]) =>
    answers['already-associated']({ wording: 'known', text: '' }, knowing(...contracts), today)?.lead;

  it('is most likely nothing while one runs, also one that was not seen linked', () => {
    expect(ask(unlinked(onPremises20))).toMatchObject({ message: 'ERR-01.on-premises.title', confidence: 'possible' });
  });

  it('is only put down to an end when all of them have ended', () => {
    const ended = { ...onPremises20, start: '2025-03-01', end: '2026-02-28' };
    expect(ask(ended)?.message).toBe('ERR-02.on-premises.title');
    expect(ask(ended, spent)?.message).toBe('ERR-05.on-premises.title');
  });
});

it('a fresh install knows nothing', () => {
  expect(nothingKnown).toEqual({ contracts: [], roles: [], people: [] });
});

it('a source that nobody knows was never looked at', () => {
  expect(asOf(['no-such-source'])).toBe('');
  expect(asOf(['no-such-source', 'doc-2023-03-27'])).toMatch(/^20\d\d-/u);
});

describe('several contracts that end soon', () => {
  const soon = (plan: string, end: string): Contract => ({ ...cloud50, plan, end });

  it('are named by the one that ends first, whatever their order', () => {
    const contracts = [soon('Later', '2026-12-31'), soon('First', '2026-12-01'), soon('Last', '2027-01-10')];
    for (const list of [contracts, contracts.toReversed()]) {
      expect(overview(knowing(...list), today).next).toMatchObject({
        kind: 'use-soon',
        contract: { contract: { plan: 'First' } },
      });
    }
  });

  it('make an answer as old as the reading of the one that it names', () => {
    const [named, other] = [soon('A', '2026-12-31'), { ...soon('B', '2027-01-31'), seenOn: '2026-11-20' }];
    for (const list of [
      [named, other],
      [other, named],
    ]) {
      const knowledge = knowing(...list);
      const facts = { accessField: true, contractField: true };
      const leads = [
        answers['already-associated']({ wording: 'known', text: '' }, knowledge, today)?.lead,
        answers['link-benefits'](facts, knowledge, today)?.lead,
        answers['new-request']({ planListed: 'no' }, knowledge, today)?.lead,
      ];
      for (const lead of leads) {
        expect(lead?.params.plan).toBe('A');
        expect(lead?.asOf).toBe(named.seenOn);
      }
    }
  });
});
