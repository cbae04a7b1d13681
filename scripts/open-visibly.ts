/** Opens a browser with the extension for a person to look at, and waits until it is closed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { addresses } from '../tests/replicas/addresses.ts';
import type { ReplicaServer } from '../tests/replicas/server.ts';
import { findBrowser } from './browsers.mjs';

const stops = [
  addresses.technicalSupport({ offers: 'mixed', role: 'admin-agent', remaining: 'column' }),
  addresses.createRequest({ plans: 'many' }),
  addresses.supportPlans({ error: 'toast', pane: 'shell' }),
];

/** With replicas, opens those; without, the real portals at the same addresses. */
export async function openVisibly(replicas: ReplicaServer | undefined): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium found. Run: node scripts/setup.mjs');
  const extension = path.resolve('dist/chrome');
  // A sign-in to a real portal is kept for the next time; a profile for replicas is thrown away.
  const profile = replicas ? await mkdtemp(path.join(tmpdir(), 'lens-start-')) : path.resolve('out/live-profile');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: null,
    ignoreHTTPSErrors: replicas !== undefined,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(replicas ? [`--host-resolver-rules=MAP * 127.0.0.1:${replicas.port}`, '--disable-quic'] : []),
    ],
  });
  const closed = new Promise((resolve) => context.on('close', resolve));
  for (const [index, stop] of stops.entries()) {
    const page = index === 0 ? (context.pages()[0] ?? (await context.newPage())) : await context.newPage();
    await page.goto(replicas ? stop : withoutOptions(stop)).catch(() => undefined);
  }

  process.stdout.write(`${replicas ? 'Replicas' : 'The real portals'} are open. Close the browser to end.\n`);
  await closed;
  if (replicas) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

function withoutOptions(address: string): string {
  const url = new URL(address);
  url.search = '';
  return url.href;
}
