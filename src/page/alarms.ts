/** Messages that must be answered in the frame in which they appear: found, held while hidden, dropped when gone. */
import type { Alarm, PageView, Sighting } from './portal-page.ts';
import { mark } from './hosts.ts';
import { attribute, holds, isConnected, parentElementOf } from './safe-dom.ts';

interface Message {
  readonly alarm: Alarm;
  readonly sighting: Sighting;
}

/** Keeps track of the messages of all alarms on one page. */
export class AlarmWatch {
  readonly #alarms: readonly Alarm[];
  readonly #view: () => PageView;
  readonly #changed: () => void;
  /** By the element that they stand in. */
  readonly #messages = new Map<Element, Message>();
  readonly #resize: ResizeObserver;
  #shown: readonly Sighting[] = [];
  #isHeard = false;

  /** @param changed called before the next paint whenever `shown` is another than before. */
  constructor(alarms: readonly Alarm[], view: () => PageView, changed: () => void, signal: AbortSignal) {
    this.#alarms = alarms;
    this.#view = view;
    this.#changed = changed;
    // Fires after layout and before paint when a style sheet, which no mutation tells of, brings a message to light.
    this.#resize = new ResizeObserver(() => {
      this.update();
    });
    signal.addEventListener('abort', () => {
      this.#resize.disconnect();
    });
  }

  /** The messages that can be seen now, oldest first. */
  get shown(): readonly Sighting[] {
    return this.#shown;
  }

  /** Looks at a text that came or changed. Next to free for texts that concern no alarm. */
  hear(node: Node, text: string): void {
    for (const alarm of this.#alarms) if (alarm.concerns(text)) this.#locate(alarm, node);
  }

  #locate(alarm: Alarm, node: Node): void {
    const sighting = alarm.locate(node, this.#view());
    const subject = sighting?.subject;
    if (!sighting || !subject || this.#messages.has(subject)) return;
    this.#keep(alarm, sighting, subject);
    this.#isHeard = true;
  }

  /** Looks again, if a message was just heard or these changes can have touched one: looking makes the page lay itself out. */
  follow(changed: ReadonlySet<Node>): void {
    if (this.#isHeard || this.#isTouchedBy(changed)) this.update();
  }

  #isTouchedBy(changed: ReadonlySet<Node>): boolean {
    for (const subject of this.#messages.keys()) {
      // A part of the tree above a message may have been taken out whole.
      if (!isConnected(subject)) return true;
      for (const node of changed) if (holds(node, subject) || holds(subject, node)) return true;
    }

    return false;
  }

  /** Drops what is gone and tells when what can be seen has changed. */
  update(): void {
    this.#isHeard = false;
    if (this.#messages.size === 0 && this.#shown.length === 0) return;
    const view = this.#view();
    // A copy: what is found anew while looking is looked at next time, not again and again.
    for (const [subject, { alarm }] of [...this.#messages]) {
      const still = isConnected(subject) ? alarm.locate(subject, view) : undefined;
      if (still?.subject === subject) continue;
      this.#messages.delete(subject);
      this.#resize.unobserve(subject);
      if (still?.subject && !this.#messages.has(still.subject)) this.#keep(alarm, still, still.subject);
    }

    const shown = [...this.#messages]
      .filter(([subject]) => canBeSeen(subject, view))
      .map(([, { sighting }]) => sighting);
    const isSame = shown.length === this.#shown.length && shown.every((one, index) => one === this.#shown[index]);
    if (isSame) return;
    this.#shown = shown;
    this.#changed();
  }

  #keep(alarm: Alarm, sighting: Sighting, subject: Element): void {
    this.#messages.set(subject, { alarm, sighting });
    this.#resize.observe(subject);
  }
}

/** A message that we have folded away ourselves still counts as shown. */
function canBeSeen(subject: Element, view: PageView): boolean {
  if (attribute(subject, mark) !== 'collapsed') return view.isVisible(subject);
  const parent = parentElementOf(subject);
  return parent !== null && view.isVisible(parent);
}
