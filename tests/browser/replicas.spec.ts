/** The replicas themselves: each loads, has the structure it is there for, and makes no noise. */
import { addresses } from '../replicas/addresses.ts';
import { errorPlaces, errorText } from '../replicas/errors.ts';
import { choices } from '../replicas/options.ts';
import { expect, test } from './test.ts';

test.use({ withExtension: false });
// Firefox shows the same pages to all other tests, which would notice.
test.skip(({ inBrowser }) => inBrowser === 'firefox', 'Once is enough.');

/** Text of the page through open shadow roots. */
function deepText(): string {
  const read = (root: ParentNode): string =>
    [...root.childNodes]
      .map((node) => {
        if (node.nodeType === 3) return node.nodeValue ?? '';
        if (!(node instanceof Element) || node.localName === 'style' || node.localName === 'script') return '';
        return `${node.shadowRoot ? read(node.shadowRoot) : ''} ${read(node)}`;
      })
      .join(' ');
  return read(document.body).replace(/\s+/g, ' ');
}

const pages: readonly (readonly [string, string, string])[] = [
  ['technical support', addresses.technicalSupport(), '20 incidents'],
  ['technical support under a locale', addresses.technicalSupport({}, 'de-de'), '20 incidents'],
  ['technical benefits', addresses.technicalBenefits(), 'Activate By'],
  ['presales', addresses.technicalPresales(), '50 hours'],
  ['user management', addresses.userManagement(), 'MPN Partner Admin, Account admin'],
  ['my access', addresses.myAccess(), 'Access granted'],
  ['permissions', addresses.permissions(), 'Global admin'],
  ['customers', addresses.customers(), 'Contoso Bakery'],
  ['service management', addresses.serviceManagement(), 'New request'],
  ['create request', addresses.createRequest(), '7 incidents remaining'],
  ['azure home', addresses.azureHome(), 'Microsoft Azure'],
  ['support plans', addresses.supportPlans(), 'Help + support'],
  ['new support request', addresses.newSupportRequest({ blade: 'shell' }), 'Technical'],
  ['engage center', addresses.engageHelp(), 'Engage Center'],
];

for (const [name, address, text] of pages) {
  test(`${name} loads and stays silent`, async ({ lens }) => {
    await lens.open(address);
    expect(await lens.evaluate(deepText)).toContain(text);
    expect(await lens.evaluate(() => window.replica.errors)).toEqual([]);
  });
}

test('a grid of any making shows every row', async ({ lens }) => {
  for (const grid of choices.grid) {
    await lens.open(addresses.technicalSupport({ grid, offers: 'screenshot-2023' }));
    const text = await lens.evaluate(deepText);
    for (const part of ['Legacy Silver - Core', 'Unlimited incidents', '10 incidents']) expect(text).toContain(part);
  }
});

test('Activate greyed in any way does nothing; with the role it shows ids', async ({ lens }) => {
  for (const disabled of choices.disabled) {
    await lens.open(
      addresses.technicalSupport({
        role: 'none',
        disabled,
        wizard: 'open',
        prefix: 'benefits',
      }),
    );
    expect(await lens.evaluate(() => document.querySelector('.activate')?.localName)).toBe(
      disabled === 'link' ? 'a' : 'benefits_he-button',
    );
    await lens.open(
      addresses.technicalSupport({
        role: 'partner-admin',
        disabled,
        wizard: 'open',
      }),
    );
    await lens.click('.activate');
    await lens.waitFor(() => document.querySelector('.ids')?.textContent.includes('Contract ID'));
  }
});

for (const place of errorPlaces) {
  test(`the error can stand in ${place}`, async ({ lens }) => {
    await lens.open(addresses.supportPlans());
    await lens.evaluate((where) => window.replica.showError({ place: where }), place);
    const where =
      place === 'blade-nested'
        ? lens.frame('view=Nested')
        : place.startsWith('blade')
          ? lens.frame('view=SupportPlans')
          : lens;
    const shown = await where.waitFor((marked) => {
      const find = (root: ParentNode): Element | undefined => {
        for (const element of root.querySelectorAll('*')) {
          if (element.matches(`[data-replica-error="${marked}"]`)) return element;
          const deeper = element.shadowRoot && find(element.shadowRoot);
          if (deeper) return deeper;
        }

        return undefined;
      };
      const element = find(document);
      return element && `${element.textContent} ${element.getAttribute('aria-label')} ${element.getAttribute('title')}`;
    }, place);
    expect(shown).toContain(errorText('en-US'));
    await lens.evaluate(() => window.replica.clearErrors());
    expect(await lens.evaluate(() => document.querySelectorAll('[data-replica-error]').length)).toBe(0);
  });
}

test('frames: one is active, one is kept warm and hidden', async ({ lens }) => {
  await lens.open(addresses.supportPlans());
  const active = lens.frame('view=SupportPlans');
  await active.waitFor(() => 'replica' in window && window.replica.ready);
  expect(await active.evaluate(() => window.name)).toBe('SupportPlans.ReactView');
  expect(await active.evaluate(() => innerWidth)).toBeGreaterThan(300);
  expect(await lens.frame('view=BrowseResourceGroups').evaluate(() => innerWidth)).toBe(0);
});

test('adding a contract: works, and fails without a word', async ({ lens }) => {
  const add = async (adding: 'works' | 'silent') => {
    await lens.open(addresses.createRequest({ plans: 'no-plan', adding }));
    expect(await lens.evaluate(deepText)).toContain('unable to find an eligible support plan');
    await lens.click('.add-contract');
    await lens.click('#dialog-access');
    await lens.type('900000017');
    await lens.click('.add');
    return lens.evaluate(deepText);
  };
  expect(await add('works')).toContain('7 incidents remaining');
  expect(await add('silent')).not.toContain('7 incidents remaining');
});

test('soft navigation and browser history redraw the page', async ({ lens }) => {
  await lens.open(addresses.technicalSupport());
  await lens.evaluate(() => {
    window.replica.navigate('/dashboard/v2/benefits/technicalpresales');
  });
  expect(await lens.evaluate(deepText)).toContain('50 hours');
  await lens.evaluate(() => {
    history.back();
  });
  await lens.waitFor(() => document.body.textContent.includes('20 incidents'));
});
