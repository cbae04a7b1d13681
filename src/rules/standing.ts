/**
 * Where a contract stands: whether an incident can be taken from it today (TERM-04).
 * What cannot be known is `unclear`, never a guess.
 */
import type { Contract, IsoDate, Knowledge, PortalId, Quantity, ReadDay, Tri } from './facts.ts';
import { freshness, leftState, termState } from './term.ts';

/** `usable` needs both: a term that runs, and at least one incident known to be left. */
export type Standing = 'usable' | 'ended' | 'used-up' | 'not-started' | 'unclear';

/** The parts of a contract that its standing follows from. */
export interface Terms {
  readonly start?: IsoDate | undefined;
  readonly end?: IsoDate | undefined;
  readonly size?: Quantity | undefined;
  readonly remaining?: Quantity | undefined;
  readonly doubted?: boolean | undefined;
}

/** The same parts as just read from a page, where a day may have two readings. */
export interface TermsRead {
  readonly start?: ReadDay | undefined;
  readonly end?: ReadDay | undefined;
  readonly size?: Quantity | undefined;
  readonly remaining?: Quantity | undefined;
}

/** Where a contract stands on that day. */
export function standingOf(terms: Terms, today: IsoDate): Standing {
  const term = termState(terms, today).state;
  const left = leftState(stillThere(terms));
  if (term === 'ended') return 'ended';
  if (left === 'none') return 'used-up';
  if (term === 'not-started') return 'not-started';
  return term === 'running' && left === 'some' && !terms.doubted ? 'usable' : 'unclear';
}

/** The same from fresh text: a day with two readings counts only when both lead to the same standing. */
export function standingOfReading(terms: TermsRead, today: IsoDate): Standing {
  const { size, remaining } = terms;
  const readings = daysOf(terms.start).flatMap((start) => daysOf(terms.end).map((end) => ({ start, end })));
  const possible = readings.filter(({ start, end }) => start === undefined || end === undefined || start <= end);
  const standings = new Set(possible.map((days) => standingOf({ ...days, size, remaining }, today)));
  const [only] = standings;
  return standings.size === 1 && only !== undefined ? only : 'unclear';
}

/** The day a reading stands for, or `undefined` when it has two readings or none. */
export function certainDay(read: ReadDay | undefined): IsoDate | undefined {
  return read?.kind === 'day' ? read.day : undefined;
}

/** A contract of the notebook that may still be spoken of. */
export interface KnownContract {
  readonly contract: Contract;
  readonly standing: Standing;
  readonly freshness: 'fresh' | 'doubtful';
  /** `yes` when any portal listed this contract for the signed-in account. */
  readonly linked: Tri;
}

/**
 * The contracts worth speaking of, in an order that does not depend on the notebook's.
 *
 * Worthless ones are left out. One contract seen on two portals counts once: the newer reading wins,
 * because incidents are used up over time; two readings of one day that disagree make it `unclear`.
 * A contract that was only stated gives way to any reading of it, and is never known to be usable.
 */
export function knownContracts(knowledge: Knowledge, today: IsoDate): readonly KnownContract[] {
  const worth = knowledge.contracts
    .filter((contract) => freshness(contract, today) !== 'worthless')
    .sort((a, b) => compare(sortKey(a), sortKey(b)));

  return worth.flatMap((contract, index) => {
    const others = worth.filter((other) => other !== contract && isSameContract(contract, other));
    if (contract.stated && others.some(({ stated }) => !stated)) return [];
    const rivals = others.filter(({ stated }) => stated === contract.stated);
    const standing = standingAsTold(contract, today);
    const clear = rivals.filter((rival) => standingAsTold(rival, today) !== 'unclear');
    // An entry that tells nothing neither adds to one that does, nor contradicts it.
    const peers = standing === 'unclear' ? rivals : clear;
    if (standing === 'unclear' && clear.length > 0) return [];
    if (peers.some((rival) => rival.seenOn > contract.seenOn)) return [];

    const sameDay = peers.filter((rival) => rival.seenOn === contract.seenOn);
    const agreed = sameDay.every((rival) => standingAsTold(rival, today) === standing);
    if (agreed && sameDay.some((rival) => worth.indexOf(rival) < index)) return [];

    return [
      {
        contract,
        standing: agreed ? standing : ('unclear' as const),
        freshness:
          !contract.stated && freshness(contract, today) === 'fresh' ? ('fresh' as const) : ('doubtful' as const),
        linked: [contract, ...rivals].some(({ linked }) => linked === 'yes') ? ('yes' as const) : contract.linked,
      },
    ];
  });
}

/** Nobody has seen that anything is left of a contract that is only stated, not even of an unlimited one. */
function standingAsTold(contract: Contract, today: IsoDate): Standing {
  const standing = standingOf(contract, today);
  return contract.stated && standing === 'usable' ? 'unclear' : standing;
}

/**
 * Whether two entries speak of one contract. Portals show no common id that the notebook may keep, so the
 * end, the kind and the size have to agree; with any doubt they are two (ENT-09: offers stand side by side).
 */
function isSameContract(a: Contract, b: Contract): boolean {
  if (a.kind !== b.kind || a.actionPack !== b.actionPack) return false;
  if (a.end === undefined || a.end !== b.end) return false;
  if (a.start !== undefined && b.start !== undefined && a.start !== b.start) return false;
  if (a.offer !== undefined && b.offer !== undefined && a.offer !== b.offer) return false;
  if (isSamePortal(a.seenAt, b.seenAt)) return a.plan === b.plan && a.offer === b.offer;
  return !sizesDiffer(a.size, b.size);
}

/** Engage Center took over from Support for Business, so both show the same list of plans. */
function isSamePortal(a: PortalId, b: PortalId): boolean {
  const home = (portal: PortalId) => (portal === 'engage-center' ? 'support-for-business' : portal);
  return home(a) === home(b);
}

function sizesDiffer(a: Quantity | undefined, b: Quantity | undefined): boolean {
  if (a?.kind === 'count' && b?.kind === 'count') return a.count !== b.count;
  return (a?.kind === 'count' && b?.kind === 'unlimited') || (a?.kind === 'unlimited' && b?.kind === 'count');
}

/** What is left; an unlimited contract always has some, also when the page shows no balance. */
function stillThere({ size, remaining }: Terms): Quantity | undefined {
  return remaining ?? (size?.kind === 'unlimited' ? size : undefined);
}

function daysOf(read: ReadDay | undefined): readonly (IsoDate | undefined)[] {
  if (read?.kind === 'ambiguous') return read.days;
  return [certainDay(read)];
}

function sortKey(contract: Contract): string {
  const { end = '9999', start = '', kind, plan, offer = '', linked, seenAt, seenOn, size, remaining } = contract;
  return [end, start, kind, plan, offer, linked, seenAt, seenOn, text(size), text(remaining)].join('\n');
}

function text(quantity: Quantity | undefined): string {
  return quantity === undefined ? '' : JSON.stringify(quantity);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
