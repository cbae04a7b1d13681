/** Says what the rules find in given facts, and why: for support staff and for bug reports. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Answer, Decide, Sentence } from '../../src/rules/answer.ts';
import { answers } from '../../src/rules/answers/index.ts';
import { entitlement, type HeldOffer } from '../../src/rules/entitlements.ts';
import {
  nothingKnown,
  type FactsOf,
  type IsoDate,
  type Knowledge,
  type PanelId,
  type ProductText,
  type Quantity,
} from '../../src/rules/facts.ts';
import type { Confidence, Finding, Param, RuleId, SourceId } from '../../src/rules/finding.ts';
import { readPlanDetail, readPlanName } from '../../src/rules/names.ts';
import { coverage } from '../../src/rules/products.ts';
import { route, type RouteInput } from '../../src/rules/routing.ts';
import { sources } from '../../src/rules/sources.ts';
import { addresses } from '../../src/rules/tables/addresses.ts';
import messages from '../../src/messages/en.json' with { type: 'json' };
import { factShapes, offersQuestion, panelQuestion, planQuestion, productQuestion, routeQuestion } from './facts.ts';
import { ruleInWords } from './register.ts';
import { didYouMean, FactsError } from './shapes.ts';

const english: Readonly<Record<string, string>> = messages;
const confidenceWords: Readonly<Record<Confidence, string>> = {
  certain: 'certain',
  likely: 'likely',
  possible: 'one reading among others',
};

const questions = ['panel', 'product', 'offers', 'plan', 'route'];

/**
 * Explains a question in JSON: `{"panel", "facts", "knowledge"?, "language"?, "today"?}`, `{"product", "today"?}`,
 * `{"offers", "today"?}`, `{"plan", "detail"?, "language"?}` or `{"route": {"product"?, "tenant"?, "partner"?, "plans"?}}`.
 * @throws FactsError when the question is not JSON or has a wrong field; the message names it.
 */
export function explain(json: string, now: IsoDate): string {
  const question = parse(json);
  if ('panel' in question) return explainPanel(question, now);
  if ('product' in question) return explainProduct(question, now);
  if ('offers' in question) return explainOffers(question, now);
  if ('plan' in question) return explainPlan(question);
  if ('route' in question) return explainRoute(question);
  const given = Object.keys(question);
  const hint = given.map((name) => didYouMean(name, questions)).find((one) => one !== '');
  throw new FactsError('question', `one of the fields ${questions.join(', ')}`, given, hint);
}

function parse(json: string): object {
  let question: unknown;
  try {
    question = JSON.parse(json);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'not readable';
    const isBare = /^['{][^"]*$/u.test(json) && json.length > 1;
    const hint = isBare ? '; if your shell took the quotes away, put \\ before each "' : '';
    throw new FactsError('question', `JSON such as {"product": "Exchange 2019"} (${why})`, json, hint);
  }

  if (typeof question !== 'object' || question === null || Array.isArray(question)) {
    throw new FactsError('question', 'an object', question);
  }

  return question;
}

interface PanelQuestion<P extends PanelId> {
  readonly panel: P;
  readonly facts: FactsOf[P];
  readonly knowledge?: Partial<Knowledge>;
  /** Of the page, for its dates. */
  readonly language?: string;
  readonly today?: IsoDate;
}

function explainPanel(question: object, now: IsoDate): string {
  panelQuestion(question, 'question');
  const { panel, facts, knowledge, language, today = now } = question as PanelQuestion<PanelId>;
  factShapes[panel](facts, 'question.facts');
  const decide = answers[panel] as Decide<PanelId>;
  const answer = decide(facts, { ...nothingKnown, ...knowledge }, today, language);
  const head = `Panel ${panel} on ${today}`;
  return answer === undefined
    ? `${head}\nNothing to say: no rule applies to these facts.`
    : `${head}\n${answerText(answer)}`;
}

function answerText({ tone, lead, more, action, links, mayFold }: Answer): string {
  const offered = [...(action ? [action] : []), ...links].map(({ label }) => `- ${sentence(label)}`);
  return [
    `Tone: ${tone}. ${mayFold ? 'The portal’s message may be folded away.' : 'The portal’s message stays.'}`,
    '',
    ...findingText(lead, 'Answer'),
    ...more.flatMap((finding) => ['', ...findingText(finding, 'Also')]),
    ...(offered.length === 0 ? [] : ['', 'Offered:', ...offered]),
  ].join('\n');
}

function findingText(finding: Finding, heading: string): readonly string[] {
  const { rule, message, params, confidence, asOf, considered } = finding;
  const body = message.endsWith('.title') ? sentence({ message: message.replace(/\.title$/u, '.body'), params }) : '';
  return [
    `${heading}: ${rule}, ${confidenceWords[confidence]}, as of ${asOf}`,
    `  ${sentence({ message, params })}`,
    ...(body === '' ? [] : [`  ${body}`]),
    ...ground(rule, finding.sources, considered),
  ];
}

function ground(rule: RuleId, from: readonly SourceId[], considered: readonly RuleId[]): readonly string[] {
  const says = ruleInWords(rule);
  return [
    ...(says === undefined ? [] : [`  Rule: ${says}`]),
    ...from.map((id) => `  From: ${sources[id]?.title ?? id}`),
    ...(considered.length === 0 ? [] : [`  Looked at, but does not apply: ${considered.join(', ')}`]),
  ];
}

function explainProduct(question: object, now: IsoDate): string {
  productQuestion(question, 'question');
  const { product, today = now } = question as { readonly product: ProductText | string; readonly today?: IsoDate };
  const { verdict, reason, rule, confidence, sources: from, ...rest } = coverage(product, today);
  return [
    `${JSON.stringify(product)} on ${today}: ${verdict} (${reason})`,
    ...((rest.version ?? rest.product) ? [`Taken for: ${rest.version ?? rest.product ?? ''}`] : []),
    ...(rest.until === undefined ? [] : [`Holds until ${rest.until}`]),
    ...(rest.alternative === undefined ? [] : [`Instead: ${rest.alternative}`]),
    `${rule}, ${confidenceWords[confidence]}`,
    ...ground(rule, from, []),
  ].join('\n');
}

function explainOffers(question: object, now: IsoDate): string {
  offersQuestion(question, 'question');
  const { offers, today = now } = question as {
    readonly offers: readonly (Omit<HeldOffer, 'cloudCompetency'> & Partial<HeldOffer>)[];
    readonly today?: IsoDate;
  };
  const found = entitlement(
    offers.map((offer) => ({ cloudCompetency: 'unknown', ...offer })),
    today,
  );
  const { onPremises, cloud, cloudAtLeast, hours, parts, findings } = found;
  return [
    `On ${today}: ${inWords(onPremises)} on-premises incidents, ${inWords(cloud)} cloud incidents (at least ${inWords(cloudAtLeast)}), ${hours} advisory hours`,
    ...parts.map(({ offer, rule, state }) => `- ${offer}: ${state}, by ${rule}`),
    ...findings.flatMap(({ rule, confidence, sources: from, considered }) => [
      `${rule}, ${confidenceWords[confidence]}`,
      ...ground(rule, from, considered),
    ]),
  ].join('\n');
}

function inWords(quantity: Quantity): string {
  if (quantity.kind === 'count') return String(quantity.count);
  return quantity.kind === 'unlimited' ? 'unlimited' : 'an unknown number of';
}

function explainPlan(question: object): string {
  planQuestion(question, 'question');
  const {
    plan,
    detail = '',
    language = 'en',
  } = question as {
    readonly plan: string;
    readonly detail?: string;
    readonly language?: string;
  };
  return JSON.stringify({ ...readPlanName(plan), ...readPlanDetail(detail, language) }, null, 2);
}

function explainRoute(question: object): string {
  routeQuestion(question, 'question');
  const { route: given } = question as { readonly route: Partial<RouteInput> };
  const input: RouteInput = { product: 'unknown', tenant: 'unknown', partner: 'unknown', plans: 'unknown', ...given };
  const { kind, portal, role, cost, finding } = route(input);
  return [
    `Product ${input.product}, tenant ${input.tenant}, partner ${input.partner}, plans ${input.plans}`,
    `Kind of support: ${sentence({ message: `route.kind.${kind}` })}`,
    `Where: ${addresses[portal]}`,
    `You need: ${sentence({ message: `route.role.${role}` })}`,
    `It costs: ${sentence({ message: `route.cost.${cost}` })}`,
    '',
    ...findingText(finding, 'Answer'),
  ].join('\n');
}

/** A message in English; its key where it has no words. */
function sentence({ message, params = {} }: Sentence): string {
  const pattern = english[message];
  if (pattern === undefined) return `[${message}]`;
  const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, plain(value)]));
  return String(new IntlMessageFormat(pattern, 'en').format(values));
}

function plain(value: Param): string | number {
  if (typeof value !== 'object') return value;
  if ('day' in value) return value.day;
  return 'role' in value
    ? (english[`role.${value.role}`] ?? value.role)
    : (english[`options.offer.${value.offer}`] ?? value.offer);
}
