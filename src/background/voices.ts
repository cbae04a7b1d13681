/** Keeps one voice per tab, across restarts of the background. */
import { asRecord, attempt, list, maybe, object, text, wholeNumber } from '../notebook/checks.ts';
import type { Check } from '../notebook/checks.ts';
import type { Serialise } from '../notebook/queue.ts';
import type { HushNotice } from '../platform/protocol.ts';
import type { Memory } from './memory.ts';
import { begin, cease, leave, silence, voiceOf } from './voice.ts';
import type { Change, Speaker, VoiceState } from './voice.ts';

/** Tells one document of a tab. Rejects when that document is gone. */
export type TellFrame = (tab: number, to: Speaker, notice: HushNotice) => Promise<unknown>;

/** Tells all documents of a tab. Rejects when none of them listens. */
export type TellTab = (tab: number, notice: HushNotice) => Promise<unknown>;

export interface Voices {
  /** A document of the tab has begun, in the place of whatever stood in its frame: it learns whether the error stands. */
  arrive(tab: number, speaker: Speaker): Promise<void>;
  /** A document of the tab begins to speak or falls silent. */
  speak(tab: number, speaker: Speaker, speaking: boolean): Promise<void>;
  /** The tab was closed. */
  close(tab: number): Promise<void>;
}

const speakers: Check<readonly Speaker[]> = list(
  object<Speaker>({ frame: wholeNumber(0, Number.MAX_SAFE_INTEGER), document: maybe(text(100)) }),
  100,
);
const voiceState: Check<VoiceState> = object<VoiceState>({ speakers, hushed: speakers });

/** @param serialise Keeps messages that arrive together in order. */
export function createVoices(memory: Memory, tell: TellFrame, tellAll: TellTab, serialise: Serialise): Voices {
  const keyOf = (tab: number): string => `voice-${tab}`;

  return {
    arrive: (tab, speaker) =>
      serialise(async () => {
        const known = await recall(tab);
        if (!voiceOf(known)) return;
        const change = leave(await withoutDeadVoice(tab, known, speaker), speaker);
        await enact(tab, change);
        if (voiceOf(change.state)) await tell(tab, speaker, { kind: 'hush', stands: true }).catch(() => undefined);
        else await tellAll(tab, { kind: 'hush', stands: false }).catch(() => undefined);
      }),
    speak: (tab, speaker, speaking) =>
      serialise(async () => {
        const known = await recall(tab);
        const before = speaking ? await withoutDeadVoice(tab, known, speaker) : known;
        const change = speaking ? begin(before, speaker) : cease(before, speaker);
        await enact(tab, change);
        const stands = voiceOf(change.state) !== undefined;
        if (stands === (voiceOf(known) !== undefined)) return;
        await tellAll(tab, { kind: 'hush', stands }).catch(() => undefined);
      }),
    close: (tab) => serialise(() => memory.remove(keyOf(tab))),
  };

  async function recall(tab: number): Promise<VoiceState> {
    const stored = await memory.get(keyOf(tab));
    const record = attempt(asRecord, stored, '');
    const result = record.ok ? attempt(voiceState, record.value, '') : record;
    return result.ok ? result.value : silence;
  }

  /** A frame can go without a word. Before another is hushed, the voice is asked whether it is still there. */
  async function withoutDeadVoice(tab: number, state: VoiceState, speaker: Speaker): Promise<VoiceState> {
    const voice = voiceOf(state);
    if (!voice || (voice.frame === speaker.frame && voice.document === speaker.document)) return state;
    const isThere = await tell(tab, voice, { kind: 'hush', hush: false }).then(
      () => true,
      () => false,
    );
    return isThere ? state : leave(state, voice).state;
  }

  async function enact(tab: number, change: Change): Promise<void> {
    const { state } = change;
    if (state.speakers.length + state.hushed.length === 0) await memory.remove(keyOf(tab));
    else await memory.set(keyOf(tab), state);
    for (const { to, hush } of change.tell) await tell(tab, to, { kind: 'hush', hush }).catch(() => undefined);
  }
}
