/** The sums of the benefit grid as values for its sentences. */
import type { Sum } from '../benefit-totals.ts';
import { quantityParams, type Params } from './compose.ts';

/** Both sums; `joint` where both kinds are spoken of, `out` where rows beside those in a sum are not in it. */
export function sumsParams(onPremises: Sum, cloud: Sum): Params {
  const isJoint = onPremises.total !== 'none' && cloud.total !== 'none';
  return {
    ...sumParams('onPremises', onPremises),
    ...sumParams('cloud', cloud),
    joint: isJoint ? 'yes' : 'no',
    out: onPremises.hasPast || cloud.hasPast ? 'yes' : 'no',
  };
}

/** One sum: its number and kind, what is left, and how many rows are not in it. */
export function sumParams(name: string, { total, isLeft, left, leftOut }: Sum): Params {
  const known = typeof total === 'string' ? undefined : total;
  const kind = typeof total === 'string' ? total : isLeft && total.kind === 'count' ? 'left' : undefined;
  return {
    ...quantityParams(name, known),
    ...(kind && { [`${name}Kind`]: kind }),
    ...quantityParams(`${name}Left`, left),
    [`${name}LeftOut`]: leftOut,
  };
}
