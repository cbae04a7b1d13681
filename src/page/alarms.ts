/** Messages that must be answered in the frame in which they appear: found, held while hidden, dropped when gone. */
import type { Alarm, PageView, Sighting } from './portal-page.ts';
import type { Scene } from './stage.ts';
import type { Hear } from './texts.ts';
import { mark } from './hosts.ts';
import { attribute, holds, isConnected, parentElementOf } from './safe-dom.ts';

/** `hush`: another document of the tab speaks about the alarm already. `stands`: it stands in any, and has the last word in all. */
export interface Told {
  readonly hush?: boolean;
  readonly stands?: boolean;
}

/** What keeps track of the messages of all alarms in one document, and of whose turn it is to speak about them. */
export interface AlarmWatch {
  /** Looks at a text that came or changed. Next to free for texts that concern no alarm. Never throws. */
  readonly hear: Hear;
  /** Whether a text concerns any alarm. Next to free. */
  concerns(text: string): boolean;
  /** What ought to stand on the page: what its readers saw, as far as no alarm silences it, and the oldest message. */
  join(sightings: readonly Sighting[]): Scene;
  /** What the other documents of the tab say; what is left out stays as it was. */
  hush(told: Told): void;
  /** Looks again, if a message was just heard or these changes can have touched one: looking makes the page lay itself out. */
  follow(changes: readonly MutationRecord[]): void;
  /** Drops what is gone and tells when what can be seen has changed. */
  update(): void;
}

interface Message {
  readonly alarm: Alarm;
  readonly sighting: Sighting;
}

/** What the watch needs from outside. */
export interface AlarmParts {
  readonly view: () => PageView;
  /** Called before the next paint whenever other messages can be seen than before. */
  readonly changed: () => void;
  /** Called when this document begins or ceases to show an alarm's panel. */
  readonly speaking: (speaking: boolean) => void;
}

/** Watches for these alarms until the signal ends it. */
export function watchAlarms(
  alarms: readonly Alarm[],
  { view, changed, speaking }: AlarmParts,
  signal: AbortSignal,
): AlarmWatch {
  /** By the element that they stand in. */
  const messages = new Map<Element, Message>();
  /** Those that can be seen, oldest first. */
  let shown: readonly Sighting[] = [];
  let isHeard = false;
  let isHushed = false;
  let stands = false;
  let isSpeaking = false;
  // Fires after layout and before paint when a style sheet, which no mutation tells of, brings a message to light.
  const resize = new ResizeObserver(update);
  signal.addEventListener('abort', () => {
    resize.disconnect();
  });

  // A page that is left falls silent in the tab; one that comes back from the browser's cache speaks again.
  addEventListener('pagehide', () => speak(false), { signal });

  function speak(now: boolean): void {
    if (now !== isSpeaking) speaking(now);
    isSpeaking = now;
  }

  /** Keeps what an alarm says of a node, unless its element is spoken of already. */
  function keep(alarm: Alarm, sighting: Sighting | undefined): void {
    const subject = sighting?.subject;
    if (!subject || messages.has(subject)) return;
    messages.set(subject, { alarm, sighting });
    resize.observe(subject);
    isHeard = true;
  }

  function isTouchedBy(changes: readonly MutationRecord[]): boolean {
    if (messages.size === 0) return false;
    const nodes = new Set(changes.map(({ target }) => target));
    for (const subject of messages.keys()) {
      // A part of the tree above a message may have been taken out whole.
      if (!isConnected(subject)) return true;
      for (const node of nodes) if (holds(node, subject) || holds(subject, node)) return true;
    }

    return false;
  }

  function update(): void {
    if (messages.size === 0 && shown.length === 0) return;
    const now = view();
    // A copy: what is found anew while looking is looked at next time, not again and again.
    for (const [subject, { alarm, sighting }] of [...messages]) {
      const still = isConnected(subject) ? alarm.locate(subject, now) : undefined;
      const isSame = still?.subject === subject && JSON.stringify(still.facts) === JSON.stringify(sighting.facts);
      if (isSame) continue;
      messages.delete(subject);
      resize.unobserve(subject);
      keep(alarm, still);
    }

    isHeard = false;
    const visible = [...messages]
      .filter(([subject]) => innerWidth > 0 && canBeSeen(subject, now))
      .map(([, { sighting }]) => sighting);
    if (visible.length === shown.length && visible.every((one, index) => one === shown[index])) return;
    shown = visible;
    changed();
  }

  return {
    hear(node, text) {
      try {
        for (const alarm of alarms) if (alarm.concerns(text)) keep(alarm, alarm.locate(node, view()));
      } catch {
        // A page that we do not understand is passed over in silence.
      }
    },
    concerns: (text) => alarms.some((alarm) => alarm.concerns(text)),
    join(sightings) {
      const [loudest, ...rest] = shown;
      const silenced = alarms.flatMap(({ panel, silences }) =>
        stands || panel === loudest?.panel ? [panel, ...silences] : [],
      );
      const alarm = isHushed ? undefined : loudest;
      speak(alarm !== undefined);
      const left = sightings.filter(({ panel }) => !silenced.includes(panel));
      return {
        alarm,
        sightings: alarm ? [...left, alarm] : left,
        others: rest.flatMap(({ subject }) => subject ?? []),
      };
    },
    hush(told) {
      isHushed = told.hush ?? isHushed;
      stands = told.stands ?? stands;
    },
    follow(changes) {
      if (isHeard || isTouchedBy(changes)) update();
    },
    update,
  };
}

/** A message that we have folded away ourselves still counts as shown. */
function canBeSeen(subject: Element, view: PageView): boolean {
  if (attribute(subject, mark) !== 'collapsed') return view.isVisible(subject);
  const parent = parentElementOf(subject);
  return parent !== null && view.isVisible(parent);
}
