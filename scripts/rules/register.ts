/**
 * The register of rules: every rule that the project knows of, in words for people who never read code. What decides
 * is code and tables; the register says what they are meant to say, so that a reader can check the one by the other.
 */
import type { Confidence, RuleId, SourceId } from '../../src/rules/finding.ts';
import type { IsoDate } from '../../src/rules/facts.ts';

/** One rule in words. */
export interface RegisteredRule {
  readonly id: RuleId;
  readonly says: string;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  readonly since?: IsoDate;
  readonly until?: IsoDate;
  /** Why nothing decides by this rule, where nothing does. */
  readonly whyNot?: string;
}

/** Headings of the topics, in the order of the document. */
export const topics: Readonly<Record<string, string>> = {
  ACT: 'Activating a benefit',
  VIS: 'What is shown to whom',
  ENT: 'What an offer comes with',
  TERM: 'How long it lasts',
  PRD: 'Which products are covered',
  LNK: 'Linking a contract to an account',
  ERR: 'Misleading errors',
  REM: 'Remaining incidents',
  CSP: 'Customers of Cloud Solution Providers',
  ONP: 'On-premises requests',
  ROUTE: 'Where a request belongs',
  NAM: 'Names',
  I18N: 'Numbers and days in other languages',
};

const certain = 'certain';
const likely = 'likely';
const possible = 'possible';

export const register: readonly RegisteredRule[] = [
  {
    id: 'ACT-01',
    says: 'A Global admin or a partner admin (MPN partner admin, today Microsoft AI Cloud Partner Program partner admin) of a tenant in the partner programme may activate benefits.',
    sources: ['article-2021-06', 'doc-2023-03-27', 'partner-center-2025-06-23'],
    confidence: certain,
  },
  {
    id: 'ACT-02',
    says: 'A greyed Activate button means that the account holds neither role; User management, filtered by the two roles, shows who does.',
    sources: ['article-2021-06', 'doc-2023-03-27'],
    confidence: likely,
    since: '2021-06-17',
  },
  {
    id: 'ACT-03',
    says: 'Where the role is there and Activate is still greyed, vetting is not Authorized, an enrolment is not Active, or an agreement is not accepted.',
    sources: ['permissions-faq-2026', 'answers-12733627'],
    confidence: likely,
  },
  {
    id: 'ACT-04',
    says: 'A role given in the Azure portal can take up to one hour to arrive in Partner Center.',
    sources: ['permissions-overview'],
    confidence: certain,
  },
  {
    id: 'ACT-05',
    says: 'After activation the two ids normally show at once, within a minute or two. “A few days” was said in March to May 2021 only.',
    sources: ['article-2021-03', 'article-2026'],
    confidence: likely,
    since: '2021-05-27',
  },
  {
    id: 'ACT-06',
    says: 'A benefit that was just bought can take up to 24 hours to be provisioned.',
    sources: ['action-pack-2023'],
    confidence: likely,
  },
  {
    id: 'ACT-07',
    says: 'An Account admin cannot activate, but can give somebody the partner admin role.',
    sources: ['permissions-overview', 'manage-benefits-2023'],
    confidence: likely,
  },
  {
    id: 'ACT-08',
    says: 'An Admin agent cannot activate: the role is there for requests on behalf of customers.',
    sources: ['article-2021-06', 'doc-2023-03-27'],
    confidence: certain,
  },
  {
    id: 'ACT-09',
    says: 'A benefit that is not activated cannot be used.',
    sources: ['article-2021-03', 'article-2021-09', 'doc-2023-03-27'],
    confidence: certain,
  },
  {
    id: 'ACT-10',
    says: 'Advisory hours (technical presales and deployment) need no activation; any user of the programme tenant may use them.',
    sources: ['technical-benefits-2021'],
    confidence: certain,
  },
  {
    id: 'VIS-01',
    says: 'Once a benefit is activated, every user of the programme tenant sees Access ID and Contract ID.',
    sources: ['article-2021-09', 'doc-2023-03-27'],
    confidence: certain,
    since: '2021-05-27',
  },
  {
    id: 'VIS-02',
    says: '“You are not authorized for this action” means that the account belongs to a Cloud Solution Provider tenant only; a programme account is needed.',
    sources: ['article-2021-09', 'technical-benefits-2021'],
    confidence: certain,
  },
  {
    id: 'VIS-03',
    says: '“Looks like you don’t have any benefits yet” means no active offer, or, more often, the wrong account: Account icon > Sign-in with another account.',
    sources: ['article-2021-09', 'doc-2023-03-27'],
    confidence: certain,
  },
  {
    id: 'VIS-04',
    says: 'The benefits page has moved: left menu Benefits > Technical benefits (2021), Benefits tile (from September 2021), Technical support & consultation (2023).',
    sources: ['article-2021-09', 'doc-2023-03-27'],
    confidence: certain,
  },
  {
    id: 'ENT-01',
    says: 'Action Pack comes with 10 on-premises and no cloud incidents.',
    sources: ['article-2021-09', 'doc-2023-03-27'],
    confidence: certain,
    until: '2026-02-20',
  },
  {
    id: 'ENT-02',
    says: 'Silver comes with 15 on-premises incidents, and with unlimited cloud incidents for a cloud competency, else with 5.',
    sources: ['article-2021-09', 'doc-2023-03-27'],
    confidence: certain,
    until: '2026-02-20',
  },
  {
    id: 'ENT-03',
    says: 'Gold comes with 20 on-premises incidents, and with unlimited cloud incidents for a cloud competency, else with 10.',
    sources: ['article-2021-09', 'doc-2023-03-27'],
    confidence: certain,
    until: '2026-02-20',
  },
  {
    id: 'ENT-04',
    says: 'The cloud competencies are Security, Cloud Business Applications, Cloud Platform, Cloud Productivity, Enterprise Mobility Management, and Small and Midmarket Cloud Solutions. Cloud Customer Relationship Management was one until 2019-10-01.',
    sources: ['article-2021-09', 'kb-4020188'],
    confidence: certain,
  },
  {
    id: 'ENT-05',
    says: 'At first a Solutions Partner designation came with 20 on-premises and unlimited cloud incidents.',
    sources: ['doc-2023-03-27'],
    confidence: certain,
    since: '2022-10-01',
    until: '2024-06-30',
  },
  {
    id: 'ENT-06',
    says: 'A Solutions Partner designation comes with 20 on-premises and 50 cloud incidents. When unlimited became 50 is not documented.',
    sources: ['benefits-guide-2026', 'article-2026'],
    confidence: likely,
    since: '2025-06-23',
  },
  {
    id: 'ENT-07',
    says: 'Partner Success Expanded comes with 5 cloud incidents, Success Core with 2, Launch with none; none of them with on-premises incidents.',
    sources: ['benefits-guide-2026'],
    confidence: likely,
    since: '2025-01-22',
  },
  {
    id: 'ENT-08',
    says: 'An Action Pack partner who earns a competency gets the cloud incidents of that competency.',
    sources: ['article-2021-06'],
    confidence: likely,
    since: '2021-06-17',
  },
  {
    id: 'ENT-09',
    says: 'Several offers give several contracts, and their incidents add up; the same offer cannot be bought twice.',
    sources: ['doc-2023-03-27', 'benefits-guide-2026'],
    confidence: likely,
  },
  {
    id: 'ENT-10',
    says: 'Action Pack and legacy Silver or Gold benefits bought or renewed after 2025-01-21 cannot be: a data error or a stale page.',
    sources: ['designation-faq-2025', 'benefits-guide-2026'],
    confidence: likely,
    since: '2025-01-22',
  },
  {
    id: 'ENT-11',
    says: 'The number that Partner Center itself shows beats every table.',
    sources: ['doc-2023-03-27', 'partner-center-2025-06-23'],
    confidence: certain,
  },
  {
    id: 'ENT-12',
    says: 'ISV Success comes with an Azure Standard support plan and three consultations instead of partner incidents.',
    sources: ['isv-success-2023'],
    confidence: likely,
  },
  {
    id: 'TERM-01',
    says: 'A contract lasts a year; contracts of the partner programme a year and 30 days.',
    sources: ['kb-3020636'],
    confidence: likely,
  },
  {
    id: 'TERM-02',
    says: 'Benefits must be redeemed within 13 months of the start of the membership, and last 12 months from then.',
    sources: ['benefits-faq-2026'],
    confidence: likely,
  },
  {
    id: 'TERM-03',
    says: 'In the 30 days after an offer ends it can be renewed, and its benefits continue.',
    sources: ['renewal-2023'],
    confidence: certain,
  },
  {
    id: 'TERM-04',
    says: 'A contract that has ended, or of which nothing is left, is hidden in the Azure portal and listed as unavailable in Support for Business.',
    sources: ['article-2021-09', 'azure-support-request-2025'],
    confidence: certain,
  },
  {
    id: 'PRD-01',
    says: 'An on-premises incident can be used for the current version of a product (N) and the previous one (N-1), each only within mainstream support.',
    sources: ['kb-4032154', 'article-2021-06'],
    confidence: certain,
  },
  {
    id: 'PRD-02',
    says: 'It cannot be used for older versions or after mainstream support: pay per incident while the product is in its lifecycle, or a paid plan.',
    sources: ['kb-4032154', 'article-2021-06', 'doc-2023-03-27'],
    confidence: certain,
  },
  {
    id: 'PRD-03',
    says: 'Cloud products are served by the cloud benefit only.',
    sources: ['article-2021-09', 'doc-2023-03-27'],
    confidence: certain,
  },
  {
    id: 'PRD-04',
    says: 'Neither benefit can be used for Microsoft 365: its admin center takes no Access ID and Contract ID.',
    sources: ['article-2021-06', 'article-2026'],
    confidence: likely,
  },
  {
    id: 'PRD-05',
    says: 'An Action Pack user who links a contract in Azure sees nothing, because there is nothing to show: no error is needed.',
    sources: ['doc-2023-03-27'],
    confidence: certain,
  },
  {
    id: 'PRD-06',
    says: 'Of a product that is not recognised, nothing is said.',
    sources: ['lens-design'],
    confidence: possible,
  },
  {
    id: 'PRD-07',
    says: 'Products of the Modern Policy have no mainstream support: the current release, while serviced, is taken as N, the one before as N-1. This is a reading, no source states it.',
    sources: ['modern-n-1-inferred'],
    confidence: likely,
  },
  {
    id: 'PRD-08',
    says: '.NET Framework is a part of Windows, so it goes by the Windows it runs on.',
    sources: ['lifecycle-data'],
    confidence: likely,
  },
  {
    id: 'PRD-09',
    says: 'Without version, or without the edition of a feature release, coverage is not known.',
    sources: ['kb-4032154'],
    confidence: possible,
  },
  {
    id: 'LNK-01',
    says: 'Both ids are needed once for each account (per user account, per year and per offer).',
    sources: ['article-2021-09', 'article-2026'],
    confidence: certain,
  },
  {
    id: 'LNK-02',
    says: 'What was linked in one portal holds in the others: do not link it again.',
    sources: ['article-2021-09', 'article-2026'],
    confidence: certain,
  },
  {
    id: 'LNK-03',
    says: 'A renewed offer, or a new year, brings new ids, which must be linked again.',
    sources: ['article-2026'],
    confidence: likely,
  },
  {
    id: 'LNK-04',
    says: 'Cloud contracts must be linked by hand; they no longer appear by signing in.',
    sources: ['azure-docs-pr-119384'],
    confidence: likely,
    since: '2024-07-01',
  },
  {
    id: 'LNK-05',
    says: 'Where Add Contract fails without a word: check expiry and balance, reload, enter the ids again.',
    sources: ['sfbus-missing-plan', 'visual-studio-docs-2020'],
    confidence: likely,
  },
  {
    id: 'LNK-06',
    says: 'A colleague who needs the benefit gets the two ids, never somebody’s sign-in.',
    sources: ['kb-3020636', 'article-2026'],
    confidence: certain,
  },
  {
    id: 'ERR-01',
    says: '“Access ID is already associated” for a partner benefit that runs and has incidents left: ignore it, choose New support request, the plan is there.',
    sources: ['article-2021-09', 'doc-2023-03-27'],
    confidence: certain,
  },
  {
    id: 'ERR-02',
    says: 'The same error for a contract that has ended or is used up: the plan is hidden, and a new one is needed.',
    sources: ['article-2021-09', 'doc-2023-03-27'],
    confidence: certain,
  },
  {
    id: 'ERR-03',
    says: 'The same error with Action Pack only: ignore it, there is no cloud entitlement to show.',
    sources: ['doc-2023-03-27'],
    confidence: certain,
  },
  {
    id: 'ERR-04',
    says: 'The same error with a Premier, Unified or PSfP plan, or a plan not known to be a partner benefit: the advice may be right; both readings are shown and the message stays.',
    sources: ['doc-2023-03-27', 'power-platform-33', 'power-platform-help-2019'],
    confidence: likely,
  },
  {
    id: 'ERR-05',
    says: 'The same error while nothing is known of the contract: it stays, and the way to the remaining incidents is shown.',
    sources: ['lens-design'],
    confidence: possible,
  },
  {
    id: 'ERR-06',
    says: '“Support plan cannot be used for support on the specified product (Code: 8)”: the version is not covered, or a cloud plan meets an on-premises product.',
    sources: ['sfbus-missing-plan', 'visual-studio-docs-2020', 'doc-2023-03-27'],
    confidence: likely,
  },
  {
    id: 'ERR-07',
    says: 'No issue type “Technical” in Azure: no plan is linked, or the Azure role for support requests is missing.',
    sources: ['azure-docs-58274', 'azure-support-request-2025'],
    confidence: likely,
  },
  {
    id: 'ERR-08',
    says: 'The promise of 2021 that the error would be switched off is not repeated: it is gone from the document since 2023.',
    sources: ['article-2021-09', 'doc-2023-03-27'],
    confidence: certain,
  },
  {
    id: 'REM-01',
    says: 'What is left is to be read in Partner Center’s benefit list.',
    sources: ['sfbus-remaining', 'partner-center-2025-06-23'],
    confidence: certain,
    since: '2025-06-23',
  },
  {
    id: 'REM-02',
    says: 'Else begin a request for Windows 11 in Support for Business (Windows 10 in the documents of 2021) and stop before submitting.',
    sources: ['doc-2023-03-27', 'sfbus-remaining'],
    confidence: certain,
  },
  {
    id: 'REM-03',
    says: 'A cloud plan stands among the unavailable plans of Support for Business because an on-premises product was picked: that is no fault.',
    sources: ['article-2021-09', 'sfbus-remaining'],
    confidence: certain,
  },
  {
    id: 'REM-04',
    says: 'An on-premises plan stands there because it has ended, is used up, or the product is too old.',
    sources: ['article-2021-09', 'sfbus-remaining'],
    confidence: certain,
  },
  {
    id: 'REM-05',
    says: 'A linked contract is shown unless it is no longer valid. The Swedish, Russian, Japanese, Korean and Czech translations say the opposite; they are wrong.',
    sources: ['article-2021-09', 'article-translations-2021'],
    confidence: certain,
  },
  {
    id: 'REM-06',
    says: 'Creating a request takes one incident; a request closed as duplicate or bug gives it back, a billing request perhaps; Partner Center tickets take none.',
    sources: ['article-2026'],
    confidence: likely,
  },
  {
    id: 'CSP-01',
    says: 'For a customer’s Azure subscription a CSP partner picks the plan “Cloud Solution Provider”; no contract is needed.',
    sources: ['article-2021-09', 'doc-2023-03-27'],
    confidence: certain,
  },
  {
    id: 'CSP-02',
    says: 'Indirect resellers cannot open Azure requests for customers: they go through their provider.',
    sources: ['doc-2023-03-27', 'article-2026'],
    confidence: certain,
  },
  {
    id: 'CSP-03',
    says: 'The CSP entitlement does not cover the partner’s own tenant: there the benefit or a paid plan is used.',
    sources: ['report-problems'],
    confidence: certain,
  },
  {
    id: 'CSP-04',
    says: 'A cloud request for a customer: as Admin agent, Customers > Service management > New request, with a delegated role in the customer’s tenant since 2022/23.',
    sources: ['article-2021-09', 'gdap-2023'],
    confidence: certain,
  },
  {
    id: 'ONP-01',
    says: 'Any Microsoft Entra or Microsoft account that has the two ids can open on-premises requests.',
    sources: ['article-2021-09', 'doc-2023-03-27'],
    confidence: certain,
  },
  {
    id: 'ONP-02',
    says: 'Pay per incident can be bought with a personal Microsoft account only.',
    sources: ['doc-2023-03-27', 'sfbus-remaining'],
    confidence: certain,
  },
  {
    id: 'NAM-01',
    says: 'Names are translated to kind and offer before any rule: Signature Cloud Support is Partner Cloud Support, Microsoft Product Support is Partner On-premises Support since 2025-06-23.',
    sources: ['partner-center-2025-06-23', 'article-translations-2021'],
    confidence: certain,
  },
  {
    id: 'I18N-01',
    says: 'Of “5. Zdarzenia”, “10个事件”, “10 eventi imprevisti” the number is read; of days, the page’s language settles the order, and what it does not settle stays ambiguous.',
    sources: ['article-translations-2021'],
    confidence: certain,
  },
];
