/** What a page with panels holds does not grow with the time that people spend on it. */
import { Bench } from '../../scripts/bench-browser.ts';
import { routes } from '../../scripts/bench-pages.ts';
import { addresses } from '../replicas/addresses.ts';
import { expect, test } from './test.ts';

test.skip(({ inBrowser }) => inBrowser !== 'chromium', 'Only Chromium tells what a page holds.');

test('nodes and listeners are as many after 500 changes of the address as before', async ({ replicas }) => {
  test.setTimeout(120_000);
  const bench = await Bench.launch(replicas.port, 'dist/chrome');
  try {
    await bench.open(addresses.technicalSupport());
    await bench.run(routes, 50);
    await bench.page.locator('benefit-lens h2').waitFor();
    const before = await bench.held();
    await bench.run(routes, 500);
    await bench.page.locator('benefit-lens h2').waitFor();
    const after = await bench.held();
    // A panel that is just being drawn may be counted, five hundred may not.
    expect(after.nodes - before.nodes).toBeLessThan(100);
    expect(after.listeners - before.listeners).toBeLessThan(20);
  } finally {
    await bench.close();
  }
});
