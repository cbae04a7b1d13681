/** Messages that must be answered in the frame in which they appear: found, held while hidden, dropped when gone. */
import type { Alarm, PageView, Sighting } from './portal-page.ts';
import { mark } from './hosts.ts';
import { attribute, holds, isConnected, parentElementOf } from './safe-dom.ts';

/** What keeps track of the messages of all alarms on one page. */
export interface AlarmWatch {
  /** The messages that can be seen now, oldest first. */
  shown(): readonly Sighting[];
  /** Looks at a text that came or changed. Next to free for texts that concern no alarm. */
  hear(node: Node, text: string): void;
  /** Looks again, if a message was just heard or these changes can have touched one: looking makes the page lay itself out. */
  follow(changed: ReadonlySet<Node>): void;
  /** Drops what is gone and tells when what can be seen has changed. */
  update(): void;
}

interface Message {
  readonly alarm: Alarm;
  readonly sighting: Sighting;
}

/** @param changed called before the next paint whenever `shown` is another than before. */
export function watchAlarms(
  alarms: readonly Alarm[],
  view: () => PageView,
  changed: () => void,
  signal: AbortSignal,
): AlarmWatch {
  /** By the element that they stand in. */
  const messages = new Map<Element, Message>();
  let shown: readonly Sighting[] = [];
  let isHeard = false;
  // Fires after layout and before paint when a style sheet, which no mutation tells of, brings a message to light.
  const resize = new ResizeObserver(update);
  signal.addEventListener('abort', () => {
    resize.disconnect();
  });

  /** Keeps what an alarm says of a node, unless its element is spoken of already. */
  function keep(alarm: Alarm, sighting: Sighting | undefined): void {
    const subject = sighting?.subject;
    if (!subject || messages.has(subject)) return;
    messages.set(subject, { alarm, sighting });
    resize.observe(subject);
    isHeard = true;
  }

  function isTouchedBy(changes: ReadonlySet<Node>): boolean {
    for (const subject of messages.keys()) {
      // A part of the tree above a message may have been taken out whole.
      if (!isConnected(subject)) return true;
      for (const node of changes) if (holds(node, subject) || holds(subject, node)) return true;
    }

    return false;
  }

  function update(): void {
    if (messages.size === 0 && shown.length === 0) return;
    const now = view();
    // A copy: what is found anew while looking is looked at next time, not again and again.
    for (const [subject, { alarm }] of [...messages]) {
      const still = isConnected(subject) ? alarm.locate(subject, now) : undefined;
      if (still?.subject === subject) continue;
      messages.delete(subject);
      resize.unobserve(subject);
      keep(alarm, still);
    }

    isHeard = false;
    const visible = [...messages].filter(([subject]) => canBeSeen(subject, now)).map(([, { sighting }]) => sighting);
    if (visible.length === shown.length && visible.every((one, index) => one === shown[index])) return;
    shown = visible;
    changed();
  }

  return {
    shown: () => shown,
    hear(node, text) {
      for (const alarm of alarms) if (alarm.concerns(text)) keep(alarm, alarm.locate(node, view()));
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
