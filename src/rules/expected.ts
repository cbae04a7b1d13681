/**
 * WHAT WAS STATED (ENT-13, ENT-14): the incidents that stated offers should bring, and how that compares with what
 * Partner Center showed. A statement is never more than likely, and what a portal shows counts (ENT-11).
 */
import { entitlement, isCloudCompetency, isSettled, type EntitlementPart, type HeldOffer } from './entitlements.ts';
import type { IsoDate, Quantity, Stated, Tri } from './facts.ts';
import type { Confidence, Finding, SourceId } from './finding.ts';
import { readPlanName, readSource } from './names.ts';
import type { OfferId } from './tables/names.ts';
import { addQuantities, isAtLeast, isSameQuantity, none } from './quantities.ts';
import type { KnownContract } from './standing.ts';
import { decide } from './table.ts';
import { statedDifference, type StatedInput, type StatedVerdict } from './tables/stated.ts';

/** The kinds of incident that offers come with. */
export const incidentKinds = ['on-premises', 'cloud'] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** What one stated offer should bring. */
export interface ExpectedPart extends EntitlementPart {
  readonly bought: IsoDate | undefined;
  /** The numbers have changed of late, so the day of purchase would settle them. */
  readonly needsDay: boolean;
}

/** A number of incidents; `atLeast` where more is possible, because the competency or the date is open. */
export interface ExpectedIncidents {
  readonly incidents: Quantity;
  readonly atLeast: boolean;
}

/** What all stated offers should bring together. */
export interface Expected {
  readonly of: Readonly<Record<IncidentKind, ExpectedIncidents>>;
  readonly parts: readonly ExpectedPart[];
  /** Never `certain`: nobody has seen it. */
  readonly confidence: Exclude<Confidence, 'certain'>;
  /** The rules that the numbers go by, no surer than the statement. */
  readonly findings: readonly Finding[];
}

/** What the stated offers should bring on that day; `undefined` where none is stated. */
export function expected(stated: Stated | undefined, today: IsoDate): Expected | undefined {
  if (stated === undefined || stated.offers.length === 0) return undefined;
  const held = stated.offers.map((offer) => heldOffer(offer, stated));
  const { onPremises, cloud, cloudAtLeast, parts, findings } = entitlement(held, today);
  const isOpen = cloud.kind === 'unread';
  const listed = parts.map((part) => expectedPart(part, held, today));
  const isSure = !isOpen && listed.every(({ state, needsDay }) => state === 'valid' && !needsDay);
  return {
    of: {
      'on-premises': { incidents: onPremises, atLeast: false },
      cloud: { incidents: isOpen ? cloudAtLeast : cloud, atLeast: isOpen },
    },
    parts: listed,
    confidence: isSure ? 'likely' : 'possible',
    findings: findings.map((one) => (one.confidence === 'certain' ? { ...one, confidence: 'likely' as const } : one)),
  };
}

/** A stated offer with what the stated competencies tell of it. */
export function heldOffer({ offer, bought }: Stated['offers'][number], { competencies }: Stated): HeldOffer {
  return { offer, cloudCompetency: anyCloud(competencies), bought };
}

/** What Partner Center shows of one kind of incident. */
export interface ShownIncidents {
  /** Everything of the kind that runs, in sum; `undefined` when part of it could not be read. */
  readonly total: Quantity | undefined;
  /** The offers it comes from; `undefined` for one that is not named. */
  readonly offers: readonly (OfferId | undefined)[];
}

/** Stated and shown numbers that differ, and the likely reason. */
export interface Difference {
  readonly kind: IncidentKind;
  readonly shown: Quantity;
  readonly expected: ExpectedIncidents;
  readonly reason: StatedVerdict['reason'];
  /** The stated offer that was not shown, for the reason `missing`. */
  readonly offer: OfferId | undefined;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

/** Compares one kind; `undefined` where the two agree, or where that cannot be told. */
export function difference(kind: IncidentKind, whole: Expected, shown: ShownIncidents): Difference | undefined {
  const { incidents, atLeast } = whole.of[kind];
  const { total } = shown;
  if (total === undefined || isSameQuantity(total, incidents)) return undefined;
  const isEnough = isAtLeast(total, incidents);
  if (isEnough && atLeast) return undefined;
  // What Partner Center shows of hours, or in words not understood, is no number of incidents.
  if (!isEnough && !isAtLeast(incidents, total)) return undefined;

  const missing = whole.parts.find((part) => bringsAny(part, kind) && !shown.offers.includes(part.offer))?.offer;
  const row = decide(statedDifference, {
    shown: isEnough ? 'more' : 'fewer',
    offers: offersOf(shown.offers, whole, missing, isEnough),
  });
  return {
    kind,
    shown: total,
    expected: whole.of[kind],
    reason: row.then.reason,
    offer: row.then.reason === 'missing' ? missing : undefined,
    confidence: row.confidence,
    sources: row.sources,
  };
}

/** What Partner Center showed of one kind, by the notebook. */
export type Sighting =
  | { readonly state: 'unseen' }
  /** Contracts of the kind run; `shown` is left out where they cannot be compared with what was stated. */
  | { readonly state: 'seen'; readonly shown?: ShownIncidents }
  /** All contracts of the kind have ended; this one ended last. */
  | { readonly state: 'ended'; readonly last: KnownContract };

/**
 * What portals showed of one kind. Compared is only what Partner Center alone showed within the last 30 days: other
 * portals list nothing but what is linked, and one contract may stand on two of them under two names.
 */
export function sightingOf(kind: IncidentKind, known: readonly KnownContract[]): Sighting {
  const seen = known.filter(({ contract }) => contract.kind === kind && !contract.stated);
  const running = seen.filter(({ standing }) => standing !== 'ended');
  // They stand in the order of their ends.
  const last = seen.at(-1);
  if (last === undefined) return { state: 'unseen' };
  if (running.length === 0) return { state: 'ended', last };
  const isWhole = running.every(
    ({ contract, freshness }) => contract.seenAt === 'partner-center' && freshness === 'fresh',
  );
  const shown = {
    total: sumOfSizes(running.map(({ contract }) => contract.size)),
    offers: running.map(({ contract }) => readSource(contract.offer).offer ?? readPlanName(contract.plan).offer),
  };
  return { state: 'seen', ...(isWhole && { shown }) };
}

/** All sizes in sum; `undefined` when one of them is not known. */
export function sumOfSizes(sizes: readonly (Quantity | undefined)[]): Quantity | undefined {
  return sizes.reduce<Quantity | undefined>((sum, size) => {
    return sum === undefined || size === undefined || size.kind === 'unread' || size.kind === 'hours'
      ? undefined
      : addQuantities(sum, size);
  }, none);
}

/** Whether a part brings incidents of the kind. */
export function bringsAny(part: EntitlementPart, kind: IncidentKind): boolean {
  return !isSameQuantity(kind === 'cloud' ? part.cloudAtLeast : part.onPremises, none);
}

function expectedPart(part: EntitlementPart, held: readonly HeldOffer[], today: IsoDate): ExpectedPart {
  const same = held.filter(({ offer }) => offer === part.offer);
  const bought = same.map((one) => one.bought).find((day) => day !== undefined);
  return { ...part, bought, needsDay: same.every((one) => !isSettled(one, today)) };
}

function offersOf(
  shown: ShownIncidents['offers'],
  { parts }: Expected,
  missing: OfferId | undefined,
  isMore: boolean,
): StatedInput['offers'] {
  if (shown.includes(undefined)) return 'unknown';
  const hasExtra = shown.some((offer) => !parts.some((part) => part.offer === offer));
  if (isMore && hasExtra) return 'extra';
  if (missing !== undefined) return 'missing';
  return hasExtra ? 'extra' : 'same';
}

/** Whether one of the competencies is a cloud competency. Names in other languages leave it open. */
function anyCloud(competencies: readonly string[]): Tri {
  const each = competencies.map(isCloudCompetency);
  if (each.includes('yes')) return 'yes';
  return each.length > 0 && each.every((one) => one === 'no') ? 'no' : 'unknown';
}
