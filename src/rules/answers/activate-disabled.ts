/** `activate-disabled`: why Activate is greyed, and who can press it (ACT-02, ACT-03, ACT-11). */
import type { Answer, Decide, ListSection, Section, Sentence } from '../answer.ts';
import type { FactsOf, IsoDate, Knowledge, LanguageTag, RoleId, SeenPerson } from '../facts.ts';
import { isOtherBenefit } from '../names.ts';
import { readDay } from '../day-reading.ts';
import { canActivate, disagreement, holds, mayActivate, statedRoles } from '../roles.ts';
import { certainDay } from '../standing.ts';
import { decide } from '../table.ts';
import { activatingRoles } from '../tables/roles.ts';
import { greyedActivate, type ActivationInput, type ActivationVerdict } from '../tables/activation.ts';
import type { NotedRule } from '../tables/rule-book.ts';
import { copy, found, link, nameParams, notes, pagesWords, say, type Params } from './compose.ts';

/** More names than that do not help to find one. */
const MOST_NAMES = 5;

/** Decides why Activate is greyed, from the user's role as far as it was seen. */
export const decideActivateDisabled: Decide<'activate-disabled'> = (facts, knowledge, today, language = '') => {
  if (isOtherBenefit(facts.benefit ?? '')) return undefined;

  const latest = latestDay(facts.dates, language);
  const obstacle = latest !== undefined && latest < today ? 'past' : facts.usableElsewhere ? 'elsewhere' : 'none';
  const colleagues = whoCan(knowledge);
  const role = canActivate(knowledge, today);
  const disagrees = role === 'unknown' && activatingRoles.some((one) => disagreement(one, knowledge, today));
  const stated = role === 'unknown' && !disagrees ? statedRoles(knowledge, today).find(mayActivate) : undefined;
  const [first] = colleagues;
  const row = decide<ActivationInput, ActivationVerdict>(greyedActivate, {
    activatingRole: disagrees ? 'disagree' : stated === undefined ? role : 'stated',
    colleague: first ? 'known' : 'not-known',
    obstacle,
  });
  const lacksRole = row.rule === 'ACT-02';
  const lastDay = { day: { day: latest ?? today } };
  if (row.rule === 'ACT-11') return ofItsOwn(row, facts, lastDay, today);

  return {
    panel: 'activate-disabled',
    tone: disagrees ? 'unknown' : 'act',
    lead: found(row.rule, {
      message: row.then.message,
      params: {
        name: first?.name ?? '',
        others: Math.max(0, colleagues.length - 1),
        ...(stated && { role: { role: stated } }),
      },
      confidence: row.confidence,
      sources: row.sources,
      asOf: role === 'unknown' && !disagrees ? undefined : latestRoleSighting(knowledge),
      considered: row.then.causes.filter((cause) => cause !== 'ACT-01'),
    }),
    more: notes(...row.then.causes),
    action: lacksRole ? link('user-management') : link('legal-info'),
    copy: lacksRole
      ? copy('ask-admin', benefitParams(facts.benefit))
      : copy('ask-vetting', benefitParams(facts.benefit)),
    links: lacksRole ? [link('legal-info')] : [link('user-management'), link('partner-center-tickets')],
    sections: [
      ...pagesWords(facts.note),
      ...ownRoles(knowledge, today),
      ...(lacksRole ? [filterSteps] : []),
      ...people(colleagues),
      causes(row.then.causes, knowledge, today),
    ],
    mayFold: false,
  };
};

/** The page itself shows that it is not the role: nobody needs to be asked. */
function ofItsOwn(
  row: ReturnType<typeof decide<ActivationInput, ActivationVerdict>>,
  facts: FactsOf['activate-disabled'],
  lastDay: Params,
  today: IsoDate,
): Answer {
  const causes = row.then.causes;
  return {
    panel: 'activate-disabled',
    // What can no longer be activated is nothing to do, and no good news either.
    tone: row.then.message === 'ACT-11.past' ? 'careful' : 'fine',
    lead: found(row.rule, {
      message: row.then.message,
      params: lastDay,
      confidence: row.confidence,
      sources: row.sources,
      asOf: today,
      considered: ['ACT-02', 'ACT-03'],
    }),
    more: notes(...causes),
    links: [link('membership-offers'), link('partner-center-tickets')],
    sections: pagesWords(facts.note),
    mayFold: false,
  };
}

/** The last of the days after which the benefits are gone; `undefined` where one cannot be read for sure. */
function latestDay(dates: readonly string[] | undefined, language: LanguageTag): IsoDate | undefined {
  const days = dates?.map((date) => certainDay(readDay(date, language)));
  return days?.some((day) => day === undefined)
    ? undefined
    : days
        ?.flatMap((day) => day ?? [])
        .sort()
        .at(-1);
}

const filterSteps: Section = {
  kind: 'steps',
  title: say('ACT-02.steps'),
  steps: [
    { ...say('ACT-02.step-open'), state: 'next' },
    { ...say('ACT-02.step-filter'), state: 'later' },
    { ...say('ACT-02.step-ask'), state: 'later' },
  ],
};

/** Roles that a page showed the user to hold, each once, as last seen, with doubts; then what the user states. */
function ownRoles(knowledge: Knowledge, today: IsoDate): readonly ListSection[] {
  const held = knowledge.roles.filter((one) => one.held === 'yes' && !one.stated);
  const newest = held.filter((one) => !held.some((other) => other.role === one.role && other.seenOn > one.seenOn));
  const seen = [...new Map(newest.map((one) => [one.role, one])).values()].map(({ role, seenOn }) => {
    const two = disagreement(role, knowledge, today);
    if (!two) return say('ACT-02.your-role', { role: { role }, seenOn: { day: seenOn } });
    const days = { heldOn: { day: two.yes.seenOn }, notHeldOn: { day: two.no.seenOn } };
    return say('ACT-02.role-differs', { role: { role }, ...days });
  });
  const items = [...seen, ...ownStatements(knowledge, today)];
  return items.length > 0 ? [{ kind: 'list', title: say('ACT-02.your-roles'), items }] : [];
}

/** What the user states, as that; where a page showed otherwise, the page counts and that is said. */
function ownStatements(knowledge: Knowledge, today: IsoDate): readonly Sentence[] {
  return knowledge.roles
    .filter(({ stated }) => stated)
    .flatMap(({ role }) => {
      const held = holds(role, knowledge, today);
      if (held === 'yes' || disagreement(role, knowledge, today)) return [];
      return [say(held === 'no' ? 'ACT-02.stated-role-differs' : 'ACT-02.stated-role', { role: { role } })];
    });
}

/**
 * People whom User management showed with a role that activates, the latest seen first; then those whom an
 * administrator named, who may be a desk without a role of its own.
 */
function whoCan(knowledge: Knowledge): readonly SeenPerson[] {
  return knowledge.people
    .filter(({ roles, stated }) => roles.some(mayActivate) || (stated && roles.length === 0))
    .sort((a, b) => Number(a.stated ?? false) - Number(b.stated ?? false) || byDayAndName(a, b));
}

function byDayAndName(a: SeenPerson, b: SeenPerson): number {
  if (a.seenOn !== b.seenOn) return a.seenOn < b.seenOn ? 1 : -1;
  return Number(a.name > b.name) - Number(a.name < b.name);
}

function people(colleagues: readonly SeenPerson[]): readonly ListSection[] {
  if (colleagues.length === 0) return [];
  const items = colleagues.slice(0, MOST_NAMES).map(({ name, roles, seenOn, stated }) => {
    if (stated) return say('ACT-02.person-stated', { name });
    const role = roles.find(mayActivate) ?? 'partner-admin';
    return say('ACT-02.person', { name, role: { role }, seenOn: { day: seenOn } });
  });
  return [{ kind: 'list', title: say('ACT-02.people'), items }];
}

/** The other causes in words; a cause that fits a role the user was seen, or else states, to hold comes first. */
function causes(rules: readonly NotedRule[], knowledge: Knowledge, today: IsoDate): ListSection {
  const stated = statedRoles(knowledge, today);
  const isHeld = (role: RoleId) => holds(role, knowledge, today) === 'yes' || stated.includes(role);
  const fits = (rule: NotedRule) =>
    (rule === 'ACT-07' && isHeld('account-admin')) || (rule === 'ACT-08' && isHeld('admin-agent'));
  const named = rules.filter((rule) => rule !== 'ACT-01');
  const ordered = [...named.filter(fits), ...named.filter((rule) => !fits(rule))];
  // "You are Account admin" is said to those only of whom it is known; to others, what that role is.
  const isOfRole = (rule: NotedRule) => rule === 'ACT-07' || rule === 'ACT-08';
  const items = ordered.map((rule) => say(isOfRole(rule) && !fits(rule) ? `${rule}.rule` : `${rule}.cause`));
  return { kind: 'list', title: say('ACT-02.causes'), items };
}

function benefitParams(benefit: string | undefined) {
  return { benefitKnown: benefit === undefined ? 'no' : 'yes', ...nameParams(benefit ?? '') };
}

function latestRoleSighting(knowledge: Knowledge): IsoDate | undefined {
  return knowledge.roles
    .filter(({ stated }) => !stated)
    .map(({ seenOn }) => seenOn)
    .sort()
    .at(-1);
}
