/** One after another: changes to stored data read, think and write, and must not interleave. */

/** The part of the Web Locks API that is used. Locks hold across the background and all extension pages. */
export interface Locks {
  request<T>(name: string, callback: () => Promise<T>): Promise<T>;
}

/** Runs tasks one at a time, in the order given. A task that fails does not stop the next. */
export type Serialise = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * A queue of its own, on top of the browser's locks where there are any.
 * @param name Shared by all queues that guard the same data.
 */
export function createQueue(name: string, locks: Locks | undefined): Serialise {
  let last: Promise<unknown> = Promise.resolve();

  return (task) => {
    const mine = last.then(() => runLocked(task));
    last = mine.catch(() => undefined);
    return mine;
  };

  async function runLocked<T>(task: () => Promise<T>): Promise<T> {
    if (!locks) return task();
    const progress = { isStarted: false };
    try {
      return await locks.request(name, () => {
        progress.isStarted = true;
        return task();
      });
    } catch (error) {
      // Refused before it began (some private windows do that): the own queue has to do.
      if (progress.isStarted) throw error;
      return task();
    }
  }
}
