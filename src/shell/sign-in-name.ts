import type { Translator } from '../messages/translator.ts';
import { UNKNOWN_SCOPE } from '../notebook/schema.ts';
import type { MetSignIn } from '../notebook/sign-ins.ts';

/** What a sign-in is called among several: no address is kept, so it is numbered, with the day it was last met. */
export function signInName({ scope, number, seenOn }: MetSignIn, words: Translator): string {
  if (scope === UNKNOWN_SCOPE) return words.say('popup.standing.no-sign-in');
  return words.say('popup.standing.sign-in', {
    number,
    seenKnown: seenOn === undefined ? 'no' : 'yes',
    seenOn: seenOn === undefined ? '' : { day: seenOn },
  });
}
