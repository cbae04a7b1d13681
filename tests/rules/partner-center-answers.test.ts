import { describe, expect, it } from 'vitest';
import type { Answer, BalanceSection } from '../../src/rules/answer.ts';
import { decideActivateDisabled } from '../../src/rules/answers/activate-disabled.ts';
import { decideBenefitsOverview, learnBenefitsOverview } from '../../src/rules/answers/benefits-overview.ts';
import { learnUserManagement } from '../../src/rules/answers/people.ts';
import type { BenefitRow, Contract, FactsOf, Knowledge, RoleId, Tri } from '../../src/rules/facts.ts';
import { nothingKnown } from '../../src/rules/facts.ts';
import { addDays } from '../../src/rules/term.ts';
import { cloud50, cloudEnded, knowing, today } from './support/contracts.ts';
import { inEnglish, title, transcript } from './support/say.ts';

/** The grid of Microsoft's screenshot of 2023, with a balance as the page shows it since 2025. */
const onPremises: BenefitRow = {
  name: 'Microsoft Product Support',
  source: 'Solutions Partner - Core',
  quantity: '20 incidents',
  remaining: '13',
  activateBy: 'Jan 23, 2027',
  activated: 'yes',
};
const cloud: BenefitRow = { ...onPremises, name: 'Partner Cloud Support', quantity: '50 incidents', remaining: '50' };

type Overview = FactsOf['benefits-overview'];

function overview(rows: readonly BenefitRow[], rest: Partial<Overview> = {}, language = 'en-US'): Answer {
  const facts: Overview = { rows, complete: true, page: 'technical-support', ...rest };
  const said = decideBenefitsOverview(facts, nothingKnown, today, language);
  if (said === undefined) throw new Error('The panel has nothing to say.');
  transcript(said);
  return said;
}

const pictures = (said: Answer) => said.sections.filter((one): one is BalanceSection => one.kind === 'balance');
const words = (said: Answer) => transcript(said).join('\n');
const rules = (said: Answer) => said.more.map(({ rule }) => rule);

describe('benefits-overview', () => {
  it('adds up incidents by kind, with one picture a contract', () => {
    const said = overview([
      onPremises,
      cloud,
      { ...onPremises, source: 'Legacy Silver - Core', quantity: '15 incidents' },
    ]);
    expect(title(said)).toBe('This list shows 35 on-premises incidents and 50 cloud incidents');
    expect(pictures(said)).toHaveLength(3);
    expect(pictures(said)[0]).toMatchObject({
      size: { kind: 'count', count: 20 },
      remaining: { kind: 'count', count: 13 },
      end: '2027-01-23',
    });
    expect(said.lead.rule).toBe('ENT-11');
    expect(rules(said)).toEqual(expect.arrayContaining(['NAM-01', 'REM-01', 'ENT-09']));
    expect(words(said)).toContain('26 on-premises incidents are left');
  });

  it('shows old and new names together', () => {
    const [first] = pictures(overview([onPremises]));
    expect(first && inEnglish(first.title)).toBe('Microsoft Product Support (now Partner On-premises Support)');
  });

  it('names the published number where the page shows another one, and lets the page count', () => {
    const said = overview([{ ...cloud, quantity: 'Unlimited incidents', remaining: undefined }]);
    expect(title(said)).toContain('unlimited cloud incidents');
    expect(words(said)).toContain('this page shows unlimited incidents, the published number is 50; the page counts');
    expect(rules(said)).toContain('ENT-06');
    expect(words(overview([cloud]))).not.toContain('the published number');
    const legacy = { ...cloud, source: 'Legacy Gold - Core', quantity: '3 incidents', remaining: '3' };
    expect(words(overview([legacy]))).not.toContain('the published number');
  });

  it('shows the balance that another portal showed, where this page shows none and it can only be that one', () => {
    const bare: BenefitRow = { ...cloud, remaining: undefined, activated: 'unknown' };
    const ask = (rows: readonly BenefitRow[], ...contracts: readonly Contract[]) => {
      const facts: Overview = { rows, complete: true, page: 'technical-support' };
      const said = decideBenefitsOverview(facts, knowing(...contracts), today, 'en-US');
      if (said === undefined) throw new Error('The panel has nothing to say.');
      transcript(said);
      return pictures(said);
    };
    const [picture] = ask([bare], cloud50);
    expect(picture).toMatchObject({ remaining: { kind: 'count', count: 42 }, end: '2027-02-28' });
    expect(picture?.subtitle && inEnglish(picture.subtitle)).toBe(
      'Solutions Partner - Core. Balance seen on Support for Business, 2026-11-19',
    );
    const without = (rows: readonly BenefitRow[], ...contracts: readonly Contract[]) => {
      for (const one of ask(rows, ...contracts)) expect(one).not.toHaveProperty('remaining');
    };
    without([bare], cloudEnded);
    without([bare], { ...cloud50, size: { kind: 'count', count: 5 } });
    without([bare], { ...cloud50, seenAt: 'partner-center' });
    without([bare], cloud50, { ...cloud50, end: '2027-03-31' });
    without([bare, { ...bare, source: 'Other' }], cloud50);
    without([{ ...bare, activated: 'no' }], cloud50);
    without([{ ...bare, activated: 'yes', activateBy: '2027-01-31' }], cloud50);
    without([bare], { ...cloud50, kind: 'paid' });
    const { size: _size, end: _end, ...unsized } = cloud50;
    without([bare], unsized);
    without([{ ...bare, quantity: undefined }], cloud50);
    const [own] = ask([{ ...cloud, activateBy: 'Feb 28, 2027' }], cloud50);
    expect(own?.remaining).toEqual({ kind: 'count', count: 50 });
    expect(own?.subtitle?.message).toBe('balance.source');
    // The only one of its kind, beside one of another.
    const [, beside] = ask([{ ...onPremises, remaining: undefined }, bare], cloud50);
    expect(beside?.remaining).toEqual({ kind: 'count', count: 42 });
    const endless: Contract = {
      ...unsized,
      size: { kind: 'count', count: 50 },
      remaining: { kind: 'count', count: 0 },
    };
    expect(ask([{ ...bare, activated: 'yes', activateBy: '2027-01-31' }], endless)[0]?.remaining).toEqual({
      kind: 'count',
      count: 0,
    });
  });

  it('makes unlimited and a number unlimited', () => {
    expect(title(overview([cloud, { ...cloud, quantity: 'Unlimited incidents' }]))).toContain(
      'unlimited cloud incidents',
    );
  });

  it('never counts hours or rows it does not know', () => {
    const hours: BenefitRow = { ...cloud, name: 'Technical presales and deployment', quantity: '50 hours' };
    const said = overview([cloud, hours, { ...cloud, name: 'Azure credits', quantity: '100' }]);
    expect(title(said)).toContain('50 cloud incidents');
    expect(words(said)).toContain('50 advisory hours, which are not incidents');
    expect(words(said)).toContain('Azure credits is not known to be a support benefit');
    expect(said.lead.message).toBe('ENT-11.partial.title');
    expect(rules(said)).toContain('ACT-10');
  });

  it('leaves what it cannot read out of the sum, and says so', () => {
    const said = overview([cloud, { ...cloud, source: 'Legacy Gold - Core', quantity: 'several incidents' }]);
    expect(title(said)).toBe('Found on this page: 50 cloud incidents; part of it could not be read');
    expect(words(said)).toContain('Partner Cloud Support (Legacy Gold - Core): the quantity could not be read');
    expect(overview([{ ...cloud, quantity: '50 hours' }]).lead.message).toBe('ENT-11.unread.title');
    expect(overview([{ ...cloud, quantity: '5 or 10' }]).tone).toBe('unknown');
  });

  it('takes more left than there ever was for a misreading', () => {
    expect(pictures(overview([{ ...cloud, remaining: '51' }]))[0]?.remaining?.kind).toBe('unread');
  });

  it('says which day to activate by when it is near', () => {
    const waiting: BenefitRow = { ...cloud, activated: 'no', remaining: undefined, activateBy: '2026-12-01' };
    const said = overview([waiting]);
    expect(said.tone).toBe('careful');
    expect(words(said)).toContain('Partner Cloud Support: activate by 2026-12-01, in 11 days');
    expect(overview([{ ...waiting, activateBy: '2027-06-01' }]).tone).toBe('act');
    const missed = { ...waiting, activateBy: '2026-11-01' };
    expect(words(overview([{ ...missed, activated: 'unknown' }]))).toContain('its date, 2026-11-01, is past');
    expect(words(overview([missed]))).toContain('its date, 2026-11-01, is past');
    expect(words(overview([missed, cloud]))).toContain('its last day was 2026-11-01, so it is not in the sum');
    expect(rules(said)).toContain('ACT-09');
  });

  it('counts nothing that is over for certain, and draws and keeps none of it', () => {
    const past = (rest: Partial<BenefitRow>): BenefitRow => ({ ...cloud, name: 'Signature Cloud Support', ...rest });
    const over = [
      past({ activated: 'no', activateBy: '2026-11-19' }),
      past({ activated: 'yes', activateBy: '2026-11-19' }),
      past({ activated: 'unknown', remaining: undefined, activateBy: '2024-01-23' }),
    ];
    for (const row of over) {
      const said = overview([cloud, row]);
      expect(words(said)).toMatch(/shows 50 cloud incidents/);
      expect(pictures(said)).toHaveLength(1);
    }

    const unsure = past({ activated: 'unknown', remaining: undefined, activateBy: '2026-11-19' });
    expect(words(overview([cloud, unsure]))).toMatch(/shows 50 cloud incidents/);
    expect(pictures(overview([cloud, unsure]))).toHaveLength(2);
  });

  it('says when a day has two readings or none', () => {
    expect(words(overview([{ ...cloud, activateBy: '12/11/26' }], {}, 'en'))).toContain(
      'the date can be 2026-11-12 or 2026-12-11',
    );
    expect(words(overview([{ ...cloud, activateBy: 'soon' }]))).toContain('the date could not be read');
  });

  it('marks the step that is next', () => {
    const steps = (activated: Tri) =>
      overview([{ ...cloud, activated }]).sections.flatMap((one) => (one.kind === 'steps' ? one.steps : []));
    expect(steps('no').map(({ state }) => state)).toEqual(['next', 'later', 'later', 'later']);
    expect(steps('yes').map(({ state }) => state)).toEqual(['done', 'next', 'later', 'later']);
  });

  it('flags a legacy offer that cannot run that long (ENT-10)', () => {
    const legacy = { ...cloud, source: 'Legacy Gold - Core', quantity: '10 incidents', remaining: '5' };
    expect(rules(overview([{ ...legacy, activateBy: '2027-02-21' }]))).not.toContain('ENT-10');
    expect(rules(overview([{ ...legacy, activateBy: '2027-02-22' }]))).toContain('ENT-10');
  });

  it('flags an Action Pack too, and no offer whose end is not known', () => {
    const legacy = { ...cloud, source: 'Legacy Gold - Core', quantity: '10 incidents', remaining: '5' };
    expect(rules(overview([{ ...legacy, activateBy: undefined }]))).not.toContain('ENT-10');
    expect(rules(overview([{ ...legacy, source: 'Microsoft Action Pack', activateBy: '2027-02-22' }]))).toContain(
      'ENT-10',
    );
  });

  it('speaks of contracts side by side only where there are two of one kind', () => {
    expect(rules(overview([{ ...onPremises, source: 'Legacy Silver - Core' }, cloud]))).not.toContain('ENT-09');
    expect(rules(overview([{ ...cloud, source: 'Legacy Silver - Core' }, cloud]))).toContain('ENT-09');
  });

  it('knows the number left as soon as one row shows it', () => {
    expect(rules(overview([{ ...cloud, remaining: undefined }, onPremises]))).toContain('REM-01');
    expect(rules(overview([{ ...cloud, remaining: undefined }]))).toContain('REM-02');
  });

  it('is silent about an empty page, and says so about one it could not read', () => {
    const facts: Overview = { rows: [], complete: true, page: 'technical-support' };
    expect(decideBenefitsOverview(facts, nothingKnown, today)).toBeUndefined();
    expect(overview([], { complete: false }).lead.message).toBe('ENT-11.unread.title');
  });

  it('explains advisory hours on the presales page', () => {
    const hours: BenefitRow = { name: 'Presales', quantity: '50 hours', activated: 'unknown' };
    const said = overview([hours], { page: 'technical-presales' });
    expect(said.lead.rule).toBe('ACT-10');
    expect(title(said)).toContain('50 advisory hours');
    expect(overview([], { page: 'technical-presales' }).lead.message).toBe('ACT-10.title');
  });

  it('keeps 200 rows to a dozen pictures', () => {
    const said = overview(Array.from({ length: 200 }, (_, n) => ({ ...cloud, source: `Offer ${n}` })));
    expect(pictures(said).filter(({ folded }) => folded)).toHaveLength(12);
    expect(words(said)).toContain('188 more rows are in the sums but not drawn');
    expect(title(said)).toContain('10,000 cloud incidents');
  });

  it('draws on-premises and cloud apart, on one time line that reaches a year ahead at least', () => {
    const onPremises = { ...cloud, name: 'Partner On-premises Support', quantity: '20 incidents', remaining: '7' };
    const drawn = pictures(overview([cloud, onPremises, { ...cloud, source: 'Partner Success Core Benefits' }]));
    expect(drawn.map(({ group }) => group?.message)).toEqual([
      'overview.group-on-premises',
      'overview.group-cloud',
      'overview.group-cloud',
    ]);
    expect(new Set(drawn.map(({ horizon }) => horizon))).toEqual(new Set(['2027-11-20']));
    const [late] = pictures(overview([{ ...cloud, activateBy: '2028-02-01' }]));
    expect(late?.horizon).toBe('2028-02-01');
  });

  it('draws the sums of many benefits, and each of them on demand', () => {
    const five = Array.from({ length: 5 }, (_, n) => ({ ...cloud, source: `Offer ${n}`, remaining: '10' }));
    const [sum, ...each] = pictures(overview(five));
    expect(sum).toMatchObject({ size: { count: 250 }, remaining: { count: 50 } });
    expect(sum).not.toHaveProperty('folded');
    expect(each.map(({ folded }) => folded)).toEqual([true, true, true, true, true]);
    const unread = pictures(overview([...five, { ...cloud, quantity: 'many' }]));
    expect(unread.filter(({ folded }) => !folded)).toEqual([]);
  });

  it('calls each sum by its kind, and says how many stand behind it', () => {
    const rows = Array.from({ length: 5 }, (_, n) => ({ ...onPremises, source: `Offer ${n}` }));
    const drawn = pictures(overview(rows));
    expect(drawn.map(({ title }) => title.message)).toContain('overview.group-on-premises');
    expect(drawn.at(-1)?.group).toEqual({ message: 'overview.each', params: { count: 5 } });
    expect(pictures(overview(rows.slice(1))).some(({ folded }) => folded)).toBe(false);
  });

  it('draws no day to activate that is not known', () => {
    const bare: BenefitRow = { ...cloud, remaining: undefined, activateBy: undefined, activated: 'no' };
    expect(pictures(overview([bare]))[0]).not.toHaveProperty('activateBy');
  });

  it('keeps advisory hours out of everything that is said of incidents', () => {
    const hours: BenefitRow = { name: 'Partner advisory hours', quantity: '50 hours', activated: 'no' };
    expect(overview([hours]).lead.message).toBe('ENT-11.none.title');
    const said = overview([hours, cloud]);
    expect(said.tone).toBe('fine');
    expect(said.sections.flatMap((one) => (one.kind === 'steps' ? one.steps : []))[0]?.state).toBe('done');
    const missed: BenefitRow = { ...cloud, remaining: undefined, activated: 'no', activateBy: '2026-11-01' };
    expect(overview([hours, missed]).lead.message).toBe('ENT-11.past.title');
  });

  it('takes a benefit of which something was used for activated', () => {
    const steps = overview([{ ...cloud, activated: 'unknown', remaining: '49' }]).sections;
    expect(steps.flatMap((one) => (one.kind === 'steps' ? one.steps : []))[0]?.state).toBe('done');
  });

  it('draws the last day to activate where the end is not known', () => {
    const [drawn] = pictures(overview([{ ...cloud, activated: 'no', remaining: undefined, activateBy: '2026-12-01' }]));
    expect(drawn).toMatchObject({ activateBy: '2026-12-01' });
    expect(drawn).not.toHaveProperty('end');
  });

  it('draws no last day to activate that is past, where it may have been the end', () => {
    const past: BenefitRow = { ...cloud, remaining: undefined, activateBy: '2026-01-05', activated: 'unknown' };
    expect(pictures(overview([past]))[0]).not.toHaveProperty('activateBy');
    expect(pictures(overview([{ ...past, activateBy: '2026-12-01' }]))[0]).toMatchObject({ activateBy: '2026-12-01' });
  });

  it('remembers what is activated, without ids', () => {
    const context = { today, language: 'en-US', portal: 'partner-center' } as const;
    const rows = [
      { ...cloud, name: 'Partner Cloud Support - Access Id: 172693239' },
      { ...onPremises, activated: 'no' as const },
      { ...cloud, name: 'Technical presales', quantity: '50 hours' },
    ];
    const learned = learnBenefitsOverview({ rows, complete: true, page: 'technical-support' }, context);
    expect(learned.contracts).toEqual([
      {
        plan: 'Partner Cloud Support',
        offer: 'Solutions Partner - Core',
        kind: 'cloud',
        actionPack: false,
        size: { kind: 'count', count: 50 },
        remaining: { kind: 'count', count: 50 },
        end: '2027-01-23',
        linked: 'unknown',
        seenOn: today,
        seenAt: 'partner-center',
      },
    ]);
  });

  it('remembers of a contract only what the page has', () => {
    const context = { today, language: 'en-US', portal: 'partner-center' } as const;
    const bare: BenefitRow = { name: 'Partner On-premises Support', activated: 'yes' };
    const learned = learnBenefitsOverview({ rows: [bare], complete: true, page: 'technical-support' }, context);
    expect(learned.contracts).toStrictEqual([
      {
        plan: 'Partner On-premises Support',
        kind: 'on-premises',
        actionPack: false,
        linked: 'unknown',
        seenOn: today,
        seenAt: 'partner-center',
      },
    ]);
  });

  it('remembers what has ended, unless another of its name may be the one that a portal means', () => {
    const context = { today, language: 'en-US', portal: 'partner-center' } as const;
    const ended: BenefitRow = { ...cloud, remaining: '12', activateBy: 'Jan 23, 2026', activated: 'unknown' };
    const learn = (...rows: readonly BenefitRow[]) =>
      learnBenefitsOverview({ rows, complete: true, page: 'technical-support' }, context).contracts;
    expect(learn(ended)).toMatchObject([{ plan: cloud.name, end: '2026-01-23' }]);
    expect(learn(ended, cloud)).toMatchObject([{ plan: cloud.name, end: '2027-01-23' }]);
    expect(learn(ended, { ...ended, source: 'Another offer' })).toEqual([]);
    expect(learn(ended, onPremises)).toHaveLength(2);
    // When it ended is not known where the date may have been the last one to activate.
    expect(learn({ ...ended, remaining: undefined }, onPremises)).toHaveLength(2);
  });

  it('takes "Activate By" for the end only where the page shows a balance or the row is activated', () => {
    const context = { today, language: 'en-US', portal: 'partner-center' } as const;
    const learn = (row: BenefitRow) =>
      learnBenefitsOverview({ rows: [row], complete: true, page: 'technical-support' }, context).contracts?.[0]?.end;
    expect(learn({ ...cloud, remaining: undefined, activated: 'unknown' })).toBeUndefined();
    expect(learn({ ...cloud, remaining: undefined, activated: 'yes' })).toBe('2027-01-23');
    expect(learn({ ...cloud, activated: 'unknown' })).toBe('2027-01-23');
  });
});

describe('activate-disabled', () => {
  const role = (id: RoleId, held: Tri, seenOn = today) => ({ role: id, held, seenOn });
  const ask = (knowledge: Partial<Knowledge>, facts: FactsOf['activate-disabled'] = {}): Answer => {
    const said = decideActivateDisabled(facts, { ...nothingKnown, ...knowledge }, today);
    if (said === undefined) throw new Error('The panel has nothing to say.');
    transcript(said);
    return said;
  };

  it('names the roles when nothing is known, with the other causes and a way to find someone', () => {
    const said = ask({});
    expect(said.lead).toMatchObject({ rule: 'ACT-02', confidence: 'likely' });
    expect(rules(said)).toEqual(expect.arrayContaining(['ACT-03', 'ACT-04', 'ACT-07', 'ACT-08']));
    expect(said.action).toMatchObject({ kind: 'link', target: 'user-management' });
    expect(said.mayFold).toBe(false);
  });

  it('gives a message to copy, with the benefit by its old and new name and without ids', () => {
    const said = ask({}, { benefit: 'Signature Cloud Support - Access Id: 172693239' });
    const message = said.copy ? inEnglish(said.copy.text) : '';
    expect(message).toContain('Our technical support benefit Signature Cloud Support is not activated');
    expect(message).not.toMatch(/\d{6}/u);
    expect(inEnglish(ask({}).copy?.text ?? { message: '' })).toContain('Our technical support benefit is not');
  });

  it('is certain when both roles were seen not to be held', () => {
    const said = ask({ roles: [role('global-admin', 'no'), role('partner-admin', 'no')] });
    expect(said.lead).toMatchObject({ rule: 'ACT-02', message: 'ACT-02.title', confidence: 'certain', asOf: today });
    expect(ask({ roles: [role('global-admin', 'no')] }).lead.message).toBe('ACT-02.unknown.title');
  });

  it.each(['global-admin', 'partner-admin'] as const)('looks elsewhere when the user is %s (ACT-03)', (id) => {
    const said = ask({ roles: [role(id, 'yes')] });
    expect(said.lead.rule).toBe('ACT-03');
    expect(said.action).toMatchObject({ target: 'legal-info' });
  });

  it.each(['account-admin', 'admin-agent'] as const)('does not take %s for a role that activates', (id) => {
    const said = ask({ roles: [role(id, 'yes')] });
    const causes = said.sections.at(-1);
    expect(said.lead.rule).toBe('ACT-02');
    expect(causes?.kind === 'list' && causes.items[0]?.message).toBe(
      id === 'account-admin' ? 'ACT-07.cause' : 'ACT-08.cause',
    );
  });

  it('trusts a role for 30 days, and the newest sighting most', () => {
    expect(ask({ roles: [role('global-admin', 'yes', addDays(today, -30))] }).lead.rule).toBe('ACT-03');
    expect(ask({ roles: [role('global-admin', 'yes', addDays(today, -31))] }).lead.rule).toBe('ACT-02');
    const taken = [role('global-admin', 'yes', addDays(today, -2)), role('global-admin', 'no')];
    expect(ask({ roles: taken }).lead.rule).toBe('ACT-02');
    expect(ask({ roles: [role('global-admin', 'yes'), role('global-admin', 'no')] }).lead.rule).toBe('ACT-02');
  });

  it('takes presales and paid plans for support, whatever product they name', () => {
    const isSaid = (benefit: string) => decideActivateDisabled({ benefit }, nothingKnown, today) !== undefined;
    expect(isSaid('Azure credits')).toBe(false);
    expect(isSaid('Technical presales for Azure')).toBe(true);
    expect(isSaid('Premier for Azure')).toBe(true);
  });

  it('goes by the latest of the dates, in any order', () => {
    const dates = ['2026-11-25', '2026-11-01'];
    const roles = [role('global-admin', 'yes')];
    expect(ask({ roles }, { dates }).lead.rule).toBe('ACT-03');
    expect(ask({ roles }, { dates: ['2026-10-25', '2026-11-01', '2026-10-30'] }).lead.rule).toBe('ACT-11');
  });

  it('names five people at most', () => {
    const people = Array.from({ length: 7 }, (_, n) => ({
      name: `Person ${n}`,
      roles: ['partner-admin'] as const,
      seenOn: today,
    }));
    const list = ask({ people }).sections.find((one) => one.kind === 'list' && one.title?.message === 'ACT-02.people');
    expect(list?.kind === 'list' && list.items).toHaveLength(5);
  });

  it('names people who can activate, and nobody else', () => {
    const people = [
      { name: 'Ada', roles: ['admin-agent'], seenOn: today },
      { name: 'Bo', roles: ['partner-admin'], seenOn: today },
      { name: 'Cy', roles: ['billing-admin', 'global-admin'], seenOn: today },
    ] as const;
    const said = ask({ people });
    expect(title(said)).toContain('for example Bo');
    expect(words(said)).toContain('Bo or one other person');
    expect(words(said)).toContain('Cy: Global admin');
    expect(words(said)).not.toContain('Ada');
  });
});

describe('roles of somebody in the user list', () => {
  it.each([', ', '; ', '、', ' | ', '，', '；', ' · ', ' • ', '\n'])(
    'are told apart in one text at “%s”',
    (between) => {
      const people = [{ name: 'Ada', roles: [`Sales agent${between}Global admin`] }];
      const learned = learnUserManagement({ people }, { today, language: 'en', portal: 'partner-center' });
      expect(learned.people).toEqual([{ name: 'Ada', roles: ['sales-agent', 'global-admin'], seenOn: today }]);
    },
  );
});
