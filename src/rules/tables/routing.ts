/**
 * Where a request belongs before anything is spent (ROUTE), from four answers: which product, whose tenant,
 * what kind of partner, which plans. Total over all of them: not knowing an answer leads somewhere too.
 *
 * One table with its rows, so longer than other files: apart, nobody could see that they are complete.
 */
import { defineTable } from '../table.ts';
import type { AddressId } from './addresses.ts';

/** The four answers. */
export interface RouteInput {
  readonly product: 'on-premises' | 'azure' | 'dynamics' | 'microsoft-365' | 'partner-center' | 'unknown';
  readonly tenant: 'own' | 'customer' | 'unknown';
  /** The partner's part in the Cloud Solution Provider programme. */
  readonly partner: 'not-csp' | 'direct-bill' | 'indirect-provider' | 'indirect-reseller' | 'unknown';
  /** Plans for this product: benefit incidents, a paid plan (which wins nothing over a benefit), none. */
  readonly plans: 'benefit' | 'paid' | 'none' | 'unknown';
}

/** The kind of support, or the question that has to be answered first. */
export type RouteKind =
  | 'benefit'
  | 'csp'
  | 'provider'
  | 'customer'
  | 'tenant-support'
  | 'paid-plan'
  | 'pay-per-incident'
  | 'buy-plan'
  | 'ticket'
  | 'check'
  | 'ask-product'
  | 'ask-tenant'
  | 'ask-partner';

/** Where to go, as whom, and what it takes. */
export interface RouteOutcome {
  readonly kind: RouteKind;
  readonly portal: AddressId;
  readonly role:
    | 'any-user'
    | 'any-account-with-ids'
    | 'microsoft-account'
    | 'admin-agent'
    | 'azure-request-role'
    | 'tenant-admin'
    | 'provider';
  readonly cost: 'one-incident' | 'nothing' | 'included' | 'paid' | 'customer-pays' | 'depends';
}

const resellers = ['direct-bill', 'indirect-provider', 'indirect-reseller'] as const;

export const routing = defineTable<RouteInput, RouteOutcome>({
  id: 'routing',
  title: 'Where a request belongs',
  hitPolicy: 'unique',
  inputs: {
    product: ['on-premises', 'azure', 'dynamics', 'microsoft-365', 'partner-center', 'unknown'],
    tenant: ['own', 'customer', 'unknown'],
    partner: ['not-csp', 'direct-bill', 'indirect-provider', 'indirect-reseller', 'unknown'],
    plans: ['benefit', 'paid', 'none', 'unknown'],
  },
  rows: [
    {
      rule: 'ROUTE-01',
      when: { product: ['partner-center'] },
      then: { kind: 'ticket', portal: 'partner-center-tickets', role: 'any-user', cost: 'nothing' },
      confidence: 'likely',
      sources: ['article-2026', 'permissions-overview'],
      plain: 'Questions about Partner Center itself are its own tickets and take no incident.',
      example: { product: 'partner-center', tenant: 'own', partner: 'not-csp', plans: 'none' },
    },
    {
      rule: 'ROUTE-02',
      when: { product: ['microsoft-365'], tenant: ['own'] },
      then: { kind: 'tenant-support', portal: 'microsoft-365-admin', role: 'tenant-admin', cost: 'included' },
      confidence: 'likely',
      sources: ['article-2026'],
      plain: 'Microsoft 365 in the own tenant is served by its admin center, never by benefit incidents.',
      example: { product: 'microsoft-365', tenant: 'own', partner: 'direct-bill', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-03',
      when: { product: ['microsoft-365'], tenant: ['customer'], partner: resellers },
      then: { kind: 'csp', portal: 'customers', role: 'admin-agent', cost: 'nothing' },
      confidence: 'likely',
      sources: ['article-2026', 'gdap-2023'],
      plain:
        'Microsoft 365 in a customer’s tenant is served by the entitlement of the Cloud Solution Provider program.',
      example: { product: 'microsoft-365', tenant: 'customer', partner: 'direct-bill', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-04',
      when: { product: ['microsoft-365'], tenant: ['customer'], partner: ['not-csp'] },
      then: { kind: 'customer', portal: 'microsoft-365-admin', role: 'tenant-admin', cost: 'included' },
      confidence: 'possible',
      sources: ['lens-design', 'article-2026'],
      plain: 'Without that program the customer’s own admins open the request.',
      example: { product: 'microsoft-365', tenant: 'customer', partner: 'not-csp', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-05',
      when: { product: ['microsoft-365'], tenant: ['customer'], partner: ['unknown'] },
      then: { kind: 'tenant-support', portal: 'microsoft-365-admin', role: 'tenant-admin', cost: 'included' },
      confidence: 'possible',
      sources: ['article-2026'],
      plain:
        'When the kind of partner is not known: never a benefit incident; the admin center of the customer’s tenant, or the customer’s page.',
      example: { product: 'microsoft-365', tenant: 'customer', partner: 'unknown', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-05',
      when: { product: ['microsoft-365'], tenant: ['unknown'] },
      then: { kind: 'tenant-support', portal: 'microsoft-365-admin', role: 'tenant-admin', cost: 'included' },
      confidence: 'possible',
      sources: ['article-2026'],
      plain:
        'When it is not known whose tenant it is: never a benefit incident; the admin center of the tenant that has the problem.',
      example: { product: 'microsoft-365', tenant: 'unknown', partner: 'unknown', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-06',
      when: { product: ['azure'], tenant: ['own'], plans: ['benefit'] },
      then: { kind: 'benefit', portal: 'azure-support-plans', role: 'azure-request-role', cost: 'one-incident' },
      confidence: 'certain',
      sources: ['doc-2023-03-27', 'azure-support-request-2025'],
      plain: 'Azure in the own tenant is served by cloud incidents, linked once.',
      example: { product: 'azure', tenant: 'own', partner: 'direct-bill', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-07',
      when: { product: ['azure'], tenant: ['own'], plans: ['paid'] },
      then: { kind: 'paid-plan', portal: 'azure-new-request', role: 'azure-request-role', cost: 'paid' },
      confidence: 'certain',
      sources: ['azure-support-request-2025'],
      plain: 'A paid plan serves the own Azure under its own terms.',
      example: { product: 'azure', tenant: 'own', partner: 'not-csp', plans: 'paid' },
    },
    {
      rule: 'ROUTE-08',
      when: { product: ['azure'], tenant: ['own'], plans: ['none'] },
      then: { kind: 'buy-plan', portal: 'azure-support-plans', role: 'azure-request-role', cost: 'paid' },
      confidence: 'certain',
      sources: ['azure-support-request-2025', 'report-problems'],
      plain:
        'Without any plan only billing, quota and subscription requests are free; the customers’ entitlement does not cover the own tenant.',
      example: { product: 'azure', tenant: 'own', partner: 'direct-bill', plans: 'none' },
    },
    {
      rule: 'ROUTE-09',
      when: { product: ['azure'], tenant: ['own'], plans: ['unknown'] },
      then: { kind: 'check', portal: 'technical-support', role: 'any-user', cost: 'depends' },
      confidence: 'possible',
      sources: ['azure-support-request-2025', 'partner-center-2025-06-23'],
      plain: 'When the plans are not known, Partner Center shows first whether there are cloud incidents.',
      example: { product: 'azure', tenant: 'own', partner: 'unknown', plans: 'unknown' },
    },
    {
      rule: 'ROUTE-10',
      when: { product: ['azure'], tenant: ['customer'], partner: ['direct-bill', 'indirect-provider'] },
      then: { kind: 'csp', portal: 'customers', role: 'admin-agent', cost: 'nothing' },
      confidence: 'certain',
      sources: ['doc-2023-03-27', 'gdap-2023'],
      plain:
        'A direct bill partner or indirect provider files Azure requests for customers with the plan Cloud Solution Provider.',
      example: { product: 'azure', tenant: 'customer', partner: 'direct-bill', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-11',
      when: { product: ['azure'], tenant: ['customer'], partner: ['indirect-reseller'] },
      then: { kind: 'provider', portal: 'customers', role: 'provider', cost: 'nothing' },
      confidence: 'certain',
      sources: ['doc-2023-03-27', 'article-2026'],
      plain: 'An indirect reseller goes through its provider, even with a contract.',
      example: { product: 'azure', tenant: 'customer', partner: 'indirect-reseller', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-12',
      when: { product: ['azure'], tenant: ['customer'], partner: ['not-csp'] },
      then: { kind: 'customer', portal: 'azure-help-support', role: 'tenant-admin', cost: 'customer-pays' },
      confidence: 'possible',
      sources: ['lens-design', 'article-2026'],
      plain: 'Outside that program the customer opens the request with the customer’s own plan.',
      example: { product: 'azure', tenant: 'customer', partner: 'not-csp', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-13',
      when: { product: ['azure'], tenant: ['customer'], partner: ['unknown'] },
      then: { kind: 'ask-partner', portal: 'customers', role: 'admin-agent', cost: 'nothing' },
      confidence: 'possible',
      sources: ['doc-2023-03-27'],
      plain:
        'When the kind of partner is not known: the customer’s page for direct bill and providers, the provider for indirect resellers.',
      example: { product: 'azure', tenant: 'customer', partner: 'unknown', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-14',
      when: { product: ['azure'], tenant: ['unknown'] },
      then: { kind: 'ask-tenant', portal: 'azure-help-support', role: 'azure-request-role', cost: 'depends' },
      confidence: 'possible',
      sources: ['doc-2023-03-27'],
      plain: 'When it is not known whose Azure it is, that decides first.',
      example: { product: 'azure', tenant: 'unknown', partner: 'unknown', plans: 'unknown' },
    },
    {
      rule: 'ROUTE-15',
      when: { product: ['dynamics'], tenant: ['own'], plans: ['benefit'] },
      then: { kind: 'benefit', portal: 'power-platform-admin', role: 'tenant-admin', cost: 'one-incident' },
      confidence: 'likely',
      sources: ['article-2026', 'lcs-support'],
      plain: 'Dynamics 365 and Power Platform in the own tenant are served by cloud incidents, in their own portals.',
      example: { product: 'dynamics', tenant: 'own', partner: 'not-csp', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-16',
      when: { product: ['dynamics'], tenant: ['own'], plans: ['paid'] },
      then: { kind: 'paid-plan', portal: 'power-platform-admin', role: 'tenant-admin', cost: 'paid' },
      confidence: 'likely',
      sources: ['lcs-support'],
      plain: 'A paid plan serves them under its own terms.',
      example: { product: 'dynamics', tenant: 'own', partner: 'not-csp', plans: 'paid' },
    },
    {
      rule: 'ROUTE-17',
      when: { product: ['dynamics'], tenant: ['own'], plans: ['none', 'unknown'] },
      then: { kind: 'tenant-support', portal: 'power-platform-admin', role: 'tenant-admin', cost: 'depends' },
      confidence: 'possible',
      sources: ['lcs-support'],
      plain: 'Without a known benefit, their own support page shows what comes with the subscription.',
      example: { product: 'dynamics', tenant: 'own', partner: 'not-csp', plans: 'none' },
    },
    {
      rule: 'ROUTE-18',
      when: { product: ['dynamics'], tenant: ['customer'], partner: resellers },
      then: { kind: 'csp', portal: 'customers', role: 'admin-agent', cost: 'nothing' },
      confidence: 'likely',
      sources: ['article-2026', 'gdap-2023'],
      plain: 'For a customer they are served by the entitlement of the Cloud Solution Provider program.',
      example: { product: 'dynamics', tenant: 'customer', partner: 'direct-bill', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-24',
      when: { product: ['dynamics'], tenant: ['customer'], partner: ['not-csp', 'unknown'], plans: ['benefit'] },
      then: { kind: 'benefit', portal: 'power-platform-admin', role: 'tenant-admin', cost: 'one-incident' },
      confidence: 'possible',
      sources: ['article-2026'],
      plain:
        'For a customer outside that program, or with the kind of partner not known, a cloud incident serves them in their own portals.',
      example: { product: 'dynamics', tenant: 'customer', partner: 'not-csp', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-16',
      when: { product: ['dynamics'], tenant: ['customer'], partner: ['not-csp', 'unknown'], plans: ['paid'] },
      then: { kind: 'paid-plan', portal: 'power-platform-admin', role: 'tenant-admin', cost: 'paid' },
      confidence: 'possible',
      sources: ['lcs-support'],
      plain: 'The same with a paid plan.',
      example: { product: 'dynamics', tenant: 'customer', partner: 'not-csp', plans: 'paid' },
    },
    {
      rule: 'ROUTE-17',
      when: {
        product: ['dynamics'],
        tenant: ['customer'],
        partner: ['not-csp', 'unknown'],
        plans: ['none', 'unknown'],
      },
      then: { kind: 'tenant-support', portal: 'power-platform-admin', role: 'tenant-admin', cost: 'depends' },
      confidence: 'possible',
      sources: ['lcs-support'],
      plain: 'The same without a known plan.',
      example: { product: 'dynamics', tenant: 'customer', partner: 'unknown', plans: 'none' },
    },
    {
      rule: 'ROUTE-24',
      when: { product: ['dynamics'], tenant: ['unknown'], plans: ['benefit'] },
      then: { kind: 'benefit', portal: 'power-platform-admin', role: 'tenant-admin', cost: 'one-incident' },
      confidence: 'possible',
      sources: ['article-2026'],
      plain:
        'When it is not known whose tenant it is, a cloud incident serves them; for a customer the other way costs nothing.',
      example: { product: 'dynamics', tenant: 'unknown', partner: 'unknown', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-16',
      when: { product: ['dynamics'], tenant: ['unknown'], plans: ['paid'] },
      then: { kind: 'paid-plan', portal: 'power-platform-admin', role: 'tenant-admin', cost: 'paid' },
      confidence: 'possible',
      sources: ['lcs-support'],
      plain: 'The same with a paid plan.',
      example: { product: 'dynamics', tenant: 'unknown', partner: 'unknown', plans: 'paid' },
    },
    {
      rule: 'ROUTE-17',
      when: { product: ['dynamics'], tenant: ['unknown'], plans: ['none', 'unknown'] },
      then: { kind: 'tenant-support', portal: 'power-platform-admin', role: 'tenant-admin', cost: 'depends' },
      confidence: 'possible',
      sources: ['lcs-support'],
      plain: 'The same without a known plan.',
      example: { product: 'dynamics', tenant: 'unknown', partner: 'unknown', plans: 'unknown' },
    },
    {
      rule: 'ROUTE-19',
      when: { product: ['on-premises'], plans: ['benefit'] },
      then: { kind: 'benefit', portal: 'support-for-business', role: 'any-account-with-ids', cost: 'one-incident' },
      confidence: 'certain',
      sources: ['doc-2023-03-27', 'kb-4032154'],
      plain:
        'On-premises products, own or a customer’s, are served by on-premises incidents if product and version are covered.',
      example: { product: 'on-premises', tenant: 'customer', partner: 'indirect-reseller', plans: 'benefit' },
    },
    {
      rule: 'ROUTE-20',
      when: { product: ['on-premises'], plans: ['paid'] },
      then: { kind: 'paid-plan', portal: 'support-for-business', role: 'any-account-with-ids', cost: 'paid' },
      confidence: 'likely',
      sources: ['doc-2023-03-27'],
      plain: 'A paid plan serves them under its own terms.',
      example: { product: 'on-premises', tenant: 'own', partner: 'not-csp', plans: 'paid' },
    },
    {
      rule: 'ROUTE-21',
      when: { product: ['on-premises'], plans: ['none'] },
      then: { kind: 'pay-per-incident', portal: 'support-for-business', role: 'microsoft-account', cost: 'paid' },
      confidence: 'certain',
      sources: ['doc-2023-03-27', 'sfbus-remaining'],
      plain: 'Without a plan they are served by paying per incident, which takes a Microsoft account.',
      example: { product: 'on-premises', tenant: 'own', partner: 'not-csp', plans: 'none' },
    },
    {
      rule: 'ROUTE-22',
      when: { product: ['on-premises'], plans: ['unknown'] },
      then: { kind: 'check', portal: 'technical-support', role: 'any-user', cost: 'depends' },
      confidence: 'possible',
      sources: ['partner-center-2025-06-23'],
      plain: 'When the plans are not known, Partner Center shows first whether there are on-premises incidents.',
      example: { product: 'on-premises', tenant: 'own', partner: 'unknown', plans: 'unknown' },
    },
    {
      rule: 'ROUTE-23',
      when: { product: ['unknown'] },
      then: { kind: 'ask-product', portal: 'benefit-guide', role: 'any-user', cost: 'depends' },
      confidence: 'possible',
      sources: ['doc-2023-03-27'],
      plain: 'When the product is not known, that decides first.',
      example: { product: 'unknown', tenant: 'own', partner: 'not-csp', plans: 'benefit' },
    },
  ],
});
