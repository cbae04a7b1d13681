/**
 * One voice per tab: when several documents of a tab would show the panel of the same error, one does.
 * The top document comes first, since a user reads it first; else the frame that spoke first. Pure.
 */

/** A document in a tab. Browsers that know documents name them, so that a new one in an old frame is told apart. */
export interface Speaker {
  readonly frame: number;
  readonly document?: string;
}

/** Who speaks or would speak, in the order of their beginning, and who has been told to hush. */
export interface VoiceState {
  readonly speakers: readonly Speaker[];
  readonly hushed: readonly Speaker[];
}

/** What to tell a document. */
export interface Telling {
  readonly to: Speaker;
  readonly hush: boolean;
}

/** A tab in which nobody has spoken. */
export const silence: VoiceState = Object.freeze({ speakers: [], hushed: [] });

/** The document that speaks for its tab. */
export function voiceOf(state: VoiceState): Speaker | undefined {
  return state.speakers.find((speaker) => speaker.frame === 0) ?? state.speakers[0];
}

/** A document begins to speak. */
export function begin(state: VoiceState, speaker: Speaker): Change {
  const known = state.speakers.some((one) => isSame(one, speaker));
  const speakers = known ? state.speakers : [...others(state.speakers, speaker), speaker];
  return settle({ speakers, hushed: others(state.hushed, speaker) });
}

/**
 * A document falls silent. Those that were hushed fall silent by that, and stay in mind: when the voice has
 * gone they are asked to speak again.
 */
export function cease(state: VoiceState, speaker: Speaker): Change {
  return settle({ ...state, speakers: state.speakers.filter((one) => one.frame !== speaker.frame) });
}

/** A document is gone, with all that was known of it. */
export function leave(state: VoiceState, speaker: Speaker): Change {
  return settle({ speakers: others(state.speakers, speaker), hushed: others(state.hushed, speaker) });
}

/** The new state, and what is to be told to whom. */
export interface Change {
  readonly state: VoiceState;
  readonly tell: readonly Telling[];
}

function settle(state: VoiceState): Change {
  const voice = voiceOf(state);
  if (!voice) return { state: silence, tell: state.hushed.map((to) => ({ to, hush: false })) };
  const quiet = state.speakers.filter((one) => one !== voice);
  const isVoiceHushed = state.hushed.some((one) => isSame(one, voice));
  return {
    state: { speakers: [voice], hushed: [...others(state.hushed, voice), ...quiet] },
    tell: [...(isVoiceHushed ? [{ to: voice, hush: false }] : []), ...quiet.map((to) => ({ to, hush: true }))],
  };
}

function others(speakers: readonly Speaker[], speaker: Speaker): readonly Speaker[] {
  return speakers.filter((one) => one.frame !== speaker.frame);
}

function isSame(one: Speaker, other: Speaker): boolean {
  return one.frame === other.frame && one.document === other.document;
}
