/** Ids that are typed or shown in any flow stay where they are: on the page. */
import { addresses } from '../replicas/addresses.ts';
import { inventedIds } from '../replicas/data.ts';
import type { Lens } from './lens.ts';
import { report } from './reports.ts';
import { expect, test } from './test.ts';

/** Typed by the user; like no id that a replica shows. */
const typed = { access: '712345678', contract: '787654321' } as const;
const sentinels = [typed.access, typed.contract, inventedIds.access, inventedIds.contract];

/** From now on, every message that reaches the extension is kept in one of its pages. */
async function overhear(lens: Lens): Promise<void> {
  await lens.inExtension(() => {
    const page = globalThis as unknown as { overheard: string[] };
    page.overheard = [];
    browser.runtime.onMessage.addListener((message) => {
      page.overheard.push(JSON.stringify(message));
      return undefined;
    });
  });
}

async function whereIdsWent(lens: Lens): Promise<string[]> {
  const messages = await lens.inExtension(() => (globalThis as unknown as { overheard?: string[] }).overheard ?? []);
  // In Firefox each call comes from a page of its own, which hears nothing of what went before.
  if (lens.browser === 'chromium') expect(messages.length, 'messages overheard').toBeGreaterThan(0);
  const places: Record<string, string> = { messages: messages.join('\n'), log: (await lens.complaints()).join('\n') };
  for (const area of ['local', 'session', 'sync'] as const) places[area] = JSON.stringify(await lens.storage(area));
  places.requests = lens.requests().join('\n');
  places.report = JSON.stringify(await report(lens));
  places.panels = JSON.stringify(await lens.panels());
  places.hosts = (
    await lens.everywhere(() => [...document.querySelectorAll('benefit-lens')].map((host) => host.outerHTML).join('\n'))
  ).join('\n');
  const bare = (text: string) => text.replaceAll(/(?<=\d)[\s-](?=\d)/g, '');
  return Object.entries(places).flatMap(([place, text]) =>
    sentinels.filter((id) => bare(text).includes(id)).map((id) => `${id} in ${place}`),
  );
}

/** Writes ids, grouped in three ways, after every text and into every name of the page. Runs in the page. */
function sprinkle(ids: readonly string[]): void {
  let turn = 0;
  const next = () => {
    turn += 1;
    const id = ids[turn % ids.length] ?? '';
    return turn % 3 === 0 ? id : id.replace(/(\d{3})(\d{3})/, turn % 3 === 1 ? '$1 $2 ' : '$1-$2-');
  };
  const spoil = (root: Node) => {
    for (const node of [...root.childNodes]) {
      if (node instanceof Text && node.data.trim() !== '') node.data = `${node.data} ${next()}`;
      else if (node instanceof Element && !['script', 'style', 'benefit-lens'].includes(node.localName)) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'data-id'])
          if (node.hasAttribute(name)) node.setAttribute(name, `${node.getAttribute(name) ?? ''} ${next()}`);
        node.classList.add(`of-${next().replaceAll(' ', '')}`);
        if (node.shadowRoot) spoil(node.shadowRoot);
        spoil(node);
      }
    }
  };
  spoil(document.body);
}

async function typeIntoFields(lens: Lens): Promise<void> {
  await lens.evaluate((ids) => {
    const fill = (root: ParentNode) => {
      const fields = [
        ...root.querySelectorAll<HTMLInputElement>('input[type="text"], input[type="password"], input:not([type])'),
      ];
      fields.forEach((field, index) => {
        field.value = field.type === 'password' || index % 2 === 1 ? ids.contract : ids.access;
        for (const event of ['input', 'change', 'blur']) field.dispatchEvent(new Event(event, { bubbles: true }));
      });
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) fill(element.shadowRoot);
    };
    fill(document);
  }, typed);
}

test.beforeEach(async ({ lens }) => {
  await overhear(lens);
});

for (const blade of ['shell', 'frame'] as const) {
  test(`ids typed into Azure's form (${blade}) go nowhere`, async ({ lens }) => {
    await lens.open(addresses.supportPlans({ blade }));
    await lens.evaluate(() => {
      window.replica.showLinkForm(true);
    });
    await typeIntoFields(lens);
    await lens.evaluate((ids) => {
      // The worst page: one that repeats the id in its error.
      const error = document.createElement('div');
      error.setAttribute('role', 'alert');
      error.textContent = `This Access ID is already associated to an account: ${ids.access}.`;
      document.body.append(error);
    }, typed);
    await lens.panel('already-associated');
    await lens.settle(30);
    expect(await whereIdsWent(lens)).toEqual([]);
  });
}

test('ids typed into Support for Business go nowhere', async ({ lens }) => {
  await lens.open(addresses.createRequest());
  await lens.panel('plan-balance');
  await lens.evaluate(() => {
    for (const dialog of document.querySelectorAll('dialog')) if (!dialog.open) dialog.showModal();
  });
  await typeIntoFields(lens);
  await lens.settle(30);
  expect(await whereIdsWent(lens)).toEqual([]);
});

// A frame is filled in by itself, so these are drawn by the shell.
const forms: readonly (readonly [string, string, string])[] = [
  ['the search of User management', addresses.userManagement(), 'user-management'],
  ['a new request in Azure', addresses.newSupportRequest({ blade: 'shell', plans: 'paid' }), 'new-request'],
  ['Engage Center', addresses.engageHelp({ blade: 'shell' }), 'plan-balance'],
];

for (const [name, address, panel] of forms) {
  test(`ids typed into ${name} go nowhere`, async ({ lens }) => {
    await lens.open(address);
    await lens.panel(panel);
    await typeIntoFields(lens);
    expect(await lens.evaluate(() => document.querySelectorAll('input, textarea').length)).toBeGreaterThan(0);
    await lens.settle(30);
    expect(await whereIdsWent(lens)).toEqual([]);
  });
}

const pages: readonly (readonly [string, string, string])[] = [
  ['benefits', addresses.technicalSupport({ offers: 'mixed', remaining: 'column' }), 'benefits-overview'],
  ['benefits in shadow roots', addresses.technicalSupport({ grid: 'shadow-grid' }), 'benefits-overview'],
  ['the older page of benefits', addresses.technicalBenefits(), 'benefits-overview'],
  ['advisory hours', addresses.technicalPresales(), 'benefits-overview'],
  ['users', addresses.userManagement(), 'user-management'],
  ['customers', addresses.customers(), 'customer-request'],
  ['the request form', addresses.createRequest({ plans: 'many' }), 'plan-balance'],
  ['the form without a plan', addresses.createRequest({ plans: 'no-plan' }), 'no-eligible-plan'],
  ['a new request in Azure', addresses.newSupportRequest({ blade: 'shell', plans: 'paid' }), 'new-request'],
  ['the link form', addresses.supportPlans({ blade: 'shell' }), 'link-benefits'],
];

for (const [name, address, panel] of pages) {
  test(`ids in every text and name go nowhere: ${name}`, async ({ lens }) => {
    test.skip(lens.browser === 'firefox', 'Messages are overheard in Chromium only.');
    await lens.open(address);
    await lens.panel(panel);
    await lens.evaluate(sprinkle, sentinels);
    await lens.settle(30);
    expect(await whereIdsWent(lens)).toEqual([]);
  });
}

for (const plans of ['many', 'paid', 'action-pack'] as const) {
  test(`ids shown beside plans (${plans}) go nowhere`, async ({ lens }) => {
    await lens.open(addresses.createRequest({ plans }));
    await lens.panel('plan-balance');
    await lens.settle(30);
    expect(await whereIdsWent(lens)).toEqual([]);
  });
}

test('ids that Partner Center shows after activation go nowhere', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ activated: 'yes' }));
  await lens.panel('benefits-overview');
  await lens.evaluate(() => {
    window.replica.openWizard(0);
  });
  await lens.settle(60);
  expect(await whereIdsWent(lens)).toEqual([]);
});

test('ids that the user asks to hold go through one message into memory, and leave it on a click', async ({ lens }) => {
  await lens.open(addresses.technicalSupport({ activated: 'yes', wizard: 'open' }));
  await lens.panel('ids-shown');
  await lens.click({ css: '[data-what=hold]', within: 'benefit-lens[data-panel="ids-shown"]' });
  await lens.waitFor(() => {
    const host = document.querySelector('benefit-lens[data-panel="ids-shown"]');
    return host?.shadowRoot?.querySelector('[data-what=forget]');
  });
  const held = await whereIdsWent(lens);
  const expected = [inventedIds.access, inventedIds.contract].flatMap((each) => [
    ...(lens.browser === 'chromium' ? [`${each} in messages`] : []),
    `${each} in session`,
  ]);
  expect(held.sort()).toEqual(expected.sort());
  const messages = await lens.inExtension(() => (globalThis as unknown as { overheard?: string[] }).overheard ?? []);
  expect(messages.filter((text) => text.includes(inventedIds.access)).every((text) => text.includes('"hold"'))).toBe(
    true,
  );
  await lens.click({ css: '[data-what=forget]', within: 'benefit-lens[data-panel="ids-shown"]' });
  await lens.waitFor(() => {
    const host = document.querySelector('benefit-lens[data-panel="ids-shown"]');
    return host?.shadowRoot?.querySelector('[data-what=hold]');
  });
  expect(JSON.stringify([await lens.storage('session'), await lens.storage('local')])).not.toContain(
    inventedIds.access,
  );
});

test('ids in a file that is brought in, or typed as a correction, are not kept', async ({ lens }) => {
  const today = new Date().toISOString().slice(0, 10);
  const contract = { plan: `Partner Cloud Support 50 - Access ID ${typed.access}`, kind: 'cloud', actionPack: false };
  const file = {
    ...{ format: 'benefit-lens-notebook', version: 1, roles: [], signIns: [] },
    contracts: [
      {
        ...{ id: 'aaaaaaaa', scope: 'unknown', readOn: {} },
        contract: { ...contract, linked: 'yes', seenOn: today, seenAt: 'partner-center' },
      },
    ],
    people: [
      {
        ...{ id: 'cccccccc', scope: 'unknown' },
        person: { name: `Kim ${typed.contract}`, roles: ['global-admin'], seenOn: today },
      },
    ],
  };
  await lens.openExtensionPage('src/options/index.html');
  await lens.waitFor(() => document.querySelector('input[type=file]'));
  await lens.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([content], 'notebook.json', { type: 'application/json' }));
    if (field) field.files = files.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  }, JSON.stringify(file));
  await lens.click('[aria-label^="Correct Partner Cloud Support 50"]');
  const kept = async () => {
    const everything = [await lens.storage('local'), await lens.storage('session'), await lens.storage('sync')];
    return sentinels.filter((each) => JSON.stringify(everything).includes(each));
  };
  expect(await lens.storage()).toHaveProperty('notebook.contracts.0');
  expect(await kept()).toEqual([]);
  await lens.evaluate((id) => {
    const field = document.querySelector<HTMLInputElement>('form.correct input');
    if (field) field.value = `Partner Cloud Support 50 ${id}`;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }, typed.access);
  await lens.click('form.correct button[type=submit]');
  await lens.settle(30);
  expect(await kept()).toEqual([]);
});

/** The extension's own interface, as functions sent into its pages see it. */
declare const browser: {
  readonly runtime: { readonly onMessage: { addListener(listener: (message: unknown) => undefined): void } };
};
