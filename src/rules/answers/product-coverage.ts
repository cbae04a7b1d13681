/** `product-coverage`: whether the benefit covers the chosen product, before an incident is spent (PRD). */
import type { Answer, Decide, LinkAction, Tone } from '../answer.ts';
import type { ProductText } from '../facts.ts';
import { holdings } from '../holdings.ts';
import { coverage, type Coverage } from '../products.ts';
import { dayParams, found, link, notes, type Params } from './compose.ts';

/** A product's name from the page is shown, so it is bounded. */
const LONGEST_NAME = 120;

const tones: Readonly<Record<Coverage['verdict'], Tone>> = {
  covered: 'fine',
  'not-covered': 'careful',
  'probably-not': 'careful',
  cloud: 'act',
  'microsoft-365': 'act',
  unknown: 'unknown',
};

/** Decides whether the chosen product is covered. Silent until enough of it is chosen to say something. */
export const decideProductCoverage: Decide<'product-coverage'> = (product, knowledge, today) => {
  const cover = coverage(product, today);
  if (isTooEarly(product, cover)) return undefined;

  const { onPremises } = holdings(knowledge, today);
  const isSpent = cover.verdict === 'covered' && onPremises.holding === 'spent';
  return {
    panel: 'product-coverage',
    tone: isSpent ? 'careful' : tones[cover.verdict],
    lead: found(cover.rule, {
      message: `${cover.rule}.${cover.reason}`,
      params: coverParams(product, cover),
      confidence: cover.confidence,
      sources: cover.sources,
    }),
    more: notes(...(isSpent ? (['TERM-04'] as const) : []), ...(needsPayment(cover) ? (['ONP-02'] as const) : [])),
    ...nextStep(cover),
    // The plans of this very page have panels of their own; here they would only push the form away.
    sections: [],
    mayFold: false,
  };
};

/**
 * What a sentence may say of a product: `product`, `until` and what is open instead. A version that is older than the
 * data has no name of ours, and the family's alone would say it of all versions.
 */
export function coverParams(product: ProductText, cover: Coverage): Params {
  return {
    product: cover.version ?? (cover.reason === 'older' ? undefined : cover.product) ?? asTyped(product),
    ...dayParams('until', cover.until),
    ...dayParams('change', cover.nextChange),
    alternative: cover.alternative === 'pay-per-incident' ? 'payPerIncident' : 'other',
  };
}

/** Family and version as the page has them; a version often repeats its family. */
function asTyped({ family, version }: ProductText): string {
  const whole = version.toLowerCase().includes(family.toLowerCase()) ? version : `${family} ${version}`;
  return whole.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME);
}

/** A family without its version says nothing yet, unless all of the family has one answer. */
function isTooEarly({ version }: ProductText, { reason }: Coverage): boolean {
  return version.trim() === '' && (reason === 'version-needed' || reason === 'not-recognised');
}

function needsPayment({ alternative }: Coverage): boolean {
  return alternative === 'pay-per-incident';
}

function nextStep({ verdict, reason }: Coverage): Pick<Answer, 'action' | 'links'> {
  const policy: readonly LinkAction[] = [link('previous-version-policy'), link('lifecycle')];
  switch (verdict) {
    case 'cloud':
      return { action: link('azure-new-request'), links: [link('power-platform-admin')] };
    case 'microsoft-365':
      return { action: link('microsoft-365-admin'), links: [] };
    case 'unknown':
      return { ...(reason === 'not-recognised' ? { action: link('lifecycle') } : {}), links: policy.slice(0, 1) };
    case 'covered':
    case 'not-covered':
    case 'probably-not':
      return { links: policy };
  }
}
