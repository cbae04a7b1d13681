/**
 * Ground of the rules that hold by themselves, without a decision table: how sure they are, since when,
 * and where they are from. Their words are the messages `<rule>.rule`.
 */
import type { IsoDate } from '../facts.ts';
import type { Confidence, RuleId, SourceId } from '../finding.ts';

/** What a rule stands on. */
export interface Ground {
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
  readonly since?: IsoDate;
  readonly until?: IsoDate;
}

const book = {
  'ACT-01': { confidence: 'certain', sources: ['doc-2023-03-27', 'partner-center-2025-06-23'] },
  'ACT-02': { confidence: 'likely', sources: ['doc-2023-03-27'], since: '2021-06-17' },
  'ACT-03': { confidence: 'likely', sources: ['permissions-faq-2026', 'answers-12733627'] },
  'ACT-04': { confidence: 'possible', sources: ['permissions-overview'] },
  'ACT-05': { confidence: 'likely', sources: ['article-2026'], since: '2021-05-27' },
  'ACT-06': { confidence: 'likely', sources: ['action-pack-2023'] },
  'ACT-07': { confidence: 'likely', sources: ['permissions-overview', 'manage-benefits-2023'] },
  'ACT-08': { confidence: 'certain', sources: ['doc-2023-03-27', 'permissions-overview'] },
  'ACT-09': { confidence: 'certain', sources: ['doc-2023-03-27'] },
  'ACT-10': { confidence: 'certain', sources: ['technical-benefits-2021'] },
  'ACT-11': { confidence: 'likely', sources: ['benefits-faq-2026', 'doc-2023-03-27'] },
  'VIS-01': { confidence: 'certain', sources: ['doc-2023-03-27'], since: '2021-05-27' },
  'VIS-02': { confidence: 'likely', sources: ['doc-2023-03-27'] },
  'VIS-03': { confidence: 'likely', sources: ['doc-2023-03-27'] },
  'VIS-04': { confidence: 'certain', sources: ['doc-2023-03-27'] },
  'LNK-01': { confidence: 'certain', sources: ['doc-2023-03-27', 'kb-3020636'] },
  'LNK-02': { confidence: 'certain', sources: ['doc-2023-03-27', 'article-2026'] },
  'LNK-03': { confidence: 'likely', sources: ['article-2026'] },
  'LNK-04': { confidence: 'likely', sources: ['azure-docs-pr-119384'], since: '2024-07-01' },
  'LNK-05': { confidence: 'likely', sources: ['sfbus-missing-plan', 'visual-studio-docs-2020'] },
  'LNK-06': { confidence: 'certain', sources: ['kb-3020636'] },
  'ERR-06': { confidence: 'likely', sources: ['sfbus-missing-plan', 'visual-studio-docs-2020', 'doc-2023-03-27'] },
  'ERR-07': { confidence: 'likely', sources: ['azure-docs-58274', 'azure-support-request-2025'] },
  'ERR-08': { confidence: 'certain', sources: ['doc-2023-03-27'], since: '2023-03-27' },
  'REM-01': { confidence: 'certain', sources: ['sfbus-remaining', 'partner-center-2025-06-23'], since: '2025-06-23' },
  'REM-02': { confidence: 'certain', sources: ['sfbus-remaining', 'doc-2023-03-27'], since: '2023-03-27' },
  'REM-03': { confidence: 'certain', sources: ['sfbus-remaining', 'doc-2023-03-27'] },
  'REM-04': { confidence: 'certain', sources: ['sfbus-remaining'] },
  'REM-05': { confidence: 'certain', sources: ['sfbus-remaining', 'doc-2023-03-27'] },
  'REM-06': { confidence: 'likely', sources: ['article-2026'] },
  'CSP-01': { confidence: 'certain', sources: ['doc-2023-03-27'] },
  'CSP-02': { confidence: 'certain', sources: ['doc-2023-03-27', 'article-2026'] },
  'CSP-03': { confidence: 'certain', sources: ['report-problems'] },
  'CSP-04': { confidence: 'certain', sources: ['doc-2023-03-27', 'gdap-2023'] },
  'ONP-01': { confidence: 'certain', sources: ['doc-2023-03-27'] },
  'ONP-02': { confidence: 'certain', sources: ['doc-2023-03-27', 'sfbus-remaining'] },
  'ENT-01': { confidence: 'likely', sources: ['doc-2023-03-27', 'legacy-end-inferred'] },
  'ENT-04': { confidence: 'certain', sources: ['article-2021-09', 'kb-4020188'] },
  'ENT-08': { confidence: 'likely', sources: ['article-2021-06'], since: '2021-06-17', until: '2023-03-26' },
  'ENT-09': { confidence: 'likely', sources: ['doc-2023-03-27', 'benefits-guide-2026'] },
  'ENT-10': { confidence: 'likely', sources: ['designation-faq-2025'], since: '2025-01-22' },
  'ENT-11': { confidence: 'certain', sources: ['partner-center-2025-06-23'] },
  'ENT-13': { confidence: 'likely', sources: ['lens-design', 'benefits-guide-2026'] },
  'ENT-14': { confidence: 'likely', sources: ['partner-center-2025-06-23', 'lens-design'] },
  'TERM-01': { confidence: 'likely', sources: ['kb-3020636', 'legacy-end-inferred'] },
  'TERM-02': { confidence: 'likely', sources: ['benefits-faq-2026'] },
  'TERM-03': { confidence: 'certain', sources: ['renewal-2023'] },
  'TERM-04': { confidence: 'certain', sources: ['azure-support-request-2025', 'sfbus-remaining'] },
  'PRD-02': { confidence: 'certain', sources: ['kb-4032154', 'doc-2023-03-27'], since: '2017-07-22' },
  'PRD-03': { confidence: 'certain', sources: ['doc-2023-03-27'] },
  'PRD-04': { confidence: 'likely', sources: ['article-2026'], since: '2021-06-17' },
  'PRD-05': { confidence: 'certain', sources: ['doc-2023-03-27'] },
  'NAM-01': { confidence: 'certain', sources: ['partner-center-2025-06-23'], since: '2025-06-23' },
} as const satisfies Partial<Record<RuleId, Ground>>;

/** Rules that can be noted without deciding anything. */
export type NotedRule = keyof typeof book;

/** The ground of each such rule. */
export const ruleBook: Readonly<Record<NotedRule, Ground>> = Object.freeze(book);
