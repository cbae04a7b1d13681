/** Browsers to measure in, all alike but for the extensions in them, and what their main threads have spent. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { callOf, sourceOf } from '../tests/browser/driver.ts';
import { findBrowser } from './browsers.mjs';

/** What a page's renderer has spent so far, in milliseconds, and holds, in bytes. */
export interface Spent {
  readonly task: number;
  readonly script: number;
  readonly heap: number;
}

/** What is used of an event of a trace; `tdur` in microseconds of the thread itself. */
interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** One browser with one page that can be measured. */
export class Bench {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly session: CDPSession,
    private readonly profile: string,
  ) {}

  /** @param extension folder of an unpacked extension, or none. */
  static async launch(port: number, extension: string | undefined): Promise<Bench> {
    const executablePath = findBrowser('chromium');
    if (executablePath === undefined) throw new Error('No Chromium found. Run: node scripts/setup.mjs');
    const profile = await mkdtemp(path.join(tmpdir(), 'lens-bench-'));
    const folder = extension === undefined ? undefined : path.resolve(extension);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      viewport: { width: 1280, height: 900 },
      ignoreHTTPSErrors: true,
      args: [
        '--no-sandbox',
        '--disable-quic',
        `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
        ...(folder === undefined ? [] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
      ],
    });
    const page = context.pages()[0] ?? (await context.newPage());
    const session = await context.newCDPSession(page);
    // Time of the thread itself: what else the machine does is no part of it.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Bench(context, page, session, profile);
  }

  async open(url: string): Promise<void> {
    // An extension may have opened a welcome page in front, and pages behind draw no frames.
    await this.page.bringToFront();
    await this.page.goto('about:blank');
    await this.page.goto(url);
    await this.page.waitForFunction(() => 'replica' in window && window.replica.ready);
    // Start-up is measured on its own; a storm begins on a page that has come to rest.
    await this.page.waitForTimeout(700);
  }

  /** Runs a function of the page, sent as source. */
  async run<A extends readonly unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return this.page.evaluate<Awaited<T>>(callOf(sourceOf(fn), args));
  }

  async spent(): Promise<Spent> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { task: of('TaskDuration') * 1000, script: of('ScriptDuration') * 1000, heap: of('JSHeapUsedSize') };
  }

  /** Heap in use after everything that can go has gone. */
  async heapAfterCollection(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    await this.session.send('HeapProfiler.collectGarbage');
    return (await this.spent()).heap;
  }

  /** What is left of the page's tree once everything that can go has gone. */
  async held(): Promise<{ readonly nodes: number; readonly listeners: number }> {
    await this.heapAfterCollection();
    const { nodes, jsEventListeners } = await this.session.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners };
  }

  /** How long each call of an extension's code took while `run` ran, in milliseconds of its thread, longest first. */
  async callsDuring(run: () => Promise<unknown>): Promise<number[]> {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: TraceEvent[] }): void => void events.push(...value);
    const session = await this.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('This browser cannot be traced.');
    session.on('Tracing.dataCollected', collect as never);
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['devtools.timeline'] },
    });
    await run();
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return events
      .filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:'))
      .map(({ tdur = 0 }) => tdur / 1000)
      .sort((a, b) => b - a);
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Middle value and the middle half of a list of numbers. */
export function spread(values: readonly number[]): {
  readonly median: number;
  readonly low: number;
  readonly high: number;
} {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
