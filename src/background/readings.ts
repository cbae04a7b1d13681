/**
 * Tells a reading from a mere repetition. Panels are asked about again whenever the notebook or a setting
 * changes; if each time what stands on the page were learned again, a page opened yesterday would pass for
 * today's, and two tabs with different figures would overwrite each other for ever.
 */
import { asRecord, attempt } from '../notebook/checks.ts';
import type { Serialise } from '../notebook/queue.ts';
import type { SeenThing } from '../platform/protocol.ts';
import type { Memory } from './memory.ts';

export interface Readings {
  /**
   * The things that were not yet learned from this document as they are now.
   * @param document Names the document within its tab; a reloaded page is another document.
   */
  news(tab: number, document: string, seen: readonly SeenThing[]): Promise<readonly SeenThing[]>;
  /** The tab was closed. */
  close(tab: number): Promise<void>;
}

/** Readings kept in mind for a tab; the oldest are forgotten first. */
const LIMIT = 500;

/** @param serialise Keeps messages that arrive together from forgetting each other's readings. */
export function createReadings(memory: Memory, serialise: Serialise): Readings {
  const keyOf = (tab: number): string => `learned-${tab}`;

  return {
    news: (tab, document, seen) =>
      serialise(async () => {
        const stored = attempt(asRecord, await memory.get(keyOf(tab)), '');
        const learned = new Map<string, unknown>(stored.ok ? Object.entries(stored.value) : []);
        const news = seen.filter((thing) => {
          const place = fingerprint([document, thing.panel, thing.key]);
          const content = fingerprint(thing.facts);
          if (learned.get(place) === content) return false;
          learned.delete(place);
          learned.set(place, content);
          return true;
        });
        if (news.length > 0) await memory.set(keyOf(tab), Object.fromEntries([...learned].slice(-LIMIT)));
        return news;
      }),
    close: (tab) => serialise(() => memory.remove(keyOf(tab))),
  };
}

/** Two 32-bit FNV-1a hashes: short, and nothing can be read back. Starts with a letter, to keep its order. */
function fingerprint(value: unknown): string {
  const text = JSON.stringify(value);
  let first = 0x811c9dc5;
  let second = 0x01234567;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ (code + index), 0x01000193);
  }

  return `f${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`;
}
