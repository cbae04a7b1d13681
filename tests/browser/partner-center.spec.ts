/** Partner Center: what the organisation has, and who may activate it. */
import { addresses } from '../replicas/addresses.ts';
import { inventedIds } from '../replicas/data.ts';
import { choices, type Options } from '../replicas/options.ts';
import type { Lens } from './lens.ts';
import { expect, test } from './test.ts';

/** The extension's storage, as functions sent into its pages see it. */
declare const browser: { readonly storage: { readonly local: { get(keys: null): Promise<unknown> } } };

const overview = 'benefits-overview';
const disabled = 'activate-disabled';

/** What is decided in the background, or told by words alone, is the same in every engine. */
const onlyHere = (lens: Lens): void => {
  test.skip(lens.browser === 'firefox', 'The engine makes no difference.');
};

test('the benefits are summed up from a grid of any making', async ({ lens }) => {
  for (const grid of choices.grid) {
    await lens.open(addresses.technicalSupport({ grid, offers: 'mixed' }));
    const panel = await lens.panel(overview, 'ENT-11', 'ENT-09');
    expect(panel.text, grid).toContain('20 on-premises incidents');
    expect(panel.text, grid).toContain('57 cloud incidents');
  }
});

test('the benefits are summed up at every address, under prefixed tags and past decoys', async ({ lens }) => {
  for (const address of [
    addresses.technicalBenefits(),
    addresses.technicalSupport({ lang: 'pl-PL' }, 'pl-pl'),
    addresses.technicalBenefits({ lang: 'zh-CN' }, 'zh-cn'),
    addresses.technicalSupport({ prefix: 'offers', grid: 'shadow-grid' }),
    addresses.technicalSupport({ decoys: 'yes' }),
  ]) {
    await lens.open(address);
    const { text } = await lens.panel(overview, 'ENT-11');
    expect(text, address).toContain('20');
    expect(text, address).toContain('50');
    expect(text, address).not.toContain('999');
  }
});

test('a page that fills in long after it was opened is read then', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ late: 3_600_000, role: 'none', wizard: 'open' }));
  await lens.waitFor(() => document.readyState === 'complete');
  await lens.settle(60);
  expect(await lens.panels()).toEqual([]);
  await lens.evaluate(() => {
    window.replica.fillIn();
  });
  await lens.panel(overview, 'ENT-11');
  await lens.panel(disabled, 'ACT-02');
});

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

test('two hundred rows are read, and every greyed button among them is marked', async ({ lens }) => {
  onlyHere(lens);
  await lens.open(addresses.technicalBenefits({ offers: 'many', rows: 200, role: 'none' }));
  const panel = await lens.panel(overview, 'ENT-11');
  expect(panel.text.replaceAll(/[,\u00a0\u202f]/g, '')).toMatch(/2000 on-premises incidents and 5000 cloud/);
  await lens.panel(disabled, 'ACT-02');
  const marked = () => document.querySelectorAll('button[data-benefit-lens=annotated]').length;
  expect(await lens.evaluate(marked)).toBe(200);
  expect((await lens.panels()).map(({ panel: id }) => id).sort()).toEqual([disabled, overview]);
});

test('of a list that is still arriving nothing is summed up', async ({ lens }) => {
  test.skip(lens.browser === 'firefox', 'Its driver asks nothing of a page that is still loading.');
  const opened = lens.open(addresses.technicalBenefits({ offers: 'many', rows: 200, stalls: 2500 }));
  await lens.waitFor(() => location.pathname.includes('benefits') && document.querySelectorAll('tr').length > 20);
  const rows = await lens.evaluate(async () => {
    for (let frame = 0; frame < 60; frame += 1) await new Promise(requestAnimationFrame);
    return { rows: document.querySelectorAll('tr').length, panels: document.querySelectorAll('benefit-lens').length };
  });
  expect(rows.rows).toBeLessThan(200);
  expect(rows.panels).toBe(0);
  await opened;
  const panel = await lens.panel(overview, 'ENT-11');
  expect(panel.text.replaceAll(/[,\u00a0\u202f]/g, '')).toMatch(/2000 on-premises incidents and 5000 cloud/);
});

test('the overview folds to one line and stays so', async ({ lens }) => {
  onlyHere(lens);
  await lens.open(addresses.technicalSupport());
  await lens.panel(overview);
  const toggle = { css: '[data-do=toggle]', within: `benefit-lens[data-panel="${overview}"]` };
  await lens.click(toggle);
  const isFolded = () =>
    document.querySelector('benefit-lens')?.shadowRoot?.querySelector('[aria-expanded=false]') !== null;
  await lens.waitFor(isFolded);
  await lens.waitFor(() => document.querySelector('benefit-lens')!.getBoundingClientRect().height < 80);
  await lens.open(addresses.technicalSupport({ lang: 'de-DE' }));
  await lens.panel(overview);
  expect(await lens.evaluate(isFolded)).toBe(true);
});

test('a greyed Activate in the wizard, greyed in any way and under any tag', async ({ lens }) => {
  for (const [index, how] of choices.disabled.entries()) {
    const prefix = index % 2 === 0 ? 'none' : 'benefits';
    await lens.open(addresses.technicalSupport({ role: 'none', wizard: 'open', disabled: how, prefix }));
    const panel = await lens.panel(disabled, 'ACT-02', 'ACT-07', 'ACT-08');
    expect(panel.text).toMatch(/Global admin/);
    const marks = await lens.evaluate(() => document.querySelector('.activate')?.getAttribute('data-benefit-lens'));
    expect(marks, how).toBe('annotated');
  }
});

test('a greyed Activate is known in other languages, and the message can be copied in two', async ({ lens }) => {
  onlyHere(lens);
  for (const lang of ['de-DE', 'zh-CN', 'ru-RU'] as const) {
    const wanted: Partial<Options> = { lang, role: 'none' };
    await lens.open(addresses.technicalSupport({ ...wanted, wizard: 'open' }, lang.toLowerCase()));
    await lens.panel(disabled, 'ACT-02');
    await lens.open(addresses.technicalBenefits(wanted, lang.toLowerCase()));
    await lens.panel(disabled, 'ACT-02');
    const texts = await lens.evaluate(() => {
      const root = document.querySelector('benefit-lens[data-panel="activate-disabled"]')?.shadowRoot;
      return [...(root?.querySelectorAll<HTMLElement>('[data-do=copy]') ?? [])].map((one) => one.dataset.text ?? '');
    });
    expect(texts).toHaveLength(2);
    expect(texts[0]).not.toContain('Hello,');
    expect(texts[1]).toContain('Hello,');
  }
});

test('a role that the page of own permissions showed is said with its day, and decides', async ({ lens }) => {
  onlyHere(lens);
  const greyed = addresses.technicalSupport({ role: 'none', wizard: 'open' });
  const learned = (role: string) =>
    lens.inExtension(async (wanted) => {
      for (let turn = 0; turn < 100; turn += 1) {
        const kept = JSON.stringify(await browser.storage.local.get(null));
        if (new RegExp(`"held":"yes"[^}]*"${wanted}"|"${wanted}"[^}]*"held":"yes"`).test(kept)) return true;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }

      return false;
    }, role);
  await lens.open(addresses.myAccess());
  await lens.open(greyed);
  expect((await lens.panel(disabled, 'ACT-02')).title).toContain('whether you hold either role could not be seen');

  await lens.open(addresses.permissions({ role: 'account-admin' }));
  expect(await learned('account-admin')).toBe(true);
  await lens.open(greyed);
  const lacking = await lens.panel(disabled, 'ACT-02', 'ACT-07');
  expect(lacking.title).toContain('your account is neither Global admin nor partner admin');
  expect(lacking.text).toMatch(/Your role: Account admin \(seen \w{3} \d+, \d{4}\)/);

  await lens.open(addresses.permissions({ role: 'global-admin' }));
  expect(await learned('global-admin')).toBe(true);
  await lens.open(greyed);
  const holding = await lens.panel(disabled, 'ACT-03');
  expect(holding.title).toContain('Your role is fine');
  expect(holding.text).toMatch(/Your role: Global admin \(seen/);
});

test('a usable Activate needs no words', async ({ lens }) => {
  onlyHere(lens);
  await lens.open(addresses.technicalSupport({ role: 'partner-admin', wizard: 'open' }));
  await lens.panel(overview);
  await lens.settle(30);
  expect((await lens.panels()).map(({ panel }) => panel)).toEqual([overview]);
});

test('an Activate that greys because it was pressed is not explained; one that was grey before still is', async ({
  lens,
}) => {
  const press = (): void => {
    const button = document.querySelector<HTMLElement>('.activate');
    button?.addEventListener('click', () => button.setAttribute('disabled', ''));
    button?.click();
  };
  await lens.open(addresses.technicalSupport({ role: 'partner-admin', wizard: 'open' }));
  await lens.panel(overview);
  await lens.evaluate(press);
  await lens.settle(60);
  expect((await lens.panels()).map(({ panel }) => panel)).not.toContain(disabled);

  await lens.open(addresses.technicalSupport({ role: 'none', wizard: 'open', disabled: 'aria' }));
  await lens.panel(disabled, 'ACT-02');
  await lens.evaluate(press);
  await lens.settle(60);
  await lens.panel(disabled, 'ACT-02');
});

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

test('the messages of a page that has nothing to show are explained, on both pages', async ({ lens }) => {
  onlyHere(lens);
  for (const [state, panel, rule] of [
    ['none', 'no-benefits', 'VIS-03'],
    ['not-authorized', 'not-authorized', 'VIS-02'],
  ] as const) {
    await lens.open(addresses.technicalSupport({ state }));
    await lens.panel(panel, rule);
    await lens.open(addresses.technicalBenefits({ state }));
    await lens.panel(panel, rule);
  }
});

test('ids that are shown are explained and never kept', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ activated: 'yes', wizard: 'open' }));
  await lens.panel('ids-shown', 'VIS-01', 'LNK-01');
  await lens.settle(30);
  const kept = JSON.stringify([await lens.storage('local'), await lens.storage('session'), await lens.storage('sync')]);
  expect(kept).not.toContain(inventedIds.access);
  expect(kept).not.toContain(inventedIds.contract);
});

test('advisory hours and requests for customers have their panels', async ({ lens }) => {
  for (const [address, panel, rule] of [
    [addresses.technicalPresales(), overview, 'ACT-10'],
    [addresses.customers(), 'customer-request', 'CSP-04'],
    [addresses.serviceManagement(), 'customer-request', 'CSP-04'],
  ] as const) {
    await lens.open(address);
    await lens.panel(panel, rule);
  }
});

for (const users of choices.users) {
  test(`the people who can activate are named once their page was visited, a list of ${users}`, async ({ lens }) => {
    await lens.open(addresses.userManagement({ users }));
    await lens.panel('user-management', 'ACT-01');
    await lens.open(addresses.technicalSupport({ role: 'none', wizard: 'open' }));
    const panel = await lens.panel(disabled, 'ACT-02');
    expect(panel.text).toContain('Ada Okafor');
    expect(panel.text).not.toContain('Chen Wei');
  });
}
