/**
 * Main-thread time the lens may take for looking at a page: a small store of milliseconds that refills slowly, so that
 * a burst of re-renders is followed at once, frame by frame, and a page that never rests costs a few per cent at most.
 */
export class Budget {
  readonly #capacityMs: number;
  readonly #share: number;
  #leftMs: number;
  #at: number;

  /** @param capacityMs what a burst may take. @param share of main-thread time in the long run, 0 to 1. */
  constructor(capacityMs: number, share: number, now = performance.now()) {
    this.#capacityMs = capacityMs;
    this.#leftMs = capacityMs;
    this.#share = share;
    this.#at = now;
  }

  /** Milliseconds to wait until there is something to spend; 0 when there is. */
  waitMs(now = performance.now()): number {
    this.#refill(now);
    return this.#leftMs > 0 ? 0 : -this.#leftMs / this.#share;
  }

  /** Runs the work and pays for it. */
  spend(work: () => void): void {
    const start = performance.now();
    this.#refill(start);
    try {
      work();
    } finally {
      this.#leftMs -= performance.now() - start;
    }
  }

  #refill(now: number): void {
    this.#leftMs = Math.min(this.#capacityMs, this.#leftMs + (now - this.#at) * this.#share);
    this.#at = now;
  }
}
