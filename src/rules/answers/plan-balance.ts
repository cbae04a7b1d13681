/** `plan-balance`: what one listed plan still gives, for what, and for how long (REM-05, TERM-04). */
import type { BalanceSection, Decide, Learned, ReadingContext, Section } from '../answer.ts';
import type { Contract, IsoDate, PlanText } from '../facts.ts';
import { readPlan } from '../plans.ts';
import type { Plan } from '../plans.ts';
import { certainDay } from '../standing.ts';
import { statedBeside } from '../stated-reason.ts';
import { decide } from '../table.ts';
import { planBalance } from '../tables/plan-balance.ts';
import type { StatedReason } from '../tables/unavailable-reasons.ts';
import { daysBetween } from '../term.ts';
import { dayParams, found, link, nameParams, notes, pagesWords, quantityParams, say } from './compose.ts';
import type { Params } from './compose.ts';

/** A term this short, or a balance this low, is worth a warning. */
const SHORT_DAYS = 30;
const LOW_BALANCE = 1;

/** Decides what to say of a listed plan. */
export const decidePlanBalance: Decide<'plan-balance'> = (facts, _knowledge, today, language = '') => {
  const plan = readPlan(facts, language, today);
  if (plan.name.name === '') return undefined;

  const stated = statedBeside(facts, language);
  const row = decide(planBalance, {
    kind: plan.name.kind,
    standing: plan.standing,
    stated,
    listed: facts.unavailable ? 'unavailable' : 'available',
  });
  const isOver = row.rule === 'TERM-04';

  return {
    panel: 'plan-balance',
    tone: row.then.tone === 'fine' && isShort(plan, today) ? 'careful' : row.then.tone,
    lead: found(row.rule, {
      message: row.then.message,
      params: planParams(plan, today),
      confidence: row.confidence,
      sources: row.sources,
      asOf: today,
    }),
    more: notes(...row.then.more),
    ...(isOver ? { action: link('membership-offers') } : {}),
    links: isOver || plan.standing === 'unclear' ? [link('technical-support')] : [],
    sections: [...(stated === 'none' ? [] : pagesWords(facts.reason)), ...sectionsFor(plan, today)],
    mayFold: false,
  };
};

/** Remembers a plan that is offered to be picked. */
export function learnPlan(facts: PlanText, context: ReadingContext): Learned {
  const { contracts = [] } = learnAsStated(facts, statedBeside(facts, context.language), context);
  return contracts.length > 0 ? { contracts } : {};
}

/**
 * What the page itself says of a plan counts more than what was read beside it: a plan that is said to be used up has
 * nothing left, and one said to have expired, or anything that cannot be read, keeps no balance that would contradict that.
 */
export function learnAsStated(facts: PlanText, stated: StatedReason, context: ReadingContext): Learned {
  const { contracts = [] } = learnLines(facts, context);
  return {
    contracts: contracts.map((contract) => {
      const { remaining, ...rest } = contract;
      if (stated === 'used-up') return { ...rest, remaining: { kind: 'count', count: 0 } };
      return stated === 'ended' || stated === 'other' || remaining === undefined ? rest : contract;
    }),
  };
}

/** A listed plan is linked to the signed-in account. Days that have two readings are not remembered. */
function learnLines(facts: PlanText, { today, language, portal }: ReadingContext): Learned {
  const plan = readPlan(facts, language, today);
  const { kind, name, actionPack, size } = plan.name;
  if (name === '') return {};

  const start = certainDay(plan.terms.start);
  const end = certainDay(plan.terms.end);
  const contract: Contract = {
    plan: name,
    kind,
    actionPack,
    ...(size && { size }),
    ...(plan.terms.remaining && { remaining: plan.terms.remaining }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    linked: 'yes',
    seenOn: today,
    seenAt: portal,
  };
  return { contracts: [contract] };
}

/** What a sentence may say of a listed plan. */
export function planParams(plan: Plan, today: IsoDate): Params {
  const end = certainDay(plan.terms.end);
  const { size } = plan.terms;
  const remaining = plan.terms.remaining ?? (size?.kind === 'unlimited' ? size : undefined);
  return {
    ...nameParams(plan.name.name),
    kind: plan.name.kind === 'on-premises' ? 'onPremises' : plan.name.kind,
    ...quantityParams('left', remaining),
    ...quantityParams('size', size),
    ...dayParams('start', plan.terms.start),
    ...dayParams('end', plan.terms.end),
    days: end === undefined ? 0 : Math.max(0, daysBetween(today, end)),
  };
}

/** The plan's picture, and what could not be read of it. */
export function sectionsFor(plan: Plan, today: IsoDate): readonly Section[] {
  const doubts = plan.doubtfulDays.map((day) =>
    day.kind === 'ambiguous'
      ? say('plan.day-ambiguous', { text: day.text, one: { day: day.days[0] }, other: { day: day.days[1] } })
      : say('plan.day-unread'),
  );
  const uses =
    plan.name.kind === 'on-premises' || plan.name.kind === 'cloud' ? [say(`plan.use-${plan.name.kind}`)] : [];
  const items = [...uses, ...doubts];
  return [picture(plan, today), ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }])];
}

function picture(plan: Plan, today: IsoDate): BalanceSection {
  const { size, remaining } = plan.terms;
  const start = certainDay(plan.terms.start);
  const end = certainDay(plan.terms.end);
  return {
    kind: 'balance',
    title: say('balance.plan', nameParams(plan.name.name)),
    ...(size && { size }),
    ...(remaining && { remaining }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    today,
  };
}

function isShort({ terms }: Plan, today: IsoDate): boolean {
  const end = certainDay(terms.end);
  const isEnding = end !== undefined && daysBetween(today, end) <= SHORT_DAYS;
  return isEnding || (terms.remaining?.kind === 'count' && terms.remaining.count <= LOW_BALANCE);
}
