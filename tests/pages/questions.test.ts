import { describe, expect, it } from 'vitest';
import { asked, outcome, plansFor, questions, type Answers } from '../../src/popup/questions.ts';
import { contract, today } from '../fakes/samples.ts';

/** Answers the router in every possible way, one question after the other. */
function* everyWay(answers: Answers = {}): Generator<Answers> {
  const open = asked(answers).find((question) => answers[question] === undefined);
  if (open === undefined) {
    yield answers;
    return;
  }

  for (const value of questions[open]) yield* everyWay({ ...answers, [open]: value });
}

describe('the router', () => {
  it('asks first for the product', () => {
    expect(asked({})).toEqual(['product']);
    expect(outcome({})).toBeUndefined();
  });

  it('leads somewhere on every way, with one link', () => {
    const ways = [...everyWay()];
    expect(ways.length).toBeGreaterThan(30);
    for (const way of ways) expect(outcome(way)?.portal, JSON.stringify(way)).toMatch(/^[a-z0-9-]+$/);
  });

  it('asks no more than it needs', () => {
    expect(asked({ product: 'partner-center' })).toEqual(['product']);
    expect(asked({ product: 'microsoft-365', tenant: 'own' })).toEqual(['product', 'tenant']);
    expect(asked({ product: 'azure', tenant: 'own', plans: 'benefit' })).toEqual(['product', 'tenant', 'plans']);
    expect(asked({ product: 'azure', tenant: 'customer', partner: 'direct-bill' })).not.toContain('plans');
  });

  it('never spends a benefit incident on Microsoft 365', () => {
    const ways = [...everyWay({ product: 'microsoft-365' })];
    expect(ways.map((way) => outcome(way)?.cost)).not.toContain('one-incident');
  });

  it('sends an indirect reseller to its provider for a customer’s Azure', () => {
    expect(outcome({ product: 'azure', tenant: 'customer', partner: 'indirect-reseller' })?.kind).toBe('provider');
  });

  it('takes plans from the notebook when they are sure, and never takes silence for none', () => {
    const usable = contract({ end: '2027-05-31', remaining: { kind: 'count', count: 3 } });
    const knowing = (...contracts: readonly (typeof usable)[]) => ({ contracts, roles: [], people: [] });
    expect(plansFor('azure', knowing(usable), today)).toBe('benefit');
    expect(plansFor('on-premises', knowing(usable), today)).toBe('unknown');
    expect(plansFor('azure', knowing({ ...usable, seenOn: '2026-09-01' }), today)).toBe('unknown');
    expect(plansFor('azure', knowing({ ...usable, end: '2026-11-19' }), today)).toBe('unknown');
  });
});
