/**
 * How fast the rules decide: `npm run bench:rules`. Prints the median and the 95th percentile in microseconds, and
 * fails when the median of a full diagnosis is above its budget.
 */
import { exit } from 'node:process';
import { serialize } from 'node:v8';
import type { Decide } from '../src/rules/answer.ts';
import { answers } from '../src/rules/answers/index.ts';
import { entitlement } from '../src/rules/entitlements.ts';
import type { Contract, FactsOf, Knowledge } from '../src/rules/facts.ts';
import { readPlanDetail, readPlanName } from '../src/rules/names.ts';
import { productData } from '../src/rules/product-data.ts';
import { coverage } from '../src/rules/products.ts';

const BUDGET_MICROSECONDS = 50;
const ROUNDS = 20_000;
const today = '2026-11-20';

const contract = (plan: string, kind: Contract['kind'], count: number, end: string): Contract => ({
  plan,
  kind,
  actionPack: false,
  remaining: { kind: 'count', count },
  end,
  linked: 'yes',
  seenOn: '2026-11-19',
  seenAt: 'partner-center',
});
const knowledge: Knowledge = {
  contracts: [
    contract('Partner Cloud Support 50', 'cloud', 7, '2027-01-11'),
    contract('Partner On-premises Support 20', 'on-premises', 0, '2027-01-11'),
    contract('Partner Cloud Support 5', 'cloud', 5, '2025-12-19'),
    contract('Premier Support', 'paid', 3, '2027-06-30'),
  ],
  roles: [{ role: 'partner-admin', held: 'yes', seenOn: '2026-11-19' }],
  people: [],
};
const facts: FactsOf['already-associated'] = {
  wording: 'known',
  text: 'This Access ID is already associated to an account.',
};
const decide: Decide<'already-associated'> = answers['already-associated'];

const subjects: Readonly<Record<string, () => unknown>> = {
  'a full diagnosis of the error': () => decide(facts, knowledge, today),
  'a plan, from its text': () => [
    readPlanName('Partner support MAPS 10pack'),
    readPlanDetail('Start Date (12/23/25), End Date (12/19/26), 10 incidents remaining', 'en-US'),
  ],
  'a product’s coverage': () =>
    coverage({ family: 'Windows Server', version: 'Windows Server 2022 Datacenter' }, today),
  'an entitlement of three offers': () =>
    entitlement(
      [
        { offer: 'solutions-partner', cloudCompetency: 'no' },
        { offer: 'success-core', cloudCompetency: 'no' },
        { offer: 'gold', cloudCompetency: 'yes', bought: '2024-12-01' },
      ],
      today,
    ),
};

/** Median and 95th percentile of one call, in microseconds. */
function measure(run: () => unknown): readonly [number, number] {
  for (let round = 0; round < ROUNDS / 4; round += 1) run();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.hrtime.bigint();
    run();
    times.push(Number(process.hrtime.bigint() - start) / 1_000);
  }

  times.sort((a, b) => a - b);
  return [times[Math.floor(ROUNDS * 0.5)] ?? 0, times[Math.floor(ROUNDS * 0.95)] ?? 0];
}

let isWithinBudget = true;
for (const [name, run] of Object.entries(subjects)) {
  const [median, slow] = measure(run);
  isWithinBudget &&= median < BUDGET_MICROSECONDS;
  console.log(`${name}: median ${median.toFixed(1)} µs, 95 % under ${slow.toFixed(1)} µs`);
}

console.log(`product table in memory: ${(serialize(productData).byteLength / 1_000).toFixed(0)} kB`);
if (!isWithinBudget) console.error(`A median is above ${BUDGET_MICROSECONDS} µs.`);
exit(isWithinBudget ? 0 : 1);
