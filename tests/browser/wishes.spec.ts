/** What the user wishes for: ids held and forgotten, messages folded or left, panels reached by keyboard, for everyone. */
import { addresses } from '../replicas/addresses.ts';
import { inventedIds } from '../replicas/data.ts';
import type { Lens } from './lens.ts';
import { expect, test } from './test.ts';

/** The extension's interface as functions sent into its pages see it; only what is used here. */
declare const browser: {
  readonly tabs: {
    query(what: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
};

const everything = async (lens: Lens) => JSON.stringify([await lens.storage('local'), await lens.storage('sync')]);

test('ids are held on a click, handed on masked, and forgotten on a click', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ activated: 'yes', wizard: 'open' }));
  await lens.panel('ids-shown');
  await lens.click({ css: '[data-what=hold]', within: 'benefit-lens' });
  await lens.click({ css: '[data-what=forget]', within: 'benefit-lens' });
  await lens.click({ css: '[data-what=hold]', within: 'benefit-lens' });
  await lens.waitFor(() => {
    const host = document.querySelector('benefit-lens[data-panel="ids-shown"]');
    return host?.shadowRoot?.querySelector('[data-what=forget]') !== null;
  });
  for (const [address, panel, open] of [
    [addresses.createRequest({ plans: 'no-plan' }), 'add-contract', '.add-contract'],
    [addresses.supportPlans(), 'link-benefits', ''],
  ] as const) {
    await lens.open(address);
    if (open) await lens.click(open);
    const { text } = await lens.panel(panel);
    expect(text).toContain('Copy Access ID');
    expect(text).toContain('Copy Contract ID');
    expect(text).not.toContain(inventedIds.access);
    expect(text).not.toContain(inventedIds.contract);
  }

  const html = await lens.evaluate(
    () => document.querySelector('benefit-lens[data-panel="link-benefits"]')?.shadowRoot?.innerHTML ?? '',
  );
  expect(html).toContain('Copy Access ID');
  expect(html).not.toContain(inventedIds.access);
  expect(html).not.toContain(inventedIds.contract);
  const kept = await everything(lens);
  expect(kept).not.toContain(inventedIds.access);
  expect(kept).not.toContain(inventedIds.contract);
  await lens.click({ css: '[data-what=forget]', within: 'benefit-lens' });
  await lens.waitFor(
    () =>
      document.querySelector('benefit-lens[data-panel="link-benefits"]')?.shadowRoot?.querySelector('[data-what]') ===
      null,
  );
  expect(JSON.stringify(await lens.storage('session'))).not.toContain(inventedIds.access);
});

for (const pane of ['shell', 'frame'] as const) {
  test(`an unknown wording in the form in the ${pane}: hedged, never folded, and the form's own panel is quiet`, async ({
    lens,
  }) => {
    await lens.set('errorTreatment', 'fold');
    await lens.open(addresses.createRequest({ plans: 'action-pack' }));
    await lens.panel('plan-balance');
    await lens.open(addresses.supportPlans({ pane }));
    await lens.panel('link-benefits');
    await lens.evaluate(
      (place) => window.replica.showError({ place, form: 'unknown-wording' }),
      pane === 'shell' ? ('form-text' as const) : ('blade-field' as const),
    );
    const panel = await lens.panel('already-associated');
    expect(panel.findings.filter((each) => /^ERR-0[13]$/.test(each))).toEqual([]);
    await lens.settle(20);
    const marks = (
      await lens.everywhere(() =>
        [...document.querySelectorAll('[data-benefit-lens]')].map((each) => each.getAttribute('data-benefit-lens')),
      )
    ).flat();
    expect(marks).not.toContain('collapsed');
  });
}

test('the form keeps quiet while the error stands, and speaks again after', async ({ lens }) => {
  await lens.open(addresses.supportPlans());
  await lens.panel('link-benefits');
  await lens.evaluate(() => window.replica.showError({ place: 'form-text' }));
  await lens.panel('already-associated', 'ERR-05');
  await lens.noPanel('link-benefits');
  await lens.evaluate(() => window.replica.clearErrors());
  await lens.panel('link-benefits');
  await lens.noPanel('already-associated');
});

test('shell and frame both carry the error: one panel, which outlives the other message and goes with the last', async ({
  lens,
}) => {
  await lens.open(addresses.supportPlans({ pane: 'frame' }));
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.panel('already-associated');
  await lens.evaluate(() => window.replica.showError({ place: 'blade-message-bar-v9' }));
  await lens.settle(20);
  const errors = async () => (await lens.panels()).filter(({ panel }) => panel === 'already-associated');
  expect(await errors()).toHaveLength(1);
  await lens.evaluate(() => {
    document.querySelector('[data-replica-error="toast"]')?.remove();
  });
  await lens.waitFor(() => document.querySelector('benefit-lens[data-panel="already-associated"]') === null);
  await lens.panel('already-associated');
  expect(await errors()).toHaveLength(1);
  await lens.evaluate(() => window.replica.clearErrors());
  await lens.noPanel('already-associated');
});

test('how the error is treated can be changed elsewhere and holds at once', async ({ lens }) => {
  await lens.open(addresses.createRequest({ plans: 'action-pack' }));
  await lens.panel('plan-balance');
  await lens.open(addresses.supportPlans());
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.panel('already-associated', 'ERR-03');
  const mark = () => document.querySelector('[data-replica-error="toast"]')?.getAttribute('data-benefit-lens') ?? null;
  expect(await lens.evaluate(mark)).toBe('annotated');
  await lens.set('errorTreatment', 'fold');
  await lens.waitFor(() => document.querySelector('[data-benefit-lens="collapsed"]') !== null);
  await lens.set('errorTreatment', 'leave');
  await lens.noPanel('already-associated');
  expect(await lens.evaluate(mark)).toBe(null);
  await lens.set('errorTreatment', 'annotate');
  await lens.panel('already-associated', 'ERR-03');
  expect(await lens.evaluate(mark)).toBe('annotated');
});

test('the keyboard command reaches the first panel, and Escape leads back', async ({ lens }) => {
  await lens.open(addresses.createRequest({ plans: 'many' }));
  await lens.panel('plan-balance');
  await lens.evaluate(() => {
    document.querySelector<HTMLElement>('#product-version')?.focus();
  });
  await lens.inExtension(async () => {
    for (const { id } of await browser.tabs.query({})) {
      await browser.tabs.sendMessage(id, { kind: 'reach' }).catch(() => undefined);
    }
  });
  await lens.waitFor(() => document.activeElement?.localName === 'benefit-lens');
  await lens.press('Escape');
  await lens.waitFor(() => document.activeElement?.id === 'product-version');
});

for (const shortcuts of ['bubbling', 'capturing'] as const) {
  test(`keys in a panel work on a page with ${shortcuts} shortcuts`, async ({ lens }) => {
    await lens.open(addresses.createRequest({ shortcuts }));
    await lens.panel('product-coverage');
    await lens.click({ css: '[data-do=toggle]', within: 'benefit-lens[data-panel="product-coverage"]' });
    const isFolded = () =>
      document
        .querySelector('benefit-lens[data-panel="product-coverage"]')
        ?.shadowRoot?.querySelector('[data-do=toggle]')
        ?.getAttribute('aria-expanded') === 'false';
    await lens.waitFor(isFolded);
    await lens.press('Enter');
    expect(await lens.evaluate(isFolded)).toBe(false);
    if (shortcuts === 'bubbling') expect(await lens.evaluate(() => window.replica.keys)).toEqual([]);
  });
}
