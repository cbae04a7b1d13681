/** Amounts of incidents as people write them into a form. */
import type { Quantity } from '../rules/facts.ts';

/** What was written: an amount, nothing (not known), or no amount at all. */
export type Written = { readonly ok: true; readonly quantity: Quantity | undefined } | { readonly ok: false };

/**
 * Reads an amount. @param unlimited The word for it in the page's language; the English one is understood as well.
 */
export function readAmount(text: string, unlimited: string): Written {
  const word = text.trim().toLocaleLowerCase();
  if (word === '') return { ok: true, quantity: undefined };
  if (word === unlimited.toLocaleLowerCase() || word === 'unlimited') {
    return { ok: true, quantity: { kind: 'unlimited' } };
  }

  return /^\d{1,4}$/.test(word) ? { ok: true, quantity: { kind: 'count', count: Number(word) } } : { ok: false };
}

/** An amount as it stands in the form. Unread text and hours are no amount that one could correct. */
export function writeAmount(quantity: Quantity | undefined, unlimited: string): string {
  if (quantity?.kind === 'count') return String(quantity.count);
  return quantity?.kind === 'unlimited' ? unlimited : '';
}
