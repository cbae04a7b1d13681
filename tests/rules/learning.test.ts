import { describe, expect, it } from 'vitest';
import type { ReadingContext } from '../../src/rules/answer.ts';
import { learners } from '../../src/rules/answers/index.ts';
import { learnOwnRoles } from '../../src/rules/answers/own-roles.ts';
import { learnUserManagement } from '../../src/rules/answers/people.ts';
import { learnUnavailablePlan } from '../../src/rules/answers/unavailable-plan.ts';
import type { OwnRoleText, PlanText } from '../../src/rules/facts.ts';
import { today } from './support/contracts.ts';

const context: ReadingContext = { today, language: 'en-US', portal: 'partner-center' };

/** A box that nobody can tick, as My access shows them. */
const box = { by: 'box', under: '', beside: [] } as const;

describe('what the pages of one’s own roles teach', () => {
  it('is each role by any of its names, as held or not held', () => {
    const { roles } = learnOwnRoles(
      [
        { ...box, name: 'MPN partner admin', held: 'yes' },
        { ...box, name: 'Global admin', held: 'no' },
        { ...box, name: 'Captain', held: 'yes' },
      ],
      context,
    );
    expect(roles).toEqual([
      { role: 'partner-admin', held: 'yes', seenOn: today, by: 'box' },
      { role: 'global-admin', held: 'no', seenOn: today, by: 'box' },
    ]);
  });

  it('counts a role that stands twice as held, in either order', () => {
    const yes = { ...box, name: 'Global admin', held: 'yes' } as const;
    const no = { ...box, name: 'Global admin', held: 'no' } as const;
    const held = [{ role: 'global-admin', held: 'yes', seenOn: today, by: 'box' }];
    expect(learnOwnRoles([yes, no], context).roles).toEqual(held);
    expect(learnOwnRoles([no, yes], context).roles).toEqual(held);
    expect(learnOwnRoles([], context)).toEqual({ roles: [] });
  });

  const entry = { name: 'Global admin', held: 'yes', by: 'entry', under: 'My roles', beside: [] } as const;
  const learned = (...roles: readonly OwnRoleText[]) => learnOwnRoles(roles, context).roles?.map(({ role }) => role);

  it('is nothing of boxes that may still be filling in, whatever a list says', () => {
    const no = { ...box, name: 'Partner admin', held: 'no' } as const;
    expect(learned(no)).toEqual([]);
    expect(learned(no, entry)).toEqual(['global-admin']);
    expect(learned(no, { ...entry, under: 'Roles' }, { ...box, name: 'Account admin', held: 'yes' })).toEqual([
      'partner-admin',
      'account-admin',
    ]);
  });

  it('is both where a list names a role whose box is not ticked: neither takes back the other', () => {
    const boxes = [
      { ...box, name: 'Global admin', held: 'no' },
      { ...box, name: 'Sales agent', held: 'yes' },
    ] as const;
    const both = learnOwnRoles([...boxes, entry], context).roles?.filter(({ role }) => role === 'global-admin');
    expect(both?.map(({ by, held }) => [by, held])).toEqual([
      ['box', 'no'],
      ['entry', 'yes'],
    ]);
  });

  it.each([
    'My roles',
    'YOUR PERMISSIONS (2)',
    '- My - roles -',
    'Ｍｙ ｒｏｌｅｓ',
    'My role',
    'Your current permission',
    'My assigned Partner Center roles',
    'Role assigned to you',
    'Permission held by you',
    'Partner Center permissions',
    'Meine Rollen',
    'Ihre Rolle',
    '您的角色',
    'Az Ön szerepkörei',
  ])('is an entry of a list under %s', (under) => expect(learned({ ...entry, under })).toEqual(['global-admin']));

  it.each(['', 'Roles', 'Available roles', 'Who to ask', 'About Partner Center permissions', '他的角色'])(
    'is no entry of a list under “%s”',
    (under) => expect(learned({ ...entry, under })).toEqual([]),
  );

  it('is an entry beside sentences, and not beside a short word or an address', () => {
    const beside = (...texts: readonly string[]) => learned({ ...entry, beside: texts });
    expect(beside('Manages roles', 'Can activate benefits')).toEqual(['global-admin']);
    expect(beside('Manages role', 'Can activate benefits')).toEqual([]);
    expect(beside('Can activate benefits', 'No')).toEqual([]);
    expect(beside('ask.kim@contoso.example')).toEqual([]);
  });
});

describe('what User management teaches', () => {
  it('is who can activate, and nobody else', () => {
    const { people } = learnUserManagement(
      {
        people: [
          { name: ' Kim ', roles: ['Admin agent, nonsense, Global admin'] },
          { name: 'Lou', roles: ['Sales agent', 'nonsense'] },
          { name: '', roles: ['Global admin'] },
        ],
      },
      context,
    );
    expect(people).toEqual([{ name: 'Kim', roles: ['admin-agent', 'global-admin'], seenOn: today }]);
  });

  it('stays within bounds however long the page is', () => {
    const crowd = Array.from({ length: 500 }, (_, at) => ({
      name: `${at} ${'x'.repeat(500)}`,
      roles: ['Global admin'],
    }));
    const { people = [] } = learnUserManagement({ people: crowd }, context);
    expect(people.length).toBeLessThanOrEqual(50);
    expect(people.length).toBeGreaterThanOrEqual(10);
    expect(people.every(({ name }) => name.length <= 100)).toBe(true);
  });
});

describe('what an unavailable plan teaches', () => {
  const plan: PlanText = {
    plan: 'Partner Cloud Support 5',
    detail: 'Start Date (12/23/25), End Date (12/19/26), 4 incidents remaining',
    unavailable: true,
  };
  const left = (reason?: string, text = plan) => {
    const [contract] = learnUnavailablePlan({ ...text, reason }, context).contracts ?? [];
    return contract?.remaining;
  };

  it('is its balance, unless the page’s reason says otherwise', () => {
    expect(left()).toEqual({ kind: 'count', count: 4 });
    expect(left('Support plan cannot be used for the specified product')).toEqual({ kind: 'count', count: 4 });
    expect(left('The available count of this plan is used up')).toEqual({ kind: 'count', count: 0 });
    expect(left('Plan has expired')).toBeUndefined();
    expect(learnUnavailablePlan({ ...plan, plan: '' }, context)).toEqual({ contracts: [] });
  });

  it('has no balance where the line has none', () => {
    const bare = { ...plan, detail: 'End Date (12/19/26)' };
    const [contract] = learnUnavailablePlan(bare, context).contracts ?? [];
    expect(contract).not.toHaveProperty('remaining');
    expect(contract).not.toHaveProperty('start');
    expect(contract).toMatchObject({ end: '2026-12-19', linked: 'yes' });
  });
});

it('panels that teach are those that list contracts or people', () => {
  expect(Object.keys(learners).sort()).toEqual([
    'benefits-overview',
    'plan-balance',
    'unavailable-plan',
    'user-management',
  ]);
});
