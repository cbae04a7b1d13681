/** `benefits-overview` on the presales page: advisory hours, which are no incidents (ACT-10). */
import type { Answer } from '../answer.ts';
import { statesOf, type Benefit } from '../benefits.ts';
import { sumOfUsable } from '../benefit-totals.ts';
import type { IsoDate, Quantity } from '../facts.ts';
import { sumParams } from './benefit-sums.ts';
import { link, noted, notes } from './compose.ts';

/** Says how many hours there are, and how many are left where the page shows that. */
export function presalesAnswer(benefits: readonly Benefit[], today: IsoDate): Answer {
  const sum = sumOfUsable(statesOf(benefits, today), 'advisory-hours');
  const total = typeof sum.total === 'string' ? undefined : sum.total;
  const left = sum.isLeft ? total : sum.left;
  const isNumber = (quantity?: Quantity) => quantity?.kind === 'hours' || quantity?.kind === 'count';
  const isPast = sum.total === 'open' || sum.total === 'over';
  return {
    panel: 'benefits-overview',
    // Hours that are added up are none where they come out as a bare number.
    tone: isPast ? 'unknown' : left?.kind === 'count' ? 'careful' : 'fine',
    lead: noted('ACT-10', {
      message: isNumber(left) ? 'ACT-10.left' : isNumber(total) ? 'ACT-10.hours' : 'ACT-10',
      params: sumParams('hours', { ...sum, ...(left && { left }) }),
      asOf: today,
    }),
    more: notes('VIS-02', 'VIS-03'),
    links: [link('technical-support')],
    sections: [],
    mayFold: false,
  };
}
