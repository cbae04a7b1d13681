/**
 * When to look. Looking spends main-thread time from a small store that refills slowly, so that a burst of re-renders is
 * followed at once, frame by frame, and a page that never rests costs a few per cent at most. What a user does fills the
 * store: they wait for the answer to their own click, whatever the page did before. On a busy machine one look can take
 * longer by the clock than it costs, so debts are forgiven beyond some seconds.
 */
const storeMs = 40;
/** Of main-thread time, in the long run. */
const share = 0.01;
const longestWaitMs = 3000;
const hiddenMs = 250;
const deeds = ['click', 'keydown', 'change'];

/** The pace at which one document is looked at. */
export interface Pace {
  /** Calls for a look: before the next paint, or when there is time for it; one, however often it is called for. */
  due(): void;
  /** Runs the work and pays for it. */
  spend(work: () => void): void;
  /** Milliseconds to wait until there is something to spend; 0 when there is. */
  waitMs(): number;
}

/** Sets the pace for looking, until the signal ends it. */
export function createPace(look: () => void, signal: AbortSignal): Pace {
  let left = storeMs;
  let filledAt = performance.now();
  let isDue = false;
  /** Set while the look that is due waits for time to spend. */
  let timer: ReturnType<typeof setTimeout> | undefined;

  function waitMs(): number {
    const now = performance.now();
    left = Math.min(storeMs, left + (now - filledAt) * share);
    filledAt = now;
    return left > 0 ? 0 : -left / share;
  }

  // Events that a page makes itself are nobody's deed, and would let it have us look without end.
  const fill = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    left = storeMs;
    if (timer) due();
  };
  for (const deed of deeds) addEventListener(deed, fill, { signal, capture: true, passive: true });

  function run(): void {
    isDue = false;
    timer = undefined;
    look();
  }

  function due(): void {
    // Due before the next paint; nothing is sooner than that.
    if (signal.aborted || (isDue && !timer)) return;
    const wait = Math.max(waitMs(), document.hidden ? hiddenMs : 0);
    if (isDue && wait > 0) return;
    isDue = true;
    clearTimeout(timer);
    timer = wait > 0 ? setTimeout(run, wait) : undefined;
    if (wait === 0) requestAnimationFrame(run);
  }

  return {
    due,
    spend(work) {
      const start = performance.now();
      waitMs();
      try {
        work();
      } finally {
        left = Math.max(left - performance.now() + start, -longestWaitMs * share);
      }
    },
    waitMs,
  };
}
