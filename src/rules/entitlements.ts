/** ENTITLEMENTS (ENT): what a partner's offers come with, taken together, and what each number comes from. */
import type { IsoDate, Quantity, Tri } from './facts.ts';
import type { Confidence, Finding, Param, RuleId, SourceId } from './finding.ts';
import { addQuantities, isSameQuantity, none } from './quantities.ts';
import { decide, eras, isInForce, type AnyTable, type Row } from './table.ts';
import type { OfferId } from './tables/names.ts';
import {
  cloudCompetencies,
  documentedSince,
  legacyLastDay,
  legacyLastSale,
  legacyOffers,
  offerTable,
  type Incidents,
  type OfferBenefits,
  type OfferInput,
} from './tables/offers.ts';
import { ruleBook } from './tables/rule-book.ts';
import { asOf } from './sources.ts';
import { addMonths, latestEnd, renewableSince } from './term.ts';

/** An offer that a partner holds. */
export interface HeldOffer {
  readonly offer: OfferId;
  /** Whether one of the competencies is a cloud competency. Matters for Silver and Gold only. */
  readonly cloudCompetency: Tri;
  /** The day it was bought or last renewed, if known. */
  readonly bought?: IsoDate | undefined;
}

/** What one offer adds, and by which rule. */
export interface EntitlementPart {
  readonly offer: OfferId;
  readonly rule: RuleId;
  readonly onPremises: Quantity;
  readonly cloud: Quantity;
  /** The least there can be where `cloud` is not settled; else the same as `cloud`. */
  readonly cloudAtLeast: Quantity;
  readonly hours: number;
  /** `ended`: its benefits have run out. `impossible`: not sold on the day given (ENT-10), or that day is to come. */
  readonly state: 'valid' | 'ended' | 'impossible';
  /** How sure the number is, for an offer that is known to be held. */
  readonly confidence: Confidence;
}

/** What all offers come with together. Advisory hours stand apart and are never added to incidents. */
export interface Entitlement {
  readonly onPremises: Quantity;
  /** Unread where no source settles it, e.g. for Gold with an unknown competency. */
  readonly cloud: Quantity;
  readonly cloudAtLeast: Quantity;
  readonly hours: number;
  /** One part an offer, in the order of offer ids, so that the order of the input does not matter. */
  readonly parts: readonly EntitlementPart[];
  readonly findings: readonly Finding[];
}

/**
 * What the offers come with on that day (ENT-01 .. ENT-10, ENT-12). Several offers add up, each with a contract
 * of its own; the same offer twice counts once, because it cannot be bought twice (ENT-09).
 */
export function entitlement(offers: readonly HeldOffer[], today: IsoDate): Entitlement {
  const parts = partsOf(offers, today);
  return {
    onPremises: sum(parts.map(({ onPremises }) => onPremises)),
    cloud: sum(parts.map(({ cloud }) => cloud)),
    cloudAtLeast: sum(parts.map(({ cloudAtLeast }) => cloudAtLeast)),
    hours: parts.reduce((hours, part) => hours + part.hours, 0),
    parts: parts.map(({ row: _row, ...part }) => part),
    findings: [...parts.map((part) => offerFinding(part)), ...togetherFindings(offers, parts, today)],
  };
}

/**
 * Whether an offer comes with the same incidents whenever it was bought, as long as it still runs on that day.
 * False where the numbers have changed in the meantime and the day of purchase is not given.
 */
export function isSettled({ offer, cloudCompetency, bought }: HeldOffer, today: IsoDate): boolean {
  if (bought !== undefined || isLegacyOffer(offer)) return true;
  const earliest = addMonths(renewableSince(today), -12);
  const changes = eras(offerTable as AnyTable).filter((day) => day !== undefined && day > earliest && day <= today);
  const numbers = [earliest, ...changes].flatMap((day) => {
    const { onPremises, cloud, sold } = decide(offerTable, { offer, cloudCompetency }, day).then;
    return sold ? [`${onPremises} ${cloud}`] : [];
  });
  return new Set(numbers).size <= 1;
}

/** A number with its origin. */
export interface Overruled {
  readonly quantity: Quantity;
  readonly from: 'portal' | 'table';
  /** Whether both were readable and differed. */
  readonly differs: boolean;
}

/**
 * ENT-11: the number the portal shows beats every table. The table stands in only where the portal shows
 * nothing or nothing that can be read. Returns `undefined` when neither says anything.
 */
export function overrule(table: Quantity | undefined, portal: Quantity | undefined): Overruled | undefined {
  const seen = portal?.kind === 'unread' ? undefined : portal;
  if (seen !== undefined) {
    const differs = table !== undefined && table.kind !== 'unread' && !isSameQuantity(seen, table);
    return { quantity: seen, from: 'portal', differs };
  }

  const quantity = table ?? portal;
  return quantity && { quantity, from: table === undefined ? 'portal' : 'table', differs: false };
}

/** ENT-04: whether a competency is one of the six cloud competencies. `unknown` for names in other languages. */
export function isCloudCompetency(name: string): Tri {
  const plain = name
    .toLowerCase()
    .replace(/\b(?:gold|silver|legacy|competency)\b/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (plain === 'cloud customer relationship management') return 'no';
  return cloudCompetencies.some((competency) => competency.toLowerCase() === plain) ? 'yes' : 'unknown';
}

interface WorkingPart extends EntitlementPart {
  readonly row: Row<OfferInput, OfferBenefits>;
}

function partOf({ offer, cloudCompetency, bought }: HeldOffer, today: IsoDate): WorkingPart {
  const isLegacy = isLegacyOffer(offer);
  // Without a day of purchase, a legacy offer must have been bought while it was sold.
  const day = bought ?? (isLegacy && today > legacyLastSale ? legacyLastSale : today);
  const row = decide(offerTable, { offer, cloudCompetency }, day);
  const lastDay = bought === undefined ? (isLegacy ? legacyLastDay : undefined) : latestEnd(bought);
  const isEnded = lastDay !== undefined && today > lastDay;
  const state = !row.then.sold || (bought !== undefined && bought > today) ? 'impossible' : isEnded ? 'ended' : 'valid';
  const { onPremises, cloud, cloudAtLeast, hours } = state === 'valid' ? row.then : nothingLeft;
  return {
    offer,
    rule: row.rule,
    onPremises: quantityOf(onPremises),
    cloud: cloud === null ? { kind: 'unread', text: offer } : quantityOf(cloud),
    cloudAtLeast: quantityOf(cloud ?? cloudAtLeast ?? 0),
    hours,
    state,
    confidence: day < documentedSince ? 'possible' : row.confidence,
    row,
  };
}

function isLegacyOffer(offer: OfferId): boolean {
  return (legacyOffers as readonly OfferId[]).includes(offer);
}

const nothingLeft: Omit<OfferBenefits, 'sold'> = { onPremises: 0, cloud: 0, hours: 0 };

function quantityOf(incidents: Incidents): Quantity {
  if (incidents === null) return { kind: 'unread', text: '' };
  return incidents === 'unlimited' ? { kind: 'unlimited' } : { kind: 'count', count: incidents };
}

function sum(quantities: readonly Quantity[]): Quantity {
  return quantities.reduce(addQuantities, none);
}

/**
 * One part an offer, in the order of ids. Of several purchases of one offer the one that is worth most now
 * counts: an entry that cannot be, or has ended, does not take away what another one gives.
 */
function partsOf(offers: readonly HeldOffer[], today: IsoDate): readonly WorkingPart[] {
  const best = new Map<OfferId, WorkingPart>();
  for (const held of offers) {
    const cloudCompetency = offers
      .filter(({ offer }) => offer === held.offer)
      .reduce<Tri>((tri, other) => anyOf(tri, other.cloudCompetency), 'no');
    const part = partOf({ ...held, cloudCompetency }, today);
    const other = best.get(held.offer);
    if (other === undefined || worth(part) > worth(other)) best.set(held.offer, part);
  }

  return [...best.values()].sort((a, b) => (a.offer < b.offer ? -1 : 1));
}

const worthOfState = { impossible: 0, ended: 1, valid: 2 } as const;
const MORE_THAN_ANY = 100_000;

function worth({ state, cloudAtLeast, row }: WorkingPart): number {
  const incidents = cloudAtLeast.kind === 'count' ? cloudAtLeast.count : MORE_THAN_ANY;
  const isSettled = row.then.cloud === null ? 0 : 1;
  return worthOfState[state] * MORE_THAN_ANY * 10 + incidents * 2 + isSettled;
}

function anyOf(a: Tri, b: Tri): Tri {
  if (a === 'yes' || b === 'yes') return 'yes';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'no';
}

function offerFinding({ row, state, offer, onPremises, cloud, confidence }: WorkingPart): Finding {
  const params: Record<string, Param> = { offer, onPremises: plain(onPremises), cloud: plain(cloud) };
  if (state !== 'ended') return finding(row.rule, params, confidence, row.sources, []);
  const ended = ruleBook['TERM-01'];
  return finding('TERM-01', params, ended.confidence, ended.sources, [row.rule]);
}

function togetherFindings(
  offers: readonly HeldOffer[],
  parts: readonly WorkingPart[],
  today: IsoDate,
): readonly Finding[] {
  const valid = new Set(parts.filter(({ state }) => state === 'valid').map(({ offer }) => offer));
  const findings: Finding[] = [];
  const hasCompetency = valid.has('silver') || valid.has('gold');
  if (valid.has('action-pack') && hasCompetency && isInForce(ruleBook['ENT-08'], today)) {
    const { confidence, sources } = ruleBook['ENT-08'];
    findings.push(finding('ENT-08', {}, confidence, sources, []));
  }

  if (valid.size > 1 || offers.length > parts.length) {
    const params = { offers: valid.size, twice: offers.length - parts.length };
    const { confidence, sources } = ruleBook['ENT-09'];
    findings.push(finding('ENT-09', params, confidence, sources, []));
  }

  return findings;
}

function finding(
  rule: RuleId,
  params: Readonly<Record<string, Param>>,
  confidence: Finding['confidence'],
  sources: readonly SourceId[],
  considered: readonly RuleId[],
): Finding {
  return { rule, message: `${rule}.title`, params, confidence, sources, asOf: asOf(sources), considered };
}

function plain(quantity: Quantity): string | number {
  return quantity.kind === 'count' ? quantity.count : quantity.kind === 'unlimited' ? 'unlimited' : 'unknown';
}
