/** Writing into the notebook, and asking it. Pure: the notebook goes in, a new one comes out. */
import { asDated, asKnown, compare, disagree, isProvenSame, merge } from './contracts.ts';
import type { DatedContract } from './contracts.ts';
import { attempt } from './checks.ts';
import { contract, seenPerson, seenRole, UNKNOWN_SCOPE } from './schema.ts';
import type { ContractEntry, NotebookData, PersonEntry, RoleEntry, Scope, SignIn } from './schema.ts';
import type { Learned } from '../rules/answer.ts';
import type { Contract, IsoDate, Knowledge, SeenPerson, SeenRole } from '../rules/facts.ts';

/** Makes an id of letters for a new entry. */
export type NewId = () => string;

/**
 * The notebook after a reading. What the checks refuse is left out; ids are taken out of every text.
 * Two contracts of one reading are never taken for one, since a page lists each once.
 */
export function learn(data: NotebookData, scope: Scope, learned: Learned, newId: NewId): NotebookData {
  return {
    ...data,
    contracts: withContracts(data.contracts, scope, (learned.contracts ?? []).flatMap(checkedReading), newId),
    roles: (learned.roles ?? []).reduce((roles, role) => withRole(roles, scope, role, newId), data.roles),
    people: (learned.people ?? []).reduce((people, person) => withPerson(people, scope, person, newId), data.people),
  };
}

/** Both notebooks in one, by the same rules as for readings; each fact keeps the day it was read. */
export function unite(own: NotebookData, other: NotebookData, newId: NewId): NotebookData {
  const scopes = new Set([...other.contracts, ...other.roles, ...other.people].map((entry) => entry.scope));
  return [...scopes].reduce((data, scope) => {
    const of = <T extends { readonly scope: Scope }>(entries: readonly T[]): readonly T[] =>
      entries.filter((entry) => entry.scope === scope);
    const united = learn(
      data,
      scope,
      { roles: of(other.roles).map((entry) => entry.role), people: of(other.people).map((entry) => entry.person) },
      newId,
    );
    return { ...united, contracts: withContracts(united.contracts, scope, of(other.contracts), newId) };
  }, own);
}

/** The notebook after a sign-in was met. */
export function meet(data: NotebookData, scope: Scope, today: IsoDate): NotebookData {
  if (scope === UNKNOWN_SCOPE) return data;
  const known = data.signIns.find((signIn) => signIn.scope === scope);
  if (known && known.seenOn >= today) return data;
  const others = data.signIns.filter((signIn) => signIn.scope !== scope);
  return { ...data, signIns: [...others, { scope, seenOn: today }] };
}

/**
 * What is known for a sign-in. What was seen without a sign-in beside it counts only while it can belong
 * to nobody else: with several sign-ins about, a balance of the other one would be a wrong answer.
 */
export function knowledgeFor(data: NotebookData, scope: Scope): Knowledge {
  const scopes = visibleScopes(data, scope);
  const visible = <T extends { readonly scope: Scope }>(entries: readonly T[]): readonly T[] =>
    entries.filter((entry) => scopes.has(entry.scope));

  return {
    contracts: acrossPortals(visible(data.contracts)).map(asKnown),
    roles: visible(data.roles)
      .reduce<readonly RoleEntry[]>((roles, entry) => mergedRoles(roles, { ...entry, scope }), [])
      .map((entry) => entry.role),
    people: visible(data.people)
      .reduce<readonly PersonEntry[]>((people, entry) => mergedPeople(people, { ...entry, scope }), [])
      .map((entry) => entry.person),
  };
}

function visibleScopes(data: NotebookData, scope: Scope): ReadonlySet<Scope> {
  const known = new Set(
    [data.signIns, data.contracts, data.roles, data.people]
      .flatMap((list: readonly Pick<SignIn, 'scope'>[]) => list.map((entry) => entry.scope))
      .concat(scope)
      .filter((one) => one !== UNKNOWN_SCOPE),
  );
  if (known.size > 1) return new Set([scope]);
  return new Set([UNKNOWN_SCOPE, ...known]);
}

function checkedReading(reading: Contract): readonly DatedContract[] {
  const checked = attempt(contract, reading, '');
  return checked.ok ? [asDated(checked.value)] : [];
}

function withContracts(
  entries: readonly ContractEntry[],
  scope: Scope,
  readings: readonly DatedContract[],
  newId: NewId,
): readonly ContractEntry[] {
  const result = [...entries];
  const claimed = new Set<string>();
  for (const { contract, readOn } of readings) {
    const candidates = result.filter(
      (entry) => entry.scope === scope && entry.contract.seenAt === contract.seenAt && !claimed.has(entry.id),
    );
    const match = matching(candidates, contract);
    const entry = match
      ? { ...match, ...merge(match, { contract, readOn }) }
      : { id: newId(), scope, contract, readOn };
    claimed.add(entry.id);
    result.splice(match ? result.indexOf(match) : result.length, 1, entry);
  }

  return result;
}

/** The one contract that a reading can be of. Where several fit equally it is none of them for certain. */
function matching(candidates: readonly ContractEntry[], reading: Contract): ContractEntry | undefined {
  const same = candidates.find((entry) => compare(entry.contract, reading) === 'same');
  if (same) return same;
  const compatible = candidates.filter((entry) => compare(entry.contract, reading) === 'compatible');
  return compatible.length === 1 ? compatible[0] : undefined;
}

/**
 * Joins what two portals, or a known and an unknown sign-in, tell about one contract. Where they disagree
 * on one day both stay: which of them is right is for the rules to say.
 */
function acrossPortals(entries: readonly ContractEntry[]): readonly DatedContract[] {
  const byAge = [...entries].sort((one, other) => (one.contract.seenOn < other.contract.seenOn ? -1 : 1));
  return byAge.reduce<readonly DatedContract[]>((joined, entry) => {
    const twin = joined.find((one) => isProvenSame(one.contract, entry.contract) && !disagree(one, entry));
    return twin ? joined.map((one) => (one === twin ? merge(one, entry) : one)) : [...joined, entry];
  }, []);
}

function withRole(entries: readonly RoleEntry[], scope: Scope, role: SeenRole, newId: NewId): readonly RoleEntry[] {
  const checked = attempt(seenRole, role, '');
  return checked.ok ? mergedRoles(entries, { id: newId(), scope, role: checked.value }) : entries;
}

function mergedRoles(entries: readonly RoleEntry[], news: RoleEntry): readonly RoleEntry[] {
  const known = entries.find((entry) => entry.scope === news.scope && isOfOnePage(entry.role, news.role));
  if (!known) return [...entries, news];
  const isNews = news.role.seenOn >= known.role.seenOn ? news.role.held !== 'unknown' : known.role.held === 'unknown';
  return isNews ? entries.map((entry) => (entry === known ? { ...known, role: news.role } : entry)) : entries;
}

/** Two pages may disagree, and which of them is right is for the rules to say: so each has an entry of its own. */
function isOfOnePage(one: SeenRole, other: SeenRole): boolean {
  return one.role === other.role && (one.by ?? other.by) === (other.by ?? one.by);
}

function withPerson(
  entries: readonly PersonEntry[],
  scope: Scope,
  person: SeenPerson,
  newId: NewId,
): readonly PersonEntry[] {
  const checked = attempt(seenPerson, person, '');
  return checked.ok ? mergedPeople(entries, { id: newId(), scope, person: checked.value }) : entries;
}

function mergedPeople(entries: readonly PersonEntry[], news: PersonEntry): readonly PersonEntry[] {
  const key = foldName(news.person.name);
  const known = entries.find((entry) => entry.scope === news.scope && foldName(entry.person.name) === key);
  if (!known) return [...entries, news];
  if (news.person.seenOn < known.person.seenOn) return entries;
  return entries.map((entry) => (entry === known ? { ...known, person: news.person } : entry));
}

function foldName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
