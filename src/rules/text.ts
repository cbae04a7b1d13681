/** Text of a page, before anything is read from it: one spelling, and bounds. */

/** Of a text that could not be read, so much is kept. */
export const LONGEST_TEXT = 200;

/** A digit of a script other than Latin, after full-width ones and their like have become Latin. */
export const FOREIGN_DIGIT = /[^\P{Nd}0-9]/u;

/** What stands in a cell for "there is nothing here". */
export const NOTHING = /^(?:[-–—/.…\s]|n\/?a)*$/iu;

/** Whether a text speaks of a message rather than being it: portals put none of theirs in quotation marks. */
export function isQuoting(text: string): boolean {
  return /["“”„«»「『]/u.test(text);
}

/** "If you see …", in the languages of the portals: how help begins to speak of a message. */
const condition =
  /^(if|when(ever)?|in case|wenn|falls|sobald|sollte(n|st)?|si|cuando|quand|lorsque?|se|quando|jeżeli|jeśli|gdy|kiedy|als|wanneer|indien|om|när|если|когда|pokud|když|jestliže|ha|amikor|eğer)(?!\p{L})|^(如果|当|當|若(?!要)|もし|만약|만일)/iu;

/** Whether a text speaks of the case that a message shows rather than being it. */
export function isConditional(text: string): boolean {
  return condition.test(text.trimStart());
}

/** Only letters and digits, in lower case and without accents, by which two renderings of one sentence compare equal. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/**
 * One spelling for digits, hyphens, spaces and invisible marks of direction. A number whose digits are of several scripts stays
 * as it is: no portal writes one, and nothing is read from it.
 */
export function tidy(text: string): string {
  return text
    .slice(0, 2_000)
    .normalize('NFKC')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\p{Nd}+/gu, inLatinDigits)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The digits of a script stand in a row of ten, zero first, at a place whose number ends like its neighbours' do. */
function inLatinDigits(number: string): string {
  const digits = Array.from(number, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const code = zero;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return { zero, value: code - zero };
  });
  const isOneScript = digits.every(({ zero }) => zero === digits[0]?.zero);
  return isOneScript ? digits.map(({ value }) => value).join('') : number;
}
