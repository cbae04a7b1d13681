/** What sentences are given: nothing that is not known, and a word that says so. */
import { describe, expect, it } from 'vitest';
import { decideIdsShown, decideNoBenefits } from '../../src/rules/answers/account.ts';
import { balanceOf, dayParams, knownParams, say } from '../../src/rules/answers/compose.ts';
import { coverParams } from '../../src/rules/answers/product-coverage.ts';
import { nothingKnown, type Contract } from '../../src/rules/facts.ts';
import { coverage } from '../../src/rules/products.ts';
import { knownContracts } from '../../src/rules/standing.ts';
import { cloud50, knowing, today } from './support/contracts.ts';

const { start: _start, end: _end, remaining: _remaining, size: _size, ...bare } = cloud50;

function params(contract: Contract) {
  const [known] = knownContracts(knowing(contract), today);
  if (known === undefined) throw new Error('The contract is left out.');
  return knownParams(known, today);
}

describe('what a sentence is given', () => {
  it('is nothing where it takes nothing', () => {
    expect(say('balance.plan')).toStrictEqual({ message: 'balance.plan' });
    expect(say('balance.plan', {})).toStrictEqual({ message: 'balance.plan', params: {} });
  });

  it('is a day, or that it is not known', () => {
    expect(dayParams('end', '2027-02-28')).toStrictEqual({ endKnown: 'yes', end: { day: '2027-02-28' } });
    expect(dayParams('end', undefined)).toStrictEqual({ endKnown: 'no', end: '' });
    expect(dayParams('end', { kind: 'unread', text: 'soon' })).toStrictEqual({ endKnown: 'no', end: '' });
  });

  it('is what is left of a contract, never what it began with', () => {
    expect(params(cloud50)).toMatchObject({ leftKind: 'count', left: 42, endKnown: 'yes', days: 100 });
    const size = { kind: 'count', count: 50 } as const;
    expect(params({ ...bare, size })).toMatchObject({ leftKind: 'unknown', left: 0, endKnown: 'no', days: 0 });
    expect(params({ ...bare, size: { kind: 'unlimited' } })).toMatchObject({ leftKind: 'unlimited' });
  });
});

describe('the picture of a contract', () => {
  it('holds what is known of it, and nothing else', () => {
    expect(balanceOf(cloud50, today)).toMatchObject({ start: '2026-03-01', end: '2027-02-28', size: cloud50.size });
    expect(Object.keys(balanceOf(bare, today)).sort()).toEqual(['kind', 'subtitle', 'title', 'today']);
  });

  it('says where it is from', () => {
    const from = (contract: Contract) => balanceOf(contract, today).subtitle;
    expect(from({ ...bare, stated: true })).toEqual({
      message: 'balance.stated',
      params: { offer: '', offerKnown: 'no' },
    });
    expect(from({ ...bare, stated: true, offer: 'Solutions Partner' })).toEqual({
      message: 'balance.stated',
      params: { offer: 'Solutions Partner', offerKnown: 'yes' },
    });
    expect(from({ ...bare, offer: 'Solutions Partner' })).toMatchObject({
      message: 'balance.seen-offer',
      params: { offer: 'Solutions Partner', portal: 'supportForBusiness' },
    });
    expect(from(bare)?.message).toBe('balance.seen');
  });
});

describe('a product', () => {
  it('is called as it was typed, within bounds', () => {
    const product = { family: 'Contoso', version: `Contoso  Server ${'9'.repeat(200)}` };
    const { product: said } = coverParams(product, coverage(product, today));
    expect(said).toHaveLength(120);
    expect(said).toMatch(/^Contoso Server 9+$/u);
  });
});

describe('whose account it is', () => {
  it('goes by the latest day on which Partner Center showed a benefit', () => {
    const seenOn = (...days: readonly string[]) =>
      decideNoBenefits(
        { text: '' },
        knowing(
          ...days.map((day, at): Contract => ({
            ...cloud50,
            plan: `Plan ${at}`,
            seenOn: day,
            seenAt: 'partner-center',
          })),
        ),
        today,
      )?.lead.asOf;
    expect(seenOn('2026-11-01', '2026-11-12', '2026-11-05')).toBe('2026-11-12');
    expect(seenOn('2026-11-12', '2026-11-01', '2026-11-05')).toBe('2026-11-12');
    expect(seenOn('2026-11-01', '2026-11-05', '2026-11-12')).toBe('2026-11-12');
  });

  it('sends an id where its plan belongs, by the name of a pack as well', () => {
    const about = (benefit: string) => decideIdsShown({ benefit }, nothingKnown, today)?.lead.message;
    expect(about('Partner support MAPS 10pack')).toBe('VIS-01.on-premises.title');
    expect(about('Partner Cloud Support')).toBe('VIS-01.cloud.title');
    expect(about('Something else')).toBe('VIS-01.title');
  });
});
