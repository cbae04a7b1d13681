import { describe, expect, it } from 'vitest';
import { nothingKnown, type Knowledge, type RoleId, type SeenRole, type Tri } from '../../src/rules/facts.ts';
import { canActivate, disagreement, holds, mayActivate, readRole } from '../../src/rules/roles.ts';
import { roleNames } from '../../src/rules/tables/roles.ts';

describe('readRole', () => {
  it.each([
    ['Account administrator', 'account-admin'],
    ['Helpdesk-Agent', 'helpdesk-agent'],
    ['Sales agent', 'sales-agent'],
    ['Billing admin', 'billing-admin'],
    ['Guest user', 'guest'],
  ])('reads %s', (name, role) => expect(readRole(name)).toBe(role));

  it('knows every name of every role, in any case and spacing', () => {
    for (const [role, names] of Object.entries(roleNames)) {
      for (const name of names) {
        expect([name, readRole(name)]).toEqual([name, role]);
        expect(readRole(`  ${name.toUpperCase().replace(/ /gu, '\u00a0 ')} `)).toBe(role);
      }
    }
  });

  it('has no name for two roles', () => {
    const names = Object.values(roleNames).flatMap((all) => all.map((name) => name.toLowerCase()));
    const perRole = Object.values(roleNames).flatMap((all) => [...new Set(all.map((name) => name.toLowerCase()))]);
    expect(names).toEqual(perRole);
    expect(new Set(perRole).size).toBe(perRole.length);
  });

  it.each<[string, RoleId]>([
    ['MPN partner admin', 'partner-admin'],
    ['MPN Partner Admin', 'partner-admin'],
    ['Microsoft AI Cloud Partner Program partner admin', 'partner-admin'],
    ['Admin Mitra Program Mitra Cloud AI Microsoft', 'partner-admin'],
    ['Agen Admin', 'admin-agent'],
    ['Globaler Administrator', 'global-admin'],
    ['全局管理员', 'global-admin'],
    ['Глобальный администратор', 'global-admin'],
    ['“用户管理”管理员', 'user-management-admin'],
    ['"Global  admin"', 'global-admin'],
  ])('takes %s for %s', (name, role) => {
    expect(readRole(name)).toBe(role);
  });

  it.each(['', 'Admin', 'Not a Global admin', 'Global admin and more', 'Referrals admin'])(
    'takes "%s" for none',
    (text) => {
      expect(readRole(text)).toBeUndefined();
    },
  );

  it('lets only Global admin and partner admin activate', () => {
    const roles = Object.keys(roleNames) as RoleId[];
    expect(roles.filter(mayActivate)).toEqual(['global-admin', 'partner-admin']);
  });
});

describe('the roles a user holds', () => {
  const today = '2026-11-20';
  const seen = (held: Tri, seenOn = today, role: RoleId = 'global-admin'): SeenRole => ({ role, held, seenOn });
  const knowing = (...roles: readonly SeenRole[]): Knowledge => ({ ...nothingKnown, roles });
  const held = (...roles: readonly SeenRole[]) => holds('global-admin', knowing(...roles), today);

  it('go by the newest sighting, in any order', () => {
    const old = seen('no', '2026-11-01');
    expect(held(old, seen('yes'))).toBe('yes');
    expect(held(seen('yes'), old)).toBe('yes');
    expect(held(seen('no'), seen('yes', '2026-11-01'))).toBe('no');
  });

  it('are unknown when one day disagrees with itself, or nothing was seen', () => {
    expect(held(seen('yes'), seen('no'))).toBe('unknown');
    expect(held()).toBe('unknown');
    expect(held(seen('yes', today, 'partner-admin'))).toBe('unknown');
  });

  it('are unknown while two pages disagree, whichever was seen last', () => {
    const list = { ...seen('yes', '2026-11-01'), by: 'entry' } as const;
    const boxes = { ...seen('no'), by: 'box' } as const;
    expect(held(list, boxes)).toBe('unknown');
    expect(held({ ...boxes, seenOn: '2026-11-01' }, { ...list, seenOn: today })).toBe('unknown');
    expect(disagreement('global-admin', knowing(list, boxes), today)).toEqual({ yes: list, no: boxes });
    // Older than thirty days, a page has no say any more.
    expect(held({ ...list, seenOn: '2026-10-20' }, boxes)).toBe('no');
    expect(disagreement('global-admin', knowing({ ...list, seenOn: '2026-10-20' }, boxes), today)).toBeUndefined();
  });

  it('go by the newest sighting of a page that agrees with the other, or was not noted', () => {
    const boxes = (one: Tri, seenOn = today): SeenRole => ({ ...seen(one, seenOn), by: 'box' });
    expect(held(boxes('no', '2026-11-01'), boxes('yes'), { ...seen('yes', '2026-11-02'), by: 'entry' })).toBe('yes');
    expect(held(seen('no', '2026-11-01'), boxes('yes'))).toBe('yes');
    expect(held(boxes('yes', '2026-11-01'), seen('no'))).toBe('no');
  });

  it('are not put in doubt by a page that does not tell', () => {
    expect(held(seen('yes', '2026-11-19'), seen('unknown'))).toBe('yes');
    expect(held(seen('yes'), seen('unknown'))).toBe('yes');
    expect(held(seen('unknown'))).toBe('unknown');
  });

  it('are known for thirty days, and not before they were seen', () => {
    expect(held(seen('yes', '2026-10-21'))).toBe('yes');
    expect(held(seen('yes', '2026-10-20'))).toBe('unknown');
    expect(held(seen('yes', '2026-11-21'))).toBe('unknown');
  });

  it('activate with either role, and do not only when both are known not to be held', () => {
    const can = (...roles: readonly SeenRole[]) => canActivate(knowing(...roles), today);
    expect(can(seen('no'), seen('yes', today, 'partner-admin'))).toBe('yes');
    expect(can(seen('no'), seen('no', today, 'partner-admin'))).toBe('no');
    expect(can(seen('no'))).toBe('unknown');
    expect(can()).toBe('unknown');
  });
});
