import { describe, expect, it } from 'vitest';
import { explain } from '../../scripts/rules/explain.ts';
import { factShapes } from '../../scripts/rules/facts.ts';
import { answers } from '../../src/rules/answers/index.ts';

const today = '2026-11-20';
const ask = (question: unknown): string => explain(JSON.stringify(question), today);

describe('npm run rules -- explain', () => {
  it('explains what a panel says, by rule, ground and what was left aside', () => {
    const said = ask({
      panel: 'already-associated',
      facts: { wording: 'known', text: 'Access ID is already associated' },
    });
    expect(said).toContain('Panel already-associated on 2026-11-20');
    expect(said).toContain('Answer: ERR-05, one reading among others');
    expect(said).toContain('The portal’s message stays.');
    expect(said).toContain('does not apply: ERR-01');
    expect(said).not.toMatch(/\[[A-Z]+-\d\d/u);
  });

  it('uses what is known, and the day it is asked for', () => {
    const contract = {
      plan: 'Partner Cloud Support 50',
      kind: 'cloud',
      actionPack: false,
      remaining: { kind: 'count', count: 7 },
      end: '2026-12-19',
      linked: 'yes',
      seenOn: '2026-11-19',
      seenAt: 'partner-center',
    };
    const question = {
      panel: 'already-associated',
      facts: { wording: 'known', text: '' },
      knowledge: { contracts: [contract] },
    };
    expect(ask(question)).toContain('Answer: ERR-01');
    expect(ask({ ...question, today: '2026-12-20' })).toContain('Answer: ERR-02');
  });

  it('explains products, offers and plan names', () => {
    expect(ask({ product: 'Exchange 2019' })).toContain('not-covered (lifecycle-ended)');
    expect(ask({ product: { family: 'SQL Server', version: '2019' } })).toContain('Instead: pay-per-incident');
    expect(ask({ product: 'SQL Server 2025' })).toContain('Holds until 2031-01-06');
    const offers = ask({ offers: [{ offer: 'gold' }], today: '2023-05-01' });
    expect(offers).toContain(
      '20 on-premises incidents, an unknown number of cloud incidents (at least 10), 50 advisory hours',
    );
    expect(offers).toContain('gold: valid, by ENT-03');
    expect(ask({ plan: 'Partner Signature 5pack', detail: '3 incidents remaining' })).toContain(
      '"currentName": "Partner Cloud Support 5"',
    );
  });

  it('explains where a request belongs, from the answers that are known', () => {
    const said = ask({
      route: { product: 'azure', tenant: 'customer', partner: 'indirect-reseller', plans: 'benefit' },
    });
    expect(said).toContain('Kind of support: Your provider\nWhere: https://partner.microsoft.com/');
    expect(said).toContain('You need: Your provider files it\nIt costs: None of your incidents');
    expect(said).toMatch(/^Answer: ROUTE-11, certain, as of /mu);
    expect(ask({ route: { product: 'azure' } })).toContain('Answer: ROUTE-14');
    expect(ask({ route: {} })).toMatch(/^Product unknown, tenant unknown, partner unknown, plans unknown\n/u);
  });

  it('takes every fact that a page can tell', () => {
    const facts = { benefit: 'Partner Cloud Support', note: 'Not yours', usableElsewhere: true };
    expect(ask({ panel: 'activate-disabled', facts })).toContain('Answer: ACT-11');
    expect(ask({ panel: 'activate-disabled', facts: { dates: ['12/31/2025'] } })).toContain('Answer: ACT-11');
    expect(ask({ panel: 'user-management', facts: { people: [], unread: true } })).toContain('Answer: ACT-02');
  });

  it('knows the facts of every panel', () => {
    expect(Object.keys(factShapes).sort()).toEqual(Object.keys(answers).sort());
  });

  it.each([
    ['{', /^question: expected JSON such as \{"product": "Exchange 2019"\} \(.*\), was given "\{"$/u],
    ['Exchange', /^question: expected JSON such as .*, was given "Exchange"$/u],
    // What is left of the README's line by shells of Windows.
    ['{product: Exchange 2019}', /; if your shell took the quotes away, put \\ before each "$/u],
    ["'{product:", /; if your shell took the quotes away/u],
    ['7', 'question: expected an object, was given 7'],
    ['[]', 'question: expected an object, was given []'],
    ['{}', 'question: expected one of the fields panel, product, offers, plan, route, was given []'],
    ['{"panel":"nope","facts":{}}', /^question\.panel: expected one of benefits-overview, .*, was given "nope"$/u],
    [
      '{"panel":"already-associated","facts":{"wording":"known"}}',
      'question.facts.text: expected a text, was given nothing',
    ],
    [
      '{"panel":"already-associated","facts":{"wording":"odd","text":""}}',
      'question.facts.wording: expected one of known, unknown, was given "odd"',
    ],
    [
      '{"panel":"already-associated"}',
      'question.facts: expected an object with wording, text, beside, was given nothing',
    ],
    [
      '{"panel":"not-authorized","facts":{"text":"","more":1}}',
      'question.facts.more: expected one of the fields text, was given "more"',
    ],
    [
      '{"panel":"add-contract","facts":{"accessField":"yes","contractField":true}}',
      'question.facts.accessField: expected true or false, was given "yes"',
    ],
    [
      '{"panel":"no-technical-type","facts":{"issueTypes":["a",2]}}',
      'question.facts.issueTypes[1]: expected a text, was given 2',
    ],
    [
      '{"panel":"no-technical-type","facts":{"issueTypes":"a"}}',
      'question.facts.issueTypes: expected a list, was given "a"',
    ],
    [
      '{"panel":"new-request","facts":{"planListed":true}}',
      'question.facts.planListed: expected one of yes, no, unknown, was given true',
    ],
    [
      '{"panel":"new-request","facts":{"planListed":"no"},"today":"tomorrow"}',
      'question.today: expected a day like 2026-11-20, was given "tomorrow"',
    ],
    [
      '{"panel":"new-request","facts":{"planListed":"no"},"knowledge":{"contracts":[{"plan":"x","kind":"cloud","actionPack":false,"linked":"yes","seenOn":"2026-11-20","seenAt":"azure","remaining":{"kind":"some"}}]}}',
      'question.knowledge.contracts[0].remaining.kind: expected one of count, unlimited, hours, unread, was given "some"',
    ],
    [
      '{"panel":"new-request","facts":{"planListed":"no"},"knowledge":{"contracts":[{"plan":"x","kind":"cloud","actionPack":false,"linked":"yes","seenOn":"2026-11-20","seenAt":"azure","remaining":{"kind":"count","count":-1}}]}}',
      'question.knowledge.contracts[0].remaining.count: expected a whole number, zero or more, was given -1',
    ],
    [
      '{"product":7}',
      'question.product: expected a text like "Exchange 2019", or an object with family, version, was given 7',
    ],
    [
      '{"product":{"familly":"SQL"}}',
      'question.product.familly: expected one of the fields family, version, was given "familly"; did you mean "family"?',
    ],
    ['{"produkt":"SQL"}', /, was given \["produkt"\]; did you mean "product"\?$/u],
    [
      '{"panel":"already-asociated","facts":{}}',
      /, was given "already-asociated"; did you mean "already-associated"\?$/u,
    ],
    ['{"panel":"alreadyAssociated","facts":{}}', /; did you mean "already-associated"\?$/u],
    ['{"offers":[{"offer":"Gold"}]}', /, was given "Gold"; did you mean "gold"\?$/u],
    [
      '{"offers":[{"offer":"gold","bougth":"2024-01-01"}]}',
      /^question\.offers\[0\]\.bougth: .*, was given "bougth"; did you mean "bought"\?$/u,
    ],
    [
      '{"offers":[{"offer":"gold","bought":"01.02.2024"}]}',
      'question.offers[0].bought: expected a day like 2026-11-20, was given "01.02.2024"',
    ],
    [
      '{"panel":"new-request","facts":{"planListed":"no"},"knowledge":{"contracts":[{"plan":"x","kind":"cloud","actionPack":false,"linked":"yes","seenOn":"2026-11-20","seenAt":"azure","remaining":{"kind":"unlimitted"}}]}}',
      /remaining\.kind: .*, was given "unlimitted"; did you mean "unlimited"\?$/u,
    ],
    [
      '{"panel":"new-request","facts":{"planListed":"no"},"knowledge":{"roles":[{"role":"global-admin","held":"yes","seenOn":"2026-11-20","stated":"yes"}]}}',
      'question.knowledge.roles[0].stated: expected true, or to be left out, was given "yes"',
    ],
    [
      '{"panel":"benefits-overview","facts":{"rows":[{"name":"a","quantity":20,"activated":"yes"}],"complete":true,"page":"technical-support"}}',
      'question.facts.rows[0].quantity: expected a text, was given 20',
    ],
    [
      '{"offers":[{"offer":"bronze"}]}',
      /^question\.offers\[0\]\.offer: expected one of action-pack, .*, was given "bronze"$/u,
    ],
    ['{"product":null}', /^question\.product: expected a text like "Exchange 2019", or an object/u],
    ['{"product":["SQL"]}', /^question\.product: expected a text like "Exchange 2019", or an object/u],
    [
      '{"route":{"product":"Azure"}}',
      /^question\.route\.product: expected one of on-premises, azure, .*; did you mean "azure"\?$/u,
    ],
    ['{"route":{"tennant":"own"}}', /^question\.route\.tennant: .*; did you mean "tenant"\?$/u],
    ['{"plan":7}', 'question.plan: expected a text, was given 7'],
  ])('%s is answered with the field, what was expected and what was given', (json, message) => {
    expect(() => explain(json, today)).toThrow(message);
  });
});
