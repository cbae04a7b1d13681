/** COVERAGE (PRD): what a product's place in the lifecycle means. */
import { defineTable } from '../table.ts';
import type { ProductPlace } from './products.ts';

/** What a coverage row asks for. `not-known` inputs arise when no version, or not enough of it, is given. */
export interface CoverageInput {
  readonly place: ProductPlace;
  readonly policy: 'fixed' | 'modern' | 'component' | 'not-known';
  readonly rank: 'n' | 'n-1' | 'older' | 'not-known';
  /** `mainstream` includes Modern Policy products that are serviced; `extended` is after mainstream support. */
  readonly phase: 'mainstream' | 'extended' | 'ended' | 'not-known';
}

/** What a row answers. */
export interface CoverageOutcome {
  readonly verdict: 'covered' | 'not-covered' | 'probably-not' | 'cloud' | 'microsoft-365' | 'unknown';
  readonly reason:
    | 'current'
    | 'previous-in-mainstream'
    | 'older'
    | 'mainstream-ended'
    | 'lifecycle-ended'
    | 'modern-current'
    | 'servicing-ended'
    | 'cloud'
    | 'microsoft-365'
    | 'component'
    | 'not-recognised'
    | 'version-needed';
  readonly alternative?: 'pay-per-incident' | 'none' | 'cloud-benefit' | 'tenant-support';
}

const policySources = ['kb-4032154', 'article-2021-06', 'lifecycle-data'] as const;
const modernSources = ['modern-n-1-inferred', 'kb-4032154', 'lifecycle-data'] as const;

export const coverageTable = defineTable<CoverageInput, CoverageOutcome>({
  id: 'coverage',
  title: 'Whether a product is covered by the on-premises benefit',
  hitPolicy: 'unique',
  inputs: {
    place: ['on-premises', 'cloud', 'microsoft-365', 'not-recognised'],
    policy: ['fixed', 'modern', 'component', 'not-known'],
    rank: ['n', 'n-1', 'older', 'not-known'],
    phase: ['mainstream', 'extended', 'ended', 'not-known'],
  },
  rows: [
    {
      rule: 'PRD-06',
      when: { place: ['not-recognised'] },
      then: { verdict: 'unknown', reason: 'not-recognised' },
      confidence: 'possible',
      sources: ['lens-design'],
      plain:
        'A product that is not recognised, or a text that names several, is neither called covered nor not covered.',
      example: { place: 'not-recognised', policy: 'not-known', rank: 'not-known', phase: 'not-known' },
    },
    {
      rule: 'PRD-03',
      when: { place: ['cloud'] },
      then: { verdict: 'cloud', reason: 'cloud', alternative: 'cloud-benefit' },
      confidence: 'certain',
      sources: ['article-2021-09', 'doc-2023-03-27', 'partner-center-2025-06-23'],
      plain: 'Cloud products are served by the cloud benefit only, never by on-premises incidents.',
      example: { place: 'cloud', policy: 'not-known', rank: 'not-known', phase: 'not-known' },
    },
    {
      rule: 'PRD-04',
      when: { place: ['microsoft-365'] },
      then: { verdict: 'microsoft-365', reason: 'microsoft-365', alternative: 'tenant-support' },
      confidence: 'likely',
      sources: ['article-2026', 'article-2021-09'],
      plain: 'Microsoft 365 takes no Access ID and Contract ID, so neither benefit serves it; its admin center does.',
      example: { place: 'microsoft-365', policy: 'not-known', rank: 'not-known', phase: 'not-known' },
    },
    {
      rule: 'PRD-08',
      when: { place: ['on-premises'], policy: ['component'] },
      then: { verdict: 'unknown', reason: 'component' },
      confidence: 'likely',
      sources: ['lifecycle-data'],
      plain: '.NET Framework is a part of Windows: whether it is covered depends on the Windows it runs on.',
      example: { place: 'on-premises', policy: 'component', rank: 'not-known', phase: 'not-known' },
    },
    {
      rule: 'PRD-09',
      when: { place: ['on-premises'], policy: ['not-known'] },
      then: { verdict: 'unknown', reason: 'version-needed' },
      confidence: 'possible',
      sources: ['kb-4032154'],
      plain: 'Without the version, nothing can be said: the policy goes by version.',
      example: { place: 'on-premises', policy: 'not-known', rank: 'not-known', phase: 'not-known' },
    },
    {
      rule: 'PRD-01',
      when: { place: ['on-premises'], policy: ['fixed'], rank: ['n'], phase: ['mainstream'] },
      then: { verdict: 'covered', reason: 'current' },
      confidence: 'certain',
      sources: policySources,
      plain: 'The current version (N) is covered while it is in mainstream support.',
      example: { place: 'on-premises', policy: 'fixed', rank: 'n', phase: 'mainstream' },
    },
    {
      rule: 'PRD-01',
      when: { place: ['on-premises'], policy: ['fixed'], rank: ['n-1'], phase: ['mainstream'] },
      then: { verdict: 'covered', reason: 'previous-in-mainstream' },
      confidence: 'certain',
      sources: policySources,
      plain: 'The previous version (N-1) is covered while it is in mainstream support.',
      example: { place: 'on-premises', policy: 'fixed', rank: 'n-1', phase: 'mainstream' },
    },
    {
      rule: 'PRD-02',
      when: { place: ['on-premises'], policy: ['fixed'], rank: ['n', 'n-1'], phase: ['extended'] },
      then: { verdict: 'not-covered', reason: 'mainstream-ended', alternative: 'pay-per-incident' },
      confidence: 'certain',
      sources: policySources,
      plain: 'After mainstream support even the current and the previous version are not covered; pay per incident is.',
      example: { place: 'on-premises', policy: 'fixed', rank: 'n-1', phase: 'extended' },
    },
    {
      rule: 'PRD-02',
      when: {
        place: ['on-premises'],
        policy: ['fixed'],
        rank: ['older'],
        phase: ['mainstream', 'extended', 'not-known'],
      },
      then: { verdict: 'not-covered', reason: 'older', alternative: 'pay-per-incident' },
      confidence: 'certain',
      sources: policySources,
      plain: 'Versions before the previous one are not covered; pay per incident is open until the lifecycle ends.',
      example: { place: 'on-premises', policy: 'fixed', rank: 'older', phase: 'extended' },
    },
    {
      rule: 'PRD-02',
      when: { place: ['on-premises'], policy: ['fixed'], rank: ['n', 'n-1', 'older'], phase: ['ended'] },
      then: { verdict: 'not-covered', reason: 'lifecycle-ended', alternative: 'none' },
      confidence: 'certain',
      sources: policySources,
      plain: 'When its lifecycle has ended, a product is not supported at all: upgrade it.',
      example: { place: 'on-premises', policy: 'fixed', rank: 'older', phase: 'ended' },
    },
    {
      rule: 'PRD-09',
      when: { place: ['on-premises'], policy: ['fixed'], rank: ['n', 'n-1'], phase: ['not-known'] },
      then: { verdict: 'unknown', reason: 'version-needed' },
      confidence: 'possible',
      sources: policySources,
      plain: 'Without knowing whether mainstream support still runs, nothing can be said.',
      example: { place: 'on-premises', policy: 'fixed', rank: 'n', phase: 'not-known' },
    },
    {
      rule: 'PRD-07',
      when: { place: ['on-premises'], policy: ['modern'], rank: ['n'], phase: ['mainstream'] },
      then: { verdict: 'covered', reason: 'modern-current' },
      confidence: 'likely',
      sources: modernSources,
      plain:
        'The N-1 policy says nothing of the Modern Policy, which knows no mainstream support; a current release that is serviced is taken as N.',
      example: { place: 'on-premises', policy: 'modern', rank: 'n', phase: 'mainstream' },
    },
    {
      rule: 'PRD-07',
      when: { place: ['on-premises'], policy: ['modern'], rank: ['n-1'], phase: ['mainstream'] },
      then: { verdict: 'covered', reason: 'previous-in-mainstream' },
      confidence: 'likely',
      sources: modernSources,
      plain: 'Under the Modern Policy the previous release counts as N-1 while it is serviced.',
      example: { place: 'on-premises', policy: 'modern', rank: 'n-1', phase: 'mainstream' },
    },
    {
      rule: 'PRD-07',
      when: {
        place: ['on-premises'],
        policy: ['modern'],
        rank: ['older'],
        phase: ['mainstream', 'extended', 'not-known'],
      },
      then: { verdict: 'probably-not', reason: 'older', alternative: 'pay-per-incident' },
      confidence: 'possible',
      sources: modernSources,
      plain: 'A release before the previous one is serviced, but by a strict reading of N-1 it is not covered.',
      example: { place: 'on-premises', policy: 'modern', rank: 'older', phase: 'mainstream' },
    },
    {
      rule: 'PRD-02',
      when: { place: ['on-premises'], policy: ['modern'], rank: ['n', 'n-1', 'older'], phase: ['ended'] },
      then: { verdict: 'not-covered', reason: 'servicing-ended', alternative: 'none' },
      confidence: 'likely',
      sources: modernSources,
      plain: 'A release that is no longer serviced is not covered: move to one that is.',
      example: { place: 'on-premises', policy: 'modern', rank: 'n-1', phase: 'ended' },
    },
    {
      rule: 'PRD-02',
      when: { place: ['on-premises'], policy: ['modern'], rank: ['n', 'n-1'], phase: ['extended'] },
      then: { verdict: 'not-covered', reason: 'mainstream-ended', alternative: 'pay-per-incident' },
      confidence: 'likely',
      sources: modernSources,
      plain: 'A product that has moved on to extended support is not covered.',
      example: { place: 'on-premises', policy: 'modern', rank: 'n', phase: 'extended' },
    },
    {
      rule: 'PRD-09',
      when: { place: ['on-premises'], policy: ['modern'], rank: ['n', 'n-1'], phase: ['not-known'] },
      then: { verdict: 'unknown', reason: 'version-needed' },
      confidence: 'possible',
      sources: modernSources,
      plain: 'A feature release that is serviced for some editions only needs the edition.',
      example: { place: 'on-premises', policy: 'modern', rank: 'n', phase: 'not-known' },
    },
    {
      rule: 'PRD-09',
      when: { place: ['on-premises'], policy: ['fixed', 'modern'], rank: ['not-known'] },
      then: { verdict: 'unknown', reason: 'version-needed' },
      confidence: 'possible',
      sources: policySources,
      plain: 'A version that is not in the table cannot be ranked: it may be newer than the table.',
      example: { place: 'on-premises', policy: 'fixed', rank: 'not-known', phase: 'not-known' },
    },
  ],
});
