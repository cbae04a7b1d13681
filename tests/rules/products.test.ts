import { readFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildProducts, flawsOfSnapshot, type Snapshot, type SnapshotVersion } from '../../scripts/products-build.ts';
import { productData } from '../../src/rules/product-data.ts';
import { findProduct, plainName } from '../../src/rules/product-names.ts';
import { coverage } from '../../src/rules/products.ts';
import { productNames } from '../../src/rules/tables/products.ts';
import { addDays } from '../../src/rules/term.ts';

const today = '2026-11-20';
const snapshotText = readFileSync(new URL('../../scripts/data/lifecycle.json', import.meta.url), 'utf8');
const snapshot = JSON.parse(snapshotText) as Snapshot;

describe('what is covered on 2026-11-20', () => {
  it.each([
    ['SQL 2019', 'not-covered', 'older', 'pay-per-incident', 'SQL Server 2019', '2030-01-08', 'certain'],
    ['SQL Server 2022', 'covered', 'previous-in-mainstream', undefined, 'SQL Server 2022', '2028-01-11', 'certain'],
    ['Microsoft SQL Server 2025 Standard', 'covered', 'current', undefined, 'SQL Server 2025', '2031-01-06', 'certain'],
    [
      'Windows Server 2022 Datacenter',
      'not-covered',
      'mainstream-ended',
      'pay-per-incident',
      'Windows Server 2022',
      '2031-10-14',
      'certain',
    ],
    ['Windows Server 2025', 'covered', 'current', undefined, 'Windows Server 2025', '2029-11-13', 'certain'],
    [
      'Windows Server 2012 R2',
      'not-covered',
      'lifecycle-ended',
      'none',
      'Windows Server 2012 R2',
      undefined,
      'certain',
    ],
    [
      'Exchange SE',
      'covered',
      'modern-current',
      undefined,
      'Exchange Server Subscription Edition',
      undefined,
      'likely',
    ],
    [
      'Exchange Server Subscription Edition RTM',
      'covered',
      'modern-current',
      undefined,
      'Exchange Server Subscription Edition',
      undefined,
      'likely',
    ],
    ['Exchange 2019', 'not-covered', 'lifecycle-ended', 'none', 'Exchange Server 2019', undefined, 'certain'],
    [
      'SharePoint Server 2019',
      'not-covered',
      'lifecycle-ended',
      'none',
      'SharePoint Server 2019',
      undefined,
      'certain',
    ],
    [
      'CRM 2016',
      'not-covered',
      'lifecycle-ended',
      'none',
      'Dynamics CRM 2016 / Dynamics 365 8.2',
      undefined,
      'certain',
    ],
    [
      'Dynamics 365 Customer Engagement (on-premises) 9.1',
      'covered',
      'current',
      undefined,
      'Dynamics 365 Customer Engagement (on-premises) 9.1',
      '2027-01-12',
      'certain',
    ],
    ['Office LTSC 2024', 'covered', 'current', undefined, 'Office LTSC 2024 / Office 2024', '2029-10-09', 'likely'],
    ['Word 2019', 'not-covered', 'lifecycle-ended', 'none', 'Office 2019', undefined, 'certain'],
    [
      'System Center 2022 Operations Manager',
      'covered',
      'previous-in-mainstream',
      undefined,
      'System Center 2022',
      '2027-04-13',
      'likely',
    ],
    [
      'Visual Studio Professional 2022',
      'covered',
      'previous-in-mainstream',
      undefined,
      'Visual Studio 2022',
      '2027-01-12',
      'certain',
    ],
    [
      'Visual Studio 2019 (16.11)',
      'not-covered',
      'older',
      'pay-per-incident',
      'Visual Studio 2019',
      '2029-04-10',
      'certain',
    ],
    ['Windows 11', 'covered', 'modern-current', undefined, 'Windows 11', undefined, 'likely'],
    ['Windows 10', 'not-covered', 'servicing-ended', 'none', 'Windows 10', undefined, 'likely'],
    [
      'Windows 10 Enterprise LTSC 2021',
      'covered',
      'previous-in-mainstream',
      undefined,
      'Windows 10 Enterprise LTSC 2021',
      '2027-01-12',
      'certain',
    ],
    ['Dynamics GP 18.7', 'covered', 'modern-current', undefined, 'Dynamics GP 18.x', '2029-12-31', 'likely'],
    [
      'Dynamics NAV 2018',
      'not-covered',
      'mainstream-ended',
      'pay-per-incident',
      'Dynamics NAV 2018',
      '2028-01-11',
      'likely',
    ],
    [
      'Microsoft Identity Manager 2016',
      'not-covered',
      'mainstream-ended',
      'pay-per-incident',
      'Microsoft Identity Manager 2016',
      '2029-01-09',
      'likely',
    ],
    [
      'SCCM 2603',
      'covered',
      'previous-in-mainstream',
      undefined,
      'Configuration Manager 2603',
      '2027-09-30',
      'possible',
    ],
    ['SCCM 2509', 'probably-not', 'older', 'pay-per-incident', 'Configuration Manager 2509', '2027-06-30', 'possible'],
    [
      'Configuration Manager 2403',
      'not-covered',
      'servicing-ended',
      'none',
      'Configuration Manager 2403',
      undefined,
      'likely',
    ],
    [
      'Azure DevOps Server 2022',
      'covered',
      'previous-in-mainstream',
      undefined,
      'Azure DevOps Server 2022',
      '2028-01-11',
      'likely',
    ],
    ['TFS 2018', 'not-covered', 'older', 'pay-per-incident', 'Team Foundation Server 2018', '2028-01-11', 'certain'],
    ['.NET 10', 'covered', 'modern-current', undefined, '.NET 10', '2028-11-14', 'likely'],
    ['.NET 8', 'not-covered', 'servicing-ended', 'none', '.NET 8', undefined, 'likely'],
  ])('%s: %s (%s)', (text, verdict, reason, alternative, version, until, confidence) => {
    const found = coverage(text, today);
    expect(found).toMatchObject({ verdict, reason, version, confidence });
    expect([found.alternative, found.until, found.nextChange]).toEqual([
      alternative,
      until,
      until && addDays(until, 1),
    ]);
  });

  it.each([
    ['Azure', 'cloud', 'PRD-03', 'cloud-benefit', 'certain'],
    ['Azure SQL Database', 'cloud', 'PRD-03', 'cloud-benefit', 'certain'],
    ['Azure DevOps Services', 'cloud', 'PRD-03', 'cloud-benefit', 'certain'],
    ['Microsoft Entra ID', 'cloud', 'PRD-03', 'cloud-benefit', 'certain'],
    ['Power BI', 'cloud', 'PRD-03', 'cloud-benefit', 'certain'],
    ['Dynamics 365 Sales', 'cloud', 'PRD-03', 'cloud-benefit', 'certain'],
    ['Dynamics CRM Online', 'cloud', 'PRD-03', 'cloud-benefit', 'certain'],
    ['Dynamics 365 Business Central Online', 'cloud', 'PRD-03', 'cloud-benefit', 'certain'],
    ['Microsoft 365 Apps for enterprise', 'microsoft-365', 'PRD-04', 'tenant-support', 'likely'],
    ['Office 365', 'microsoft-365', 'PRD-04', 'tenant-support', 'likely'],
    ['O365 E3', 'microsoft-365', 'PRD-04', 'tenant-support', 'likely'],
    ['Exchange Online', 'microsoft-365', 'PRD-04', 'tenant-support', 'likely'],
    ['SharePoint Online', 'microsoft-365', 'PRD-04', 'tenant-support', 'likely'],
    ['Microsoft Teams', 'microsoft-365', 'PRD-04', 'tenant-support', 'likely'],
    ['Word for Microsoft 365', 'microsoft-365', 'PRD-04', 'tenant-support', 'likely'],
  ])('%s: %s', (text, verdict, rule, alternative, confidence) => {
    const found = coverage(text, today);
    expect(found).toMatchObject({ verdict, reason: verdict, rule, alternative, confidence });
    expect(found).not.toHaveProperty('version');
    expect(found).not.toHaveProperty('product');
  });

  it.each([
    ['', 'not-recognised'],
    ['Contoso CRM', 'not-recognised'],
    ['Windows Admin Center', 'not-recognised'],
    ['Visual Studio Code', 'not-recognised'],
    ['Visual Studio 2022 for Mac', 'not-recognised'],
    ['SQL Server Management Studio 20', 'not-recognised'],
    ['SQL Server 2022 on Azure VM', 'not-recognised'],
    ['Exchange Server 2019 on Windows Server 2022', 'not-recognised'],
    ['Exchange 2019 hybrid with Exchange Online', 'not-recognised'],
    ['Windows 365', 'not-recognised'],
    ['Dynamics 365 Business Central', 'not-recognised'],
    ['Dynamics 365 Customer Engagement', 'not-recognised'],
    [`SQL Server 2022 ${'x'.repeat(200)}`, 'not-recognised'],
    ['SQL Server', 'version-needed'],
    ['SQL Server 2021', 'version-needed'],
    ['SQL Server 2028', 'version-needed'],
    ['SQL Server 2019 / 2022', 'version-needed'],
    ['SQL Server 2008 or 2012', 'version-needed'],
    ['Windows Server 2028', 'version-needed'],
    ['Windows Server, version 23H2', 'version-needed'],
    ['Windows 11 24H2', 'version-needed'],
    ['Windows 11 29H2', 'version-needed'],
    ['Exchange', 'version-needed'],
    ['Dynamics 365 (on-premises)', 'version-needed'],
    ['.NET 11', 'version-needed'],
    ['.NET Framework 4.8', 'component'],
    ['.NET Framework', 'component'],
  ])('%j is not known: %s', (text, reason) => {
    const found = coverage(text, today);
    expect(found).toMatchObject({ verdict: 'unknown', reason });
    expect(found.alternative).toBeUndefined();
    expect(found.version).toBeUndefined();
  });

  it('takes family and version apart, as portals list them', () => {
    expect(coverage({ family: 'Windows Server', version: 'Windows Server 2025 Standard' }, today).verdict).toBe(
      'covered',
    );
    expect(coverage({ family: 'SQL Server', version: '2019' }, today).reason).toBe('older');
    expect(coverage({ family: 'SQL Server', version: '' }, today).reason).toBe('version-needed');
    expect(coverage({ family: '', version: '' }, today).reason).toBe('not-recognised');
  });

  it('goes by the edition for a feature release of Windows 11', () => {
    expect(coverage('Windows 11 Enterprise 24H2', today)).toMatchObject({
      verdict: 'covered',
      version: 'Windows 11 24H2',
      until: '2027-10-12',
    });
    expect(coverage('Windows 11 Pro, version 24H2', today)).toMatchObject({
      verdict: 'not-covered',
      reason: 'servicing-ended',
    });
    expect(coverage('Windows 11 Home 25H2', today)).toMatchObject({ verdict: 'covered', until: '2027-10-12' });
    expect(coverage('Windows 11 25H2', today)).toMatchObject({ verdict: 'covered', until: '2027-10-12' });
    expect(coverage('Windows 11 Education 23H2', today)).toMatchObject({ verdict: 'not-covered' });
    expect(coverage('Windows 11 23H2', today)).toMatchObject({ verdict: 'not-covered', alternative: 'none' });
    expect(coverage('Windows 11 Pro Education 24H2', today).verdict).toBe('unknown');
    expect(coverage('Windows 11 26H2', '2026-09-28').verdict).toBe('unknown');
    expect(coverage('Windows 11 26H2', '2026-09-29').verdict).toBe('covered');
  });

  it.each([
    ['Windows Server 2008 R2', 'Windows Server'],
    ['Windows Server 2012', 'Windows Server'],
    ['SQL Server 2008', 'SQL Server'],
    ['Windows 7', 'Windows'],
    ['Windows XP', 'Windows'],
    ['Dynamics CRM 2011', 'Dynamics 365 Customer Engagement (on-premises)'],
    ['Lync Server 2013', 'Skype for Business Server'],
    ['Dynamics AX 2009', 'Dynamics AX'],
    ['Visual Studio 2015', 'Visual Studio'],
    ['SCCM 1902', 'Configuration Manager'],
  ])('%s is older than all in the table: not covered, and no more is said', (text, product) => {
    const found = coverage(text, today);
    expect(found).toMatchObject({ product, reason: 'older' });
    expect(['not-covered', 'probably-not']).toContain(found.verdict);
    expect(found.alternative).toBeUndefined();
    expect(found.confidence).not.toBe('certain');
  });

  it('answers without a version where every version has the same answer', () => {
    expect(coverage('Dynamics NAV', today)).toMatchObject({ verdict: 'not-covered', product: 'Dynamics NAV' });
    expect(coverage('Dynamics NAV', today)).not.toHaveProperty('version');
    expect(coverage('Dynamics NAV 2019', today).verdict).toBe('unknown');
    expect(coverage('Power BI Report Server', today)).toMatchObject({
      verdict: 'covered',
      version: 'Power BI Report Server',
    });
  });
});

describe('by date', () => {
  it.each([
    ['Windows Server 2022', '2026-10-13', 'covered'],
    ['Windows Server 2022', '2026-10-14', 'not-covered'],
    ['Windows Server 2019', '2023-12-31', 'covered'],
    ['Windows Server 2019', '2024-01-10', 'not-covered'],
    ['SQL Server 2022', '2028-01-11', 'covered'],
    ['SQL Server 2022', '2028-01-12', 'not-covered'],
    ['SQL Server 2019', '2025-01-01', 'covered'],
    ['Exchange Server 2019', '2023-12-31', 'covered'],
    ['SQL Server 2025', '2025-11-17', 'unknown'],
    ['Office Online Server', '2026-12-31', 'covered'],
    ['Office Online Server', '2027-01-01', 'not-covered'],
  ])('%s on %s is %s', (text, day, verdict) => expect(coverage(text, day).verdict).toBe(verdict));

  it('moves the previous version out on the day a new one comes', () => {
    expect(coverage('SQL Server 2019', '2022-11-15').reason).toBe('current');
    expect(coverage('SQL Server 2019', '2022-11-16').reason).toBe('previous-in-mainstream');
    expect(coverage('SQL Server 2017', '2022-10-11')).toMatchObject({
      verdict: 'covered',
      until: '2022-10-11',
      nextChange: '2022-10-12',
    });
    expect(coverage('Windows Server 2016', '2021-01-01')).toMatchObject({
      verdict: 'covered',
      until: '2021-08-17',
      nextChange: '2021-08-18',
    });
  });

  it('is open between the two ends of a release while the edition is not known', () => {
    const on = (day: string) => coverage('Windows 11 24H2', day).verdict;
    expect([on('2026-10-13'), on('2026-10-14'), on('2027-10-12'), on('2027-10-13')]).toEqual([
      'covered',
      'unknown',
      'unknown',
      'not-covered',
    ]);
  });

  it('is that of its only version where a product has one', () => {
    expect(coverage('Microsoft Identity Manager', '2026-11-20').version).toBe('Microsoft Identity Manager 2016');
  });

  it('does not become surer by weak dates', () => {
    expect(coverage('Hyper-V Server 2019', '2014-01-01')).toMatchObject({ verdict: 'unknown', confidence: 'possible' });
  });

  it('trusts its dates less once they are past their shelf life', () => {
    expect(coverage('SQL Server 2025', addDays(productData.checkedOn, productData.shelfLifeDays)).confidence).toBe(
      'certain',
    );
    expect(coverage('SQL Server 2025', addDays(productData.checkedOn, productData.shelfLifeDays + 1)).confidence).toBe(
      'possible',
    );
    expect(coverage('Azure', '2030-01-01').confidence).toBe('certain');
  });

  const anyDay = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays('2012-01-01', days));
  const anyVersion = fc.constantFrom(
    ...productData.families.flatMap((family) => family.versions.map((version) => ({ family, version }))),
  );

  it('never covers a version after its mainstream support, and never more than two versions of a product', () => {
    fc.assert(
      fc.property(anyDay, anyVersion, (day, { family, version }) => {
        const found = coverage({ family: family.name, version: version.name }, day);
        if (found.verdict !== 'covered') return;
        expect(day <= (version.mainstreamEnd ?? day)).toBe(true);
        expect((version.released ?? day) <= day).toBe(true);
        const newer = family.versions.filter(
          ({ released }) => (released ?? '') > (version.released ?? '') && (released ?? '') <= day,
        );
        expect(newer.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never covers again what was covered once', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(4_000), anyVersion, (day, later, { family, version }) => {
        const text = { family: family.name, version: version.name };
        if (coverage(text, day).verdict === 'not-covered')
          expect(coverage(text, addDays(day, later)).verdict).not.toBe('covered');
      }),
    );
  });

  it('gives the answer until the day it says, and another one after it', () => {
    fc.assert(
      fc.property(anyDay, anyVersion, (day, { family, version }) => {
        const text = { family: family.name, version: version.name };
        const { until, nextChange, ...now } = coverage(text, day);
        if (until === undefined || nextChange === undefined) return;
        const same = ({ verdict, alternative }: Pick<typeof now, 'verdict' | 'alternative'>): unknown[] => [
          verdict,
          alternative,
        ];
        expect(same(coverage(text, until))).toEqual(same(now));
        expect(same(coverage(text, nextChange))).not.toEqual(same(now));
      }),
    );
  });

  it('never throws and never covers what it cannot name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), anyDay, (text, day) => {
        const found = coverage(text, day);
        if (found.verdict === 'covered') expect(found.version).toBeDefined();
      }),
    );
  });
});

describe('names of products', () => {
  it.each(productNames.map((row) => [row.example, row] as const))(
    '%s meets its own pattern and no other',
    (example, row) => {
      expect(productNames.filter(({ pattern }) => pattern.test(plainName(example)))).toEqual([row]);
    },
  );

  it('has a name for every product of the table and a product for every name', () => {
    const named = productNames.map(({ family }) => family).filter((family) => family !== undefined);
    expect([...named].sort()).toEqual(productData.families.map(({ id }) => id).sort());
  });

  it('finds every version by the name we give it', () => {
    const lost = productData.families.flatMap((family) =>
      family.versions
        .filter((version) => findProduct(version.name).version !== version && family.id !== 'dotnet-framework')
        .map(({ name }) => name),
    );
    expect(lost).toEqual([]);
  });

  it.each(['Servidor', 'Servidores', 'Serveur', 'Sunucu', 'サーバー', 'サーバ'])('reads %s as a server', (word) =>
    expect(plainName(`Windows ${word} 2022`)).toBe('windows server 2022'),
  );

  it('are read up to their bound, and by no more than one release', () => {
    const long = (length: number) => findProduct(`Windows Server 2022 ${'x'.repeat(length - 20)}`);
    expect([long(200).version?.id, long(201).version?.id]).toEqual(['2022', undefined]);
    expect(findProduct('Windows 11 24H2').release?.id).toBe('24H2');
    expect(findProduct('Windows 11 24H2 or 25H2').release).toBeUndefined();
    expect(findProduct('SQL Server 2022 25H2').hasUnknownRelease).toBe(false);
    expect(plainName('SharePoint onpremises')).toBe('sharepoint onprem');
    // What is known by its version is not older by another word.
    expect(findProduct('Windows 11 instead of Windows 7').isOlder).toBe(false);
  });

  it('writes names in one way', () => {
    expect(plainName('Microsoft® SQL Server™ 2019 (On-Premises)')).toBe('microsoft sql server 2019 onprem');
    expect(plainName('Windows 8.1')).toBe('windows 8.1');
    expect(plainName('On premise, v. 9.1.')).toBe('onprem v 9.1');
  });
});

describe('the product table', () => {
  it('is what the snapshot gives', () => {
    expect(`${JSON.stringify(productData, null, 2)}\n`).toBe(buildProducts(snapshot));
  });

  it('is without flaws, and its sources are younger than their shelf life', () => {
    const now = new Date().toISOString().slice(0, 10);
    expect(
      [...flawsOfSnapshot(snapshot, now)],
      'Look at the sources of these rows again, correct scripts/data/lifecycle.json, set checkedOn, and run `npm run products -- build`.',
    ).toEqual([]);
  });

  it('takes less than 200 kB of memory', () => {
    expect(serialize(productData).byteLength).toBeLessThan(200_000);
  });

  it('holds dates, never their consequences', () => {
    expect(JSON.stringify(productData)).not.toMatch(/eligible|rank|inMainstream/u);
  });
});

describe('building the product table', () => {
  const version: SnapshotVersion = {
    id: '1',
    name: 'Thing 1',
    policy: 'fixed',
    released: '2020-01',
    mainstreamEnd: '2024-02',
    extendedEnd: '2029-01-09',
    esuEnd: null,
    precision: 'month',
    confidence: 'low',
    source: { kind: 'derived' },
    checkedOn: '2026-11-20',
  };
  const of = (...versions: SnapshotVersion[]): Snapshot => ({
    checkedOn: '2026-11-20',
    shelfLifeDays: 180,
    families: [{ id: 'thing', name: 'Thing', listedInPolicy: false, versions }],
  });
  const flaws = (...versions: SnapshotVersion[]): string[] => [...flawsOfSnapshot(of(...versions), '2026-11-20')];

  it('takes the last day of a month, leaves out what is not known, and puts the newest first', () => {
    const newer = { ...version, id: '2', name: 'Thing 2', released: '2022-03-04' };
    expect(JSON.parse(buildProducts(of(version, newer)))).toEqual({
      checkedOn: '2026-11-20',
      shelfLifeDays: 180,
      families: [
        {
          id: 'thing',
          name: 'Thing',
          listedInPolicy: false,
          versions: [
            {
              id: '2',
              name: 'Thing 2',
              policy: 'fixed',
              released: '2022-03-04',
              mainstreamEnd: '2024-02-29',
              extendedEnd: '2029-01-09',
              confidence: 'low',
            },
            {
              id: '1',
              name: 'Thing 1',
              policy: 'fixed',
              released: '2020-01-31',
              mainstreamEnd: '2024-02-29',
              extendedEnd: '2029-01-09',
              confidence: 'low',
            },
          ],
        },
      ],
    });
  });

  it('finds nothing wrong with what is right', () => expect(flaws(version)).toEqual([]));

  it.each([
    [{ policy: 'odd' }, 'thing 1: policy is "odd", expected fixed, modern, component'],
    [{ confidence: 'odd' }, 'thing 1: confidence is "odd", expected high, medium, low'],
    [{ released: '2020-13-01' }, 'thing 1: released is "2020-13-01", expected YYYY-MM-DD'],
    [{ precision: 'day', released: '2020-01-31' }, 'thing 1: mainstreamEnd is a month, but precision is "day"'],
    [{ extendedEnd: null }, 'thing 1: a fixed policy has both ends'],
    [{ mainstreamEnd: '2019-01' }, 'thing 1: ends before it is released'],
    [{ extendedEnd: '2024-01-09' }, 'thing 1: extended support ends before mainstream support'],
    [{ checkedOn: '2026-05-23' }, 'thing 1: was checked 181 days ago; look at the source again, then set checkedOn'],
  ])('finds %j', (change, flaw) => expect(flaws({ ...version, ...change })).toEqual([flaw]));

  it('finds two of the same, and families without versions', () => {
    expect(flaws(version, version)).toEqual(['thing: two versions have one id']);
    expect(flaws()).toEqual(['thing: has no versions; add one or drop the family']);
    const twice = { ...of(version), families: [...of(version).families, ...of(version).families] };
    expect([...flawsOfSnapshot(twice, '2026-11-20')]).toEqual(['thing: listed twice; put its versions together']);
    expect(flaws({ ...version, checkedOn: '2026-05-24' })).toEqual([]);
  });
});

describe('the days on which an answer changes', () => {
  it.each([
    ['Windows 11 Pro 26H2', '2028-10-10', 'covered'],
    ['Windows 11 Pro 26H2', '2028-10-11', 'not-covered'],
    ['Windows 11 Enterprise 26H2', '2029-10-09', 'covered'],
    ['Windows 11 Enterprise 26H2', '2029-10-10', 'not-covered'],
    // Without the edition it is one thing or the other, and before its release nobody can run it.
    ['Windows 11 26H2', '2028-10-10', 'covered'],
    ['Windows 11 26H2', '2029-01-01', 'unknown'],
    ['Windows 11 26H2', '2029-10-10', 'not-covered'],
    ['Windows 11 26H2', '2026-09-28', 'unknown'],
  ])('%s on %s is %s', (name, day, verdict) => expect(coverage(name, day).verdict).toBe(verdict));

  it.each([
    // Two newer releases make it older than N-1, and so does one whose mainstream support is over.
    ['HPC Pack 2012', '2016-01-01', 'unknown'],
    ['HPC Pack 2012', '2018-01-01', 'unknown'],
    ['HPC Pack 2012', '2021-01-01', 'not-covered'],
    ['Identity Manager 2010', '2015-01-01', 'unknown'],
    ['Identity Manager 2010', '2021-01-12', 'unknown'],
    ['Identity Manager 2010', '2021-01-13', 'not-covered'],
  ])('%s, older than the data, on %s is %s', (name, day, verdict) => {
    expect(coverage(name, day)).toMatchObject({ verdict });
    expect(coverage(name, day)).not.toHaveProperty('alternative');
  });
});
