/**
 * The machine behind every page: it looks when the page changes, and tells the stage what ought to stand there. It knows
 * no portal by name and no rule; those come in as pages, alarms and a function to ask.
 */
import type { PanelId } from '../rules/facts.ts';
import type { Address, Alarm, PageView, PortalPage, Sighting } from './portal-page.ts';
import type { Told, watchAlarms } from './alarms.ts';
import { createAttention } from './attention.ts';
import { clearLeftovers, type Host } from './hosts.ts';
import { onAddressChange } from './navigation.ts';
import { barely, closely, coarsely, observePage } from './observer.ts';
import { createPace } from './pace.ts';
import { createRoots } from './roots.ts';
import { createStage, type StageParts } from './stage.ts';
import { matches } from './safe-dom.ts';
import { createView } from './view.ts';

/** What the machine needs from outside. */
export interface LensParts extends StageParts {
  readonly pages: readonly PortalPage[];
  /** Left out where no page has any, so that what keeps track of them stays out of that script. */
  readonly alarms?: Alarms | undefined;
  readonly isTop: boolean;
  readonly address: () => Address;
  /** Called at every look; left out where no page tells anything that no panel stands at. */
  readonly looked?: ((pages: readonly PortalPage[], view: PageView) => void) | undefined;
  /** Called when this document begins or ceases to show an alarm's panel. */
  readonly speaking: (speaking: boolean) => void;
  /** False once the extension behind this script is gone: everything is taken off the page then. */
  readonly isAlive: () => boolean;
}

/** Alarms, and what keeps track of them. */
export interface Alarms {
  readonly all: readonly Alarm[];
  readonly watch: typeof watchAlarms;
}

const heartbeatMs = 1000;
/** However busy a page is, it is not taken for the one before for longer than this. */
const arrivingMs = 100;
/** A document that is not whole by then may never be, and is read as it is. */
const longestParsingMs = 8000;
/** How often in a row what went with a part of the page is put back at once, and how many of these come back a second. */
const mending = { most: 90, aSecond: 2 };

/** What the lens sees and shows now, for those who ask why it is silent. */
export interface LensStatus {
  readonly pages: readonly string[];
  readonly seen: readonly PanelId[];
  readonly shown: readonly PanelId[];
}

/** A running lens. */
export interface Lens {
  /** Asks again about everything: what is known or wished for has changed. */
  refresh(): void;
  /** The user starts or ends the guide of this page; it ends with the page in any case. */
  guide(runs: boolean): void;
  /** What the other documents of the tab say about alarms. */
  hush(told: Told): void;
  /** The panels that stand on the page now. */
  hosts(): readonly Host[];
  status(): LensStatus;
}

/** Runs the lens on this document until the signal ends it. */
export function startLens(parts: LensParts, stop: AbortController): Lens {
  const { signal } = stop;
  const pace = createPace(() => safely(() => look()), signal);
  let mendings = mending.most;
  let address = parts.address();
  let pages: readonly PortalPage[] = [];
  let isGuided = false;
  let isArrivalDue = false;
  let isWatching = false;
  let seen = new Map<PortalPage, readonly Sighting[]>();

  const stage = createStage(parts, () => view().language, signal);
  // Which alarms a document may raise goes by its host, and that stays.
  const alarms = parts.alarms?.all.filter((alarm) => alarm.answersTo(address)) ?? [];
  const watch =
    alarms.length > 0
      ? parts.alarms?.watch(alarms, { view, changed: () => settle(), speaking: parts.speaking }, signal)
      : undefined;
  const roots = createRoots(
    (root) => {
      attention.take(root);
      pace.due();
    },
    watch?.hear,
    (element) => {
      if (!attention.isClose() && alarms.some(({ places }) => matches(element, places)))
        observer.watch(element, closely);
    },
  );
  const observer = observePage(
    roots,
    {
      watch,
      isUrgent: () => stage.isTornDown(),
      changed(news) {
        safely(() => {
          watch?.follow(news);
          stage.heal();
        });
        if (pages.length > 0 || roots.isBusy()) {
          // What a page draws anew takes our panels along: they are back before the next paint, or there is flicker.
          if (mendings > 0 && stage.isTornDown()) safely(() => look(true));
          else {
            pace.due();
            // A look that has to wait reads all there is by then, so nothing needs to be told of it until then.
            if (attention.isClose() && alarms.length === 0 && pace.waitMs() > 0) attention.pay(coarsely);
          }
        }
      },
      storms() {
        if (pages.length === 0) attention.pay(barely);
      },
    },
    signal,
  );
  const attention = createAttention(observer, roots, () => alarms.flatMap(({ places }) => view().all(places)));

  function view(): PageView {
    return createView(document, address, roots, parts.isTop, isGuided);
  }

  /** Finds out what this address is about. */
  function arrive(): void {
    const { path, hash } = address;
    address = parts.address();
    isGuided &&= path + hash === address.path + address.hash;
    pages = parts.pages.filter((page) => (parts.isTop || page.frames === 'all') && page.answersTo(address));
    const isConcerned = pages.length > 0 || alarms.length > 0;
    if (!isConcerned) observer.rest();
    else {
      attention.pay(pages.length > 0 ? closely : coarsely);
      if (!isWatching) roots.search([document, ...roots.all()]);
    }

    isWatching = isConcerned;
    if (pace.waitMs() > 0) {
      settle();
      pace.due();
    } else look();
  }

  /** @param isEarly in the middle of what the page is doing: what is not there yet may still come. */
  function look(isEarly = false): void {
    if (signal.aborted) return;
    if (!parts.isAlive()) {
      stop.abort();
      return;
    }

    const read = (): void => {
      if (!attention.isClose() && pages.length > 0) attention.pay(closely);
      observer.catchUp();
      roots.goOn();
      // Of a list that is still arriving a part would be summed up.
      const whole = document.readyState !== 'loading' || performance.now() > longestParsingMs ? pages : [];
      const current = view();
      seen = new Map(whole.map((page) => [page, safely(() => page.read(current)) ?? []]));
      safely(() => parts.looked?.(whole, current));
    };
    if (isEarly) {
      mendings -= 1;
      read();
    } else pace.spend(read);
    watch?.update();
    settle(isEarly);
    if (roots.isBusy() || isEarly) pace.due();
  }

  /** Brings the panels in line with what is seen; in the middle of a change those that are not seen are let be. */
  function settle(isEarly = false): void {
    if (signal.aborted) return;
    // What was seen on a page that has been left since is seen no more.
    const sightings = pages.flatMap((page) => seen.get(page) ?? []);
    stage.set({ sightings, ...watch?.join(sightings) }, isEarly);
  }

  clearLeftovers(document);
  const compareAddress = onAddressChange(() => {
    // However many addresses a page runs through in a row, only where it comes to rest is looked at.
    if (isArrivalDue) return;
    isArrivalDue = true;
    setTimeout(
      () => {
        isArrivalDue = false;
        if (!signal.aborted) arrive();
      },
      Math.min(pace.waitMs(), arrivingMs),
    );
  }, signal);
  for (const event of ['DOMContentLoaded', 'load']) addEventListener(event, arrive, { signal });
  const heartbeat = setInterval(() => {
    mendings = Math.min(mending.most, mendings + mending.aSecond);
    observer.tick();
    if (document.hidden) return;
    compareAddress();
    if (!parts.isAlive()) stop.abort();
    else if (isWatching) {
      attention.recover();
      stage.heal();
      stage.follow();
      // A frame that is hidden is told nothing and has no frames to look before, and must not go on speaking.
      safely(() => watch?.update());
      pace.due();
    }
  }, heartbeatMs);
  signal.addEventListener('abort', () => {
    clearInterval(heartbeat);
  });
  stage.prepare(alarms, settle);
  arrive();

  return {
    refresh() {
      stage.askAnew();
      stage.prepare(alarms, settle);
      settle();
    },
    guide(runs) {
      isGuided = runs;
      look();
    },
    hosts: () => stage.hosts(),
    hush(told) {
      watch?.hush(told);
      settle();
    },
    status: () => ({ pages: [...pages, ...alarms].map(({ id }) => id), ...stage.status() }),
  };
}

/** A page we do not understand is passed over in silence; the portal must never notice. */
function safely<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
