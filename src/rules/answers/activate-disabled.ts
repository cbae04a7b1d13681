/** `activate-disabled`: why Activate is greyed, and who can press it (ACT-02, ACT-03). */
import type { Decide, ListSection, Section } from '../answer.ts';
import type { IsoDate, Knowledge, SeenPerson } from '../facts.ts';
import { canActivate, holds, mayActivate } from '../roles.ts';
import { decide } from '../table.ts';
import { greyedActivate } from '../tables/activation.ts';
import type { NotedRule } from '../tables/rule-book.ts';
import { copy, found, link, nameParams, notes, say } from './compose.ts';

/** More names than that do not help to find one. */
const MOST_NAMES = 5;

/** Decides why Activate is greyed, from the user's role as far as it was seen. */
export const decideActivateDisabled: Decide<'activate-disabled'> = (facts, knowledge, today) => {
  const colleagues = whoCan(knowledge);
  const role = canActivate(knowledge, today);
  const [first] = colleagues;
  const row = decide(greyedActivate, { activatingRole: role, colleague: first ? 'known' : 'not-known' });
  const lacksRole = row.rule === 'ACT-02';

  return {
    panel: 'activate-disabled',
    tone: 'act',
    lead: found(row.rule, {
      message: row.then.message,
      params: { name: first?.name ?? '', others: Math.max(0, colleagues.length - 1) },
      confidence: row.confidence,
      sources: row.sources,
      asOf: role === 'unknown' ? undefined : latestRoleSighting(knowledge),
      considered: row.then.causes.filter((cause) => cause !== 'ACT-01'),
    }),
    more: notes(...row.then.causes),
    action: lacksRole ? link('user-management') : link('legal-info'),
    copy: lacksRole
      ? copy('ask-admin', benefitParams(facts.benefit))
      : copy('ask-vetting', benefitParams(facts.benefit)),
    links: lacksRole ? [link('legal-info')] : [link('user-management'), link('partner-center-tickets')],
    sections: [
      ...ownRoles(knowledge),
      ...(lacksRole ? [filterSteps] : []),
      ...people(colleagues),
      causes(row.then.causes, knowledge, today),
    ],
    mayFold: false,
  };
};

const filterSteps: Section = {
  kind: 'steps',
  title: say('ACT-02.steps'),
  steps: [
    { ...say('ACT-02.step-open'), state: 'next' },
    { ...say('ACT-02.step-filter'), state: 'later' },
    { ...say('ACT-02.step-ask'), state: 'later' },
  ],
};

/** Roles that My access showed the user to hold, each once, as last seen. */
function ownRoles(knowledge: Knowledge): readonly ListSection[] {
  const held = knowledge.roles.filter((one) => one.held === 'yes');
  const newest = held.filter((one) => !held.some((other) => other.role === one.role && other.seenOn > one.seenOn));
  const items = [...new Map(newest.map((one) => [one.role, one])).values()].map(({ role, seenOn }) =>
    say('ACT-02.your-role', { role: { role }, seenOn: { day: seenOn } }),
  );
  return items.length > 0 ? [{ kind: 'list', title: say('ACT-02.your-roles'), items }] : [];
}

/** People whom User management showed with a role that activates, the latest seen first. */
function whoCan(knowledge: Knowledge): readonly SeenPerson[] {
  return knowledge.people
    .filter(({ roles }) => roles.some(mayActivate))
    .sort((a, b) =>
      a.seenOn === b.seenOn ? Number(a.name > b.name) - Number(a.name < b.name) : a.seenOn < b.seenOn ? 1 : -1,
    );
}

function people(colleagues: readonly SeenPerson[]): readonly ListSection[] {
  if (colleagues.length === 0) return [];
  const items = colleagues.slice(0, MOST_NAMES).map(({ name, roles, seenOn }) => {
    const role = roles.find(mayActivate) ?? 'partner-admin';
    return say('ACT-02.person', { name, role: { role }, seenOn: { day: seenOn } });
  });
  return [{ kind: 'list', title: say('ACT-02.people'), items }];
}

/** The other causes in words; a cause that fits a role the user was seen to hold comes first. */
function causes(rules: readonly NotedRule[], knowledge: Knowledge, today: IsoDate): ListSection {
  const fits = (rule: NotedRule) =>
    (rule === 'ACT-07' && holds('account-admin', knowledge, today) === 'yes') ||
    (rule === 'ACT-08' && holds('admin-agent', knowledge, today) === 'yes');
  const named = rules.filter((rule) => rule !== 'ACT-01');
  const ordered = [...named.filter(fits), ...named.filter((rule) => !fits(rule))];
  return { kind: 'list', title: say('ACT-02.causes'), items: ordered.map((rule) => say(`${rule}.cause`)) };
}

function benefitParams(benefit: string | undefined) {
  return { benefitKnown: benefit === undefined ? 'no' : 'yes', ...nameParams(benefit ?? '') };
}

function latestRoleSighting(knowledge: Knowledge): IsoDate | undefined {
  return knowledge.roles
    .map(({ seenOn }) => seenOn)
    .sort()
    .at(-1);
}
