/** What the notebook looks like in storage, and the checks that let data back in. */
import {
  attempt,
  asRecord,
  day,
  flag,
  goodItems,
  keepableText,
  list,
  maybe,
  name,
  object,
  oneOf,
  pattern,
  Refusal,
  wholeNumber,
} from './checks.ts';
import type { Check } from './checks.ts';
import { portalIds, roleIds } from '../rules/facts.ts';
import type {
  Contract,
  IsoDate,
  PlanKind,
  PortalId,
  Quantity,
  RoleId,
  SeenPerson,
  SeenRole,
  Tri,
} from '../rules/facts.ts';

/** Version that this code writes. Older ones are migrated, newer ones set aside. */
export const NOTEBOOK_VERSION = 1;

/** Upper bounds. A partner has a handful of contracts; what goes beyond these is not ours. */
export const LIMITS = Object.freeze({
  contracts: 200,
  roles: 200,
  people: 200,
  signIns: 20,
  /** Characters of the whole notebook as JSON. */
  size: 500_000,
  plan: 200,
  text: 200,
});

/**
 * Which organisation and sign-in something was seen under: letters made from the address that the page
 * shows (see `scope.ts`), or `unknown` where it shows none.
 */
export type Scope = string;

/** Scope of what was seen without a sign-in beside it. */
export const UNKNOWN_SCOPE: Scope = 'unknown';

/** Facts of a contract that change, or that one reading may lack and another have. */
export type DatedField =
  'offer' | 'kind' | 'actionPack' | 'size' | 'remaining' | 'start' | 'end' | 'linked' | 'doubted';

/** All of them, in the order of `Contract`. */
export const DATED_FIELDS: readonly DatedField[] = Object.freeze([
  'offer',
  'kind',
  'actionPack',
  'size',
  'remaining',
  'start',
  'end',
  'linked',
  'doubted',
] as const);

/** Something remembered. `id` is made up here, so that a user can point at it; it is nothing of the portal's. */
interface Entry {
  readonly id: string;
  readonly scope: Scope;
}

/** A contract with the day on which each fact of it was last read; a fact without a day is not known. */
export interface ContractEntry extends Entry {
  readonly contract: Contract;
  readonly readOn: Readonly<Partial<Record<DatedField, IsoDate>>>;
}

export interface RoleEntry extends Entry {
  readonly role: SeenRole;
}

export interface PersonEntry extends Entry {
  readonly person: SeenPerson;
}

/** A sign-in that was met, so that it is known when there are several. */
export interface SignIn {
  readonly scope: Scope;
  readonly seenOn: IsoDate;
}

/** The notebook as stored. */
export interface NotebookData {
  readonly version: typeof NOTEBOOK_VERSION;
  readonly contracts: readonly ContractEntry[];
  readonly roles: readonly RoleEntry[];
  readonly people: readonly PersonEntry[];
  readonly signIns: readonly SignIn[];
}

/** A notebook in which nothing is written yet. */
export const emptyNotebook: NotebookData = Object.freeze({
  version: NOTEBOOK_VERSION,
  contracts: [],
  roles: [],
  people: [],
  signIns: [],
});

export { portalIds, roleIds };

export const tri: Check<Tri> = oneOf('yes', 'no', 'unknown');
export const planKind: Check<PlanKind> = oneOf('on-premises', 'cloud', 'paid', 'unknown');
export const portalId: Check<PortalId> = oneOf(...portalIds);
export const roleId: Check<RoleId> = oneOf(...roleIds);

/** A quantity. Counts stay below five digits, so that no id can pass for one. */
export const quantity: Check<Quantity> = (value, at) => {
  switch (asRecord(value, at).kind) {
    case 'count':
      return object<Extract<Quantity, { kind: 'count' }>>({ kind: oneOf('count'), count: wholeNumber(0, 9999) })(
        value,
        at,
      );
    case 'hours':
      return object<Extract<Quantity, { kind: 'hours' }>>({ kind: oneOf('hours'), hours: wholeNumber(0, 9999) })(
        value,
        at,
      );
    case 'unlimited':
      return { kind: 'unlimited' };
    case 'unread':
      return object<Extract<Quantity, { kind: 'unread' }>>({ kind: oneOf('unread'), text: keepableText(LIMITS.text) })(
        value,
        at,
      );
    default:
      throw new Refusal(`${at}.kind`, 'one-of', { allowed: 'count, hours, unlimited, unread' });
  }
};

/** What is only stated stands in the settings or in a policy, never in the notebook. */
type Seen<T> = Omit<T, 'stated'>;

export const contract: Check<Contract> = object<Seen<Contract>>({
  plan: name(LIMITS.plan),
  offer: maybe(name(LIMITS.plan)),
  kind: planKind,
  actionPack: flag,
  size: maybe(quantity),
  remaining: maybe(quantity),
  start: maybe(day),
  end: maybe(day),
  linked: tri,
  doubted: maybe(flag),
  seenOn: day,
  seenAt: portalId,
});

export const seenRole: Check<SeenRole> = object<Seen<SeenRole>>({
  role: roleId,
  held: tri,
  seenOn: day,
  by: maybe(oneOf('box', 'entry')),
});

export const seenPerson: Check<SeenPerson> = object<Seen<SeenPerson>>({
  name: name(LIMITS.text),
  roles: list(roleId, roleIds.length),
  seenOn: day,
});

/** Ids and scopes are letters only: digits would be taken for a secret. */
const entryId = pattern(/^[a-z]{8,32}$/, 'letters');
export const scope: Check<Scope> = pattern(/^[a-z]{7,32}$/, 'letters');

const readOn: Check<ContractEntry['readOn']> = object<ContractEntry['readOn']>(
  Object.fromEntries(DATED_FIELDS.map((field) => [field, maybe(day)])) as Record<
    DatedField,
    Check<IsoDate | undefined>
  >,
);

const contractEntry: Check<ContractEntry> = object<ContractEntry>({ id: entryId, scope, contract, readOn });
const roleEntry: Check<RoleEntry> = object<RoleEntry>({ id: entryId, scope, role: seenRole });
const personEntry: Check<PersonEntry> = object<PersonEntry>({ id: entryId, scope, person: seenPerson });
const signIn: Check<SignIn> = object<SignIn>({ scope, seenOn: day });

/** What could be read of a notebook, and what had to be left out. */
export interface ReadNotebook {
  readonly data: NotebookData;
  readonly refusals: readonly Refusal[];
}

/**
 * Reads a notebook of the current version entry by entry, so that one bad entry does not cost the others.
 * Too long a list keeps its last entries, which are the newest.
 */
export function readNotebook(value: unknown): ReadNotebook {
  const envelope = attempt(asRecord, value, '');
  if (!envelope.ok) return { data: emptyNotebook, refusals: [envelope.refusal] };
  const refusals: Refusal[] = [];
  const items = <T>(item: Check<T>, key: keyof typeof LIMITS): readonly T[] => {
    const found = goodItems(item, envelope.value[key], key, LIMITS[key]);
    refusals.push(...found.refusals);
    if (found.good.length > LIMITS[key]) refusals.push(new Refusal(key, 'list', { most: LIMITS[key] }));
    return found.good.slice(-LIMITS[key]);
  };
  const data: NotebookData = {
    version: NOTEBOOK_VERSION,
    contracts: items(contractEntry, 'contracts'),
    roles: items(roleEntry, 'roles'),
    people: items(personEntry, 'people'),
    signIns: items(signIn, 'signIns'),
  };
  return { data, refusals };
}
