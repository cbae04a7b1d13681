/** What there is to look at: pages of ours in their states, and panels beside what they speak of. */
import type { Lens } from '../../tests/browser/lens.ts';
import * as notebooks from '../../tests/browser/notebooks.ts';
import { addresses } from '../../tests/replicas/addresses.ts';

type Theme = 'light' | 'dark';

/** Something that is seen in one window. */
export interface View {
  readonly name: string;
  readonly width: number;
  /** A page of ours is drawn in full height, a portal's as much as a window shows. */
  readonly isOwnPage: boolean;
  readonly isPopup: boolean;
  /** Opens it in the language that holds. A portal's own colours are those of the theme. */
  readonly open: (lens: Lens, theme: Theme) => Promise<void>;
  /** Waits until it speaks the language that was just chosen. */
  readonly arrive: (lens: Lens, language: string) => Promise<void>;
}

/** The extension's interface as functions sent into its pages see it; only what is used here. */
declare const browser: {
  readonly storage: { readonly local: { set(values: Readonly<Record<string, unknown>>): Promise<void> } };
  readonly tabs: {
    create(what: object): Promise<{ id: number }>;
    get(id: number): Promise<{ status: string }>;
  };
};

const popupWidth = 384;
const tab = (at: number) => `[role=tab]:nth-child(${at})`;

function ownPage(
  name: string,
  page: string,
  width: number,
  notebook: unknown,
  act?: (lens: Lens) => Promise<void>,
): View {
  return {
    name,
    width,
    isOwnPage: true,
    isPopup: page === 'popup',
    async open(lens) {
      await lens.inExtension((items) => browser.storage.local.set(items), { notebook });
      await lens.openExtensionPage(`src/${page}/index.html`);
      await lens.waitFor(() => document.querySelector('h1') !== null);
      await act?.(lens);
    },
    async arrive(lens, language) {
      await lens.waitFor((tag) => document.documentElement.lang === tag, language);
    },
  };
}

function typed(lens: Lens, css: string, text: string): Promise<void> {
  return lens.evaluate(
    (selector, value) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error(`No ${selector}.`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    css,
    text,
  );
}

async function choose(lens: Lens, ...values: readonly string[]): Promise<void> {
  await lens.click(tab(3));
  for (const value of values) await lens.click(`[role=tabpanel]:not([hidden]) input[value=${value}]`);
}

/** Chooses the last question's answer, when several questions share a value. */
async function chooseLast(lens: Lens, value: string): Promise<void> {
  await lens.waitFor((wanted) => {
    const all = document.querySelectorAll<HTMLElement>(`[role=tabpanel]:not([hidden]) input[value=${wanted}]`);
    all[all.length - 1]?.click();
    return all.length > 0;
  }, value);
}

/** Brings a portal to the front, as it is when the popup opens over it. */
async function over(lens: Lens, address: string): Promise<void> {
  await lens.inExtension(async (url) => {
    const { id } = await browser.tabs.create({ url, active: true });
    while ((await browser.tabs.get(id)).status !== 'complete') await new Promise((go) => setTimeout(go, 50));
  }, address);
  await lens.openExtensionPage('src/popup/index.html');
  await lens.waitFor(() => document.querySelector('.this-page [role=switch]') !== null);
}

function chooseFile(content: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([content], 'notebook.json', { type: 'application/json' }));
  if (field) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A notebook's file in which three places do not fit. */
function faulty(): string {
  const file = { format: 'benefit-lens-notebook', ...structuredClone(notebooks.three()) };
  Object.assign(file.contracts[1]!.contract, { end: '2026-02-30', kind: 'clouds' });
  Object.assign(file.contracts[2]!.contract, { remaining: { kind: 'count', count: 12_345 } });
  return JSON.stringify(file, undefined, 2);
}

/** Pages of ours. */
export const views: readonly View[] = [
  ownPage('popup-empty', 'popup', popupWidth, notebooks.empty()),
  ownPage('popup-one', 'popup', popupWidth, notebooks.one()),
  ownPage('popup-three', 'popup', popupWidth, notebooks.three()),
  ownPage('popup-twelve', 'popup', popupWidth, notebooks.twelve()),
  ownPage('popup-two-sign-ins', 'popup', popupWidth, notebooks.twoSignIns()),
  ownPage('popup-page', 'popup', popupWidth, notebooks.one(), (lens) => over(lens, addresses.createRequest())),
  ownPage('popup-report', 'popup', popupWidth, notebooks.one(), async (lens) => {
    await over(lens, addresses.azureHome());
    await lens.click('.this-page button');
    await lens.waitFor(() => document.querySelector<HTMLTextAreaElement>('.report-text')?.value !== '');
  }),
  ownPage('popup-product', 'popup', popupWidth, notebooks.three(), (lens) => lens.click(tab(2))),
  ownPage('popup-product-answer', 'popup', popupWidth, notebooks.three(), async (lens) => {
    await lens.click(tab(2));
    await typed(lens, 'input[type=search]', 'Exchange 2016');
  }),
  ownPage('popup-product-versions', 'popup', popupWidth, notebooks.three(), async (lens) => {
    await lens.click(tab(2));
    await typed(lens, 'input[type=search]', 'SQL Server');
  }),
  ownPage('popup-route', 'popup', popupWidth, notebooks.empty(), (lens) => choose(lens, 'azure', 'customer')),
  ownPage('popup-route-end', 'popup', popupWidth, notebooks.three(), async (lens) => {
    await choose(lens, 'azure', 'customer');
    await chooseLast(lens, 'indirect-reseller');
  }),
  ownPage('options', 'options', 1100, notebooks.three()),
  ownPage('options-empty', 'options', 1100, notebooks.empty()),
  ownPage('options-twelve', 'options', 1100, notebooks.twelve()),
  ownPage('options-two-sign-ins', 'options', 1100, notebooks.twoSignIns()),
  ownPage('options-correct', 'options', 1100, notebooks.three(), async (lens) => {
    await lens.click('.entries .actions button');
    await typed(lens, '.correct .field:nth-child(3) input', '?');
    await lens.click('.correct .main');
    await lens.click({ css: '.notebook > p button' });
  }),
  ownPage('options-faults', 'options', 1100, notebooks.three(), async (lens) => {
    await lens.evaluate(chooseFile, faulty());
    await lens.waitFor(() => document.querySelector('.faults') !== null);
  }),
  ownPage('options-set-aside', 'options', 1100, { version: 1, contracts: [{ id: 1 }], roles: 3 }),
  ownPage('welcome', 'welcome', 1100, notebooks.empty()),
];

function panel(name: string, id: string, go: (lens: Lens, theme: Theme) => Promise<void>): View {
  return {
    name,
    width: 1280,
    isOwnPage: false,
    isPopup: false,
    open: go,
    async arrive(lens, language) {
      const end = Date.now() + 10_000;
      const speaks = () =>
        lens.everywhere(() =>
          [...document.querySelectorAll('benefit-lens')].map(
            (host) => host.shadowRoot?.querySelector('.panel')?.getAttribute('lang') ?? '',
          ),
        );
      await lens.panel(id);
      while (!(await speaks()).flat().includes(language)) {
        if (Date.now() > end) throw new Error(`${id} does not speak ${language}.`);
      }
    },
  };
}

async function withError(lens: Lens, place: 'toast' | 'info-box'): Promise<void> {
  await lens.evaluate((where) => {
    void window.replica.showError({ place: where });
  }, place);
}

/** Panels on stand-ins of the portals, each on the page that it was made for. */
export const panels: readonly View[] = [
  panel('panel-benefits-overview', 'benefits-overview', (lens, theme) =>
    lens.open(addresses.technicalSupport({ theme, offers: 'mixed', remaining: 'column' })),
  ),
  panel('panel-activate-disabled', 'activate-disabled', (lens, theme) =>
    lens.open(addresses.technicalSupport({ theme, role: 'admin-agent', wizard: 'open' })),
  ),
  panel('panel-ids-shown', 'ids-shown', (lens, theme) =>
    lens.open(addresses.technicalSupport({ theme, activated: 'yes', wizard: 'open' })),
  ),
  panel('panel-not-known', 'already-associated', async (lens, theme) => {
    await lens.open(addresses.supportPlans({ theme, pane: 'shell' }));
    await withError(lens, 'info-box');
  }),
  panel('panel-known', 'already-associated', async (lens, theme) => {
    await afterPartnerCenter(lens);
    await lens.open(addresses.supportPlans({ theme, pane: 'shell' }));
    await withError(lens, 'info-box');
  }),
  panel('panel-toast', 'already-associated', async (lens, theme) => {
    await lens.open(addresses.supportPlans({ theme, pane: 'shell' }));
    await withError(lens, 'toast');
  }),
  panel('panel-plans', 'plan-balance', (lens, theme) => lens.open(addresses.createRequest({ theme, plans: 'many' }))),
  panel('panel-new-request', 'new-request', (lens, theme) =>
    lens.open(addresses.newSupportRequest({ theme, blade: 'shell', plans: 'paid' })),
  ),
];

/** What Partner Center shows is known on the pages after it. */
async function afterPartnerCenter(lens: Lens): Promise<void> {
  await lens.open(addresses.technicalSupport({ remaining: 'column' }));
  await lens.panel('benefits-overview');
  await lens.settle(30);
}
