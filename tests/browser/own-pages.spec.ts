/** The popup, the options and the welcome page: what they say, what they change, and that everyone can use them. */
import { readFileSync } from 'node:fs';
import type { PageStatus } from '../../src/platform/protocol.ts';
import { addresses } from '../replicas/addresses.ts';
import type { Lens } from './lens.ts';
import * as notebooks from './notebooks.ts';
import { expect, test } from './test.ts';

/** The extension's interface as functions sent into its pages see it; only what is used here. */
declare const browser: {
  readonly storage: { readonly local: { set(values: Readonly<Record<string, unknown>>): Promise<void> } };
  readonly action: { getTitle(of: { tabId: number }): Promise<string> };
  readonly tabs: {
    query(what: object): Promise<{ id: number }[]>;
    connect(
      tab: number,
      info: { name: string },
    ): { readonly onMessage: Listeners; readonly onDisconnect: Listeners; disconnect(): void };
  };
};
interface Listeners {
  addListener(listener: (message: unknown) => void): void;
}

const popup = 'src/popup/index.html';
const options = 'src/options/index.html';
const welcome = 'src/welcome/index.html';

async function seed(
  lens: Lens,
  values: Readonly<Record<string, unknown>> = { notebook: notebooks.three() },
): Promise<void> {
  await lens.inExtension((items) => browser.storage.local.set(items), values);
}

/** Opens one of our pages and waits until it has drawn itself. */
async function openPage(lens: Lens, page: string): Promise<void> {
  await lens.openExtensionPage(page);
  await lens.waitFor(() => document.querySelector('h1') !== null);
}

const text = (lens: Lens) => lens.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

async function waitForText(lens: Lens, wanted: string): Promise<void> {
  await lens.waitFor((words) => document.body.innerText.replace(/\s+/g, ' ').includes(words), wanted);
}

/** Presses Tab until an element with that name has the focus; fails when it never gets it. */
async function tabTo(lens: Lens, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await lens.press('Tab');
    const focused = await lens.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''} ${labels.map((label) => label.textContent).join(' ')}`;
    });
    if (focused.includes(name)) return;
  }

  throw new Error(`Tab never reaches ${name}.`);
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
}

async function violations(lens: Pick<Lens, 'evaluate'>): Promise<readonly string[]> {
  // Sent as source, because an extension's page runs no code from strings.
  const install = { toString: () => `() => { ${axe}; }` } as unknown as () => void;
  await lens.evaluate(install);
  return lens.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return found.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${String(node.target)} ${node.failureSummary}`).join('; ')}`,
    );
  });
}

interface View {
  readonly name: string;
  readonly page: string;
  readonly notebook?: unknown;
  readonly act?: (lens: Lens) => Promise<void>;
}

/** Chooses the answer to the last question that is asked. */
function answer(value: string): boolean {
  const all = document.querySelectorAll<HTMLElement>(`[role=tabpanel]:not([hidden]) input[value=${value}]`);
  all[all.length - 1]?.click();
  return all.length > 0;
}

const tab = (name: string) => ({ css: '[role=tab]', text: name });

/** Pages of ours in their states. A step of the router is looked at with those before it. */
const views: readonly View[] = [
  { name: 'popup, nothing known', page: popup, notebook: notebooks.empty() },
  { name: 'popup, twelve contracts', page: popup, notebook: notebooks.twelve() },
  { name: 'popup, two sign-ins', page: popup, notebook: notebooks.twoSignIns() },
  {
    name: 'popup, a product',
    page: popup,
    async act(lens) {
      await lens.click(tab('Covered?'));
      await lens.click({ css: 'button', text: 'SQL Server 2022' });
    },
  },
  {
    name: 'popup, the router with a question open',
    page: popup,
    async act(lens) {
      await lens.click(tab('Where to ask'));
      await lens.waitFor(answer, 'azure');
      await lens.waitFor(answer, 'customer');
    },
  },
  {
    name: 'popup, the end of the router',
    page: popup,
    async act(lens) {
      await lens.click(tab('Where to ask'));
      for (const value of ['azure', 'customer', 'indirect-reseller']) await lens.waitFor(answer, value);
      await waitForText(lens, 'Go through your provider');
    },
  },
  {
    name: 'options, correcting and about to forget everything',
    page: options,
    async act(lens) {
      await lens.click('[aria-label="Correct Partner Cloud Support 50"]');
      await lens.click({ css: 'button', text: 'Forget everything' });
    },
  },
  {
    name: 'options, two sign-ins and a file with faults',
    page: options,
    notebook: notebooks.twoSignIns(),
    async act(lens) {
      await lens.evaluate(chooseFile, '{"format":"benefit-lens-notebook","version":1}');
      await waitForText(lens, 'Nothing was brought in');
    },
  },
  {
    name: 'options, with data set aside',
    page: options,
    notebook: { version: 1, contracts: [{ id: 1 }], roles: 3 },
    act: (lens) => waitForText(lens, 'Parts of the notebook could not be read'),
  },
  { name: 'welcome', page: welcome },
];

for (const { name, page, notebook = notebooks.three(), act } of views) {
  test(`${name}: axe finds nothing in either scheme, and all fits`, async ({ lens }) => {
    await lens.inExtension((items) => browser.storage.local.set(items), { notebook });
    await openPage(lens, page);
    await act?.(lens);
    // What axe looks at, markup and colours, is the same in every engine; what fits is not.
    for (const colorScheme of lens.browser === 'chromium' ? (['light', 'dark'] as const) : []) {
      await lens.look({ colorScheme });
      expect(await violations(lens), colorScheme).toEqual([]);
    }

    const overflow = () =>
      lens.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await lens.resize(320, 700);
    expect(await overflow(), 'at 320 pixels').toBeLessThanOrEqual(0);
    await lens.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await overflow(), 'right to left').toBeLessThanOrEqual(0);
    await lens.resize(800, 700);
    await lens.evaluate(() => {
      document.documentElement.dir = 'ltr';
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow(), 'with text twice as large').toBeLessThanOrEqual(0);
  });
}

test('popup: over a portal it says what is explained there, and shows a report', async ({ lens }) => {
  test.skip(lens.browser === 'firefox', 'Its driver cannot ask a tab that is not in front.');
  await seed(lens, { notebook: notebooks.one() });
  await lens.open(addresses.createRequest());
  await lens.panel('plan-balance');
  await lens.inExtension((address) => {
    location.href = address;
  }, `/${popup}`);
  // While the page is on its way there, it cannot be asked.
  const says = () => lens.inExtension(() => document.body.innerText).catch(() => '');
  await expect.poll(says).toContain('Explained on this page: whether a product is covered and what is left of a plan.');
  await lens.inExtension(() => document.querySelector<HTMLElement>('.report button')?.click());
  await expect
    .poll(() => lens.inExtension(() => document.querySelector('textarea')?.value ?? ''))
    .toContain('portal: support-for-business');
  expect(await violations({ evaluate: lens.inExtension.bind(lens) })).toEqual([]);
  await lens.inExtension(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
  await expect.poll(says).toContain('The lens is switched off on Support for Business.');
  await lens.noPanel('plan-balance');
  await lens.inExtension(() => {
    location.href = '/manifest.json';
  });
});

test('popup: a fresh install is sent to where the benefits are', async ({ lens }) => {
  await openPage(lens, popup);
  await waitForText(lens, 'Nothing is known yet');
  const href = await lens.evaluate(() => document.querySelector('a.main')?.getAttribute('href'));
  expect(href).toBe('https://partner.microsoft.com/dashboard/v2/benefits/technicalsupport');
});

test('popup and options: what the browser withholds is said, and can be given back', async ({ lens }) => {
  const wordings =
    'The browser does not let the lens read: Partner Center, Support for Business, Engage Center, and the Azure';
  await openPage(lens, popup);
  await waitForText(lens, 'This page is none of the portals');
  await lens.manage('withdraw');
  try {
    // At once in what is open, and in what is opened next.
    await waitForText(lens, wordings);
    expect(await violations(lens)).toEqual([]);
    await openPage(lens, options);
    await waitForText(lens, wordings);
    await openPage(lens, popup);
    await waitForText(lens, wordings);
    // Chromium asks in a window of its own, which no driver reaches.
    if (lens.browser === 'firefox') await lens.click({ css: '.this-page .main' });
    else await lens.manage('allow');
    await waitForText(lens, 'This page is none of the portals');
    expect(await text(lens)).not.toContain('does not let the lens read');
  } finally {
    await lens.manage('allow');
  }
});

test('popup: sums, what is about to be lost, and every contract', async ({ lens }) => {
  await seed(lens);
  await openPage(lens, popup);
  await waitForText(lens, '12 incidents of Partner On-premises Support 20 are lost after');
  const said = await text(lens);
  for (const part of [
    '37 cloud incidents left',
    '12 unused, 35 days left',
    '0 of 10 incidents left',
    'may have changed',
  ]) {
    expect(said).toContain(part);
  }
});

test('popup: answers by keyboard alone, as one types', async ({ lens }) => {
  await seed(lens);
  await openPage(lens, popup);
  await tabTo(lens, 'What is left');
  await lens.press('ArrowRight');
  await lens.press('Tab');
  await lens.type('exchange 2013');
  await waitForText(lens, 'Exchange Server 2013 is not');
  await lens.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    field?.select();
  });
  await lens.type('sql server 2022');
  await waitForText(lens, 'SQL Server 2022 is covered');
});

test('popup: the router asks what it needs and ends in one link, by keyboard', async ({ lens }) => {
  await openPage(lens, popup);
  await tabTo(lens, 'What is left');
  await lens.press('End');
  await tabTo(lens, 'On-premises product');
  await lens.press('ArrowDown');
  await tabTo(lens, 'Our own');
  await lens.press('ArrowDown');
  await tabTo(lens, 'Not in it');
  for (let down = 0; down < 3; down += 1) await lens.press('ArrowDown');
  await waitForText(lens, 'Go through your provider');
  expect(await lens.evaluate(() => document.querySelectorAll('[role=tabpanel]:not([hidden]) a.main').length)).toBe(1);
});

test('options: a change holds at once in the tab that is open', async ({ lens }) => {
  await lens.open(addresses.supportPlans());
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.panel('already-associated');
  await seed(lens, { settings: { errorTreatment: 'leave' } });
  await lens.noPanel('already-associated');
  // Nor does it come back when the page is looked at again, or the error shows again.
  await lens.evaluate(() => window.replica.clearErrors());
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.settle(120);
  await lens.noPanel('already-associated');
  await seed(lens, { settings: {} });
  await lens.panel('already-associated');
});

test('options: settings are kept, and the page says so', async ({ lens }) => {
  await openPage(lens, options);
  await lens.click({ css: 'label', text: 'Leave it alone' });
  await waitForText(lens, 'Saved. Open tabs follow at once.');
  await lens.click({ css: 'label', text: 'Why a plan is unavailable' });
  await lens.click({ css: 'label', text: 'Explain Engage Center' });
  await lens.click({ css: 'label', text: 'Solutions Partner designation' });
  await lens.waitFor(() => document.querySelector('input[type=date]') !== null);
  const { settings } = await lens.storage();
  expect(settings).toMatchObject({
    errorTreatment: 'leave',
    panels: { 'unavailable-plan': false },
    portals: { 'engage-center': false, azure: true },
    own: { offers: [{ offer: 'solutions-partner' }] },
  });
});

test('options: a contract is corrected and another forgotten, by keyboard', async ({ lens }) => {
  await seed(lens);
  await openPage(lens, options);
  await tabTo(lens, 'Correct Partner Cloud Support 50');
  await lens.press('Enter');
  await tabTo(lens, 'Left');
  await lens.type('lots');
  await lens.press('Enter');
  await waitForText(lens, 'Enter a whole number up to 9999');
  await lens.evaluate(() => {
    (document.activeElement as HTMLInputElement).select();
  });
  await lens.type('36');
  await lens.press('Enter');
  await waitForText(lens, '36 of 50 incidents left');
  await lens.press('Enter');
  await lens.waitFor(() => document.querySelector('form.correct') !== null);
  await lens.press('Tab');
  await lens.press('Tab');
  await lens.press('Escape');
  await lens.waitFor(() => document.querySelector('form.correct') === null);
  await lens.waitFor(() => document.activeElement?.getAttribute('aria-label') === 'Correct Partner Cloud Support 50');
  await tabTo(lens, 'Forget Partner On-premises Support 20');
  await lens.press('Enter');
  await waitForText(lens, 'Forgotten: Partner On-premises Support 20.');
  const stored = (await lens.storage()).notebook as { contracts: { contract: { plan: string } }[] };
  expect(stored.contracts.map(({ contract }) => contract.plan)).toEqual([
    'Partner Cloud Support 50',
    'Partner support MAPS 10pack',
  ]);
});

test('options: everything is forgotten only when asked twice', async ({ lens }) => {
  await seed(lens);
  await openPage(lens, options);
  await lens.click({ css: 'button', text: 'Forget everything' });
  await lens.waitFor(() => document.activeElement?.textContent === 'Cancel');
  await lens.press('Escape');
  await lens.waitFor(() => document.activeElement?.textContent === 'Forget everything');
  expect(await lens.storage()).toHaveProperty('notebook');
  await lens.press('Enter');
  await lens.click({ css: 'button', text: 'Yes, forget everything' });
  await waitForText(lens, 'The notebook is empty');
  expect(await lens.storage()).not.toHaveProperty('notebook');
});

/** Puts a file into the page's file field, as choosing it does. */
function chooseFile(content: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([content], 'notebook.json', { type: 'application/json' }));
  if (field) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
}

test('options: a file with faults brings nothing in and names the places; a sound one comes in', async ({ lens }) => {
  await openPage(lens, options);
  const file = { format: 'benefit-lens-notebook', ...notebooks.three() };
  const broken = structuredClone(file);
  Object.assign(broken.contracts[1]!.contract, { end: '2026-02-30' });
  await lens.evaluate(chooseFile, JSON.stringify(broken));
  await waitForText(lens, 'Nothing was brought in. 1 place in the file did not fit:');
  expect(await text(lens)).toContain('Line 1 contracts[1].contract.end Write a day of the calendar');
  await lens.evaluate(chooseFile, JSON.stringify(file));
  await waitForText(lens, '3 contracts of the file are now in the notebook.');
  await waitForText(lens, '37 of 50 incidents left');
});

test('pages: the language is the user’s choice', async ({ lens }) => {
  await seed(lens, { settings: { language: 'en' } });
  await openPage(lens, welcome);
  expect(await lens.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await lens.evaluate(() => document.title)).toBe('Welcome to Benefit Lens');
});

/** What the documents of all tabs tell of themselves. */
function statuses(): Promise<unknown[]> {
  return browser.tabs.query({}).then(
    (tabs) =>
      new Promise((resolve) => {
        const told: unknown[] = [];
        for (const { id } of tabs) {
          const port = browser.tabs.connect(id, { name: 'benefit-lens-status' });
          port.onMessage.addListener((status) => {
            told.push(status);
            resolve(told);
          });
        }
      }),
  );
}

const titles = () =>
  browser.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => browser.action.getTitle({ tabId: id }))));

test('a portal’s page tells what it sees, and its toolbar icon follows', async ({ lens }) => {
  await lens.open(addresses.createRequest());
  await lens.panel('plan-balance');
  const told = (await lens.inExtension(statuses)) as PageStatus[];
  expect(told[0]).toMatchObject({ portal: 'support-for-business', isTop: true });
  expect(told[0]?.shown).toContain('plan-balance');
  await expect.poll(() => lens.inExtension(titles)).toContain('Benefit Lens: has something to say on this page');

  await seed(lens, { settings: { portals: { 'support-for-business': false } } });
  await lens.noPanel('plan-balance');
  await expect.poll(() => lens.inExtension(titles)).toContain('Benefit Lens: switched off on this portal');
});

test('the toolbar icon falls silent with a frame that is filled anew or taken away', async ({ lens }) => {
  const says = 'Benefit Lens: has something to say on this page';
  const watches = 'Benefit Lens: watches this page';
  const speak = async (fluent: 'v8' | 'v9') => {
    await lens.open(addresses.supportPlans({ pane: 'frame', fluent }));
    await lens.frame('view=SupportPlans').waitFor(() => 'replica' in window && window.replica.ready);
    await lens.evaluate(() => window.replica.showError({ place: 'blade-message-bar-v9' }));
    await expect.poll(() => lens.inExtension(titles)).toContain(says);
  };
  await speak('v9');
  await lens.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.src = 'about:blank';
  });
  await expect.poll(() => lens.inExtension(titles)).toContain(watches);
  await speak('v8');
  await lens.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });
  await expect.poll(() => lens.inExtension(titles)).toContain(watches);
});
