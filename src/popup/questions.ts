/** The router's questions: only those are asked whose answer can still change where the request leads. */
import type { Knowledge, IsoDate, PlanKind } from '../rules/facts.ts';
import { route, type RouteInput } from '../rules/routing.ts';
import { knownContracts } from '../rules/standing.ts';

/** The questions in the order in which they are asked, with all answers to each. */
export const questions = {
  product: ['on-premises', 'azure', 'dynamics', 'microsoft-365', 'partner-center'],
  tenant: ['own', 'customer', 'unknown'],
  partner: ['not-csp', 'direct-bill', 'indirect-provider', 'indirect-reseller', 'unknown'],
  plans: ['benefit', 'paid', 'none', 'unknown'],
} as const satisfies { readonly [Q in keyof RouteInput]: readonly RouteInput[Q][] };

export type Question = keyof RouteInput;
export type Answers = Partial<RouteInput>;

const order = Object.keys(questions) as Question[];

/** The questions to show: those answered, up to the first open one that matters; later answers wait. */
export function asked(answers: Answers): readonly Question[] {
  const result: Question[] = [];
  let known: Answers = {};
  for (const question of order) {
    if (!matters(question, known)) continue;
    result.push(question);
    if (answers[question] === undefined) return result;
    known = { ...known, [question]: answers[question] };
  }

  return result;
}

/** The route, once every question that matters is answered. */
export function outcome(answers: Answers): ReturnType<typeof route> | undefined {
  const shown = asked(answers);
  if (shown.some((question) => answers[question] === undefined)) return undefined;
  const relevant = Object.fromEntries(shown.map((question) => [question, answers[question]]));
  return route({ product: 'unknown', tenant: 'unknown', partner: 'unknown', plans: 'unknown', ...relevant });
}

/** Plans for a product by the notebook. That it knows of none does not mean that there are none. */
export function plansFor(product: RouteInput['product'], knowledge: Knowledge, today: IsoDate): RouteInput['plans'] {
  const kind: PlanKind = product === 'on-premises' ? 'on-premises' : 'cloud';
  const fresh = knownContracts(knowledge, today).filter(
    ({ standing, freshness }) => standing === 'usable' && freshness === 'fresh',
  );
  if (fresh.some(({ contract }) => contract.kind === kind)) return 'benefit';
  return 'unknown';
}

function matters(question: Question, known: Answers): boolean {
  return everyWay(known, question).some((ways) => new Set(ways).size > 1);
}

/** For each way of answering the other open questions: where each answer to this one leads. */
function everyWay(known: Answers, question: Question): readonly (readonly string[])[] {
  const open = order.filter((other) => other !== question && known[other] === undefined);
  const rests = open.reduce<readonly Answers[]>(
    (ways, other) => ways.flatMap((way) => questions[other].map((value) => ({ ...way, [other]: value }))),
    [known],
  );
  return rests.map((rest) =>
    questions[question].map((value) => {
      const { finding, ...where } = route({ ...rest, [question]: value } as RouteInput);
      return JSON.stringify([where, finding.message]);
    }),
  );
}
