/** How long something remembered is worth remembering. */
import type { Contract, IsoDate } from '../rules/facts.ts';
import { addMonths, daysBetween, earlier } from './days.ts';
import { LIMITS } from './schema.ts';
import type { ContractEntry, NotebookData } from './schema.ts';

/** A balance older than this many days is doubtful: a month is ample time to open requests elsewhere. */
export const DOUBTFUL_AFTER_DAYS = 30;

/**
 * Months after its end for which a contract still explains something, e.g. why Azure hides it. A role or a
 * person unseen for as long is worth no more.
 */
export const WORTHLESS_AFTER_MONTHS = 13;

/** `doubtful` is to be said beside the figure; `worthless` is not to be said at all, and is forgotten. */
export type Freshness = 'fresh' | 'doubtful' | 'worthless';

/** How much a contract's figures are worth. Without an end it counts from the day it was last seen. */
export function freshnessOf(contract: Pick<Contract, 'seenOn' | 'end'>, today: IsoDate): Freshness {
  if (today > addMonths(contract.end ?? contract.seenOn, WORTHLESS_AFTER_MONTHS)) return 'worthless';
  const age = daysBetween(contract.seenOn, today);
  return age >= 0 && age <= DOUBTFUL_AFTER_DAYS ? 'fresh' : 'doubtful';
}

/**
 * The notebook without what is worthless or beyond its bounds; the longest unseen go first.
 * Days in the future (a clock that was wrong) count as today, or they would beat every later reading.
 */
export function pruned(data: NotebookData, today: IsoDate): NotebookData {
  const isKept = (seenOn: IsoDate): boolean => today <= addMonths(seenOn, WORTHLESS_AFTER_MONTHS);
  const contracts = data.contracts
    .map((entry) => notAfter(entry, today))
    .filter((entry) => freshnessOf(entry.contract, today) !== 'worthless');
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
