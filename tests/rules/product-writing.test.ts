/** Products as people write them and portals list them: the right product and version, or none; never a wrong one. */
import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/rules/products.ts';
import { findProduct } from '../../src/rules/product-names.ts';
import { today } from './support/contracts.ts';

/** What each text is taken for. */
const versions: Readonly<Record<string, readonly string[]>> = {
  'Windows Server 2022': [
    'Windows Server 2022 Datacenter Azure Edition',
    'Windows Server IoT 2022',
    'Windows Server 2022 Build 20348',
    'Windows-Server 2022',
    'Windows 2022 Server',
    'Win Srv 2022',
    'WS 2022',
    'Windows Serveur 2022',
    'Windows サーバー 2022',
    'Windows 服务器 2022',
    'Windows Server 2022 上のファイル共有',
    'Hyper-V on Windows Server 2022',
  ],
  'Windows Server 2019': [
    'WinServer 2019',
    'Windows server2019',
    'Windows Server  2019 (x64)',
    'Windows 2019',
    'Win2019',
    'Windows Server Essentials 2019',
    'Windows Server 2019 Version 1809',
    'Сервер Windows 2019',
    'Windows 서버 2019',
    'Windows Server 2019年',
  ],
  'Windows Server 2012 R2': ['Windows Server 2012R2', 'Windows Server 2012 R2 Datacenter', 'Windows Server2012R2'],
  'SQL Server 2019': [
    'SQL2019',
    'SQLServer 2019',
    'SQL-Server 2019',
    'Serwer SQL 2019',
    'ＳＱＬ Server 2019',
    'SQL Server 2019 on Linux',
    'SQL Server 2019 Standard Edition (64-bit)',
  ],
  'SQL Server 2022': ['SQL Server 2022 CU12', 'MS SQL Server 2022 Enterprise', 'Microsoft SQL服务器2022'],
  'SQL Server 2017': ['MSSQL 2017', 'Microsoft SQL Server 2017 (RTM-CU31)'],
  'SQL Server 2016': ['SQL Server 2016 SP3', 'SQL Server 2016 (13.0.6300)'],
  'Exchange Server 2019': ['exchange2019', 'Exchange Server 2019 CU14', 'MS Exchange 2019', 'Exchange-Server 2019'],
  'Exchange Server Subscription Edition': ['Exchange SE', 'Exchange Server SE RTM'],
  'SharePoint Server Subscription Edition': ['SharePoint Server SE', 'SharePoint Server Subscription Edition 24H2'],
  'SharePoint Server 2016': ['SharePoint 2016 Enterprise'],
  'SharePoint Server 2019': ['SharePoint2019'],
  'Project Server Subscription Edition': ['Project Server SE'],
  'Project/Visio LTSC 2021': ['MS Project 2021', 'Visio 2021', 'Project 2021 Professional'],
  'Skype for Business Server 2019': ['Skype for Business 2019', 'Skype for Business2019'],
  'Dynamics 365 Customer Engagement (on-premises) 9.1': ['Dynamics 365 (on-premises) 9.1', 'Dynamics 365 v9.1 on-prem'],
  'Dynamics CRM 2016 / Dynamics 365 8.2': ['CRM2016', 'Dynamics CRM 2016'],
  'Dynamics NAV 2018': ['NAV 2018', 'Dynamics NAV2018'],
  'Dynamics AX 2012 R3': ['AX 2012 R3'],
  'System Center 2022': ['SCOM 2022', 'System Center Operations Manager 2022', 'System Center Orchestrator 2022'],
  'System Center 2019': ['DPM 2019', 'Data Protection Manager 2019', 'SCVMM 2019'],
  'Configuration Manager 2603': ['SCCM 2603', 'MECM 2603', 'Microsoft Configuration Manager 2603'],
  'Visual Studio 2022': ['VS 2022', 'VS2022', 'Visual Studio 17.14', 'Visual Studio Enterprise 2022 version 17.8'],
  'Team Foundation Server 2018': ['TFS2018', 'Visual Studio Team Foundation Server 2018'],
  'Azure DevOps Server 2022': [
    'Azure DevOps Server 2022',
    'Azure DevOps Server 2022.2',
    'Azure DevOps Server 2022.0.1',
  ],
  'Azure DevOps Server 2020': ['Azure DevOps Server 2020.1'],
  'Azure DevOps Server 2019': ['Azure DevOps Server 2019.1'],
  '.NET 10': ['.NET 10', 'dotnet 10', 'ASP.NET Core 10'],
  'Windows 11': ['Win11', 'Windows 11 ARM64', 'Windows 11 2025 Update'],
  'Windows 10': ['Win 10 22H2', 'Windows 10 2004'],
  'Windows 10 Enterprise LTSC 2021': ['Windows 10 IoT Enterprise 2021 LTSC', 'Windows 10 LTSC 2021'],
  'Windows 10 Enterprise LTSC 2019': ['Windows 10 Enterprise 2019 LTSC'],
  'Office LTSC 2024 / Office 2024': ['Office 2024 for Mac', 'Office Home & Business 2024', 'Word 2024'],
  'Office 2016': ['Excel 2016', 'Access 2016', 'Office 2016 Pro Plus'],
  'BizTalk Server 2016': ['BizTalk Server 2016 FP3'],
  'HPC Pack 2016': ['HPC Pack 2016 Update 3'],
  'Microsoft Identity Manager 2016': ['MIM 2016 SP2'],
};

/** Older than all that the table lists: no version is named. */
const older = [
  'Windows Server 2008 R2',
  'Windows Server 2003',
  'Windows 2000',
  'SQL Server 2005',
  'SQL Server 2008 R2',
  'Exchange 2010',
  'SharePoint 2010',
  'Lync 2013',
  'NAV 2009 R2',
  'BizTalk 2013',
  'HPC Pack 2012 R2',
  'System Center Configuration Manager 2012 R2',
  '.NET 6',
  '.NET 5.0',
  'dotnet 7',
  '.NET Core 3.1',
  'ASP.NET Core 2.1',
];

/** Several products, half a name, a slip, a product nobody sells any more, or one that is not in the table. */
const notKnown = [
  'SQL',
  'Server 2019',
  'W2K19',
  'windwos server 2019',
  'Exchnage 2019',
  'Share Point 2019',
  'SP2019',
  'AX 4.0',
  'BC 14 on-prem',
  'Business Central',
  'Dynamics 365 Business Central Version 27',
  'Skype',
  'Word',
  'Windows',
  'Windows 12',
  'Windows 2025 H2',
  'Windows Storage Server 2016',
  'Windows Server 2022 und SQL Server 2022',
  'SQL Server 2019 Failover auf Windows Server 2022',
  'SQL Server 2019 on Windows 2022',
  'Exchange Server 2019 und Outlook 2021',
  'Azure Virtual Desktop Windows 11',
  'Azure Arc Windows Server 2022',
  'Office Web Apps Server 2013',
  'Office Communications Server 2007',
  'Office SharePoint Server 2007',
  'Microsoft Defender for Endpoint',
  'Windows Defender',
  'System Center Endpoint Protection',
  'VSCode',
  'SSRS 2019',
  'FIM 2010',
  'Active Directory',
  '.NET',
];

/** The product is plain, the version is not. */
const versionNeeded = [
  'Windows Srv 2k19',
  'Windows Server vNext',
  'Windows Server 2016 or 2019',
  'Windows Server 2016 R2',
  'Windows Server 2030',
  'Windows 2028',
  'SQL Server 2016-2022',
  'SQL Server 2022 upgrade from 2016',
  'SQL Server 15.0',
  'SQL Server 2019 R2',
  'Exchange 15.2',
  'Exchange 2016 auf Exchange SE migrieren',
  'SharePoint 16.0',
  'Business Central 23 on-prem',
  'GP 2018',
  '.NET 3.5',
  '.NET 4.8',
  '.NET 2025',
  'Visual Studio 2023',
  'MECM current branch',
];

const cloud = [
  'Azure Stack HCI 23H2',
  'Azure Local',
  'Azure SQL Database',
  'Azure DevOps',
  'Azure AD Connect',
  'Entra ID',
  'Intune',
  'Power BI Pro',
  'Dynamics 365 F&O',
  'Dynamics 365 Sales',
  'Dynamics CRM Online',
];

const microsoft365 = [
  'Office365',
  'Microsoft365',
  'Office 365',
  'Exchange Online',
  'Skype for Business Online',
  'Project Online',
  'Teams',
  'OneDrive',
];

/** Business Central by its number, with or without a "v" and a point release, or by its wave. */
const businessCentral: readonly (readonly [string, string])[] = [
  ...['v14', 'v 14', '14', '14.52', 'spring 2019'].map((text) => [text, 'v14'] as const),
  ...[
    ['29', '2026', '2'],
    ['28', '2026', '1'],
    ['27', '2025', '2'],
    ['26', '2025', '1'],
    ['25', '2024', '2'],
  ].flatMap(([number, year, wave]) =>
    [
      `v${number}`,
      `v ${number}`,
      `${number}`,
      `${number}.1`,
      `${number}.12`,
      `v${number}.1`,
      `${year} wave ${wave}`,
      `${year} release wave ${wave}`,
    ].map((text): readonly [string, string] => [text, `v${number}`]),
  ),
];

describe('what people write', () => {
  it.each(businessCentral)('Business Central %s on-premises is %s', (text, id) => {
    expect(findProduct(`Business Central ${text} on-premises`).version?.id).toBe(id);
    expect(findProduct(`On-premises Business Central ${text}`).version?.id).toBe(id);
  });

  it.each([
    ['Win10', '10'],
    ['.NET Framework 4.8.1', '4.8.1'],
    ['.NET Framework 4.7.2', '4.7.2'],
    ['.NET Framework 4.8', '4.8'],
    ['Windows10', '10'],
    ['Win 8.1', '8.1'],
    ['Win8.1', '8.1'],
    ['Windows 8.1', '8.1'],
    ['Windows8.1', '8.1'],
    ['Visual Studio 2026', '2026'],
    ['Visual Studio 18.0', '2026'],
    ['Visual Studio 16.11', '2019'],
    ['Visual Studio 15.9', '2017'],
    ['VS 2019', '2019'],
    ['VS2019', '2019'],
    ['Azure DevOps Server 2022.1', '2022'],
    ['Azure DevOps Server 2020.0.1', '2020'],
    ['Azure DevOps Server 2019.0.1', '2019'],
    ['Dynamics 365 8.2 on-premises', '8'],
    ['Dynamics 365 8.2', '8'],
    ['Dynamics 365 9.0', '9'],
    ['Dynamics 365 9.1', '9'],
    ['Dynamics GP 18', '18'],
    ['Dynamics GP 18.7', '18'],
    ['Dynamics GP 18.x', '18'],
    ['Dynamics GP 18.12', '18'],
  ] as const)('%s is version %s', (text, id) => expect(findProduct(text).version?.id).toBe(id));

  it.each(['Win 7', 'Win7', 'Windows7', 'Windows 8', 'Win8', 'Windows XP', 'WinXP'])('%s is an older Windows', (text) =>
    expect(findProduct(text)).toMatchObject({ family: { id: 'windows-client' }, isOlder: true }),
  );

  it('takes no part of a name for the whole', () => {
    const family = (text: string) => findProduct(text).family?.id;
    expect(family('LTSC Windows 10')).toBe('windows-client-ltsc');
    expect(family('Endpoint Configuration Manager System Center 2203')).toBe('configuration-manager');
    expect(family('Visio Office LTSC 2021')).toBe('project-visio-desktop');
    expect(family('Online Dynamics CRM')).toBeUndefined();
    expect(findProduct('Dynamics 365 for Business Central').place).not.toBe('cloud');
    expect(findProduct('CRM for sales online').place).toBe('cloud');
    expect(findProduct('Our teams').place).toBe('not-recognised');
    expect(findProduct('On-premises Dynamics 365 Sales').place).toBe('not-recognised');
    expect(family('365 Office 2021')).not.toBe('office-perpetual');
  });

  it.each(Object.entries(versions).flatMap(([name, texts]) => texts.map((text) => [text, name] as const)))(
    '%s is %s',
    (text, name) => {
      expect(findProduct(text).version?.name).toBe(name);
    },
  );

  it.each(older)('%s is older than all in the table', (text) => {
    expect(findProduct(text)).toMatchObject({ isOlder: true });
    expect(coverage(text, today)).not.toHaveProperty('version');
    expect(coverage(text, today).verdict).toBe('not-covered');
  });

  it.each(notKnown)('%s is not known', (text) => {
    expect(coverage(text, today)).toMatchObject({ verdict: 'unknown', reason: 'not-recognised' });
  });

  it.each(versionNeeded)('%s lacks a version that is known', (text) => {
    expect(coverage(text, today)).toMatchObject({ verdict: 'unknown', reason: 'version-needed' });
  });

  it.each(cloud)('%s is a cloud product', (text) => {
    expect(coverage(text, today).verdict).toBe('cloud');
  });

  it.each(microsoft365)('%s is Microsoft 365', (text) => {
    expect(coverage(text, today).verdict).toBe('microsoft-365');
  });
});
