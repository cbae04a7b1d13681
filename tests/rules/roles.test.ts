import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../src/rules/facts.ts';
import { mayActivate, readRole } from '../../src/rules/roles.ts';
import { roleNames } from '../../src/rules/tables/roles.ts';

describe('readRole', () => {
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
