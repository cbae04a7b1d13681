/** `npm run screenshots`: the five pictures of the stores, 1280 × 800, in `docs/store/screenshots/`. Needs `dist/chrome`. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { launchChromium } from '../tests/browser/chromium.ts';
import { Lens } from '../tests/browser/lens.ts';
import { addresses } from '../tests/replicas/addresses.ts';
import { startReplicas } from '../tests/replicas/server.ts';

const folder = 'docs/store/screenshots';

interface Picture {
  readonly name: string;
  readonly take: (lens: Lens) => Promise<void>;
}

/** In this order one user's story, so that each page knows what the ones before it showed. */
const pictures: readonly Picture[] = [
  {
    name: '1-what-you-have',
    async take(lens) {
      await lens.open(addresses.technicalSupport({ offers: 'mixed', remaining: 'column' }));
      await lens.panel('benefits-overview');
    },
  },
  {
    name: '2-who-can-activate',
    async take(lens) {
      await lens.open(addresses.technicalSupport({ role: 'admin-agent', wizard: 'open' }));
      await lens.panel('activate-disabled');
      await reveal(lens, 'activate-disabled');
    },
  },
  {
    name: '3-what-is-covered',
    async take(lens) {
      await lens.open(addresses.createRequest({ plans: 'many' }));
      await lens.panel('plan-balance');
      await reveal(lens, 'product-coverage');
    },
  },
  {
    name: '4-what-the-error-means',
    async take(lens) {
      await lens.open(addresses.supportPlans({ blade: 'shell', pane: 'closed' }));
      await lens.evaluate(() => window.replica.showError({ place: 'message-bar' }));
      await lens.panel('already-associated', 'ERR-01');
    },
  },
  {
    name: '5-what-is-remembered',
    async take(lens) {
      await lens.openExtensionPage('src/options/index.html');
      await lens.waitFor(() => document.querySelector('h1') !== null);
      await lens.evaluate(() => {
        document.querySelector('[aria-label^="Correct "]')?.scrollIntoView({ block: 'center' });
      });
    },
  },
];

/** Brings a panel into the middle of the picture. */
function reveal(lens: Lens, panel: string): Promise<void> {
  return lens.evaluate((id) => {
    const walk = (root: ParentNode): Element | undefined => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches(`benefit-lens[data-panel="${id}"]`)) return element;
        const inside = element.shadowRoot ? walk(element.shadowRoot) : undefined;
        if (inside) return inside;
      }

      return undefined;
    };
    walk(document)?.scrollIntoView({ block: 'center' });
  }, panel);
}

const replicas = await startReplicas();
const driver = await launchChromium({ extension: 'dist/chrome', port: replicas.port, headless: true });
try {
  const lens = new Lens(driver, replicas, true);
  await lens.reset();
  await lens.resize(1280, 800);
  await mkdir(folder, { recursive: true });
  for (const { name, take } of pictures) {
    await take(lens);
    await lens.settle(30);
    const file = path.join(folder, `${name}.png`);
    await writeFile(file, await lens.screenshot());
    process.stdout.write(`${file}\n`);
  }
} finally {
  await driver.close();
  await replicas.close();
}
