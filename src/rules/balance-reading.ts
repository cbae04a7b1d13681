/** What a cell says of a benefit's size and of what is left: "48 of 50 incidents remaining", "2 of 50 incidents used". */
import type { Quantity } from './facts.ts';
import { leftWords, ofWords, plain } from './number-words.ts';
import { readQuantity } from './quantity-reading.ts';
import { tidy } from './text.ts';

/** A part that the text does not tell is left out; a number of which it is not clear what it counts is an unread size. */
export interface Balance {
  readonly size?: Quantity;
  readonly remaining?: Quantity;
}

const LEFT = new RegExp(String.raw`(?<!\p{L})${leftWords}(?!\p{L})|剩余|剩餘|还剩|還剩|残り|남음|남은`, 'u');
const LEFT_LABEL = new RegExp(String.raw`(${leftWords}|剩余|剩餘|残り|남음) ?[:：] ?(?=\d)`, 'u');
/** "Used", in the languages of the portals' documentation. Whole words: "to use" and "usable" say the opposite. */
const USED =
  /(?<!\p{L})(?:used|consumed|verbraucht|genutzt|verwendet|anvant[as]?|anvand[as]?|forbrukade?|gebruikte?|verbruikt|usad[oa]s?|utilizad[oa]s?|utilise(?:s|e|es)?|utilizzat[aeio]|usat[aeio]|(?:wykorzystan|zuzyt|uzyt)(?:o|e|y|ych)?|использован(?:о|ы|ных)?|израсходован(?:о|ы|ных)?|(?:pouzit|vyuzit)(?:o|y|e|ych)?|felhasznalt|felhasznalva|kullan[iı]lan)(?!\p{L})|已使用|已用|使用済/u;
/** What turns these words round, or makes a wish of them: then no number is taken for either. */
const UNCLEAR =
  /(?<!\p{L})(?:not|no|non|nicht|nie|nao|ne|inte|ej|niet|geen|не|нет|nem|to|can|be|may|zu|kann|konnen|att|kan|te|kunnen)(?!\p{L})|[未没沒]/u;
const SHARE = new RegExp(
  String.raw`(?<!\d)(\d{1,4})(?: \p{L}+)? ?(?:(?<!\p{L})${ofWords}(?!\p{L})|/) ?(\d{1,4})(?!\d)`,
  'u',
);

/** Reads what a cell says; nothing where it says nothing. */
export function readBalance(text: string | undefined): Balance {
  const seen = plain(tidy(text ?? ''));
  const isLeft = LEFT.test(seen);
  const isUsed = USED.test(seen);
  const whole = readQuantity(text);
  if (whole === undefined || (!isLeft && !isUsed)) return whole === undefined ? {} : { size: whole };

  const unread: Balance = { size: { kind: 'unread', text: tidy(text ?? '') } };
  if ((isLeft && isUsed) || UNCLEAR.test(seen)) return unread;

  const share = SHARE.exec(seen);
  if (share === null) return isLeft ? { remaining: readQuantity(seen.replace(LEFT_LABEL, '$1 ')) ?? whole } : unread;

  // What is read without the second number has no third one, and is of incidents or of hours.
  const [all, part = '', total = ''] = share;
  const rest = readQuantity(seen.replace(all, part).replace(LEFT_LABEL, '$1 '));
  const [first, second] = [Number(part), Number(total)];
  if (rest === undefined || rest.kind === 'unread' || first > second) return unread;
  const of = (number: number): Quantity =>
    rest.kind === 'hours' ? { kind: 'hours', hours: number } : { kind: 'count', count: number };
  return { size: of(second), remaining: of(isLeft ? first : second - first) };
}
