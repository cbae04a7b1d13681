/** NAMES OF PRODUCTS (PRD): the patterns by which a product is known, as portals list it and people write it. */
import type { RuleId } from '../finding.ts';

/** Where a product belongs. */
export type ProductPlace = 'on-premises' | 'cloud' | 'microsoft-365' | 'not-recognised';

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
