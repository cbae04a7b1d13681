/** The sums of the benefit grid: what all benefits of one kind come to (ENT-09, ENT-11). */
import type { Benefit, BenefitStates } from './benefits.ts';
import type { Quantity } from './facts.ts';
import type { BenefitKind } from './names.ts';

/** Several benefits of one kind taken together. */
export interface Sum {
  /**
   * `none` when there is no such row; `unknown` when no row of the kind could be read. Where nothing is known to be
   * usable, `over` when all rows are over or used up, and `open` when that is not known of one of them.
   */
  readonly total: Quantity | 'none' | 'unknown' | 'over' | 'open';
  /** What is left of it, where every row that counts shows that. */
  readonly left?: Quantity;
  /** True where the page shows no size of a row, but what is left of each: then that is the total. */
  readonly isLeft?: true;
  /** Rows of the kind that are not in the sum, because their quantity could not be read. */
  readonly leftOut: number;
  /** True where rows of the kind are not in the sum, because they are over or used up, or may be. */
  readonly hasPast?: true;
}

/** The sum of one kind. Unlimited and any number is unlimited; an unread row is left out and counted. */
export function sumOf(benefits: readonly Benefit[], kind: BenefitKind): Sum {
  const rows = benefits.filter((benefit) => benefit.kind === kind);
  const counted = rows.filter(({ size }) => size !== undefined && size.kind !== 'unread');
  const leftOut = rows.length - counted.length;
  if (rows.length === 0) return { total: 'none', leftOut: 0 };

  const isUntold = leftOut > 0 && rows.every(({ size }) => size?.kind !== 'unread');
  const rest = isUntold ? add(rows.map(({ remaining }) => remaining)) : undefined;
  if (rest) return { total: rest, isLeft: true, leftOut: 0 };

  const total = add(counted.map(({ size }) => size));
  if (total === undefined) return { total: 'unknown', leftOut };

  const left = add(counted.map(({ size, remaining }) => (size?.kind === 'unlimited' ? size : remaining)));
  return { total, ...(left && leftOut === 0 ? { left } : {}), leftOut };
}

/** The sum of what can be used of one kind, of a list whose states are known. */
export function sumOfUsable(states: BenefitStates, kind: BenefitKind): Sum {
  const all = [...states].filter(([benefit]) => benefit.kind === kind);
  const rows = all.filter(([, state]) => state !== 'unsure');
  const unsure = all.length - rows.length;
  const usable = rows.filter(([, state]) => state === 'usable');
  if (usable.length > 0 || all.length === 0) {
    const sum = sumOf(
      usable.map(([benefit]) => benefit),
      kind,
    );
    const hasPast = usable.length < rows.length;
    return { ...sum, leftOut: sum.leftOut + unsure, ...(hasPast && { hasPast }) };
  }

  if (unsure > 0) return { total: 'unknown', leftOut: unsure };
  return { total: rows.some(([, state]) => state === 'doubtful') ? 'open' : 'over', leftOut: 0 };
}

/** Whether a sum stands for something that can be used, as far as is known. */
export function isUsable({ total }: Sum): boolean {
  return total !== 'none' && total !== 'over' && total !== 'open';
}

/** Adds quantities of one kind; `undefined` when there are none, or one of them is no number. */
function add(quantities: readonly (Quantity | undefined)[]): Quantity | undefined {
  let count = 0;
  let hours = 0;
  let unlimited = false;
  for (const quantity of quantities) {
    if (quantity === undefined || quantity.kind === 'unread') return undefined;
    if (quantity.kind === 'unlimited') unlimited = true;
    else if (quantity.kind === 'hours') hours += quantity.hours;
    else count += quantity.count;
  }

  if (quantities.length === 0) return undefined;
  if (unlimited) return { kind: 'unlimited' };
  if (hours > 0) return count === 0 ? { kind: 'hours', hours } : undefined;
  return { kind: 'count', count };
}
