/** What an organisation holds, summed up from the notebook: the ground of every answer about plans. */
import type { IsoDate, Knowledge } from './facts.ts';
import { knownContracts } from './standing.ts';
import type { KnownContract } from './standing.ts';

/**
 * The best that is known of one kind of contract. `linked` is usable and was listed for the signed-in account;
 * `usable` was not seen there. What is unclear beats what is spent: it may still be usable.
 */
export type Holding = 'linked' | 'usable' | 'spent' | 'unclear' | 'none';

/** All values of `Holding`, for tables. */
export const holdingValues: readonly Holding[] = ['linked', 'usable', 'spent', 'unclear', 'none'];

/** One kind of contract: the best that is known, and the contracts that it stands on, the one to name first. */
export interface Held {
  readonly holding: Holding;
  readonly contracts: readonly KnownContract[];
}

/** Everything known, by what it serves. */
export interface Holdings {
  readonly cloud: Held;
  readonly onPremises: Held;
  /** On-premises contracts whose offer holds cloud incidents as well: all but Action Packs. */
  readonly besideCloud: Held;
  /** All on-premises contracts are Action Packs, and there is at least one. */
  readonly isActionPackOnly: boolean;
  /** Paid plans, and plans whose name tells nothing. */
  readonly others: readonly KnownContract[];
}

/** Sums up the notebook. Contracts that are too long over to matter are left out. */
export function holdings(knowledge: Knowledge, today: IsoDate): Holdings {
  const known = knownContracts(knowledge, today);
  const onPremises = known.filter(({ contract }) => contract.kind === 'on-premises');
  return {
    cloud: bestOf(known.filter(({ contract }) => contract.kind === 'cloud')),
    onPremises: bestOf(onPremises),
    besideCloud: bestOf(onPremises.filter(({ contract }) => !contract.actionPack)),
    isActionPackOnly: onPremises.length > 0 && onPremises.every(({ contract }) => contract.actionPack),
    others: known.filter(({ contract }) => contract.kind === 'paid' || contract.kind === 'unknown'),
  };
}

/** Whether any of the contracts was read within the last 30 days. */
export function isFresh(contracts: readonly KnownContract[]): boolean {
  return contracts.some(({ freshness }) => freshness === 'fresh');
}

/** The day on which a contract was read; `undefined` where there is none, or it is only stated. */
export function readOn(known: KnownContract | undefined): IsoDate | undefined {
  return known?.contract.stated ? undefined : known?.contract.seenOn;
}

function bestOf(contracts: readonly KnownContract[]): Held {
  const usable = contracts.filter(({ standing }) => standing === 'usable');
  const fresh = usable.filter(({ freshness }) => freshness === 'fresh');
  // Fresh knowledge of one contract is worth more than old knowledge that another one is linked.
  const trusted = fresh.length > 0 ? fresh : usable;
  const linked = trusted.filter((one) => one.linked === 'yes');
  if (linked.length > 0) return { holding: 'linked', contracts: linked };
  if (trusted.length > 0) return { holding: 'usable', contracts: trusted };

  const unclear = contracts.filter(({ standing }) => standing === 'unclear' || standing === 'not-started');
  if (unclear.length > 0) return { holding: 'unclear', contracts: unclear };
  // The contract that ended last tells most about why nothing is listed now.
  return contracts.length > 0 ? { holding: 'spent', contracts: contracts.toReversed() } : none;
}

const none: Held = { holding: 'none', contracts: [] };
