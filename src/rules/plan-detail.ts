/** The line under a plan on Support for Business and Engage Center: its two dates and what is left. */
import type { Quantity, ReadDay } from './facts.ts';
import { findDays, provenOrder, settle, type FoundDay } from './day-reading.ts';
import { leftWords } from './number-words.ts';
import { none } from './quantities.ts';
import { readQuantity } from './quantity-reading.ts';
import { LONGEST_TEXT, tidy } from './text.ts';

/** What the line says; a part that is not there, or not clear, is left out or handed on as unread. */
export interface PlanDetail {
  readonly start?: ReadDay;
  readonly end?: ReadDay;
  readonly remaining?: Quantity;
}

/** The same for "start" and "begin". */
const START_WORDS =
  /\bstart|\bbeg[ia]n|\banfang|inicio|début|inizio|início|ingang|rozpocz|zaháj|začát|начал|kezd|başla|mulai|开始|開始|시작/iu;
/** Beginnings of the words for "end" and "expires" in the portals' languages, for lines with one day only. */
const END_WORDS =
  /\bend|valid (?:un)?til|valid (?:to|through)|gültig bis|geldig tot|giltigt? t|váli[dt]\p{L}* (?:hasta|até)|valido fino|valable jusqu|ważn\p{L}* do|platn\p{L}* do|действ\p{L}* до|有效期至|expir|endet|\bablauf|läuft ab|\bfin\b|\bfim\b|\bfine\b|termin|scad|eind|verloop|slut|upphör|zakończ|koniec|wygas|\bkon[ceč]|ukonč|vyprš|окончан|истека|срок|vége|lejár|befejez|bitiş|sona er|akhir|结束|結束|到期|终止|終了|有効期限|종료|만료/iu;
const LEFT = new RegExp(leftWords, 'iu');
/** "Remaining: 10". Any other label may count something else, such as what was used. */
const LEFT_LABEL = new RegExp(`^(?:\\p{L}+ )?${leftWords}(?: \\p{L}+)? ?[:：] ?(?=\\d)`, 'iu');
/** "17 of 20 incidents remaining", "17 incidents restants sur 20": what it is taken out of says nothing more. */
const OUT_OF = new RegExp(
  `(?<=\\d|${leftWords}) ?(?:(?:out )?of|von|av|van|z|ze|de|di|su|sur|из|/) ?(\\d+)(?!\\d)`,
  'iu',
);
/** "20 days remaining" is about the term. */
const OF_THE_TERM =
  /(?<!\p{L})(?:days?|weeks?|months?|tage?n?|wochen?|monate?n?|jours?|mois|d[ií]as?|mes(?:es)?|giorn[io]|mes[ei]|dagen|maand(?:en)?|dag(?:ar)?|månad(?:er)?|dni|dní|miesi\p{L}+|měsíc\p{L}*|дн\p{L}+|день|месяц\p{L}*|nap|hónap|gün|ay|hari|bulan)(?!\p{L})|\d ?[天日월일]|か月|ヶ月|个月|個月|개월/iu;
/** No plan has that many incidents; what is left of a day that could not be read may look like it. */
const FIRST_YEAR = 1_000;
const NONE_LEFT =
  /^(?:no (?:more )?incidents? (?:remaining|left)|keine (?:incidents|vorfälle) (?:mehr )?(?:verbleibend|übrig)|inga (?:incidenter|ärenden) (?:kvar|återst\p{L}+)|geen incidenten (?:over|resterend)|ningún incidente restante|nessun incidente rimanente|nenhum incidente restante|brak pozostałych (?:incydentów|zdarzeń)|инцидентов не осталось|žádné zbývající incidenty|(?:没有|无)剩余事件)$/iu;
const TIME_OF_DAY = /(?<!\p{Nd})\d{1,2}:\d{2}(?::\d{2})?(?!\p{Nd})(?:\s?[ap]\.?m\b\.?)?/giu;

/**
 * Reads "Start Date (12/23/22), End Date (12/19/23), 10 incidents remaining", in any language: of two days
 * the earlier is the start, if the line does not say otherwise, and a day that can be read in one way only settles the order of the other one.
 */
export function readPlanDetail(text: string, language: string): PlanDetail {
  const line = tidy(text).replace(TIME_OF_DAY, ' ');
  const found = findDays(line, language);
  const remaining = readRemaining(line, found);
  return { ...readTerm(line, found), ...(remaining === undefined ? {} : { remaining }) };
}

function readTerm(line: string, found: readonly FoundDay[]): Pick<PlanDetail, 'start' | 'end'> {
  const [first, second, third] = found;
  if (first === undefined) return {};

  const before = line.slice(0, first.from);
  const labels = [labelIn(before), second && labelIn(line.slice(first.to, second.from))];
  const isTold = labels.includes('start') && labels.includes('end');
  // Where the line tells which are the two, a third day is the one on which the balance was taken.
  if (third !== undefined && !isTold) return {};

  const orders = new Set(found.map(provenOrder).filter((order) => order !== undefined));
  // Days that prove different orders were not written by one hand: then none settles another.
  const proven = orders.size === 1 ? [...orders][0] : undefined;
  const a = settle(first, proven);
  if (second === undefined) return END_WORDS.test(before) ? { end: a } : {};

  const b = settle(second, proven);
  const isBackwards = a.kind === 'day' && b.kind === 'day' && b.day < a.day;
  // Where the line says which is which, an end before its start is a mistake of the page, and neither day is known.
  const isMistaken = a.kind === 'day' && b.kind === 'day' && a.day !== b.day && isBackwards === (labels[1] === 'end');
  if (isTold && isMistaken) {
    return { start: { kind: 'unread', text: first.text }, end: { kind: 'unread', text: second.text } };
  }

  return isBackwards ? { start: b, end: a } : { start: a, end: b };
}

/** Which of the two days follows, if the words before it say so. */
function labelIn(words: string): 'start' | 'end' | undefined {
  const isStart = START_WORDS.test(words);
  return isStart === END_WORDS.test(words) ? undefined : isStart ? 'start' : 'end';
}

function readRemaining(line: string, found: readonly FoundDay[]): Quantity | undefined {
  let rest = '';
  let at = 0;
  for (const { from, to } of found) {
    rest += `${line.slice(at, from)} ; `;
    at = to;
  }

  const parts = (rest + line.slice(at)).split(/[,;，；、،؛()（）|]/u).map((part) => part.trim());
  const quantities = parts.map(readLeft).filter((quantity) => quantity !== undefined);
  const [only] = quantities;
  const isYear = only?.kind === 'count' && only.count >= FIRST_YEAR;
  if (quantities.length === 1 && !isYear) return only;

  const numbers = parts.filter((part) => /\d/u.test(part));
  return numbers.length > 0 ? { kind: 'unread', text: numbers.join(', ').slice(0, LONGEST_TEXT) } : undefined;
}

/** What a part of the line says is left. A number by itself may be what was used, or what the plan was sold with. */
function readLeft(part: string): Quantity | undefined {
  if (NONE_LEFT.test(part)) return none;
  const [outOf = '', size = Infinity] = OUT_OF.exec(part) ?? [];
  const quantity = readQuantity(part.replace(outOf, '').replace(LEFT_LABEL, ''));
  if (quantity?.kind === 'unlimited') return quantity;
  if (quantity === undefined || !LEFT.test(part) || OF_THE_TERM.test(part)) return undefined;
  if (quantity.kind === 'unread' && !/\d/u.test(part)) return undefined;
  return quantity.kind === 'count' && quantity.count > Number(size) ? { kind: 'unread', text: part } : quantity;
}
