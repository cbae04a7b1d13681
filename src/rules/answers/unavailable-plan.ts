/** `unavailable-plan` and `plan-not-usable`: why a plan cannot be picked for this product (REM-03, REM-04, ERR-06). */
import type { Answer, Decide, Learn } from '../answer.ts';
import { readPlan } from '../plans.ts';
import { coverage, type Coverage } from '../products.ts';
import { readReason } from '../stated-reason.ts';
import { isQuoting } from '../text.ts';
import { decide } from '../table.ts';
import { unavailablePlan, type UnavailableInput } from '../tables/unavailable-plan.ts';
import { found, link, noted, notes, pagesWords, say } from './compose.ts';
import { learnAsStated, planParams, sectionsFor } from './plan-balance.ts';
import { coverParams } from './product-coverage.ts';

/** Decides why a plan is listed as unavailable. */
export const decideUnavailablePlan: Decide<'unavailable-plan'> = (facts, _knowledge, today, language = '') => {
  const plan = readPlan(facts, language, today);
  if (plan.name.name === '') return undefined;

  const product = facts.product ?? { family: '', version: '' };
  const cover = coverage(product, today);
  const reason = readReason(facts.reason);
  const row = decide(unavailablePlan, {
    kind: plan.name.kind,
    standing: plan.standing,
    reason,
    product: productOf(cover),
  });
  return {
    panel: 'unavailable-plan',
    tone: row.then.tone,
    lead: found(row.rule, {
      message: row.then.message,
      params: { ...planParams(plan, today), ...coverParams(product, cover) },
      confidence: row.confidence,
      sources: row.sources,
      asOf: today,
      considered: (['TERM-04', 'REM-03', 'PRD-02'] as const).filter((rule) => rule !== row.rule),
    }),
    more: notes(...row.then.more),
    ...nextStep(row.rule),
    sections: [...(reason === 'other' ? pagesWords(facts.reason) : []), ...sectionsFor(plan, today)],
    mayFold: false,
  };
};

/** Remembers an unavailable plan. */
export const learnUnavailablePlan: Learn<'unavailable-plan'> = (facts, context) =>
  learnAsStated(facts, readReason(facts.reason), context);

/** "Support plan cannot be used for the specified product (Code: 8)": the version, or the wrong kind of plan. */
export const decidePlanNotUsable: Decide<'plan-not-usable'> = (facts, _knowledge, today, language = '') => {
  // Other things end in a code 8 too; only where the words cannot be read does the code alone say enough.
  const isOther = language.startsWith('en') && /code/iu.test(facts.text) && !/plan/iu.test(facts.text);
  if (isQuoting(facts.text) || isOther) return undefined;

  const product = facts.product ?? { family: '', version: '' };
  const cover = coverage(product, today);
  const which = productOf(cover);
  // Nobody sells support for a product whose lifecycle has ended.
  const mayPay = cover.alternative === 'pay-per-incident' || cover.verdict === 'unknown';
  const variants: Readonly<Record<UnavailableInput['product'], string>> = {
    covered: 'ERR-06.covered',
    'not-covered': 'ERR-06.not-covered',
    cloud: 'ERR-06.cloud',
    'on-premises': 'ERR-06',
    'not-known': 'ERR-06',
  };
  return {
    panel: 'plan-not-usable',
    tone: variants[which] === 'ERR-06' ? 'unknown' : 'act',
    lead: noted('ERR-06', {
      message: variants[which],
      params: coverParams(product, cover),
      confidence: which === 'not-covered' || which === 'cloud' ? 'likely' : 'possible',
    }),
    more: notes('PRD-02', 'PRD-03', ...(mayPay ? (['ONP-02'] as const) : [])),
    ...(which === 'cloud' ? { action: link('azure-new-request') } : {}),
    links: [link('previous-version-policy'), link('lifecycle'), link('missing-support-plan')],
    sections: [
      {
        kind: 'list',
        title: say('ERR-06.ways'),
        items: [say('ERR-06.way-version'), say('ERR-06.way-plan'), ...(mayPay ? [say('ERR-06.way-pay')] : [])],
      },
    ],
    mayFold: false,
  };
};

function productOf({ verdict, reason }: Coverage): UnavailableInput['product'] {
  switch (verdict) {
    case 'covered':
    case 'not-covered':
      return verdict;
    case 'cloud':
    case 'microsoft-365':
      return 'cloud';
    case 'probably-not':
      return 'on-premises';
    case 'unknown':
      return reason === 'not-recognised' ? 'not-known' : 'on-premises';
  }
}

function nextStep(rule: string): Pick<Answer, 'action' | 'links'> {
  switch (rule) {
    case 'TERM-04':
      return { action: link('membership-offers'), links: [link('technical-support')] };
    case 'REM-03':
    case 'PRD-03':
      return { action: link('azure-new-request'), links: [link('technical-support')] };
    case 'NAM-01':
      return { links: [] };
    default:
      return { links: [link('previous-version-policy'), link('lifecycle'), link('technical-support')] };
  }
}
