/**
 * What the background must still know after the browser has stopped and restarted it, but not after the
 * browser itself is closed. Where there is no such storage, or it fails, this worker's own memory has to do.
 */
import type { StorageArea } from '../notebook/storage-area.ts';

export interface Memory {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** @param session Memory-backed storage of the browser, if it has one. */
export function createMemory(session: StorageArea | undefined): Memory {
  const own = new Map<string, unknown>();

  return {
    async get(key) {
      if (own.has(key)) return own.get(key);
      try {
        return (await session?.get(key))?.[key];
      } catch {
        return undefined;
      }
    },
    async set(key, value) {
      try {
        if (!session) throw new Error('No memory-backed storage.');
        await session.set({ [key]: value });
        own.delete(key);
      } catch {
        own.set(key, value);
      }
    },
    async remove(key) {
      own.delete(key);
      await session?.remove(key).catch(() => undefined);
    },
  };
}
