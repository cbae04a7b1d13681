/** What stands out in the benefit grid: days that are near, hours, numbers that differ, and what could not be read. */
import type { ListSection, Sentence } from '../answer.ts';
import type { Benefit } from '../benefits.ts';
import { entitlement, overrule, type HeldOffer } from '../entitlements.ts';
import type { IsoDate, ReadDay } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { OfferId } from '../names.ts';
import { certainDay } from '../standing.ts';
import { addDays, daysBetween } from '../term.ts';
import { dayParams, quantityParams, say } from './compose.ts';

/** A day this near stands out. */
const NEAR_DAYS = 30;

/** What stands out: days that are near, hours that are no incidents, and all that is not in the sums. */
export function notesOn(
  benefits: readonly Benefit[],
  incidents: readonly Benefit[],
  complete: boolean,
  most: number,
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
    ...benefits.filter(({ kind }) => kind === 'unknown').map(({ name }) => say('overview.not-known', { name })),
    ...(complete ? [] : [say('overview.incomplete')]),
    ...(incidents.length > most ? [say('overview.more', { count: incidents.length - most })] : []),
  ];
  return items.length === 0 ? [] : [{ kind: 'list', title: say('overview.notes'), items: items.slice(0, most) }];
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

/** Whether a day lies within the next 30 days, in each of its readings. */
export function isNear(read: ReadDay | undefined, today: IsoDate): boolean {
  const days = read?.kind === 'ambiguous' ? read.days : [certainDay(read)];
  return days.every((day) => day !== undefined && today <= day && day <= addDays(today, NEAR_DAYS));
}

/** The published number of each offer, so that everyone can see what the page's number stands against. */
export function offerFindings(incidents: readonly Benefit[], today: IsoDate): readonly Finding[] {
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
