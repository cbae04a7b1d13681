/** Partner Center: what the organisation has, and who may activate it. */
import { addresses } from '../replicas/addresses.ts';
import { inventedIds } from '../replicas/data.ts';
import { choices, type Options } from '../replicas/options.ts';
import { expect, test } from './test.ts';

const overview = 'benefits-overview';
const disabled = 'activate-disabled';

for (const grid of choices.grid) {
  test(`the benefits are summed up from a grid built as ${grid}`, async ({ lens }) => {
    await lens.open(addresses.technicalSupport({ grid, offers: 'mixed' }));
    const panel = await lens.panel(overview, 'ENT-11', 'ENT-09');
    expect(panel.text).toContain('20 on-premises incidents');
    expect(panel.text).toContain('57 cloud incidents');
  });
}

for (const [name, address] of [
  ['the older page', addresses.technicalBenefits()],
  ['a locale in the address', addresses.technicalSupport({ lang: 'pl-PL' }, 'pl-pl')],
  ['a locale in the older address', addresses.technicalBenefits({ lang: 'zh-CN' }, 'zh-cn')],
  ['prefixed tags', addresses.technicalSupport({ prefix: 'offers', grid: 'shadow-grid' })],
  ['hidden decoys', addresses.technicalSupport({ decoys: 'yes' })],
  ['a page that fills in late', addresses.technicalSupport({ late: 1500 })],
] as const) {
  test(`the benefits are summed up on ${name}`, async ({ lens }) => {
    await lens.open(address);
    const panel = await lens.panel(overview, 'ENT-11');
    expect(panel.text).toContain('20');
    expect(panel.text).toContain('50');
    expect(panel.text).not.toContain('999');
  });
}

test('what Partner Center says is left is shown', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ remaining: 'column' }));
  const panel = await lens.panel(overview, 'ENT-11', 'REM-01');
  expect(panel.text).toContain('7 of 20');
  expect(panel.text).toContain('41 of 50');
});

test('of half a grid the sure parts are said, and the rest is called unread', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ state: 'half' }));
  const half = await lens.panel(overview);
  expect(half.title).toContain('20 on-premises incidents');
  expect(half.title).not.toMatch(/\d+ cloud incidents/);
  await lens.open(addresses.technicalSupport({ state: 'odd' }));
  const odd = await lens.panel(overview);
  expect(odd.title).not.toMatch(/\d+ (on-premises|cloud) incidents/);
});

test('two hundred rows are read', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ offers: 'many', rows: 200 }));
  const panel = await lens.panel(overview, 'ENT-11');
  expect(panel.text.replaceAll(/[,\u00a0\u202f]/g, '')).toMatch(/2000 on-premises incidents and 5000 cloud/);
});

for (const how of choices.disabled) {
  for (const prefix of ['none', 'benefits'] as const) {
    test(`a greyed Activate in the wizard: ${how}, tags with prefix ${prefix}`, async ({ lens }) => {
      await lens.open(addresses.technicalSupport({ role: 'none', wizard: 'open', disabled: how, prefix }));
      const panel = await lens.panel(disabled, 'ACT-02', 'ACT-07', 'ACT-08');
      expect(panel.text).toMatch(/Global admin/);
      const marks = await lens.evaluate(() => document.querySelector('.activate')?.getAttribute('data-benefit-lens'));
      expect(marks).toBe('annotated');
    });
  }
}

for (const lang of choices.lang) {
  test(`a greyed Activate is known in ${lang}, on both pages`, async ({ lens }) => {
    const wanted: Partial<Options> = { lang, role: 'none', offers: 'action-pack' };
    await lens.open(addresses.technicalSupport({ ...wanted, wizard: 'open' }, lang.toLowerCase()));
    await lens.panel(disabled, 'ACT-02');
    await lens.open(addresses.technicalBenefits(wanted, lang.toLowerCase()));
    await lens.panel(disabled, 'ACT-02');
  });
}

for (const role of ['partner-admin', 'global-admin'] as const) {
  test(`a usable Activate of a ${role} needs no words`, async ({ lens }) => {
    await lens.open(addresses.technicalSupport({ role, wizard: 'open' }));
    await lens.panel(overview);
    await lens.settle(30);
    expect((await lens.panels()).map(({ panel }) => panel)).toEqual([overview]);
  });
}

test('the wizard comes and goes, and its panel with it', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ role: 'none' }));
  await lens.panel(overview);
  for (const row of [0, 1, 0]) {
    await lens.evaluate((which) => {
      window.replica.openWizard(which);
    }, row);
    await lens.panel(disabled, 'ACT-02');
    await lens.click({ css: '.close' });
    await lens.noPanel(disabled);
  }
});

test('sixty times drawn anew, still one panel each', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ role: 'none', wizard: 'open' }));
  await lens.panel(disabled);
  await lens.evaluate(async () => {
    for (let turn = 0; turn < 60; turn += 1) {
      window.replica.rerender();
      window.replica.openWizard(0);
      await new Promise(requestAnimationFrame);
    }
  });
  await lens.panel(overview);
  await lens.panel(disabled);
  await lens.settle(60);
  expect((await lens.panels()).map(({ panel }) => panel).sort()).toEqual([disabled, overview]);
  expect(await lens.evaluate(() => window.replica.errors)).toEqual([]);
});

test('soft navigation takes the panels of the page before away', async ({ lens }) => {
  await lens.open(addresses.technicalSupport());
  await lens.panel(overview, 'ENT-11');
  await lens.evaluate(() => {
    window.replica.navigate('/dashboard/v2/benefits/marketing');
  });
  await lens.noPanel(overview);
  await lens.evaluate(() => {
    history.back();
  });
  await lens.panel(overview, 'ENT-11');
});

for (const [state, panel, rule] of [
  ['none', 'no-benefits', 'VIS-03'],
  ['not-authorized', 'not-authorized', 'VIS-02'],
] as const) {
  test(`the message for "${state}" is explained, on both pages`, async ({ lens }) => {
    await lens.open(addresses.technicalSupport({ state }));
    await lens.panel(panel, rule);
    await lens.open(addresses.technicalBenefits({ state }));
    await lens.panel(panel, rule);
  });
}

test('ids that are shown are explained and never kept', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ activated: 'yes', wizard: 'open' }));
  await lens.panel('ids-shown', 'VIS-01', 'LNK-01');
  await lens.settle(30);
  const kept = JSON.stringify([await lens.storage('local'), await lens.storage('session'), await lens.storage('sync')]);
  expect(kept).not.toContain(inventedIds.access);
  expect(kept).not.toContain(inventedIds.contract);
});

for (const [name, address, panel, rule] of [
  ['advisory hours', addresses.technicalPresales(), overview, 'ACT-10'],
  ['user management', addresses.userManagement(), 'user-management', 'ACT-01'],
  ['the customers list', addresses.customers(), 'customer-request', 'CSP-04'],
] as const) {
  test(`${name} has its panel`, async ({ lens }) => {
    await lens.open(address);
    await lens.panel(panel, rule);
  });
}

test('the people who can activate are named once their page was visited', async ({ lens }) => {
  await lens.open(addresses.userManagement());
  await lens.panel('user-management');
  await lens.open(addresses.technicalSupport({ role: 'none', wizard: 'open' }));
  const panel = await lens.panel(disabled, 'ACT-02');
  expect(panel.text).toContain('Ada Okafor');
  expect(panel.text).not.toContain('Chen Wei');
});
