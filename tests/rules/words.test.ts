/** The words by which numbers, ends and what was used are known, each in the languages of the portals. */
import { describe, expect, it } from 'vitest';
import { readBalance } from '../../src/rules/balance-reading.ts';
import { incidentsInWords } from '../../src/rules/number-words.ts';
import { readPlanDetail } from '../../src/rules/plan-detail.ts';
import { readReason } from '../../src/rules/stated-reason.ts';

describe('from one to ten incidents', () => {
  it.each([
    ['incidents', 'one two three four five six seven eight nine ten'],
    ['ärenden', 'ett två tre fyra fem sex sju åtta nio tio'],
    ['Vorfälle', 'ein zwei drei vier fünf sechs sieben acht neun zehn'],
    ['incydentów', 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć'],
    ['incidenten', 'een twee drie vier vijf zes zeven acht negen tien'],
    ['incidentes', 'un dos tres cuatro cinco seis siete ocho nueve diez'],
    ['incidenti', 'un due tre quattro cinque sei sette otto nove dieci'],
    ['incidentes', 'um dois três quatro cinco seis sete oito nove dez'],
    ['инцидентов', 'один два три четыре пять шесть семь восемь девять десять'],
    ['incidentů', 'jeden dva tři čtyři pět šest sedm osm devět deset'],
  ])('are counted by their words: %s', (incidents, words) => {
    const counts = words.split(' ').map((word) => incidentsInWords(`${word} ${incidents}`));
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('are counted by their words in Chinese', () => {
    const counts = '一 二 三 四 五 六 七 八 九 十'.split(' ').map((word) => incidentsInWords(`剩余${word}个事件`));
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(incidentsInWords('剩余两个事件')).toBe(2);
  });

  it('are no number within other words', () => {
    expect(incidentsInWords('two incidents of five')).toBeUndefined();
    expect(incidentsInWords('incidents')).toBeUndefined();
  });
});

describe('a number that was used', () => {
  it.each([
    ...['used', 'consumed', 'verbraucht', 'genutzt', 'verwendet', 'använt', 'använda', 'används', 'förbrukad'],
    ...['förbrukade', 'gebruikt', 'gebruikte', 'verbruikt', 'usado', 'usada', 'usados', 'usadas', 'utilizado'],
    ...['utilizados', 'utilizadas', 'utilisé', 'utilisés', 'utilisée', 'utilisées', 'utilizzato', 'utilizzate'],
    ...['utilizzati', 'usato', 'usati', 'wykorzystano', 'wykorzystane', 'wykorzystanych', 'zużyto', 'zużyte', 'użyto'],
    ...['wykorzystany', 'использовано', 'использованы', 'использованных', 'использован', 'израсходовано'],
    ...['израсходован', 'израсходованы', 'použito', 'použité', 'použitých', 'použit', 'využito', 'využit'],
    ...['felhasznált', 'felhasználva', 'kullanılan', '已使用', '已用', '使用済'],
  ])('is not what is left: %s', (word) => {
    expect(readBalance(`3 ${word}`)).toEqual({ size: { kind: 'unread', text: `3 ${word}` } });
    expect(readBalance(`3 / 20 ${word}`)).toEqual({
      size: { kind: 'count', count: 20 },
      remaining: { kind: 'count', count: 17 },
    });
  });
});

describe('the one day of a line', () => {
  const day = { kind: 'day', day: '2027-01-23' };

  it.each([
    ...['End date', 'Ends', 'Valid until', 'Valid til', 'Valid to', 'Valid through', 'Expires', 'Gültig bis', 'Endet'],
    ...['Ablaufdatum', 'Läuft ab am', 'Geldig tot', 'Giltig till', 'Giltigt till', 'Válido hasta', 'Válida até'],
    ...['Válidos hasta', 'Valido fino al', 'Valable jusqu’au', 'Ważny do', 'Ważna do', 'Platný do', 'Platnost do'],
    ...['Действует до', 'Действителен до', '有效期至', 'Fin', 'Data de fim', 'Data di fine', 'Termina el', 'Scadenza'],
    ...['Einddatum', 'Verloopt op', 'Slutdatum', 'Upphör', 'Data zakończenia', 'Koniec', 'Wygasa', 'Konec', 'Končí'],
    ...['Ukončení', 'Vyprší', 'Дата окончания', 'Истекает', 'Срок', 'Vége', 'Lejár', 'Befejezés', 'Bitiş', 'Sona erme'],
    ...['结束日期', '結束日期', '到期', '终止', '終了日', '有効期限', '종료일', '만료'],
  ])('is its end behind %s', (words) => {
    expect(readPlanDetail(`${words}: 2027-01-23`, 'sv')).toMatchObject({ end: day });
  });

  it.each(['Start date', 'Trend', 'Vendor since', 'Inicio', '开始日期'])('is no end behind %s', (words) => {
    expect(readPlanDetail(`${words}: 2027-01-23`, 'sv')).not.toHaveProperty('end');
  });
});

describe('a reason in other words', () => {
  it('is none of those that we know', () => {
    for (const text of ['Ask your administrator', 'プランを確認してください']) expect(readReason(text)).toBe('other');
    for (const text of ['', ' – ', '8', undefined]) expect(readReason(text)).toBe('none');
  });
});
