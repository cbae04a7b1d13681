/** How long something remembered is worth remembering. */
import { addMonths, daysBetween, earlier } from './days.ts';
import { LIMITS } from './schema.ts';
import type { ContractEntry, NotebookData } from './schema.ts';
import type { Contract, IsoDate } from '../rules/facts.ts';

/** A balance older than this many days is doubtful: a month is ample time to open requests elsewhere. */
export const DOUBTFUL_AFTER_DAYS = 30;

/** Months after its end for which a contract still explains something, e.g. why Azure hides it. */
export const WORTHLESS_AFTER_MONTHS = 13;

/** Programme contracts run for a year and 30 days (Microsoft KB 3020636), so 13 months bound any end. */
const LONGEST_TERM_MONTHS = 13;

/** `doubtful` is to be said beside the figure; `worthless` is not to be said at all. */
export type Freshness = 'fresh' | 'doubtful' | 'worthless';

/** How much a contract's figures are worth today. */
export function freshnessOf(contract: Contract, today: IsoDate): Freshness {
  if (today > lastUsefulDay(contract)) return 'worthless';
  return daysBetween(contract.seenOn, today) > DOUBTFUL_AFTER_DAYS ? 'doubtful' : 'fresh';
}

/** The last day on which the contract is kept. Without any date it counts from the day it was last seen. */
export function lastUsefulDay(contract: Contract): IsoDate {
  const end =
    contract.end ?? (contract.start === undefined ? undefined : addMonths(contract.start, LONGEST_TERM_MONTHS));
  return addMonths(end ?? contract.seenOn, WORTHLESS_AFTER_MONTHS);
}

/**
 * The notebook without what is worthless or beyond its bounds; the longest unseen go first.
 * Days in the future (a clock that was wrong) count as today, or they would beat every later reading.
 */
export function pruned(data: NotebookData, today: IsoDate): NotebookData {
  const isKept = (seenOn: IsoDate): boolean => today <= addMonths(seenOn, WORTHLESS_AFTER_MONTHS);
  const contracts = data.contracts
    .map((entry) => notAfter(entry, today))
    .filter((entry) => today <= lastUsefulDay(entry.contract));
  const roles = data.roles
    .map((entry) => ({ ...entry, role: { ...entry.role, seenOn: earlier(entry.role.seenOn, today) } }))
    .filter((entry) => isKept(entry.role.seenOn));
  const people = data.people
    .map((entry) => ({ ...entry, person: { ...entry.person, seenOn: earlier(entry.person.seenOn, today) } }))
    .filter((entry) => isKept(entry.person.seenOn));
  const signIns = data.signIns
    .map((entry) => ({ ...entry, seenOn: earlier(entry.seenOn, today) }))
    .filter((entry) => isKept(entry.seenOn));

  return {
    version: data.version,
    contracts: newest(contracts, LIMITS.contracts, (entry) => entry.contract.seenOn),
    roles: newest(roles, LIMITS.roles, (entry) => entry.role.seenOn),
    people: newest(people, LIMITS.people, (entry) => entry.person.seenOn),
    signIns: newest(signIns, LIMITS.signIns, (entry) => entry.seenOn),
  };
}

function notAfter(entry: ContractEntry, today: IsoDate): ContractEntry {
  const readOn = Object.fromEntries(
    Object.entries(entry.readOn).map(([field, seenOn]) => [field, earlier(seenOn, today)]),
  );
  return { ...entry, readOn, contract: { ...entry.contract, seenOn: earlier(entry.contract.seenOn, today) } };
}

/** Keeps the order of the list; of equally old entries the later ones stay. */
function newest<T>(entries: readonly T[], limit: number, seenOn: (entry: T) => IsoDate): readonly T[] {
  if (entries.length <= limit) return entries;
  const byAge = entries.map((entry, index) => ({ entry, index, day: seenOn(entry) }));
  byAge.sort((one, other) => (one.day === other.day ? one.index - other.index : one.day < other.day ? -1 : 1));
  const kept = new Set(byAge.slice(-limit).map((one) => one.entry));
  return entries.filter((entry) => kept.has(entry));
}
