import type { StorageArea } from './storage-area.ts';

const KEY = 'news';

/** Makes open pages ask again, by a change of storage that leaves nothing behind. For news that is stored elsewhere. */
export async function announce(local: StorageArea): Promise<void> {
  await local.set({ [KEY]: true });
  await local.remove(KEY);
}
