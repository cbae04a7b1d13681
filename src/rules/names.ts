/** NAMES (NAM-01): what a plan, a benefit or a programme offer is, by any of its names. */
import type { PlanKind, Quantity } from './facts.ts';
import { tidy } from './text.ts';
import {
  benefitNames,
  benefitRows,
  offerRows,
  packRows,
  paidPlanRows,
  type BenefitKind,
  type NameRow,
  type OfferId,
  type PaidPlan,
  otherBenefits,
} from './tables/names.ts';

export { readPlanDetail, type PlanDetail } from './plan-detail.ts';
export { offerIds } from './tables/names.ts';
export type { BenefitKind, OfferId, PaidPlan } from './tables/names.ts';

/** A plan's name, understood as far as it tells something. */
export interface PlanName {
  readonly kind: PlanKind;
  /** How many incidents the plan was sold with. Not what is left. */
  readonly size?: Quantity;
  /** Whether it comes from Action Pack, which holds no cloud incidents. */
  readonly actionPack: boolean;
  /** The name as seen, ids stripped. */
  readonly name: string;
  /** What the plan has been called since 2025-06-23. */
  readonly currentName?: string;
  /** What it was called before. Left out when that cannot be told. */
  readonly formerName?: string;
  readonly offer?: OfferId;
  readonly paid?: PaidPlan;
}

const LONGEST_NAME = 120;
/** What an id is called, behind a name whose id has been taken away: "- Zugriffs-ID". */
const ID_LABEL = / [-–—] ?\p{L}[\p{L}' -]{0,30}(?<!\p{L})id$/iu;
/** Names of packs before 2025-06-23 by what they are now. Other sizes did not exist then. */
const FORMER_PACKS: Readonly<Record<string, string>> = {
  'on-premises 10': 'Partner support MAPS 10pack',
  'on-premises 15': 'Partner support Silver 15pack',
  'on-premises 20': 'Partner support Gold 20pack',
  'cloud 5': 'Partner Signature 5pack',
  'cloud 10': 'Partner Signature 10-pack',
};
/** Sizes that only one offer has under the new names. */
const OFFER_BY_SIZE: Readonly<Record<string, OfferId>> = { 'cloud 2': 'success-core', 'cloud 50': 'solutions-partner' };

/**
 * Understands a plan's name, e.g. "Partner support MAPS 10pack - Access Id: …" or "Partner Cloud Support 50".
 * Never throws; `kind` is `unknown` for names it does not know, and for names that contradict themselves.
 */
export function readPlanName(text: string): PlanName {
  const name = stripIds(text).replace(ID_LABEL, '');
  const lower = name.toLowerCase();
  const paid = named(paidPlanRows, lower);
  const pack = named(packRows, lower);
  const benefit = named(benefitRows, lower);
  const kinds = new Set<PlanKind>();
  if (paid !== undefined) kinds.add('paid');
  if (pack !== undefined) kinds.add(pack.kind);
  if (benefit === 'cloud' || benefit === 'on-premises') kinds.add(benefit);
  const [kind] = kinds;
  if (kind === undefined || kind === 'unknown' || kinds.size > 1) return { kind: 'unknown', actionPack: false, name };
  if (kind === 'paid') return { kind, actionPack: false, name, ...(paid && { paid }) };

  const size = sizeOf(lower);
  const key = `${kind} ${size?.kind === 'count' ? size.count : ''}`;
  const offer = pack ? pack.offer : (named(offerRows, lower) ?? OFFER_BY_SIZE[key]);
  const isOld = pack !== undefined || /signature|microsoft product support/u.test(lower);
  const formerName = isOld ? name : FORMER_PACKS[key];
  return {
    kind,
    actionPack: offer === 'action-pack' || offer === 'learning-action-pack',
    name,
    currentName: currentNameOf(kind, size),
    ...(formerName === undefined ? {} : { formerName }),
    ...(size === undefined ? {} : { size }),
    ...(offer === undefined ? {} : { offer }),
  };
}

/** A benefit of Partner Center's technical-support page, with its names then and now. */
export interface BenefitName {
  readonly kind: BenefitKind;
  readonly currentName?: string;
  readonly formerName?: string;
}

/** Understands a benefit's name, e.g. "Microsoft Product Support" or "Partner Cloud Support". */
export function readBenefitName(text: string): BenefitName {
  const lower = stripIds(text).toLowerCase();
  const kind = named(benefitRows, lower) ?? named(packRows, lower)?.kind;
  if (kind !== 'cloud' && kind !== 'on-premises') {
    return { kind: kind === 'advisory-hours' || kind === 'consultation' ? kind : 'unknown' };
  }

  const { current, former } = benefitNames[kind];
  return { kind, currentName: current, formerName: former };
}

/** Whether a benefit goes by the name of licences, credits or trials, which stand in such lists and are no support. */
export function isOtherBenefit(name: string): boolean {
  return (
    readBenefitName(name).kind === 'unknown' &&
    readPlanName(name).kind === 'unknown' &&
    otherBenefits.test(name) &&
    !/support/i.test(name)
  );
}

/** Which programme offer a benefit comes from, by the column "Source (Program Name & Specialization)". */
export function readSource(text: string | undefined): { readonly offer?: OfferId } {
  const offer = named(offerRows, tidy(text ?? '').toLowerCase());
  return offer === undefined ? {} : { offer };
}

/**
 * A plan's line without ids: every run of six digits or more goes, with its label. Ids open a contract to
 * whoever holds them, so they must not get into anything that is shown or kept.
 */
export function stripIds(text: string): string {
  const name = tidy(text)
    .replace(/(?:\s[-–—]|[/|,;(])\s*\p{L}[\p{L}' -]{0,30}[:#]?\s*(?=\d{6}|\d{3}[ -]\d{3}|[*•●]{3})/gu, ' ')
    .replace(/\b(?:access|contract)[ -]?id\b\s*[:#]?\s*(?=\d{6}|[*•●]{3})/giu, ' ')
    .replace(/(?:\d{6,}|(?<!\d)\d{3}(?:[ -]\d{3})+(?!\d)|[*•●]{3,}\d*) ?\)?/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[\s:/|,;(–—-]+$/u, '');
  // Half of a number would be another number.
  return name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME).replace(/\d+$/u, '').trim() : name.trim();
}

function sizeOf(lower: string): Quantity | undefined {
  if (/\bunlimited\b/u.test(lower)) return { kind: 'unlimited' };
  const count = /(?<![\p{Nd}.,])(\d{1,4})[ -]?pack\b/u.exec(lower)?.[1] ?? /\p{L} (\d{1,4})$/u.exec(lower)?.[1];
  return count === undefined ? undefined : { kind: 'count', count: Number(count) };
}

function currentNameOf(kind: keyof typeof benefitNames, size: Quantity | undefined): string {
  const { current } = benefitNames[kind];
  return size?.kind === 'count' ? `${current} ${size.count}` : current;
}

function named<Named>(rows: readonly NameRow<Named>[], lower: string): Named | undefined {
  return rows.find(({ pattern }) => pattern.test(lower))?.named;
}
