/**
 * The notebook in storage: read, think, write, one change at a time.
 * It never throws because of what is stored or because storage fails; the user's page must go on.
 */
import { attempt, Refusal } from './checks.ts';
import {
  contract as contractCheck,
  DATED_FIELDS,
  emptyNotebook,
  LIMITS,
  NOTEBOOK_VERSION,
  readNotebook,
} from './schema.ts';
import type { ContractEntry, NotebookData, Scope } from './schema.ts';
import { asDated } from './contracts.ts';
import { learn, meet, unite } from './learn.ts';
import type { NewId } from './learn.ts';
import { migrate, migrations } from './migrations.ts';
import type { Migration } from './migrations.ts';
import { pruned } from './retention.ts';
import { withoutIds } from './secrets.ts';
import type { Serialise } from './queue.ts';
import type { StorageArea } from './storage-area.ts';
import type { Learned } from '../rules/answer.ts';
import type { Contract, IsoDate } from '../rules/facts.ts';

/** Where it is stored, and where what could not be read is put aside. */
export const NOTEBOOK_KEY = 'notebook';
export const SET_ASIDE_KEY = 'notebook-set-aside';

/** Characters of set-aside data that are kept for a look at it. */
const SET_ASIDE_LIMIT = 100_000;

/** Data that was no notebook. `text` is its JSON, bounded, without anything that could be an id. */
export interface SetAside {
  readonly on: IsoDate;
  readonly why: 'foreign' | 'newer' | 'broken' | 'oversized' | 'damaged';
  /** Places that did not fit, at most ten. */
  readonly places: readonly string[];
  readonly text: string;
  readonly reported: boolean;
}

/** A change of the notebook, with whether it could be stored. */
export interface Outcome {
  readonly data: NotebookData;
  /** False when storage is full or unavailable; the change then lasts as long as this worker does. */
  readonly isStored: boolean;
}

/** New values for facts of a contract; `undefined` takes a fact away. */
export type ContractChanges = { readonly [K in keyof Contract]?: Contract[K] | undefined };

export interface Notebook {
  /** All that is remembered, without what has become worthless. */
  read(today: IsoDate): Promise<NotebookData>;
  /** Adds readings made under a sign-in. Writes nothing when they bring no news. */
  learn(scope: Scope, readings: readonly Learned[], today: IsoDate): Promise<Outcome>;
  /**
   * Corrects facts of a contract; they count as read today.
   * @throws Refusal naming the place when a value does not fit.
   */
  correct(id: string, changes: ContractChanges, today: IsoDate): Promise<Outcome>;
  /** Forgets the entry with that id, of whatever kind. */
  forget(id: string, today: IsoDate): Promise<Outcome>;
  /** Forgets everything, set-aside data included. False when storage refused; then ask again. */
  forgetAll(): Promise<boolean>;
  /** Adds entries that were checked before (see `transfer.ts`), as if they had been read when they were. */
  add(data: NotebookData, today: IsoDate): Promise<Outcome>;
  /** Data that had to be set aside, the first time it is asked for; afterwards nothing. */
  takeReport(): Promise<SetAside | undefined>;
}

export interface NotebookParts {
  readonly area: StorageArea;
  readonly serialise: Serialise;
  readonly newId: NewId;
  readonly migrations?: Readonly<Record<number, Migration>>;
}

/** Opens the notebook. Cheap: nothing is read before it is asked. */
export function openNotebook(parts: NotebookParts): Notebook {
  const { area, serialise, newId } = parts;
  /**
   * What could not be stored, so that at least this worker remembers it. It stands for the whole notebook,
   * or, when that could not even be read, for what is to be added to it.
   */
  let unsaved: { readonly data: NotebookData; readonly isWhole: boolean } | undefined;

  return {
    read: async (today) => (await change((data) => data, today)).data,
    learn: (scope, readings, today) =>
      change(
        (data) => readings.reduce((so, reading) => learn(so, scope, reading, newId), meet(data, scope, today)),
        today,
      ),
    correct: (id, changes, today) => change((data) => corrected(data, id, changes, today), today),
    forget: (id, today) => change((data) => without(data, id), today),
    forgetAll: () => serialise(forgetAll),
    add: (data, today) => change((own) => unite(own, data, newId), today),
    takeReport: () => serialise(takeReport),
  };

  function change(think: (data: NotebookData) => NotebookData, today: IsoDate): Promise<Outcome> {
    return serialise(async () => {
      const loaded = await load(today);
      if (!loaded) {
        const data = pruned(think(unsaved?.data ?? emptyNotebook), today);
        unsaved = { data, isWhole: unsaved?.isWhole ?? false };
        return { data, isStored: false };
      }

      const data = pruned(think(loaded.data), today);
      const items: Record<string, unknown> = {};
      if (loaded.aside) items[SET_ASIDE_KEY] = loaded.aside;
      if (loaded.aside || !isSame(data, loaded.stored)) items[NOTEBOOK_KEY] = data;
      return { data, isStored: await store(items, data) };
    });
  }

  async function load(today: IsoDate): Promise<Loaded | undefined> {
    let stored: unknown;
    try {
      stored = (await area.get(NOTEBOOK_KEY))[NOTEBOOK_KEY];
    } catch {
      return undefined;
    }

    if (unsaved?.isWhole) return { stored, data: unsaved.data };
    const found =
      stored === undefined
        ? { stored: emptyNotebook, data: emptyNotebook }
        : { stored, ...understood(stored, today, parts.migrations ?? migrations) };
    return unsaved ? { ...found, data: unite(found.data, unsaved.data, newId) } : found;
  }

  async function store(items: Record<string, unknown>, data: NotebookData): Promise<boolean> {
    try {
      if (Object.keys(items).length > 0) await area.set(items);
      unsaved = undefined;
      return true;
    } catch {
      unsaved = { data, isWhole: true };
      return false;
    }
  }

  async function forgetAll(): Promise<boolean> {
    try {
      await area.remove([NOTEBOOK_KEY, SET_ASIDE_KEY]);
      unsaved = undefined;
      return true;
    } catch {
      unsaved = { data: emptyNotebook, isWhole: true };
      return false;
    }
  }

  async function takeReport(): Promise<SetAside | undefined> {
    try {
      const found = asSetAside((await area.get(SET_ASIDE_KEY))[SET_ASIDE_KEY]);
      if (!found || found.reported) return undefined;
      await area.set({ [SET_ASIDE_KEY]: { ...found, reported: true } });
      return found;
    } catch {
      return undefined;
    }
  }
}

interface Loaded {
  readonly stored: unknown;
  readonly data: NotebookData;
  readonly aside?: SetAside;
}

/** What can be made of stored data, and what has to be set aside. */
function understood(
  stored: unknown,
  today: IsoDate,
  steps: Readonly<Record<number, Migration>>,
): { data: NotebookData; aside?: SetAside } {
  const json = JSON.stringify(stored);
  const aside = (why: SetAside['why'], places: readonly string[] = []): SetAside => ({
    on: today,
    why,
    places: places.slice(0, 10).map((place) => withoutIds(place)),
    text: withoutIds(json.slice(0, SET_ASIDE_LIMIT)),
    reported: false,
  });
  if (json.length > LIMITS.size) return { data: emptyNotebook, aside: aside('oversized') };
  const migrated = migrate(stored, steps, NOTEBOOK_VERSION);
  if (!migrated.ok) return { data: emptyNotebook, aside: aside(migrated.why) };
  const { data, refusals } = readNotebook(migrated.data);
  if (refusals.length === 0) return { data };
  return {
    data,
    aside: aside(
      'damaged',
      refusals.map(({ at }) => at),
    ),
  };
}

function asSetAside(value: unknown): SetAside | undefined {
  if (typeof value !== 'object' || value === null || !('why' in value) || !('reported' in value)) return undefined;
  return value as SetAside;
}

function corrected(data: NotebookData, id: string, changes: ContractChanges, today: IsoDate): NotebookData {
  const at = data.contracts.findIndex((entry) => entry.id === id);
  const entry = data.contracts[at];
  if (!entry) throw new Refusal(`contracts[${id}]`, 'contract');
  const checked = attempt(contractCheck, { ...entry.contract, ...changes, seenOn: today }, `contracts[${at}]`);
  if (!checked.ok) throw checked.refusal;
  const dated = asDated(checked.value);
  const readOn: ContractEntry['readOn'] = Object.fromEntries(
    DATED_FIELDS.flatMap((field) => {
      const seenOn = field in changes ? dated.readOn[field] : entry.readOn[field];
      return seenOn === undefined ? [] : [[field, seenOn]];
    }),
  );
  return { ...data, contracts: data.contracts.with(at, { ...entry, contract: checked.value, readOn }) };
}

function without(data: NotebookData, id: string): NotebookData {
  const others = <T extends { readonly id: string }>(entries: readonly T[]): readonly T[] =>
    entries.filter((entry) => entry.id !== id);
  return { ...data, contracts: others(data.contracts), roles: others(data.roles), people: others(data.people) };
}

/** Compares content: browsers give the properties of stored objects back in an order of their own. */
function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([first], [second]) => (first < second ? -1 : 1)))
      : inner,
  );
}
