/** Addresses of the replicas: the portals' own, with the options of the replica in the query. */
import { queryOf, type Options } from './options.ts';

type Wanted = Partial<Options>;

const partnerCenter = 'https://partner.microsoft.com';
const azure = 'https://portal.azure.com';
const engageCenter = 'https://engagecenter.microsoft.com';
const supportForBusiness = 'https://support.serviceshub.microsoft.com';

/** Locale segment in front of a Partner Center path: real addresses come with it and without it. */
function segment(locale: string | undefined): string {
  return locale ? `/${locale}` : '';
}

export const addresses = {
  /** Technical support & consultation, the page of 2023 onward. */
  technicalSupport: (wanted: Wanted = {}, locale?: string) =>
    `${partnerCenter}${segment(locale)}/dashboard/v2/benefits/technicalsupport${queryOf(wanted)}`,
  /** Technical benefits, the older page. */
  technicalBenefits: (wanted: Wanted = {}, locale?: string) =>
    `${partnerCenter}${segment(locale)}/dashboard/mpn/membership/benefits/technical${queryOf(wanted)}`,
  technicalPresales: (wanted: Wanted = {}) =>
    `${partnerCenter}/dashboard/v2/benefits/technicalpresales${queryOf(wanted)}`,
  userManagement: (wanted: Wanted = {}) =>
    `${partnerCenter}/dashboard/account/v3/usermanagement${queryOf(wanted)}#users`,
  myAccess: (wanted: Wanted = {}) => `${partnerCenter}/dashboard/account/v3/myaccess${queryOf(wanted)}`,
  permissions: (wanted: Wanted = {}) => `${partnerCenter}/dashboard/account/v3/mypermissions${queryOf(wanted)}`,
  customers: (wanted: Wanted = {}) => `${partnerCenter}/commerce/customers/list${queryOf(wanted)}`,
  serviceManagement: (wanted: Wanted = {}) =>
    `${partnerCenter}/commerce/customers/contoso/servicemanagement${queryOf(wanted)}`,
  /** Support for Business, one-page wizard. */
  createRequest: (wanted: Wanted = {}) => `${supportForBusiness}/supportforbusiness/create${queryOf(wanted)}`,
  engageHome: (wanted: Wanted = {}) => `${engageCenter}/${queryOf(wanted)}#home`,
  engageHelp: (wanted: Wanted = {}) =>
    `${engageCenter}/${queryOf(wanted)}#view/Microsoft_AzureCXP_EngageHub/EngageHubMenu.MenuView/~/helpSupport`,
  azureHome: (wanted: Wanted = {}) => `${azure}/${queryOf(wanted)}#home`,
  supportPlans: (wanted: Wanted = {}) =>
    `${azure}/${queryOf(wanted)}#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans`,
  helpAndSupport: (wanted: Wanted = {}) =>
    `${azure}/${queryOf(wanted)}#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview`,
  newSupportRequest: (wanted: Wanted = {}) =>
    `${azure}/${queryOf(wanted)}#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/callerName/HelpAndSupport`,
} as const;
