/** The panel of the error is in the document by the first frame in which the error could be painted. */
import { addresses } from '../replicas/addresses.ts';
import { expect, test } from './test.ts';

/** Inserts the error, then asks at the next frame's start (the last moment before painting) whether the host stands. */
function insertAndLook(): Promise<{ standing: boolean; width: number }> {
  return new Promise((resolve) => {
    const burn = (milliseconds: number) => {
      const end = performance.now() + milliseconds;
      while (performance.now() < end);
    };
    setTimeout(() => {
      burn(120);
      void window.replica.showError({ place: 'toast' });
      burn(30);
      requestAnimationFrame(() => {
        burn(30);
        // Observers run before a frame's callbacks; a task posted here runs after this frame was painted.
        const host = document.querySelector('benefit-lens[data-panel="already-associated"]');
        resolve({ standing: host?.isConnected ?? false, width: host?.getBoundingClientRect().width ?? 0 });
      });
    }, 0);
  });
}

for (const busy of [0, 40]) {
  test(`on a page that is busy ${busy} of 50 ms`, async ({ lens }) => {
    await lens.open(addresses.supportPlans({ busy, blade: 'shell' }));
    const seen = await lens.evaluate(insertAndLook);
    expect(seen.standing).toBe(true);
    expect(seen.width).toBeGreaterThan(0);
    await lens.panel('already-associated', 'ERR-05');
  });
}
