/** What stands out in the benefit grid: days that are near, hours, numbers that differ, and what could not be read. */
import type { ListSection, Sentence } from '../answer.ts';
import { dayOf, isToBegin, pastDayOf, type Benefit, type BenefitState, type BenefitStates } from '../benefits.ts';
import { entitlement, overrule, type HeldOffer } from '../entitlements.ts';
import { heldOffer } from '../expected.ts';
import type { IsoDate, ReadDay, Stated } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { OfferId } from '../names.ts';
import { certainDay } from '../standing.ts';
import { addDays, daysBetween } from '../term.ts';
import { dayParams, quantityParams, say, type Params } from './compose.ts';

/** A day this near stands out. */
const NEAR_DAYS = 30;
const MOST_OPEN = 4;

/** What notes need besides the benefits. */
export interface NoteParts {
  /** Whether every row of the page could be read. */
  readonly complete: boolean;
  /** More notes, or pictures, than that are not drawn. */
  readonly most: number;
  /** What can be used and is in no sum, because its quantity could not be read. */
  readonly leftOut: readonly Benefit[];
  readonly stated: Stated | undefined;
  /** Where what was stated differs from the page, in words. */
  readonly differences: readonly Sentence[];
  readonly today: IsoDate;
}

/** What stands out: days that are near, hours that are no incidents, and all that is not in the sums. */
export function notesOn(
  benefits: readonly Benefit[],
  states: BenefitStates,
  { complete, most, leftOut, stated, differences, today }: NoteParts,
): readonly ListSection[] {
  const listed = [...states.keys()];
  const incidents = listed.filter((benefit) => states.get(benefit) !== 'over');
  const items: Sentence[] = [
    ...[...states].flatMap(([benefit, state]) =>
      state === 'usable' ? dayNote(benefit, listed, today) : [stateNote(benefit, state, today)],
    ),
    ...benefits
      .filter(({ kind }) => kind === 'advisory-hours')
      .map(({ name, size }) => say('overview.hours', { name, ...quantityParams('hours', size) })),
    ...leftOut.map(({ name, source }) =>
      say('overview.unread', { name, source: source ?? '', sourceKnown: source === undefined ? 'no' : 'yes' }),
    ),
    ...differences,
    ...incidents.flatMap((benefit) => difference(benefit, stated, today)),
    ...benefits.filter(({ kind }) => kind === 'unknown').map(({ name }) => say('overview.not-known', { name })),
    ...(complete ? [] : [say('overview.incomplete')]),
    ...(incidents.length > most ? [say('overview.more', { count: incidents.length - most })] : []),
  ];
  // Few enough to be read are read: among them are days that are near, and numbers that disagree.
  const open = items.length <= MOST_OPEN;
  return items.length === 0 ? [] : [{ kind: 'list', title: say('overview.notes'), items: items.slice(0, most), open }];
}

/** Why a benefit is not in the sum. */
function stateNote(benefit: Benefit, state: Exclude<BenefitState, 'usable'>, today: IsoDate): Sentence {
  const { name, source, said } = benefit;
  const params = { name, source: source ?? '', sourceKnown: source === undefined ? 'no' : 'yes' };
  if (state === 'used-up') return say('overview.used-up', params);
  if (said) return say('overview.status', { ...params, status: said.text });
  return say(state === 'over' ? 'overview.past' : 'overview.doubtful', {
    ...params,
    ...dayParams('day', pastDayOf(benefit, today)),
  });
}

/** What there is to say of the day of a benefit, called by its source too where several go by its name. */
function dayNote(benefit: Benefit, listed: readonly Benefit[], today: IsoDate): readonly Sentence[] {
  const { source = '', name: plan, start } = benefit;
  const read = dayOf(benefit);
  if (isToBegin(benefit, today)) return [say('REM-05.not-started.title', { plan, ...dayParams('start', start) })];
  if (read === undefined) return [];
  const params = { name: calledIn(listed, benefit), source };
  if (read.kind === 'unread') return [say('overview.day-unread', params)];
  if (read.kind === 'ambiguous') {
    const [one, other] = read.days;
    return [say('overview.day-ambiguous', { ...params, one: { day: one }, other: { day: other } })];
  }

  const near = nearOf(benefit, listed, today);
  return near ? [say(`overview.${near.message}`, near.params)] : [];
}

/** The day that comes first of those that are near: which sentence says it, and of what. */
export function soonestOf(usable: readonly Benefit[], listed: readonly Benefit[], today: IsoDate): Near | undefined {
  const near = usable.flatMap((benefit) => nearOf(benefit, listed, today) ?? []);
  return near.sort((a, b) => a.days - b.days)[0];
}

/** A near day in words: the end of the key of its sentence, with its values. */
export interface Near {
  readonly message: 'ends' | 'activate-by';
  readonly days: number;
  readonly params: Params;
}

function nearOf(benefit: Benefit, listed: readonly Benefit[], today: IsoDate): Near | undefined {
  const { source = '', activateBy, end, activated } = benefit;
  const read = dayOf(benefit);
  const day = certainDay(read);
  if (day === undefined || !isNear(read, today)) return undefined;
  const days = daysBetween(today, day);
  const params = { name: calledIn(listed, benefit), source, ...dayParams('day', day), days };
  const isEnd = activated === 'no' ? activateBy === undefined : end !== undefined;
  return { message: isEnd ? 'ends' : 'activate-by', days, params };
}

function calledIn(listed: readonly Benefit[], { name, source }: Benefit): string {
  const isOnly = listed.filter((other) => other.name === name).length === 1;
  return isOnly || source === undefined ? name : `${name}, ${source}`;
}

/** Whether a day lies within the next 30 days, in each of its readings. */
export function isNear(read: ReadDay | undefined, today: IsoDate): boolean {
  const days = read?.kind === 'ambiguous' ? read.days : [certainDay(read)];
  return days.every((day) => day !== undefined && today <= day && day <= addDays(today, NEAR_DAYS));
}

/** The published number of each offer, so that everyone can see what the page's number stands against. */
export function offerFindings(
  incidents: readonly Benefit[],
  stated: Stated | undefined,
  today: IsoDate,
): readonly Finding[] {
  const offers = [...new Set(incidents.flatMap(({ offer }) => offer ?? []))];
  const { parts, findings } = entitlement(
    offers.map((offer) => held(offer, stated)),
    today,
  );
  const valid = new Set(parts.filter(({ state }) => state === 'valid').map(({ rule }) => rule));
  const unique = new Map(findings.filter(({ rule }) => valid.has(rule)).map((finding) => [finding.rule, finding]));
  return [...unique.values()].map((finding) => ({ ...finding, message: `${finding.rule}.rule` }));
}

/** A row whose number is not the published one. The page's own counts (ENT-11); that it differs is worth a line. */
function difference(
  { kind, name, offer, size }: Benefit,
  stated: Stated | undefined,
  today: IsoDate,
): readonly Sentence[] {
  if (offer === undefined || (kind !== 'cloud' && kind !== 'on-premises')) return [];
  const { parts } = entitlement([held(offer, stated)], today);
  const valid = parts.find(({ state }) => state === 'valid');
  const published = kind === 'cloud' ? valid?.cloud : valid?.onPremises;
  if (!overrule(published, size)?.differs) return [];
  return [
    say('overview.differs', { name, ...quantityParams('shown', size), ...quantityParams('published', published) }),
  ];
}

/** The day of purchase, and which competency a legacy offer stands on, are not on the page; they may be stated. */
function held(offer: OfferId, stated: Stated | undefined): HeldOffer {
  const own = stated?.offers.find((one) => one.offer === offer);
  return stated && own ? heldOffer(own, stated) : { offer, cloudCompetency: 'unknown' };
}
