import { describe } from 'vitest';
import type { BenefitRow, FactsOf, RoleId, SeenPerson, SeenRole, Tri } from '../../src/rules/facts.ts';
import { cloud50, cloudEnded, cloudUsedUp, knowing, onPremises20, today } from './support/contracts.ts';
import { says } from './support/outline.ts';

/** The grid of Microsoft's screenshot of 2023, with a balance as the page shows it since 2025. */
const grid: BenefitRow = {
  name: 'Microsoft Product Support',
  source: 'Solutions Partner - Core',
  quantity: '20 incidents',
  remaining: '13',
  activateBy: 'Jan 23, 2027',
  activated: 'yes',
};
const cloudRow: BenefitRow = { ...grid, name: 'Partner Cloud Support', quantity: '50 incidents', remaining: '50' };
const shown = (
  rows: readonly BenefitRow[],
  rest: Partial<FactsOf['benefits-overview']> = {},
): FactsOf['benefits-overview'] => ({ rows, complete: true, page: 'technical-support', ...rest });
const seen = (role: RoleId, held: Tri = 'yes', seenOn = today): SeenRole => ({ role, held, seenOn });
const person = (name: string, seenOn: string, ...roles: readonly RoleId[]): SeenPerson => ({ name, roles, seenOn });

describe('benefits-overview', () => {
  says('benefits-overview', shown([grid, cloudRow]), knowing(), [
    'fine, certain: ENT-11.title(onPremisesKind=count, onPremises=20, onPremisesLeftKind=count, onPremisesLeft=13, onPremisesLeftOut=0, cloudKind=count, cloud=50, cloudLeftKind=count, cloudLeft=50, cloudLeftOut=0, joint=yes, out=no, rows=2)',
    'more: NAM-01 REM-01 PRD-04 ENT-06',
    'links: azure-new-request support-for-business(link.on-premises-request) membership-offers',
    'picture 13 of 20 –2027-01-23: balance.plan(plan=Microsoft Product Support, otherKind=now, other=Partner On-premises Support), balance.source(source=Solutions Partner - Core)',
    'picture 50 of 50 –2027-01-23: balance.plan(plan=Partner Cloud Support, otherKind=none, other=), balance.source(source=Solutions Partner - Core)',
    'steps overview.steps: overview.step-activate=done overview.step-cover=next overview.step-on-premises=later overview.step-cloud=later',
    'list overview.uses: overview.use-on-premises overview.use-cloud overview.use-microsoft-365',
  ]);
  says('benefits-overview', shown([grid]), knowing(), [
    'fine, certain: ENT-11.title(onPremisesKind=count, onPremises=20, onPremisesLeftKind=count, onPremisesLeft=13, onPremisesLeftOut=0, cloudKind=none, cloud=0, cloudLeftKind=unknown, cloudLeft=0, cloudLeftOut=0, joint=no, out=no, rows=1)',
    'more: NAM-01 REM-01 ENT-06',
    'links: support-for-business(link.on-premises-request) membership-offers',
    'picture 13 of 20 –2027-01-23: balance.plan(plan=Microsoft Product Support, otherKind=now, other=Partner On-premises Support), balance.source(source=Solutions Partner - Core)',
    'steps overview.steps: overview.step-activate=done overview.step-cover=next overview.step-on-premises=later overview.step-no-cloud=later',
    'list overview.uses: overview.use-on-premises overview.use-microsoft-365',
  ]);
  says(
    'benefits-overview',
    shown([{ ...cloudRow, remaining: undefined, source: undefined, activated: 'no', activateBy: 'Dec 20, 2026' }]),
    knowing(),
    [
      'careful, certain: ENT-11.soon.title(onPremisesKind=none, onPremises=0, onPremisesLeftKind=unknown, onPremisesLeft=0, onPremisesLeftOut=0, cloudKind=count, cloud=50, cloudLeftKind=unknown, cloudLeft=0, cloudLeftOut=0, joint=no, out=no, rows=1, soon=activateBy, name=Partner Cloud Support, source=, dayKnown=yes, day=2026-12-20, days=30)',
      'more: NAM-01 REM-02 ACT-09 ACT-05 TERM-02 PRD-04',
      'links: azure-new-request membership-offers',
      'picture – of 50: balance.plan(plan=Partner Cloud Support, otherKind=none, other=)',
      'list overview.notes: overview.activate-by(name=Partner Cloud Support, source=, dayKnown=yes, day=2026-12-20, days=30)',
      'steps overview.steps: overview.step-activate=next overview.step-cover=later overview.step-no-on-premises=later overview.step-cloud=later',
      'list overview.uses: overview.use-cloud overview.use-microsoft-365',
    ],
  );
  says(
    'benefits-overview',
    shown([
      { ...cloudRow, remaining: undefined, activated: 'no', activateBy: undefined },
      { ...cloudRow, remaining: undefined, activateBy: 'Dec 21, 2026' },
      { ...cloudRow, name: 'Partner advisory hours', quantity: '50 hours' },
    ]),
    knowing(),
    [
      'act, certain: ENT-11.title(onPremisesKind=none, onPremises=0, onPremisesLeftKind=unknown, onPremisesLeft=0, onPremisesLeftOut=0, cloudKind=count, cloud=100, cloudLeftKind=unknown, cloudLeft=0, cloudLeftOut=0, joint=no, out=no, rows=3)',
      'more: NAM-01 REM-02 ACT-09 ACT-05 ACT-10 PRD-04 ENT-06',
      'links: azure-new-request membership-offers',
      'picture – of 50: balance.plan(plan=Partner Cloud Support, otherKind=none, other=), balance.source-waiting(source=Solutions Partner - Core)',
      'picture – of 50 –2026-12-21: balance.plan(plan=Partner Cloud Support, otherKind=none, other=), balance.source(source=Solutions Partner - Core)',
      'list overview.notes: overview.hours(name=Partner advisory hours, hoursKind=hours, hours=50)',
      'steps overview.steps: overview.step-activate=next overview.step-cover=later overview.step-no-on-premises=later overview.step-cloud=later',
      'list overview.uses: overview.use-cloud overview.use-hours overview.use-microsoft-365',
    ],
  );
  says(
    'benefits-overview',
    shown([
      { ...grid, source: 'Legacy Silver - Core', quantity: '15 incidents', activateBy: 'Feb 22, 2027' },
      { ...grid, source: undefined, activateBy: 'Nov 19, 2026' },
    ]),
    knowing(),
    [
      'fine, certain: ENT-11.title(onPremisesKind=count, onPremises=15, onPremisesLeftKind=count, onPremisesLeft=13, onPremisesLeftOut=0, cloudKind=none, cloud=0, cloudLeftKind=unknown, cloudLeft=0, cloudLeftOut=0, joint=no, out=yes, rows=2)',
      'more: NAM-01 REM-01 ENT-09 TERM-01 TERM-04 ENT-10',
      'links: support-for-business(link.on-premises-request) membership-offers',
      'picture 13 of 15 –2027-02-22: balance.plan(plan=Microsoft Product Support, otherKind=now, other=Partner On-premises Support), balance.source(source=Legacy Silver - Core)',
      'list overview.notes: overview.past(name=Microsoft Product Support, source=, sourceKnown=no, dayKnown=yes, day=2026-11-19)',
      'steps overview.steps: overview.step-activate=done overview.step-cover=next overview.step-on-premises=later overview.step-no-cloud=later',
      'list overview.uses: overview.use-on-premises overview.use-microsoft-365',
    ],
  );
  says(
    'benefits-overview',
    shown([
      {
        ...grid,
        source: 'Microsoft Action Pack',
        quantity: '10 incidents',
        remaining: '3',
        activateBy: 'Feb 21, 2027',
      },
    ]),
    knowing(),
    [
      'fine, certain: ENT-11.title(onPremisesKind=count, onPremises=10, onPremisesLeftKind=count, onPremisesLeft=3, onPremisesLeftOut=0, cloudKind=none, cloud=0, cloudLeftKind=unknown, cloudLeft=0, cloudLeftOut=0, joint=no, out=no, rows=1)',
      'more: NAM-01 REM-01',
      'links: support-for-business(link.on-premises-request) membership-offers',
      'picture 3 of 10 –2027-02-21: balance.plan(plan=Microsoft Product Support, otherKind=now, other=Partner On-premises Support), balance.source(source=Microsoft Action Pack)',
      'steps overview.steps: overview.step-activate=done overview.step-cover=next overview.step-on-premises=later overview.step-no-cloud=later',
      'list overview.uses: overview.use-on-premises overview.use-microsoft-365',
    ],
  );
  says(
    'benefits-overview',
    shown([
      { ...cloudRow, quantity: 'a few', activateBy: 'soon' },
      { ...grid, name: '' },
    ]),
    knowing(),
    [
      'unknown, likely: ENT-11.unread.title(onPremisesKind=none, onPremises=0, onPremisesLeftKind=unknown, onPremisesLeft=0, onPremisesLeftOut=0, cloudKind=unknown, cloud=0, cloudLeftKind=unknown, cloudLeft=0, cloudLeftOut=1, joint=no, out=no, rows=1)',
      'more: NAM-01 REM-01 PRD-04 ENT-06',
      'links: azure-new-request membership-offers',
      'picture 50 of unread: balance.plan(plan=Partner Cloud Support, otherKind=none, other=), balance.source(source=Solutions Partner - Core)',
      'list overview.notes: overview.day-unread(name=Partner Cloud Support, source=Solutions Partner - Core) overview.unread(name=Partner Cloud Support, source=Solutions Partner - Core, sourceKnown=yes) overview.incomplete',
      'steps overview.steps: overview.step-activate=done overview.step-cover=next overview.step-cloud=later',
      'list overview.uses: overview.use-cloud overview.use-microsoft-365',
    ],
  );
  says(
    'benefits-overview',
    shown(
      [
        { ...cloudRow, activateBy: '1/2/27' },
        { ...grid, name: 'Contoso Extra' },
      ],
      { complete: false },
    ),
    knowing(),
    [
      'fine, likely: ENT-11.partial.title(onPremisesKind=none, onPremises=0, onPremisesLeftKind=unknown, onPremisesLeft=0, onPremisesLeftOut=0, cloudKind=count, cloud=50, cloudLeftKind=count, cloudLeft=50, cloudLeftOut=0, joint=no, out=no, rows=2)',
      'more: NAM-01 REM-01 PRD-04 ENT-06',
      'links: azure-new-request membership-offers',
      'picture 50 of 50: balance.plan(plan=Partner Cloud Support, otherKind=none, other=), balance.source(source=Solutions Partner - Core)',
      'list overview.notes: overview.day-ambiguous(name=Partner Cloud Support, source=Solutions Partner - Core, one=2027-01-02, other=2027-02-01) overview.not-known(name=Contoso Extra) overview.incomplete',
      'steps overview.steps: overview.step-activate=done overview.step-cover=next overview.step-cloud=later',
      'list overview.uses: overview.use-cloud overview.use-microsoft-365',
    ],
    'en',
  );
  says('benefits-overview', shown([]), knowing(), undefined);
  // Lists of something else may stand at the same place, and look alike.
  const other = (name: string, quantity: string): BenefitRow => ({ ...grid, name, quantity, remaining: undefined });
  says('benefits-overview', shown([other('Azure monthly credits', '100')]), knowing(), undefined);
  const orders = [other('Success Core', '$895'), other('Action Pack', '475 €')];
  says('benefits-overview', shown(orders, { complete: false }), knowing(), undefined);
  says('benefits-overview', shown([], { complete: false }), knowing(), [
    'unknown, likely: ENT-11.unread.title(onPremisesKind=none, onPremises=0, onPremisesLeftKind=unknown, onPremisesLeft=0, onPremisesLeftOut=0, cloudKind=none, cloud=0, cloudLeftKind=unknown, cloudLeft=0, cloudLeftOut=0, joint=no, out=no, rows=0)',
    'links: membership-offers',
    'list overview.notes: overview.incomplete',
  ]);
  says('benefits-overview', shown([{ ...cloudRow, remaining: undefined, activateBy: undefined }]), knowing(cloud50), [
    'fine, certain: ENT-11.title(onPremisesKind=none, onPremises=0, onPremisesLeftKind=unknown, onPremisesLeft=0, onPremisesLeftOut=0, cloudKind=count, cloud=50, cloudLeftKind=unknown, cloudLeft=0, cloudLeftOut=0, joint=no, out=no, rows=1)',
    'more: NAM-01 REM-02 PRD-04 ENT-06',
    'links: azure-new-request membership-offers',
    'picture 42 of 50 –2027-02-28: balance.plan(plan=Partner Cloud Support, otherKind=none, other=), balance.source-elsewhere(source=Solutions Partner - Core, sourceKnown=yes, portal=supportForBusiness, seenOn=2026-11-19)',
    'steps overview.steps: overview.step-activate=done overview.step-cover=next overview.step-no-on-premises=later overview.step-cloud=later',
    'list overview.uses: overview.use-cloud overview.use-microsoft-365',
  ]);
  says(
    'benefits-overview',
    shown([{ ...cloudRow, remaining: undefined, source: undefined, activateBy: 'Feb 28, 2027' }]),
    knowing(cloud50),
    [
      'fine, certain: ENT-11.title(onPremisesKind=none, onPremises=0, onPremisesLeftKind=unknown, onPremisesLeft=0, onPremisesLeftOut=0, cloudKind=count, cloud=50, cloudLeftKind=unknown, cloudLeft=0, cloudLeftOut=0, joint=no, out=no, rows=1)',
      'more: NAM-01 REM-02 PRD-04',
      'links: azure-new-request membership-offers',
      'picture 42 of 50 –2027-02-28: balance.plan(plan=Partner Cloud Support, otherKind=none, other=), balance.source-elsewhere(source=, sourceKnown=no, portal=supportForBusiness, seenOn=2026-11-19)',
      'steps overview.steps: overview.step-activate=done overview.step-cover=next overview.step-no-on-premises=later overview.step-cloud=later',
      'list overview.uses: overview.use-cloud overview.use-microsoft-365',
    ],
  );
  says(
    'benefits-overview',
    shown([{ ...cloudRow, remaining: undefined, activateBy: 'Feb 27, 2027' }]),
    knowing(cloud50),
    [
      'fine, certain: ENT-11.title(onPremisesKind=none, onPremises=0, onPremisesLeftKind=unknown, onPremisesLeft=0, onPremisesLeftOut=0, cloudKind=count, cloud=50, cloudLeftKind=unknown, cloudLeft=0, cloudLeftOut=0, joint=no, out=no, rows=1)',
      'more: NAM-01 REM-02 PRD-04 ENT-06',
      'links: azure-new-request membership-offers',
      'picture – of 50 –2027-02-27: balance.plan(plan=Partner Cloud Support, otherKind=none, other=), balance.source(source=Solutions Partner - Core)',
      'steps overview.steps: overview.step-activate=done overview.step-cover=next overview.step-no-on-premises=later overview.step-cloud=later',
      'list overview.uses: overview.use-cloud overview.use-microsoft-365',
    ],
  );
  says(
    'benefits-overview',
    shown([{ ...cloudRow, remaining: undefined, activateBy: undefined }]),
    knowing(cloud50, onPremises20),
    [
      'fine, certain: ENT-11.title(onPremisesKind=none, onPremises=0, onPremisesLeftKind=unknown, onPremisesLeft=0, onPremisesLeftOut=0, cloudKind=count, cloud=50, cloudLeftKind=unknown, cloudLeft=0, cloudLeftOut=0, joint=no, out=no, rows=1)',
      'more: NAM-01 REM-02 PRD-04 ENT-06',
      'links: azure-new-request membership-offers',
      'picture 42 of 50 –2027-02-28: balance.plan(plan=Partner Cloud Support, otherKind=none, other=), balance.source-elsewhere(source=Solutions Partner - Core, sourceKnown=yes, portal=supportForBusiness, seenOn=2026-11-19)',
      'steps overview.steps: overview.step-activate=done overview.step-cover=next overview.step-no-on-premises=later overview.step-cloud=later',
      'list overview.uses: overview.use-cloud overview.use-microsoft-365',
    ],
  );
  says(
    'benefits-overview',
    shown([
      { ...cloudRow, remaining: undefined, activateBy: undefined },
      { ...cloudRow, remaining: undefined, activateBy: undefined },
    ]),
    knowing(cloud50),
    [
      'fine, certain: ENT-11.title(onPremisesKind=none, onPremises=0, onPremisesLeftKind=unknown, onPremisesLeft=0, onPremisesLeftOut=0, cloudKind=count, cloud=100, cloudLeftKind=unknown, cloudLeft=0, cloudLeftOut=0, joint=no, out=no, rows=2)',
      'more: NAM-01 REM-02 PRD-04 ENT-06',
      'links: azure-new-request membership-offers',
      'picture – of 50: balance.plan(plan=Partner Cloud Support, otherKind=none, other=), balance.source(source=Solutions Partner - Core)',
      'picture – of 50: balance.plan(plan=Partner Cloud Support, otherKind=none, other=), balance.source(source=Solutions Partner - Core)',
      'steps overview.steps: overview.step-activate=done overview.step-cover=next overview.step-no-on-premises=later overview.step-cloud=later',
      'list overview.uses: overview.use-cloud overview.use-microsoft-365',
    ],
  );
  says(
    'benefits-overview',
    shown([{ ...cloudRow, quantity: '5 incidents', remaining: undefined, activateBy: undefined }]),
    knowing(cloudUsedUp),
    [
      'fine, certain: ENT-11.title(onPremisesKind=none, onPremises=0, onPremisesLeftKind=unknown, onPremisesLeft=0, onPremisesLeftOut=0, cloudKind=count, cloud=5, cloudLeftKind=unknown, cloudLeft=0, cloudLeftOut=0, joint=no, out=no, rows=1)',
      'more: NAM-01 REM-02 PRD-04 ENT-06',
      'links: azure-new-request membership-offers',
      'picture 0 of 5 –2027-01-31: balance.plan(plan=Partner Cloud Support, otherKind=none, other=), balance.source-elsewhere(source=Solutions Partner - Core, sourceKnown=yes, portal=supportForBusiness, seenOn=2026-11-19)',
      'list overview.notes: overview.differs(name=Partner Cloud Support, shownKind=count, shown=5, publishedKind=count, published=50)',
      'steps overview.steps: overview.step-activate=done overview.step-cover=next overview.step-no-on-premises=later overview.step-cloud=later',
      'list overview.uses: overview.use-cloud overview.use-microsoft-365',
    ],
  );
  says(
    'benefits-overview',
    shown([{ ...cloudRow, remaining: undefined, activateBy: undefined }]),
    knowing(cloudEnded),
    [
      'fine, certain: ENT-11.title(onPremisesKind=none, onPremises=0, onPremisesLeftKind=unknown, onPremisesLeft=0, onPremisesLeftOut=0, cloudKind=count, cloud=50, cloudLeftKind=unknown, cloudLeft=0, cloudLeftOut=0, joint=no, out=no, rows=1)',
      'more: NAM-01 REM-02 PRD-04 ENT-06',
      'links: azure-new-request membership-offers',
      'picture – of 50: balance.plan(plan=Partner Cloud Support, otherKind=none, other=), balance.source(source=Solutions Partner - Core)',
      'steps overview.steps: overview.step-activate=done overview.step-cover=next overview.step-no-on-premises=later overview.step-cloud=later',
      'list overview.uses: overview.use-cloud overview.use-microsoft-365',
    ],
  );
  says(
    'benefits-overview',
    shown([{ ...cloudRow, quantity: 'Unlimited', remaining: undefined, activateBy: undefined }]),
    knowing({ ...cloud50, size: { kind: 'unlimited' } }),
    [
      'fine, certain: ENT-11.title(onPremisesKind=none, onPremises=0, onPremisesLeftKind=unknown, onPremisesLeft=0, onPremisesLeftOut=0, cloudKind=unlimited, cloud=0, cloudLeftKind=unlimited, cloudLeft=0, cloudLeftOut=0, joint=no, out=no, rows=1)',
      'more: NAM-01 REM-02 PRD-04 ENT-06',
      'links: azure-new-request membership-offers',
      'picture – of unlimited: balance.plan(plan=Partner Cloud Support, otherKind=none, other=), balance.source(source=Solutions Partner - Core)',
      'list overview.notes: overview.differs(name=Partner Cloud Support, shownKind=unlimited, shown=0, publishedKind=count, published=50)',
      'steps overview.steps: overview.step-activate=done overview.step-cover=next overview.step-no-on-premises=later overview.step-cloud=later',
      'list overview.uses: overview.use-cloud overview.use-microsoft-365',
    ],
  );
  says(
    'benefits-overview',
    shown([{ ...cloudRow, name: 'Partner advisory hours', quantity: '50 hours', remaining: '30 hours' }], {
      page: 'technical-presales',
    }),
    knowing(),
    [
      'fine, certain: ACT-10.left.title(hoursKind=hours, hours=50, hoursLeftKind=hours, hoursLeft=30, hoursLeftOut=0)',
      'more: VIS-02 VIS-03',
      'links: technical-support',
    ],
  );
  says(
    'benefits-overview',
    shown([{ ...cloudRow, name: 'Partner advisory hours', quantity: 'some' }], { page: 'technical-presales' }),
    knowing(),
    [
      'fine, certain: ACT-10.title(hoursKind=unknown, hours=0, hoursLeftKind=unknown, hoursLeft=0, hoursLeftOut=1)',
      'more: VIS-02 VIS-03',
      'links: technical-support',
    ],
  );
  says('benefits-overview', shown([], { page: 'technical-presales' }), knowing(), [
    'fine, certain: ACT-10.title(hoursKind=none, hours=0, hoursLeftKind=unknown, hoursLeft=0, hoursLeftOut=0)',
    'more: VIS-02 VIS-03',
    'links: technical-support',
  ]);
});

describe('activate-disabled', () => {
  says('activate-disabled', {}, knowing(), [
    'act, likely: ACT-02.unknown.title(name=, others=0)',
    'not: ACT-03 ACT-04 ACT-07 ACT-08 ACT-11',
    'more: ACT-01 ACT-03 ACT-04 ACT-07 ACT-08 ACT-11',
    'do: user-management copy.ask-admin→copy.ask-admin.text(benefitKnown=no, plan=, otherKind=none, other=)',
    'links: legal-info',
    'steps ACT-02.steps: ACT-02.step-open=next ACT-02.step-filter=later ACT-02.step-ask=later',
    'list ACT-02.causes: ACT-03.cause ACT-04.cause ACT-07.rule ACT-08.rule ACT-11.cause',
  ]);
  says(
    'activate-disabled',
    { benefit: 'Microsoft Product Support' },
    {
      ...knowing(),
      roles: [seen('admin-agent'), seen('admin-agent', 'yes', '2026-11-01'), seen('account-admin', 'no')],
      people: [
        person('Ada', '2026-11-01', 'global-admin'),
        person('Bo', today, 'admin-agent'),
        person('Cy', today, 'sales-agent', 'partner-admin'),
        person('Al', today, 'global-admin'),
      ],
    },
    [
      'act, likely: ACT-02.unknown-colleague.title(name=Al, others=2)',
      'not: ACT-03 ACT-04 ACT-07 ACT-08 ACT-11',
      'more: ACT-01 ACT-03 ACT-04 ACT-07 ACT-08 ACT-11',
      'do: user-management copy.ask-admin→copy.ask-admin.text(benefitKnown=yes, plan=Microsoft Product Support, otherKind=now, other=Partner On-premises Support)',
      'links: legal-info',
      'list ACT-02.your-roles: ACT-02.your-role(role=admin-agent, seenOn=2026-11-20)',
      'steps ACT-02.steps: ACT-02.step-open=next ACT-02.step-filter=later ACT-02.step-ask=later',
      'list ACT-02.people: ACT-02.person(name=Al, role=global-admin, seenOn=2026-11-20) ACT-02.person(name=Cy, role=partner-admin, seenOn=2026-11-20) ACT-02.person(name=Ada, role=global-admin, seenOn=2026-11-01)',
      'list ACT-02.causes: ACT-08.cause ACT-03.cause ACT-04.cause ACT-07.rule ACT-11.cause',
    ],
  );
  says(
    'activate-disabled',
    { benefit: 'Partner Cloud Support' },
    { ...knowing(), roles: [seen('global-admin'), seen('account-admin', 'yes', '2026-11-02')] },
    [
      'act, likely: ACT-03.title(name=, others=0)',
      'not: ACT-04 ACT-06',
      'more: ACT-04 ACT-06 ACT-01',
      'do: legal-info copy.ask-vetting→copy.ask-vetting.text(benefitKnown=yes, plan=Partner Cloud Support, otherKind=none, other=)',
      'links: user-management partner-center-tickets',
      'list ACT-02.your-roles: ACT-02.your-role(role=global-admin, seenOn=2026-11-20) ACT-02.your-role(role=account-admin, seenOn=2026-11-02)',
      'list ACT-02.causes: ACT-04.cause ACT-06.cause',
    ],
  );
  says(
    'activate-disabled',
    {},
    {
      ...knowing(),
      roles: [seen('global-admin', 'no', '2026-11-01'), seen('partner-admin', 'no'), seen('account-admin')],
    },
    [
      'act, certain: ACT-02.title(name=, others=0)',
      'not: ACT-04 ACT-07 ACT-08 ACT-03',
      'more: ACT-01 ACT-04 ACT-07 ACT-08 ACT-03',
      'do: user-management copy.ask-admin→copy.ask-admin.text(benefitKnown=no, plan=, otherKind=none, other=)',
      'links: legal-info',
      'list ACT-02.your-roles: ACT-02.your-role(role=account-admin, seenOn=2026-11-20)',
      'steps ACT-02.steps: ACT-02.step-open=next ACT-02.step-filter=later ACT-02.step-ask=later',
      'list ACT-02.causes: ACT-07.cause ACT-04.cause ACT-08.rule ACT-03.cause',
    ],
  );
  says(
    'activate-disabled',
    { dates: ['Jan 23, 2024', 'Nov 19, 2026'], note: 'Too late', usableElsewhere: true },
    { ...knowing(), roles: [seen('global-admin')] },
    [
      'careful, likely: ACT-11.past.title(day=2026-11-19)',
      'not: ACT-02 ACT-03',
      'more: TERM-02 TERM-03 ACT-01',
      'links: membership-offers partner-center-tickets',
      'list : ACT-02.page-says(text=Too late)',
    ],
  );
  says('activate-disabled', { dates: ['Jan 23, 2024', 'Nov 20, 2026'], usableElsewhere: true }, knowing(), [
    'fine, likely: ACT-11.elsewhere.title(day=2026-11-20)',
    'not: ACT-02 ACT-03',
    'more: ACT-06 ACT-01',
    'links: membership-offers partner-center-tickets',
  ]);
  // No role activates what is over, so nobody is sent to look for somebody who holds one.
  const over = [
    'careful, likely: ACT-11.past.title(day=2026-11-19)',
    'not: ACT-02 ACT-03',
    'more: TERM-02 TERM-03 ACT-01',
    'links: membership-offers partner-center-tickets',
  ];
  says('activate-disabled', { dates: ['Nov 19, 2026'] }, knowing(), over);
  const none = [seen('global-admin', 'no'), seen('partner-admin', 'no')];
  says('activate-disabled', { dates: ['Nov 19, 2026'] }, { ...knowing(), roles: none }, over);
  says(
    'activate-disabled',
    { dates: ['Nov 20, 2026'] },
    {
      ...knowing(),
      roles: [
        { ...seen('partner-admin', 'yes', '2026-11-18'), by: 'entry' },
        { ...seen('partner-admin', 'no'), by: 'box' },
        { ...seen('partner-admin'), stated: true },
        { ...seen('account-admin'), by: 'box' },
      ],
    },
    [
      'unknown, possible: ACT-02.disagree.title(name=, others=0)',
      'not: ACT-04 ACT-03 ACT-07 ACT-08 ACT-11',
      'more: ACT-04 ACT-03 ACT-07 ACT-08 ACT-11 ACT-01',
      'do: user-management copy.ask-admin→copy.ask-admin.text(benefitKnown=no, plan=, otherKind=none, other=)',
      'links: legal-info',
      'list ACT-02.your-roles: ACT-02.role-differs(role=partner-admin, heldOn=2026-11-18, notHeldOn=2026-11-20) ACT-02.your-role(role=account-admin, seenOn=2026-11-20)',
      'steps ACT-02.steps: ACT-02.step-open=next ACT-02.step-filter=later ACT-02.step-ask=later',
      'list ACT-02.causes: ACT-07.cause ACT-04.cause ACT-03.cause ACT-08.rule ACT-11.cause',
    ],
  );
  says('activate-disabled', { dates: ['Jan 23, 2024', 'soon'], note: 'Ask an admin' }, knowing(), [
    'act, likely: ACT-02.unknown.title(name=, others=0)',
    'not: ACT-03 ACT-04 ACT-07 ACT-08 ACT-11',
    'more: ACT-01 ACT-03 ACT-04 ACT-07 ACT-08 ACT-11',
    'do: user-management copy.ask-admin→copy.ask-admin.text(benefitKnown=no, plan=, otherKind=none, other=)',
    'links: legal-info',
    'list : ACT-02.page-says(text=Ask an admin)',
    'steps ACT-02.steps: ACT-02.step-open=next ACT-02.step-filter=later ACT-02.step-ask=later',
    'list ACT-02.causes: ACT-03.cause ACT-04.cause ACT-07.rule ACT-08.rule ACT-11.cause',
  ]);
  for (const benefit of ['Azure bulk credit', 'Microsoft 365 E5', 'Dynamics 365 trial'])
    says('activate-disabled', { benefit }, knowing(), undefined);
});

describe('not-authorized', () => {
  says('not-authorized', { text: '' }, knowing(), [
    'act, likely: VIS-02.title',
    'not: VIS-03 ACT-02',
    'more: CSP-04 LNK-06',
    'links: customers',
    'steps VIS-03.steps: VIS-03.step-icon=next VIS-03.step-switch=later VIS-03.step-back=later',
    'list VIS-02.can: VIS-02.can-customers',
  ]);
});

describe('no-benefits', () => {
  says('no-benefits', { text: '' }, knowing(), [
    'unknown, likely: VIS-03.title',
    'not: VIS-02 ACT-06 ENT-10',
    'more: ACT-06 ENT-10 VIS-02 TERM-03 VIS-04',
    'links: membership-offers',
    'steps VIS-03.steps: VIS-03.step-icon=next VIS-03.step-switch=later VIS-03.step-back=later',
    'list VIS-03.other: VIS-03.just-bought VIS-03.offer-ended VIS-03.other-tenant',
  ]);
  says(
    'no-benefits',
    { text: '' },
    knowing({ ...cloud50, seenAt: 'partner-center' }, { ...onPremises20, seenAt: 'partner-center', seenOn: today }),
    [
      'act, likely: VIS-03.seen-before.title(seenOn=2026-11-20)',
      'not: VIS-02 ACT-06 ENT-10',
      'more: ACT-06 ENT-10 VIS-02 TERM-03 VIS-04',
      'links: membership-offers',
      'steps VIS-03.steps: VIS-03.step-icon=next VIS-03.step-switch=later VIS-03.step-back=later',
      'list VIS-03.other: VIS-03.just-bought VIS-03.offer-ended VIS-03.other-tenant',
    ],
  );
  says('no-benefits', { text: '' }, knowing({ ...cloudEnded, seenAt: 'partner-center' }, cloud50), [
    'unknown, likely: VIS-03.title',
    'not: VIS-02 ACT-06 ENT-10',
    'more: ACT-06 ENT-10 VIS-02 TERM-03 VIS-04',
    'links: membership-offers',
    'steps VIS-03.steps: VIS-03.step-icon=next VIS-03.step-switch=later VIS-03.step-back=later',
    'list VIS-03.other: VIS-03.just-bought VIS-03.offer-ended VIS-03.other-tenant',
  ]);
});

describe('ids-shown', () => {
  says('ids-shown', {}, knowing(), [
    'fine, certain: VIS-01.title(plan=, otherKind=none, other=)',
    'more: LNK-01 LNK-02 LNK-03 LNK-06 PRD-04',
    'do: azure-support-plans',
    'links: support-for-business power-platform-admin',
    'list VIS-01.where: VIS-01.where-azure VIS-01.where-dynamics VIS-01.where-on-premises VIS-01.not-microsoft-365 VIS-01.share',
  ]);
  says('ids-shown', { several: true }, knowing(), [
    'fine, certain: VIS-01.title(plan=, otherKind=none, other=)',
    'more: LNK-01 LNK-02 LNK-03 LNK-06 PRD-04',
    'do: azure-support-plans',
    'links: support-for-business power-platform-admin',
    'list : VIS-01.several',
    'list VIS-01.where: VIS-01.where-azure VIS-01.where-dynamics VIS-01.where-on-premises VIS-01.not-microsoft-365 VIS-01.share',
  ]);
  says('ids-shown', { benefit: 'Partner Cloud Support' }, knowing(), [
    'fine, certain: VIS-01.cloud.title(plan=Partner Cloud Support, otherKind=none, other=)',
    'more: LNK-01 LNK-02 LNK-03 LNK-06 PRD-04',
    'do: azure-support-plans',
    'links: power-platform-admin',
    'list VIS-01.where: VIS-01.where-azure VIS-01.where-dynamics VIS-01.not-microsoft-365 VIS-01.share',
  ]);
  says('ids-shown', { benefit: 'Partner support Silver 15pack' }, knowing(), [
    'fine, certain: VIS-01.on-premises.title(plan=Partner support Silver 15pack, otherKind=now, other=Partner On-premises Support 15)',
    'more: LNK-01 LNK-02 LNK-03 LNK-06 PRD-04',
    'do: support-for-business',
    'list VIS-01.where: VIS-01.where-on-premises VIS-01.not-microsoft-365 VIS-01.share',
  ]);
  says('ids-shown', { benefit: 'Dukungan Mitra Lokal 20' }, knowing(), [
    'fine, certain: VIS-01.on-premises.title(plan=Dukungan Mitra Lokal 20, otherKind=now, other=Partner On-premises Support 20)',
    'more: LNK-01 LNK-02 LNK-03 LNK-06 PRD-04',
    'do: support-for-business',
    'list VIS-01.where: VIS-01.where-on-premises VIS-01.not-microsoft-365 VIS-01.share',
  ]);
});

describe('user-management', () => {
  says('user-management', { people: [{ name: 'Bo', roles: ['Sales agent', 'Bookkeeper'] }] }, knowing(), [
    'act, possible: ACT-02.filter.title',
    'more: ACT-01 ACT-04 ACT-07 ACT-08',
    'links: permissions-overview',
    'list ACT-01.good-to-know: ACT-02.step-filter ACT-04.rule ACT-01.who-assigns',
  ]);
  for (const unread of [
    { people: [] },
    { people: [{ name: 'Bo', roles: ['Myyjä'] }] },
    { people: [{ name: 'Bo', roles: ['Sales agent'] }], unread: true },
  ])
    says('user-management', unread, knowing(), [
      'unknown, possible: ACT-02.unread.title',
      'more: ACT-01 ACT-04 ACT-07 ACT-08',
      'links: permissions-overview',
      'list ACT-01.good-to-know: ACT-02.step-filter ACT-04.rule ACT-01.who-assigns',
    ]);
  says(
    'user-management',
    {
      people: [
        { name: ' Ada ', roles: ['Global admin, Admin agent'] },
        { name: 'Bo', roles: ['Admin agent'] },
        { name: '', roles: ['Global admin'] },
        { name: 'Cy', roles: ['Admin agent', 'MPN partner admin'] },
      ],
    },
    knowing(),
    [
      'fine, certain: ACT-01.title(name=Ada, count=2, others=1)',
      'more: ACT-02 ACT-04 ACT-07 ACT-08',
      'links: permissions-overview',
      'list ACT-02.people: ACT-01.person(name=Ada, role=global-admin) ACT-01.person(name=Cy, role=partner-admin)',
      'list ACT-01.good-to-know: ACT-02.step-filter ACT-04.rule ACT-01.who-assigns',
    ],
  );
  says(
    'user-management',
    { people: [1, 2, 3, 4, 5, 6].map((n) => ({ name: `P${n}`, roles: ['Global admin'] })) },
    knowing(),
    [
      'fine, certain: ACT-01.title(name=P1, count=6, others=5)',
      'more: ACT-02 ACT-04 ACT-07 ACT-08',
      'links: permissions-overview',
      'list ACT-02.people: ACT-01.person(name=P1, role=global-admin) ACT-01.person(name=P2, role=global-admin) ACT-01.person(name=P3, role=global-admin) ACT-01.person(name=P4, role=global-admin) ACT-01.person(name=P5, role=global-admin)',
      'list ACT-01.good-to-know: ACT-02.step-filter ACT-04.rule ACT-01.who-assigns',
    ],
  );
});

describe('customer-request', () => {
  says('customer-request', { place: 'customers' }, knowing(), [
    'fine, certain: CSP-04.title',
    'more: CSP-01 CSP-02 CSP-03',
    'steps CSP-04.steps: CSP-04.step-customer=next CSP-04.step-service-management=later CSP-04.step-request=later CSP-04.step-plan=later',
    'list CSP-04.good-to-know: CSP-04.roles CSP-04.indirect-reseller CSP-04.own-tenant',
  ]);
  says('customer-request', { place: 'service-management' }, knowing(), [
    'fine, certain: CSP-04.open.title',
    'more: CSP-01 CSP-02 CSP-03',
    'steps CSP-04.steps: CSP-04.step-customer=done CSP-04.step-service-management=done CSP-04.step-request=next CSP-04.step-plan=later',
    'list CSP-04.good-to-know: CSP-04.roles CSP-04.indirect-reseller CSP-04.own-tenant',
  ]);
});
