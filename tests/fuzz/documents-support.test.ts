import { readRandomDocuments } from './documents.ts';

readRandomDocuments(
  [
    'https://support.serviceshub.microsoft.com/supportforbusiness/create',
    'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans',
    'https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/callerName/HelpAndSupport',
  ],
  6,
);
