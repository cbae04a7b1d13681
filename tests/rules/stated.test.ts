import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/rules/answer.ts';
import { decideActivateDisabled } from '../../src/rules/answers/activate-disabled.ts';
import { decideNoBenefits } from '../../src/rules/answers/account.ts';
import { decideAlreadyAssociated } from '../../src/rules/answers/already-associated.ts';
import { decideBenefitsOverview } from '../../src/rules/answers/benefits-overview.ts';
import { decideStatedOffers } from '../../src/rules/answers/stated-offers.ts';
import { difference, expected, sumOfSizes } from '../../src/rules/expected.ts';
import type {
  BenefitRow,
  Contract,
  Knowledge,
  Quantity,
  RoleId,
  SeenPerson,
  SeenRole,
  Stated,
  StatedOffer,
} from '../../src/rules/facts.ts';
import { nothingKnown } from '../../src/rules/facts.ts';
import { holdings } from '../../src/rules/holdings.ts';
import { offerIds } from '../../src/rules/names.ts';
import { overview } from '../../src/rules/overview.ts';
import { isAtLeast } from '../../src/rules/quantities.ts';
import { asOf } from '../../src/rules/sources.ts';
import { knownContracts } from '../../src/rules/standing.ts';
import { actionPack, cloud50, cloudEnded, cloudUsedUp, knowing, onPremises20, today } from './support/contracts.ts';
import { outline } from './support/outline.ts';
import { title, transcript } from './support/say.ts';

const count = (number: number): Quantity => ({ kind: 'count', count: number });
const unlimited: Quantity = { kind: 'unlimited' };

function stating(offers: readonly StatedOffer[], competencies: readonly string[] = []): Stated {
  return { offers, competencies };
}

const designation = stating([{ offer: 'solutions-partner', bought: '2026-03-01' }]);

/** Partner Center's own list, as it is remembered. */
const atPartnerCenter = (contract: Contract, offer = 'Solutions Partner - Core'): Contract => ({
  ...contract,
  offer,
  seenAt: 'partner-center',
});

function ask(stated: Stated, knowledge: Knowledge = nothingKnown, day = today): Answer | undefined {
  const answer = decideStatedOffers({ ...knowledge, stated }, day);
  if (answer) transcript(answer);
  return answer;
}

const said = (stated: Stated, knowledge?: Knowledge, day?: string): string => {
  const answer = ask(stated, knowledge, day);
  return answer ? transcript(answer).join('\n') : 'silent';
};

describe('offers that were stated and not seen', () => {
  it('give what to expect, as no more than likely', () => {
    const answer = ask(designation);
    expect(answer && title(answer)).toBe(
      'By what you stated, your organization should have 20 on-premises incidents and 50 cloud incidents',
    );
    expect(answer).toMatchObject({ panel: 'benefits-overview', tone: 'unknown', mayFold: false });
    expect(answer?.lead).toMatchObject({ rule: 'ENT-13', confidence: 'likely', considered: ['ENT-11'] });
    expect(answer?.lead.sources).toEqual(['benefits-guide-2026', 'article-2026']);
    expect([answer?.action, answer?.links]).toEqual([undefined, []]);
    expect(answer?.more.map(({ rule }) => rule)).toEqual(['ENT-06', 'ENT-11']);
    expect(said(designation)).toContain('No portal has shown this yet.');
    expect(said(designation)).toContain('Solutions Partner designation: 20 on-premises incidents, 50 cloud incidents');
  });

  it('add up, with Action Pack, legacy offers and success packages side by side', () => {
    const several = stating([
      { offer: 'solutions-partner', bought: '2026-03-01' },
      { offer: 'success-expanded', bought: '2026-04-01' },
      { offer: 'success-core', bought: '2026-05-01' },
      { offer: 'launch', bought: '2026-05-01' },
      { offer: 'action-pack', bought: '2024-03-01' },
    ]);
    const text = said(several);
    expect(text).toContain('20 on-premises incidents and 57 cloud incidents');
    expect(text).toContain('Action Pack: its benefits have most likely run out');
    expect(text).toContain('Partner Launch Benefits: no on-premises incidents, no cloud incidents');
    expect(ask(several)?.lead.confidence).toBe('possible');
    expect(ask(several)?.more.map(({ rule }) => rule)).toContain('ENT-09');
  });

  it('go by the day of purchase', () => {
    const at = (bought: string, day: string) =>
      expected(stating([{ offer: 'solutions-partner', bought }]), day)?.of.cloud;
    expect(at('2024-06-30', '2025-06-30')).toEqual({ incidents: unlimited, atLeast: false });
    expect(at('2025-06-22', '2026-06-22')).toEqual({ incidents: count(50), atLeast: true });
    expect(at('2025-06-23', '2026-06-22')).toEqual({ incidents: count(50), atLeast: false });
  });

  it('are less sure, and say so, where the day of purchase would settle the number', () => {
    const undated = stating([{ offer: 'solutions-partner' }]);
    expect(expected(undated, '2026-07-22')?.confidence).toBe('possible');
    expect(said(undated, nothingKnown, '2026-07-22')).toContain('State the day of purchase');
    const beside = stating([{ offer: 'solutions-partner' }, { offer: 'launch' }]);
    expect(said(beside, nothingKnown, '2026-07-22')).toContain('State the day of purchase');
    expect(expected(undated, '2026-07-23')?.confidence).toBe('likely');
    expect(said(undated, nothingKnown, '2026-07-23')).not.toContain('State the day of purchase');
    // What is not sold on earlier days leaves only one number.
    expect(expected(stating([{ offer: 'success-core' }]), '2025-06-01')?.parts[0]?.needsDay).toBe(false);
    expect(said(stating([{ offer: 'gold' }], ['Security']), nothingKnown, '2025-06-01')).not.toContain('day of purch');
  });

  it('leave open what the competency would settle, and ask for it', () => {
    const gold = (...competencies: readonly string[]) =>
      said(stating([{ offer: 'gold', bought: '2024-12-01' }], competencies), nothingKnown, '2025-06-01');
    expect(gold()).toContain('20 on-premises incidents and at least 10 cloud incidents');
    expect(gold()).toContain('State your competencies');
    expect(gold('Datacenter')).toContain('at least 10 cloud incidents');
    expect(gold('Datacenter', 'Gold Cloud Platform')).toContain('20 on-premises incidents and unlimited cloud');
    expect(gold('Security')).not.toContain('State your competencies');
    expect(gold('Cloud Customer Relationship Management')).toContain('and 10 cloud incidents');
    expect(gold('Cloud Customer Relationship Management', 'Datacenter')).toContain('at least 10');
    const silver = expected(stating([{ offer: 'silver', bought: '2024-12-01' }], ['Security']), '2025-06-01');
    expect(silver?.confidence).toBe('likely');
    expect(silver?.findings.map(({ confidence }) => confidence)).toEqual(['likely']);
    expect(expected(stating([{ offer: 'silver' }]), '2025-06-01')?.confidence).toBe('possible');
  });

  it('are explained where they bring nothing', () => {
    const nothing = ask(stating([{ offer: 'silver' }]));
    expect(nothing && title(nothing)).toBe('The offers that you stated bring no incidents today');
    expect(nothing?.links).toMatchObject([{ target: 'membership-offers' }]);
    expect(said(stating([{ offer: 'silver' }]))).toContain('Legacy Silver: its benefits have most likely run out');
    expect(said(stating([{ offer: 'gold', bought: '2025-06-01' }]))).toContain(
      'Legacy Gold: could not be bought on 2025-06-01; check the offer and the day',
    );
    expect(said(stating([{ offer: 'isv-success' }]))).toContain('ISV Success: no on-premises incidents, no cloud');
  });

  it('say nothing where nothing is stated', () => {
    expect(decideStatedOffers(nothingKnown, today)).toBeUndefined();
    expect(ask(stating([]))).toBeUndefined();
    expect(expected(undefined, today)).toBeUndefined();
  });
});

describe('offers that were stated, beside what portals showed', () => {
  const both = [atPartnerCenter(onPremises20), atPartnerCenter(cloud50)];

  it('are not spoken of where Partner Center showed just that', () => {
    expect(ask(designation, knowing(...both))).toBeUndefined();
  });

  it('are spoken of by the kind that no portal has shown', () => {
    const cloudOnly = ask(designation, knowing(atPartnerCenter(onPremises20)));
    expect(cloudOnly && title(cloudOnly)).toBe('By what you stated, your organization should have 50 cloud incidents');
    const onPremisesOnly = ask(designation, knowing(atPartnerCenter(cloud50)));
    expect(onPremisesOnly && title(onPremisesOnly)).toBe(
      'By what you stated, your organization should have 20 on-premises incidents',
    );
    // Nothing of the other kind is expected, so nothing is said of it.
    expect(ask(stating([{ offer: 'success-core', bought: '2026-03-01' }]), knowing(cloud50))).toBeUndefined();
  });

  it('yield to another number, with the likely reason', () => {
    const five = atPartnerCenter({ ...cloud50, size: count(5) }, 'Partner Success Expanded Benefits');
    const offers: readonly StatedOffer[] = [
      { offer: 'solutions-partner', bought: '2026-03-01' },
      { offer: 'success-expanded', bought: '2026-03-01' },
    ];
    const fewer = ask(stating(offers), knowing(atPartnerCenter(onPremises20), five));
    expect(fewer?.lead).toMatchObject({ rule: 'ENT-14', confidence: 'likely', considered: ['ENT-13'] });
    expect(fewer && title(fewer)).toBe('What you stated and what a portal showed differ');
    expect(fewer && transcript(fewer).join('\n')).toContain(
      'Cloud incidents: 5 shown, 55 expected. Most likely Solutions Partner designation is not activated yet, has ended, or belongs to another account.',
    );

    const more = said(stating([{ offer: 'success-expanded', bought: '2026-03-01' }]), knowing(five, ...both));
    expect(more).toContain('Cloud incidents: 55 shown, 5 expected. Most likely your organization holds an offer');
    expect(more).toContain('On-premises incidents: 20 shown, none expected.');
    const terms = atPartnerCenter({ ...cloud50, size: unlimited });
    expect(said(designation, knowing(atPartnerCenter(onPremises20), terms))).toContain(
      'Cloud incidents: unlimited shown, 50 expected. Most likely the offer’s numbers were others',
    );
    const nameless = { ...five, offer: 'Contoso', plan: 'Partner Cloud Support' };
    expect(said(designation, knowing(atPartnerCenter(onPremises20), nameless))).toContain(
      'Cloud incidents: 5 shown, 50 expected. One of the two is out of date.',
    );
  });

  it('name no reason that does not fit', () => {
    const whole = expected(designation, today)!;
    const of = (total: Quantity, ...offers: readonly StatedOffer['offer'][]) =>
      difference('cloud', whole, { total, offers });
    expect(of(count(5), 'success-expanded')).toMatchObject({ reason: 'missing', offer: 'solutions-partner' });
    expect(of(count(5), 'success-expanded', 'solutions-partner')).toMatchObject({ reason: 'unclear' });
    expect(of(count(55), 'success-expanded', 'solutions-partner')).toMatchObject({ reason: 'extra' });
    expect(of(count(55), 'success-expanded')).toMatchObject({ reason: 'extra' });
    expect(of(count(55), 'success-expanded')?.offer).toBeUndefined();
    expect(of(count(49), 'solutions-partner')).toMatchObject({ reason: 'terms', confidence: 'possible' });
    expect(of(count(0))).toMatchObject({ reason: 'missing', confidence: 'likely' });
    expect(of(count(50), 'gold')).toBeUndefined();
    expect(of({ kind: 'hours', hours: 50 }, 'gold')).toBeUndefined();
    expect(of({ kind: 'unread', text: '?' }, 'gold')).toBeUndefined();
    expect(difference('cloud', whole, { total: undefined, offers: [] })).toBeUndefined();
    const two = expected(stating([...designation.offers, { offer: 'success-core', bought: '2026-03-01' }]), today)!;
    expect(difference('cloud', two, { total: count(60), offers: ['solutions-partner'] })).toMatchObject({
      reason: 'unclear',
    });
  });

  it('are met by any number that an open competency allows', () => {
    const gold = expected(stating([{ offer: 'gold', bought: '2024-12-01' }]), '2025-06-01')!;
    const of = (total: Quantity) => difference('cloud', gold, { total, offers: ['gold'] });
    expect([of(count(10)), of(unlimited), of(count(12))]).toEqual([undefined, undefined, undefined]);
    expect(of(count(9))).toMatchObject({ reason: 'terms', expected: { incidents: count(10), atLeast: true } });
  });

  it('are compared only with what Partner Center alone showed of late', () => {
    const few = atPartnerCenter({ ...cloud50, size: count(5) });
    const known = (...contracts: readonly Contract[]) =>
      ask(designation, knowing(atPartnerCenter(onPremises20), ...contracts));
    expect(known(few)?.lead.rule).toBe('ENT-14');
    expect(known({ ...few, seenAt: 'support-for-business' })).toBeUndefined();
    expect(known({ ...few, seenOn: '2026-10-01' })).toBeUndefined();
    expect(known(few, { ...cloud50, end: '2027-06-30', seenAt: 'azure' })).toBeUndefined();
    const { size: _size, ...sizeless } = few;
    expect(known(sizeless)).toBeUndefined();
    expect(known({ ...few, size: { kind: 'unread', text: '?' } })).toBeUndefined();
  });

  it('yield where a portal showed that the contract ended, unless they were bought since', () => {
    const ended = knowing(atPartnerCenter(onPremises20), atPartnerCenter(cloudEnded));
    const undated = stating([{ offer: 'solutions-partner' }]);
    expect(ask(undated, ended)?.lead).toMatchObject({ rule: 'ENT-14' });
    expect(said(undated, ended)).toContain('A portal showed that Partner Cloud Support 50 ended on 2026-02-28');
    const since = (bought: string) => ask(stating([{ offer: 'solutions-partner', bought }]), ended)?.lead.rule;
    expect([since('2026-01-29'), since('2026-01-30')]).toEqual(['ENT-14', 'ENT-13']);
    // What ended says nothing against offers that bring nothing of the kind.
    const onlyOld = knowing(atPartnerCenter({ ...onPremises20, end: '2026-02-28' }));
    expect(said(stating([{ offer: 'success-core', bought: '2026-03-01' }]), onlyOld)).not.toContain('ended on');
  });

  it('yield by any of the offers that bring the kind, whichever they stand beside', () => {
    const ended = knowing(atPartnerCenter(onPremises20), atPartnerCenter(cloudEnded));
    const beside = (bought?: string) =>
      stating([{ offer: 'launch' }, { offer: 'solutions-partner', ...(bought !== undefined && { bought }) }]);
    expect(said(beside(), ended)).toContain('ended on 2026-02-28');
    expect(ask(beside('2026-01-30'), ended)?.lead.rule).toBe('ENT-13');
  });

  it('let a later contract speak for one that has ended', () => {
    expect(ask(designation, knowing(...both, atPartnerCenter({ ...cloudEnded, size: count(50) })))).toBeUndefined();
  });
});

describe('the whole of what the popup says', () => {
  const says = (stated: Stated, contracts: readonly Contract[], lines: readonly string[], day = today) => {
    const answer = ask(stated, knowing(...contracts), day);
    expect(answer && outline(answer)).toEqual(lines);
  };
  const part = 'stated.part(offer=solutions-partner, onPremisesKind=count, onPremises=20, cloudKind=count, cloud=50)';

  it('of offers that run, have ended, or cannot be', () => {
    says(
      stating([
        { offer: 'solutions-partner', bought: '2026-03-01' },
        { offer: 'success-core' },
        { offer: 'gold' },
        { offer: 'silver', bought: '2025-05-01' },
      ]),
      [],
      [
        'unknown, possible: ENT-13.title(onPremisesKind=count, onPremises=20, cloudKind=count, cloud=52, joint=yes)',
        'not: ENT-11',
        'more: TERM-01 ENT-10 ENT-06 ENT-07 ENT-09 ENT-11',
        `list stated.parts: stated.part-ended(offer=gold) stated.part-impossible(offer=silver, boughtKnown=yes, bought=2025-05-01) ${part} stated.part(offer=success-core, onPremisesKind=none, onPremises=0, cloudKind=count, cloud=2)`,
      ],
    );
  });

  it('of an offer that brings nothing any more', () => {
    says(
      stating([{ offer: 'silver' }]),
      [],
      [
        'unknown, possible: ENT-13.none.title(onPremisesKind=none, onPremises=0, cloudKind=none, cloud=0, joint=yes)',
        'not: ENT-11',
        'more: TERM-01 ENT-11',
        'links: membership-offers',
        'list stated.parts: stated.part-ended(offer=silver)',
      ],
    );
  });

  it('of open competencies', () => {
    says(
      stating([
        { offer: 'gold', bought: '2024-12-01' },
        { offer: 'silver', bought: '2024-12-01' },
      ]),
      [],
      [
        'unknown, possible: ENT-13.title(onPremisesKind=count, onPremises=35, cloudKind=atLeast, cloud=15, joint=yes)',
        'not: ENT-11',
        'more: ENT-03 ENT-02 ENT-09 ENT-11',
        'list stated.parts: stated.part(offer=gold, onPremisesKind=count, onPremises=20, cloudKind=atLeast, cloud=10) stated.part(offer=silver, onPremisesKind=count, onPremises=15, cloudKind=atLeast, cloud=5) stated.competency',
      ],
      '2025-06-01',
    );
    says(
      stating([
        { offer: 'silver', bought: '2024-12-01' },
        { offer: 'solutions-partner', bought: '2025-01-01' },
      ]),
      [],
      [
        'unknown, possible: ENT-13.title(onPremisesKind=count, onPremises=35, cloudKind=atLeast, cloud=55, joint=yes)',
        'not: ENT-11',
        'more: ENT-02 ENT-06 ENT-09 ENT-11',
        'list stated.parts: stated.part(offer=silver, onPremisesKind=count, onPremises=15, cloudKind=atLeast, cloud=5) stated.part(offer=solutions-partner, onPremisesKind=count, onPremises=20, cloudKind=atLeast, cloud=50) stated.competency',
      ],
      '2025-06-01',
    );
    says(
      stating([{ offer: 'solutions-partner', bought: '2025-01-01' }, { offer: 'success-core' }]),
      [],
      [
        'unknown, possible: ENT-13.title(onPremisesKind=count, onPremises=20, cloudKind=atLeast, cloud=52, joint=yes)',
        'not: ENT-11',
        'more: ENT-06 ENT-07 ENT-09 ENT-11',
        'list stated.parts: stated.part(offer=solutions-partner, onPremisesKind=count, onPremises=20, cloudKind=atLeast, cloud=50) stated.part(offer=success-core, onPremisesKind=none, onPremises=0, cloudKind=count, cloud=2)',
      ],
      '2025-06-01',
    );
  });

  it('of another number at Partner Center, alone and beside what was not seen', () => {
    says(
      designation,
      [atPartnerCenter(onPremises20), atPartnerCenter({ ...cloud50, size: count(5) })],
      [
        'unknown, possible: ENT-14.title',
        'not: ENT-13',
        'more: ENT-06 ENT-11',
        'list : ENT-14.differs(kind=cloud, shownKind=count, shown=5, expectedKind=count, expected=50, reason=terms, offer=)',
        `list stated.parts: ${part}`,
      ],
    );
    says(
      designation,
      [atPartnerCenter({ ...onPremises20, size: count(10) })],
      [
        'unknown, likely: ENT-13.title(onPremisesKind=seen, onPremises=0, cloudKind=count, cloud=50, joint=no)',
        'not: ENT-11',
        'more: ENT-14 ENT-06 ENT-11',
        'list : ENT-14.differs(kind=onPremises, shownKind=count, shown=10, expectedKind=count, expected=20, reason=terms, offer=)',
        `list stated.parts: ${part}`,
      ],
    );
  });

  it('of what has ended by what a portal showed', () => {
    const earlier = { ...cloudEnded, end: '2025-12-31', start: '2025-01-01' };
    says(
      stating([{ offer: 'solutions-partner' }]),
      [atPartnerCenter(cloudEnded), atPartnerCenter(onPremises20), atPartnerCenter(earlier)],
      [
        'unknown, likely: ENT-14.title',
        'not: ENT-13',
        'more: ENT-06 ENT-11',
        'list : stated.ended(plan=Partner Cloud Support 50, otherKind=none, other=, endKnown=yes, end=2026-02-28)',
        `list stated.parts: ${part}`,
      ],
    );
    says(
      stating([{ offer: 'success-core', bought: '2026-05-01' }]),
      [atPartnerCenter({ ...onPremises20, start: '2025-03-01', end: '2026-02-28' })],
      [
        'unknown, likely: ENT-13.title(onPremisesKind=seen, onPremises=0, cloudKind=count, cloud=2, joint=no)',
        'not: ENT-11',
        'more: ENT-07 ENT-11',
        'list stated.parts: stated.part(offer=success-core, onPremisesKind=none, onPremises=0, cloudKind=count, cloud=2)',
      ],
    );
  });

  it('is as sure as its ground, and no surer than likely', () => {
    const confidences = (stated: Stated, day: string) =>
      expected(stated, day)?.findings.map(({ rule, confidence }) => `${rule} ${confidence}`);
    expect(confidences(stating([{ offer: 'solutions-partner', bought: '2025-01-01' }]), '2025-06-01')).toEqual([
      'ENT-06 possible',
    ]);
    expect(confidences(stating([{ offer: 'solutions-partner', bought: '2023-01-01' }]), '2023-06-01')).toEqual([
      'ENT-05 likely',
    ]);
  });

  it('asks for the day only where none is given', () => {
    const twice = stating([{ offer: 'solutions-partner' }, { offer: 'solutions-partner', bought: '2025-07-01' }]);
    expect(expected(twice, '2026-06-01')?.parts).toMatchObject([{ needsDay: false, bought: '2025-07-01' }]);
    const two = stating([
      { offer: 'solutions-partner', bought: '2025-07-01' },
      { offer: 'success-core', bought: '2025-08-01' },
    ]);
    expect(expected(two, '2026-06-01')?.parts.map(({ bought }) => bought)).toEqual(['2025-07-01', '2025-08-01']);
  });

  it('adds up sizes only when all of them are numbers of incidents', () => {
    expect(sumOfSizes([])).toEqual(count(0));
    expect(sumOfSizes([count(5), unlimited])).toEqual(unlimited);
    for (const strange of [undefined, { kind: 'unread', text: '5' } as const, { kind: 'hours', hours: 5 } as const]) {
      expect(sumOfSizes([strange, count(5)])).toBeUndefined();
      expect(sumOfSizes([count(5), strange, unlimited])).toBeUndefined();
    }
  });
});

describe('the page of benefits, beside what was stated', () => {
  const row: BenefitRow = {
    name: 'Partner Cloud Support',
    source: 'Solutions Partner - Core',
    quantity: '50 incidents',
    remaining: '50',
    activateBy: 'Jan 23, 2027',
    activated: 'yes',
  };
  const onPremises: BenefitRow = { ...row, name: 'Partner On-premises Support', quantity: '20 incidents' };
  const page = (rows: readonly BenefitRow[], stated: Stated, complete = true) => {
    const facts = { rows, complete, page: 'technical-support' as const };
    const answer = decideBenefitsOverview(facts, { ...nothingKnown, stated }, today, 'en-US');
    if (!answer) throw new Error('The panel has nothing to say.');
    const considered = answer.more.find(({ rule }) => rule === 'ENT-14')?.considered;
    return { words: transcript(answer).join('\n'), rules: answer.more.map(({ rule }) => rule), considered };
  };

  it('says nothing more where both agree', () => {
    expect(page([row, onPremises], designation).rules).not.toContain('ENT-14');
    expect(page([row, onPremises], stating([])).rules).not.toContain('ENT-14');
  });

  it('says where its numbers are others, and counts', () => {
    const five = { ...row, quantity: '5 incidents', remaining: '5' };
    const { words, rules, considered } = page([five, onPremises], designation);
    expect(rules).toContain('ENT-14');
    expect(considered).toEqual([]);
    expect(words).toContain('Cloud incidents: 5 shown, 50 expected. Most likely the offer’s numbers were others');
    expect(words).toContain('this page shows 5 incidents, the published number is 50; the page counts');
  });

  it('counts what waits to be activated, and not what has ended', () => {
    expect(page([{ ...row, activated: 'no' }, onPremises], designation).rules).not.toContain('ENT-14');
    const over = { ...row, activateBy: 'Jan 23, 2026' };
    expect(page([over, onPremises], designation).words).toContain('Cloud incidents: none shown, 50 expected.');
    expect(page([row, onPremises, over], designation).rules).not.toContain('ENT-14');
  });

  it('is not compared when part of it could not be read', () => {
    expect(page([onPremises], designation).words).toContain('Cloud incidents: none shown, 50 expected.');
    expect(page([onPremises], designation, false).rules).not.toContain('ENT-14');
    expect(page([onPremises, { ...row, quantity: '?' }], designation).rules).not.toContain('ENT-14');
    expect(page([onPremises, { ...row, name: 'Something else' }], designation).rules).not.toContain('ENT-14');
  });

  it('takes the stated day and competency for the published number', () => {
    const bought = stating([{ offer: 'solutions-partner', bought: '2025-06-22' }]);
    const unlimitedRow = { ...row, quantity: 'Unlimited incidents', remaining: undefined };
    expect(page([unlimitedRow, onPremises], stating([])).words).toContain('the published number is 50');
    expect(page([unlimitedRow, onPremises], bought).words).not.toContain('the published number');
  });
});

describe('a contract that an administrator named', () => {
  const named: Contract = { ...cloud50, linked: 'unknown', seenOn: today, seenAt: 'partner-center', stated: true };
  const { remaining: _remaining, ...unread } = named;
  const endless: Contract = { ...unread, size: unlimited };

  it('is never known to be usable, fresh or seen', () => {
    const [only] = knownContracts(knowing(endless), today);
    expect(only).toMatchObject({ standing: 'unclear', freshness: 'doubtful' });
    expect(overview(knowing(endless), today)).toMatchObject({ left: [], isComplete: false, next: { kind: 'check' } });
    expect(holdings(knowing(endless), today).cloud.holding).toBe('unclear');
    const answer = decideAlreadyAssociated({ wording: 'known', text: '' }, knowing(endless), today)!;
    expect([answer.lead.rule, answer.lead.confidence, answer.mayFold]).toEqual(['ERR-05', 'possible', false]);
    expect(answer.lead.asOf).toBe(asOf(answer.lead.sources));
    expect(transcript(answer).join('\n')).toContain('Named by your administrator, not seen on a portal');
    const gone = decideAlreadyAssociated(
      { wording: 'known', text: '' },
      knowing({ ...endless, end: '2026-06-30' }),
      today,
    );
    expect(gone).toMatchObject({ tone: 'unknown', lead: { rule: 'ERR-02', confidence: 'possible' }, mayFold: false });
  });

  it('gives way to any reading of the same contract', () => {
    for (const seen of [cloud50, { ...cloud50, remaining: count(0) }, { ...cloud50, seenOn: '2026-08-01' }]) {
      const known = knownContracts(knowing(endless, named, seen), today).map(({ contract }) => contract);
      expect(known.filter((one) => one.stated && one.size?.kind === 'count')).toEqual([]);
      expect(known).toContainEqual(seen);
    }
  });

  it('counts once when it is named twice', () => {
    expect(knownContracts(knowing(unread, { ...unread }), today)).toHaveLength(1);
  });

  it('does not prove that benefits were seen', () => {
    expect(decideNoBenefits({ text: '' }, knowing(named), today)?.lead.message).toBe('VIS-03.title');
    expect(decideNoBenefits({ text: '' }, knowing({ ...named, linked: 'yes' }, cloudUsedUp), today)?.tone).toBe(
      'unknown',
    );
    const offer = said(
      designation,
      knowing({ ...named, offer: 'Solutions Partner - Core' }, atPartnerCenter(onPremises20)),
    );
    expect(offer).toContain('should have 50 cloud incidents');
  });
});

describe('a role that was stated', () => {
  const seen = (role: RoleId, held: SeenRole['held'] = 'yes'): SeenRole => ({ role, held, seenOn: today });
  const states = (role: RoleId): SeenRole => ({ role, held: 'yes', seenOn: today, stated: true });
  const panel = (roles: readonly SeenRole[], people: readonly SeenPerson[] = []) => {
    const answer = decideActivateDisabled({ benefit: undefined }, { ...nothingKnown, roles, people }, today)!;
    return { answer, words: transcript(answer).join('\n') };
  };

  it('counts where no page showed any, and says that it was stated', () => {
    const { answer, words } = panel([states('partner-admin')]);
    expect(answer.lead).toMatchObject({ rule: 'ACT-03', confidence: 'possible' });
    expect(title(answer)).toMatch(/^By what you stated you can activate \(.*partner admin.*\), yet Activate is grey$/u);
    expect(words).toContain('Stated, not seen:');
    expect(words).not.toContain('Your role:');
    expect(words).toContain('This very account may not hold the role after all');
    expect(answer.lead.asOf).not.toBe('');
  });

  it('yields to what a page showed', () => {
    const none = panel([states('partner-admin'), seen('partner-admin', 'no'), seen('global-admin', 'no')]);
    expect(none.answer.lead).toMatchObject({ rule: 'ACT-02', confidence: 'certain', asOf: today });
    expect(none.words).toContain('A page showed that you don’t hold it, and that counts');
    const held = panel([states('partner-admin'), seen('partner-admin')]);
    expect(held.answer.lead).toMatchObject({ rule: 'ACT-03', confidence: 'likely' });
    expect(held.words).not.toContain('Stated');
    const refuted = panel([states('partner-admin'), seen('partner-admin', 'no')]);
    expect(refuted.answer.lead.message).toBe('ACT-02.unknown.title');
    const long = { ...seen('partner-admin', 'no'), seenOn: '2026-09-01' };
    expect(panel([states('partner-admin'), long]).answer.lead.message).toBe('ACT-03.stated.title');
    const other = panel([states('partner-admin'), seen('global-admin')]);
    expect(other.answer.lead).toMatchObject({ message: 'ACT-03.title', confidence: 'likely' });
    expect(other.words).toContain('Stated, not seen:');
  });

  it('that cannot activate decides nothing, and puts its own cause first', () => {
    const { answer, words } = panel([states('admin-agent')]);
    expect(answer.lead).toMatchObject({ message: 'ACT-02.unknown.title', confidence: 'likely' });
    const causes = words.split('Other causes')[1] ?? '';
    expect(causes).toContain('You are Admin agent');
    expect(causes.indexOf('You are Admin agent')).toBeLessThan(causes.indexOf('An Account admin cannot activate'));
    // Of a role that was neither seen nor stated it is said what it is, not that the user holds it.
    expect(causes).not.toContain('You are Account admin');
    expect(words).toContain('Stated, not seen: Admin agent');
  });

  it('of others names whom to ask, after those who were seen', () => {
    const desk: SeenPerson = { name: 'A desk', roles: [], seenOn: today, stated: true };
    const kim: SeenPerson = { name: 'Kim', roles: ['partner-admin'], seenOn: '2026-11-01' };
    const { answer, words } = panel([], [desk, kim]);
    expect(title(answer)).toContain('for example Kim');
    expect(words).toContain('A desk, named by your administrator');
    expect(words).not.toContain('A desk: ');
    expect(title(panel([], [desk]).answer)).toContain('for example A desk');
    expect(title(panel([], [{ ...desk, roles: ['sales-agent'] }]).answer)).not.toContain('A desk');
    const { stated: _stated, ...roleless } = desk;
    expect(title(panel([], [roleless]).answer)).not.toContain('A desk');
  });
});

describe('statements in general', () => {
  const offer = fc.constantFrom(...offerIds);
  const day = fc
    .integer({ min: 0, max: 2400 })
    .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
  const anyStated = fc.record({
    offers: fc.uniqueArray(
      fc.record({ offer, bought: fc.option(day, { nil: undefined }) }).map(({ offer: id, bought }) => ({
        offer: id,
        ...(bought !== undefined && { bought }),
      })),
      { selector: (one) => one.offer, maxLength: offerIds.length },
    ),
    competencies: fc.array(fc.constantFrom('Security', 'Datacenter', 'Cloud Platform'), { maxLength: 3 }),
  });

  it('are never certain, whatever they are', () => {
    fc.assert(
      fc.property(anyStated, day, (stated, on) => {
        const whole = expected(stated, on);
        if (!whole) return;
        expect(whole.confidence).not.toBe('certain');
        expect(whole.findings.map(({ confidence }) => confidence)).not.toContain('certain');
        const answer = decideStatedOffers({ ...nothingKnown, stated }, on)!;
        transcript(answer);
        expect(['likely', 'possible']).toContain(answer.lead.confidence);
      }),
    );
  });

  it('bring no fewer incidents with one offer more', () => {
    fc.assert(
      fc.property(anyStated, day, (stated, on) => {
        if (stated.offers.length < 2) return;
        const less = expected({ ...stated, offers: stated.offers.slice(1) }, on)!;
        const more = expected(stated, on)!;
        for (const kind of ['cloud', 'on-premises'] as const) {
          expect(isAtLeast(more.of[kind].incidents, less.of[kind].incidents)).toBe(true);
        }
      }),
    );
  });

  it('change nothing of what a portal showed', () => {
    const seen = knowing(cloud50, onPremises20, actionPack);
    fc.assert(
      fc.property(anyStated, (stated) => {
        expect(overview({ ...seen, stated }, today)).toEqual(overview(seen, today));
        expect(holdings({ ...seen, stated }, today)).toEqual(holdings(seen, today));
      }),
    );
  });
});
