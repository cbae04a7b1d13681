/**
 * An Access ID and a Contract ID on their way from one form to another, because the user asked for it.
 * They stay in memory-backed storage, which pages cannot read and which is gone with the browser.
 */
import type { StorageArea } from './storage-area.ts';

/** Where a pair is held: one for ordinary windows, and one for private ones, which ordinary ones see nothing of. */
const keys = { ordinary: 'held-ids', private: 'held-ids-private' } as const;
const ACCEPTED = /^[A-Za-z0-9-]{4,32}$/;

/** The pair, as the user sees it on the activation page. */
export interface Ids {
  readonly access: string;
  readonly contract: string;
}

/** The pair as it may be shown: dots, and the last two characters to tell one pair from another. */
export type MaskedIds = Ids;

export interface HeldIds {
  /** Holds a pair in place of any other. False when it is no pair of ids, or cannot be held. */
  holdIds(ids: Ids): Promise<boolean>;
  /** Forgets the pair. False when storage refused. */
  forgetIds(): Promise<boolean>;
  /** The pair for showing, or nothing when none is held. */
  heldIdsMasked(): Promise<MaskedIds | undefined>;
  /** One id in the clear, for the clipboard. Only to be called for a user's click on "copy". */
  heldIdForCopy(which: keyof Ids): Promise<string | undefined>;
}

/** @param session Memory-backed storage, or `undefined` where there is none: then nothing can be held. */
export function openHeldIds(session: StorageArea | undefined, windows: keyof typeof keys = 'ordinary'): HeldIds {
  const key = keys[windows];

  async function held(): Promise<Ids | undefined> {
    try {
      const value = (await session?.get(key))?.[key];
      return isPair(value) ? { access: value.access, contract: value.contract } : undefined;
    } catch {
      return undefined;
    }
  }

  return {
    async holdIds(ids) {
      const pair = { access: ids.access.trim(), contract: ids.contract.trim() };
      if (!session || !isPair(pair)) return false;
      return session.set({ [key]: pair }).then(
        () => true,
        () => false,
      );
    },
    async forgetIds() {
      if (!session) return true;
      return session.remove(key).then(
        () => true,
        () => false,
      );
    },
    async heldIdsMasked() {
      const pair = await held();
      return pair && { access: masked(pair.access), contract: masked(pair.contract) };
    },
    async heldIdForCopy(which) {
      return (await held())?.[which];
    },
  };
}

function isPair(value: unknown): value is Ids {
  if (typeof value !== 'object' || value === null || !('access' in value) || !('contract' in value)) return false;
  return [value.access, value.contract].every((id) => typeof id === 'string' && ACCEPTED.test(id));
}

/** Always the same number of dots, so that not even the length shows. */
function masked(id: string): string {
  return `•••••••${id.slice(-2)}`;
}
