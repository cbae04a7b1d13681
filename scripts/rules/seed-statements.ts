/**
 * Every statement of the five revisions of one article that the rules began with, in the order of the article, and
 * the rule that carries it. `yes`: stated. `no`: not there. Any other text: stated in this way.
 */
import type { RuleId } from '../../src/rules/finding.ts';

/** The five revisions, as columns. */
export const seedColumns = [
  { id: 'zh', name: 'Chinese, 2021-03 (R2)' },
  { id: 'de', name: 'German, 2021-05 (R7)' },
  { id: 'pl', name: 'Polish, 2021-06 (R10)' },
  { id: 'sv', name: 'Swedish, 2021-09 (R12)' },
  { id: 'nl', name: 'Dutch, 2021-10 (R15)' },
] as const;

/** One statement. */
export interface SeedStatement {
  readonly section: string;
  readonly says: string;
  /** One mark a column, in their order. */
  readonly in: readonly [string, string, string, string, string];
  /** Rules that carry it; none where it is no rule. */
  readonly rules: readonly RuleId[];
  /** Who wins where they disagree or a later source overrules them, or why it is no rule. */
  readonly wins?: string;
}

const all = ['yes', 'yes', 'yes', 'yes', 'yes'] as const;
const butChinese = ['no', 'yes', 'yes', 'yes', 'yes'] as const;
const fromJune = ['no', 'no', 'yes', 'yes', 'yes'] as const;

export const seedStatements: readonly SeedStatement[] = [
  {
    section: 'Roles',
    says: 'Global admin and MPN partner admin are appropriate roles',
    in: all,
    rules: ['ACT-01'],
    wins: 'Polish, Swedish and Dutch, which say what the roles are for: to activate',
  },
  {
    section: 'Roles',
    says: 'Admin agent is an appropriate role',
    in: [
      'flat list: reads like “may activate”',
      'flat list: reads like “may activate”',
      'for requests on behalf of customers',
      'for requests on behalf of customers',
      'for requests on behalf of customers',
    ],
    rules: ['ACT-08', 'CSP-04'],
    wins: 'Polish, Swedish, Dutch: the flat list names no purpose, and the revision of 2021-06-17 does',
  },
  { section: 'Roles', says: 'Any programme account sees the ids after activation', in: fromJune, rules: ['VIS-01'] },
  {
    section: 'Roles',
    says: 'Any AAD or Microsoft account can create on-premises requests, for a customer or the own organisation',
    in: ['yes, further down', 'yes, further down', 'yes', 'yes', 'yes'],
    rules: ['ONP-01'],
  },
  {
    section: 'Overview',
    says: 'The page shows two benefits: product support incidents, and presales and deployment services',
    in: butChinese,
    rules: ['ACT-10', 'NAM-01'],
  },
  {
    section: 'Overview',
    says: 'The article is for members of the programme',
    in: all,
    rules: [],
    wins: 'No rule: whom the article is for',
  },
  {
    section: 'Steps',
    says: 'Activate first; then all programme users see the ids and can link them',
    in: ['no', 'yes', 'yes', 'yes', 'yes'],
    rules: ['ACT-09', 'VIS-01', 'LNK-01'],
  },
  {
    section: 'Steps',
    says: 'Check entitlement and supported products before using a benefit',
    in: fromJune,
    rules: ['PRD-01', 'PRD-02', 'PRD-03'],
  },
  {
    section: 'Steps',
    says: 'On-premises products: Support for Business',
    in: all,
    rules: ['ONP-01'],
    wins: 'The document of 2026 names Engage Center; both are offered',
  },
  {
    section: 'Steps',
    says: 'Cloud products: Admin agents use Customers > Service management',
    in: all,
    rules: ['CSP-04'],
    wins: 'Holds for customers only; the own tenant is linked in Azure',
  },
  { section: 'Activate', says: 'Sign in with an account of the programme', in: all, rules: ['VIS-02'] },
  {
    section: 'Activate',
    says: 'A CSP-only account sees “You are not authorized for this action”',
    in: ['yes', 'yes', 'yes', 'yes, without quotation marks', 'yes'],
    rules: ['VIS-02'],
  },
  {
    section: 'Activate',
    says: 'Left menu Benefits > Technical benefits',
    in: ['yes', 'yes', 'yes', 'yes', 'as the second of two views'],
    rules: ['VIS-04'],
    wins: 'The document of 2023: Technical support & consultation',
  },
  {
    section: 'Activate',
    says: 'Workspaces view: the Benefits tile',
    in: ['no', 'no', 'no', 'no', 'yes'],
    rules: ['VIS-04'],
    wins: 'The document of 2023',
  },
  {
    section: 'Activate',
    says: 'For the workspaces view: link to Getting around Partner Center',
    in: ['no', 'no', 'no', 'no', 'yes'],
    rules: ['VIS-04'],
    wins: 'Only a link; the way there is in VIS-04',
  },
  {
    section: 'Activate',
    says: 'The page lists active Gold, Silver and Action Pack offers',
    in: ['the benefits of these offers', 'the benefits of these offers', 'yes', 'yes', 'yes'],
    rules: ['ENT-01', 'ENT-02', 'ENT-03', 'ENT-10'],
    wins: 'The FAQ of January 2025: last sold on 2025-01-21',
  },
  {
    section: 'Activate',
    says: '“Looks like you don’t have any benefits yet” when there is no active offer',
    in: all,
    rules: ['VIS-03'],
  },
  {
    section: 'Activate',
    says: 'Offers there but not seen: signed in with the wrong account',
    in: [
      '“you may have signed in”',
      '“you have signed in”',
      '“you have signed in”',
      '“you have signed in”',
      '“you have signed in”',
    ],
    rules: ['VIS-03'],
    wins: 'Chinese: the missing role is another cause, so “may” is right',
  },
  { section: 'Activate', says: 'Account icon > Sign-in with another account', in: all, rules: ['VIS-03'] },
  { section: 'Activate', says: 'Benefits must be activated before use', in: all, rules: ['ACT-09'] },
  { section: 'Activate', says: 'Activation needs Global admin or MPN partner admin', in: all, rules: ['ACT-01'] },
  {
    section: 'Activate',
    says: 'Allow a few days for the activation',
    in: ['yes', 'no', 'no', 'no', 'no'],
    rules: ['ACT-05'],
    wins: 'The later revisions, which dropped it, and the document of 2026: one or two minutes',
  },
  {
    section: 'Activate',
    says: 'The ids are shown after activation',
    in: ['yes', 'to all users', 'to all users', 'to all users', 'to all users'],
    rules: ['VIS-01', 'ACT-05'],
  },
  {
    section: 'Activate',
    says: 'The benefit can be used once the ids are shown (cloud: Gold and Silver)',
    in: all,
    rules: ['ACT-09', 'ENT-02', 'ENT-03'],
  },
  {
    section: 'Activate',
    says: 'The account that the ids were entered for is the one to sign in to the support portal with',
    in: ['no', 'yes', 'no', 'no', 'no'],
    rules: ['LNK-01', 'LNK-06'],
    wins: 'German, which alone says it; the others imply it by “for each account”',
  },
  {
    section: 'Activate',
    says: 'The cloud benefit is called Signature Product Support in the steps, and Signature Cloud Support everywhere else',
    in: all,
    rules: ['NAM-01'],
    wins: 'Signature Cloud Support, the name in the table of entitlements and in the screenshots of 2023; both are read as the cloud benefit',
  },
  {
    section: 'Activate',
    says: 'Activate greyed: the account lacks both roles',
    in: fromJune,
    rules: ['ACT-02', 'ACT-03'],
    wins: 'The permissions FAQ of 2026 adds vetting, enrolment and agreements as causes',
  },
  {
    section: 'Activate',
    says: 'User management, filtered by role, finds somebody who can activate',
    in: fromJune,
    rules: ['ACT-02'],
  },
  {
    section: 'Activate',
    says: 'The ids are needed for the first use',
    in: [
      'the first time',
      'the first time for each account',
      'the first time for each account',
      'the first time for each account',
      'the first time for each account',
    ],
    rules: ['LNK-01'],
    wins: 'German and later: for each account; the document of 2026 adds per year and offer',
  },
  {
    section: 'Activate',
    says: 'Once linked, the ids are not needed again',
    in: butChinese,
    rules: ['LNK-02'],
    wins: 'Until the offer is renewed (LNK-03)',
  },
  {
    section: 'Entitlement',
    says: 'Technical support is for a specific problem, an error message, or what does not work as expected',
    in: all,
    rules: ['ACT-10'],
    wins: 'Marks it off from advisory hours',
  },
  {
    section: 'Entitlement',
    says: 'Not all products and versions are supported',
    in: fromJune,
    rules: ['PRD-01', 'PRD-02'],
  },
  {
    section: 'Entitlement',
    says: 'On-premises: Action Pack 10, Silver 15, Gold 20 incidents',
    in: all,
    rules: ['ENT-01', 'ENT-02', 'ENT-03'],
    wins: 'True of 2021; by date since (ENT-05, ENT-06, ENT-07)',
  },
  { section: 'Entitlement', says: 'Cloud: none with Action Pack', in: all, rules: ['ENT-01', 'ERR-03'] },
  {
    section: 'Entitlement',
    says: 'Cloud: unlimited with a cloud competency, else Silver 5 and Gold 10',
    in: ['yes', 'yes', 'yes, as “5. Zdarzenia”', 'yes', 'yes'],
    rules: ['ENT-02', 'ENT-03', 'I18N-01'],
    wins: 'The stray dot of the Polish cell is a translation error',
  },
  { section: 'Entitlement', says: 'The six cloud competencies', in: all, rules: ['ENT-04'] },
  { section: 'On-premises', says: 'For recent on-premises products only', in: all, rules: ['PRD-01'] },
  {
    section: 'On-premises',
    says: 'Recent means N and N-1',
    in: ['no', 'by the link aka.ms/n-1 only', 'yes', 'yes', 'yes'],
    rules: ['PRD-01'],
  },
  {
    section: 'On-premises',
    says: 'N-1 only within mainstream support',
    in: fromJune,
    rules: ['PRD-01'],
    wins: 'KB 4032154, which asks it of N too',
  },
  {
    section: 'On-premises',
    says: 'For what is not supported: a paid option or a partner support plan',
    in: fromJune,
    rules: ['PRD-02', 'ONP-02'],
  },
  { section: 'On-premises', says: 'Both ids are needed for the first use', in: all, rules: ['LNK-01'] },
  { section: 'On-premises', says: 'Linked until it ends or nothing is left', in: all, rules: ['TERM-04', 'LNK-02'] },
  { section: 'On-premises', says: 'Any AAD or Microsoft account with the ids may use it', in: all, rules: ['ONP-01'] },
  {
    section: 'Remaining',
    says: 'Only Support for Business shows what is left; cloud portals do not',
    in: butChinese,
    rules: ['REM-01', 'REM-02'],
    wins: 'The documents of 2025: Partner Center shows it since 2025-06-23',
  },
  {
    section: 'Remaining',
    says: 'Begin an on-premises request without finishing it',
    in: butChinese,
    rules: ['REM-02'],
  },
  {
    section: 'Remaining',
    says: 'Pick Windows 10 and dummy information',
    in: butChinese,
    rules: ['REM-02'],
    wins: 'The documents of 2023 and 2025: Windows 11; Windows 10 retired on 2025-10-14',
  },
  {
    section: 'Remaining',
    says: 'A linked contract is shown unless it is no longer valid, with start, end and balance',
    in: ['no', 'yes', 'yes', 'inverted: “if it is no longer valid”', 'yes'],
    rules: ['REM-05'],
    wins: 'German, Polish, Dutch and the English original: the Swedish sentence is a translation error',
  },
  {
    section: 'Remaining',
    says: '“Do you need to purchase or add more support plans”, then Add Contract',
    in: butChinese,
    rules: ['LNK-01', 'LNK-05'],
  },
  {
    section: 'Remaining',
    says: 'Signature plans stand under “unavailable support plans”',
    in: butChinese,
    rules: ['REM-03'],
  },
  {
    section: 'Remaining',
    says: 'On-premises plans stand there only if ended, used up or for an old product',
    in: butChinese,
    rules: ['REM-04', 'ERR-06'],
  },
  {
    section: 'Remaining',
    says: 'Link: How many Partner support incidents are remaining?',
    in: butChinese,
    rules: ['REM-01', 'REM-02', 'REM-03', 'REM-04'],
    wins: 'That page, as of 2025, is a source of these rules',
  },
  {
    section: 'Cloud',
    says: 'Gold and Silver partners can use Signature Cloud Support for cloud products',
    in: all,
    rules: ['PRD-03', 'ENT-02', 'ENT-03'],
  },
  {
    section: 'Cloud',
    says: 'Action Pack partners are not eligible unless they earn a competency',
    in: fromJune,
    rules: ['ENT-08', 'ENT-01'],
    wins: 'Holds while competencies held; the clause is gone in 2023',
  },
  {
    section: 'Cloud',
    says: 'It serves Azure, Dynamics 365 and other cloud products',
    in: ['cloud products', 'cloud products', 'yes', 'yes', 'yes'],
    rules: ['PRD-03'],
  },
  {
    section: 'Cloud',
    says: 'Microsoft 365 is an exception',
    in: ['no', 'no', 'yes: to the need of ids', 'yes: to the need of ids', 'yes: to the need of ids'],
    rules: ['PRD-04'],
    wins: 'The document of 2026: the benefit cannot be used there. Silence in Chinese and German would wrongly allow it',
  },
  {
    section: 'Cloud',
    says: 'Both ids are needed for the first use; linked until it ends or nothing is left',
    in: all,
    rules: ['LNK-01', 'TERM-04'],
  },
  {
    section: 'Cloud',
    says: 'Linking again in Azure gives “Access ID is already associated …”',
    in: butChinese,
    rules: ['ERR-01', 'LNK-02'],
  },
  {
    section: 'Cloud',
    says: 'CSP partners may use the plan “Cloud Solution Provider” for Azure without a contract',
    in: all,
    rules: ['CSP-01'],
    wins: 'For customers’ subscriptions; not for indirect resellers (CSP-02) nor the own tenant (CSP-03)',
  },
  {
    section: 'Cloud',
    says: 'Admin agents: Customers > Service management > New request; add a contract in the portal that opens',
    in: all,
    rules: ['CSP-04'],
    wins: 'Since 2022/23 a delegated role in the customer’s tenant is needed too',
  },
  {
    section: 'The error',
    says: 'Link by Help + support > Support plans > Link support benefits',
    in: butChinese,
    rules: ['LNK-01', 'LNK-04'],
  },
  { section: 'The error', says: 'Action Pack gets no cloud support', in: butChinese, rules: ['ERR-03', 'PRD-05'] },
  {
    section: 'The error',
    says: 'The text of the error',
    in: ['no', 'translated', 'in English', 'in English', 'in English'],
    rules: ['ERR-01'],
    wins: 'English first, translations as fallback: which language the portal uses is not documented',
  },
  {
    section: 'The error',
    says: 'The error is invalid and should be ignored',
    in: ['no', 'yes, in bold with “!”', 'yes', 'yes', 'yes'],
    rules: ['ERR-01', 'ERR-04'],
    wins: 'The document of 2023: invalid for partner programme benefits. For Premier and like plans the advice can be right',
  },
  {
    section: 'The error',
    says: 'It was asked for that the error be switched off',
    in: butChinese,
    rules: ['ERR-08'],
    wins: 'The document of 2023, which no longer says so',
  },
  {
    section: 'The error',
    says: 'Scenario 1: Gold or Silver, contract already linked: no need to link; + New support request shows the plan',
    in: ['no', 'yes', 'the button is called “+ Support request”', 'yes', 'yes'],
    rules: ['ERR-01', 'LNK-02'],
  },
  {
    section: 'The error',
    says: 'Scenario 2: ended or used up: the plan is hidden, and linking again shows the error',
    in: butChinese,
    rules: ['ERR-02', 'TERM-04'],
  },
  {
    section: 'The error',
    says: 'Scenario 2: buy a new plan',
    in: ['no', '“you need to”', '“you can”', '“you can”', '“you can”'],
    rules: ['ERR-02'],
    wins: 'Both: nothing else makes Azure incidents available, and buying is an offer, not a duty',
  },
  {
    section: 'The error',
    says: '10-pack belongs to the Gold hybrid, 5-pack to the Silver hybrid competency',
    in: butChinese,
    rules: ['NAM-01', 'ENT-02', 'ENT-03'],
  },
  {
    section: 'Paid plans',
    says: 'Premier Support for Partners and Advanced Support for Partners (cloud only) can be bought',
    in: all,
    rules: ['NAM-01', 'ERR-04'],
  },
  {
    section: 'Paid plans',
    says: 'Paid support has technical support and extra service options; link to a comparison of plans',
    in: all,
    rules: [],
    wins: 'No rule: an offer and a link',
  },
  { section: 'Next steps', says: 'Link: manage benefits and offers', in: all, rules: [], wins: 'No rule: a link' },
  {
    section: 'Next steps',
    says: 'Link: Partner Membership Center',
    in: ['how to activate there', 'how to activate there', 'how to activate there', 'its retirement', 'its retirement'],
    rules: [],
    wins: 'No rule: that portal is retired',
  },
  { section: 'Next steps', says: 'Link: presales and deployment services', in: butChinese, rules: ['ACT-10'] },
];
