/** Amounts of incidents as people write them into a form. */
import type { Quantity } from '../rules/facts.ts';

/** What was written: an amount, nothing (not known), or no amount at all. */
export type Written = { readonly ok: true; readonly quantity: Quantity | undefined } | { readonly ok: false };

/** How amounts are written in a language. */
export interface AmountWords {
  /** BCP 47 tag; says how long numbers are parted. */
  readonly language: string;
  /** All words for "unlimited" in the language, parted by `|`. The English one is understood as well. */
  readonly unlimited: string;
}

/** Reads an amount: digits of any width and script that Unicode folds to ours, parted in the language's way, or a word. */
export function readAmount(text: string, { language, unlimited }: AmountWords): Written {
  const word = folded(text, language);
  if (word === '') return { ok: true, quantity: undefined };
  const words = [...unlimited.split('|').map((one) => folded(one, language)), 'unlimited', '∞'];
  if (words.includes(word)) return { ok: true, quantity: { kind: 'unlimited' } };
  const digits = withoutParting(word, language);
  return /^\d{1,4}$/.test(digits) ? { ok: true, quantity: { kind: 'count', count: Number(digits) } } : { ok: false };
}

/** An amount as it stands in the form. Unread text and hours are no amount that one could correct. */
export function writeAmount(quantity: Quantity | undefined, unlimited: string): string {
  if (quantity?.kind === 'count') return String(quantity.count);
  return quantity?.kind === 'unlimited' ? unlimited : '';
}

function folded(text: string, language: string): string {
  return text.normalize('NFKC').trim().toLocaleLowerCase(language).replace(/\s+/gu, ' ');
}

/** "1 500", "1’500", and in the language's own way "1.500" or "1,500"; a sign that parts decimals elsewhere stays. */
function withoutParting(word: string, language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(12_345);
  const own = parts.find(({ type }) => type === 'group')?.value ?? '';
  const [, thousands, sign = '', rest] = /^(\d)(\D)(\d{3})$/u.exec(word) ?? [];
  const isParting = [own, ' ', '’', "'"].includes(sign);
  return thousands !== undefined && rest !== undefined && isParting ? thousands + rest : word;
}
