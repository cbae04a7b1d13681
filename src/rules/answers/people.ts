/** `user-management` and `customer-request`: who can activate, and who files what for a customer (ACT, CSP). */
import type { Decide, Learn } from '../answer.ts';
import type { FactsOf, RoleId } from '../facts.ts';
import { mayActivate, readRole } from '../roles.ts';
import { link, noted, notes, say } from './compose.ts';

/** More names than that are read on the page itself. */
const MOST_NAMES = 5;
/** The notebook takes no more people than that from one page. */
const MOST_REMEMBERED = 50;
const LONGEST_NAME = 100;

interface Person {
  readonly name: string;
  readonly roles: readonly RoleId[];
}

/** Decides who of the people on the page can activate. */
export const decideUserManagement: Decide<'user-management'> = (facts, _knowledge, today) => {
  const able = whoCan(facts);
  const [first] = able;
  const count = able.length;
  // Nobody can be said to lack a role where roles could not be read, or none goes by a name that is known.
  const isUnread =
    facts.unread === true || !facts.people.some(({ roles }) => roles.some((name) => rolesIn(name).length > 0));
  return {
    panel: 'user-management',
    tone: first ? 'fine' : isUnread ? 'unknown' : 'act',
    lead: first
      ? noted('ACT-01', { params: { name: first.name, count, others: count - 1 }, asOf: today })
      : noted('ACT-02', { message: isUnread ? 'ACT-02.unread' : 'ACT-02.filter', confidence: 'possible', asOf: today }),
    more: notes(...(first ? (['ACT-02'] as const) : (['ACT-01'] as const)), 'ACT-04', 'ACT-07', 'ACT-08'),
    links: [link('permissions-overview')],
    sections: [
      ...(first
        ? [
            {
              kind: 'list' as const,
              title: say('ACT-02.people'),
              items: able
                .slice(0, MOST_NAMES)
                .map(({ name, roles }) =>
                  say('ACT-01.person', { name, role: { role: roles.find(mayActivate) ?? 'partner-admin' } }),
                ),
            },
          ]
        : []),
      {
        kind: 'list',
        title: say('ACT-01.good-to-know'),
        items: [say('ACT-02.step-filter'), say('ACT-04.rule'), say('ACT-01.who-assigns')],
      },
    ],
    mayFold: false,
  };
};

/** Remembers people who can activate, on this machine only, and nobody else. */
export const learnUserManagement: Learn<'user-management'> = (facts, { today }) => ({
  people: whoCan(facts)
    .slice(0, MOST_REMEMBERED)
    .map((person) => ({ ...person, seenOn: today })),
});

/** Decides how a request for a customer is filed. */
export const decideCustomerRequest: Decide<'customer-request'> = ({ place }) => {
  const isOpen = place === 'service-management';
  return {
    panel: 'customer-request',
    tone: 'fine',
    lead: noted('CSP-04', { message: isOpen ? 'CSP-04.open' : 'CSP-04' }),
    more: notes('CSP-01', 'CSP-02', 'CSP-03'),
    links: [],
    sections: [
      {
        kind: 'steps',
        title: say('CSP-04.steps'),
        steps: [
          { ...say('CSP-04.step-customer'), state: isOpen ? 'done' : 'next' },
          { ...say('CSP-04.step-service-management'), state: isOpen ? 'done' : 'later' },
          { ...say('CSP-04.step-request'), state: isOpen ? 'next' : 'later' },
          { ...say('CSP-04.step-plan'), state: 'later' },
        ],
      },
      {
        kind: 'list',
        title: say('CSP-04.good-to-know'),
        items: [say('CSP-04.roles'), say('CSP-04.indirect-reseller'), say('CSP-04.own-tenant')],
      },
    ],
    mayFold: false,
  };
};

function whoCan({ people }: FactsOf['user-management']): readonly Person[] {
  return people
    .map(({ name, roles }) => ({
      name: name.trim().slice(0, LONGEST_NAME),
      roles: [...new Set(roles.flatMap(rolesIn))],
    }))
    .filter(({ name, roles }) => name !== '' && roles.some(mayActivate));
}

/** A cell may list several roles: "Global admin, Admin agent". */
function rolesIn(text: string): readonly RoleId[] {
  const whole = readRole(text);
  if (whole !== undefined) return [whole];
  return text.split(/[,;|、，；·•\n]/u).flatMap((part) => readRole(part) ?? []);
}
