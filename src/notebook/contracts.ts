/** When two readings are of the same contract, and what is known when they are. */
import { DATED_FIELDS } from './schema.ts';
import type { ContractEntry, DatedField } from './schema.ts';
import type { Contract, IsoDate } from '../rules/facts.ts';

/** A contract with the day each of its facts was read. */
export type DatedContract = Pick<ContractEntry, 'contract' | 'readOn'>;

/** How well a reading fits a contract that is remembered. */
export type Match = 'same' | 'compatible' | 'different';

/** A reading as a dated contract: all that it tells was read on the day it was made. */
export function asDated(contract: Contract): DatedContract {
  const told = DATED_FIELDS.filter((field) => tells(contract, field));
  return { contract, readOn: Object.fromEntries(told.map((field) => [field, contract.seenOn])) };
}

/**
 * Compares identities: plan, offer, kind and term. What is unknown on one side fits everything.
 * A common start or end settles the term, since a contract can be extended and dates misread; else none of
 * the known dates may differ, because a renewed plan has the name of the one it replaces.
 */
export function compare(one: Contract, other: Contract): Match {
  const offers = agreement(fold(one.offer), fold(other.offer));
  const kinds = agreement(knownKind(one), knownKind(other));
  const starts = agreement(one.start, other.start);
  const ends = agreement(one.end, other.end);
  if (fold(one.plan) !== fold(other.plan) || offers === 'no' || kinds === 'no') return 'different';

  const isTermSettled = starts === 'yes' || ends === 'yes';
  if (!isTermSettled && (starts === 'no' || ends === 'no')) return 'different';
  // A reading made after the known end, without a term of its own, is of the contract's successor.
  if (!isTermSettled && (endedBefore(one, other.seenOn) || endedBefore(other, one.seenOn))) return 'different';

  const isExact = offers !== 'half' && kinds !== 'half' && starts !== 'half' && ends !== 'half';
  return isExact ? 'same' : 'compatible';
}

/** Whether two portals show one contract under one name: only a common date proves it. */
export function isProvenSame(one: Contract, other: Contract): boolean {
  const dated = agreement(one.start, other.start) === 'yes' || agreement(one.end, other.end) === 'yes';
  return dated && compare(one, other) !== 'different';
}

/** Whether two readings of one day tell different things, so that neither is the newer one. */
export function disagree(one: DatedContract, other: DatedContract): boolean {
  return DATED_FIELDS.some(
    (field) =>
      one.readOn[field] !== undefined &&
      one.readOn[field] === other.readOn[field] &&
      JSON.stringify(one.contract[field]) !== JSON.stringify(other.contract[field]),
  );
}

/** Both readings in one: for each fact the newer that tells anything; of the same day, the second. */
export function merge(first: DatedContract, second: DatedContract): DatedContract {
  const isSecondNewer = second.contract.seenOn >= first.contract.seenOn;
  const [old, recent] = isSecondNewer ? [first.contract, second.contract] : [second.contract, first.contract];
  let contract: Contract = { ...old, ...recent, seenOn: recent.seenOn };
  const readOn: Partial<Record<DatedField, IsoDate>> = {};
  for (const field of DATED_FIELDS) {
    const ours = first.readOn[field];
    const theirs = second.readOn[field];
    if (ours === undefined && theirs === undefined) continue;
    const isTheirs = theirs !== undefined && (ours === undefined || theirs >= ours);
    contract = withField(contract, isTheirs ? second.contract : first.contract, field);
    readOn[field] = (isTheirs ? theirs : ours) ?? contract.seenOn;
  }

  return { contract, readOn };
}

/**
 * The contract as rules are to see it. A balance may have been read earlier than the rest, e.g. when a
 * portal lists a plan without figures; the contract is then as old as its balance.
 */
export function asKnown(entry: DatedContract): Contract {
  return { ...entry.contract, seenOn: entry.readOn.remaining ?? entry.contract.seenOn };
}

/** Whether the reading tells something by that field; "unknown" and unreadable figures tell nothing. */
function tells(contract: Contract, field: DatedField): boolean {
  switch (field) {
    case 'kind':
      return contract.kind !== 'unknown';
    case 'linked':
      return contract.linked !== 'unknown';
    case 'actionPack':
      // "No" is only known where the page names the offer.
      return contract.actionPack || contract.offer !== undefined;
    case 'size':
    case 'remaining':
      return contract[field] !== undefined && contract[field].kind !== 'unread';
    case 'offer':
    case 'start':
    case 'end':
    case 'doubted':
      return contract[field] !== undefined;
  }
}

function withField(target: Contract, source: Contract, field: DatedField): Contract {
  const value = source[field];
  return value === undefined ? target : { ...target, [field]: value };
}

function endedBefore(contract: Contract, day: IsoDate): boolean {
  return contract.end !== undefined && contract.end < day;
}

function knownKind(contract: Contract): string | undefined {
  return contract.kind === 'unknown' ? undefined : contract.kind;
}

/** `half`: one side does not say. `none`: neither does. */
function agreement(one: string | undefined, other: string | undefined): 'yes' | 'no' | 'half' | 'none' {
  if (one === undefined && other === undefined) return 'none';
  if (one === undefined || other === undefined) return 'half';
  return one === other ? 'yes' : 'no';
}

/** Names are the same whatever their case, spacing, dashes and brackets. */
function fold(name: string): string;
function fold(name: string | undefined): string | undefined;
function fold(name: string | undefined): string | undefined {
  return name
    ?.normalize('NFKC')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
