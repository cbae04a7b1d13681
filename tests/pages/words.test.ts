/** Sentences whose keys are put together have to be there for every case; the compiler asks here for one forgotten. */
import { describe, expect, it } from 'vitest';
import type { ToolbarState } from '../../src/background/toolbar.ts';
import { inEnglish } from '../../src/messages/languages.ts';
import type { Expected } from '../../src/notebook/checks.ts';
import type { SetAside } from '../../src/notebook/notebook.ts';
import { portalIds, roleIds } from '../../src/notebook/schema.ts';
import { panelIds, type ErrorTreatment } from '../../src/notebook/settings.ts';
import { offerIds } from '../../src/options/offer-row.tsx';
import { questions } from '../../src/popup/questions.ts';
import type { Verdict } from '../../src/popup/this-page.ts';
import type { PlanKind, Tri } from '../../src/rules/facts.ts';
import type { NextStep } from '../../src/rules/overview.ts';
import { route } from '../../src/rules/routing.ts';
import { addresses } from '../../src/rules/tables/addresses.ts';

type All<T extends string> = Readonly<Record<T, true>>;

const verdicts: All<Verdict['kind']> = {
  asking: true,
  elsewhere: true,
  off: true,
  'unknown-page': true,
  'nothing-found': true,
  silent: true,
  speaks: true,
};
const steps: All<NextStep['kind']> = {
  look: true,
  'use-soon': true,
  'renew-soon': true,
  link: true,
  refresh: true,
  renew: true,
  check: true,
  wait: true,
  use: true,
};
const states: All<ToolbarState> = { here: true, says: true, off: true };
const treatments: All<ErrorTreatment> = { annotate: true, fold: true, leave: true };
const faults: All<SetAside['why']> = { foreign: true, newer: true, broken: true, oversized: true, damaged: true };
const kinds: All<PlanKind> = { cloud: true, 'on-premises': true, paid: true, unknown: true };
const held: All<Tri> = { yes: true, no: true, unknown: true };

const expected: All<Expected> = {
  text: true,
  filled: true,
  'whole-number': true,
  flag: true,
  day: true,
  'one-of': true,
  list: true,
  object: true,
  language: true,
  letters: true,
  amount: true,
  policy: true,
  name: true,
  size: true,
  json: true,
  notebook: true,
  version: true,
  contract: true,
  'no-such-language': true,
};

const keys = [
  ...Object.keys(verdicts).map((kind) => `popup.page.${kind}`),
  ...Object.keys(steps).flatMap((kind) => [`popup.next.${kind}.title`, `popup.next.${kind}.body`]),
  ...Object.keys(states).map((state) => `popup.icon.${state}`),
  ...Object.entries(questions).flatMap(([question, values]) => [
    `popup.route.${question}`,
    ...values.map((value) => `popup.route.${question}.${value}`),
  ]),
  ...portalIds.map((portal) => `options.portal.${portal}`),
  ...panelIds.map((panel) => `options.panel.${panel}`),
  ...offerIds.map((offer) => `options.offer.${offer}`),
  ...roleIds.map((role) => `role.${role}`),
  ...Object.keys(treatments).flatMap((one) => [`options.error.${one}`, `options.error.${one}.hint`]),
  ...Object.keys(faults).map((why) => `options.set-aside.${why}`),
  ...Object.keys(kinds).map((kind) => `options.notebook.kind.${kind}`),
  ...Object.keys(expected).map((one) => `fault.${one}`),
  ...Object.keys(held).map((one) => `options.notebook.held.${one}`),
];

describe('the words of our own pages', () => {
  it.each(keys)('%s is there', (key) => {
    expect(inEnglish.has(key)).toBe(true);
  });

  it('has words for every end of the router', () => {
    const { product: products, tenant: tenants, partner: partners, plans: allPlans } = questions;
    for (const product of products)
      for (const tenant of tenants)
        for (const partner of partners)
          for (const plans of allPlans) {
            const { finding, portal, role, cost } = route({ product, tenant, partner, plans });
            const needed = [finding.message, `link.${portal}`, `route.role.${role}`, `route.cost.${cost}`];
            expect(needed.filter((key) => !inEnglish.has(key))).toEqual([]);
            expect(addresses[portal]).toMatch(/^https:/);
          }
  });

  it('says amounts and days of what is about to be lost', () => {
    const lost = inEnglish.say('popup.next.use-soon.title', { left: 1, plan: 'A plan', end: { day: '2026-12-19' } });
    expect(lost).toBe('1 incident of A plan is lost after Dec 19, 2026');
    expect(inEnglish.say('popup.tag.unused', { left: 12, days: 0 })).toBe('12 unused, ends today');
  });
});
