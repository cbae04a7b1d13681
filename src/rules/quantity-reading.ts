/**
 * NUMBERS (I18N-01): from the text of a page to a quantity.
 *
 * Portals show them in the user's language, and translated documents write "5. Zdarzenia", "10个事件" and
 * "10 eventi imprevisti" for the same thing. What cannot be read for certain is handed on as unread: a
 * wrong number is worse than none.
 */
import type { Quantity } from './facts.ts';
import { incidentsInWords, isShare } from './number-words.ts';
import { FOREIGN_DIGIT, LONGEST_TEXT, NOTHING, tidy } from './text.ts';

/** A quantity above this is no number of incidents or hours; contract and access ids have nine digits. */
const LARGEST_QUANTITY = 9_999;

/** "Unlimited" in the portals' languages; word stems, compared in lower case. */
const UNLIMITED =
  /∞|unlimited|unbegrenzt|unbeschränkt|unlimitiert|illimit[éea]|ilimitad|onbeperkt|obegränsa|ubegrænse|ubegrens|rajoit(?:t?am)|rajaton|nieograniczon|bez ograniczeń|neomezen|bez omezení|neobmedzen|неограничен|не ограничен|без ограничений|korlátlan|sınırsız|(?:tak|tidak) terbatas|tanpa batas|απεριόριστ|ללא הגבלה|غير محدود|无限|無限|不限|無制限|무제한/u;

/** Words for "hour", as whole words; languages without spaces between words are in the second part. */
const HOUR =
  /(?<!\p{L})(?:h|hrs?|hours?|stunden?|std|heures?|horas?|or[ae]|uur|uren|timmar|timme|timer|tuntia?|godzin[ay]?|godz|hodin[ay]?|hod|hodín|óra|saat|jam|час(?:а|ов|ы)?|ώρες|שעות|ساعة|ساعات)(?!\p{L})|小时|小時|時間|시간/u;

/** "Инциденты: 20" names what it counts first. Any other label may count something else, such as what was used. */
const COUNTED_FIRST = /^(?:incident|incidenc|инцидент|zdarzen|incydent|事件)\p{L}*\s*[:：]\s*/u;

/**
 * Reads a quantity such as "20 incidents", "one incident", "Unlimited incidents", "10个事件" or "50 hours".
 * Returns `undefined` when nothing is there, and kind `unread` when something is there that is not
 * understood: no number, several numbers, a sign, a fraction of an incident, or a number too large.
 */
export function readQuantity(text: string | undefined): Quantity | undefined {
  const seen = tidy(text ?? '');
  if (NOTHING.test(seen)) return undefined;

  const unread: Quantity = { kind: 'unread', text: seen.slice(0, LONGEST_TEXT) };
  // Circled, raised and Roman numbers are ornaments or footnotes, and would run into the digits beside them.
  // Digits of another script are not read, and what Latin digits stand beside them would be half a number.
  if (seen.length > LONGEST_TEXT || /[\p{No}\p{Nl}]/u.test(text ?? '') || FOREIGN_DIGIT.test(seen)) return unread;

  const lower = seen.toLowerCase().replace(COUNTED_FIRST, '');
  const numbers = [...lower.matchAll(/\d+(?:[.,\u00a0 ']\d{3}(?!\d))*(?:[.,]\d+)?/gu)];
  if (UNLIMITED.test(lower)) return numbers.length === 0 ? { kind: 'unlimited' } : unread;

  const inWords = incidentsInWords(lower);
  if (inWords !== undefined) return { kind: 'count', count: inWords };

  const [number] = numbers;
  if (isShare(lower)) return unread;
  if (!number || numbers.length > 1 || /[-−+~<>≤≥%/:]\s*\d|\d\s*%|\d\s*\+/u.test(lower)) return unread;

  // "2O" with a letter is no 2: a letter or two glued to a number may be a misread digit. Hours are written "50h".
  const isGlued = /\p{Script=Latin}\d|\d(?!h(?!\p{L}))\p{Script=Latin}{1,2}(?!\p{L})/u.test(lower);
  if (isGlued) return unread;

  const isHours = HOUR.test(lower);
  const value = numericValue(number[0]);
  if (value === undefined || value > LARGEST_QUANTITY) return unread;
  if (isHours) return { kind: 'hours', hours: value };
  return Number.isInteger(value) ? { kind: 'count', count: value } : unread;
}

/** The value of "20", "1,000", "1.000", "2,5"; `undefined` where a separator could be either. */
function numericValue(text: string): number | undefined {
  const grouped = /^\d{1,3}(?:[.,\u00a0 ']\d{3})+$/u.test(text);
  if (grouped) return Number(text.replace(/\D/gu, ''));
  if (/^\d+(?:[.,]\d+)?$/u.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}
