/** The panels of a document: asks what there is to say about what is seen, puts it up beside it, and keeps it there. */
import type { PrintedCard } from '../panels/card.ts';
import type { FactsOf, PanelId } from '../rules/facts.ts';
import type { Alarm, Sighting } from './portal-page.ts';
import { createHost, mark, type Host } from './hosts.ts';
import { attribute, isConnected, setAttribute } from './safe-dom.ts';

/** A thing seen, as it is asked about. */
export type Question = {
  [P in PanelId]: { readonly panel: P; readonly key: string; readonly facts: FactsOf[P] };
}[PanelId];

/** What the panels need from outside. */
export interface StageParts {
  /** Cards by key. `ahead` asks in advance, about nothing that was seen. Rejects when nobody answers. */
  readonly ask: (
    questions: readonly Question[],
    language: string,
    ahead: boolean,
  ) => Promise<Readonly<Record<string, PrintedCard>>>;
  /** Draws a card into a host, or its waiting state while there is none yet. */
  readonly draw: (host: Host, card: PrintedCard | undefined) => void;
  /** Called when the number of panels on the page is another one. */
  readonly showing: (panels: number) => void;
}

/** What ought to stand on the page. */
export interface Scene {
  readonly sightings: readonly Sighting[];
  /** The one of them that an alarm made: it is put up at once, with the answer that was had ahead of time. */
  readonly alarm?: Sighting | undefined;
  /** Further elements that are spoken of by a panel that stands elsewhere. */
  readonly others?: readonly Element[];
}

/** The panels of one document. */
export interface Stage {
  /**
   * Brings the panels in line with what is seen, and asks about what is new in it.
   * @param isEarly in the middle of a change: what is not seen any more may still come back, and is let be.
   */
  set(scene: Scene, isEarly: boolean): void;
  /** Has the alarms' answers at hand before they are needed; says when. */
  prepare(alarms: readonly Alarm[], whenReady: () => void): void;
  /** What is known or wished for has changed: with the next scene all is asked about again. */
  askAnew(): void;
  /** Puts back what the page has taken away or moved. */
  heal(): void;
  /** Lets floating panels follow what they speak of. */
  follow(): void;
  /** Whether a panel has been taken off the page, and what it speaks of with it. */
  isTornDown(): boolean;
  hosts(): readonly Host[];
  status(): { readonly seen: readonly PanelId[]; readonly shown: readonly PanelId[] };
}

type AlarmFacts = FactsOf['already-associated'];

interface Piece {
  sighting: Sighting;
  asked: string;
  card?: PrintedCard | undefined;
  host?: Host | undefined;
  /** Facts to which there was nothing to say: no panel is put up for them while they stay so. */
  silentOn?: string | undefined;
}

/** Sets up the stage of this document, until the signal takes everything down. */
export function createStage(parts: StageParts, language: () => string, signal: AbortSignal): Stage {
  const pieces = new Map<string, Piece>();
  /** Answers to alarms by panel, had ahead of time or the last time; `undefined` where there was nothing to say. */
  const ready: Partial<Record<string, PrintedCard | undefined>> = {};
  let raised: Sighting | undefined;
  let marked = new Set<Element>();
  let counted = 0;

  const hosts = (): Host[] => [...pieces.values()].flatMap(({ host }) => host ?? []);
  const shown = (): Piece[] => [...pieces.values()].filter(({ card }) => card);

  function count(): void {
    const now = shown().length;
    if (now !== counted) parts.showing(now);
    counted = now;
  }

  function place(sighting: Sighting, isAlarm: boolean): void {
    const { key, panel, subject, placement } = sighting;
    const piece = pieces.get(key) ?? { sighting, asked: '' };
    pieces.set(key, piece);
    piece.sighting = sighting;
    if (piece.host) piece.host.place(subject, placement);
    else if (isAlarm && piece.silentOn !== JSON.stringify(sighting.facts)) {
      // The host stands before the next paint; its words are usually at hand, and follow at once if not.
      const card = ready[panel];
      // What else a message says was not asked about ahead of time, so nothing is folded away yet.
      piece.card = card && { ...card, fold: card.fold && !(sighting.facts as Partial<AlarmFacts>).beside };
      // Nothing to say ahead of time: this kind of panel is switched off, unless the answer says otherwise.
      if (panel in ready && !piece.card) return;
      putUp(piece);
    }
  }

  function putUp(piece: Piece): void {
    const { panel, subject, placement } = piece.sighting;
    piece.host ??= createHost(panel, subject, placement);
    show(piece.host, piece.card);
  }

  function show(host: Host, card: PrintedCard | undefined): void {
    parts.draw(host, card);
    const wasFloating = host.isFloating();
    host.settleIn();
    // In the top layer a panel opens as one line, so that it covers as little as it can.
    if (host.isFloating() && !wasFloating) parts.draw(host, card);
  }

  function askAbout(changed: readonly Piece[]): void {
    if (changed.length === 0) return;
    const questions = changed.map((piece) => {
      piece.asked = JSON.stringify(piece.sighting.facts);
      const { panel, key, facts } = piece.sighting;
      return { panel, key, facts } as Question;
    });
    const asked = new Map(changed.map((piece) => [piece, piece.asked]));
    void parts.ask(questions, language(), false).then(
      (cards) => {
        for (const [piece, facts] of asked)
          if (pieces.get(piece.sighting.key) === piece && piece.asked === facts)
            answer(piece, cards[piece.sighting.key]);
      },
      () => {
        // The background may be starting up or gone; the heartbeat finds out and asks again.
        for (const piece of asked.keys()) piece.asked = '';
      },
    );
  }

  function answer(piece: Piece, card: PrintedCard | undefined): void {
    piece.card = card;
    // An alarm that comes again is answered at once, whether or not its answer could be had ahead of time.
    if (piece.sighting === raised) ready[raised.panel] = card;
    piece.silentOn = card ? undefined : piece.asked;
    count();
    if (card) putUp(piece);
    else {
      piece.host?.remove();
      piece.host = undefined;
    }
  }

  function annotate(others: readonly Element[]): void {
    const now = new Set(others);
    for (const element of marked) {
      const isHosted = hosts().some((host) => host.subject() === element);
      if (!now.has(element) && !isHosted) setAttribute(element, mark, null);
    }

    for (const element of now) {
      if (attribute(element, mark) === null) setAttribute(element, mark, 'annotated');
    }

    marked = now;
  }

  /** A narrower window may leave a panel no room where it stood. */
  function fitIn(): void {
    for (const { host, card } of pieces.values()) if (host) show(host, card);
  }

  function follow(): void {
    for (const host of hosts()) if (host.isFloating()) host.settleIn();
  }

  addEventListener('scroll', follow, { signal, capture: true, passive: true });
  addEventListener('resize', fitIn, { signal, passive: true });
  signal.addEventListener('abort', () => {
    for (const host of hosts()) host.remove();
    pieces.clear();
    annotate([]);
  });

  return {
    set({ sightings, alarm, others = [] }, isEarly) {
      raised = alarm;
      const wanted = new Map(sightings.map((sighting) => [sighting.key, sighting]));
      for (const [key, { host }] of pieces) {
        if (wanted.has(key) || isEarly) continue;
        host?.remove();
        pieces.delete(key);
      }

      for (const sighting of wanted.values()) place(sighting, sighting === raised);
      annotate([...others, ...sightings.flatMap((sighting) => sighting.others ?? [])]);
      count();
      askAbout([...pieces.values()].filter(({ sighting, asked }) => asked !== JSON.stringify(sighting.facts)));
    },
    prepare(alarms, whenReady) {
      if (alarms.length === 0) return;
      const questions = alarms.map(
        ({ panel, id }) => ({ panel, key: id, facts: { wording: 'known', text: '' } }) as Question,
      );
      void parts.ask(questions, language(), true).then(
        (cards) => {
          for (const { panel, id } of alarms) ready[panel] = cards[id];
          whenReady();
        },
        () => undefined,
      );
    },
    askAnew() {
      for (const piece of pieces.values()) piece.asked = '';
    },
    heal() {
      for (const host of hosts()) host.heal();
    },
    follow,
    isTornDown: () => hosts().some(({ element }) => !isConnected(element)),
    hosts,
    status: () => ({ seen: [...pieces.values()].map(panelOf), shown: shown().map(panelOf) }),
  };
}

function panelOf({ sighting }: Piece): PanelId {
  return sighting.panel;
}
