/**
 * WHERE DO I STAND: all that the notebook knows, in the order in which it matters, and the one thing to do next.
 * Built on the standing of contracts (TERM-04); it adds no rule of its own, only the order and the deadline.
 */
import type { IsoDate, Knowledge, PlanKind } from './facts.ts';
import { knownContracts, type KnownContract, type Standing } from './standing.ts';
import { daysBetween } from './term.ts';
import type { AddressId } from './tables/addresses.ts';

/** A contract that ends within this many days is named, so that there is time left to use or renew it. */
export const SOON_DAYS = 60;

/** A contract with what is worth saying beside its picture. */
export interface ListedContract extends KnownContract {
  /** Days until its last day, 0 on that day; given while it can be used. */
  readonly daysLeft?: number;
  /** It ends within 60 days. */
  readonly endsSoon: boolean;
  /** Incidents that are lost when it ends so soon; nothing is lost of unlimited ones. */
  readonly unused?: number;
}

/** What is left in sum, of one kind of incident. */
export interface Left {
  readonly kind: PlanKind;
  readonly incidents: number | 'unlimited';
}

/** What to do next, and where; `contract` is the one it speaks of. */
export interface NextStep {
  readonly kind: 'look' | 'use-soon' | 'renew-soon' | 'link' | 'refresh' | 'renew' | 'check' | 'wait' | 'use';
  readonly target: AddressId;
  readonly contract?: ListedContract;
}

/** The whole picture on one day. */
export interface Overview {
  readonly contracts: readonly ListedContract[];
  /** Usable incidents in sum, as read within the last 30 days; paid plans are not added up with benefits. */
  readonly left: readonly Left[];
  /** Whether every contract is in the sum, or known not to count. */
  readonly isComplete: boolean;
  readonly next: NextStep;
}

const order: readonly Standing[] = ['usable', 'not-started', 'unclear', 'used-up', 'ended'];
const summed = ['cloud', 'on-premises'] as const satisfies readonly PlanKind[];

/** Sums up what is known. */
export function overview(knowledge: Knowledge, today: IsoDate): Overview {
  const contracts = knownContracts(knowledge, today)
    .map((known) => listed(known, today))
    .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
  return {
    contracts,
    left: summed.flatMap((kind) => leftOf(kind, contracts) ?? []),
    isComplete: contracts.every(
      (one) =>
        one.standing !== 'unclear' && (one.standing !== 'usable' || (isSummed(one) && one.contract.kind !== 'unknown')),
    ),
    next: nextStep(contracts),
  };
}

function listed(known: KnownContract, today: IsoDate): ListedContract {
  const { end, remaining } = known.contract;
  if (known.standing !== 'usable' || end === undefined) return { ...known, endsSoon: false };
  const daysLeft = daysBetween(today, end);
  const endsSoon = daysLeft <= SOON_DAYS;
  return {
    ...known,
    daysLeft,
    endsSoon,
    ...(endsSoon && remaining?.kind === 'count' && { unused: remaining.count }),
  };
}

function isSummed({ standing, freshness }: ListedContract): boolean {
  return standing === 'usable' && freshness === 'fresh';
}

function leftOf(kind: PlanKind, contracts: readonly ListedContract[]): Left | undefined {
  const counted = contracts.filter((one) => isSummed(one) && one.contract.kind === kind);
  if (counted.length === 0) return undefined;
  const incidents = counted.reduce<number | 'unlimited'>((sum, { contract: { remaining } }) => {
    // Usable contracts have a balance, or are unlimited by their size.
    return sum === 'unlimited' || remaining?.kind !== 'count' ? 'unlimited' : sum + remaining.count;
  }, 0);
  return { kind, incidents };
}

function nextStep(contracts: readonly ListedContract[]): NextStep {
  const usable = contracts.filter(({ standing }) => standing === 'usable');
  const fresh = usable.filter(({ freshness }) => freshness === 'fresh');
  const [soonest] = [...fresh].filter(({ endsSoon }) => endsSoon).sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
  if (contracts.length === 0) return { kind: 'look', target: 'technical-support' };
  if (soonest?.unused !== undefined) return { kind: 'use-soon', target: requestAt(soonest), contract: soonest };
  if (soonest) return { kind: 'renew-soon', target: 'membership-offers', contract: soonest };
  if (usable.length > 0 && fresh.length === 0) return { kind: 'refresh', target: 'technical-support' };

  const unlinked = fresh.find(({ linked }) => linked === 'no');
  if (unlinked && fresh.every(({ linked }) => linked === 'no')) {
    return { kind: 'link', target: linkAt(unlinked), contract: unlinked };
  }

  const [first] = fresh;
  if (first) return { kind: 'use', target: requestAt(first), contract: first };
  if (contracts.some(({ standing }) => standing === 'unclear')) return { kind: 'check', target: 'technical-support' };
  const starting = contracts.find(({ standing }) => standing === 'not-started');
  if (starting) return { kind: 'wait', target: 'technical-support', contract: starting };
  return { kind: 'renew', target: 'membership-offers' };
}

function requestAt({ contract }: KnownContract): AddressId {
  return contract.kind === 'on-premises' ? 'support-for-business' : 'azure-new-request';
}

function linkAt({ contract }: KnownContract): AddressId {
  return contract.kind === 'on-premises' ? 'support-for-business' : 'azure-support-plans';
}
