/** Ties the page machine to the portals, the panels and the background. */
import type { Runtime } from 'webextension-polyfill';
import type { PortalPage } from '../page/portal-page.ts';
import { embedderOf, parseAddress } from '../page/address.ts';
import { startLens, type Alarms } from '../page/lens.ts';
import type { createNews } from '../page/news.ts';
import { browser } from '../platform/in-page.ts';
import {
  SKETCH_PORT,
  STATUS_PORT,
  type AskReply,
  type AskRequest,
  type HushNotice,
  type LeaveNotice,
  type PageSketch,
  type PageStatus,
  type ReachNotice,
  type SketchRequest,
} from '../platform/protocol.ts';
import { shownAccount } from '../portals/account.ts';
import { portalOf } from '../portals/hosts.ts';
import type { PortalId } from '../rules/facts.ts';
import { drawIntoHost, type ReadIds } from './controls.ts';
import { tell } from './tell.ts';
import { reachFirst } from './reach.ts';
import { sketch } from './sketch.ts';

/** All that the background tells pages unasked. */
type Notice = Omit<HushNotice, 'kind'> &
  Omit<LeaveNotice, 'kind'> &
  Pick<HushNotice | ReachNotice | LeaveNotice, 'kind'>;

const arrived = 'benefit-lens:arrived';

/** What a portal brings to the machine. */
export interface ContentOptions {
  /** The portals that this script is for. Frames on shared hosts get the scripts of several; one of them runs. */
  readonly portals: readonly PortalId[];
  readonly pages: readonly PortalPage[];
  readonly alarms?: Alarms;
  /** Passes on what pages tell that no panel stands at, where any does. */
  readonly news?: typeof createNews;
  /** Reads the ids that stand around an element, where the portal shows ids at all. */
  readonly readIds?: ReadIds;
}

function start(portal: PortalId, embedder: string | undefined, { pages, alarms, news, readIds }: ContentOptions): void {
  const stop = new AbortController();
  // After an update the new script announces itself and the old one leaves, so that nothing is shown twice.
  document.dispatchEvent(new Event(arrived));
  // A controller has the `signal` that a listener's options ask for.
  document.addEventListener(arrived, () => stop.abort(), stop);

  // First of all, because what stood here before is forgotten with it, and not what the lens is about to say.
  present(portal, 0, true);

  let look = '';
  const isTop = embedder === undefined;
  const account = (): string | undefined => (isTop ? shownAccount(document) : undefined);
  let panels = 0;
  const askers = new Set<Runtime.Port>();
  const ownName = crypto.randomUUID();
  const lens = startLens(
    {
      pages,
      alarms,
      isTop,
      address: () => parseAddress(location.href, embedder),
      async ask(seen, language, ahead) {
        const languages = [...new Set([language, ...navigator.languages])];
        const request: AskRequest = { kind: 'ask', portal, languages, seen, ahead, account: account() };
        const reply = await browser.runtime.sendMessage<AskRequest, AskReply | undefined>(request);
        look = reply?.look ?? look;
        return reply?.cards ?? {};
      },
      draw: (host, card) => {
        drawIntoHost(host, card, look, (runs) => lens.guide(runs), readIds);
      },
      looked: news?.((told, language) => tell({ kind: 'tell', portal, language, news: told, account: account() })),
      speaking(speaking) {
        tell({ kind: 'speak', speaking });
      },
      showing(count) {
        panels = count;
        present(portal, panels);
        askers.forEach(tellStatus);
      },
      // The id is taken away when the extension is updated, disabled or removed.
      isAlive: () => Boolean((browser.runtime as { id?: string } | undefined)?.id),
    },
    stop,
  );

  // A frame can be taken away, or filled with another page, while its tab stays.
  if (!isTop) addEventListener('pagehide', () => present(portal, 0), stop);
  browser.storage.onChanged.addListener(onStorage);
  browser.runtime.onMessage.addListener(onNotice);
  browser.runtime.onConnect.addListener(onPort);
  stop.signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(onStorage);
      browser.runtime.onMessage.removeListener(onNotice);
      browser.runtime.onConnect.removeListener(onPort);
    } catch {
      // The extension is gone, and what it listened to with it.
    }
  });

  /** The notebook, the settings or a policy changed, perhaps in another tab: what is shown may not be true any more. */
  function onStorage(_changes: unknown, area: string): void {
    // What is held until the browser closes changes nothing here by itself; whoever holds it announces it.
    if (area === 'session') return;
    lens.refresh();
    present(portal, panels);
  }

  /** The popup asks what is seen here, or for a sketch of the page. */
  function onPort(port: Runtime.Port): void {
    if (port.name === SKETCH_PORT) port.onMessage.addListener(onSketch);
    if (port.name !== STATUS_PORT) return;
    askers.add(port);
    port.onDisconnect.addListener(() => askers.delete(port));
    tellStatus(port);
  }

  function tellStatus(port: Runtime.Port): void {
    port.postMessage(status());
  }

  function status(): PageStatus {
    return { document: ownName, portal, isTop, ...lens.status() };
  }

  function onSketch(ask: unknown, port: Runtime.Port): void {
    try {
      const told: PageSketch = { ...status(), ...sketch(document, location.href, ask as SketchRequest) };
      port.postMessage(told);
    } catch {
      // A page that bends the tree in a way unknown to us; the popup says that it did not answer.
      port.disconnect();
    }
  }

  function onNotice(message: unknown): undefined {
    const notice = message as Partial<Notice> | undefined;
    if (notice?.kind === 'hush') lens.hush(notice);
    if (notice?.kind === 'reach') reachFirst(lens.hosts());
    if (notice?.hosts && location.host.match(notice.hosts)) stop.abort();
    return undefined;
  }
}

function present(portal: PortalId, panels: number, begins = false): void {
  tell({ kind: 'present', portal, panels, begins });
}

/** Runs the lens in this document, once it is shown, with what it should look for. */
export function startContent(options: ContentOptions): void {
  const embedder = embedderOf(window);
  const portal = portalOf(parseAddress(location.href, embedder));
  // A frame of somebody else's page pays for this one look and nothing more.
  if (!portal || !options.portals.includes(portal)) return;
  whenShown(() => {
    start(portal, embedder, options);
  });
}

/**
 * A frame that is not shown has no size and is never rendered: portals keep such frames warm, and they are left alone
 * until they are used. A frame that has just begun has no size yet either, so one look is not enough to tell.
 */
function whenShown(run: () => void): void {
  if (top === self || innerWidth > 0) {
    run();
    return;
  }

  const observer = new ResizeObserver(() => {
    if (innerWidth > 0) {
      observer.disconnect();
      run();
    }
  });
  observer.observe(document.documentElement);
}
