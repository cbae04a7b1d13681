/** COVERAGE (PRD): what a product's place in the lifecycle means, and the names by which products are known. */
import type { RuleId } from '../finding.ts';
import { defineTable } from '../table.ts';

/** Where a product belongs. */
export type ProductPlace = 'on-premises' | 'cloud' | 'microsoft-365' | 'not-recognised';

/** What a coverage row asks for. `not-known` inputs arise when no version, or not enough of it, is given. */
export interface CoverageInput {
  readonly place: ProductPlace;
  readonly policy: 'fixed' | 'modern' | 'component' | 'not-known';
  readonly rank: 'n' | 'n-1' | 'older' | 'not-known';
  /** `mainstream` includes Modern Policy products that are serviced; `extended` is after mainstream support. */
  readonly phase: 'mainstream' | 'extended' | 'ended' | 'not-known';
}

/** What a row answers. */
export interface CoverageOutcome {
  readonly verdict: 'covered' | 'not-covered' | 'probably-not' | 'cloud' | 'microsoft-365' | 'unknown';
  readonly reason:
    | 'current'
    | 'previous-in-mainstream'
    | 'older'
    | 'mainstream-ended'
    | 'lifecycle-ended'
    | 'modern-current'
    | 'servicing-ended'
    | 'cloud'
    | 'microsoft-365'
    | 'component'
    | 'not-recognised'
    | 'version-needed';
  readonly alternative?: 'pay-per-incident' | 'none' | 'cloud-benefit' | 'tenant-support';
}

const policySources = ['kb-4032154', 'article-2021-06', 'lifecycle-data'] as const;
const modernSources = ['modern-n-1-inferred', 'kb-4032154', 'lifecycle-data'] as const;

export const coverageTable = defineTable<CoverageInput, CoverageOutcome>({
  id: 'coverage',
  title: 'Whether a product is covered by the on-premises benefit',
  hitPolicy: 'unique',
  inputs: {
    place: ['on-premises', 'cloud', 'microsoft-365', 'not-recognised'],
    policy: ['fixed', 'modern', 'component', 'not-known'],
    rank: ['n', 'n-1', 'older', 'not-known'],
    phase: ['mainstream', 'extended', 'ended', 'not-known'],
  },
  rows: [
    {
      rule: 'PRD-06',
      when: { place: ['not-recognised'] },
      then: { verdict: 'unknown', reason: 'not-recognised' },
      confidence: 'possible',
      sources: ['lens-design'],
      plain:
        'A product that is not recognised, or a text that names several, is neither called covered nor not covered.',
      example: { place: 'not-recognised', policy: 'not-known', rank: 'not-known', phase: 'not-known' },
    },
    {
      rule: 'PRD-03',
      when: { place: ['cloud'] },
      then: { verdict: 'cloud', reason: 'cloud', alternative: 'cloud-benefit' },
      confidence: 'certain',
      sources: ['article-2021-09', 'doc-2023-03-27', 'partner-center-2025-06-23'],
      plain: 'Cloud products are served by the cloud benefit only, never by on-premises incidents.',
      example: { place: 'cloud', policy: 'not-known', rank: 'not-known', phase: 'not-known' },
    },
    {
      rule: 'PRD-04',
      when: { place: ['microsoft-365'] },
      then: { verdict: 'microsoft-365', reason: 'microsoft-365', alternative: 'tenant-support' },
      confidence: 'likely',
      sources: ['article-2026', 'article-2021-09'],
      plain: 'Microsoft 365 takes no Access ID and Contract ID, so neither benefit serves it; its admin center does.',
      example: { place: 'microsoft-365', policy: 'not-known', rank: 'not-known', phase: 'not-known' },
    },
    {
      rule: 'PRD-08',
      when: { place: ['on-premises'], policy: ['component'] },
      then: { verdict: 'unknown', reason: 'component' },
      confidence: 'likely',
      sources: ['lifecycle-data'],
      plain: '.NET Framework is a part of Windows: whether it is covered depends on the Windows it runs on.',
      example: { place: 'on-premises', policy: 'component', rank: 'not-known', phase: 'not-known' },
    },
    {
      rule: 'PRD-09',
      when: { place: ['on-premises'], policy: ['not-known'] },
      then: { verdict: 'unknown', reason: 'version-needed' },
      confidence: 'possible',
      sources: ['kb-4032154'],
      plain: 'Without the version, nothing can be said: the policy goes by version.',
      example: { place: 'on-premises', policy: 'not-known', rank: 'not-known', phase: 'not-known' },
    },
    {
      rule: 'PRD-01',
      when: { place: ['on-premises'], policy: ['fixed'], rank: ['n'], phase: ['mainstream'] },
      then: { verdict: 'covered', reason: 'current' },
      confidence: 'certain',
      sources: policySources,
      plain: 'The current version (N) is covered while it is in mainstream support.',
      example: { place: 'on-premises', policy: 'fixed', rank: 'n', phase: 'mainstream' },
    },
    {
      rule: 'PRD-01',
      when: { place: ['on-premises'], policy: ['fixed'], rank: ['n-1'], phase: ['mainstream'] },
      then: { verdict: 'covered', reason: 'previous-in-mainstream' },
      confidence: 'certain',
      sources: policySources,
      plain: 'The previous version (N-1) is covered while it is in mainstream support.',
      example: { place: 'on-premises', policy: 'fixed', rank: 'n-1', phase: 'mainstream' },
    },
    {
      rule: 'PRD-02',
      when: { place: ['on-premises'], policy: ['fixed'], rank: ['n', 'n-1'], phase: ['extended'] },
      then: { verdict: 'not-covered', reason: 'mainstream-ended', alternative: 'pay-per-incident' },
      confidence: 'certain',
      sources: policySources,
      plain: 'After mainstream support even the current and the previous version are not covered; pay per incident is.',
      example: { place: 'on-premises', policy: 'fixed', rank: 'n-1', phase: 'extended' },
    },
    {
      rule: 'PRD-02',
      when: {
        place: ['on-premises'],
        policy: ['fixed'],
        rank: ['older'],
        phase: ['mainstream', 'extended', 'not-known'],
      },
      then: { verdict: 'not-covered', reason: 'older', alternative: 'pay-per-incident' },
      confidence: 'certain',
      sources: policySources,
      plain: 'Versions before the previous one are not covered; pay per incident is open until the lifecycle ends.',
      example: { place: 'on-premises', policy: 'fixed', rank: 'older', phase: 'extended' },
    },
    {
      rule: 'PRD-02',
      when: { place: ['on-premises'], policy: ['fixed'], rank: ['n', 'n-1', 'older'], phase: ['ended'] },
      then: { verdict: 'not-covered', reason: 'lifecycle-ended', alternative: 'none' },
      confidence: 'certain',
      sources: policySources,
      plain: 'When its lifecycle has ended, a product is not supported at all: upgrade it.',
      example: { place: 'on-premises', policy: 'fixed', rank: 'older', phase: 'ended' },
    },
    {
      rule: 'PRD-09',
      when: { place: ['on-premises'], policy: ['fixed'], rank: ['n', 'n-1'], phase: ['not-known'] },
      then: { verdict: 'unknown', reason: 'version-needed' },
      confidence: 'possible',
      sources: policySources,
      plain: 'Without knowing whether mainstream support still runs, nothing can be said.',
      example: { place: 'on-premises', policy: 'fixed', rank: 'n', phase: 'not-known' },
    },
    {
      rule: 'PRD-07',
      when: { place: ['on-premises'], policy: ['modern'], rank: ['n'], phase: ['mainstream'] },
      then: { verdict: 'covered', reason: 'modern-current' },
      confidence: 'likely',
      sources: modernSources,
      plain:
        'The N-1 policy says nothing of the Modern Policy, which knows no mainstream support; a current release that is serviced is taken as N.',
      example: { place: 'on-premises', policy: 'modern', rank: 'n', phase: 'mainstream' },
    },
    {
      rule: 'PRD-07',
      when: { place: ['on-premises'], policy: ['modern'], rank: ['n-1'], phase: ['mainstream'] },
      then: { verdict: 'covered', reason: 'previous-in-mainstream' },
      confidence: 'likely',
      sources: modernSources,
      plain: 'Under the Modern Policy the previous release counts as N-1 while it is serviced.',
      example: { place: 'on-premises', policy: 'modern', rank: 'n-1', phase: 'mainstream' },
    },
    {
      rule: 'PRD-07',
      when: {
        place: ['on-premises'],
        policy: ['modern'],
        rank: ['older'],
        phase: ['mainstream', 'extended', 'not-known'],
      },
      then: { verdict: 'probably-not', reason: 'older', alternative: 'pay-per-incident' },
      confidence: 'possible',
      sources: modernSources,
      plain: 'A release before the previous one is serviced, but by a strict reading of N-1 it is not covered.',
      example: { place: 'on-premises', policy: 'modern', rank: 'older', phase: 'mainstream' },
    },
    {
      rule: 'PRD-02',
      when: { place: ['on-premises'], policy: ['modern'], rank: ['n', 'n-1', 'older'], phase: ['ended'] },
      then: { verdict: 'not-covered', reason: 'servicing-ended', alternative: 'none' },
      confidence: 'likely',
      sources: modernSources,
      plain: 'A release that is no longer serviced is not covered: move to one that is.',
      example: { place: 'on-premises', policy: 'modern', rank: 'n-1', phase: 'ended' },
    },
    {
      rule: 'PRD-02',
      when: { place: ['on-premises'], policy: ['modern'], rank: ['n', 'n-1'], phase: ['extended'] },
      then: { verdict: 'not-covered', reason: 'mainstream-ended', alternative: 'pay-per-incident' },
      confidence: 'likely',
      sources: modernSources,
      plain: 'A product that has moved on to extended support is not covered.',
      example: { place: 'on-premises', policy: 'modern', rank: 'n', phase: 'extended' },
    },
    {
      rule: 'PRD-09',
      when: { place: ['on-premises'], policy: ['modern'], rank: ['n', 'n-1'], phase: ['not-known'] },
      then: { verdict: 'unknown', reason: 'version-needed' },
      confidence: 'possible',
      sources: modernSources,
      plain: 'A feature release that is serviced for some editions only needs the edition.',
      example: { place: 'on-premises', policy: 'modern', rank: 'n', phase: 'not-known' },
    },
    {
      rule: 'PRD-09',
      when: { place: ['on-premises'], policy: ['fixed', 'modern'], rank: ['not-known'] },
      then: { verdict: 'unknown', reason: 'version-needed' },
      confidence: 'possible',
      sources: policySources,
      plain: 'A version that is not in the table cannot be ranked: it may be newer than the table.',
      example: { place: 'on-premises', policy: 'fixed', rank: 'not-known', phase: 'not-known' },
    },
  ],
});

/** How a product is named. Patterns meet text in lower case, without trade marks, "on-premises" as `onprem`. */
export interface ProductNameRow {
  readonly rule: RuleId;
  readonly place: Exclude<ProductPlace, 'not-recognised'>;
  /** Family id in the data, for on-premises products. */
  readonly family?: string;
  readonly pattern: RegExp;
  /** Patterns of versions, by version id, where the id itself is not how people write it. */
  readonly versions?: Readonly<Record<string, RegExp>>;
  /** Names of versions so old that the data does not list them. */
  readonly older?: RegExp;
  readonly example: string;
}

const onPremises = (
  family: string,
  pattern: RegExp,
  example: string,
  more: Pick<ProductNameRow, 'versions' | 'older'> = {},
): ProductNameRow => ({ rule: 'PRD-01', place: 'on-premises', family, pattern, example, ...more });

/** Patterns exclude one another: a text that meets several names several products, and stays unknown. */
export const productNames: readonly ProductNameRow[] = [
  onPremises(
    'windows-server',
    /(?<!hyper v )\b(?:windows|win) ?(?:servers?|srv)\b(?! (?:update services|essentials connector))|\bws (?=20\d\d)|\bwin(?:dows)? (?=20[0-4]\d\b(?! (?:h[12]|update)\b))/u,
    'Windows Server 2022 Datacenter',
  ),
  onPremises(
    'windows-client',
    /^(?!.*\blts[bc]\b).*\bwin(?:dows)? ?(?:11|10|8\.1|8|7|vista|xp)\b/u,
    'Windows 11 Enterprise, version 25H2',
    {
      versions: { '11': /\bwin(?:dows)? ?11\b/u, '10': /\bwin(?:dows)? ?10\b/u, '8.1': /\bwin(?:dows)? ?8\.1\b/u },
      older: /\bwin(?:dows)? ?(?:8(?!\.)|7|vista|xp)\b/u,
    },
  ),
  onPremises(
    'windows-client-ltsc',
    /^(?!.*\b(?:office|project|visio)\b).*\blts[bc]\b/u,
    'Windows 10 Enterprise LTSC 2021',
  ),
  onPremises('hyper-v-server', /\bhyper v server\b/u, 'Hyper-V Server 2019'),
  onPremises(
    'sql-server',
    /\b(?:sql ?server|mssql)\b(?! (?:management studio|data tools|compact))|\bsql (?=20\d\d)/u,
    'SQL 2019',
  ),
  onPremises('power-bi-report-server', /\bpower bi report server\b/u, 'Power BI Report Server'),
  onPremises('exchange-server', /\bexchange\b(?! online)/u, 'Exchange SE'),
  onPremises('sharepoint-server', /\bsharepoint\b(?! (?:online|designer))/u, 'SharePoint Server 2019'),
  onPremises(
    'skype-for-business-server',
    /\bskype for business\b(?! online)|\blync\b/u,
    'Skype for Business Server 2019',
  ),
  onPremises('project-server', /\bproject server\b/u, 'Project Server Subscription Edition'),
  onPremises('office-online-server', /\boffice online server\b/u, 'Office Online Server'),
  onPremises(
    'office-perpetual',
    /^(?!.*\b365\b)(?!.*\b(?:project|visio)\b).*(?:\boffice\b(?! (?:online|web apps|communications|live|forms|performancepoint|groove)\b)|\b(?:word|excel|outlook|powerpoint|access|onenote|publisher) (?:ltsc )?20\d\d\b)/u,
    'Office LTSC 2024',
  ),
  onPremises(
    'project-visio-desktop',
    /\b(?:project|visio)\b(?! (?:server|online|for the web|plan))/u,
    'Visio LTSC Professional 2021',
  ),
  onPremises(
    'system-center',
    /^(?!.*\b(?:configuration|endpoint)\b).*\b(?:system center|scom|scvmm|scsm|scdpm|dpm|operations manager|virtual machine manager|data protection manager)\b/u,
    'System Center Operations Manager 2022',
  ),
  onPremises('configuration-manager', /\bconfiguration manager\b|\b(?:sccm|mecm|memcm|configmgr)\b/u, 'SCCM 2603'),
  onPremises('identity-manager', /\bidentity manager\b|\bmim\b/u, 'Microsoft Identity Manager 2016'),
  onPremises('hpc-pack', /\bhpc pack\b/u, 'HPC Pack 2019'),
  onPremises('biztalk-server', /\bbiztalk\b(?! services)/u, 'BizTalk Server 2020'),
  onPremises('host-integration-server', /\bhost integration server\b/u, 'Host Integration Server 2020'),
  onPremises(
    'visual-studio',
    /\bvisual studio\b(?! (?:code|app center|online|team services|team foundation|subscription)|.*\bfor mac\b)|\bvs ?(?=20\d\d)/u,
    'Visual Studio Enterprise 2022',
    {
      versions: {
        '2026': /\b2026\b|\b18\.\d/u,
        '2022': /\b2022\b|\b17\.\d/u,
        '2019': /\b2019\b|\b16\.\d/u,
        '2017': /\b2017\b|\b15\.\d/u,
      },
    },
  ),
  onPremises(
    'azure-devops-server',
    /\bazure devops server\b|\bteam foundation server\b|\btfs\b/u,
    'Azure DevOps Server 2022',
    {
      versions: {
        current: /\bunversioned\b/u,
        '2022': /\b2022(?:\.\d)*\b/u,
        '2020': /\b2020(?:\.\d)*\b/u,
        '2019': /\b2019(?:\.\d)*\b/u,
      },
    },
  ),
  onPremises('dotnet-framework', /\.net framework\b/u, '.NET Framework 4.8'),
  onPremises('dotnet', /(?:^| )\.net (?:core )?\d|\basp\.net core\b|\bdotnet \d/u, '.NET 10', {
    // ".NET 3.5" is how people write .NET Framework, so only these are older releases of .NET.
    older: /\b(?:net|dotnet) [5-7]\b|\bnet core [1-3]\b/u,
  }),
  onPremises(
    'dynamics-365-ce-onprem',
    /^(?!.*\b(?:online|finance|operations|business central)\b).*(?:\bdynamics crm\b|\bcrm (?:server )?(?=20\d\d|onprem)|\bdynamics 365\b.*(?:\bonprem\b|\b(?:8\.2|9\.[01])\b))/u,
    'Dynamics CRM 2016',
    {
      versions: {
        '9': /\b9\.[01x]|\bv9\b/u,
        '8': /\b2016\b|\b8\.[012x]/u,
        '7': /\b2015\b/u,
        '6': /\b2013\b/u,
      },
      older: /\b(?:2011|4\.0|3\.0)\b/u,
    },
  ),
  onPremises(
    'dynamics-365-fo-onprem',
    /^(?=.*\bonprem\b).*\b(?:finance|operations|supply chain)\b/u,
    'Dynamics 365 Finance + Operations (on-premises)',
  ),
  onPremises('dynamics-ax', /\bdynamics ax\b|\baxapta\b|\bax (?=20\d\d)/u, 'Dynamics AX 2012 R3'),
  onPremises(
    'business-central-onprem',
    /^(?=.*\bonprem\b).*\bbusiness central\b/u,
    'Business Central on-premises v28',
    {
      versions: {
        v29: /\bv? ?29(?:\.\d+)?\b|\b2026 (?:release )?wave 2\b/u,
        v28: /\bv? ?28(?:\.\d+)?\b|\b2026 (?:release )?wave 1\b/u,
        v27: /\bv? ?27(?:\.\d+)?\b|\b2025 (?:release )?wave 2\b/u,
        v26: /\bv? ?26(?:\.\d+)?\b|\b2025 (?:release )?wave 1\b/u,
        v25: /\bv? ?25(?:\.\d+)?\b|\b2024 (?:release )?wave 2\b/u,
        v14: /\bv? ?14(?:\.\d+)?\b|\bspring 2019\b/u,
      },
    },
  ),
  onPremises('dynamics-nav', /\bdynamics nav\b|\bnavision\b|\bnav (?=20\d\d)/u, 'Dynamics NAV 2018'),
  onPremises('dynamics-gp', /\bdynamics gp\b|\bgp (?=18|20\d\d)/u, 'Dynamics GP 18.7', {
    versions: { '18': /\b18(?:\.[\dx]+)?\b/u },
  }),
  onPremises('dynamics-sl', /\bdynamics sl\b/u, 'Dynamics SL 2018'),
  onPremises('dynamics-c5', /\bdynamics c5\b/u, 'Dynamics C5 2016'),
  {
    rule: 'PRD-03',
    place: 'cloud',
    pattern:
      /\bazure\b(?! (?:devops (?:.*\bazure devops )?server|edition)\b)|\bentra\b|\bintune\b|\bpower (?:apps|automate|platform|pages|virtual agents)\b|\bpower bi\b(?!.* report server\b)|\bcopilot studio\b|\bdataverse\b|\bteam services\b|\bmicrosoft fabric\b/u,
    example: 'Azure Virtual Machines',
  },
  {
    rule: 'PRD-03',
    place: 'cloud',
    pattern:
      /^(?!.*\bonprem\b)(?!.*\b(?:8\.2|9\.[01])\b).*(?:\bdynamics 365\b(?!.*\b(?:customer engagement|business central)\b)|\b(?:dynamics (?:365|crm)|crm|business central|customer engagement)\b.*\bonline\b)/u,
    example: 'Dynamics 365 Sales',
  },
  {
    rule: 'PRD-04',
    place: 'microsoft-365',
    pattern:
      /\b(?:microsoft|office) ?365\b|\b[mo]365\b|\b(?:exchange|sharepoint|skype for business|project) online\b|\bmicrosoft teams\b|^teams\b|\bonedrive\b|\bproject for the web\b|\bviva\b/u,
    example: 'Exchange Online',
  },
];
