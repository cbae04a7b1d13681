import { describe, expect, it } from 'vitest';
import { route, type RouteInput } from '../../src/rules/routing.ts';
import { combinations } from '../../src/rules/table.ts';
import { routing } from '../../src/rules/tables/routing.ts';
import { inEnglish } from './support/say.ts';

const all = [...combinations(routing.inputs)];
const ask = (input: Partial<RouteInput>) =>
  route({ product: 'azure', tenant: 'own', partner: 'not-csp', plans: 'benefit', ...input });

describe('routing', () => {
  it('leads somewhere from all 360 combinations of answers', () => {
    expect(all).toHaveLength(360);
    for (const input of all) {
      const { finding, ...where } = route(input);
      expect(finding.rule).toMatch(/^ROUTE-\d\d$/u);
      expect(finding).toMatchObject({ message: `${finding.rule}.title`, params: {}, considered: [] });
      for (const part of ['title', 'body', 'rule'])
        expect(inEnglish({ message: `${finding.rule}.${part}` })).not.toBe('');
      expect(inEnglish({ message: `route.kind.${where.kind}` })).not.toBe('');
    }
  });

  it('never sends Microsoft 365 to a benefit, in any tenant', () => {
    for (const input of all.filter(({ product }) => product === 'microsoft-365')) {
      const { kind, cost } = route(input);
      expect(['tenant-support', 'csp', 'customer']).toContain(kind);
      expect(cost).not.toBe('one-incident');
    }
  });

  it('sends an indirect reseller with a customer’s Azure to its provider, contract or not', () => {
    for (const plans of routing.inputs.plans) {
      expect(ask({ tenant: 'customer', partner: 'indirect-reseller', plans }).kind).toBe('provider');
    }
  });

  it('sends direct bill partners and providers to the customer’s page, at no incident', () => {
    for (const partner of ['direct-bill', 'indirect-provider'] as const) {
      expect(ask({ tenant: 'customer', partner })).toMatchObject({ kind: 'csp', portal: 'customers', cost: 'nothing' });
    }
  });

  it('never covers the own tenant by the customers’ entitlement (CSP-03)', () => {
    for (const input of all.filter(({ tenant }) => tenant === 'own')) expect(route(input).kind).not.toBe('csp');
  });

  it('takes a benefit incident only where there is a benefit', () => {
    for (const input of all.filter((one) => route(one).cost === 'one-incident')) expect(input.plans).toBe('benefit');
    for (const input of all.filter((one) => route(one).kind === 'check')) expect(route(input).cost).toBe('depends');
  });

  it('serves on-premises products alike for anyone', () => {
    for (const input of all.filter(({ product, plans }) => product === 'on-premises' && plans === 'benefit')) {
      expect(route(input)).toMatchObject({ kind: 'benefit', portal: 'support-for-business' });
    }
    expect(ask({ product: 'on-premises', plans: 'none' })).toMatchObject({ role: 'microsoft-account' });
  });

  it('costs no incident for questions about Partner Center', () => {
    for (const input of all.filter(({ product }) => product === 'partner-center')) {
      expect(route(input)).toMatchObject({ kind: 'ticket', cost: 'nothing' });
    }
  });

  it('is certain of nothing that it was not told', () => {
    for (const input of all.filter(({ product }) => product === 'unknown')) {
      expect(route(input).finding.confidence).toBe('possible');
    }
    expect(ask({ tenant: 'unknown' }).finding.confidence).toBe('possible');
    expect(ask({ tenant: 'customer', partner: 'unknown' }).finding.confidence).toBe('possible');
    expect(ask({ plans: 'unknown' }).finding.confidence).toBe('possible');
  });
});
