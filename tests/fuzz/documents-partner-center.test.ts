import { readRandomDocuments } from './documents.ts';

readRandomDocuments(
  [
    'https://partner.microsoft.com/dashboard/v2/benefits/technicalsupport',
    'https://partner.microsoft.com/dashboard/mpn/membership/benefits/technical',
    'https://partner.microsoft.com/dashboard/v2/benefits/technicalpresales',
    'https://partner.microsoft.com/dashboard/account/v3/usermanagement#users',
    'https://partner.microsoft.com/dashboard/account/v3/myaccess',
    'https://partner.microsoft.com/commerce/customers/list',
  ],
  0,
);
