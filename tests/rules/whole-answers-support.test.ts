import { describe } from 'vitest';
import type { Contract, PlanText } from '../../src/rules/facts.ts';
import { cloud50, knowing, onPremises20 } from './support/contracts.ts';
import { says } from './support/outline.ts';

/** A line as Support for Business and Engage Center show it. */
const detail = 'Start Date (12/23/25), End Date (12/19/26), 4 incidents remaining';
const listed: PlanText = { plan: 'Partner On-premises Support 20', detail, unavailable: false };
const old = (contract: Contract): Contract => ({ ...contract, seenOn: '2026-10-10' });

describe('plan-balance', () => {
  says('plan-balance', listed, knowing(), [
    'careful, certain: REM-05.title(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack, kind=onPremises, leftKind=count, left=4, sizeKind=count, size=20, startKnown=yes, start=2025-12-23, endKnown=yes, end=2026-12-19, days=29)',
    'more: NAM-01 LNK-02 REM-06',
    'picture 4 of 20 2025-12-23–2026-12-19: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack)',
    'list : plan.use-on-premises',
  ]);
  says(
    'plan-balance',
    { ...listed, plan: 'Partner Signature 5pack', detail: detail.replace('19/26', '31/26').replace('4 inc', '1 inc') },
    knowing(),
    [
      'careful, certain: REM-05.title(plan=Partner Signature 5pack, otherKind=now, other=Partner Cloud Support 5, kind=cloud, leftKind=count, left=1, sizeKind=count, size=5, startKnown=yes, start=2025-12-23, endKnown=yes, end=2026-12-31, days=41)',
      'more: NAM-01 LNK-02 REM-06',
      'picture 1 of 5 2025-12-23–2026-12-31: balance.plan(plan=Partner Signature 5pack, otherKind=now, other=Partner Cloud Support 5)',
      'list : plan.use-cloud',
    ],
  );
  says(
    'plan-balance',
    { ...listed, detail: detail.replace('12/19/26', '12/21/26').replace('4 inc', '2 inc') },
    knowing(),
    [
      'fine, certain: REM-05.title(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack, kind=onPremises, leftKind=count, left=2, sizeKind=count, size=20, startKnown=yes, start=2025-12-23, endKnown=yes, end=2026-12-21, days=31)',
      'more: NAM-01 LNK-02 REM-06',
      'picture 2 of 20 2025-12-23–2026-12-21: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack)',
      'list : plan.use-on-premises',
    ],
  );
  says('plan-balance', { ...listed, detail: detail.replace('12/19/26', '12/20/26') }, knowing(), [
    'careful, certain: REM-05.title(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack, kind=onPremises, leftKind=count, left=4, sizeKind=count, size=20, startKnown=yes, start=2025-12-23, endKnown=yes, end=2026-12-20, days=30)',
    'more: NAM-01 LNK-02 REM-06',
    'picture 4 of 20 2025-12-23–2026-12-20: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack)',
    'list : plan.use-on-premises',
  ]);
  says('plan-balance', { ...listed, detail: detail.replace('4', '0') }, knowing(), [
    'act, certain: TERM-04.used-up.title(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack, kind=onPremises, leftKind=count, left=0, sizeKind=count, size=20, startKnown=yes, start=2025-12-23, endKnown=yes, end=2026-12-19, days=29)',
    'more: REM-04 REM-06 NAM-01',
    'do: membership-offers',
    'links: technical-support',
    'picture 0 of 20 2025-12-23–2026-12-19: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack)',
    'list : plan.use-on-premises',
  ]);
  says(
    'plan-balance',
    { ...listed, detail: 'Start Date (12/23/24), End Date (12/19/25), 4 incidents remaining' },
    knowing(),
    [
      'act, certain: TERM-04.ended.title(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack, kind=onPremises, leftKind=count, left=4, sizeKind=count, size=20, startKnown=yes, start=2024-12-23, endKnown=yes, end=2025-12-19, days=0)',
      'more: REM-04 LNK-03 NAM-01',
      'do: membership-offers',
      'links: technical-support',
      'picture 4 of 20 2024-12-23–2025-12-19: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack)',
      'list : plan.use-on-premises',
    ],
  );
  says(
    'plan-balance',
    { ...listed, detail: 'Start Date (3/4/26), End Date (3/4/27), 4 incidents remaining' },
    knowing(),
    [
      'fine, certain: REM-05.title(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack, kind=onPremises, leftKind=count, left=4, sizeKind=count, size=20, startKnown=no, start=, endKnown=no, end=, days=0)',
      'more: NAM-01 LNK-02 REM-06',
      'picture 4 of 20: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack)',
      'list : plan.use-on-premises plan.day-ambiguous(text=3/4/26, one=2026-03-04, other=2026-04-03) plan.day-ambiguous(text=3/4/27, one=2027-03-04, other=2027-04-03)',
    ],
    'en',
  );
  says(
    'plan-balance',
    { ...listed, detail: 'Start Date (2/30/26), End Date (3/4/27), 21 incidents remaining' },
    knowing(),
    [
      'unknown, possible: REM-05.unclear.title(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack, kind=onPremises, leftKind=unknown, left=0, sizeKind=count, size=20, startKnown=no, start=, endKnown=yes, end=2027-03-04, days=104)',
      'more: NAM-01 REM-01',
      'links: technical-support',
      'picture unread of 20 –2027-03-04: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack)',
      'list : plan.use-on-premises plan.day-unread',
    ],
  );
  says(
    'plan-balance',
    { ...listed, plan: 'Partner Signature Unlimited', detail: 'Start Date (3/4/26), End Date (3/4/27)' },
    knowing(),
    [
      'fine, certain: REM-05.title(plan=Partner Signature Unlimited, otherKind=now, other=Partner Cloud Support, kind=cloud, leftKind=unlimited, left=0, sizeKind=unlimited, size=0, startKnown=yes, start=2026-03-04, endKnown=yes, end=2027-03-04, days=104)',
      'more: NAM-01 LNK-02 REM-06',
      'picture – of unlimited 2026-03-04–2027-03-04: balance.plan(plan=Partner Signature Unlimited, otherKind=now, other=Partner Cloud Support)',
      'list : plan.use-cloud',
    ],
  );
  says('plan-balance', { ...listed, plan: 'Premier Support' }, knowing(), [
    'unknown, likely: NAM-01.paid.title(plan=Premier Support, otherKind=none, other=, kind=paid, leftKind=count, left=4, sizeKind=unknown, size=0, startKnown=yes, start=2025-12-23, endKnown=yes, end=2026-12-19, days=29)',
    'picture 4 of – 2025-12-23–2026-12-19: balance.plan(plan=Premier Support, otherKind=none, other=)',
  ]);
  says('plan-balance', { ...listed, plan: 'Contoso', detail: '' }, knowing(), [
    'unknown, possible: NAM-01.unknown.title(plan=Contoso, otherKind=none, other=, kind=unknown, leftKind=unknown, left=0, sizeKind=unknown, size=0, startKnown=no, start=, endKnown=no, end=, days=0)',
    'links: technical-support',
    'picture – of –: balance.plan(plan=Contoso, otherKind=none, other=)',
  ]);
  says('plan-balance', { ...listed, unavailable: true }, knowing(), [
    'unknown, possible: REM-04.likely.title(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack, kind=onPremises, leftKind=count, left=4, sizeKind=count, size=20, startKnown=yes, start=2025-12-23, endKnown=yes, end=2026-12-19, days=29)',
    'more: PRD-02 NAM-01',
    'picture 4 of 20 2025-12-23–2026-12-19: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack)',
    'list : plan.use-on-premises',
  ]);
});

describe('product-coverage', () => {
  says('product-coverage', { family: 'SQL Server', version: 'SQL Server 2022' }, knowing(onPremises20), [
    'fine, certain: PRD-01.previous-in-mainstream.title(product=SQL Server 2022, untilKnown=yes, until=2028-01-11, changeKnown=yes, change=2028-01-12, alternative=other)',
    'links: previous-version-policy lifecycle',
  ]);
  says(
    'product-coverage',
    { family: 'SQL Server', version: 'SQL Server 2022' },
    knowing({ ...onPremises20, remaining: { kind: 'count', count: 0 } }),
    [
      'careful, certain: PRD-01.previous-in-mainstream.title(product=SQL Server 2022, untilKnown=yes, until=2028-01-11, changeKnown=yes, change=2028-01-12, alternative=other)',
      'more: TERM-04',
      'links: previous-version-policy lifecycle',
    ],
  );
  says('product-coverage', { family: 'SQL Server', version: 'SQL Server 2016' }, knowing(), [
    'careful, likely: PRD-02.lifecycle-ended.title(product=SQL Server 2016, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
    'links: previous-version-policy lifecycle',
  ]);
  says('product-coverage', { family: 'SQL Server', version: 'SQL Server 2008' }, knowing(), [
    'careful, likely: PRD-02.older.title(product=SQL Server 2008, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
    'links: previous-version-policy lifecycle',
  ]);
  says('product-coverage', { family: 'Azure', version: 'Virtual Machines' }, knowing(), [
    'act, certain: PRD-03.cloud.title(product=Azure Virtual Machines, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
    'do: azure-new-request',
    'links: power-platform-admin',
  ]);
  says('product-coverage', { family: 'Microsoft 365', version: 'Teams' }, knowing(), [
    'act, likely: PRD-04.microsoft-365.title(product=Microsoft 365 Teams, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
    'do: microsoft-365-admin',
  ]);
  says('product-coverage', { family: 'Contoso  ERP', version: '12' }, knowing(), [
    'unknown, possible: PRD-06.not-recognised.title(product=Contoso ERP 12, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
    'do: lifecycle',
    'links: previous-version-policy',
  ]);
  says('product-coverage', { family: 'Contoso', version: 'contoso 12' }, knowing(), [
    'unknown, possible: PRD-06.not-recognised.title(product=contoso 12, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
    'do: lifecycle',
    'links: previous-version-policy',
  ]);
  says('product-coverage', { family: 'SQL Server', version: '' }, knowing(), undefined);
  says('product-coverage', { family: 'SQL Server', version: 'other' }, knowing(), [
    'unknown, possible: PRD-09.version-needed.title(product=SQL Server, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
    'links: previous-version-policy',
  ]);
  says('product-coverage', { family: '', version: ' ' }, knowing(), undefined);
});

describe('unavailable-plan', () => {
  says('unavailable-plan', { ...listed, unavailable: true }, knowing(), [
    'unknown, possible: REM-04.likely.title(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack, kind=onPremises, leftKind=count, left=4, sizeKind=count, size=20, startKnown=yes, start=2025-12-23, endKnown=yes, end=2026-12-19, days=29, product=, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
    'not: TERM-04 REM-03 PRD-02',
    'more: PRD-02 NAM-01',
    'links: previous-version-policy lifecycle technical-support',
    'picture 4 of 20 2025-12-23–2026-12-19: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack)',
    'list : plan.use-on-premises',
  ]);
  says(
    'unavailable-plan',
    { ...listed, unavailable: true, product: { family: 'SQL Server', version: 'SQL Server 2016' } },
    knowing(),
    [
      'careful, likely: PRD-02.plan.title(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack, kind=onPremises, leftKind=count, left=4, sizeKind=count, size=20, startKnown=yes, start=2025-12-23, endKnown=yes, end=2026-12-19, days=29, product=SQL Server 2016, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
      'not: TERM-04 REM-03',
      'more: REM-04 ONP-02 NAM-01',
      'links: previous-version-policy lifecycle technical-support',
      'picture 4 of 20 2025-12-23–2026-12-19: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack)',
      'list : plan.use-on-premises',
    ],
  );
  says(
    'unavailable-plan',
    { ...listed, unavailable: true, product: { family: 'SQL Server', version: 'SQL Server 2022' } },
    knowing(),
    [
      'unknown, possible: REM-04.unclear.title(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack, kind=onPremises, leftKind=count, left=4, sizeKind=count, size=20, startKnown=yes, start=2025-12-23, endKnown=yes, end=2026-12-19, days=29, product=SQL Server 2022, untilKnown=yes, until=2028-01-11, changeKnown=yes, change=2028-01-12, alternative=other)',
      'not: TERM-04 REM-03 PRD-02',
      'more: TERM-04 PRD-02 NAM-01',
      'links: previous-version-policy lifecycle technical-support',
      'picture 4 of 20 2025-12-23–2026-12-19: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack)',
      'list : plan.use-on-premises',
    ],
  );
  says(
    'unavailable-plan',
    {
      ...listed,
      plan: 'Partner Signature 5pack',
      unavailable: true,
      reason: 'Support plan cannot be used for the specified product',
    },
    knowing(),
    [
      'fine, certain: REM-03.title(plan=Partner Signature 5pack, otherKind=now, other=Partner Cloud Support 5, kind=cloud, leftKind=count, left=4, sizeKind=count, size=5, startKnown=yes, start=2025-12-23, endKnown=yes, end=2026-12-19, days=29, product=, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
      'not: TERM-04 PRD-02',
      'more: REM-05 PRD-03 NAM-01',
      'do: azure-new-request',
      'links: technical-support',
      'picture 4 of 5 2025-12-23–2026-12-19: balance.plan(plan=Partner Signature 5pack, otherKind=now, other=Partner Cloud Support 5)',
      'list : plan.use-cloud',
    ],
  );
  says(
    'unavailable-plan',
    { ...listed, unavailable: true, detail: '', reason: 'The support plan has expired' },
    knowing(),
    [
      'act, likely: TERM-04.stated-ended.title(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack, kind=onPremises, leftKind=unknown, left=0, sizeKind=count, size=20, startKnown=no, start=, endKnown=no, end=, days=0, product=, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
      'not: REM-03 PRD-02',
      'more: REM-04 LNK-03 NAM-01',
      'do: membership-offers',
      'links: technical-support',
      'picture – of 20: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack)',
      'list : plan.use-on-premises',
    ],
  );
  says('unavailable-plan', { ...listed, plan: 'Contoso', unavailable: true }, knowing(), [
    'unknown, possible: NAM-01.unknown.title(plan=Contoso, otherKind=none, other=, kind=unknown, leftKind=count, left=4, sizeKind=unknown, size=0, startKnown=yes, start=2025-12-23, endKnown=yes, end=2026-12-19, days=29, product=, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
    'not: TERM-04 REM-03 PRD-02',
    'more: REM-04',
    'picture 4 of – 2025-12-23–2026-12-19: balance.plan(plan=Contoso, otherKind=none, other=)',
  ]);
});

describe('plan-not-usable', () => {
  says('plan-not-usable', { text: '' }, knowing(), [
    'unknown, possible: ERR-06.title(product=, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
    'more: PRD-02 PRD-03 ONP-02',
    'links: previous-version-policy lifecycle missing-support-plan',
    'list ERR-06.ways: ERR-06.way-version ERR-06.way-plan ERR-06.way-pay',
  ]);
  says('plan-not-usable', { text: '', product: { family: 'SQL Server', version: 'SQL Server 2022' } }, knowing(), [
    'act, possible: ERR-06.covered.title(product=SQL Server 2022, untilKnown=yes, until=2028-01-11, changeKnown=yes, change=2028-01-12, alternative=other)',
    'more: PRD-02 PRD-03',
    'links: previous-version-policy lifecycle missing-support-plan',
    'list ERR-06.ways: ERR-06.way-version ERR-06.way-plan',
  ]);
  says('plan-not-usable', { text: '', product: { family: 'SQL Server', version: 'SQL Server 2016' } }, knowing(), [
    'act, likely: ERR-06.not-covered.title(product=SQL Server 2016, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
    'more: PRD-02 PRD-03',
    'links: previous-version-policy lifecycle missing-support-plan',
    'list ERR-06.ways: ERR-06.way-version ERR-06.way-plan',
  ]);
  says('plan-not-usable', { text: '', product: { family: 'SQL Server', version: 'SQL Server 2008' } }, knowing(), [
    'act, likely: ERR-06.not-covered.title(product=SQL Server 2008, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
    'more: PRD-02 PRD-03',
    'links: previous-version-policy lifecycle missing-support-plan',
    'list ERR-06.ways: ERR-06.way-version ERR-06.way-plan',
  ]);
  says('plan-not-usable', { text: '', product: { family: 'Azure', version: 'Virtual Machines' } }, knowing(), [
    'act, likely: ERR-06.cloud.title(product=Azure Virtual Machines, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
    'more: PRD-02 PRD-03',
    'do: azure-new-request',
    'links: previous-version-policy lifecycle missing-support-plan',
    'list ERR-06.ways: ERR-06.way-version ERR-06.way-plan',
  ]);
  says('plan-not-usable', { text: '', product: { family: 'Contoso', version: '' } }, knowing(), [
    'unknown, possible: ERR-06.title(product=Contoso, untilKnown=no, until=, changeKnown=no, change=, alternative=other)',
    'more: PRD-02 PRD-03 ONP-02',
    'links: previous-version-policy lifecycle missing-support-plan',
    'list ERR-06.ways: ERR-06.way-version ERR-06.way-plan ERR-06.way-pay',
  ]);
});

describe('no-eligible-plan', () => {
  says('no-eligible-plan', { text: '', cannotBuy: 'no' }, knowing(), [
    'act, possible: LNK-01.no-plan.title',
    'more: REM-04 LNK-05',
    'do: technical-support',
    'links: missing-support-plan',
    'steps LNK-01.add-steps: LNK-01.step-ids=next LNK-01.step-add=later LNK-01.step-choose=later',
    'list LNK-05.title: LNK-05.check LNK-05.reload LNK-05.version',
  ]);
  says('no-eligible-plan', { text: '', cannotBuy: 'yes' }, knowing(onPremises20), [
    'careful, likely: REM-04.no-eligible.title(plan=Partner On-premises Support 20, leftKind=count, left=7, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
    'more: PRD-02 LNK-05 ONP-02',
    'do: technical-support',
    'links: previous-version-policy missing-support-plan',
    'picture 7 of 20 2026-03-01–2027-02-28: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    'list : ONP-02.sign-out',
  ]);
  says('no-eligible-plan', { text: '', cannotBuy: 'unknown' }, knowing(cloud50), [
    'act, likely: REM-03.no-eligible.title(plan=Partner Cloud Support 50, leftKind=count, left=42, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
    'more: PRD-03 LNK-01 ONP-02',
    'do: azure-new-request',
    'links: missing-support-plan',
    'picture 42 of 50 2026-03-01–2027-02-28: balance.plan(plan=Partner Cloud Support 50, otherKind=none, other=), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    'steps LNK-01.add-steps: LNK-01.step-ids=next LNK-01.step-add=later LNK-01.step-choose=later',
    'list LNK-05.title: LNK-05.check LNK-05.reload LNK-05.version',
  ]);
  says(
    'no-eligible-plan',
    { text: '', cannotBuy: 'no' },
    knowing({ ...onPremises20, remaining: { kind: 'count', count: 0 } }),
    [
      'act, likely: TERM-04.used-up.title(plan=Partner On-premises Support 20, leftKind=count, left=0, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness, kind=onPremises)',
      'more: LNK-03 TERM-03',
      'do: technical-support',
      'links: membership-offers missing-support-plan',
      'picture 0 of 20 2026-03-01–2027-02-28: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    ],
  );
  says('no-eligible-plan', { text: '', cannotBuy: 'no' }, knowing(old(onPremises20)), [
    'unknown, possible: REM-04.no-eligible.title(plan=Partner On-premises Support 20, leftKind=count, left=7, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-10-10, portal=supportForBusiness)',
    'more: PRD-02 LNK-05',
    'do: technical-support',
    'links: previous-version-policy missing-support-plan',
    'picture 7 of 20 2026-03-01–2027-02-28: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack), balance.seen(portal=supportForBusiness, seenOn=2026-10-10)',
  ]);
  says(
    'no-eligible-plan',
    { text: '', cannotBuy: 'no' },
    knowing({ ...cloud50, linked: 'no' }, { ...onPremises20, start: '2025-01-01', end: '2026-01-01' }),
    [
      'act, likely: TERM-04.ended.title(plan=Partner On-premises Support 20, leftKind=count, left=7, endKnown=yes, end=2026-01-01, days=0, seenOn=2026-11-19, portal=supportForBusiness, kind=onPremises)',
      'more: LNK-03 TERM-03',
      'do: technical-support',
      'links: membership-offers missing-support-plan',
      'picture 7 of 20 2025-01-01–2026-01-01: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    ],
  );
});

describe('add-contract', () => {
  says('add-contract', { accessField: true, contractField: true }, knowing(), [
    'act, certain: LNK-01.title',
    'not: LNK-02 LNK-03 PRD-05',
    'more: LNK-02 LNK-06 LNK-05 ONP-01',
    'do: technical-support',
    'links: missing-support-plan',
    'steps LNK-01.add-steps: LNK-01.step-ids=next LNK-01.step-add=later LNK-01.step-choose=later',
    'list LNK-05.title: LNK-05.check LNK-05.reload LNK-05.version',
  ]);
  says('add-contract', { accessField: true, contractField: true }, knowing(onPremises20), [
    'fine, likely: LNK-02.title(plan=Partner On-premises Support 20, leftKind=count, left=7, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
    'not: LNK-01 LNK-03 PRD-05',
    'more: LNK-03 LNK-06 LNK-05 ONP-01',
    'do: technical-support',
    'links: missing-support-plan',
    'picture 7 of 20 2026-03-01–2027-02-28: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
    'list LNK-05.title: LNK-05.check LNK-05.reload LNK-05.version',
  ]);
  says(
    'add-contract',
    { accessField: true, contractField: true },
    knowing({ ...onPremises20, remaining: { kind: 'count', count: 0 } }),
    [
      'act, likely: LNK-03.title(plan=Partner On-premises Support 20, leftKind=count, left=0, endKnown=yes, end=2027-02-28, days=100, seenOn=2026-11-19, portal=supportForBusiness)',
      'not: LNK-01 LNK-02 PRD-05',
      'more: TERM-04 LNK-01 TERM-03 LNK-05 ONP-01',
      'do: membership-offers',
      'links: missing-support-plan',
      'picture 0 of 20 2026-03-01–2027-02-28: balance.plan(plan=Partner On-premises Support 20, otherKind=formerly, other=Partner support Gold 20pack), balance.seen(portal=supportForBusiness, seenOn=2026-11-19)',
      'list LNK-05.title: LNK-05.check LNK-05.reload LNK-05.version',
    ],
  );
});

describe('count-incidents', () => {
  const none = { family: '', version: '' };
  const form = { place: 'form', running: false, product: none, planShown: false } as const;
  const rest = ['more: REM-01 REM-03 REM-06', 'do: technical-support'];
  says('count-incidents', form, knowing(), [
    'act, certain: REM-02.title',
    ...rest,
    'guide: starts REM-02.start',
    'links: remaining-incidents',
    'steps REM-02.steps: REM-02.step-product=next REM-02.step-read=later REM-02.step-leave=later',
  ]);
  says(
    'count-incidents',
    { ...form, running: true, product: { family: 'Windows', version: 'Windows 11' } },
    knowing(),
    [
      'act, certain: REM-02.title',
      ...rest,
      'guide: ends REM-02.stop',
      'links: remaining-incidents',
      'steps REM-02.steps: REM-02.step-product=done REM-02.step-read=next REM-02.step-leave=later',
    ],
  );
  says('count-incidents', { ...form, running: true, planShown: true }, knowing(), [
    'act, certain: REM-02.read.title',
    ...rest,
    'guide: ends REM-02.stop',
    'links: remaining-incidents',
    'steps REM-02.steps: REM-02.step-product=done REM-02.step-read=done REM-02.step-leave=next',
  ]);
  says('count-incidents', { ...form, place: 'send-button', running: true }, knowing(), [
    'careful, certain: REM-02.send.title',
    'more: REM-06',
    'guide: ends REM-02.stop',
  ]);
  says('count-incidents', { ...form, place: 'send-button' }, knowing(), undefined);
});
