import { describe, expect, it } from 'vitest';
import type { Answer, BalanceSection } from '../../src/rules/answer.ts';
import { decidePlanBalance, learnPlan } from '../../src/rules/answers/plan-balance.ts';
import { nothingKnown } from '../../src/rules/facts.ts';
import { title, transcript } from './support/say.ts';

/** The line of Microsoft's screenshot of 2023. */
const DETAIL = 'Start Date (12/23/22), End Date (12/19/23), 10 incidents remaining';

interface Line {
  readonly plan?: string;
  readonly detail?: string;
  readonly reason?: string;
  readonly unavailable?: boolean;
  readonly today?: string;
  readonly language?: string;
}

function say(line: Line): Answer {
  const { plan = 'Partner support MAPS 10pack', detail = DETAIL, unavailable = false, reason } = line;
  const said = decidePlanBalance(
    { plan, detail, unavailable, reason },
    nothingKnown,
    line.today ?? '2023-06-01',
    line.language,
  );
  if (said === undefined) throw new Error('The panel has nothing to say.');
  transcript(said);
  return said;
}

describe('plan-balance', () => {
  it('says what is left, of how many, and until when', () => {
    const said = say({ language: 'en-US' });
    expect(title(said)).toBe('Partner support MAPS 10pack: 10 incidents left of 10 until 2023-12-19');
    expect(said).toMatchObject({ tone: 'fine', mayFold: false, lead: { rule: 'REM-05', asOf: '2023-06-01' } });
    expect(said.sections.find((one): one is BalanceSection => one.kind === 'balance')).toMatchObject({
      start: '2022-12-23',
      end: '2023-12-19',
      remaining: { kind: 'count', count: 10 },
    });
  });

  const ended = 'Partner support MAPS 10pack has ended, says the page';
  const usedUp = 'No incidents are left on Partner support MAPS 10pack, says the page';
  it.each([
    ['Support plan has expired', 'act', ended, undefined],
    ['Der Supportplan ist abgelaufen', 'act', ended, undefined],
    ['No units available', 'act', usedUp, 0],
    ['Status: Suspended', 'careful', /10 incidents left/, undefined],
    ['Status: Active', 'fine', /10 incidents left/, 10],
    ['Aktiv', 'fine', /10 incidents left/, 10],
    ['10 incidents remaining', 'fine', /10 incidents left/, 10],
  ])('heeds what the page says beside the plan: %s', (reason, tone, words, left) => {
    const said = say({ reason });
    expect(said).toMatchObject({ tone, lead: { rule: tone === 'act' ? 'TERM-04' : 'REM-05' } });
    expect(title(said)).toMatch(words);
    expect(JSON.stringify(said.sections).includes(reason)).toBe(tone !== 'fine');
    const [contract] =
      learnPlan(
        { plan: 'Partner support MAPS 10pack', detail: DETAIL, unavailable: false, reason },
        { today: '2023-06-01', language: 'en', portal: 'support-for-business' },
      ).contracts ?? [];
    expect(contract?.linked).toBe('yes');
    expect(contract?.remaining).toEqual(left === undefined ? undefined : { kind: 'count', count: left });
  });

  it('reads it without knowing the order of the date, since 23 is no month', () => {
    expect(say({}).lead.rule).toBe('REM-05');
  });

  it('knows an unlimited plan, and one incident', () => {
    const detail = 'Start Date (12/23/22), End Date (12/19/23), Unlimited incidents remaining';
    expect(title(say({ plan: 'Partner Cloud Support', detail }))).toContain('unlimited incidents until');
    const one = say({ detail: DETAIL.replace('10 incidents', '1 incident') });
    expect(title(one)).toContain('1 incident left of 10');
    expect(one.tone).toBe('careful');
    const inWords = say({ detail: DETAIL.replace('10 incidents', 'one incident') });
    expect(title(inWords)).toBe(title(one));
  });

  it.each(['keine Vorfälle verbleibend', 'inga ärenden kvar', '没有剩余事件', 'nessun incidente rimanente'])(
    'knows a plan with nothing left: %s',
    (none) => {
      const zero = say({ detail: DETAIL.replace('10 incidents remaining', '0 incidents remaining') });
      const said = say({ detail: DETAIL.replace('10 incidents remaining', none) });
      expect([said.lead.rule, title(said)]).toEqual([zero.lead.rule, title(zero)]);
    },
  );

  it('reads what is left from a line of its own, and no other number that stands there', () => {
    const days = DETAIL.replace(', 10 incidents remaining', '');
    expect(title(say({ detail: days, reason: '10 incidents remaining' }))).toBe(title(say({})));
    expect(title(say({ detail: days, reason: 'Recommended for 5 users' }))).toBe(title(say({ detail: days })));
  });

  it('takes what was used for no balance, neither here nor in the notebook', () => {
    const detail = DETAIL.replace('remaining', 'used');
    expect(say({ detail })).toMatchObject({ tone: 'unknown', lead: { message: 'REM-05.unclear.title' } });
    const read = { today: '2023-06-01', language: 'en-US', portal: 'support-for-business' } as const;
    const { contracts } = learnPlan({ plan: 'Partner support MAPS 10pack', detail, unavailable: false }, read);
    expect(contracts).toMatchObject([{ remaining: { kind: 'unread', text: '10 incidents used' } }]);
    const beside = say({ detail, reason: '4 incidents remaining' });
    expect(title(beside)).toContain('4 incidents left of 10');
  });

  it('warns when the term is nearly over', () => {
    expect(say({ today: '2023-11-18' }).tone).toBe('fine');
    expect(say({ today: '2023-11-19' }).tone).toBe('careful');
  });

  it('says that it ended, the day after its last', () => {
    expect(say({ today: '2023-12-19' }).lead.rule).toBe('REM-05');
    const said = say({ today: '2023-12-20' });
    expect(said).toMatchObject({ tone: 'act', lead: { rule: 'TERM-04', message: 'TERM-04.ended.title' } });
    expect(said.action).toMatchObject({ target: 'membership-offers' });
  });

  it('says that none are left', () => {
    const said = say({ detail: DETAIL.replace('10 incidents', '0 incidents') });
    expect(title(said)).toBe('No incidents are left on Partner support MAPS 10pack');
  });

  it('says that it has not started', () => {
    expect(say({ today: '2022-12-22' }).lead.message).toBe('REM-05.not-started.title');
  });

  it('concludes from a day with two readings only when both agree', () => {
    const detail = 'Start Date (01/02/26), End Date (01/03/27), 5 incidents remaining';
    const ask = (today: string) => say({ plan: 'Partner Cloud Support 5', detail, language: 'en', today });
    expect(ask('2026-06-01').lead.message).toBe('REM-05.title');
    expect(ask('2027-02-01').lead.message).toBe('REM-05.unclear.title');
    expect(ask('2027-04-01').lead.message).toBe('TERM-04.ended.title');
    expect(title(ask('2027-04-01'))).toBe('Partner Cloud Support 5 has ended');
    expect(transcript(ask('2026-06-01')).join('\n')).toContain('01/03/27 can be 2027-01-03 or 2027-03-01');
  });

  it('shows what it can of a line it cannot read', () => {
    const said = say({ detail: 'Ends some day, several left' });
    expect(said).toMatchObject({ tone: 'unknown', lead: { message: 'REM-05.unclear.title' } });
    expect(say({ detail: DETAIL.replace('10 incidents', '11 incidents') }).lead.message).toBe('REM-05.unclear.title');
  });

  it('knows why a cloud plan is listed as unavailable', () => {
    const said = say({ plan: 'Partner Signature 5pack', detail: DETAIL.replace('10', '4'), unavailable: true });
    expect(said).toMatchObject({ tone: 'fine', lead: { rule: 'REM-03' } });
    expect(say({ unavailable: true }).lead.rule).toBe('REM-04');
    expect(say({ unavailable: true, detail: '' }).lead.message).toBe('REM-04.unclear.title');
  });

  it('concludes nothing for paid plans and names it does not know', () => {
    expect(say({ plan: 'Premier Support for Partners' }).lead.message).toBe('NAM-01.paid.title');
    const said = say({ plan: 'Contoso Special', today: '2024-01-01' });
    expect(said).toMatchObject({ tone: 'unknown', lead: { message: 'NAM-01.unknown.title' } });
  });

  it('never repeats an id', () => {
    const said = say({ plan: 'Partner support MAPS 10pack - Access Id: 174194363' });
    expect(transcript(said).join('\n')).not.toMatch(/\d{6}/u);
  });

  it('is silent about an empty line', () => {
    expect(
      decidePlanBalance({ plan: ' ', detail: '', unavailable: false }, nothingKnown, '2023-06-01'),
    ).toBeUndefined();
  });
});

describe('what the notebook learns from a plan', () => {
  const learn = (plan: string, detail: string, language = 'en-US') =>
    learnPlan({ plan, detail, unavailable: false }, { today: '2023-06-01', language, portal: 'support-for-business' })
      .contracts;

  it('is a linked contract without ids', () => {
    expect(learn('Partner support MAPS 10pack - Access Id: 174194363', DETAIL)).toEqual([
      {
        plan: 'Partner support MAPS 10pack',
        kind: 'on-premises',
        actionPack: true,
        size: { kind: 'count', count: 10 },
        remaining: { kind: 'count', count: 10 },
        start: '2022-12-23',
        end: '2023-12-19',
        linked: 'yes',
        seenOn: '2023-06-01',
        seenAt: 'support-for-business',
      },
    ]);
  });

  it('holds no day that has two readings', () => {
    const [contract] = learn('Partner Cloud Support 5', 'End Date (01/03/27), 5 incidents remaining', 'en') ?? [];
    expect(contract).toBeDefined();
    expect(contract).not.toHaveProperty('end');
  });

  it('is nothing when there is no name', () => {
    expect(learn('', DETAIL)).toBeUndefined();
  });
});
