import { describe, expect, it } from 'vitest';
import type { Contract, ReadDay } from '../../src/rules/facts.ts';
import { holdings, isFresh, readOn } from '../../src/rules/holdings.ts';
import { certainDay, knownContracts, standingOf, standingOfReading } from '../../src/rules/standing.ts';
import { addDays } from '../../src/rules/term.ts';
import { actionPack, cloud50, cloudEnded, cloudUsedUp, knowing, onPremises20, today } from './support/contracts.ts';

const day = (iso: string): ReadDay => ({ kind: 'day', day: iso });
const either = (first: string, second: string): ReadDay => ({ kind: 'ambiguous', days: [first, second], text: '' });
const one = { kind: 'count', count: 1 } as const;
const zero = { kind: 'count', count: 0 } as const;
const unread = { kind: 'unread', text: '?' } as const;
const unlimited = { kind: 'unlimited' } as const;

/** The contract without what is named. */
function without(contract: Contract, ...names: readonly (keyof Contract)[]): Contract {
  return Object.fromEntries(Object.entries(contract).filter(([name]) => !names.includes(name as never))) as never;
}

describe('where a contract stands (TERM-04)', () => {
  const running = { start: '2026-03-01', end: '2027-02-28' };

  it.each([
    ['usable', { ...running, remaining: one }],
    ['usable', { ...running, size: unlimited }],
    ['used-up', { ...running, size: unlimited, remaining: zero }],
    ['used-up', { ...running, remaining: zero }],
    ['used-up', { start: '2027-01-01', end: '2027-12-31', remaining: zero }],
    ['not-started', { start: '2027-01-01', end: '2027-12-31', remaining: one }],
    ['ended', { start: '2025-01-01', end: '2025-12-31', remaining: zero }],
    ['unclear', running],
    ['unclear', { ...running, remaining: unread }],
    ['unclear', { ...running, size: { kind: 'count', count: 50 } as const }],
    ['unclear', { remaining: one }],
  ] as const)('is %s: %j', (expected, terms) => expect(standingOf(terms, today)).toBe(expected));
});

describe('where a contract stands by what was just read', () => {
  it('takes a day with two readings only where both lead to the same', () => {
    const end = either('2026-12-11', '2026-11-12');
    expect(standingOfReading({ end, remaining: one }, '2026-11-01')).toBe('usable');
    expect(standingOfReading({ end, remaining: one }, '2026-11-20')).toBe('unclear');
    expect(standingOfReading({ end, remaining: one }, '2026-12-12')).toBe('ended');
  });

  it('drops a reading by which the contract would end before it starts', () => {
    const start = either('2026-03-04', '2026-04-03');
    expect(standingOfReading({ start, end: day('2026-03-20'), remaining: one }, '2026-03-25')).toBe('ended');
    expect(standingOfReading({ start, end: day('2026-03-04'), remaining: one }, '2026-03-04')).toBe('usable');
  });

  it('needs neither day to be there', () => {
    expect(standingOfReading({ end: day('2026-12-11'), remaining: one }, today)).toBe('usable');
    expect(standingOfReading({ start: day('2026-12-11'), remaining: one }, today)).toBe('not-started');
    expect(standingOfReading({ remaining: zero }, today)).toBe('used-up');
    expect(standingOfReading({ remaining: one }, today)).toBe('unclear');
  });

  it('knows nothing of a contract that ends before it starts', () => {
    expect(standingOfReading({ start: day('2026-12-11'), end: day('2026-01-11'), remaining: one }, today)).toBe(
      'unclear',
    );
  });

  it('is certain of a day only where there is one', () => {
    expect(certainDay(day('2026-12-11'))).toBe('2026-12-11');
    expect(certainDay(either('2026-12-11', '2026-11-12'))).toBeUndefined();
    expect(certainDay({ kind: 'unread', text: 'soon' })).toBeUndefined();
    expect(certainDay(undefined)).toBeUndefined();
  });
});

describe('contracts of the notebook', () => {
  const known = (...contracts: readonly Contract[]) => knownContracts(knowing(...contracts), today);
  /** The same contract as another portal showed it, a day earlier. */
  const elsewhere: Contract = {
    ...cloud50,
    plan: 'Signature Cloud Support',
    remaining: { kind: 'count', count: 45 },
    linked: 'unknown',
    seenOn: '2026-11-18',
    seenAt: 'partner-center',
  };

  it('are one where two portals show the same, by the newer reading', () => {
    expect(known(cloud50, elsewhere)).toEqual([
      { contract: cloud50, standing: 'usable', freshness: 'fresh', linked: 'yes' },
    ]);
    const newer = { ...elsewhere, seenOn: today };
    expect(known(cloud50, newer)).toEqual([{ contract: newer, standing: 'usable', freshness: 'fresh', linked: 'yes' }]);
  });

  it.each<[string, Contract, Contract]>([
    ['no start on one side', without(cloud50, 'start'), elsewhere],
    ['no start on the other', cloud50, without(elsewhere, 'start')],
    ['an offer on one side', { ...cloud50, offer: 'Solutions Partner - Core' }, elsewhere],
    ['an offer on the other', cloud50, { ...elsewhere, offer: 'Solutions Partner - Core' }],
    [
      'the same offer on both sides',
      { ...cloud50, offer: 'Solutions Partner - Core' },
      { ...elsewhere, offer: 'Solutions Partner - Core' },
    ],
    ['unlimited and no size', { ...cloud50, size: unlimited }, without(elsewhere, 'size')],
    ['no size and unlimited', without(cloud50, 'size'), { ...elsewhere, size: unlimited }],
    ['no size on one side', without(cloud50, 'size'), elsewhere],
    ['no size on the other', cloud50, without(elsewhere, 'size')],
    ['a size that could not be read', cloud50, { ...elsewhere, size: unread }],
    ['both unlimited', { ...cloud50, size: unlimited }, { ...elsewhere, size: unlimited }],
    ['the next portal for the same plans', cloud50, { ...elsewhere, plan: cloud50.plan, seenAt: 'engage-center' }],
    ['the same portal', cloud50, { ...elsewhere, plan: cloud50.plan, seenAt: cloud50.seenAt }],
  ])('are one with %s', (_what, a, b) => {
    expect(known(a, b).map(({ contract }) => contract)).toEqual([a]);
    expect(known(b, a).map(({ contract }) => contract)).toEqual([a]);
  });

  it.each<[string, Contract, Contract]>([
    ['another kind', cloud50, { ...elsewhere, kind: 'paid' }],
    [
      'an Action Pack beside another',
      onPremises20,
      { ...elsewhere, kind: 'on-premises', size: unread, actionPack: true },
    ],
    ['no end', without(cloud50, 'end'), without(elsewhere, 'end')],
    ['another end', cloud50, { ...elsewhere, end: '2027-02-27' }],
    ['another start', cloud50, { ...elsewhere, start: '2026-03-02' }],
    ['another offer', { ...cloud50, offer: 'ISV Success' }, { ...elsewhere, offer: 'Solutions Partner - Core' }],
    ['another size', cloud50, { ...elsewhere, size: { kind: 'count', count: 20 } }],
    ['a number and unlimited', cloud50, { ...elsewhere, size: unlimited }],
    ['unlimited and a number', { ...cloud50, size: unlimited }, elsewhere],
    ['another plan on the same portal', cloud50, { ...elsewhere, seenAt: cloud50.seenAt }],
    ['another plan on the next portal', cloud50, { ...elsewhere, seenAt: 'engage-center' }],
    [
      'an offer for one of them on the same portal',
      cloud50,
      { ...elsewhere, plan: cloud50.plan, seenAt: cloud50.seenAt, offer: 'ISV Success' },
    ],
  ])('are two with %s', (_what, a, b) => expect(known(a, b)).toHaveLength(2));

  it('are not put in doubt by an entry that tells nothing', () => {
    const silent = { ...elsewhere, remaining: unread, seenOn: today };
    expect(known(cloud50, silent)).toEqual([
      { contract: cloud50, standing: 'usable', freshness: 'fresh', linked: 'yes' },
    ]);
    const sameDay = { ...silent, seenOn: cloud50.seenOn };
    expect(known(cloud50, sameDay).map(({ standing }) => standing)).toEqual(['usable']);
  });

  it('are not contradicted by what was only stated', () => {
    const stated: Contract = { ...elsewhere, remaining: zero, seenOn: today, stated: true };
    expect(known(cloud50, stated)).toEqual([
      { contract: cloud50, standing: 'usable', freshness: 'fresh', linked: 'yes' },
    ]);
  });

  it('are unclear by their newest entry when none tells more', () => {
    const a = { ...cloud50, remaining: unread };
    const b = { ...elsewhere, remaining: unread };
    expect(known(a, b)).toEqual([{ contract: a, standing: 'unclear', freshness: 'fresh', linked: 'yes' }]);
  });

  it('are unclear when two portals contradict one another on one day', () => {
    const used = { ...elsewhere, seenOn: cloud50.seenOn, remaining: zero };
    expect(known(cloud50, used).map(({ standing }) => standing)).toEqual(['unclear', 'unclear']);
    const less = { ...used, remaining: one };
    expect(known(cloud50, less).map(({ standing }) => standing)).toEqual(['usable']);
  });

  it('stand in one order, whatever the notebook’s', () => {
    const without3 = without(cloud50, 'start');
    const contracts: readonly Contract[] = [
      { ...cloud50, end: '2027-01-31' },
      { ...without3, plan: 'Partner Cloud Support 5' },
      { ...cloud50, plan: 'Partner Cloud Support 10' },
      { ...cloud50, plan: 'Partner Cloud Support 10', offer: 'ISV Success' },
      without(cloud50, 'end'),
    ];
    for (const mixed of permutations(contracts)) {
      expect(known(...mixed).map(({ contract }) => contract)).toEqual(contracts);
    }
  });

  it('are, of two equal readings of one day, the same one in any order', () => {
    const less = { ...cloud50, remaining: one };
    const unsized = without(cloud50, 'size');
    for (const mixed of permutations([less, cloud50, unsized])) {
      expect(known(...mixed).map(({ contract }) => contract)).toEqual([unsized]);
    }
  });

  it('are left out when they are too long over', () => {
    expect(known({ ...cloud50, start: '2024-03-01', end: '2025-02-28' })).toEqual([]);
    expect(known({ ...cloud50, seenOn: addDays(today, -31) })[0]?.freshness).toBe('doubtful');
  });
});

describe('what an organisation holds', () => {
  const held = (...contracts: readonly Contract[]) => holdings(knowing(...contracts), today);
  const plans = (contracts: readonly { readonly contract: Contract }[]) =>
    contracts.map(({ contract }) => contract.plan);

  it('goes by fresh knowledge rather than by old', () => {
    const old = { ...cloud50, plan: 'Old plan', seenOn: addDays(today, -40) };
    const fresh: Contract = { ...cloud50, plan: 'Fresh plan', linked: 'unknown' };
    expect(held(old, fresh).cloud.holding).toBe('usable');
    expect(plans(held(old, fresh).cloud.contracts)).toEqual(['Fresh plan']);
    expect(held(old).cloud.holding).toBe('linked');
  });

  it('names the linked contract, then the unclear ones, then the one that ended last', () => {
    const notLinked: Contract = { ...cloud50, plan: 'Not linked', linked: 'no' };
    expect(plans(held(notLinked, cloud50).cloud.contracts)).toEqual([cloud50.plan]);
    const unclear: Contract = { ...cloud50, remaining: unread };
    expect(held(cloudEnded, unclear).cloud).toMatchObject({ holding: 'unclear' });
    expect(plans(held(cloudEnded, unclear).cloud.contracts)).toEqual([unclear.plan]);
    expect(held(cloudEnded, cloudUsedUp).cloud.holding).toBe('spent');
    expect(plans(held(cloudEnded, cloudUsedUp).cloud.contracts)).toEqual([cloudUsedUp.plan, cloudEnded.plan]);
    expect(held().cloud).toEqual({ holding: 'none', contracts: [] });
  });

  it('is Action Pack only where there is one and nothing else on-premises', () => {
    expect(held(actionPack).isActionPackOnly).toBe(true);
    expect(held(actionPack, cloud50).isActionPackOnly).toBe(true);
    expect(held(actionPack, onPremises20).isActionPackOnly).toBe(false);
    expect(held(cloud50).isActionPackOnly).toBe(false);
  });

  it('knows when it was last seen, and whether that was lately', () => {
    const { contracts } = held(cloud50, { ...cloud50, plan: 'Other', seenOn: today }).cloud;
    expect(contracts.map(readOn)).toEqual([today, cloud50.seenOn]);
    expect(readOn(undefined)).toBeUndefined();
    expect(held({ ...cloud50, stated: true }).cloud.contracts.map(readOn)).toEqual([undefined]);
    expect(isFresh(contracts)).toBe(true);
    expect(isFresh(held({ ...cloud50, seenOn: addDays(today, -40) }).cloud.contracts)).toBe(false);
    expect(isFresh([])).toBe(false);
  });
});

function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}
