/**
 * The machine behind every page: it looks when the page changes, and tells the stage what ought to stand there. It knows
 * no portal by name and no rule; those come in as pages, alarms and a function to ask.
 */
import type { News, PanelId } from '../rules/facts.ts';
import type { Address, Alarm, PageView, PortalPage, Sighting } from './portal-page.ts';
import type { AlarmWatch, watchAlarms } from './alarms.ts';
import { clearLeftovers, type Host } from './hosts.ts';
import { onAddressChange } from './navigation.ts';
import { observePage } from './observer.ts';
import { createPace } from './pace.ts';
import { createRoots } from './roots.ts';
import { createStage, type StageParts } from './stage.ts';
import { createView } from './view.ts';

/** What the machine needs from outside. */
export interface LensParts extends StageParts {
  readonly pages: readonly PortalPage[];
  /** Left out where no page has any, so that what keeps track of them stays out of that script. */
  readonly alarms?: Alarms | undefined;
  readonly isTop: boolean;
  readonly address: () => Address;
  /** Passes on what a page tells that no panel stands at. */
  readonly tell: (news: readonly News[], language: string) => void;
  /** Called when this document begins or ceases to show an alarm's panel. */
  readonly speaking: (speaks: boolean) => void;
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
  /** `hush`: another document of the tab speaks about the alarm already. `stands`: it stands in any, and has the last word in all. */
  hush(told: { readonly hush?: boolean; readonly stands?: boolean }): void;
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
  let alarms: readonly Alarm[] = [];
  let isGuided = false;
  let isHushed = false;
  let isAlarmed = false;
  let isSpeaking = false;
  let told = '';
  let isArrivalDue = false;
  let isWatching = false;
  let seen = new Map<PortalPage, readonly Sighting[]>();

  const view = (): PageView => createView(document, address, roots, parts.isTop, isGuided);
  const stage = createStage(parts, () => view().language, signal);
  let watch: AlarmWatch | undefined;
  const hear =
    parts.alarms &&
    ((node: Node, text: string): void => {
      try {
        watch?.hear(node, text);
      } catch {
        // As `safely`, without a function made for each of thousands of texts.
      }
    });
  const roots = createRoots((root) => {
    observer.watch(root);
    pace.due();
  }, hear);
  const observer = observePage(
    roots,
    {
      hear,
      changed(nodes) {
        safely(() => {
          watch?.follow(nodes);
          stage.heal();
        });
        if (pages.length > 0 || roots.isBusy()) {
          // What a page draws anew takes our panels along: they are back before the next paint, or there is flicker.
          if (mendings > 0 && stage.isTornDown()) safely(() => look(true));
          else pace.due();
        }
      },
    },
    signal,
  );

  /** Finds out what this address is about. */
  function arrive(): void {
    const { path, hash } = address;
    address = parts.address();
    isGuided &&= path + hash === address.path + address.hash;
    pages = parts.pages.filter((page) => (parts.isTop || page.frames === 'all') && page.answersTo(address));
    const before = alarms;
    alarms = parts.alarms?.all.filter((alarm) => alarm.answersTo(address, parts.isTop)) ?? [];
    if (alarms.length !== before.length) {
      watch = parts.alarms?.watch(alarms, view, () => settle(), signal);
      stage.prepare(alarms, settle);
    }

    const isConcerned = pages.length > 0 || alarms.length > 0;
    if (!isConcerned) observer.rest();
    else if (!isWatching || alarms.length !== before.length) {
      const trees = [document, ...roots.all()];
      for (const root of trees) observer.watch(root);
      roots.search(trees);
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
      roots.goOn();
      const current = view();
      seen = new Map(pages.map((page) => [page, safely(() => page.read(current)) ?? []]));
      tell(pages.flatMap((page) => safely(() => page.news?.(current)) ?? []));
    };
    if (isEarly) {
      mendings -= 1;
      read();
    } else pace.spend(read);
    watch?.update();
    settle(isEarly);
    if (roots.isBusy() || isEarly) pace.due();
  }

  function tell(news: readonly News[]): void {
    const words = JSON.stringify(news);
    if (news.length > 0 && words !== told) parts.tell(news, view().language);
    told = words;
  }

  /** Brings the panels in line with what is seen; in the middle of a change those that are not seen are let be. */
  function settle(isEarly = false): void {
    if (signal.aborted) return;
    const speaking = watch?.shown() ?? [];
    const [loudest] = speaking;
    const silenced = alarms.flatMap(({ panel, silences }) =>
      isAlarmed || panel === loudest?.panel ? [panel, ...silences] : [],
    );
    const alarm = isHushed ? undefined : loudest;
    // What was seen on a page that has been left since is seen no more.
    const sightings = pages.flatMap((page) => seen.get(page) ?? []).filter(({ panel }) => !silenced.includes(panel));
    if (alarm) sightings.push(alarm);
    const subjects = speaking.slice(1).flatMap(({ subject }) => subject ?? []);
    const others = [...subjects, ...sightings.flatMap((sighting) => sighting.others ?? [])];
    stage.set({ sightings, alarm, others, isEarly });
    speak(alarm !== undefined);
  }

  function speak(speaks: boolean): void {
    if (speaks === isSpeaking) return;
    isSpeaking = speaks;
    parts.speaking(speaks);
  }

  clearLeftovers(document);
  // A page that is left falls silent in the tab; one that comes back from the browser's cache speaks again.
  addEventListener('pagehide', () => speak(false), { signal });
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
  for (const event of ['DOMContentLoaded', 'load']) addEventListener(event, () => arrive(), { signal });
  const heartbeat = setInterval(() => {
    mendings = Math.min(mending.most, mendings + mending.aSecond);
    if (document.hidden) return;
    compareAddress();
    if (!parts.isAlive()) stop.abort();
    else if (pages.length > 0 || alarms.length > 0) {
      stage.heal();
      stage.follow();
      pace.due();
    }
  }, heartbeatMs);
  signal.addEventListener('abort', () => {
    clearInterval(heartbeat);
  });
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
    hush({ hush = isHushed, stands = isAlarmed }) {
      isHushed = hush;
      isAlarmed = stands;
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
