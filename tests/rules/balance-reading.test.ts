import { describe, expect, it } from 'vitest';
import { readBalance } from '../../src/rules/balance-reading.ts';

const count = (n: number) => ({ kind: 'count' as const, count: n });

describe('a cell', () => {
  it.each([
    '48 of 50 incidents remaining',
    '48/50 incidents left',
    '48 left of 50 incidents',
    'Remaining: 48 of 50',
    '2 of 50 incidents used',
    '48 von 50 Incidents verbleibend',
    '2 von 50 Incidents verbraucht',
    '48 av 50 incidenter återstår',
    'Pozostało 48 z 50 zdarzeń',
    'Wykorzystano 2 z 50 zdarzeń',
    '48 van 50 incidenten resterend',
    '2 de 50 incidentes utilizados',
    '48 de 50 incidentes restantes',
    '48 di 50 incidenti rimanenti',
    'Осталось 48 из 50 инцидентов',
    'Zbývá 48 z 50 incidentů',
    '剩余 48/50 个事件',
    '残り 48/50',
  ])('tells both numbers: %s', (text) => {
    expect(readBalance(text)).toEqual({ size: count(50), remaining: count(48) });
  });

  it.each(['48 incidents remaining', 'Remaining: 48', '48 Incidents übrig', 'Pozostało: 48 zdarzeń', '剩余 48 个事件'])(
    'tells what is left alone: %s',
    (text) => expect(readBalance(text)).toEqual({ remaining: count(48) }),
  );

  it.each(['50 incidents', '50', 'Incidents: 50'])('tells the size alone: %s', (text) => {
    expect(readBalance(text)).toEqual({ size: count(50) });
  });

  it('tells hours as hours', () => {
    expect(readBalance('12 of 50 hours remaining')).toEqual({
      size: { kind: 'hours', hours: 50 },
      remaining: { kind: 'hours', hours: 12 },
    });
  });

  it.each([
    '48/50',
    '48 of 50 incidents',
    '2 incidents used',
    '2 of 50 used, 48 remaining',
    '48 of 50 incidents not used',
    '48 of 50 incidents can be used',
    '48 of 50 incidents to be used',
    '51 of 50 incidents remaining',
    '8 of 50 incidents remaining of 48',
    '未使用 48/50, 残り',
  ])('tells no number for certain: %s', (text) => {
    expect(readBalance(text)).toMatchObject({ size: { kind: 'unread' } });
    expect(readBalance(text).remaining).toBeUndefined();
  });

  it.each([undefined, '', '–'])('tells nothing: %s', (text) => expect(readBalance(text)).toEqual({}));
});
