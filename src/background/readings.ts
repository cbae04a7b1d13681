/**
 * Tells a reading from a mere repetition. Panels are asked about again whenever the notebook changes; if each
 * time what stands on the page were learned again, two tabs with different figures would overwrite each
 * other for ever, and the older page would pass for the newer.
 */
import type { SeenThing } from '../platform/protocol.ts';

export interface Readings {
  /** The things that were not yet learned from this document as they are now. */
  news(document: string, seen: readonly SeenThing[], day: string): readonly SeenThing[];
}

/** @param limit Readings kept in mind; the oldest are forgotten first. */
export function createReadings(limit = 2000): Readings {
  const learned = new Map<string, string>();

  return {
    news(document, seen, day) {
      return seen.filter((thing) => {
        const key = `${document}\n${thing.panel}\n${thing.key}`;
        const content = `${day}\n${JSON.stringify(thing.facts)}`;
        if (learned.get(key) === content) return false;
        learned.delete(key);
        learned.set(key, content);
        const [oldest] = learned.keys();
        if (learned.size > limit && oldest !== undefined) learned.delete(oldest);
        return true;
      });
    },
  };
}
