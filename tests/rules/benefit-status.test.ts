/** What a list says of a benefit in words: a status, a badge, a date that is past. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/rules/answer.ts';
import { decideBenefitsOverview, learnBenefitsOverview } from '../../src/rules/answers/benefits-overview.ts';
import { saidOf } from '../../src/rules/benefit-status.ts';
import { nothingKnown, type BenefitRow } from '../../src/rules/facts.ts';
import { standingOf } from '../../src/rules/standing.ts';
import { today } from './support/contracts.ts';
import { title, transcript } from './support/say.ts';

const row: BenefitRow = {
  name: 'Partner Cloud Support',
  source: 'Solutions Partner - Core',
  quantity: '50',
  remaining: '42',
  end: 'Jan 23, 2027',
  activated: 'unknown',
};

function list(...rows: readonly BenefitRow[]): Answer {
  const facts = { rows, complete: true, page: 'technical-support' as const };
  const said = decideBenefitsOverview(facts, nothingKnown, today, 'en');
  if (said === undefined) throw new Error('The panel has nothing to say.');
  return said;
}

const words = (said: Answer) => transcript(said).join('\n');
const learned = (one: BenefitRow) =>
  learnBenefitsOverview(
    { rows: [one], complete: true, page: 'technical-support' },
    { today, language: 'en', portal: 'partner-center' },
  ).contracts?.map((contract) => standingOf(contract, today));

describe('a status', () => {
  const kindOf = (status: string) => saidOf({ ...row, status })?.kind;

  it.each([
    'Expired|Suspended|Canceled|Cancelled|Inactive|Terminated|Closed|No longer available',
    'Abgelaufen|Gekündigt|Ausgesetzt|Inaktiv|Storniert',
    'Expiré|Annulée|Résilié|Suspendue|Inactif',
    'Caducado|Vencido|Cancelado|Suspendido|Inactivo',
    'Scaduto|Annullato|Sospeso|Inattivo',
    'Expirado|Encerrado|Suspenso|Inativo',
    'Wygasło|Anulowano|Zawieszone|Nieaktywne',
    'Verlopen|Geannuleerd|Opgeschort|Inactief',
    'Utgången|Avslutad|Annullerad|Inaktiv',
    'Истекло|Отменено|Приостановлено|Неактивно',
    'Vypršelo|Zrušeno|Pozastaveno|Neaktivní',
    'Lejárt|Törölve|Felfüggesztve|Inaktív',
    'Süresi doldu|İptal edildi|Askıya alındı|Etkin değil',
    '期限切れ|有効期限切れ|キャンセル済み|停止中|非アクティブ|無効',
    '만료됨|취소됨|일시 중지됨|비활성',
    '已过期|已取消|已暂停|已停用|非活动',
    '已過期|已到期|已終止|非作用中',
  ])('takes what is over out: %s', (texts) => {
    expect(texts.split('|').filter((text) => kindOf(text) !== 'over')).toEqual([]);
  });

  it.each([
    'Used up|Fully consumed|Exhausted|Aufgebraucht|Épuisé|Agotado|Esaurito|Esgotado|Wyczerpane|Opgebruikt|Förbrukad',
    'Исчерпано|Vyčerpáno|Elfogyott|Tükendi|使い切り|소진됨|已用完|已用盡',
  ])('takes out what is used up: %s', (texts) => {
    expect(texts.split('|').filter((text) => kindOf(text) !== 'used-up')).toEqual([]);
  });

  it.each([
    'Active|Activated|Available|Expires in 3 days|Activated on Jan 23, 2026|Partially consumed|42||—',
    'Aktiv|Aktiviert|Activo|Activé|Actif|Attivo|Ativo|Aktywne|Actief|Aktiverad|Активно|Aktivní|Aktív|Etkin',
    '有効|アクティブ|활성|有效|已激活|已啟用|使用中',
  ])('is of no matter: %s', (texts) => {
    expect(texts.split('|').filter((text) => kindOf(text) !== undefined)).toEqual([]);
  });

  it.each([
    'Not activated|Not yet activated|Pending activation|Nicht aktiviert|No activado|Non activé|Non attivato|Não ativado',
    'Nieaktywowane|Niet geactiveerd|Inte aktiverad|Не активировано|Neaktivováno|Nincs aktiválva|Etkinleştirilmedi',
    '未アクティブ化|활성화되지 않음|未激活|尚未啟用',
  ])('waits for its activation: %s', (texts) => {
    expect(texts.split('|').filter((text) => kindOf(text) !== 'waiting')).toEqual([]);
  });

  it.each(['In review', 'Not expired', 'Active (expired)', '8 consumed', 'Pending', 'Κάτι'])(
    'is not known: %s',
    (text) => {
      expect(kindOf(text)).toBe('unknown');
    },
  );
});

describe('a benefit that the page says is over', () => {
  const over: readonly (readonly [string, Partial<BenefitRow>])[] = [
    ['a status', { status: 'Suspended' }],
    ['a date in words', { end: 'Expired 3 days ago' }],
    ['days ago', { end: undefined, activateBy: '3 days ago' }],
    ['days below none', { activateBy: '-3 days' }],
    ['German', { activateBy: 'Vor 3 Tagen abgelaufen' }],
    ['Polish', { activateBy: 'Wygasło 3 dni temu' }],
    ['Japanese', { activateBy: '期限切れ' }],
    ['a badge at the name', { name: 'Partner Cloud Support Expired' }],
    ['a badge in brackets', { name: 'Partner Cloud Support (Expired)' }],
    ['a badge at the quantity', { quantity: '50 incidents Expired' }],
  ];

  it.each(over)('is in no sum, and named with the page’s words: %s', (_, rest) => {
    const said = list({ ...row, ...rest });
    expect([said.tone, title(said)]).toEqual(['careful', 'No incidents in this list can still be used']);
    expect(words(said)).toMatch(
      /Partner Cloud Support \(Solutions Partner - Core\): the page says “[^”]+”, so it is not/,
    );
    expect(title(list(row, { ...row, ...rest }))).toContain('shows 50 cloud incidents;');
    expect(learned({ ...row, ...rest })).toEqual(['unclear']);
  });

  it('is not over by a day to come, whatever its language calls it', () => {
    const dates = ['in 3 days', 'Expires Jan 23, 2027', 'Vor 23.01.2027', "23 Ocak 2027'den önce", '2027年1月23日前'];
    for (const activateBy of [...dates, '2027. 1. 23. 만료', 'Истекает 23.01.2027', 'Expire le 23 janv. 2027'])
      expect(saidOf({ ...row, activateBy })).toBeUndefined();
    expect(saidOf({ ...row, remaining: '12 left over', quantity: 'Open-ended' })).toBeUndefined();
  });

  it('is used up by its status where nothing is left beside it', () => {
    const usedUp = { ...row, remaining: undefined, status: 'Used up' };
    expect(words(list(usedUp))).toContain('nothing is left of it');
    expect(learned(usedUp)).toEqual(['used-up']);
    expect(learned({ ...row, status: 'Used up' })).toEqual(['unclear']);
  });
});

describe('a status that is not known', () => {
  it('costs the certainty, and is repeated', () => {
    const alone = list({ ...row, status: 'In review' });
    expect([alone.tone, title(alone)]).toEqual(['unknown', 'The benefits on this page could not be read']);
    expect(words(alone)).toContain('the page says “In review”');
    const beside = list(row, { ...row, quantity: '20', remaining: undefined, status: 'In review' });
    expect(title(beside)).toBe('Found on this page: 50 cloud incidents; part of it could not be read');
  });

  it('is never learned as usable', () => {
    expect(learned({ ...row, status: 'In review' })).toEqual(['unclear']);
    expect(learned({ ...row, quantity: 'Unlimited', remaining: undefined, status: 'In review' })).toEqual(['unclear']);
    expect(learned({ ...row, status: 'Active' })).toEqual(['usable']);
    const contracts = (status?: string) =>
      learnBenefitsOverview(
        { rows: [{ ...row, status }], complete: true, page: 'technical-support' },
        { today, language: 'en', portal: 'partner-center' },
      ).contracts?.map(({ doubted }) => doubted);
    expect(['Suspended', 'In review', 'Active', undefined].flatMap(contracts)).toEqual([true, true, false, undefined]);
  });
});

describe('a benefit that is not activated, by its status', () => {
  it('has its activation ahead, whatever is left of it', () => {
    const said = list({ ...row, status: 'Not activated' });
    const steps = said.sections.flatMap((one) => (one.kind === 'steps' ? one.steps.map(({ state }) => state) : []));
    expect([said.tone, steps[0]]).toEqual(['act', 'next']);
    expect(learned({ ...row, status: 'Not activated' })).toEqual([]);
  });
});

describe('a benefit that has not begun', () => {
  it('is not fine, and is not learned as usable', () => {
    const later = { ...row, start: 'Jan 1, 2027', end: 'Dec 31, 2027' };
    expect([list(later).tone, words(list(later))]).toEqual([
      'careful',
      expect.stringContaining('starts on 2027-01-01'),
    ]);
    expect(learned(later)).toEqual(['not-started']);
    expect(learned({ ...later, start: '11/12/2026' })).toEqual(['unclear']);
    expect(learned({ ...later, start: 'Jan 1, 2026' })).toEqual(['usable']);
    expect(learned({ ...later, start: 'Get started' })).toEqual(['usable']);
  });
});

describe('what was used', () => {
  const used = { ...row, remaining: undefined };

  it('tells what is left, where both are plain numbers', () => {
    expect(words(list({ ...used, used: '8' }))).toContain('42 cloud incidents are left');
    expect(learned({ ...used, used: '8 incidents' })).toEqual(['usable']);
    for (const text of ['51', '8 hours', '8 of 20', '-']) expect(learned({ ...used, used: text })).toEqual(['unclear']);
    expect(words(list({ ...row, used: '20' }))).toContain('42 cloud incidents are left');
  });
});

describe('a last day to activate that is past, before an end to come', () => {
  it('is the day that is named', () => {
    const said = words(list({ ...row, remaining: undefined, activateBy: 'Jan 23, 2026' }));
    expect(said).toContain('its date, 2026-01-23, is past');
    expect(said).not.toContain('2027-01-23, is past');
  });
});
