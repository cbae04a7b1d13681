/**
 * Every address a panel may link to. Panels name an address by its id, so no text from a page can
 * ever become a link. Old and new forms of Partner Center paths are in the partner documentation of
 * 2023-03-27 and 2025-06-23; Azure's are in its documentation of 2025-08-14.
 */
export const addresses = Object.freeze({
  'technical-support': 'https://partner.microsoft.com/dashboard/v2/benefits/technicalsupport',
  'technical-presales': 'https://partner.microsoft.com/dashboard/v2/benefits/technicalpresales',
  'membership-offers': 'https://partner.microsoft.com/dashboard/v2/membership/offers',
  'user-management': 'https://partner.microsoft.com/dashboard/account/v3/usermanagement#users',
  'legal-info': 'https://partner.microsoft.com/dashboard/account/v3/organization/legalinfo#mpn',
  customers: 'https://partner.microsoft.com/commerce/customers/list',
  'partner-center-tickets': 'https://partner.microsoft.com/dashboard/v2/support/servicerequests',
  'support-for-business': 'https://support.serviceshub.microsoft.com/supportforbusiness/create',
  'engage-center': 'https://engagecenter.microsoft.com/#home',
  'azure-new-request': 'https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest',
  'azure-help-support': 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview',
  'azure-support-plans': 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans',
  'power-platform-admin': 'https://admin.powerplatform.microsoft.com/support',
  'microsoft-365-admin': 'https://admin.microsoft.com/',
  'previous-version-policy': 'https://aka.ms/n-1',
  lifecycle: 'https://learn.microsoft.com/lifecycle/products/',
  'permissions-overview': 'https://learn.microsoft.com/partner-center/permissions-overview',
  'benefit-guide': 'https://learn.microsoft.com/partner-center/benefits/mpn-benefits-technical-support',
  'remaining-incidents':
    'https://learn.microsoft.com/services-hub/sfbus/support-for-business/partner-incidents-remaining',
  'missing-support-plan': 'https://learn.microsoft.com/services-hub/sfbus/support-for-business/missing-support-plan',
  'azure-request-roles':
    'https://learn.microsoft.com/azure/azure-portal/supportability/how-to-create-azure-support-request',
} as const);

/** Id of a known address, the only thing an answer may name as a destination. */
export type AddressId = keyof typeof addresses;
