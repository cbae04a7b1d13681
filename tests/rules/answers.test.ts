import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Decide, Learn } from '../../src/rules/answer.ts';
import { answers, learners } from '../../src/rules/answers/index.ts';
import type { FactsOf, IsoDate, Knowledge, PanelId, RoleId } from '../../src/rules/facts.ts';
import { sources } from '../../src/rules/sources.ts';
import { addDays } from '../../src/rules/term.ts';
import { anyContract, today } from './support/contracts.ts';
import { title, transcript } from './support/say.ts';

const plan = fc.constantFrom(
  'Partner support MAPS 10pack - Access Id: 174194363',
  'Partner Signature 5pack',
  'Partner Cloud Support 50',
  'Partner Cloud Support',
  'Premier Support for Partners',
  'Contoso Special {0}',
  '',
);
const detail = fc.constantFrom(
  'Start Date (12/23/25), End Date (12/19/26), 10 incidents remaining',
  'Start Date (12/23/22), End Date (12/19/23), 10 incidents remaining',
  'Start Date (01/02/26), End Date (11/12/26), 5 incidents remaining',
  'Start Date (12/23/26), End Date (12/19/27), 1 incident remaining',
  'Start Date (12/23/25), End Date (12/19/26), 0 incidents remaining',
  'Start Date (12/23/25), End Date (12/19/26), Unlimited incidents remaining',
  'Ważne do 19.12.2026, pozostało 3',
  'nothing that could be read',
  '',
);
const text = fc.constantFrom('', 'Some words', 'You are not authorized for this action', '<b>!</b> {x} 172583642');
const product = fc.constantFrom(
  undefined,
  { family: '', version: '' },
  { family: 'Windows Server', version: '' },
  { family: 'Windows Server', version: 'Windows Server 2022 Datacenter' },
  { family: 'Windows Server', version: 'Windows Server 2012' },
  { family: 'SQL Server', version: 'SQL Server 2016' },
  { family: 'Exchange Server', version: 'Exchange Server SE' },
  { family: 'Azure', version: 'Virtual Machines' },
  { family: 'Microsoft 365', version: 'Exchange Online' },
  { family: '.NET Framework', version: '4.8' },
  { family: 'Foo {bar}', version: "it's 1.0" },
);
const tri = fc.constantFrom('yes', 'no', 'unknown');
const planText = fc.record({
  plan,
  detail,
  unavailable: fc.boolean(),
  reason: fc.constantFrom(
    undefined,
    'The support plan has expired',
    'Support plan cannot be used for the specified product (Code: 8)',
    "The plan's available count is used up",
    '支持计划已过期',
    'Something else',
  ),
  product,
});
const row = fc.record({
  name: fc.constantFrom(
    'Microsoft Product Support',
    'Partner Cloud Support',
    'Technical presales and deployment',
    'Cloud consultation',
    'Azure credits {x}',
    '',
  ),
  source: fc.constantFrom(undefined, 'Solutions Partner - Core', 'Legacy Gold - Core', 'Microsoft Action Pack'),
  quantity: fc.constantFrom(undefined, '20 incidents', 'Unlimited incidents', '50 hours', '10个事件', 'many', '0'),
  remaining: fc.constantFrom(undefined, '3', '0', '99', 'Unlimited', '?'),
  activateBy: fc.constantFrom(undefined, 'Jan 23, 2027', '2026-12-01', '12/11/26', '2026-11-01', '2028-01-01', '??'),
  activated: tri,
});
const roleText = fc.constantFrom('Global admin', 'MPN Partner Admin', 'Admin agent, Account admin', 'Chef', '');

const facts = {
  'benefits-overview': fc.record({
    rows: fc.array(row, { maxLength: 20 }),
    complete: fc.boolean(),
    page: fc.constantFrom('technical-support', 'technical-presales'),
  }),
  'activate-disabled': fc.record({
    benefit: fc.option(plan, { nil: undefined }),
    source: fc.constant(undefined),
    note: fc.option(text, { nil: undefined }),
    dates: fc.option(fc.array(fc.constantFrom('Jan 23, 2027', '2026-11-01', '12/11/26', '??')), { nil: undefined }),
    usableElsewhere: fc.option(fc.boolean(), { nil: undefined }),
  }),
  'not-authorized': fc.record({ text }),
  'no-benefits': fc.record({ text }),
  'ids-shown': fc.record({
    benefit: fc.constantFrom(undefined, 'Partner Cloud Support', 'Microsoft Product Support', 'X 172583642'),
    several: fc.option(fc.boolean(), { nil: undefined }),
  }),
  'user-management': fc.record({
    people: fc.array(fc.record({ name: fc.constantFrom('Ada', 'Bo {x}', ''), roles: fc.array(roleText) })),
    unread: fc.option(fc.boolean(), { nil: undefined }),
  }),
  'customer-request': fc.record({ place: fc.constantFrom('customers', 'service-management') }),
  'product-coverage': product.map((one) => one ?? { family: '', version: '' }),
  'plan-balance': planText,
  'unavailable-plan': planText,
  'no-eligible-plan': fc.record({ text, cannotBuy: tri, product }),
  'plan-not-usable': fc.record({ text, product }),
  'add-contract': fc.record({ accessField: fc.boolean(), contractField: fc.boolean() }),
  'count-incidents': fc.record({
    place: fc.constantFrom('form' as const, 'send-button' as const),
    running: fc.boolean(),
    product: product.map((one) => one ?? { family: '', version: '' }),
    planShown: fc.boolean(),
  }),
  'link-benefits': fc.record({ accessField: fc.boolean(), contractField: fc.boolean() }),
  'already-associated': fc.record({
    wording: fc.constantFrom('known', 'unknown'),
    text,
    beside: fc.option(text, { nil: undefined }),
  }),
  'new-request': fc.record({ planListed: tri, planNeeded: fc.option(tri, { nil: undefined }) }),
  'no-technical-type': fc.record({ issueTypes: fc.array(text) }),
} as { readonly [P in PanelId]: fc.Arbitrary<FactsOf[P]> };

const anyRole = fc.constantFrom<RoleId>('global-admin', 'partner-admin', 'account-admin', 'admin-agent', 'guest');
const seenOn = fc.integer({ min: -60, max: 1 }).map((days) => addDays(today, days));
const knowledge: fc.Arbitrary<Knowledge> = fc.record({
  contracts: fc.array(anyContract, { maxLength: 5 }),
  roles: fc.array(fc.record({ role: anyRole, held: tri, seenOn }) as fc.Arbitrary<Knowledge['roles'][number]>, {
    maxLength: 4,
  }),
  people: fc.array(fc.record({ name: fc.constantFrom('Ada', 'Bo'), roles: fc.array(anyRole), seenOn }), {
    maxLength: 3,
  }),
});
const language = fc.constantFrom(undefined, 'en', 'en-US', 'de-DE', 'pl-PL', 'not a language');

type AnyDecide = (f: unknown, k: Knowledge, t: IsoDate, l?: string) => Answer | undefined;
const panels = Object.keys(answers) as PanelId[];
const decideFor = (panel: PanelId) => answers[panel] as Decide<never> as AnyDecide;

describe.each(panels)('%s', (panel) => {
  const situation = fc.tuple(facts[panel] as fc.Arbitrary<unknown>, knowledge, language);

  it('has all its words, whatever page and notebook hold', () => {
    fc.assert(
      fc.property(situation, ([seen, known, lang]) => {
        const answer = decideFor(panel)(seen, known, today, lang);
        if (answer === undefined) return;
        const lines = transcript(answer);
        for (const line of lines) {
          expect(line.trim()).not.toBe('');
          expect(line).not.toMatch(/undefined|NaN|\[object|\d{6}/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the contract of an answer', () => {
    fc.assert(
      fc.property(situation, ([seen, known, lang]) => {
        const answer = decideFor(panel)(seen, known, today, lang);
        if (answer === undefined) return;
        const { lead, more } = answer;
        const rules = [lead, ...more].map(({ rule }) => rule);
        expect(answer.panel).toBe(panel);
        expect(new Set(rules).size).toBe(rules.length);
        expect(lead.considered).not.toContain(lead.rule);
        expect(title(answer)).not.toMatch(/[.!]$/u);
        for (const { sources: ids, asOf } of [lead, ...more]) {
          expect(ids.filter((id) => !(id in sources))).toEqual([]);
          expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
        }

        if (answer.mayFold) expect(['ERR-01', 'ERR-03']).toContain(lead.rule);
        const next = answer.sections.flatMap((one) => (one.kind === 'steps' ? one.steps : []));
        expect(next.filter(({ state }) => state === 'next').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same answer to the same question, and leaves the question alone', () => {
    fc.assert(
      fc.property(situation, ([seen, known, lang]) => {
        const before = JSON.stringify([seen, known]);
        const answer = decideFor(panel)(seen, known, today, lang);
        expect(decideFor(panel)(seen, known, today, lang)).toEqual(answer);
        expect(JSON.stringify([seen, known])).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is learned', () => {
  it.each(Object.keys(learners) as PanelId[])('from %s never holds an id, and dates are days', (panel) => {
    const learn = learners[panel] as Learn<never> as (f: unknown, c: object) => Partial<Knowledge>;
    fc.assert(
      fc.property(facts[panel] as fc.Arbitrary<unknown>, language, (seen, lang) => {
        const learned = learn(seen, { today, language: lang ?? 'en', portal: 'support-for-business' });
        expect(JSON.stringify(learned)).not.toMatch(/\d{6}/u);
        for (const { start, end, seenOn: day } of learned.contracts ?? []) {
          for (const one of [start, end, day]) if (one !== undefined) expect(one).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
        }
      }),
      { numRuns: 300 },
    );
  });
});
