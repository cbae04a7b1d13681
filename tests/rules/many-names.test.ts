/** Names in the ways that portals, documents and people write them. */
import { describe, expect, it } from 'vitest';
import { readBenefitName, readPlanName } from '../../src/rules/names.ts';
import { mayActivate, readRole } from '../../src/rules/roles.ts';
import { roleNames } from '../../src/rules/tables/roles.ts';

describe('packs', () => {
  it.each([
    ['Action Pack support 10 pack', 'on-premises', 'action-pack', 10],
    ['Partner support MAPS 10-pack', 'on-premises', 'action-pack', 10],
    ['Partner Silver support 15 pack', 'on-premises', 'silver', 15],
    ['Silver partner support 15-pack', 'on-premises', 'silver', 15],
    ['Gold partner support 20 pack', 'on-premises', undefined, 20],
    ['Partner support Gold 20-pack', 'on-premises', undefined, 20],
  ] as const)('%s', (text, kind, offer, size) => {
    const plan = readPlanName(text);
    expect(plan).toMatchObject({ kind, size: { kind: 'count', count: size } });
    // Solutions Partners hold packs called Gold as well.
    expect(plan.offer).toBe(offer);
  });
});

describe('benefits', () => {
  it.each([
    'Partner Onpremises Support',
    'Partner On Premises Support',
    'Partner On-Premise Support',
    'Dukungan On-premise Mitra',
    'Dukungan Onpremises Mitra',
    'Microsoft产品支持',
    'Microsoft 产品支持',
    'Microsoft 製品サポート',
  ])('%s is the on-premises benefit', (text) => {
    expect(readBenefitName(text).kind).toBe('on-premises');
  });

  it.each(['Technical pre-sales and deployment', 'Technical presales', 'Presales advisory'])(
    '%s is advisory hours',
    (text) => {
      expect(readBenefitName(text).kind).toBe('advisory-hours');
    },
  );
});

describe('roles', () => {
  it.each([
    ['Global admin', 'global-admin'],
    ['MPN partner admin', 'partner-admin'],
    ['Account admin', 'account-admin'],
    ['Admin agent', 'admin-agent'],
    ['Helpdesk agent', 'helpdesk-agent'],
    ['Sales agent', 'sales-agent'],
    ['Billing admin', 'billing-admin'],
    ['User management admin', 'user-management-admin'],
    ['Guest user', 'guest'],
  ] as const)('%s is %s', (text, role) => {
    expect(readRole(text)).toBe(role);
    expect(mayActivate(role)).toBe(role === 'global-admin' || role === 'partner-admin');
  });

  it('have a name each, and no name twice', () => {
    const names = Object.values(roleNames).flat();
    expect(Object.values(roleNames).every((list) => list.length > 0)).toBe(true);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});
