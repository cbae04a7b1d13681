import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBenefitName, readPlanDetail, readPlanName, readSource, stripIds } from '../../src/rules/names.ts';
import { benefitRows, offerRows, packRows, paidPlanRows } from '../../src/rules/tables/names.ts';
import { sources } from '../../src/rules/sources.ts';

const count = (n: number): object => ({ kind: 'count', count: n });

describe('the tables of names', () => {
  it.each([
    ['paid plans', paidPlanRows],
    ['benefits', benefitRows],
    ['packs', packRows],
    ['offers', offerRows],
  ] as const)('recognise each example of %s by its own row', (_what, rows) => {
    const first = rows.map(({ example }) => rows.findIndex(({ pattern }) => pattern.test(example.toLowerCase())));
    expect(first).toEqual(rows.map((_row, index) => index));
    expect(rows.flatMap((row) => row.sources).filter((id) => !(id in sources))).toEqual([]);
  });
});

describe('plan names (NAM-01)', () => {
  it.each([
    [
      'Partner support MAPS 10pack',
      'on-premises',
      10,
      'action-pack',
      'Partner On-premises Support 10',
      'Partner support MAPS 10pack',
    ],
    [
      'Partner support Silver 15pack',
      'on-premises',
      15,
      'silver',
      'Partner On-premises Support 15',
      'Partner support Silver 15pack',
    ],
    [
      'Partner support Gold 20pack',
      'on-premises',
      20,
      undefined,
      'Partner On-premises Support 20',
      'Partner support Gold 20pack',
    ],
    [
      'Partner Support Gold 20 pack',
      'on-premises',
      20,
      undefined,
      'Partner On-premises Support 20',
      'Partner Support Gold 20 pack',
    ],
    ['Partner Signature 5pack', 'cloud', 5, undefined, 'Partner Cloud Support 5', 'Partner Signature 5pack'],
    ['Signature 10-pack', 'cloud', 10, undefined, 'Partner Cloud Support 10', 'Signature 10-pack'],
    ['Partner Cloud Support 50', 'cloud', 50, 'solutions-partner', 'Partner Cloud Support 50', undefined],
    ['Partner Cloud Support 5', 'cloud', 5, undefined, 'Partner Cloud Support 5', 'Partner Signature 5pack'],
    ['Partner Cloud Support 2', 'cloud', 2, 'success-core', 'Partner Cloud Support 2', undefined],
    [
      'Partner On-premises Support 20',
      'on-premises',
      20,
      undefined,
      'Partner On-premises Support 20',
      'Partner support Gold 20pack',
    ],
    [
      'PARTNER ON-PREMISES SUPPORT 15',
      'on-premises',
      15,
      undefined,
      'Partner On-premises Support 15',
      'Partner support Silver 15pack',
    ],
    [
      'Microsoft Product Support',
      'on-premises',
      undefined,
      undefined,
      'Partner On-premises Support',
      'Microsoft Product Support',
    ],
    ['Signature Cloud Support', 'cloud', undefined, undefined, 'Partner Cloud Support', 'Signature Cloud Support'],
    [
      'Partner Cloud Support - Success Expanded',
      'cloud',
      undefined,
      'success-expanded',
      'Partner Cloud Support',
      undefined,
    ],
    [
      'Partner On-premises Support 10',
      'on-premises',
      10,
      undefined,
      'Partner On-premises Support 10',
      'Partner support MAPS 10pack',
    ],
    ['Partner Cloud Support 10', 'cloud', 10, undefined, 'Partner Cloud Support 10', 'Partner Signature 10-pack'],
    [
      'Partner On-premises Support - Learning Action Pack',
      'on-premises',
      undefined,
      'learning-action-pack',
      'Partner On-premises Support',
      undefined,
    ],
    // A number that does not end the name is no size.
    ['Partner Cloud Support 50 (yearly)', 'cloud', undefined, undefined, 'Partner Cloud Support', undefined],
    ['Dukungan Cloud Mitra 50', 'cloud', 50, 'solutions-partner', 'Partner Cloud Support 50', undefined],
    [
      'Dukungan Mitra Lokal 20',
      'on-premises',
      20,
      undefined,
      'Partner On-premises Support 20',
      'Partner support Gold 20pack',
    ],
  ])('%s', (text, kind, size, offer, currentName, formerName) => {
    expect(readPlanName(text)).toStrictEqual({
      kind,
      actionPack: offer === 'action-pack' || offer === 'learning-action-pack',
      name: text,
      currentName,
      ...(formerName === undefined ? {} : { formerName }),
      ...(size === undefined ? {} : { size: count(size) }),
      ...(offer === undefined ? {} : { offer }),
    });
  });

  it('reads an unlimited cloud plan', () => {
    expect(readPlanName('Partner Signature Unlimited').size).toEqual({ kind: 'unlimited' });
    expect(readPlanName('Partner Signature Unlimited').currentName).toBe('Partner Cloud Support');
  });

  it.each([
    ['Premier Support', 'premier'],
    ['Premier Support for Partners', 'psfp'],
    ['PSfP - Contoso', 'psfp'],
    ['Advanced Support for Partners', 'asfp'],
    ['ASfP', 'asfp'],
    ['Unified Support Performance', 'unified'],
    ['Unified for Partners', 'unified'],
  ])('%s is paid, so no partner benefit', (text, paid) => {
    expect(readPlanName(text)).toStrictEqual({ kind: 'paid', actionPack: false, name: text, paid });
  });

  it.each([
    [''],
    ['Cloud Solution Provider'],
    ['Standard'],
    ['Visual Studio Enterprise subscription'],
    ['Gold'],
    ['5pack'],
    ['Premier Silver 15pack'],
    ['Partner Signature Gold 20pack'],
  ])('%j is not known, or contradicts itself', (text) =>
    expect(readPlanName(text)).toStrictEqual({ kind: 'unknown', actionPack: false, name: text }),
  );

  it('never throws, and never lets an id through', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 100_000, max: 999_999_999 }), (text, id) => {
        expect(readPlanName(`${text} ${id}`).name).not.toMatch(/\d{6}/u);
        expect(readPlanName(text).name.length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe('ids', () => {
  it.each([
    ['Partner support MAPS 10pack - Access Id: 174194363', 'Partner support MAPS 10pack'],
    ['Partner support MAPS 10pack – Zugriffs-ID: 174194363', 'Partner support MAPS 10pack'],
    ['Partner support Gold 20pack (Access ID 174194363)', 'Partner support Gold 20pack'],
    ['Partner Cloud Support 50 Access ID: 174194363', 'Partner Cloud Support 50'],
    ['Partner Cloud Support 50 - 访问 ID：174194363', 'Partner Cloud Support 50'],
    ['Partner Cloud Support 50, contract id 172 583 642', 'Partner Cloud Support 50'],
    ['Partner Cloud Support 50 174194363', 'Partner Cloud Support 50'],
    ['Partner Cloud Support 50 - Contract ID: ••••••642', 'Partner Cloud Support 50'],
    ['Partner Cloud Support 50 (174194363)', 'Partner Cloud Support 50'],
    ['Partner Cloud Support 50 (yearly)', 'Partner Cloud Support 50 (yearly)'],
    ['Partner Cloud Support 50 -Access ID: 174194363', 'Partner Cloud Support 50'],
    ['Partner Cloud Support 50 AccessID:174194363', 'Partner Cloud Support 50'],
    ['Partner Cloud Support 50 access-id 174194363', 'Partner Cloud Support 50'],
    ['Partner Cloud Support 50 Access ID #174194363', 'Partner Cloud Support 50'],
    ['Partner Cloud Support 50 Contract ID: ••••••642', 'Partner Cloud Support 50'],
    ['174194363 Partner Cloud Support 50', 'Partner Cloud Support 50'],
    ['Partner 174194363 Cloud Support 50', 'Partner Cloud Support 50'],
    ['Partner174194363Cloud Support', 'Partner Cloud Support'],
    // Neither a short number, nor a mark alone, nor a word before one, is an id.
    ['Partner support, batch 12', 'Partner support, batch 12'],
    ['Partner support, batch 123 4', 'Partner support, batch 123 4'],
    ['Partner support * renewed', 'Partner support * renewed'],
    ['Partner support, batch * renewed', 'Partner support, batch * renewed'],
    ['Partner access id 12', 'Partner access id 12'],
    ['Partner access id * renewed', 'Partner access id * renewed'],
    ['Partner access id renewed', 'Partner access id renewed'],
    [`${'x'.repeat(119)} 12`, 'x'.repeat(119)],
    [' Partner  Cloud\tSupport  50 ', 'Partner Cloud Support 50'],
    ['Partner Cloud Support 50', 'Partner Cloud Support 50'],
  ])('are taken out of %j', (text, expected) => expect(stripIds(text)).toBe(expected));
});

describe('benefit names (NAM-01)', () => {
  const onPremises = {
    kind: 'on-premises',
    currentName: 'Partner On-premises Support',
    formerName: 'Microsoft Product Support',
  };
  const cloud = { kind: 'cloud', currentName: 'Partner Cloud Support', formerName: 'Signature Cloud Support' };

  it.each([
    ['Microsoft Product Support', onPremises],
    ['Partner On-premises Support', onPremises],
    ['Partner on premises support', onPremises],
    ['Microsofts produktsupport', onPremises],
    ['Microsoft-Produktsupport', onPremises],
    ['Microsoft 产品支持', onPremises],
    ['Pomoc techniczna firmy Microsoft', onPremises],
    ['Microsoft-productondersteuning', onPremises],
    ['Soporte técnico de productos de Microsoft', onPremises],
    ['Supporto tecnico Microsoft', onPremises],
    ['Suporte a produtos da Microsoft', onPremises],
    ['Техническая поддержка Майкрософт', onPremises],
    ['Podpora produktů Microsoftu', onPremises],
    ['Dukungan On-premises Mitra', onPremises],
    ['Partner support Silver 15pack', onPremises],
    ['Signature Cloud Support', cloud],
    ['Partner Cloud Support', cloud],
    ['签名云支持', cloud],
    ['Soporte técnico Signature Cloud', cloud],
    ['Suporte à assinatura na nuvem', cloud],
    ['suporte à nuvem de assinatura', cloud],
    ['Поддержка облачных подписей', cloud],
    ['Podpisová podpora cloudu', cloud],
    ['Dukungan Cloud Mitra', cloud],
    ['Technical presales and deployment services', { kind: 'advisory-hours' }],
    ['Technical pre-sales & deployment', { kind: 'advisory-hours' }],
    ['Partner advisory hours', { kind: 'advisory-hours' }],
    ['Cloud consultation', { kind: 'consultation' }],
    ['Azure credits', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
  ])('%j', (text, expected) => expect(readBenefitName(text)).toEqual(expected));
});

describe('sources of a benefit', () => {
  it.each([
    ['Solutions Partner - Core', 'solutions-partner'],
    ['Legacy Silver - Core', 'silver'],
    ['Legacy Gold - Core', 'gold'],
    ['ISV Success program', 'isv-success'],
    ['Microsoft Action Pack', 'action-pack'],
    ['MAPS', 'action-pack'],
    ['Learning Action Pack', 'learning-action-pack'],
    ['Partner Success Core Benefits', 'success-core'],
    ['Partner Success Expanded Benefits', 'success-expanded'],
    ['Partner Launch Benefits', 'launch'],
  ])('%s', (text, offer) => expect(readSource(text)).toEqual({ offer }));

  it.each([[undefined], [''], ['Core'], ['Marigold']])('%j names none', (text) =>
    expect(readSource(text)).toStrictEqual({}),
  );
});

describe('the line of dates and balance', () => {
  const day = (text: string): object => ({ kind: 'day', day: text });

  it.each([
    ['Start Date (12/23/22), End Date (12/19/23), 10 incidents remaining', 'en', '2022-12-23', '2023-12-19', 10],
    ['Start Date (1/9/26), End Date (12/19/26), 3 incidents remaining', 'en', '2026-01-09', '2026-12-19', 3],
    ['Start Date (23/12/22), End Date (9/1/23), 10 incidents remaining', 'en', '2022-12-23', '2023-01-09', 10],
    ['Start Date (12/23/22), End Date (1/9/23), 10 incidents remaining', 'en-GB', '2022-12-23', '2023-01-09', 10],
    ['Startdatum (23.12.2025), Enddatum (19.12.2026), 0 Incidents verbleibend', 'de-DE', '2025-12-23', '2026-12-19', 0],
    ['开始日期 (2025/12/23)，结束日期 (2026/12/19)，剩余 10 个事件', 'zh-CN', '2025-12-23', '2026-12-19', 10],
    ['Start Date (Dec 23, 2025), End Date (Dec 19, 2026), 7 incidents remaining', 'en', '2025-12-23', '2026-12-19', 7],
    ['End Date (12/19/23), Start Date (12/23/22), 1 incident remaining', 'en', '2022-12-23', '2023-12-19', 1],
    [
      'Start Date (12/23/22 12:00:00 AM), End Date (12/19/23 11:59 PM), 10 incidents remaining',
      'en',
      '2022-12-23',
      '2023-12-19',
      10,
    ],
    [
      'Start Date (12/23/22 9:30), End Date (12/19/23 9:30:15 p.m.), 10 incidents remaining',
      'en',
      '2022-12-23',
      '2023-12-19',
      10,
    ],
    ['Start 12/23/22 00:00am to 12/19/23 9:30 pm. 10 incidents', 'en', '2022-12-23', '2023-12-19', 10],
    ['12/23/22 to 12/19/23 10 incidents', 'en', '2022-12-23', '2023-12-19', 10],
  ])('%s', (text, language, start, end, remaining) => {
    expect(readPlanDetail(text, language)).toStrictEqual({
      start: day(start),
      end: day(end),
      remaining: count(remaining),
    });
  });

  it('reads unlimited incidents and hours', () => {
    expect(
      readPlanDetail('Start Date (12/23/25), End Date (12/19/26), Unlimited incidents remaining', 'en').remaining,
    ).toEqual({ kind: 'unlimited' });
    expect(readPlanDetail('20 hours remaining', 'en')).toEqual({ remaining: { kind: 'hours', hours: 20 } });
  });

  it('keeps days ambiguous when neither settles the other', () => {
    const { start, end } = readPlanDetail('Start Date (3/4/25), End Date (3/3/26), 2 incidents remaining', 'en');
    expect(start).toEqual({ kind: 'ambiguous', days: ['2025-03-04', '2025-04-03'], text: '3/4/25' });
    expect(end).toEqual(day('2026-03-03'));
  });

  it('does not let two contradicting days settle anything', () => {
    const { start, end } = readPlanDetail('Start (12/23/25), End (19/12/26)', 'en');
    expect([start, end]).toEqual([day('2025-12-23'), day('2026-12-19')]);
  });

  it('puts days that cannot be told apart in the order of the line', () => {
    const { start, end } = readPlanDetail('End (12/19/26), Start (3/4/25)', 'en');
    expect([start, end]).toEqual([day('2025-03-04'), day('2026-12-19')]);
    const open = readPlanDetail('Start (3/4/25), End (2/30/26)', 'en');
    expect(open.start?.kind).toBe('ambiguous');
    expect(open.end).toEqual({ kind: 'unread', text: '2/30/26' });
    expect(readPlanDetail('Start (2/30/26), End (12/19/24)', 'en')).toEqual({
      start: { kind: 'unread', text: '2/30/26' },
      end: day('2024-12-19'),
    });
    expect(readPlanDetail('Start (12/19/26), End (2/30/25)', 'en')).toEqual({
      start: day('2026-12-19'),
      end: { kind: 'unread', text: '2/30/25' },
    });
  });

  it('takes a single day for the end only if the line says so', () => {
    expect(readPlanDetail('End Date (12/19/26), 2 incidents remaining', 'en')).toEqual({
      end: day('2026-12-19'),
      remaining: count(2),
    });
    expect(readPlanDetail('Expires 12/19/26', 'en')).toEqual({ end: day('2026-12-19') });
    expect(readPlanDetail('(12/19/26), 2 incidents remaining', 'en')).toEqual({ remaining: count(2) });
    expect(readPlanDetail('Start Date (12/19/26)', 'en')).toEqual({});
    expect(readPlanDetail('12/19/26 is not the end', 'en')).toEqual({});
    expect(readPlanDetail('Konec 19. 12. 2026', 'cs')).toEqual({ end: day('2026-12-19') });
    expect(readPlanDetail('Konto 19. 12. 2026', 'cs')).toEqual({});
  });

  it('leaves out what is not there and does not choose among several', () => {
    expect(readPlanDetail('', 'en')).toStrictEqual({});
    const long = `${'5 incidents, '.repeat(20)}5 incidents`;
    expect(readPlanDetail(long, 'en').remaining).toEqual({ kind: 'unread', text: long.slice(0, 200) });
    expect(readPlanDetail('No dates here', 'en')).toEqual({});
    expect(readPlanDetail('1/23/25, 2/24/25, 3/25/25', 'en')).toEqual({});
    expect(readPlanDetail('5 incidents, 10 incidents', 'en').remaining?.kind).toBe('unread');
    expect(readPlanDetail('7 of 20 incidents remaining', 'en').remaining?.kind).toBe('unread');
  });
});
