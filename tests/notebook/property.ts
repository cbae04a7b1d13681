/** Property tests on what notebooks hold. */
import * as check from 'fast-check';
import { it } from 'vitest';
import { LIMITS, portalIds, roleIds } from '../../src/notebook/schema.ts';
import type { Contract, Quantity, SeenPerson, SeenRole } from '../../src/rules/facts.ts';

const day = check
  .integer({ min: 0, max: 800 })
  .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
const tri = check.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
const plan = check.constantFrom(
  'Partner Cloud Support 50',
  'Partner Cloud Support 5',
  'Partner On-premises Support 20',
);
const quantity: check.Arbitrary<Quantity> = check.oneof(
  check.record({ kind: check.constant('count' as const), count: check.integer({ min: 0, max: 60 }) }),
  check.constant({ kind: 'unlimited' as const }),
  check.record({ kind: check.constant('unread' as const), text: check.string({ maxLength: LIMITS.text }) }),
);

/** What a notebook may be given, in many variations. */
export const fc = {
  day: () => day,
  anything: () => check.anything({ withNullPrototype: false, maxDepth: 4 }),
  /** Anything that storage can hold. */
  storable: () => check.jsonValue({ maxDepth: 4 }),
  text: () => check.string({ unit: 'grapheme', maxLength: 60 }),
  id: () => check.stringMatching(/^[0-9]{6,12}$/),
  array: check.array,
  integer: check.integer,
  contract: (): check.Arbitrary<Contract> =>
    check.record(
      {
        plan,
        kind: check.constantFrom('cloud' as const, 'on-premises' as const, 'unknown' as const),
        actionPack: check.boolean(),
        linked: tri,
        seenOn: day,
        seenAt: check.constantFrom(...portalIds),
        offer: check.constantFrom('Solutions Partner - Core', 'Legacy Gold - Core'),
        size: quantity,
        remaining: quantity,
        start: day,
        end: day,
      },
      { requiredKeys: ['plan', 'kind', 'actionPack', 'linked', 'seenOn', 'seenAt'] },
    ),
  role: (): check.Arbitrary<SeenRole> => check.record({ role: check.constantFrom(...roleIds), held: tri, seenOn: day }),
  person: (): check.Arbitrary<SeenPerson> =>
    check.record({
      name: check.constantFrom('Kim Doe', 'Alex Roe', 'Sam Poe'),
      roles: check.subarray([...roleIds]),
      seenOn: day,
    }),
};

/** A test that has to hold for all values. */
export function test<Ts extends [unknown, ...unknown[]]>(
  title: string,
  arbitraries: { [K in keyof Ts]: check.Arbitrary<Ts[K]> },
  body: (...values: Ts) => void | Promise<void>,
): void {
  it(title, async () => {
    await check.assert(check.asyncProperty(...arbitraries, async (...values: Ts) => body(...values)));
  });
}
