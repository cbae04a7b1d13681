/** The popup, the options and the welcome page: what they say, what they change, and that everyone can use them. */
import { readFileSync } from 'node:fs';
import type { PageStatus } from '../../src/platform/protocol.ts';
import { addresses } from '../replicas/addresses.ts';
import type { Lens } from './lens.ts';
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

/** So many days from now in the calendar of this machine, which is also the browser's. */
function day(offset: number): string {
  const now = new Date();
  const then = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + offset));
  return then.toISOString().slice(0, 10);
}

const count = (n: number) => ({ kind: 'count', count: n });

/** A notebook as a partner with three contracts has it. */
function notebook() {
  const entry = (id: string, contract: Record<string, unknown>) => ({
    id,
    scope: 'unknown',
    contract: { actionPack: false, linked: 'yes', seenOn: day(-5), seenAt: 'partner-center', ...contract },
    readOn: { remaining: contract.seenOn ?? day(-5), end: day(-5), start: day(-5), size: day(-5) },
  });
  const term = { start: day(-200), end: day(165) };
  return {
    version: 1,
    contracts: [
      entry('aaaaaaaa', {
        plan: 'Partner Cloud Support 50',
        kind: 'cloud',
        size: count(50),
        remaining: count(37),
        ...term,
      }),
      entry('aaaaaaab', {
        plan: 'Partner On-premises Support 20',
        kind: 'on-premises',
        size: count(20),
        remaining: count(12),
        start: day(-330),
        end: day(35),
      }),
      entry('aaaaaaac', {
        plan: 'Partner support MAPS 10pack',
        kind: 'on-premises',
        actionPack: true,
        size: count(10),
        remaining: count(0),
        seenOn: day(-60),
        start: day(-400),
        end: day(-35),
      }),
    ],
    roles: [{ id: 'bbbbbbbb', scope: 'unknown', role: { role: 'partner-admin', held: 'yes', seenOn: day(-5) } }],
    people: [
      { id: 'cccccccc', scope: 'unknown', person: { name: 'Kim Doe', roles: ['global-admin'], seenOn: day(-5) } },
    ],
    signIns: [],
  };
}

async function seed(lens: Lens, values: Readonly<Record<string, unknown>> = { notebook: notebook() }): Promise<void> {
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

async function violations(lens: Lens): Promise<readonly string[]> {
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

const views: readonly (readonly [string, string, ((lens: Lens) => Promise<void>)?])[] = [
  ['popup, what is left', popup],
  [
    'popup, a product',
    popup,
    async (lens) => {
      await lens.click({ css: '[role=tab]', text: 'Covered?' });
      await lens.click({ css: 'button', text: 'SQL Server 2022' });
    },
  ],
  [
    'popup, the router',
    popup,
    async (lens) => {
      await lens.click({ css: '[role=tab]', text: 'Where to ask' });
      await lens.click({ css: 'label', text: 'Partner Center itself' });
    },
  ],
  ['options', options, (lens) => lens.click('[aria-label="Correct Partner Cloud Support 50"]')],
  ['welcome', welcome],
];

for (const [name, page, act] of views) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}: axe finds nothing in ${colorScheme}`, async ({ lens }) => {
      await lens.look({ colorScheme });
      await seed(lens);
      await openPage(lens, page);
      await act?.(lens);
      expect(await violations(lens)).toEqual([]);
    });
  }

  test(`${name}: fits 320 pixels, twice the text size, and both directions`, async ({ lens }) => {
    await seed(lens);
    await openPage(lens, page);
    await act?.(lens);
    const overflow = () =>
      lens.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await lens.resize(320, 700);
    expect(await overflow(), 'at 320 pixels').toBeLessThanOrEqual(0);
    await lens.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await overflow(), 'right to left').toBeLessThanOrEqual(0);
    await lens.resize(760, 700);
    await lens.evaluate(() => {
      document.documentElement.dir = 'ltr';
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow(), 'with text twice as large').toBeLessThanOrEqual(0);
  });
}

test('popup: a fresh install is sent to where the benefits are', async ({ lens }) => {
  await openPage(lens, popup);
  await waitForText(lens, 'Nothing is known yet');
  const href = await lens.evaluate(() => document.querySelector('a.main')?.getAttribute('href'));
  expect(href).toBe('https://partner.microsoft.com/dashboard/v2/benefits/technicalsupport');
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
  await lens.press('Enter');
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
  const file = { format: 'benefit-lens-notebook', ...notebook() };
  const broken = structuredClone(file);
  Object.assign(broken.contracts[1]!.contract, { end: '2026-02-30' });
  await lens.evaluate(chooseFile, JSON.stringify(broken));
  await waitForText(lens, 'Nothing was brought in. 1 place in the file did not fit:');
  expect(await text(lens)).toContain('contracts[1].contract.end');
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
