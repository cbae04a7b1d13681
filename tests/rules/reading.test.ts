import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDays, provenOrder, readDay } from '../../src/rules/day-reading.ts';
import { readQuantity } from '../../src/rules/quantity-reading.ts';
import { tidy } from '../../src/rules/text.ts';
import { addDays } from '../../src/rules/term.ts';

const count = (n: number): object => ({ kind: 'count', count: n });
const hours = (n: number): object => ({ kind: 'hours', hours: n });
const on = (day: string): object => ({ kind: 'day', day });

describe('reading a quantity (I18N-01)', () => {
  it.each([
    ['20 incidents', 20],
    ['1 incident', 1],
    ['0 incidents remaining', 0],
    ['10个事件', 10],
    ['5. Zdarzenia', 5],
    ['15 zdarzeń', 15],
    ['10 eventi imprevisti', 10],
    ['15 incidenter', 15],
    ['20 Incidents verbleibend', 20],
    ['剩余 10 个事件', 10],
    ['１０ 件', 10],
    ['7', 7],
    ['1,000 incidents', 1_000],
    ['1.000 Incidents', 1_000],
    ['1 000 incidents', 1_000],
    ["1'000 incidents", 1_000],
    ['9999', 9_999],
    ['\u200f20\u00a0incidents', 20],
    ['One incident remaining', 1],
    ['five incidents left', 5],
    ['ett ärende återstår', 1],
    ['ein Vorfall verbleibend', 1],
    ['fünf Incidents', 5],
    ['剩余一个事件', 1],
    ['两个事件', 2],
    ['jedno zdarzenie', 1],
    ['dziesięć incydentów', 10],
    ['één incident resterend', 1],
    ['un incidente restante', 1],
    ['un incidente rimanente', 1],
    ['um incidente restante', 1],
    ['Осталось: один инцидент', 1],
    ['tři incidenty', 3],
  ])('%j is %i incidents', (text, expected) => {
    expect(readQuantity(text)).toEqual(count(expected));
  });

  it.each([
    ['en', 'Unlimited incidents'],
    ['de', 'Unbegrenzt'],
    ['fr', 'Illimité'],
    ['es', 'Ilimitado'],
    ['pt', 'Ilimitados'],
    ['it', 'Illimitato'],
    ['nl', 'Onbeperkt'],
    ['sv', 'Obegränsat'],
    ['pl', 'Nieograniczona liczba'],
    ['cs', 'Neomezené'],
    ['ru', 'Неограниченное'],
    ['hu', 'Korlátlan'],
    ['tr', 'Sınırsız'],
    ['id', 'Tidak terbatas'],
    ['zh-Hans', '无限制'],
    ['zh-Hant', '無限制'],
    ['ja', '無制限'],
    ['ko', '무제한'],
    ['da', 'Ubegrænset'],
    ['nb', 'Ubegrenset'],
    ['fi', 'Rajoittamaton'],
  ])('in %s, %j is unlimited', (_language, text) => expect(readQuantity(text)).toEqual({ kind: 'unlimited' }));

  it.each([
    ['en', '50 hours'],
    ['en', '50 h'],
    ['de', '50 Stunden'],
    ['fr', '50 heures'],
    ['es', '50 horas'],
    ['it', '50 ore'],
    ['nl', '50 uur'],
    ['sv', '50 timmar'],
    ['pl', '50 godzin'],
    ['cs', '50 hodin'],
    ['ru', '50 часов'],
    ['hu', '50 óra'],
    ['tr', '50 saat'],
    ['id', '50 jam'],
    ['zh-Hans', '50小时'],
    ['zh-Hant', '50 小時'],
    ['ja', '50時間'],
    ['ko', '50시간'],
  ])('in %s, %j is hours, never incidents', (_language, text) => expect(readQuantity(text)).toEqual(hours(50)));

  it.each([['Incidents: 20'], ['Инциденты: 20'], ['事件：20']])('%j names what it counts first', (text) =>
    expect(readQuantity(text)).toEqual({ kind: 'count', count: 20 }),
  );

  it.each([
    ['1 hr', 1],
    ['2 hrs', 2],
    ['1 hour', 1],
    ['1 Stunde', 1],
    ['1 heure', 1],
    ['1 hora', 1],
    ['1 tunti', 1],
    ['5 tuntia', 5],
    ['1 godzina', 1],
    ['2 godziny', 2],
    ['1 hodina', 1],
    ['2 hodiny', 2],
    ['1 час', 1],
    ['2 часа', 2],
    ['50h', 50],
    ['50h left', 50],
    ['2.55 hours', 2.55],
  ])('%j is %d hours', (text, expected) => expect(readQuantity(text)).toEqual(hours(expected)));

  it.each([
    ['one of 5 incidents'],
    ['ein Vorfall von 5 verbleibend'],
    ['one incident used'],
    ['one hundred incidents'],
    ['twenty-one incidents'],
    ['one or two incidents'],
    ['one user'],
    ['en cours'],
  ])('%j is no number of incidents for certain', (text) => {
    expect(readQuantity(text)?.kind).toBe('unread');
  });

  it('reads a number behind what it counts, and behind no other label', () => {
    expect(readQuantity('Incidents : 20')).toEqual({ kind: 'count', count: 20 });
    expect(readQuantity('Used incidents: 20')?.kind).toBe('unread');
    expect(readQuantity('20²')?.kind).toBe('unread');
    expect(readQuantity('1234.567 hours')).toEqual({ kind: 'hours', hours: 1234.567 });
    expect(readQuantity('Rajoitamaton')).toEqual({ kind: 'unlimited' });
  });

  it('reads a text as long as it takes any', () => {
    const text = `20 incidents ${'x'.repeat(187)}`;
    expect(text).toHaveLength(200);
    expect(readQuantity(text)).toEqual(count(20));
  });

  it.each([['about 2O'], ['O2 incidents'], ['2l incidents'], ['2lO incidents']])(
    '%j has a letter for a digit, and is not read',
    (text) => expect(readQuantity(text)).toMatchObject({ kind: 'unread' }),
  );

  it('reads parts of hours, but not parts of incidents', () => {
    expect(readQuantity('2.5 hours')).toEqual(hours(2.5));
    expect(readQuantity('2,5 Stunden')).toEqual(hours(2.5));
    expect(readQuantity('2.5 incidents')).toEqual({ kind: 'unread', text: '2.5 incidents' });
  });

  it.each([[undefined], [''], ['  '], ['-'], ['–'], ['—'], ['n/a'], ['N/A'], ['NA'], ['…']])('%j is nothing', (text) =>
    expect(readQuantity(text)).toBeUndefined(),
  );

  it.each([
    ['no number', 'None'],
    ['two numbers', '7 of 20'],
    ['two numbers', '5 incidents, 10 incidents'],
    ['unlimited and a number', 'Unlimited: 5 incidents'],
    ['a sign', '-5 incidents'],
    ['a sign', '−5'],
    ['an approximation', '~5 incidents'],
    ['more than', '5+ incidents'],
    ['at most', '<5 incidents'],
    ['a label', 'Quantity: 7'],
    ['a percentage', '5 %'],
    ['a percentage', '5%'],
    ['more than', '5 + incidents'],
    ['too many, grouped', '10,000 incidents'],
    ['two kinds of separator', '1,000.5 hours'],
    ['two kinds of separator', '0,001.5 hours'],
    ['an id', '174194363'],
    ['a digit of another script', '٢0 incidents'],
    ['a digit of another script', '𑇑🯰'],
    ['too many', '10000 incidents'],
    ['unclear separators', '1.2.3 incidents'],
    ['a whole paragraph', `20 incidents ${'x'.repeat(200)}`],
  ])('%s is not read: %j', (_what, text) => {
    expect(readQuantity(text)).toEqual({ kind: 'unread', text: text.normalize('NFKC').slice(0, 200) });
  });

  it('does not take a part of a word for an hour', () => {
    expect(readQuantity('5 orecchie')).toEqual(count(5));
    expect(readQuantity('5 thing')).toEqual(count(5));
  });

  it('never reads a number that is not there', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const read = readQuantity(text);
        if (read?.kind === 'count') expect(text.normalize('NFKC').replace(/\D/gu, '')).toContain(String(read.count));
      }),
    );
  });

  it('reads back every number it may have to read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999 }),
        fc.constantFrom(' incidents', '个事件', '. Zdarzenia', ' eventi imprevisti', ''),
        (n, unit) => {
          expect(readQuantity(`${n}${unit}`)).toEqual(count(n));
        },
      ),
    );
  });
});

describe('reading a day', () => {
  it('goes by the calendar of the language, and by no other', () => {
    expect(readDay('2568-01-23', 'th-TH')).toEqual({ kind: 'day', day: '2025-01-23' });
    expect(readDay('2025-01-23', 'th-TH')).toEqual({ kind: 'day', day: '2025-01-23' });
    expect(readDay('2568-01-23', 'en')?.kind).toBe('unread');
  });

  it('knows months from other words, and short years with their mark', () => {
    expect(readDay("23 Jan '24", 'en')).toEqual({ kind: 'day', day: '2024-01-23' });
    expect(readDay('23日2024', 'ja')?.kind).toBe('unread');
  });

  it('finds days one after another, and none beside digits that it cannot read', () => {
    const texts = (text: string) => findDays(text, 'en-US').map((day) => day.text);
    expect(texts('2024 January 23 February 20 2025')).toEqual(['2024 January 23', 'February 20 2025']);
    expect(texts('1٢, 12/23/2022')).toEqual([]);
  });

  it.each([
    ['2024-01-23', 'en', '2024-01-23'],
    ['2024-01-23T00:00:00Z', 'en', '2024-01-23'],
    ['2024/1/23', 'ja', '2024-01-23'],
    ['2024年1月23日', 'zh-CN', '2024-01-23'],
    ['2024년 1월 23일', 'ko-KR', '2024-01-23'],
    ['24년 1월 23일', 'ko-KR', '2024-01-23'],
    ['2024. 1. 23.', 'ko-KR', '2024-01-23'],
    ['2024. 01. 23.', 'hu-HU', '2024-01-23'],
    ['Jan 23, 2024', 'en', '2024-01-23'],
    ['January 23rd, 2024', 'en-US', '2024-01-23'],
    ['Tuesday, January 23, 2024', 'en-US', '2024-01-23'],
    ['23 Jan 2024', 'en-GB', '2024-01-23'],
    ['23-Jan-2024', 'en', '2024-01-23'],
    ['23 Jan 24', 'en', '2024-01-23'],
    ['Sept 5, 2026', 'en', '2026-09-05'],
    ['1 May 2026', 'en', '2026-05-01'],
    ['23. Januar 2024', 'de-DE', '2024-01-23'],
    ['23. März 2024', 'de', '2024-03-23'],
    ['2024 - 01 - 23', 'en', '2024-01-23'],
    ['2024 /1 /23', 'ja', '2024-01-23'],
    ['12 / 23 / 22', 'en', '2022-12-23'],
    ['23 styczeń 2024', 'pl-PL', '2024-01-23'],
    ['1. červen 2024', 'cs-CZ', '2024-06-01'],
    ['23 fév 2024', 'fr-FR', '2024-02-23'],
    ['23 fevrier 2024', 'fr-FR', '2024-02-23'],
    ['23 janv. 2024', 'fr-FR', '2024-01-23'],
    ['1er février 2024', 'fr-FR', '2024-02-01'],
    ['23 août 2024', 'fr-FR', '2024-08-23'],
    ['23 de enero de 2024', 'es-ES', '2024-01-23'],
    ['23 gennaio 2024', 'it-IT', '2024-01-23'],
    ['23 januari 2024', 'nl-NL', '2024-01-23'],
    ['23 mei 2024', 'nl-NL', '2024-05-23'],
    ['23 januari 2024', 'sv-SE', '2024-01-23'],
    ['23 stycznia 2024', 'pl-PL', '2024-01-23'],
    ['23. ledna 2024', 'cs-CZ', '2024-01-23'],
    ['23 января 2024 г.', 'ru-RU', '2024-01-23'],
    ['23 de janeiro de 2024', 'pt-BR', '2024-01-23'],
    ['2024. január 23.', 'hu-HU', '2024-01-23'],
    ['23 Ocak 2024', 'tr-TR', '2024-01-23'],
    ['23 Januari 2024', 'id-ID', '2024-01-23'],
    ['Jan 23, 2024', 'de-DE', '2024-01-23'],
    ['Jan 23, 2024', 'no such language', '2024-01-23'],
    ['12/23/22', 'en', '2022-12-23'],
    ['23/12/22', 'en', '2022-12-23'],
    ['23.01.2024', 'de-DE', '2024-01-23'],
    ['3.4.2024', 'de-DE', '2024-04-03'],
    ['03.04.24', 'de', '2024-04-03'],
    ['03.04.2024', 'en', '2024-04-03'],
    ['03/04/2025', 'en-US', '2025-03-04'],
    ['03/04/2025', 'en-GB', '2025-04-03'],
    ['03/04/2025', 'fr', '2025-04-03'],
    ['03-04-2025', 'nl-NL', '2025-04-03'],
    ['04/04/25', 'en', '2025-04-04'],
    ['12/23/22', 'ja', '2022-12-23'],
  ])('%j on a page in %s is %s', (text, language, expected) => expect(readDay(text, language)).toEqual(on(expected)));

  it.each([
    ['03/04/25', 'en', '2025-03-04', '2025-04-03'],
    ['3/4/2024', 'de-DE', '2024-03-04', '2024-04-03'],
    ['04-03-2025', 'en-US', '2025-03-04', '2025-04-03'],
    ['25/12/31', 'ja', '2025-12-31', '2031-12-25'],
    ['24. 1. 23.', 'ko', '2023-01-24', '2024-01-23'],
    ['03/04/25', 'no such language', '2025-03-04', '2025-04-03'],
    ['03/04/25', '', '2025-03-04', '2025-04-03'],
    // A well-formed tag of a language that the browser does not know must not fall back to the browser's own.
    ['03/04/25', 'tlh', '2025-03-04', '2025-04-03'],
  ])('%j on a page in %j may be %s or %s', (text, language, first, second) => {
    const read = readDay(text, language);
    expect(read?.kind === 'ambiguous' && read.days).toEqual([first, second]);
  });

  it.each([
    ['three readings', '01/02/03', 'ja'],
    ['no such day', '31/02/2024', 'en'],
    ['no such day', 'Feb 31, 2024', 'en'],
    ['no such month', '2024-13-01', 'en'],
    ['no month of that name', '23 Foo 2024', 'en'],
    ['a beginning of two months', '23 Ju 2024', 'en'],
    ['a beginning of two months', '23 jui 2024', 'fr'],
    ['two letters of a month', '23 Fe 2024', 'en'],
    ['a day far behind', `${'x '.repeat(600)}2024-01-23`, 'en'],
    ['two days', '2024-01-23 - 2025-01-22', 'en'],
    ['words', 'soon', 'en'],
    ['another century', '12/23/1922', 'en'],
    ['an id', '174194363', 'en'],
    ['a version', '10.0.19041', 'en'],
    ['four parts', '1.2.3.24', 'de'],
    ['mixed separators', '12/23-22', 'en'],
    ['a year of an era', '05年12月19日', 'ja'],
    ['a year of an era', '令和5年12月19日', 'ja'],
  ])('%s: %j is not read', (_what, text, language) => expect(readDay(text, language)?.kind).toBe('unread'));

  it('hands on what it could not read', () => {
    expect(readDay(' soon ', 'en')).toEqual({ kind: 'unread', text: 'soon' });
    expect(readDay('٢12/23/22', 'en')).toEqual({ kind: 'unread', text: '٢12/23/22' });
    expect(readDay('٢2024-01-02', 'en')).toEqual({ kind: 'unread', text: '٢2024-01-02' });
    expect(readDay('Jan42000', 'en')).toEqual({ kind: 'unread', text: 'Jan42000' });
    expect(readDay('٢5 Jan 2024', 'en')).toEqual({ kind: 'unread', text: '٢5 Jan 2024' });
    expect(readDay('on 31/02/2024', 'en')).toEqual({ kind: 'unread', text: '31/02/2024' });
    expect(readDay('on 23 Foo 2024', 'en')).toEqual({ kind: 'unread', text: 'on 23 Foo 2024' });
    expect(readDay('x'.repeat(300), 'en')).toEqual({ kind: 'unread', text: 'x'.repeat(200) });
    expect(readDay('03/04/25', 'en')).toEqual({
      kind: 'ambiguous',
      days: ['2025-03-04', '2025-04-03'],
      text: '03/04/25',
    });
  });

  it.each([[undefined], [''], [' - '], ['N/A']])('%j is no day at all', (text) =>
    expect(readDay(text, 'en')).toBeUndefined(),
  );

  it('never holds back that a day can be read in two ways', () => {
    const day = fc.integer({ min: 0, max: 18_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(day, (iso) => {
        const [year = '', month = '', date = ''] = iso.split('-');
        const read = readDay(`${month}/${date}/${year}`, 'en');
        const isPlain = Number(date) > 12 || date === month;
        expect(read?.kind).toBe(isPlain ? 'day' : 'ambiguous');
        expect(read?.kind === 'ambiguous' ? read.days : [read?.kind === 'day' && read.day]).toContain(iso);
      }),
    );
  });

  it('reads back what each of the portals’ languages writes', () => {
    const languages = [
      'en-US',
      'cs',
      'de',
      'es',
      'fr',
      'hu',
      'id',
      'it',
      'ja',
      'ko',
      'nl',
      'pl',
      'pt-BR',
      'pt-PT',
      'ru',
      'sv',
      'tr',
      'zh-CN',
      'zh-TW',
    ];
    const styles = ['long', 'medium'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom(...styles),
        fc.integer({ min: 0, max: 18_000 }),
        (language, dateStyle, days) => {
          const iso = addDays('2000-01-01', days);
          const written = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(Date.parse(iso));
          expect(readDay(written, language)).toEqual(on(iso));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('finding days in a text', () => {
  const texts = (text: string, language = 'en') => findDays(text, language).map(({ text: found }) => found);

  it('goes from left to right, whatever their forms', () => {
    expect(texts('Jan 5, 2026; 1 Dec 2025; 3/4/25; 2024-01-23')).toEqual([
      'Jan 5, 2026',
      '1 Dec 2025',
      '3/4/25',
      '2024-01-23',
    ]);
  });

  it('takes no part of one day for another day', () => {
    expect(texts('1 Dec 2025 Jan 5')).toEqual(['1 Dec 2025']);
  });

  it('takes what belongs to a day, and nothing else', () => {
    expect(texts('2024年 1月 23 日まで', 'ja')).toEqual(['2024年 1月 23 日']);
    expect(texts('2024-01-23T00:00')).toEqual(['2024-01-23']);
  });

  it('knows which order a day proves', () => {
    const proven = (text: string, language = 'en') => findDays(text, language).map(provenOrder);
    expect(proven('12/23/22')).toEqual(['mdy']);
    expect(proven('23/12/22')).toEqual(['dmy']);
    expect(proven('99/12/31', 'ja')).toEqual(['ymd']);
    expect(proven('3/4/25')).toEqual([undefined]);
    expect(proven('2024-01-23')).toEqual([undefined]);
    expect(proven('Jan 23, 2024')).toEqual([undefined]);
    expect(proven('2/30/26')).toEqual([undefined]);
  });
});

describe('tidying a text', () => {
  it('drops marks of direction, makes spaces one, and ends after two thousand characters', () => {
    expect(tidy(' a\u200bb  c\n\td\u2066 ')).toBe('ab c d');
    expect(tidy('x'.repeat(3_000))).toBe('x'.repeat(2_000));
  });
});
