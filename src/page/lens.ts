/**
 * The machine behind every page: it looks when the page changes, asks what there is to say, and keeps the panels in
 * place. It knows no portal by name and no rule; those come in as pages, alarms and a function to ask.
 */
import type { PrintedCard } from '../panels/card.ts';
import type { FactsOf, News, PanelId } from '../rules/facts.ts';
import type { Address, Alarm, PageView, PortalPage, Sighting } from './portal-page.ts';
import type { AlarmWatch } from './alarms.ts';
import { Budget } from './budget.ts';
import { clearLeftovers, Host } from './hosts.ts';
import { onAddressChange } from './navigation.ts';
import { observePage } from './observer.ts';
import { attribute, isConnected, setAttribute } from './safe-dom.ts';
import { Roots } from './roots.ts';
import { createView } from './view.ts';

/** A thing seen, as it is asked about. */
export type Question = {
  [P in PanelId]: { readonly panel: P; readonly key: string; readonly facts: FactsOf[P] };
}[PanelId];

/** What the machine needs from outside. */
export interface LensParts {
  readonly pages: readonly PortalPage[];
  /** Left out where no page has any, so that what keeps track of them stays out of that script. */
  readonly alarms?: Alarms | undefined;
  readonly isTop: boolean;
  readonly address: () => Address;
  /** Cards by key. `ahead` asks in advance, about nothing that was seen. Rejects when nobody answers. */
  readonly ask: (
    questions: readonly Question[],
    language: string,
    ahead: boolean,
  ) => Promise<Readonly<Record<string, PrintedCard>>>;
  /** Passes on what a page tells that no panel stands at. */
  readonly tell: (news: readonly News[], language: string) => void;
  /** Draws a card into a host, or its waiting state while there is none yet. */
  readonly draw: (host: Host, card: PrintedCard | undefined) => void;
  /** Called when this document begins or ceases to show an alarm's panel. */
  readonly speaking: (speaks: boolean) => void;
  /** Called when the number of panels on the page is another one. */
  readonly showing: (panels: number) => void;
  /** False once the extension behind this script is gone: everything is taken off the page then. */
  readonly isAlive: () => boolean;
}

/** Alarms, and what keeps track of them. */
export interface Alarms {
  readonly all: readonly Alarm[];
  readonly watch: (...parts: ConstructorParameters<typeof AlarmWatch>) => AlarmWatch;
}

interface Shown {
  sighting: Sighting;
  asked: string;
  card: PrintedCard | undefined;
  host: Host | undefined;
  /** Facts to which there was nothing to say: no panel is put up for them while they stay so. */
  silentOn: string | undefined;
}

const heartbeatMs = 1000;
/** Looking takes at most this share of the main thread in the long run, and this much at a stretch. */
const looking = { burstMs: 40, share: 0.01 };
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
  const shown = new Map<string, Shown>();
  const budget = new Budget(looking.burstMs, looking.share);
  let mendings = mending.most;
  let address = parts.address();
  let pages: readonly PortalPage[] = [];
  let alarms: readonly Alarm[] = [];
  /** Answers had ahead of time; `undefined` until they are there. */
  let ready: Readonly<Record<string, PrintedCard>> | undefined;
  let isGuided = false;
  let isHushed = false;
  let isAlarmed = false;
  let isSpeaking = false;
  let isLookDue = false;
  let told = '';
  let isArrivalDue = false;
  let isWatching = false;
  let panels = 0;
  let marked = new Set<Element>();
  let pageSightings: readonly Sighting[] = [];

  const hosts = (): Host[] => [...shown.values()].flatMap(({ host }) => host ?? []);
  const view = (): PageView => createView(document, address, roots, parts.isTop, isGuided);
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
  const roots = new Roots((root) => {
    observer.watch(root);
    dueLook();
  }, hear);
  const observer = observePage(
    roots,
    {
      hear,
      changed(nodes) {
        safely(() => {
          watch?.follow(nodes);
          healHosts();
        });
        if (pages.length > 0 || roots.isBusy) {
          // What a page draws anew takes our panels along: they are back before the next paint, or there is flicker.
          if (mendings > 0 && isTornDown()) safely(() => look(true));
          else dueLook();
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
      prepare();
    }

    const isConcerned = pages.length > 0 || alarms.length > 0;
    if (!isConcerned) observer.rest();
    else if (!isWatching || alarms.length !== before.length) {
      const trees = [document, ...roots.all()];
      for (const root of trees) observer.watch(root);
      roots.search(trees);
    }

    isWatching = isConcerned;
    look();
  }

  /** Has the alarms' answers at hand before they are needed. */
  function prepare(): void {
    if (alarms.length === 0) return;
    const questions = alarms.map(
      ({ panel, id }) => ({ panel, key: id, facts: { wording: 'known', text: '' } }) as Question,
    );
    void parts.ask(questions, view().language, true).then(
      (cards) => {
        ready = cards;
        settle();
      },
      () => undefined,
    );
  }

  function dueLook(): void {
    if (isLookDue || signal.aborted) return;
    isLookDue = true;
    const wait = budget.waitMs();
    const run = (): void => {
      isLookDue = false;
      safely(() => look());
    };
    if (wait > 0 || document.hidden) setTimeout(run, Math.max(wait, document.hidden ? 250 : 0));
    else requestAnimationFrame(run);
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
      pageSightings = pages.flatMap((page) => safely(() => page.read(current)) ?? []);
      tell(pages.flatMap((page) => safely(() => page.news?.(current)) ?? []));
    };
    if (isEarly) {
      mendings -= 1;
      read();
    } else budget.spend(read);
    watch?.update();
    settle(isEarly);
    if (roots.isBusy || isEarly) dueLook();
  }

  function tell(news: readonly News[]): void {
    const words = JSON.stringify(news);
    if (news.length > 0 && words !== told) parts.tell(news, view().language);
    told = words;
  }

  /** Whether a panel has been taken off the page, and what it speaks of with it. */
  function isTornDown(): boolean {
    return hosts().some(({ element }) => !isConnected(element));
  }

  /** Brings the panels in line with what is seen; in the middle of a change those that are not seen are let be. */
  function settle(isEarly = false): void {
    if (signal.aborted) return;
    const speaking = watch?.shown ?? [];
    const [loudest] = speaking;
    const wanted = new Map<string, Sighting>();
    const silenced = alarms.flatMap(({ panel, silences }) =>
      isAlarmed || panel === loudest?.panel ? [panel, ...silences] : [],
    );
    for (const sighting of pageSightings) if (!silenced.includes(sighting.panel)) wanted.set(sighting.key, sighting);

    if (loudest && !isHushed) wanted.set(loudest.key, loudest);
    for (const [key, one] of shown) {
      if (wanted.has(key) || isEarly) continue;
      one.host?.remove();
      shown.delete(key);
    }

    for (const [key, sighting] of wanted) follow(key, sighting, sighting === loudest);
    markOthers([
      ...speaking.slice(1).flatMap(({ subject }) => subject ?? []),
      ...[...wanted.values()].flatMap(({ others }) => others ?? []),
    ]);
    speak(loudest !== undefined && !isHushed);
    count();
    askAbout([...shown.values()].filter(({ sighting, asked }) => asked !== JSON.stringify(sighting.facts)));
  }

  function count(): void {
    const now = [...shown.values()].filter(({ card }) => card).length;
    if (now !== panels) parts.showing(now);
    panels = now;
  }

  function follow(key: string, sighting: Sighting, isAlarm: boolean): void {
    const one = shown.get(key) ?? { sighting, asked: '', card: undefined, host: undefined, silentOn: undefined };
    shown.set(key, one);
    one.sighting = sighting;
    if (one.host) one.host.place(sighting.subject, sighting.placement);
    else if (isAlarm && one.silentOn !== JSON.stringify(sighting.facts)) {
      // The host stands before the next paint; its words are usually at hand, and follow at once if not.
      one.card = Object.values(ready ?? {}).find(({ panel }) => panel === sighting.panel);
      // Nothing to say ahead of time: this kind of panel is switched off, unless the answer says otherwise.
      if (ready && !one.card) return;
      one.host = new Host(sighting.panel, sighting.subject, sighting.placement);
      show(one.host, one.card);
    }
  }

  function show(host: Host, card: PrintedCard | undefined): void {
    parts.draw(host, card);
    const wasFloating = host.isFloating;
    host.settleIn();
    // In the top layer a panel opens as one line, so that it covers as little as it can.
    if (host.isFloating && !wasFloating) parts.draw(host, card);
  }

  function followSubjects(): void {
    for (const host of hosts()) if (host.isFloating) host.settleIn();
  }

  /** A narrower window may leave a panel no room where it stood. */
  function fitIn(): void {
    for (const { host, card } of shown.values()) if (host) show(host, card);
  }

  function askAbout(changed: readonly Shown[]): void {
    if (changed.length === 0) return;
    const questions = changed.map((one) => {
      one.asked = JSON.stringify(one.sighting.facts);
      const { panel, key, facts } = one.sighting;
      return { panel, key, facts } as Question;
    });
    const asked = new Map(changed.map((one) => [one, one.asked]));
    void parts.ask(questions, view().language, false).then(
      (cards) => {
        for (const [one, facts] of asked)
          if (shown.get(one.sighting.key) === one && one.asked === facts) say(one, cards[one.sighting.key]);
      },
      () => {
        // The background may be starting up or gone; the heartbeat finds out and asks again.
        for (const one of asked.keys()) one.asked = '';
      },
    );
  }

  function say(one: Shown, card: PrintedCard | undefined): void {
    one.card = card;
    one.silentOn = card ? undefined : one.asked;
    count();
    if (!card) {
      one.host?.remove();
      one.host = undefined;
      return;
    }

    one.host ??= new Host(one.sighting.panel, one.sighting.subject, one.sighting.placement);
    show(one.host, card);
  }

  function healHosts(): void {
    for (const host of hosts()) host.heal();
  }

  function markOthers(others: readonly Element[]): void {
    const now = new Set(others);
    for (const element of marked) {
      const isHosted = hosts().some(({ subject }) => subject === element);
      if (!now.has(element) && !isHosted) setAttribute(element, 'data-benefit-lens', null);
    }

    for (const element of now) {
      if (attribute(element, 'data-benefit-lens') === null) setAttribute(element, 'data-benefit-lens', 'annotated');
    }

    marked = now;
  }

  function speak(speaks: boolean): void {
    if (speaks === isSpeaking) return;
    isSpeaking = speaks;
    parts.speaking(speaks);
  }

  signal.addEventListener('abort', () => {
    for (const host of hosts()) host.remove();
    for (const element of marked) setAttribute(element, 'data-benefit-lens', null);
    shown.clear();
  });
  clearLeftovers(document);
  // A page that is left falls silent in the tab; one that comes back from the browser's cache speaks again.
  addEventListener('pagehide', () => speak(false), { signal });
  onAddressChange(() => {
    // However many addresses a page runs through in a row, only where it comes to rest is looked at.
    if (isArrivalDue) return;
    isArrivalDue = true;
    setTimeout(() => {
      isArrivalDue = false;
      if (!signal.aborted) arrive();
    }, budget.waitMs());
  }, signal);
  for (const event of ['DOMContentLoaded', 'load']) addEventListener(event, () => arrive(), { signal });
  addEventListener('scroll', followSubjects, { signal, capture: true, passive: true });
  addEventListener('resize', fitIn, { signal, passive: true });
  const heartbeat = setInterval(() => {
    mendings = Math.min(mending.most, mendings + mending.aSecond);
    if (document.hidden) return;
    if (!parts.isAlive()) stop.abort();
    else if (pages.length > 0 || alarms.length > 0) {
      healHosts();
      followSubjects();
      dueLook();
    }
  }, heartbeatMs);
  signal.addEventListener('abort', () => {
    clearInterval(heartbeat);
  });
  arrive();

  return {
    refresh() {
      for (const one of shown.values()) one.asked = '';
      prepare();
      settle();
    },
    guide(runs) {
      isGuided = runs;
      look();
    },
    hosts,
    hush({ hush = isHushed, stands = isAlarmed }) {
      isHushed = hush;
      isAlarmed = stands;
      settle();
    },
    status() {
      const all = [...shown.values()];
      return {
        pages: [...pages, ...alarms].map(({ id }) => id),
        seen: all.map(({ sighting }) => sighting.panel),
        shown: all.filter(({ card }) => card).map(({ sighting }) => sighting.panel),
      };
    },
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
