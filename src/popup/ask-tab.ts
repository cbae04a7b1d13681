/** Asks the documents of the tab in front what they see. */
import { browser } from '../platform/browser.ts';
import { STATUS_PORT, type PageStatus } from '../platform/protocol.ts';
import { noReport, type TabReport } from './this-page.ts';

/**
 * Tells all that the tab in front reports, as it comes in. Needs no permission: only documents that the lens runs in
 * answer. Returns how to stop.
 */
export function askTab(tell: (report: TabReport) => void): () => void {
  let stop = (): void => undefined;
  let isStopped = false;
  void connect().then(
    (disconnect) => {
      stop = disconnect;
      if (isStopped) stop();
    },
    () => {
      tell({ ...noReport, isClosed: true });
    },
  );
  return () => {
    isStopped = true;
    stop();
  };

  async function connect(): Promise<() => void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) throw new Error('No tab in front.');
    const port = browser.tabs.connect(tab.id, { name: STATUS_PORT });
    let report = noReport;
    port.onMessage.addListener((status: unknown) => {
      const news = status as PageStatus;
      const others = report.statuses.filter(({ document }) => document !== news.document);
      report = { ...report, statuses: [...others, news] };
      tell(report);
    });
    port.onDisconnect.addListener(() => {
      // Looked at, or the browser reports the missing other end as an error of ours.
      const _reason = browser.runtime.lastError;
      report = { ...report, isClosed: true };
      tell(report);
    });
    return () => {
      port.disconnect();
    };
  }
}
