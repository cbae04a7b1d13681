/** `benefits-overview`: what the organisation has, what each number comes from, and what it is for (ENT-11). */
import type { BalanceSection, Decide, Learn, ListSection, Section, Sentence, StepsSection, Tone } from '../answer.ts';
import { readBenefitRow, sumOf } from '../benefits.ts';
import type { Benefit, Sum } from '../benefits.ts';
import type { Contract, IsoDate, ReadDay } from '../facts.ts';
import type { NotedRule } from '../tables/rule-book.ts';
import { entitlement, overrule, type HeldOffer } from '../entitlements.ts';
import type { Finding } from '../finding.ts';
import type { OfferId } from '../names.ts';
import { certainDay } from '../standing.ts';
import { addDays, daysBetween } from '../term.ts';
import { dayParams, link, nameParams, noted, notes, quantityParams, say } from './compose.ts';
import type { Params } from './compose.ts';

/** Pictures beyond that number make the panel longer than the page. */
const MOST_PICTURES = 12;
/** A day this near stands out. */
const NEAR_DAYS = 30;
/**
 * Legacy offers were last sold on 2025-01-21. With 13 months to redeem and 12 months of use (TERM-02),
 * none of them can run past this day.
 */
const LAST_LEGACY_DAY = '2027-02-21';

/** Decides what to say of the benefit grid. */
export const decideBenefitsOverview: Decide<'benefits-overview'> = (facts, _knowledge, today, language = '') => {
  const rows = facts.rows.map((row) => readBenefitRow(row, language));
  if (facts.page === 'technical-presales') return presales(rows, today);
  if (rows.length === 0 && facts.complete) return undefined;

  // A row without a name is a row that could not be read.
  const benefits = rows.filter(({ name }) => name !== '');
  const isComplete = facts.complete && benefits.length === rows.length;

  const onPremises = sumOf(benefits, 'on-premises');
  const cloud = sumOf(benefits, 'cloud');
  const incidents = benefits.filter(isForIncidents);
  const isPartial = !isComplete || onPremises.leftOut + cloud.leftOut > 0 || unknownOnes(benefits).length > 0;
  const isUnread = [onPremises, cloud].every(({ total }) => total === 'none' || total === 'unknown') && isPartial;
  const message = isUnread ? 'ENT-11.unread' : isPartial ? 'ENT-11.partial' : 'ENT-11';

  return {
    panel: 'benefits-overview',
    tone: isUnread ? 'unknown' : toneOf(incidents, today),
    lead: noted('ENT-11', {
      message: incidents.length === 0 && !isPartial ? 'ENT-11.none' : message,
      params: { ...sumParams('onPremises', onPremises), ...sumParams('cloud', cloud), rows: benefits.length },
      asOf: today,
      ...(isPartial ? { confidence: 'likely' as const } : {}),
    }),
    more: [...notes(...furtherRules(benefits)), ...offerFindings(incidents, today)],
    links: [
      ...(cloud.total === 'none' ? [] : [link('azure-new-request')]),
      ...(onPremises.total === 'none' ? [] : [link('support-for-business', 'link.on-premises-request')]),
      link('membership-offers'),
    ],
    sections: [
      ...incidents.slice(0, MOST_PICTURES).map((benefit) => pictureOf(benefit, today)),
      ...notesOn(benefits, incidents, isComplete, today),
      stepsFor(incidents),
      usesOf(onPremises, cloud, benefits),
    ],
    mayFold: false,
  };
};

/** Activated contracts go into the notebook; what is not activated yet cannot be used, so it stays out. */
export const learnBenefitsOverview: Learn<'benefits-overview'> = (facts, { today, language, portal }) => {
  const benefits = facts.rows.map((row) => readBenefitRow(row, language));
  return {
    contracts: benefits.filter((benefit) => isForIncidents(benefit) && benefit.activated !== 'no').map(toContract),
  };

  function toContract(benefit: Benefit): Contract {
    const end = certainDay(benefit.end);
    return {
      plan: benefit.name,
      ...(benefit.source === undefined ? {} : { offer: benefit.source }),
      kind: benefit.kind === 'cloud' ? 'cloud' : 'on-premises',
      actionPack: benefit.actionPack,
      ...(benefit.size && { size: benefit.size }),
      ...(benefit.remaining && { remaining: benefit.remaining }),
      ...(end === undefined ? {} : { end }),
      linked: 'unknown',
      seenOn: today,
      seenAt: portal,
    };
  }
};

function presales(benefits: readonly Benefit[], today: IsoDate): ReturnType<typeof decideBenefitsOverview> {
  const hours = sumOf(benefits, 'advisory-hours');
  return {
    panel: 'benefits-overview',
    tone: 'fine',
    lead: noted('ACT-10', {
      message: hours.total === 'none' || hours.total === 'unknown' ? 'ACT-10' : 'ACT-10.hours',
      params: sumParams('hours', hours),
      asOf: today,
    }),
    more: notes('VIS-02', 'VIS-03'),
    links: [link('technical-support')],
    sections: [],
    mayFold: false,
  };
}

function isForIncidents({ kind }: Benefit): boolean {
  return kind === 'on-premises' || kind === 'cloud';
}

function unknownOnes(benefits: readonly Benefit[]): readonly Benefit[] {
  return benefits.filter(({ kind }) => kind === 'unknown');
}

/** `careful` when a day to activate is near, `act` when something waits to be activated. */
function toneOf(incidents: readonly Benefit[], today: IsoDate): Tone {
  const waiting = incidents.filter(({ activated }) => activated === 'no');
  if (waiting.some(({ activateBy }) => isNear(activateBy, today))) return 'careful';
  return waiting.length > 0 ? 'act' : 'fine';
}

/** Whether a day lies within the next 30 days, in each of its readings. */
function isNear(read: ReadDay | undefined, today: IsoDate): boolean {
  const days = read?.kind === 'ambiguous' ? read.days : [certainDay(read)];
  return days.every((day) => day !== undefined && today <= day && day <= addDays(today, NEAR_DAYS));
}

function furtherRules(benefits: readonly Benefit[]): readonly NotedRule[] {
  const incidents = benefits.filter(isForIncidents);
  const isRetired = ({ offer, end }: Benefit) =>
    (offer === 'action-pack' || offer === 'silver' || offer === 'gold') && (certainDay(end) ?? '') > LAST_LEGACY_DAY;
  const isShared = (kind: Benefit['kind']) => {
    const offers = incidents.filter((benefit) => benefit.kind === kind).map(({ source }) => source);
    return new Set(offers).size > 1;
  };
  const rules: readonly (readonly [NotedRule, boolean])[] = [
    ['NAM-01', incidents.length > 0],
    [incidents.some(({ remaining }) => remaining !== undefined) ? 'REM-01' : 'REM-02', incidents.length > 0],
    ['ENT-09', isShared('cloud') || isShared('on-premises')],
    ['ACT-09', incidents.some(({ activated }) => activated === 'no')],
    ['TERM-02', incidents.some(({ activated, activateBy }) => activated === 'no' && activateBy !== undefined)],
    ['ACT-10', benefits.some(({ kind }) => kind === 'advisory-hours')],
    ['ENT-10', incidents.some(isRetired)],
    ['PRD-04', incidents.some(({ kind }) => kind === 'cloud')],
  ];
  return rules.filter(([, applies]) => applies).map(([rule]) => rule);
}

/** The published number of each offer, so that everyone can see what the page's number stands against. */
function offerFindings(incidents: readonly Benefit[], today: IsoDate): readonly Finding[] {
  const offers = [...new Set(incidents.flatMap(({ offer }) => offer ?? []))];
  const { parts, findings } = entitlement(offers.map(held), today);
  const valid = new Set(parts.filter(({ state }) => state === 'valid').map(({ rule }) => rule));
  const unique = new Map(findings.filter(({ rule }) => valid.has(rule)).map((finding) => [finding.rule, finding]));
  return [...unique.values()].map((finding) => ({ ...finding, message: `${finding.rule}.rule` }));
}

/** A row whose number is not the published one. The page's own counts (ENT-11); that it differs is worth a line. */
function difference({ kind, name, offer, size }: Benefit, today: IsoDate): readonly Sentence[] {
  if (offer === undefined || (kind !== 'cloud' && kind !== 'on-premises')) return [];
  const { parts } = entitlement([held(offer)], today);
  const valid = parts.find(({ state }) => state === 'valid');
  const published = kind === 'cloud' ? valid?.cloud : valid?.onPremises;
  if (!overrule(published, size)?.differs) return [];
  return [
    say('overview.differs', { name, ...quantityParams('shown', size), ...quantityParams('published', published) }),
  ];
}

/** Which competency a legacy offer stands on is not on the page. */
function held(offer: OfferId): HeldOffer {
  return { offer, cloudCompetency: 'unknown' };
}

function pictureOf(benefit: Benefit, today: IsoDate): BalanceSection {
  const { name, source, size, remaining, activated } = benefit;
  const end = certainDay(benefit.end);
  return {
    kind: 'balance',
    title: say('balance.plan', nameParams(name)),
    ...(source === undefined
      ? {}
      : { subtitle: say(activated === 'no' ? 'balance.source-waiting' : 'balance.source', { source }) }),
    ...(size && { size }),
    ...(remaining && { remaining }),
    ...(end === undefined ? {} : { end }),
    today,
  };
}

/** What stands out: days that are near, hours that are no incidents, and all that is not in the sums. */
function notesOn(
  benefits: readonly Benefit[],
  incidents: readonly Benefit[],
  complete: boolean,
  today: IsoDate,
): readonly ListSection[] {
  const items: Sentence[] = [
    ...incidents.flatMap((benefit) => dayNote(benefit, today)),
    ...benefits
      .filter(({ kind }) => kind === 'advisory-hours')
      .map(({ name, size }) => say('overview.hours', { name, ...quantityParams('hours', size) })),
    ...incidents
      .filter(({ size }) => size === undefined || size.kind === 'unread')
      .map(({ name, source }) =>
        say('overview.unread', { name, source: source ?? '', sourceKnown: source === undefined ? 'no' : 'yes' }),
      ),
    ...incidents.flatMap((benefit) => difference(benefit, today)),
    ...unknownOnes(benefits).map(({ name }) => say('overview.not-known', { name })),
    ...(complete ? [] : [say('overview.incomplete')]),
    ...(incidents.length > MOST_PICTURES ? [say('overview.more', { count: incidents.length - MOST_PICTURES })] : []),
  ];
  return items.length === 0
    ? []
    : [{ kind: 'list', title: say('overview.notes'), items: items.slice(0, MOST_PICTURES) }];
}

function dayNote({ name, source = '', activateBy, activated }: Benefit, today: IsoDate): readonly Sentence[] {
  if (activateBy === undefined) return [];
  const params = { name, source };
  if (activateBy.kind === 'unread') return [say('overview.day-unread', params)];
  if (activateBy.kind === 'ambiguous') {
    const [one, other] = activateBy.days;
    return [say('overview.day-ambiguous', { ...params, one: { day: one }, other: { day: other } })];
  }

  const days = daysBetween(today, activateBy.day);
  const shown = { ...params, ...dayParams('day', activateBy), days: Math.abs(days) };
  const isPast = days < 0;
  if (!isPast && days > NEAR_DAYS) return [];
  if (activated === 'yes') return [say(isPast ? 'overview.ended' : 'overview.ends', shown)];
  return [say(isPast ? 'overview.activate-missed' : 'overview.activate-by', shown)];
}

/** The four steps; the first that is open is next. */
function stepsFor(incidents: readonly Benefit[]): StepsSection {
  const isActivated = incidents.length > 0 && incidents.every(({ activated }) => activated === 'yes');
  const has = (kind: Benefit['kind']) => incidents.some((benefit) => benefit.kind === kind);
  return {
    kind: 'steps',
    title: say('overview.steps'),
    steps: [
      { ...say('overview.step-activate'), state: isActivated ? 'done' : 'next' },
      { ...say('overview.step-cover'), state: isActivated ? 'next' : 'later' },
      { ...say(has('on-premises') ? 'overview.step-on-premises' : 'overview.step-no-on-premises'), state: 'later' },
      { ...say(has('cloud') ? 'overview.step-cloud' : 'overview.step-no-cloud'), state: 'later' },
    ],
  };
}

function usesOf(onPremises: Sum, cloud: Sum, benefits: readonly Benefit[]): Section {
  const hasHours = benefits.some(({ kind }) => kind === 'advisory-hours');
  return {
    kind: 'list',
    title: say('overview.uses'),
    items: [
      ...(onPremises.total === 'none' ? [] : [say('overview.use-on-premises')]),
      ...(cloud.total === 'none' ? [] : [say('overview.use-cloud')]),
      ...(hasHours ? [say('overview.use-hours')] : []),
      say('overview.use-microsoft-365'),
    ],
  };
}

function sumParams(name: string, { total, left, leftOut }: Sum): Params {
  const known = typeof total === 'string' ? undefined : total;
  return {
    ...quantityParams(name, known),
    ...(typeof total === 'string' ? { [`${name}Kind`]: total } : {}),
    ...quantityParams(`${name}Left`, left),
    [`${name}LeftOut`]: leftOut,
  };
}
