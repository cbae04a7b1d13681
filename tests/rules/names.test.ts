import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBenefitName, readPlanDetail, readPlanName, readSource, stripIds } from '../../src/rules/names.ts';
import { benefitRows, offerRows, otherBenefits, packRows, paidPlanRows } from '../../src/rules/tables/names.ts';
import { sources } from '../../src/rules/sources.ts';
import { planDetail, plansOf } from '../replicas/data.ts';
import { languages, optionsOf } from '../replicas/options.ts';

const count = (n: number): object => ({ kind: 'count', count: n });

describe('the tables of names', () => {
  it.each(['Monthly credit', 'Monthly credits', 'Licences', 'Software licenses'])('know %s for no support', (name) =>
    expect(otherBenefits.test(name)).toBe(true),
  );

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
  it.each(['Partner Signature - Zugriffs-ID', 'Partner Signature - Toegangs-id:', 'Partner Signature – Åtkomst-ID'])(
    'leaves out what the id is called: %s',
    (text) => expect(readPlanName(text)).toMatchObject({ kind: 'cloud', name: 'Partner Signature' }),
  );

  it('knows a name whose hyphen does not break', () => {
    expect(readPlanName('Partner On\u2011premises Support 20')).toMatchObject({
      kind: 'on-premises',
      name: 'Partner On-premises Support 20',
    });
  });

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

  it.each(['Gold 12345pack', 'Gold 1,000pack', 'Gold 2.5 pack', 'Gold ٢5pack', 'Gold 94174 87738 pack'])(
    'takes no part of a number for a size: %s',
    (text) => expect(readPlanName(text).size).toBeUndefined(),
  );

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

describe('a name that is too long', () => {
  it.each([
    ['is not cut in the middle of a number', `${'x'.repeat(96)} Partner Cloud Support 50 more`, undefined],
    ['keeps the number that it ends with', `${'x'.repeat(95)} Partner Cloud Support 50`, { kind: 'count', count: 50 }],
  ])('%s', (_name, text, size) => {
    expect(readPlanName(text)).toMatchObject({ kind: 'cloud' });
    expect(readPlanName(text).size).toEqual(size);
  });
});

describe('ids', () => {
  it('go with a label of any word, and in groups', () => {
    expect(stripIds('Partner Cloud Support (Contract: 174194363)')).toBe('Partner Cloud Support');
    expect(stripIds('Partner Cloud Support 174-194-363 now')).toBe('Partner Cloud Support now');
  });

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
    ['ISV Success - Expanded', 'isv-success'],
    ['ISV Success Expanded', 'isv-success'],
    ['ISV Success Core', 'isv-success'],
    ['Microsoft Action Pack', 'action-pack'],
    ['MAPS', 'action-pack'],
    ['Learning Action Pack', 'learning-action-pack'],
    ['Partner Success Core Benefits', 'success-core'],
    ['Partner Success Expanded Benefits', 'success-expanded'],
    ['Partner Launch Benefits', 'launch'],
  ])('%s', (text, offer) => expect(readSource(text)).toEqual({ offer }));

  it.each([[undefined], [''], ['Core'], ['Marigold'], ['Solutions Partner with certified software']])(
    '%j names none',
    (text) => expect(readSource(text)).toStrictEqual({}),
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
    ['Start 12/23/22 00:00am to 12/19/23 9:30 pm. 10 incidents left', 'en', '2022-12-23', '2023-12-19', 10],
    ['12/23/22 to 12/19/23 10 incidents left', 'en', '2022-12-23', '2023-12-19', 10],
    ['10 incidents remaining, Start Date (12/23/22), End Date (12/19/23)', 'en', '2022-12-23', '2023-12-19', 10],
    ['Start (12/23/22), 10 incidents remaining, End (12/19/23)', 'en', '2022-12-23', '2023-12-19', 10],
    ['(12/23/22), -, (12/19/23), 10 left', 'en', '2022-12-23', '2023-12-19', 10],
  ])('%s', (text, language, start, end, remaining) => {
    expect(readPlanDetail(text, language)).toStrictEqual({
      start: day(start),
      end: day(end),
      remaining: count(remaining),
    });
  });

  it.each([
    ['en-AU', 'Start date: 3/4/2025; End date: 2/4/2026; 10 incidents remaining'],
    ['en-CA', 'Start 2025-04-03T00:00:00Z End 2026-04-02T23:59:59Z 10 left'],
    ['ms-MY', '3/04/2025 - 2/04/2026, 10 left'],
    ['nl-NL', '3-4-2025 - 2-4-2026, 10 incidenten resterend'],
    ['ja-JP', '2025/04/03-2026/04/02、残り 10'],
    ['ja-JP', '２０２５年４月３日～２０２６年４月２日、残り１０件'],
    ['ko-KR', '시작 날짜(2025. 4. 3.), 종료 날짜(2026. 4. 2.), 인시던트 10개 남음'],
    ['hu-HU', '2025. április 3. – 2026. április 2., 10 incidens maradt'],
    ['tr-TR', '3 Nisan 2025 - 2 Nisan 2026, 10 olay kaldı'],
    ['cs-CZ', '3. 4. 2025 – 2. 4. 2026, zbývá: 10'],
    ['pt-PT', '3 de abril de 2025 a 2 de abril de 2026, restam 10 incidentes'],
    ['fr-CA', 'Date de début (2025-04-03), date de fin (2026-04-02), 10 incidents restants'],
    ['ru-RU', 'с 3 апр. 2025 г. по 2 апр. 2026 г., осталось: 10'],
    ['uk-UA', '3 квіт. 2025 р. – 2 квіт. 2026 р., залишилося 10'],
    ['el-GR', 'Έναρξη (3/4/2025), λήξη (2/4/2026), απομένουν 10'],
    ['he-IL', 'תאריך התחלה (3.4.2025), תאריך סיום (2.4.2026), נותרו 10 אירועים'],
    ['hi-IN', 'आरंभ (३/४/२०२५), समाप्ति (२/४/२०२६), १० शेष'],
    ['ar-EG', 'تاريخ البدء (٢٠٢٥‏/٤‏/٣)، تاريخ الانتهاء (٢٠٢٦‏/٤‏/٢)، ١٠ حوادث متبقية'],
    ['th-TH', 'เริ่ม (3/4/2568) สิ้นสุด (2/4/2569) เหลือ 10'],
    ['th-TH', '3 เมษายน 2568 – 2 เมษายน 2569, เหลือ 10'],
  ])('%s: %s', (language, text) => {
    expect(readPlanDetail(text, language)).toEqual({
      start: day('2025-04-03'),
      end: day('2026-04-02'),
      remaining: count(10),
    });
  });

  it.each([
    ['two digits of another era', 'th-TH', '3/4/68 - 2/4/69, 10'],
    ['a calendar with other months', 'fa-IR', '۱۴۰۴/۰۱/۱۴ تا ۱۴۰۵/۰۱/۱۳، ۱۰ مورد'],
    ['a calendar with other months, in Latin digits', 'ar', '05/10/1446 - 14/10/1447, 10'],
    ['an era', 'ja-JP', '令和7年4月3日～令和8年4月2日、残り10件'],
    ['an era by its letter', 'ja-JP', 'R7/4/3 ～ R8/4/2、残り10件'],
    ['years of the Republic', 'zh-TW', '114/04/03 - 115/04/02, 剩餘 10'],
    ['a day that is no year', 'nl-NL', 'tot 2025 - 2-4-26'],
    ['two-digit years first', 'zh-CN', '25/4/3 至 26/4/2，剩余 10'],
    ['digits of two scripts', 'ar-EG', '3/4/2٠25 - 2/4/2٠26, 1٠'],
    ['days glued to each other', 'en-US', '04/03/25-04/02/26'],
  ])('claims no day for %s', (_what, language, text) => {
    const { start, end, remaining } = readPlanDetail(text, language);
    expect([start?.kind, end?.kind]).not.toContain('day');
    if (remaining?.kind !== 'unread') expect(remaining ?? count(10)).toEqual(count(10));
  });

  it.each(languages)('reads every plan of the stand-ins in %s', (lang) => {
    const { listed, unavailable } = plansOf(optionsOf(new URLSearchParams({ 'r.plans': 'many', 'r.lang': lang })));
    const isoDay = (date: Date): string => new Intl.DateTimeFormat('sv-SE').format(date);
    for (const plan of [...listed, ...unavailable]) {
      expect(readPlanDetail(planDetail(plan, lang), lang)).toEqual({
        start: day(isoDay(plan.start)),
        end: day(isoDay(plan.end)),
        remaining: count(Number(plan.remaining)),
      });
    }
  });

  it('reads what is left behind its label, and no other number', () => {
    expect(readPlanDetail('12/23/25 - 12/19/26, Incidents remaining: 4', 'en-US').remaining).toEqual(count(4));
    expect(readPlanDetail('12/23/25 - 12/19/26, No incidents remaining', 'en-US').remaining).toEqual(count(0));
    expect(readPlanDetail('12/23/25 - 12/19/26, Incidents used: 4', 'en-US').remaining?.kind).toBe('unread');
    expect(readPlanDetail('12/23/25 - 12/19/26, 4 of 20 incidents', 'en-US').remaining?.kind).toBe('unread');
  });

  it.each([
    ['Remaining:4', 4],
    ['Verbleibend: 4', 4],
    ['Verbleibende Incidents: 4', 4],
    ['Återstår: 4', 4],
    ['Återstående incidenter: 4', 4],
    ['Pozostało: 4', 4],
    ['Resterend: 4', 4],
    ['Resterende incidenten: 4', 4],
    ['Restant : 4', 4],
    ['Incidentes restantes: 4', 4],
    ['Incidenti rimanenti: 4', 4],
    ['Zbývá: 4', 4],
    ['Zbývající incidenty: 4', 4],
    ['No incident left', 0],
    ['Remaining: 999', 999],
  ])('reads what is left in %s', (text, left) => expect(readPlanDetail(text, 'en').remaining).toEqual(count(left)));

  it.each([
    ['en', '3 incidents used'],
    ['en', '3 incidents consumed'],
    ['en', '3 incidents created'],
    ['en', '3 open incidents'],
    ['en', '3 closed incidents'],
    ['en', '20 incidents included'],
    ['en', '20 incidents in total'],
    ['en', '20 incidents per year'],
    ['en', '20 incidents'],
    ['en', '20'],
    ['en', '3 of 20 incidents used'],
    ['en', '27 days remaining'],
    ['en', 'Remaining days: 27'],
    ['de', '3 Vorfälle verwendet'],
    ['de', '3 von 20 Incidents verbraucht'],
    ['de', '27 Tage verbleibend'],
    ['fr', '3 incidents utilisés'],
    ['es', '3 incidentes usados'],
    ['zh-CN', '已使用 3 个事件'],
    ['ja', '3 件のインシデントを使用済み'],
    ['ja', '残り 27 日'],
  ])('in %s takes %s for no number of what is left', (language, text) => {
    const { remaining } = readPlanDetail(`12/23/25 - 12/19/26, ${text}`, language);
    expect(remaining).toEqual({ kind: 'unread', text });
  });

  it.each([
    ['en', '3 incidents used, 17 incidents remaining'],
    ['en', '20 incidents per year, 17 left'],
    ['en', '17 of 20 incidents remaining'],
    ['en', '17/20 incidents remaining'],
    ['en', '17 incidents left of 20'],
    ['de', '17 von 20 Incidents verbleibend'],
    ['de', 'noch 17 Vorfälle'],
    ['nl', 'nog 17 incidenten'],
    ['pl', 'jeszcze 17 zdarzeń'],
    ['fr', '17 incidents restants sur 20'],
    ['ru', 'осталось 17 из 20'],
    ['hu', '17 incidens maradt'],
    ['ko', '인시던트 17개 남음'],
    ['th', 'เหลือ 17'],
  ])('in %s reads %s by the word for what is left', (language, text) => {
    const { remaining } = readPlanDetail(`12/23/25 - 12/19/26, ${text}`, language);
    expect(remaining).toEqual(count(17));
  });

  it('does not believe in more left than there were', () => {
    expect(readPlanDetail('21 of 20 incidents remaining', 'en').remaining?.kind).toBe('unread');
  });

  it('takes only the whole of a label, and no number that looks like a year', () => {
    expect(readPlanDetail('Incidents used remaining: 4', 'en').remaining?.kind).toBe('unread');
    expect(readPlanDetail('Almost no incidents remaining', 'en')).toEqual({});
    expect(readPlanDetail('No incidents remaining today', 'en')).toEqual({});
    expect(readPlanDetail('Remaining: 1000', 'en').remaining?.kind).toBe('unread');
  });

  it('reads unlimited incidents and hours', () => {
    expect(
      readPlanDetail('Start Date (12/23/25), End Date (12/19/26), Unlimited incidents remaining', 'en').remaining,
    ).toEqual({ kind: 'unlimited' });
    expect(readPlanDetail('End Date (12/19/26), ∞ incidents remaining', 'en').remaining).toEqual({ kind: 'unlimited' });
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

  it.each([
    ['en', 'Start (12/23/26), End (12/19/25)'],
    ['en', 'End Date (12/19/25), Start Date (12/23/26)'],
    ['de', 'Startdatum (23.12.26), Enddatum (19.12.25)'],
    ['zh-CN', '开始日期 (2026/12/23)，结束日期 (2025/12/19)'],
  ])('knows neither day where the end is said to be before the start, in %s: %s', (language, text) => {
    const { start, end } = readPlanDetail(text, language);
    expect([start?.kind, end?.kind]).toEqual(['unread', 'unread']);
  });

  it('goes by the order of days that nothing names', () => {
    const earlier = { start: day('2025-12-19'), end: day('2026-12-23') };
    expect(readPlanDetail('12/23/26, 12/19/25', 'en')).toEqual(earlier);
    expect(readPlanDetail('Term: 12/23/26 - 12/19/25', 'en')).toEqual(earlier);
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
    expect(readPlanDetail('Valid until 12/19/2026', 'en')).toEqual({ end: day('2026-12-19') });
    expect(readPlanDetail('Gültig bis 19.12.2026', 'de')).toEqual({ end: day('2026-12-19') });
    expect(readPlanDetail('Valid from 12/19/2026', 'en')).toEqual({});
    expect(readPlanDetail('(12/19/26), 2 incidents remaining', 'en')).toEqual({ remaining: count(2) });
    expect(readPlanDetail('Start Date (12/19/26)', 'en')).toEqual({});
    expect(readPlanDetail('12/19/26 is not the end', 'en')).toEqual({});
    expect(readPlanDetail('Konec 19. 12. 2026', 'cs')).toEqual({ end: day('2026-12-19') });
    expect(readPlanDetail('Konto 19. 12. 2026', 'cs')).toEqual({});
  });

  it('reads a balance with the day on which it was taken', () => {
    const taken = 'Start Date (3/6/26), End Date (3/5/27), 17 incidents remaining as of 11/20/26';
    expect(readPlanDetail(taken, 'en-US')).toEqual({
      start: day('2026-03-06'),
      end: day('2027-03-05'),
      remaining: count(17),
    });
  });

  it('leaves out what is not there and does not choose among several', () => {
    expect(readPlanDetail('', 'en')).toStrictEqual({});
    const long = `${'5 incidents, '.repeat(20)}5 incidents`;
    expect(readPlanDetail(long, 'en').remaining).toEqual({ kind: 'unread', text: long.slice(0, 200) });
    expect(readPlanDetail('No dates here', 'en')).toEqual({});
    expect(readPlanDetail('1/23/25, 2/24/25, 3/25/25', 'en')).toEqual({});
    expect(readPlanDetail('5 incidents, 10 incidents', 'en').remaining?.kind).toBe('unread');
    // A time of day ends where its digits end, or the rest would be a number of its own.
    expect(readPlanDetail('20:20051', 'en').remaining?.kind).toBe('unread');
    // Digits of two scripts are one number, or none.
    expect(readPlanDetail('૦20:20', 'en').remaining?.kind).toBe('unread');
    expect(readPlanDetail('120:20 5 incidents', 'en').remaining?.kind).toBe('unread');
  });
});
