/** Pages that draw themselves anew, go elsewhere, or come late: panels stay, follow, and leave in time. */
import { addresses } from '../replicas/addresses.ts';
import { errorText } from '../replicas/errors.ts';
import { expect, test } from './test.ts';

/** Runs in pages: redraws sixty times in a row and counts the panels at the start of each frame. */
async function countOver(panel: string, redraw: string): Promise<{ fewest: number; most: number; empty: number }> {
  const count = (root: ParentNode): { hosts: number; empty: number } => {
    let [hosts, empty] = [0, 0];
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(`benefit-lens[data-panel="${panel}"]`)) {
        hosts += 1;
        if (!element.shadowRoot?.querySelector('h2')) empty += 1;
      } else if (element.shadowRoot) {
        const inner = count(element.shadowRoot);
        hosts += inner.hosts;
        empty += inner.empty;
      }
    }

    return { hosts, empty };
  };
  let [fewest, most, empty] = [Infinity, 0, 0];
  for (let turn = 0; turn < 60; turn += 1) {
    if (redraw === 'error') {
      await window.replica.clearErrors();
      await window.replica.showError({ place: 'message-bar' });
    } else window.replica.rerender();
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      // A tab that is just being brought to the front may get no frames for a while.
      setTimeout(resolve, 250);
    });
    const now = count(document);
    fewest = Math.min(fewest, now.hosts);
    most = Math.max(most, now.hosts);
    empty += now.empty;
  }

  return { fewest, most, empty };
}

for (const [name, address, panel, redraw] of [
  ['a grid', addresses.technicalSupport({ grid: 'shadow-grid' }), 'benefits-overview', 'page'],
  ['the error', addresses.supportPlans({ blade: 'shell', pane: 'closed' }), 'already-associated', 'error'],
  ['the blade around the error', addresses.supportPlans({ blade: 'shell' }), 'already-associated', 'page'],
] as const) {
  test(`drawn anew sixty times, never gone, never twice, never without words: ${name}`, async ({ lens }) => {
    await lens.open(address);
    if (panel === 'already-associated') await lens.evaluate(() => window.replica.showError({ place: 'message-bar' }));
    await lens.panel(panel);
    expect(await lens.evaluate(countOver, panel, redraw)).toEqual({ fewest: 1, most: 1, empty: 0 });
    await lens.panel(panel);
  });
}

test('blades, browser history, and addresses that change without an event', async ({ lens }) => {
  await lens.open(addresses.supportPlans({ blade: 'shell' }));
  await lens.panel('link-benefits');
  await lens.evaluate(() => {
    window.replica.navigate('#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview');
  });
  await lens.noPanel('link-benefits');
  await lens.evaluate(() => {
    window.replica.showLinkForm(true);
    history.replaceState({}, '', '#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans');
  });
  await lens.panel('link-benefits');
  await lens.evaluate(() => {
    window.replica.showLinkForm(false);
    window.replica.navigate('#home');
  });
  await lens.noPanel('link-benefits');
  await lens.evaluate(() => {
    history.back();
    window.replica.showLinkForm(true);
  });
  await lens.panel('link-benefits');
  await lens.evaluate(() => {
    history.forward();
    window.replica.showLinkForm(false);
  });
  await lens.noPanel('link-benefits');
});

for (const tag of ['late-island', 'div']) {
  test(`a shadow root that is attached late, without any change to the tree, is found: ${tag}`, async ({ lens }) => {
    await lens.open(addresses.supportPlans({ blade: 'shell', pane: 'closed' }));
    await lens.evaluate((name) => {
      const island = document.createElement(name);
      island.id = 'island';
      island.style.display = 'block';
      document.querySelector('.fxs-blade-notices')?.append(island);
    }, tag);
    await lens.settle(5);
    await lens.evaluate((text) => {
      const root = document.getElementById('island')?.attachShadow({ mode: 'open' });
      const bar = document.createElement('div');
      bar.setAttribute('role', 'alert');
      bar.textContent = text;
      root?.append(bar);
    }, errorText('en-US'));
    await lens.panel('already-associated', 'ERR-05');
  });
}

test('a slow page under a strict policy that listens to every key, with two hundred rows', async ({ lens }) => {
  await lens.open(
    addresses.technicalSupport({
      ...{ late: 1200, csp: 'strict', shortcuts: 'capturing', offers: 'many', rows: 200 },
    }),
  );
  await lens.panel('benefits-overview', 'ENT-11');
  expect((await lens.panels()).map(({ panel }) => panel)).toEqual(['benefits-overview']);
  expect(await lens.evaluate(() => window.replica.errors)).toEqual([]);
});

test('an error inside a modal dialog is explained inside it, where it can be pressed', async ({ lens }) => {
  await lens.open(addresses.supportPlans({ blade: 'shell', pane: 'closed' }));
  await lens.evaluate((text) => {
    const dialog = document.createElement('dialog');
    const alert = document.createElement('div');
    alert.setAttribute('role', 'alert');
    alert.textContent = text;
    dialog.append(alert);
    document.body.append(dialog);
    dialog.showModal();
  }, errorText('en-US'));
  await lens.panel('already-associated', 'ERR-05');
  await lens.click({ css: 'summary', within: 'benefit-lens' });
  const isInside = await lens.evaluate(() => document.querySelector('dialog benefit-lens') !== null);
  expect(isInside).toBe(true);
  await lens.evaluate(() => {
    document.querySelector('dialog')?.close();
  });
  await lens.waitFor(() => ![...document.querySelectorAll('benefit-lens')].some((host) => host.checkVisibility()));
});
