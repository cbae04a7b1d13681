/** The pictures of the benefit grid: what is left of each benefit, how long it runs, and what all come to. */
import type { BalanceSection, Sentence } from '../answer.ts';
import type { Benefit } from '../benefits.ts';
import type { Sum } from '../benefit-totals.ts';
import type { Contract, IsoDate, Quantity } from '../facts.ts';
import { isSameQuantity } from '../quantities.ts';
import { certainDay, type KnownContract } from '../standing.ts';
import { addDays, leftState } from '../term.ts';
import { nameParams, portalParam, say } from './compose.ts';

/** Pictures beyond that number make the panel longer than the page. */
export const MOST_PICTURES = 12;
/** More than that are seen at a glance only in sum. */
const MOST_OPEN = 4;
/** Contracts last a year. */
const TIME_LINE_DAYS = 365;

/**
 * On-premises and cloud apart, on one time line. Many benefits are drawn as two sums, and each of them on demand.
 * Where the page shows no balance, one that another portal showed is drawn, and said to be from there.
 */
export function picturesOf(
  incidents: readonly Benefit[],
  [onPremises, cloud]: readonly [Sum, Sum],
  elsewhere: readonly KnownContract[],
  today: IsoDate,
): readonly BalanceSection[] {
  const pictures = incidents.map((benefit) =>
    pictureOf(benefit, balanceElsewhere(benefit, incidents, elsewhere), today),
  );
  const horizon = pictures.reduce(
    (latest, { end = latest, activateBy = end }) => {
      return activateBy > latest ? activateBy : latest;
    },
    addDays(today, TIME_LINE_DAYS),
  );
  const drawn = pictures.slice(0, MOST_PICTURES).map((picture) => ({ ...picture, horizon }));
  const ofKind = (kind: Benefit['kind'], group: Sentence) =>
    drawn.filter((_, index) => incidents[index]?.kind === kind).map((picture) => ({ ...picture, group }));
  const grouped = [
    ...ofKind('on-premises', say('overview.group-on-premises')),
    ...ofKind('cloud', say('overview.group-cloud')),
  ];
  if (pictures.length <= MOST_OPEN) return grouped;

  const each = say('overview.each', { count: pictures.length });
  const sums = [
    ...sumPicture(onPremises, say('overview.group-on-premises'), today),
    ...sumPicture(cloud, say('overview.group-cloud'), today),
  ];
  return [...sums, ...grouped.map((picture) => ({ ...picture, group: each, folded: true }))];
}

function sumPicture({ total, isLeft, left, leftOut }: Sum, title: Sentence, today: IsoDate): readonly BalanceSection[] {
  if (typeof total === 'string' || leftOut > 0) return [];
  if (isLeft) return [{ kind: 'balance', title, remaining: total, today }];
  return [{ kind: 'balance', title, size: total, ...(left && { remaining: left }), today }];
}

function pictureOf(benefit: Benefit, elsewhere: Contract | undefined, today: IsoDate): BalanceSection {
  const { name, source = '', size, activated } = benefit;
  // Of none at all none is left.
  const remaining = benefit.remaining ?? elsewhere?.remaining ?? (leftState(size) === 'none' ? size : undefined);
  const end = certainDay(benefit.end) ?? elsewhere?.end;
  const day = certainDay(benefit.activateBy);
  // A day that is past was the last one to activate only where the page still waits for that.
  const isToActivate = activated === 'no' || (activated === 'unknown' && day !== undefined && day >= today);
  const activateBy = isToActivate ? day : undefined;
  const subtitle = elsewhere
    ? say('balance.source-elsewhere', {
        source,
        sourceKnown: source === '' ? 'no' : 'yes',
        ...portalParam(elsewhere.seenAt),
        seenOn: { day: elsewhere.seenOn },
      })
    : say(activated === 'no' ? 'balance.source-waiting' : 'balance.source', { source });
  return {
    kind: 'balance',
    title: say('balance.plan', nameParams(name)),
    ...(source === '' && !elsewhere ? {} : { subtitle }),
    ...(size && { size }),
    ...(remaining && { remaining }),
    ...(end === undefined ? (activateBy === undefined ? {} : { activateBy }) : { end }),
    today,
  };
}

/**
 * The contract that another portal showed the balance of, where this page shows none. It has to be the only one
 * of its kind and size there and here, and must not contradict the end: else whose balance it is stays open.
 */
function balanceElsewhere(
  benefit: Benefit,
  incidents: readonly Benefit[],
  known: readonly KnownContract[],
): Contract | undefined {
  if (benefit.remaining !== undefined || benefit.activated === 'no' || benefit.size?.kind !== 'count') return undefined;
  const isAlike = (other: { readonly kind: string; readonly size?: Quantity }) =>
    other.kind === benefit.kind && other.size !== undefined && isSameQuantity(other.size, benefit.size ?? other.size);
  const theirs = known.filter(({ contract }) => isAlike(contract));
  const [only] = theirs;
  const end = certainDay(benefit.end);
  if (only === undefined || theirs.length > 1 || incidents.filter(isAlike).length > 1) return undefined;
  if (only.standing !== 'usable' && only.standing !== 'used-up') return undefined;
  return end === undefined || only.contract.end === undefined || only.contract.end === end ? only.contract : undefined;
}
