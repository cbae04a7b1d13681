import { describe } from 'vitest';
import type { Contract } from '../../src/rules/facts.ts';
import { actionPack, cloud50, cloudEnded, cloudUsedUp, knowing, premier, unknownPlan } from './support/contracts.ts';
import { says } from './support/outline.ts';

const old = (contract: Contract): Contract => ({ ...contract, seenOn: '2026-10-10' });

describe('link-benefits', () => {
  says('link-benefits', { accessField: true, contractField: true }, knowing(), [
    'act, certain: LNK-01.title',
    'not: LNK-02 LNK-03 PRD-05',
    'more: LNK-02 LNK-06 CSP-01 PRD-04 LNK-04',
    'do: technical-support',
    'steps LNK-01.steps: LNK-01.step-ids=next LNK-01.step-enter=later LNK-01.step-request=later',
    'list LNK-01.not-here: LNK-01.not-here-customer LNK-01.not-here-microsoft-365 LNK-01.not-here-on-premises',
  ]);
  says('link-benefits', { accessField: true, contractField: true }, knowing(cloud50), [
    'fine, likely: LNK-02.title(plan=Partner Cloud Support 50, leftKind=count, left=42, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
    'not: LNK-01 LNK-03 PRD-05',
    'more: LNK-03 LNK-06 CSP-01 PRD-04 LNK-04',
    'do: azure-new-request',
    'links: technical-support',
    'picture 42 of 50 2026-03-01–2027-02-28: balance.plan(plan=Partner Cloud Support 50, otherKind=none, other=), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    'list LNK-01.not-here: LNK-01.not-here-customer LNK-01.not-here-microsoft-365 LNK-01.not-here-on-premises',
  ]);
  says('link-benefits', { accessField: true, contractField: true }, knowing(old(cloud50)), [
    'fine, possible: LNK-02.title(plan=Partner Cloud Support 50, leftKind=count, left=42, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-10-10, portal=supportForBusiness)',
    'not: LNK-01 LNK-03 PRD-05',
    'more: LNK-03 LNK-06 CSP-01 PRD-04 LNK-04',
    'do: azure-new-request',
    'links: technical-support',
    'picture 42 of 50 2026-03-01–2027-02-28: balance.plan(plan=Partner Cloud Support 50, otherKind=none, other=), balance.seen(portal=supportForBusiness, seenOn=2026-10-10)',
    'list LNK-01.not-here: LNK-01.not-here-customer LNK-01.not-here-microsoft-365 LNK-01.not-here-on-premises',
  ]);
  says('link-benefits', { accessField: true, contractField: true }, knowing(cloudEnded), [
    'act, likely: LNK-03.title(plan=Partner Cloud Support 50, leftKind=count, left=3, endKnown=yes, end=2026-02-28, days=0, seenOn=2026-11-20, portal=supportForBusiness)',
    'not: LNK-01 LNK-02 PRD-05',
    'more: TERM-04 LNK-01 TERM-03 CSP-01 PRD-04 LNK-04',
    'do: membership-offers',
    'links: technical-support',
    'picture 3 of 50 2025-03-01–2026-02-28: balance.plan(plan=Partner Cloud Support 50, otherKind=none, other=), balance.seen(portal=supportForBusiness, seenOn=2026-11-20)',
    'list LNK-01.not-here: LNK-01.not-here-customer LNK-01.not-here-microsoft-365 LNK-01.not-here-on-premises',
  ]);
  says('link-benefits', { accessField: true, contractField: true }, knowing(actionPack), [
    'fine, likely: PRD-05.title(plan=Partner support MAPS 10pack, leftKind=count, left=7, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
    'not: LNK-01 LNK-02 LNK-03',
    'more: ENT-01 LNK-01 CSP-01 PRD-04 LNK-04',
    'do: support-for-business(link.on-premises-request)',
    'links: technical-support',
    'picture 7 of 10 2026-03-01–2027-02-28: balance.plan(plan=Partner support MAPS 10pack, otherKind=now, other=Partner On-premises Support 10), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    'list LNK-01.not-here: LNK-01.not-here-customer LNK-01.not-here-microsoft-365 LNK-01.not-here-on-premises',
  ]);
  says('link-benefits', { accessField: true, contractField: true }, knowing(premier), [
    'act, likely: LNK-01.other-plan.title(plan=Premier Support, leftKind=count, left=42, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
    'not: LNK-02 LNK-03 PRD-05',
    'more: LNK-06 CSP-01 PRD-04 LNK-04',
    'do: technical-support',
    'picture 42 of 50 2026-03-01–2027-02-28: balance.plan(plan=Premier Support, otherKind=none, other=), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    'steps LNK-01.steps: LNK-01.step-ids=next LNK-01.step-enter=later LNK-01.step-request=later',
    'list LNK-01.not-here: LNK-01.not-here-customer LNK-01.not-here-microsoft-365 LNK-01.not-here-on-premises',
  ]);
  says(
    'link-benefits',
    { accessField: true, contractField: true },
    knowing({ ...cloud50, linked: 'no' }, unknownPlan),
    [
      'act, likely: LNK-01.known.title(plan=Partner Cloud Support 50, leftKind=count, left=42, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
      'not: LNK-02 LNK-03 PRD-05',
      'more: LNK-02 LNK-06 CSP-01 PRD-04 LNK-04',
      'do: technical-support',
      'picture 42 of 50 2026-03-01–2027-02-28: balance.plan(plan=Partner Cloud Support 50, otherKind=none, other=), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
      'steps LNK-01.steps: LNK-01.step-ids=next LNK-01.step-enter=later LNK-01.step-request=later',
      'list LNK-01.not-here: LNK-01.not-here-customer LNK-01.not-here-microsoft-365 LNK-01.not-here-on-premises',
    ],
  );
});

describe('already-associated', () => {
  says('already-associated', { wording: 'known', text: '' }, knowing(), [
    'unknown, possible: ERR-05.title',
    'not: ERR-01 ERR-02 ERR-03 ERR-04',
    'more: REM-01 REM-02 LNK-02',
    'do: technical-support',
    'links: azure-new-request support-for-business',
    'steps ERR-05.steps: ERR-05.step-partner-center=next ERR-05.step-new-request=later ERR-05.step-dummy=later',
    'readings: ERR-01.reading ERR-02.reading ERR-03.reading ERR-04.reading',
  ]);
  says('already-associated', { wording: 'known', text: '' }, knowing(cloud50), [
    'fine, likely: ERR-01.title(plan=Partner Cloud Support 50, leftKind=count, left=42, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
    'not: ERR-02 ERR-03 ERR-04 ERR-05',
    'more: LNK-02 REM-01 ERR-08',
    'do: azure-new-request',
    'links: technical-support',
    'picture 42 of 50 2026-03-01–2027-02-28: balance.plan(plan=Partner Cloud Support 50, otherKind=none, other=), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    'readings: ERR-02.reading ERR-03.reading ERR-04.reading ERR-05.reading',
  ]);
  says('already-associated', { wording: 'known', text: '' }, knowing(cloudEnded), [
    'act, likely: ERR-02.ended.title(plan=Partner Cloud Support 50, leftKind=count, left=3, endKnown=yes, end=2026-02-28, days=0, seenOn=2026-11-20, portal=supportForBusiness)',
    'not: ERR-01 ERR-03 ERR-04 ERR-05',
    'more: TERM-04 LNK-03',
    'do: membership-offers',
    'links: technical-support support-for-business',
    'picture 3 of 50 2025-03-01–2026-02-28: balance.plan(plan=Partner Cloud Support 50, otherKind=none, other=), balance.seen(portal=supportForBusiness, seenOn=2026-11-20)',
    'readings: ERR-01.reading ERR-03.reading ERR-04.reading ERR-05.reading',
  ]);
  says('already-associated', { wording: 'known', text: '' }, knowing(cloudUsedUp), [
    'act, likely: ERR-02.used-up.title(plan=Partner Cloud Support 5, leftKind=count, left=0, endKnown=yes, end=2027-01-31, days=72, seenOn=2026-11-19, portal=supportForBusiness)',
    'not: ERR-01 ERR-03 ERR-04 ERR-05',
    'more: TERM-04 LNK-03',
    'do: membership-offers',
    'links: technical-support support-for-business',
    'picture 0 of 5 2026-03-01–2027-01-31: balance.plan(plan=Partner Cloud Support 5, otherKind=formerly, other=Partner Signature 5pack), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    'readings: ERR-01.reading ERR-03.reading ERR-04.reading ERR-05.reading',
  ]);
  says('already-associated', { wording: 'known', text: '' }, knowing(actionPack), [
    'fine, likely: ERR-03.title(plan=Partner support MAPS 10pack, leftKind=count, left=7, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
    'not: ERR-01 ERR-02 ERR-04 ERR-05',
    'more: PRD-05 ENT-01',
    'do: support-for-business(link.on-premises-request)',
    'links: membership-offers',
    'picture 7 of 10 2026-03-01–2027-02-28: balance.plan(plan=Partner support MAPS 10pack, otherKind=now, other=Partner On-premises Support 10), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    'readings: ERR-01.reading ERR-02.reading ERR-04.reading ERR-05.reading',
  ]);
  says('already-associated', { wording: 'known', text: '' }, knowing(premier), [
    'careful, possible: ERR-04.title(plan=Premier Support, leftKind=count, left=42, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
    'not: ERR-01 ERR-02 ERR-03 ERR-05',
    'more: LNK-06 REM-01',
    'do: technical-support',
    'links: azure-new-request support-for-business',
    'picture 42 of 50 2026-03-01–2027-02-28: balance.plan(plan=Premier Support, otherKind=none, other=), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    'readings: ERR-01.reading ERR-02.reading ERR-03.reading ERR-05.reading',
  ]);
  says(
    'already-associated',
    { wording: 'known', text: '' },
    knowing({ ...cloud50, offer: 'Solutions Partner - Core', linked: 'no' }),
    [
      'fine, likely: ERR-01.not-seen-linked.title(plan=Partner Cloud Support 50, leftKind=count, left=42, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
      'not: ERR-02 ERR-03 ERR-04 ERR-05',
      'more: LNK-02 REM-01 ERR-08',
      'do: azure-new-request',
      'links: technical-support',
      'picture 42 of 50 2026-03-01–2027-02-28: balance.plan(plan=Partner Cloud Support 50, otherKind=none, other=), balance.seen-offer(portal=supportForBusiness, seenOn=2026-11-19, offer=Solutions Partner - Core)',
      'readings: ERR-02.reading ERR-03.reading ERR-04.reading ERR-05.reading',
    ],
  );
});

describe('new-request', () => {
  says('new-request', { planListed: 'no' }, knowing(), [
    'act, possible: LNK-01.no-plan.title',
    'more: TERM-04 LNK-04 CSP-01 CSP-03',
    'do: azure-support-plans',
    'links: technical-support',
    'list new-request.good-to-know: new-request.customer new-request.free new-request.severity',
  ]);
  says('new-request', { planListed: 'unknown' }, knowing(cloudUsedUp), [
    'act, likely: TERM-04.used-up.title(plan=Partner Cloud Support 5, leftKind=count, left=0, endKnown=yes, end=2027-01-31, days=72, seenOn=2026-11-19, portal=supportForBusiness, kind=cloud)',
    'more: LNK-03 TERM-03 CSP-01 CSP-03',
    'do: membership-offers',
    'links: technical-support',
    'picture 0 of 5 2026-03-01–2027-01-31: balance.plan(plan=Partner Cloud Support 5, otherKind=formerly, other=Partner Signature 5pack), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    'list new-request.good-to-know: new-request.customer new-request.free new-request.severity',
  ]);
  says('new-request', { planListed: 'unknown' }, knowing(actionPack), [
    'act, likely: PRD-05.not-listed.title(plan=Partner support MAPS 10pack, leftKind=count, left=7, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
    'more: ENT-01 CSP-01 CSP-03',
    'do: membership-offers',
    'links: technical-support',
    'picture 7 of 10 2026-03-01–2027-02-28: balance.plan(plan=Partner support MAPS 10pack, otherKind=now, other=Partner On-premises Support 10), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    'list new-request.good-to-know: new-request.customer new-request.free new-request.severity',
  ]);
  says('new-request', { planListed: 'no' }, knowing(cloud50), [
    'careful, likely: LNK-02.not-listed.title(plan=Partner Cloud Support 50, leftKind=count, left=42, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
    'more: TERM-04 ERR-07 CSP-01 CSP-03',
    'do: azure-support-plans',
    'links: technical-support',
    'picture 42 of 50 2026-03-01–2027-02-28: balance.plan(plan=Partner Cloud Support 50, otherKind=none, other=), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    'list new-request.good-to-know: new-request.customer new-request.free new-request.severity',
  ]);
});

describe('no-technical-type', () => {
  says('no-technical-type', { issueTypes: [] }, knowing(), [
    'act, likely: ERR-07.title',
    'more: LNK-01 TERM-04 CSP-01',
    'do: azure-support-plans',
    'links: technical-support azure-request-roles',
    'list : ERR-07.free ERR-07.roles',
  ]);
  says('no-technical-type', { issueTypes: [] }, knowing(cloud50), [
    'act, likely: ERR-07.rights.title(plan=Partner Cloud Support 50, leftKind=count, left=42, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
    'more: CSP-01',
    'do: azure-request-roles',
    'links: technical-support',
    'picture 42 of 50 2026-03-01–2027-02-28: balance.plan(plan=Partner Cloud Support 50, otherKind=none, other=), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    'list : ERR-07.free ERR-07.roles',
  ]);
  says('no-technical-type', { issueTypes: [] }, knowing(cloudEnded), [
    'act, likely: ERR-07.spent.title(plan=Partner Cloud Support 50, leftKind=count, left=3, endKnown=yes, end=2026-02-28, days=0, seenOn=2026-11-20, portal=supportForBusiness)',
    'more: TERM-04 LNK-03',
    'do: azure-support-plans',
    'links: technical-support azure-request-roles',
    'picture 3 of 50 2025-03-01–2026-02-28: balance.plan(plan=Partner Cloud Support 50, otherKind=none, other=), balance.seen(portal=supportForBusiness, seenOn=2026-11-20)',
    'list : ERR-07.free ERR-07.roles',
  ]);
});
