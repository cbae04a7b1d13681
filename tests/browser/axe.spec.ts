/** Every panel, in light and in dark, as axe sees it. */
import { readFileSync } from 'node:fs';
import { addresses } from '../replicas/addresses.ts';
import type { Lens } from './lens.ts';
import { expect, test } from './test.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
}

/** What axe has to say about the panels of a document. Rules for whole pages are the portal's business. */
async function faults(lens: Lens): Promise<readonly string[]> {
  const install = { toString: () => `() => { ${axe}; }` } as unknown as () => void;
  await lens.evaluate(install);
  return lens.evaluate(async () => {
    for (const host of document.querySelectorAll('benefit-lens')) {
      // Words that are still fading in have less contrast than they will have.
      for (const animation of host.shadowRoot?.getAnimations() ?? []) animation.finish();
      for (const details of host.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    }

    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(
      { include: [['benefit-lens']] },
      { rules: { region: { enabled: false }, 'heading-order': { enabled: false } } },
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${String(node.target)} ${node.failureSummary}`).join('; ')}`,
    );
  });
}

/** What is done on a page before these panels have something to speak of. */
const unfold: Readonly<Record<string, (lens: Lens) => Promise<void>>> = {
  async 'unavailable-plan'(lens) {
    // No pointer: panels that come above it move it meanwhile.
    await lens.waitFor(() => document.querySelector('.unavailable-plans summary') !== null);
    await lens.evaluate(() => document.querySelector<HTMLElement>('.unavailable-plans summary')?.click());
  },
  'add-contract': (lens) => lens.click('.add-contract'),
};

// Its rules go by markup and colours, which are the same in every engine.
test.skip(({ inBrowser }) => inBrowser !== 'chromium', 'One engine is enough.');

const scenes = (theme: 'light' | 'dark') =>
  [
    [
      'the benefits and the wizard',
      addresses.technicalSupport({ theme, role: 'none', wizard: 'open' }),
      'activate-disabled',
    ],
    ['ids', addresses.technicalSupport({ theme, activated: 'yes', wizard: 'open' }), 'ids-shown'],
    ['user management', addresses.userManagement({ theme }), 'user-management'],
    ['customers', addresses.customers({ theme }), 'customer-request'],
    ['no benefits', addresses.technicalSupport({ theme, state: 'none' }), 'no-benefits'],
    ['not authorized', addresses.technicalSupport({ theme, state: 'not-authorized' }), 'not-authorized'],
    ['a product and the guide', addresses.createRequest({ theme, filled: 'family' }), 'count-incidents'],
    ['unavailable plans', addresses.createRequest({ theme, plans: 'unavailable' }), 'unavailable-plan'],
    ['the dialog Add Contract', addresses.createRequest({ theme, plans: 'no-plan' }), 'add-contract'],
    ['a plan in a new request', addresses.newSupportRequest({ theme, blade: 'shell', plans: 'paid' }), 'new-request'],
    ['plans', addresses.createRequest({ theme, plans: 'many' }), 'plan-balance'],
    ['no plan', addresses.createRequest({ theme, plans: 'no-plan' }), 'no-eligible-plan'],
    ['Code: 8', addresses.createRequest({ theme, plans: 'code-8' }), 'plan-not-usable'],
    ['the form to link', addresses.supportPlans({ theme, blade: 'shell' }), 'link-benefits'],
    ['the error', addresses.supportPlans({ theme, error: 'info-box', blade: 'shell' }), 'already-associated'],
    [
      'a new request',
      addresses.newSupportRequest({ theme, blade: 'shell', issues: 'no-technical' }),
      'no-technical-type',
    ],
  ] as const;

const dark = scenes('dark');

for (const [index, [name, address, panel]] of scenes('light').entries()) {
  test(`axe finds nothing in the panels: ${name}`, async ({ lens }) => {
    for (const [colorScheme, page] of [
      ['light', address],
      ['dark', dark[index]?.[1] ?? ''],
    ] as const) {
      await lens.look({ colorScheme });
      await lens.open(page);
      await unfold[panel]?.(lens);
      await lens.panel(panel);
      expect(await faults(lens), colorScheme).toEqual([]);
    }
  });
}
