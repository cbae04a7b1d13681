/** Ties the page machine to the portals, the panels and the background. */
import type { Alarm, PortalPage } from '../page/portal-page.ts';
import { embedderOf, parseAddress } from '../page/address.ts';
import { startLens } from '../page/lens.ts';
import { browser } from '../platform/in-page.ts';
import type { AskReply, AskRequest, HushNotice, SpeakRequest } from '../platform/protocol.ts';
import { portalOf } from '../portals/hosts.ts';
import { drawIntoHost } from './controls.ts';

const arrived = 'benefit-lens:arrived';

function start(pages: readonly PortalPage[], alarms: readonly Alarm[]): void {
  const embedder = embedderOf(window);
  const address = () => parseAddress(location.href, embedder);
  const portal = portalOf(address());
  // A frame of somebody else's page pays for this one look and nothing more.
  if (!portal) return;

  const stop = new AbortController();
  // After an update the new script announces itself and the old one leaves, so that nothing is shown twice.
  document.dispatchEvent(new Event(arrived));
  document.addEventListener(
    arrived,
    () => {
      stop.abort();
    },
    { signal: stop.signal },
  );

  let look = '';
  const lens = startLens(
    {
      pages,
      alarms,
      isTop: embedder === undefined,
      address,
      async ask(seen, language, ahead) {
        const languages = [...new Set([language, ...navigator.languages])];
        const request: AskRequest = { kind: 'ask', portal, languages, seen, ahead };
        const reply = await browser.runtime.sendMessage<AskRequest, AskReply | undefined>(request);
        look = reply?.look ?? look;
        return reply?.cards ?? {};
      },
      draw: (host, card) => {
        drawIntoHost(host, card, look);
      },
      speaking(speaking) {
        const request: SpeakRequest = { kind: 'speak', speaking };
        void browser.runtime.sendMessage(request).catch(() => undefined);
      },
      // The id is taken away when the extension is updated, disabled or removed.
      isAlive: () => (browser.runtime as { id?: string }).id !== undefined,
    },
    stop,
  );

  browser.storage.onChanged.addListener(onStorage);
  browser.runtime.onMessage.addListener(onNotice);
  stop.signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(onStorage);
    browser.runtime.onMessage.removeListener(onNotice);
  });

  /** The notebook, the settings or a policy changed, perhaps in another tab: what is shown may not be true any more. */
  function onStorage(_changes: unknown, area: string): void {
    if (area === 'local' || area === 'managed') lens.refresh();
  }

  function onNotice(message: unknown): undefined {
    const notice = message as Partial<HushNotice> | undefined;
    if (notice?.kind === 'hush') lens.hush(notice.hush === true);
    return undefined;
  }
}

/** Runs the lens in this document, once it is shown, with what it should look for. */
export function startContent(pages: readonly PortalPage[], alarms: readonly Alarm[]): void {
  whenShown(() => {
    start(pages, alarms);
  });
}

/**
 * A frame that is not shown has no size and is never rendered: portals keep such frames warm, and they are left alone
 * until they are used. A frame that has just begun has no size yet either, so one look is not enough to tell.
 */
function whenShown(run: () => void): void {
  if (window.top === window || innerWidth > 0) {
    run();
    return;
  }

  const observer = new ResizeObserver(() => {
    if (innerWidth === 0) return;
    observer.disconnect();
    run();
  });
  observer.observe(document.documentElement);
}
