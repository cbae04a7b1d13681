/** `benefits-overview`: what the organisation has, what each number comes from, and what it is for (ENT-11). */
import type { Decide, Learn, ListSection, StepsSection, Tone } from '../answer.ts';
import {
  dayOf,
  isElse,
  isEnded,
  isToBegin,
  overOf,
  readBenefitRow,
  statesOf,
  type Benefit,
  type BenefitState,
  type BenefitStates,
} from '../benefits.ts';
import { isUsable, sumOfUsable, type Sum } from '../benefit-totals.ts';
import type { Contract, IsoDate } from '../facts.ts';
import { certainDay, knownContracts } from '../standing.ts';
import type { NotedRule } from '../tables/rule-book.ts';
import { sumOfSizes, type IncidentKind, type ShownIncidents } from '../expected.ts';
import { isNear, notesOn, offerFindings, soonestOf, type Near } from './benefit-notes.ts';
import { MOST_PICTURES, picturesOf } from './benefit-pictures.ts';
import { sumsParams } from './benefit-sums.ts';
import { link, noted, notes, say, type Params } from './compose.ts';
import { presalesAnswer } from './presales.ts';
import { differenceAside, differenceNote, statedDifferences } from './stated-offers.ts';

/**
 * Legacy offers were last sold on 2025-01-21. With 13 months to redeem and 12 months of use (TERM-02),
 * none of them can run past this day.
 */
const LAST_LEGACY_DAY = '2027-02-21';

/** Decides what to say of the benefit grid. */
export const decideBenefitsOverview: Decide<'benefits-overview'> = (facts, knowledge, today, language = '') => {
  const rows = facts.rows.map((row) => readBenefitRow(row, language));
  if (facts.page === 'technical-presales') return presalesAnswer(rows, today);
  if (rows.length === 0 && facts.complete) return undefined;
  if (rows.length > 0 && facts.rows.every(isElse)) return undefined;

  // A row without a name is a row that could not be read.
  const benefits = rows.filter(({ name }) => name !== '');
  const isComplete = facts.complete && benefits.length === rows.length;

  // What is over or used up, and what may be, is named below, and is nothing that can be counted on.
  const states = statesOf(benefits.filter(isForIncidents), today);
  const usable = [...states].flatMap(([benefit, state]) => (state === 'usable' ? [benefit] : []));
  const drawn = [...states].flatMap(([benefit, state]) => (state === 'over' ? [] : [benefit]));
  const onPremises = sumOfUsable(states, 'on-premises');
  const cloud = sumOfUsable(states, 'cloud');
  const elsewhere = knownContracts(knowledge, today).filter(({ contract }) => contract.seenAt !== 'partner-center');
  const unknown = benefits.filter(({ kind }) => kind === 'unknown');
  const isPartial = !isComplete || onPremises.leftOut + cloud.leftOut > 0 || unknown.length > 0;
  const isSure = !isPartial && ![...states.values()].includes('doubtful');
  const differences = isSure ? statedDifferences((kind) => shownOf(kind, drawn), knowledge, today) : [];
  const lead = leadOf([onPremises, cloud], isPartial, soonestOf(usable, drawn, today));

  return {
    panel: 'benefits-overview',
    tone: toneOf(lead.message, [onPremises, cloud], usable, today),
    lead: noted(lead.rule, {
      message: lead.message,
      params: { ...sumsParams(onPremises, cloud), rows: benefits.length, ...lead.params },
      asOf: today,
      ...(isPartial ? { confidence: 'likely' as const } : {}),
    }),
    more: [
      ...notes(...furtherRules(benefits, states).filter((rule) => rule !== lead.rule)),
      ...offerFindings([...drawn, ...unknown], knowledge.stated, today),
      ...differenceAside(differences),
    ],
    links: [
      ...(isUsable(cloud) ? [link('azure-new-request')] : []),
      ...(isUsable(onPremises) ? [link('support-for-business', 'link.on-premises-request')] : []),
      ...(lead.message === 'ENT-11.past' ? [link('remaining-incidents')] : []),
      link('membership-offers'),
    ],
    sections: [
      ...picturesOf(drawn, [onPremises, cloud], elsewhere, today),
      ...notesOn(benefits, states, {
        complete: isComplete,
        most: MOST_PICTURES,
        leftOut: usable.filter((one) => isLeftOut(one, one.kind === 'cloud' ? cloud : onPremises)),
        stated: knowledge.stated,
        differences: differences.map(differenceNote),
        today,
      }),
      ...stepsFor(usable, [onPremises, cloud], isPartial),
      ...usesOf(onPremises, cloud, benefits),
    ],
    mayFold: false,
  };
};

interface Lead {
  readonly rule: NotedRule;
  readonly message: string;
  readonly params?: Params;
}

/** What the answer is: the sums, or why there are none; before sums that lack nothing comes a day that is near. */
function leadOf(sums: readonly Sum[], isPartial: boolean, soonest: Near | undefined): Lead {
  const isAll = (...totals: readonly Sum['total'][]) => sums.every(({ total }) => totals.includes(total));
  if (isPartial) return { rule: 'ENT-11', message: isAll('none', 'unknown') ? 'ENT-11.unread' : 'ENT-11.partial' };
  if (isAll('none')) return { rule: 'ENT-11', message: 'ENT-11.none' };
  if (isAll('none', 'over')) return { rule: 'TERM-04', message: 'TERM-04.list' };
  if (isAll('none', 'over', 'open')) return { rule: 'ENT-11', message: 'ENT-11.past' };
  const isWhole = sums.every((sum) => sum.total === 'none' || isUsable(sum));
  if (soonest && isWhole) {
    const soon = soonest.message === 'ends' ? 'ends' : 'activateBy';
    return { rule: 'ENT-11', message: 'ENT-11.soon', params: { soon, ...soonest.params } };
  }

  return { rule: 'ENT-11', message: 'ENT-11' };
}

/** Activated contracts go into the notebook; what is not activated yet cannot be used, so it stays out. */
export const learnBenefitsOverview: Learn<'benefits-overview'> = (facts, { today, language, portal }) => {
  const benefits = facts.rows.map((row) => readBenefitRow(row, language)).filter(isForIncidents);
  const over = overOf(benefits, today);
  // What has ended tells other portals why they hide it, unless another of its name may be the one that they mean.
  const isToldApart = ({ name }: Benefit): boolean => benefits.filter((other) => other.name === name).length === 1;
  // Of what the page says in words, what was learned before must no longer be taken for usable.
  const isTold = (benefit: Benefit): boolean => benefit.said !== undefined || isEnded(benefit, today);
  const isKept = (benefit: Benefit): boolean =>
    benefit.activated !== 'no' && (!over.has(benefit) || (isTold(benefit) && isToldApart(benefit)));
  return { contracts: benefits.filter(isKept).map(toContract) };

  function toContract(benefit: Benefit): Contract {
    const { size } = benefit;
    const [start, end] = [certainDay(benefit.start), certainDay(benefit.end)];
    // Nothing is known to be left of what may have to begin first, or of what the page says more of than numbers.
    const isUnclear = benefit.said !== undefined || (start === undefined && isToBegin(benefit, today));
    return {
      plan: benefit.name,
      ...(benefit.source === undefined ? {} : { offer: benefit.source }),
      kind: benefit.kind === 'cloud' ? 'cloud' : 'on-premises',
      actionPack: benefit.actionPack,
      ...(size && !(isUnclear && size.kind === 'unlimited') && { size }),
      ...(benefit.remaining && !isUnclear && { remaining: benefit.remaining }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      linked: 'unknown',
      ...(benefit.said ? { doubted: true } : benefit.isFine && { doubted: false }),
      seenOn: today,
      seenAt: portal,
    };
  }
};

/** Whether a benefit is missing in the sum of its kind, because its quantity could not be read. */
function isLeftOut({ size }: Benefit, { leftOut }: Sum): boolean {
  return leftOut > 0 && (size === undefined || size.kind === 'unread');
}

function isForIncidents({ kind }: Benefit): boolean {
  return kind === 'on-premises' || kind === 'cloud';
}

/** `careful` when nothing of a kind is left or a last day is near, `act` when something waits to be activated. */
function toneOf(message: string, sums: readonly Sum[], usable: readonly Benefit[], today: IsoDate): Tone {
  const waiting = usable.filter(({ activated }) => activated === 'no');
  if (message === 'ENT-11.unread') return 'unknown';
  if (sums.some(({ total }) => total === 'over')) return 'careful';
  if (usable.some((benefit) => isNear(dayOf(benefit), today) || isToBegin(benefit, today))) return 'careful';
  if (sums.some(({ total }) => total === 'open')) return 'unknown';
  return waiting.length > 0 ? 'act' : 'fine';
}

/** All of one kind that the page shows and that is not over, also what waits to be activated. */
function shownOf(kind: IncidentKind, incidents: readonly Benefit[]): ShownIncidents {
  const rows = incidents.filter((one) => one.kind === kind);
  return { total: sumOfSizes(rows.map(({ size }) => size)), offers: rows.map(({ offer }) => offer) };
}

function furtherRules(benefits: readonly Benefit[], states: BenefitStates): readonly NotedRule[] {
  const incidents = benefits.filter(isForIncidents);
  const isRetired = ({ offer, end }: Benefit) =>
    (offer === 'action-pack' || offer === 'silver' || offer === 'gold') && (certainDay(end) ?? '') > LAST_LEGACY_DAY;
  const isShared = (kind: Benefit['kind']) => {
    const offers = incidents.filter((benefit) => benefit.kind === kind).map(({ source }) => source);
    return new Set(offers).size > 1;
  };
  const isToActivate = ({ activated, activateBy }: Benefit) => activated === 'no' && activateBy !== undefined;
  const isAny = (...wanted: readonly BenefitState[]) => [...states.values()].some((state) => wanted.includes(state));
  const rules: readonly (readonly [NotedRule, boolean])[] = [
    ['NAM-01', incidents.length > 0],
    [incidents.some(({ remaining }) => remaining !== undefined) ? 'REM-01' : 'REM-02', incidents.length > 0],
    ['ENT-09', isShared('cloud') || isShared('on-premises')],
    ['ACT-09', incidents.some(({ activated }) => activated === 'no')],
    ['ACT-05', incidents.some(({ activated }) => activated === 'no')],
    ['TERM-01', isAny('over', 'doubtful')],
    ['TERM-02', incidents.some(isToActivate) || isAny('doubtful')],
    ['TERM-04', isAny('over', 'used-up')],
    ['ACT-10', benefits.some(({ kind }) => kind === 'advisory-hours')],
    ['ENT-10', incidents.some(isRetired)],
    ['PRD-04', incidents.some(({ kind }) => kind === 'cloud')],
  ];
  return rules.filter(([, applies]) => applies).map(([rule]) => rule);
}

/** The steps of what the list shows; the first that is open is next. Only a list read in whole can lack a kind. */
function stepsFor(
  usable: readonly Benefit[],
  [onPremises, cloud]: readonly [Sum, Sum],
  isPartial: boolean,
): readonly StepsSection[] {
  if (usable.length === 0) return [];
  const isActivated = usable.every(({ activated }) => activated === 'yes');
  const stepOf = (kind: IncidentKind, sum: Sum) => {
    if (isUsable(sum)) return [say(`overview.step-${kind}`)];
    return sum.total === 'none' && !isPartial ? [say(`overview.step-no-${kind}`)] : [];
  };
  const kinds = [...stepOf('on-premises', onPremises), ...stepOf('cloud', cloud)];
  return [
    {
      kind: 'steps',
      title: say('overview.steps'),
      steps: [
        { ...say('overview.step-activate'), state: isActivated ? 'done' : 'next' },
        { ...say('overview.step-cover'), state: isActivated ? 'next' : 'later' },
        ...kinds.map((step) => ({ ...step, state: 'later' as const })),
      ],
    },
  ];
}

function usesOf(onPremises: Sum, cloud: Sum, benefits: readonly Benefit[]): readonly ListSection[] {
  const uses = [
    ...(isUsable(onPremises) ? [say('overview.use-on-premises')] : []),
    ...(isUsable(cloud) ? [say('overview.use-cloud')] : []),
    ...(benefits.some(({ kind }) => kind === 'advisory-hours') ? [say('overview.use-hours')] : []),
  ];
  if (uses.length === 0) return [];
  return [{ kind: 'list', title: say('overview.uses'), items: [...uses, say('overview.use-microsoft-365')] }];
}
