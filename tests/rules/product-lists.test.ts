/** Products as portals list them: a family in one list, a version in the next. */
import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/rules/products.ts';
import { today } from './support/contracts.ts';

const listed = (family: string, version: string) => coverage({ family, version }, today);

describe('a family and a version', () => {
  it.each([
    ['Windows Servers', 'Windows Server 2022 Datacenter', 'Windows Server 2022'],
    ['Windows Server', '2025', 'Windows Server 2025'],
    ['Office Servers', 'SharePoint Server 2019', 'SharePoint Server 2019'],
    ['Developer Tools', 'Visual Studio Enterprise 2022', 'Visual Studio 2022'],
    ['Exchange', 'Exchange Server Subscription Edition', 'Exchange Server Subscription Edition'],
    ['Power BI', 'Power BI Report Server (May 2026)', 'Power BI Report Server'],
    ['Azure DevOps', 'Azure DevOps Server 2022', 'Azure DevOps Server 2022'],
    ['', 'SQL Server 2022', 'SQL Server 2022'],
  ])('%s / %s is %s', (family, version, name) => expect(listed(family, version).version).toBe(name));

  it.each([
    ['Exchange', 'Exchange Online', 'microsoft-365'],
    ['SharePoint', 'SharePoint Online', 'microsoft-365'],
    ['Skype for Business', 'Skype for Business Online', 'microsoft-365'],
    ['Office', 'Microsoft 365 Apps for enterprise', 'microsoft-365'],
    ['SQL Server', 'Azure SQL Database', 'cloud'],
    ['Azure', 'Azure DevOps Services', 'cloud'],
    ['Power BI', 'Power BI Pro', 'cloud'],
  ])('%s / %s is %s', (family, version, verdict) => expect(listed(family, version).verdict).toBe(verdict));

  it.each([
    ['Azure', 'SQL Server 2022'],
    ['Microsoft 365', 'SharePoint Server Subscription Edition'],
    ['SQL Server', 'SQL Server 2022 on an Azure virtual machine'],
    ['Windows Server 2025', 'SQL Server 2022'],
    ['Exchange Server', ''],
    ['Contoso', 'Fabrikam 2022'],
    ['', ''],
  ])('%s / %s stays unknown', (family, version) => expect(listed(family, version).verdict).toBe('unknown'));
});
