/** Under which sign-in a document's readings belong. */
import { createQueue } from '../notebook/queue.ts';
import { attempt, object, pattern } from '../notebook/checks.ts';
import { portalId, scope as scopeCheck, UNKNOWN_SCOPE } from '../notebook/schema.ts';
import type { Scope } from '../notebook/schema.ts';
import { randomLetters, scopeOf } from '../notebook/scope.ts';
import type { StorageArea } from '../notebook/storage-area.ts';
import type { PortalId } from '../rules/facts.ts';
import type { Memory } from './memory.ts';

/** Where this installation's salt is stored. */
export const SALT_KEY = 'salt';

/** The document that asks, as far as the browser tells. */
export interface Asker {
  readonly tab?: number | undefined;
  readonly frame: number;
  readonly portal: PortalId;
  /** What the page shows for its user. */
  readonly account?: string | undefined;
}

export interface SignIns {
  /**
   * The scope of the asker. Frames show no account, so they take that of their tab's top document, as long
   * as both are of the same portal.
   */
  scopeFor(asker: Asker): Promise<Scope>;
  /** The tab was closed. */
  close(tab: number): Promise<void>;
}

const note = object<{ portal: PortalId; scope: Scope }>({ portal: portalId, scope: scopeCheck });
const saltCheck = pattern(/^[a-z]{32}$/, 'letters');

/** @param local Storage that lasts, for the salt. */
export function createSignIns(local: StorageArea, memory: Memory): SignIns {
  const keyOf = (tab: number): string => `sign-in-${tab}`;
  const oneAtATime = createQueue('salt', undefined);
  /**
   * Kept while it cannot be stored, so that at least this worker's scopes agree, and stored as soon as it can be. Else
   * storage is asked each time: by a salt of its own the next worker would take everybody for somebody else.
   */
  let ownSalt: string | undefined;

  return {
    async scopeFor({ tab, frame, portal, account }) {
      const shown = account === undefined ? UNKNOWN_SCOPE : await scopeOf(account, await salt());
      if (tab === undefined) return shown;
      if (shown !== UNKNOWN_SCOPE) {
        await memory.set(keyOf(tab), { portal, scope: shown });
        return shown;
      }

      const known = attempt(note, await memory.get(keyOf(tab)), '');
      if (!known.ok) return UNKNOWN_SCOPE;
      if (known.value.portal === portal) return known.value.scope;
      // The tab's top document went to another portal, where somebody else may be signed in.
      if (frame === 0) await memory.remove(keyOf(tab));
      return UNKNOWN_SCOPE;
    },
    close: (tab) => memory.remove(keyOf(tab)),
  };

  function salt(): Promise<string> {
    return oneAtATime(async () => {
      const fresh = ownSalt ?? randomLetters(16);
      try {
        const stored = attempt(saltCheck, (await local.get(SALT_KEY))[SALT_KEY], '');
        if (stored.ok) return stored.value;
        await local.set({ [SALT_KEY]: fresh });
        ownSalt = undefined;
      } catch {
        ownSalt = fresh;
      }

      return fresh;
    });
  }
}
