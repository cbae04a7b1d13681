/** A plan as Support for Business or Engage Center lists it: text turned into terms and a standing (REM-05). */
import type { IsoDate, LanguageTag, PlanText, ReadDay } from './facts.ts';
import { readPlanDetail, readPlanName } from './names.ts';
import type { PlanName } from './names.ts';
import { textOf } from './quantities.ts';
import { standingOfReading } from './standing.ts';
import type { Standing, TermsRead } from './standing.ts';

/** A plan, understood as far as it can be. */
export interface Plan {
  readonly name: PlanName;
  readonly terms: TermsRead;
  readonly standing: Standing;
  /** Days that have two readings, or could not be read. */
  readonly doubtfulDays: readonly ReadDay[];
}

/** Understands a plan's two lines. */
export function readPlan(text: PlanText, language: LanguageTag, today: IsoDate): Plan {
  const name = readPlanName(text.plan);
  const detail = readPlanDetail(text.detail, language);
  const remaining = notAbove(name.size, leftOf(text, language));
  const terms: TermsRead = { start: detail.start, end: detail.end, size: name.size, remaining };
  const days = [detail.start, detail.end].filter((day) => day !== undefined);
  return {
    name,
    terms,
    standing: standingOfReading(terms, today),
    doubtfulDays: days.filter(({ kind }) => kind !== 'day'),
  };
}

/** What is left may stand on a line of its own, behind the one with the days. */
function leftOf({ detail, unavailable, reason = '' }: PlanText, language: LanguageTag): TermsRead['remaining'] {
  const beside = readPlanDetail(detail, language).remaining;
  if (unavailable || (beside !== undefined && beside.kind !== 'unread')) return beside;
  const apart = readPlanDetail(reason, language).remaining;
  return apart === undefined || apart.kind === 'unread' ? beside : apart;
}

/** More left than the plan was sold with is a misreading of one of the two. */
function notAbove(size: PlanName['size'], remaining: TermsRead['remaining']): TermsRead['remaining'] {
  if (remaining === undefined || size?.kind !== 'count') return remaining;
  const isAbove = remaining.kind === 'unlimited' || (remaining.kind === 'count' && remaining.count > size.count);
  return isAbove ? { kind: 'unread', text: textOf(remaining) } : remaining;
}
