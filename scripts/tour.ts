/** The tour: the extension on the three portals, panel by panel, as pictures. What `npm start` shows without a display. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { launchChromium } from '../tests/browser/chromium.ts';
import { Lens } from '../tests/browser/lens.ts';
import { addresses } from '../tests/replicas/addresses.ts';
import type { ReplicaServer } from '../tests/replicas/server.ts';

interface Stop {
  readonly name: string;
  /** What a person does to get there. */
  readonly go: (lens: Lens, theme: 'light' | 'dark') => Promise<void>;
  /** The panel that should be standing. */
  readonly panel: string;
}

/** In this order one user's story: what the first portals say, the last one knows. */
const stops: readonly Stop[] = [
  {
    name: '1-partner-center-overview',
    panel: 'benefits-overview',
    go: (lens, theme) => lens.open(addresses.technicalSupport({ theme, offers: 'mixed', remaining: 'column' })),
  },
  {
    name: '2-partner-center-activate',
    panel: 'activate-disabled',
    go: (lens, theme) => lens.open(addresses.technicalSupport({ theme, role: 'admin-agent', wizard: 'open' })),
  },
  {
    name: '3-partner-center-older-page',
    panel: 'activate-disabled',
    go: (lens, theme) => lens.open(addresses.technicalBenefits({ theme, role: 'account-admin' })),
  },
  {
    name: '4-azure-error-not-known',
    panel: 'already-associated',
    go: async (lens, theme) => {
      await lens.reset();
      await lens.look({ colorScheme: theme });
      await lens.open(addresses.supportPlans({ theme, pane: 'shell' }));
      await lens.evaluate(() => window.replica.showError({ place: 'info-box' }));
    },
  },
  {
    name: '5-support-for-business-plan',
    panel: 'plan-balance',
    go: (lens, theme) => lens.open(addresses.createRequest({ theme, plans: 'many' })),
  },
  {
    name: '6-azure-error-known',
    panel: 'already-associated',
    go: async (lens, theme) => {
      await lens.open(addresses.technicalSupport({ theme, remaining: 'column' }));
      await lens.settle(30);
      await lens.open(addresses.supportPlans({ theme }));
      await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
    },
  },
  {
    name: '7-azure-error-in-a-frame',
    panel: 'already-associated',
    go: async (lens, theme) => {
      await lens.open(addresses.supportPlans({ theme, pane: 'frame' }));
      await lens.evaluate(() => window.replica.showError({ place: 'blade-message-bar-v9' }));
    },
  },
];

/** Takes the tour in both colour schemes and writes a picture of every stop. Returns what did not show its panel. */
export async function takeTour(replicas: ReplicaServer, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const driver = await launchChromium({ extension: 'dist/chrome', port: replicas.port, headless: true });
  const lens = new Lens(driver, replicas, true);
  const missing: string[] = [];
  try {
    for (const theme of ['light', 'dark'] as const) {
      await lens.reset();
      await lens.look({ colorScheme: theme });
      for (const stop of stops) {
        const file = path.join(folder, `${stop.name}-${theme}.png`);
        await stop.go(lens, theme);
        const shown = await lens.panel(stop.panel).catch(() => undefined);
        if (!shown) missing.push(`${stop.name} (${theme}): no ${stop.panel}`);
        // A picture shows what was painted, so the panel gets the frames that its appearance takes.
        await lens.settle(30);
        await writeFile(file, await lens.screenshot());
        process.stdout.write(`${file}${shown ? `  ${shown.findings.join(' ')}` : '  (no panel)'}\n`);
      }
    }
  } finally {
    await driver.close();
  }

  return missing;
}
