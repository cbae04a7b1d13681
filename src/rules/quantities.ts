/** Arithmetic with quantities. Incidents and advisory hours never mix, and nothing is ever negative. */
import type { Quantity } from './facts.ts';

/** No incidents at all, and known to be so. */
export const none: Quantity = Object.freeze({ kind: 'count', count: 0 });

/**
 * The sum of two numbers of incidents. Unlimited plus anything is unlimited; something unread, or hours, in a
 * sum of incidents makes the sum unread.
 */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  if (a.kind === 'unlimited' || b.kind === 'unlimited') return { kind: 'unlimited' };
  if (a.kind === 'count' && b.kind === 'count') return { kind: 'count', count: a.count + b.count };
  if (a.kind === 'hours' && b.kind === 'hours') return { kind: 'hours', hours: a.hours + b.hours };
  if (a.kind === 'unread' && isSameQuantity(b, none)) return a;
  if (b.kind === 'unread' && isSameQuantity(a, none)) return b;
  return { kind: 'unread', text: [textOf(a), textOf(b)].sort().join(' + ') };
}

/** What is left after using so many incidents; never below zero. Hours and unread quantities stay as they are. */
export function subtractIncidents(from: Quantity, used: number): Quantity {
  return from.kind === 'count' ? { kind: 'count', count: Math.max(0, from.count - Math.max(0, used)) } : from;
}

/**
 * What is left, made to fit what there was: never above the size, never below zero. An unlimited rest of a
 * limited plan is a contradiction, so it comes back unread.
 */
export function fitRemaining(remaining: Quantity, size: Quantity | undefined): Quantity {
  if (remaining.kind === 'unlimited') {
    return size?.kind === 'count' ? { kind: 'unread', text: 'unlimited' } : remaining;
  }

  if (remaining.kind !== 'count') return remaining;
  const least = Math.max(0, remaining.count);
  return { kind: 'count', count: size?.kind === 'count' ? Math.min(least, size.count) : least };
}

/** Whether the first is known to be at least as many as the second. False when that cannot be told. */
export function isAtLeast(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'unlimited') return b.kind === 'unlimited' || b.kind === 'count';
  if (a.kind === 'hours' && b.kind === 'hours') return a.hours >= b.hours;
  return a.kind === 'count' && b.kind === 'count' && a.count >= b.count;
}

/** Whether two quantities say the same. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && textOf(a) === textOf(b);
}

/** A quantity as short text, in no language: for comparing, and for showing what could not be believed. */
export function textOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'count':
      return String(quantity.count);
    case 'hours':
      return `${quantity.hours} h`;
    case 'unlimited':
      return 'unlimited';
    case 'unread':
      return quantity.text;
  }
}
