/**
 * What every row of every table says, written down a second time: a slip in a row has to be made here too before it can
 * reach anybody. Read a changed line as a user would meet it: how sure, how loud, what else is said, where it leads.
 */
import { describe, expect, it } from 'vitest';
import type { AnyTable } from '../../src/rules/table.ts';
import { allTables } from '../../src/rules/tables/all.ts';

const outcomes: Readonly<Record<string, readonly string[]>> = {
  'greyed-activate': [
    'obstacle=past: ACT-11 likely, message=ACT-11.past causes=TERM-02+TERM-03+ACT-01',
    'obstacle=elsewhere: ACT-11 likely, message=ACT-11.elsewhere causes=ACT-06+ACT-01',
    'activatingRole=yes obstacle=none: ACT-03 likely, message=ACT-03 causes=ACT-04+ACT-06+ACT-01',
    'activatingRole=stated obstacle=none: ACT-03 possible, message=ACT-03.stated causes=ACT-02+ACT-04+ACT-06+ACT-01',
    'activatingRole=disagree obstacle=none: ACT-02 possible, message=ACT-02.disagree causes=ACT-04+ACT-03+ACT-07+ACT-08+ACT-11+ACT-01',
    'activatingRole=no colleague=not-known obstacle=none: ACT-02 certain, message=ACT-02 causes=ACT-01+ACT-04+ACT-07+ACT-08+ACT-03',
    'activatingRole=no colleague=known obstacle=none: ACT-02 certain, message=ACT-02.colleague causes=ACT-01+ACT-04+ACT-07+ACT-08+ACT-03',
    'activatingRole=unknown colleague=not-known obstacle=none: ACT-02 likely, message=ACT-02.unknown causes=ACT-01+ACT-03+ACT-04+ACT-07+ACT-08+ACT-11',
    'activatingRole=unknown colleague=known obstacle=none: ACT-02 likely, message=ACT-02.unknown-colleague causes=ACT-01+ACT-03+ACT-04+ACT-07+ACT-08+ACT-11',
  ],
  'already-associated': [
    'wording=known otherPlans=known: ERR-04 possible, message=ERR-04 tone=careful mayFold=false',
    'wording=unknown otherPlans=known: ERR-04 possible, message=ERR-04.wording tone=careful mayFold=false',
    'wording=known otherPlans=none cloud=linked knowledge=fresh: ERR-01 likely, message=ERR-01 tone=fine mayFold=true',
    'wording=known otherPlans=none cloud=usable knowledge=fresh: ERR-01 likely, message=ERR-01.not-seen-linked tone=fine mayFold=true',
    'wording=known otherPlans=none cloud=linked/usable knowledge=doubtful: ERR-01 possible, message=ERR-01.doubtful tone=unknown mayFold=false',
    'wording=known otherPlans=none cloud=spent knowledge=fresh: ERR-02 likely, message=ERR-02 tone=act mayFold=false',
    'wording=known otherPlans=none cloud=spent knowledge=doubtful: ERR-02 possible, message=ERR-02 tone=unknown mayFold=false',
    'wording=known otherPlans=none cloud=none onPremises=action-pack-only knowledge=fresh: ERR-03 likely, message=ERR-03 tone=fine mayFold=true',
    'wording=known otherPlans=none cloud=none onPremises=action-pack-only knowledge=doubtful: ERR-03 possible, message=ERR-03 tone=unknown mayFold=false',
    'wording=known otherPlans=none cloud=none onPremises=none: ERR-05 possible, message=ERR-05 tone=unknown mayFold=false',
    'wording=known otherPlans=none cloud=none onPremises=usable knowledge=fresh: ERR-01 possible, message=ERR-01.on-premises tone=unknown mayFold=false',
    'wording=known otherPlans=none cloud=none onPremises=ended: ERR-02 possible, message=ERR-02.on-premises tone=act mayFold=false',
    'wording=known otherPlans=none cloud=none onPremises=usable knowledge=doubtful: ERR-05 possible, message=ERR-05.on-premises tone=unknown mayFold=false',
    'wording=known otherPlans=none cloud=none onPremises=other: ERR-05 possible, message=ERR-05.on-premises tone=unknown mayFold=false',
    'wording=known otherPlans=none cloud=unclear: ERR-05 possible, message=ERR-05.unclear tone=unknown mayFold=false',
    'wording=unknown otherPlans=none: ERR-05 possible, message=ERR-05.wording tone=unknown mayFold=false',
  ],
  linking: [
    'holding=linked: LNK-02 likely, message=LNK-02 tone=fine more=LNK-03+LNK-06',
    'holding=spent: LNK-03 likely, message=LNK-03 tone=act more=TERM-04+LNK-01+TERM-03',
    'holding=usable: LNK-01 likely, message=LNK-01.known tone=act more=LNK-02+LNK-06',
    'holding=unclear: LNK-01 certain, message=LNK-01 tone=act more=LNK-02+LNK-06',
    'form=azure holding=none actionPackOnly=yes otherPlans=none: PRD-05 likely, message=PRD-05 tone=fine more=ENT-01+LNK-01',
    'form=azure holding=none actionPackOnly=no otherPlans=none: LNK-01 certain, message=LNK-01 tone=act more=LNK-02+LNK-06',
    'form=on-premises holding=none otherPlans=none: LNK-01 certain, message=LNK-01 tone=act more=LNK-02+LNK-06',
    'holding=none otherPlans=known: LNK-01 likely, message=LNK-01.other-plan tone=act more=LNK-06',
  ],
  'missing-plan': [
    'missing=eligible-plan/azure-plan holding=spent: TERM-04 likely, message=TERM-04 tone=act more=LNK-03+TERM-03',
    'missing=eligible-plan holding=linked product=not-covered/open: REM-04 likely, message=REM-04.no-eligible tone=careful more=PRD-02+LNK-05',
    'missing=eligible-plan/azure-plan holding=usable: LNK-01 likely, message=LNK-01.not-linked tone=act more=LNK-02+LNK-05',
    'missing=eligible-plan holding=none beside=cloud-plan: REM-03 likely, message=REM-03.no-eligible tone=act more=PRD-03+LNK-01',
    'missing=eligible-plan holding=none beside=nothing/action-pack-only product=covered/open: LNK-01 possible, message=LNK-01.no-plan tone=act more=REM-04+LNK-05',
    'missing=eligible-plan holding=unclear product=covered/open: LNK-01 possible, message=LNK-01.no-plan tone=act more=TERM-04+LNK-05',
    'missing=azure-plan holding=unclear: LNK-01 possible, message=LNK-01.no-plan tone=act more=TERM-04+LNK-05',
    'missing=eligible-plan holding=unclear product=not-covered: PRD-02 likely, message=PRD-02.no-eligible tone=careful more=REM-04+LNK-01',
    'missing=eligible-plan holding=none beside=nothing/action-pack-only product=not-covered: PRD-02 likely, message=PRD-02.no-eligible tone=careful more=REM-04+LNK-01',
    'missing=azure-plan holding=linked: LNK-02 likely, message=LNK-02.not-listed tone=careful more=TERM-04+ERR-07',
    'missing=eligible-plan holding=linked product=covered: LNK-02 likely, message=LNK-02.not-eligible tone=careful more=TERM-04+LNK-05',
    'missing=azure-plan holding=none beside=action-pack-only: PRD-05 likely, message=PRD-05.not-listed tone=act more=ENT-01',
    'missing=azure-plan holding=none beside=nothing/cloud-plan: LNK-01 possible, message=LNK-01.no-plan tone=act more=TERM-04+LNK-04',
    'missing=technical-type holding=linked: ERR-07 likely, message=ERR-07.rights tone=act more=CSP-01',
    'missing=technical-type holding=spent: ERR-07 likely, message=ERR-07.spent tone=act more=TERM-04+LNK-03',
    'missing=technical-type holding=usable/unclear: ERR-07 likely, message=ERR-07 tone=act more=LNK-01+TERM-04+CSP-01',
    'missing=technical-type holding=none beside=nothing/cloud-plan: ERR-07 likely, message=ERR-07 tone=act more=LNK-01+TERM-04+CSP-01',
    'missing=technical-type holding=none beside=action-pack-only: PRD-05 likely, message=PRD-05.not-listed tone=act more=ENT-01+ERR-07',
  ],
  'plan-balance': [
    'kind=on-premises/cloud standing=usable listed=available stated=none: REM-05 certain, message=REM-05 tone=fine more=NAM-01+LNK-02+REM-06',
    'kind=on-premises/cloud standing=usable listed=available stated=product/other: REM-05 possible, message=REM-05 tone=careful more=NAM-01+LNK-02+REM-06',
    'kind=on-premises/cloud standing=usable/not-started/unclear stated=ended: TERM-04 likely, message=TERM-04.stated-ended tone=act more=REM-04+LNK-03+NAM-01',
    'kind=on-premises/cloud standing=usable/not-started/unclear stated=used-up: TERM-04 likely, message=TERM-04.stated-used-up tone=act more=REM-04+REM-06+NAM-01',
    'kind=cloud standing=usable listed=unavailable stated=product/other/none: REM-03 likely, message=REM-03 tone=fine more=REM-05+PRD-03+NAM-01',
    'kind=on-premises standing=usable listed=unavailable stated=product/other/none: REM-04 possible, message=REM-04.likely tone=unknown more=PRD-02+NAM-01',
    'kind=on-premises/cloud standing=ended: TERM-04 certain, message=TERM-04.ended tone=act more=REM-04+LNK-03+NAM-01',
    'kind=on-premises/cloud standing=used-up: TERM-04 certain, message=TERM-04.used-up tone=act more=REM-04+REM-06+NAM-01',
    'kind=on-premises/cloud standing=not-started stated=product/other/none: REM-05 likely, message=REM-05.not-started tone=careful more=NAM-01',
    'kind=on-premises/cloud standing=unclear listed=available stated=product/other/none: REM-05 possible, message=REM-05.unclear tone=unknown more=NAM-01+REM-01',
    'kind=on-premises/cloud standing=unclear listed=unavailable stated=product/other/none: REM-04 possible, message=REM-04.unclear tone=unknown more=REM-03+REM-01+NAM-01',
    'kind=paid: NAM-01 likely, message=NAM-01.paid tone=unknown more=',
    'kind=unknown: NAM-01 possible, message=NAM-01.unknown tone=unknown more=',
  ],
  'unavailable-plan': [
    'kind=paid: NAM-01 likely, message=NAM-01.paid tone=unknown more=',
    'kind=unknown: NAM-01 possible, message=NAM-01.unknown tone=unknown more=REM-04',
    'kind=on-premises/cloud standing=ended: TERM-04 certain, message=TERM-04.ended tone=act more=REM-04+LNK-03+TERM-03+NAM-01',
    'kind=on-premises/cloud standing=used-up: TERM-04 certain, message=TERM-04.used-up tone=act more=REM-04+REM-06+NAM-01',
    'kind=on-premises/cloud standing=usable/not-started/unclear reason=ended: TERM-04 likely, message=TERM-04.stated-ended tone=act more=REM-04+LNK-03+NAM-01',
    'kind=on-premises/cloud standing=usable/not-started/unclear reason=used-up: TERM-04 likely, message=TERM-04.stated-used-up tone=act more=REM-04+REM-06+NAM-01',
    'kind=on-premises/cloud standing=not-started reason=product/other/none: REM-05 likely, message=REM-05.not-started tone=careful more=NAM-01',
    'kind=on-premises/cloud standing=usable/unclear reason=other: REM-04 possible, message=REM-04.other-reason tone=unknown more=REM-05+NAM-01',
    'kind=cloud standing=usable reason=product product=covered/not-covered/on-premises/not-known: REM-03 certain, message=REM-03 tone=fine more=REM-05+PRD-03+NAM-01',
    'kind=cloud standing=usable reason=none product=covered/not-covered/on-premises: REM-03 certain, message=REM-03 tone=fine more=REM-05+PRD-03+NAM-01',
    'kind=cloud standing=usable reason=none product=not-known: REM-03 possible, message=REM-03.likely tone=unknown more=REM-05+PRD-03+NAM-01',
    'kind=cloud standing=unclear reason=product product=covered/not-covered/on-premises/not-known: REM-03 likely, message=REM-03.unclear tone=unknown more=REM-01+PRD-03+NAM-01',
    'kind=cloud standing=unclear reason=none product=covered/not-covered/on-premises: REM-03 likely, message=REM-03.unclear tone=unknown more=REM-01+PRD-03+NAM-01',
    'kind=cloud standing=unclear reason=none product=not-known: REM-04 possible, message=REM-04.unclear tone=unknown more=REM-03+TERM-04+NAM-01',
    'kind=cloud standing=usable/unclear reason=product/none product=cloud: REM-04 possible, message=REM-04.cloud-product tone=unknown more=PRD-03+NAM-01',
    'kind=on-premises standing=usable/unclear reason=product/none product=not-covered: PRD-02 likely, message=PRD-02.plan tone=careful more=REM-04+ONP-02+NAM-01',
    'kind=on-premises standing=usable/unclear reason=product/none product=cloud: PRD-03 likely, message=PRD-03.plan tone=act more=REM-04+NAM-01',
    'kind=on-premises standing=usable/unclear reason=product product=covered/on-premises/not-known: REM-04 likely, message=REM-04.stated-product tone=careful more=PRD-02+ONP-02+NAM-01',
    'kind=on-premises standing=usable reason=none product=on-premises/not-known: REM-04 possible, message=REM-04.likely tone=unknown more=PRD-02+NAM-01',
    'kind=on-premises standing=usable reason=none product=covered: REM-04 possible, message=REM-04.unclear tone=unknown more=TERM-04+PRD-02+NAM-01',
    'kind=on-premises standing=unclear reason=none product=covered/on-premises/not-known: REM-04 possible, message=REM-04.unclear tone=unknown more=TERM-04+PRD-02+NAM-01',
  ],
  offers: [
    'offer=action-pack to 2025-01-21: ENT-01 certain, onPremises=10 cloud=0 hours=5 sold=true',
    'offer=learning-action-pack to 2025-01-21: ENT-01 certain, onPremises=10 cloud=0 hours=5 sold=true',
    'offer=silver cloudCompetency=yes to 2025-01-21: ENT-02 certain, onPremises=15 cloud=unlimited hours=20 sold=true',
    'offer=silver cloudCompetency=no to 2025-01-21: ENT-02 certain, onPremises=15 cloud=5 hours=20 sold=true',
    'offer=silver cloudCompetency=unknown to 2025-01-21: ENT-02 likely, onPremises=15 cloud=null cloudAtLeast=5 hours=20 sold=true',
    'offer=gold cloudCompetency=yes to 2025-01-21: ENT-03 certain, onPremises=20 cloud=unlimited hours=50 sold=true',
    'offer=gold cloudCompetency=no to 2025-01-21: ENT-03 certain, onPremises=20 cloud=10 hours=50 sold=true',
    'offer=gold cloudCompetency=unknown to 2025-01-21: ENT-03 likely, onPremises=20 cloud=null cloudAtLeast=10 hours=50 sold=true',
    'offer=action-pack/learning-action-pack/silver/gold from 2025-01-22: ENT-10 likely, onPremises=0 cloud=0 hours=0 sold=false',
    'offer=solutions-partner to 2022-09-30: ENT-05 likely, onPremises=0 cloud=0 hours=0 sold=false',
    'offer=solutions-partner from 2022-10-01 to 2024-06-30: ENT-05 certain, onPremises=20 cloud=unlimited hours=50 sold=true',
    'offer=solutions-partner from 2024-07-01 to 2025-06-22: ENT-06 possible, onPremises=20 cloud=null cloudAtLeast=50 hours=50 sold=true',
    'offer=solutions-partner from 2025-06-23: ENT-06 likely, onPremises=20 cloud=50 hours=50 sold=true',
    'offer=success-expanded/success-core/launch to 2025-01-21: ENT-07 likely, onPremises=0 cloud=0 hours=0 sold=false',
    'offer=success-expanded from 2025-01-22: ENT-07 likely, onPremises=0 cloud=5 hours=10 sold=true',
    'offer=success-core from 2025-01-22: ENT-07 likely, onPremises=0 cloud=2 hours=5 sold=true',
    'offer=launch from 2025-01-22: ENT-07 likely, onPremises=0 cloud=0 hours=0 sold=true',
    'offer=isv-success: ENT-12 likely, onPremises=0 cloud=0 hours=0 sold=true',
  ],
  'stated-difference': [
    'shown=fewer offers=missing: ENT-14 likely, reason=missing',
    'shown=more offers=extra: ENT-14 likely, reason=extra',
    'offers=same: ENT-14 possible, reason=terms',
    'offers=unknown: ENT-14 possible, reason=unclear',
    'shown=fewer offers=extra: ENT-14 possible, reason=unclear',
    'shown=more offers=missing: ENT-14 possible, reason=unclear',
  ],
  coverage: [
    'place=not-recognised: PRD-06 possible, verdict=unknown reason=not-recognised',
    'place=cloud: PRD-03 certain, verdict=cloud reason=cloud alternative=cloud-benefit',
    'place=microsoft-365: PRD-04 likely, verdict=microsoft-365 reason=microsoft-365 alternative=tenant-support',
    'place=on-premises policy=component: PRD-08 likely, verdict=unknown reason=component',
    'place=on-premises policy=not-known: PRD-09 possible, verdict=unknown reason=version-needed',
    'place=on-premises policy=fixed rank=n phase=mainstream: PRD-01 certain, verdict=covered reason=current',
    'place=on-premises policy=fixed rank=n-1 phase=mainstream: PRD-01 certain, verdict=covered reason=previous-in-mainstream',
    'place=on-premises policy=fixed rank=n/n-1 phase=extended: PRD-02 certain, verdict=not-covered reason=mainstream-ended alternative=pay-per-incident',
    'place=on-premises policy=fixed rank=older phase=mainstream/extended/not-known: PRD-02 certain, verdict=not-covered reason=older alternative=pay-per-incident',
    'place=on-premises policy=fixed rank=n/n-1/older phase=ended: PRD-02 certain, verdict=not-covered reason=lifecycle-ended alternative=none',
    'place=on-premises policy=fixed rank=n/n-1 phase=not-known: PRD-09 possible, verdict=unknown reason=version-needed',
    'place=on-premises policy=modern rank=n phase=mainstream: PRD-07 likely, verdict=covered reason=modern-current',
    'place=on-premises policy=modern rank=n-1 phase=mainstream: PRD-07 likely, verdict=covered reason=previous-in-mainstream',
    'place=on-premises policy=modern rank=older phase=mainstream/extended/not-known: PRD-07 possible, verdict=probably-not reason=older alternative=pay-per-incident',
    'place=on-premises policy=modern rank=n/n-1/older phase=ended: PRD-02 likely, verdict=not-covered reason=servicing-ended alternative=none',
    'place=on-premises policy=modern rank=n/n-1 phase=extended: PRD-02 likely, verdict=not-covered reason=mainstream-ended alternative=pay-per-incident',
    'place=on-premises policy=modern rank=n/n-1 phase=not-known: PRD-09 possible, verdict=unknown reason=version-needed',
    'place=on-premises policy=fixed/modern rank=not-known: PRD-09 possible, verdict=unknown reason=version-needed',
  ],
  routing: [
    'product=partner-center: ROUTE-01 likely, kind=ticket portal=partner-center-tickets role=any-user cost=nothing',
    'product=microsoft-365 tenant=own: ROUTE-02 likely, kind=tenant-support portal=microsoft-365-admin role=tenant-admin cost=included',
    'product=microsoft-365 tenant=customer partner=direct-bill/indirect-provider/indirect-reseller: ROUTE-03 likely, kind=csp portal=customers role=admin-agent cost=nothing',
    'product=microsoft-365 tenant=customer partner=not-csp: ROUTE-04 possible, kind=customer portal=microsoft-365-admin role=tenant-admin cost=included',
    'product=microsoft-365 tenant=customer partner=unknown: ROUTE-05 possible, kind=tenant-support portal=microsoft-365-admin role=tenant-admin cost=included',
    'product=microsoft-365 tenant=unknown: ROUTE-05 possible, kind=tenant-support portal=microsoft-365-admin role=tenant-admin cost=included',
    'product=azure tenant=own plans=benefit: ROUTE-06 certain, kind=benefit portal=azure-support-plans role=azure-request-role cost=one-incident',
    'product=azure tenant=own plans=paid: ROUTE-07 certain, kind=paid-plan portal=azure-new-request role=azure-request-role cost=paid',
    'product=azure tenant=own plans=none: ROUTE-08 certain, kind=buy-plan portal=azure-support-plans role=azure-request-role cost=paid',
    'product=azure tenant=own plans=unknown: ROUTE-09 possible, kind=check portal=technical-support role=any-user cost=depends',
    'product=azure tenant=customer partner=direct-bill/indirect-provider: ROUTE-10 certain, kind=csp portal=customers role=admin-agent cost=nothing',
    'product=azure tenant=customer partner=indirect-reseller: ROUTE-11 certain, kind=provider portal=customers role=provider cost=nothing',
    'product=azure tenant=customer partner=not-csp: ROUTE-12 possible, kind=customer portal=azure-help-support role=tenant-admin cost=customer-pays',
    'product=azure tenant=customer partner=unknown: ROUTE-13 possible, kind=ask-partner portal=customers role=admin-agent cost=nothing',
    'product=azure tenant=unknown: ROUTE-14 possible, kind=ask-tenant portal=azure-help-support role=azure-request-role cost=depends',
    'product=dynamics tenant=own plans=benefit: ROUTE-15 likely, kind=benefit portal=power-platform-admin role=tenant-admin cost=one-incident',
    'product=dynamics tenant=own plans=paid: ROUTE-16 likely, kind=paid-plan portal=power-platform-admin role=tenant-admin cost=paid',
    'product=dynamics tenant=own plans=none/unknown: ROUTE-17 possible, kind=tenant-support portal=power-platform-admin role=tenant-admin cost=depends',
    'product=dynamics tenant=customer partner=direct-bill/indirect-provider/indirect-reseller: ROUTE-18 likely, kind=csp portal=customers role=admin-agent cost=nothing',
    'product=dynamics tenant=customer partner=not-csp/unknown plans=benefit: ROUTE-24 possible, kind=benefit portal=power-platform-admin role=tenant-admin cost=one-incident',
    'product=dynamics tenant=customer partner=not-csp/unknown plans=paid: ROUTE-16 possible, kind=paid-plan portal=power-platform-admin role=tenant-admin cost=paid',
    'product=dynamics tenant=customer partner=not-csp/unknown plans=none/unknown: ROUTE-17 possible, kind=tenant-support portal=power-platform-admin role=tenant-admin cost=depends',
    'product=dynamics tenant=unknown plans=benefit: ROUTE-24 possible, kind=benefit portal=power-platform-admin role=tenant-admin cost=one-incident',
    'product=dynamics tenant=unknown plans=paid: ROUTE-16 possible, kind=paid-plan portal=power-platform-admin role=tenant-admin cost=paid',
    'product=dynamics tenant=unknown plans=none/unknown: ROUTE-17 possible, kind=tenant-support portal=power-platform-admin role=tenant-admin cost=depends',
    'product=on-premises plans=benefit: ROUTE-19 certain, kind=benefit portal=support-for-business role=any-account-with-ids cost=one-incident',
    'product=on-premises plans=paid: ROUTE-20 likely, kind=paid-plan portal=support-for-business role=any-account-with-ids cost=paid',
    'product=on-premises plans=none: ROUTE-21 certain, kind=pay-per-incident portal=support-for-business role=microsoft-account cost=paid',
    'product=on-premises plans=unknown: ROUTE-22 possible, kind=check portal=technical-support role=any-user cost=depends',
    'product=unknown: ROUTE-23 possible, kind=ask-product portal=benefit-guide role=any-user cost=depends',
  ],
};

type AnyRow = AnyTable['rows'][number];

function lineOf({ when, since, until, rule, confidence, then }: AnyRow): string {
  const conditions = Object.entries(when).map(
    ([name, values]) => `${name}=${(values as readonly unknown[]).join('/')}`,
  );
  const days = [...(since === undefined ? [] : [`from ${since}`]), ...(until === undefined ? [] : [`to ${until}`])];
  return `${[...conditions, ...days].join(' ')}: ${rule} ${confidence}, ${shown(then)}`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join('+');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name}=${shown(part)}`)
    .join(' ');
}

describe('the rows of the tables', () => {
  it.each(allTables.map((table) => [table.id, table] as const))('%s say what they are meant to say', (id, { rows }) => {
    expect(rows.map(lineOf)).toEqual(outcomes[id]);
  });

  it('are all written down', () => {
    expect(Object.keys(outcomes)).toEqual(allTables.map(({ id }) => id));
  });
});
