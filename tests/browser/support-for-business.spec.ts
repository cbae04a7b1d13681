/** Support for Business and Engage Center: what is left of each plan. */
import { addresses } from '../replicas/addresses.ts';
import { inventedIds } from '../replicas/data.ts';
import { choices } from '../replicas/options.ts';
import { expect, test } from './test.ts';

const balance = 'plan-balance';

for (const markup of choices.markup) {
  test(`a plan's balance is read from ${markup}`, async ({ lens }) => {
    await lens.open(addresses.createRequest({ markup }));
    const panel = await lens.panel(balance, 'REM-05');
    expect(panel.text).toContain('7 incidents left of 20');
    expect(panel.text).toContain('Microsoft Product Support');
    expect(panel.text).not.toContain(inventedIds.access);
  });
}

// What each language's line says is read in the rules' tests; here, that the page's language gets there.
for (const lang of ['de-DE', 'zh-CN'] as const) {
  test(`a plan's balance is read in ${lang}`, async ({ lens }) => {
    await lens.open(addresses.createRequest({ lang, plans: 'many' }));
    await lens.panel(balance, 'REM-05');
    const panels = (await lens.panels()).filter(({ panel }) => panel === balance);
    expect(panels).toHaveLength(3);
    for (const [index, [left, size]] of [
      ['7', '20'],
      ['13', '15'],
      ['10', '10'],
    ].entries()) {
      expect(panels[index]?.text).toMatch(new RegExp(`\\b${left}\\b.*\\b${size}\\b`));
      expect(panels[index]?.findings[0]).toBe('REM-05');
    }
  });
}

test('one incident, and no end of them', async ({ lens }) => {
  await lens.open(addresses.createRequest({ plans: 'one' }));
  expect((await lens.panel(balance, 'REM-05')).text).toContain('1 incident left of 20');
  await lens.open(addresses.createRequest({ plans: 'unlimited' }));
  expect((await lens.panel(balance, 'REM-05')).text).toMatch(/unlimited/i);
});

test('a plan that cannot be read is said to be so, without a number made up', async ({ lens }) => {
  await lens.open(addresses.createRequest({ plans: 'odd' }));
  const panel = await lens.panel(balance, 'NAM-01');
  expect(panel.text).not.toMatch(/\d+ incidents? left/);
});

for (const [plans, count] of [
  ['unavailable', 3],
  ['expired', 1],
  ['none-left', 1],
  ['cloud', 1],
] as const) {
  test(`unavailable plans are explained when they are unfolded: ${plans}`, async ({ lens }) => {
    await lens.open(addresses.createRequest({ plans }));
    await lens.panel('product-coverage');
    await lens.click('.unavailable-plans summary');
    await lens.panel('unavailable-plan');
    await lens.settle(30);
    const shown = (await lens.panels()).filter(({ panel, visible }) => panel === 'unavailable-plan' && visible);
    expect(shown).toHaveLength(count);
  });
}

for (const [name, plans, panel, rule] of [
  ['no eligible plan', 'no-plan', 'no-eligible-plan', 'LNK-01'],
  ['Code: 8', 'code-8', 'plan-not-usable', 'ERR-06'],
] as const) {
  test(`the message "${name}" is explained`, async ({ lens }) => {
    await lens.open(addresses.createRequest({ plans }));
    await lens.panel(panel, rule);
  });
}

test('coverage follows the product that is chosen', async ({ lens }) => {
  await lens.open(addresses.createRequest({ family: 'Windows Server', version: 'Windows Server 2025' }));
  const covered = await lens.panel('product-coverage');
  expect(covered.text).toContain('Windows Server 2025');
  await lens.evaluate(() => {
    const version = document.querySelector<HTMLSelectElement>('#product-version');
    if (!version) throw new Error('No version.');
    version.value = 'Windows Server 2012 R2';
    version.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await lens.waitFor(() =>
    [...document.querySelectorAll('benefit-lens[data-panel="product-coverage"]')].some((host) =>
      host.shadowRoot?.textContent.includes('2012 R2'),
    ),
  );
  const old = await lens.panel('product-coverage');
  expect(old.findings[0]).not.toBe(covered.findings[0]);
});

test('the form Add Contract is explained inside its modal dialog', async ({ lens }) => {
  await lens.open(addresses.createRequest({ plans: 'no-plan' }));
  await lens.click('.add-contract');
  await lens.panel('add-contract');
  const within = await lens.evaluate(
    () => document.querySelector('benefit-lens[data-panel="add-contract"]')?.closest('dialog') !== null,
  );
  expect(within).toBe(true);
});

test('what is typed into the id fields is never kept', async ({ lens }) => {
  await lens.open(addresses.createRequest({ plans: 'no-plan' }));
  await lens.click('.add-contract');
  await lens.click('#dialog-access');
  await lens.type(inventedIds.access);
  await lens.click('.add');
  await lens.panel(balance, 'REM-05');
  await lens.settle(30);
  const kept = JSON.stringify([await lens.storage('local'), await lens.storage('session')]);
  expect(kept).toContain('Partner On-premises Support');
  expect(kept).not.toContain(inventedIds.access);
});

test('the same form in the frame of Engage Center', async ({ lens }) => {
  await lens.open(addresses.engageHelp({ plans: 'many' }));
  await lens.panel(balance, 'REM-05');
  const panels = (await lens.panels()).filter(({ panel }) => panel === balance);
  expect(panels).toHaveLength(3);
  expect(panels.every(({ url }) => url.includes('reactblade'))).toBe(true);
});

for (const [name, address, frame] of [
  ['Support for Business', addresses.createRequest({ filled: 'family' }), undefined],
  ['Engage Center', addresses.engageHelp({ filled: 'family', markup: 'aria-radio' }), 'reactblade'],
] as const) {
  test(`counting without sending is guided from its offer to its end: ${name}`, async ({ lens }) => {
    await lens.open(address);
    const page = frame === undefined ? lens : lens.frame(frame);
    const guide = { css: '[data-do=guide]', within: 'benefit-lens' };
    const steps = () =>
      page.evaluate(() =>
        [
          ...(document.querySelector('benefit-lens[data-panel=count-incidents]')?.shadowRoot?.querySelectorAll('li') ??
            []),
        ].map((step) => step.dataset.state),
      );
    const warned = () =>
      page.evaluate(
        () => document.querySelector('.submit-request')?.getAttribute('data-benefit-lens') ?? 'not warned of',
      );
    const panels = async () => (await lens.panels()).filter(({ panel }) => panel === 'count-incidents');

    const offer = await lens.panel('count-incidents', 'REM-02', 'REM-01');
    expect(offer.text).toContain('Partner Center shows the balance too');
    expect(await warned()).toBe('not warned of');
    await page.click(guide);
    await expect.poll(async () => (await panels()).length).toBe(2);
    expect(await steps()).toEqual(['next', 'later', 'later']);
    expect(await warned()).toBe('annotated');

    await page.evaluate(() => {
      const version = document.querySelector<HTMLSelectElement>('#product-version');
      if (!version) throw new Error('No version.');
      version.value = 'Windows 11';
      version.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(steps).toEqual(['done', 'done', 'next']);
    const [, warning] = await panels();
    expect(warning?.title).toContain('leave this button alone');
    expect(await page.evaluate(() => document.querySelector('.submit-request')?.checkVisibility())).toBe(true);

    await page.click(guide);
    await lens.noPanel('count-incidents');
    expect(await warned()).toBe('not warned of');
    await lens.panel(balance, 'REM-05');
  });
}

test('the guide ends when its page is left', async ({ lens }) => {
  await lens.open(addresses.createRequest({ filled: 'nothing' }));
  await lens.panel('count-incidents');
  await lens.click({ css: '[data-do=guide]', within: 'benefit-lens' });
  await expect.poll(async () => (await lens.panels()).length).toBe(2);
  await lens.evaluate(() => {
    history.pushState({}, '', '/onboarding');
  });
  await expect.poll(async () => (await lens.panels()).length).toBe(1);
});
