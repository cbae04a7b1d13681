/**
 * One benefit, many names (NAM-01): by date, by portal and by language. Rows are matched in order, on text
 * in lower case with its white space folded.
 *
 * Machine-translated documents render the names freely, so the patterns take the words that carry the
 * meaning, not the whole phrase.
 */
import type { PlanKind } from '../facts.ts';
import type { SourceId } from '../finding.ts';

/** Programme offers that came, or come, with support benefits: the one list of them, which all others are made from. */
export const offerIds = [
  'action-pack',
  'learning-action-pack',
  'silver',
  'gold',
  'solutions-partner',
  'success-expanded',
  'success-core',
  'launch',
  'isv-success',
] as const;

/** One of these offers. */
export type OfferId = (typeof offerIds)[number];

/** Paid support plans, which are no partner benefit. */
export type PaidPlan = 'premier' | 'unified' | 'psfp' | 'asfp';

/** What a benefit of the technical-support page is for. */
export type BenefitKind = 'on-premises' | 'cloud' | 'advisory-hours' | 'consultation' | 'unknown';

/** The names in force since 2025-06-23, and those before. */
export const benefitNames = {
  'on-premises': { current: 'Partner On-premises Support', former: 'Microsoft Product Support' },
  cloud: { current: 'Partner Cloud Support', former: 'Signature Cloud Support' },
} as const;

/** A pattern with what it names. */
export interface NameRow<Named> {
  readonly pattern: RegExp;
  readonly named: Named;
  readonly sources: readonly SourceId[];
  /** A text that this row, and no earlier row, recognises. */
  readonly example: string;
}

/** Paid plans. Longer names first: "Premier Support for Partners" is not Premier. */
export const paidPlanRows: readonly NameRow<PaidPlan>[] = [
  {
    pattern: /\bpsfp\b|premier support for partners/u,
    named: 'psfp',
    sources: ['doc-2023-03-27'],
    example: 'Premier Support for Partners',
  },
  {
    pattern: /\basfp\b|advanced (?:cloud )?support for partners/u,
    named: 'asfp',
    sources: ['doc-2023-03-27'],
    example: 'Advanced Support for Partners',
  },
  {
    pattern: /\bunified\b|\bufp\b/u,
    named: 'unified',
    sources: ['article-2026'],
    example: 'Unified Support - Performance',
  },
  { pattern: /\bpremier\b/u, named: 'premier', sources: ['power-platform-33'], example: 'Premier Support' },
];

/** Names of what partners get besides support: products, licences, credits. They are not translated, or hardly. */
export const otherBenefits =
  /\bazure\b|\bcredits?\b|microsoft 365|office 365|dynamics 365|power (?:apps|automate|bi|platform)|visual studio|\bwindows\b|github|copilot|licen[sc]|\btrial\b|marketing|logo/iu;

/** Words that tell what a plan or benefit serves. */
export const benefitRows: readonly NameRow<Exclude<BenefitKind, 'unknown'>>[] = [
  {
    pattern:
      /consultation (?:benefit|hour)|advisory|pre-?sales|technical (?:journeys|consultation)|\btpd\b|技术售前|咨询小时/u,
    named: 'advisory-hours',
    sources: ['technical-benefits-2021'],
    example: 'Technical presales and deployment services',
  },
  { pattern: /consultation/u, named: 'consultation', sources: ['doc-2023-03-27'], example: 'Cloud consultation' },
  {
    pattern:
      /partner cloud support|signature|dukungan cloud mitra|签名云支持|簽名雲端支援|suporte (?:à nuvem de assinatura|à assinatura na nuvem)|поддержк[аиу] облачных|podpisov|シグネチャ|서명/u,
    named: 'cloud',
    sources: ['partner-center-2025-06-23', 'doc-2023-03-27', 'article-translations-2021'],
    example: 'Signature Cloud Support',
  },
  {
    pattern:
      /partner on-? ?premises? support|microsoft product support|dukungan (?:on-? ?premises? mitra|mitra lokal)|microsofts? ?-?produktsupport|microsoft-productondersteuning|microsoft ?(?:产品支持|產品支援|製品サポート|제품 지원)|productos de microsoft|supporto tecnico microsoft|produtos da microsoft|поддержка майкрософт|produktů microsoftu|pomoc techniczna firmy microsoft/u,
    named: 'on-premises',
    sources: ['partner-center-2025-06-23', 'doc-2023-03-27', 'article-translations-2021'],
    example: 'Microsoft Product Support',
  },
];

/** Packs of the years until 2025: the tier in the plan's own name. */
export const packRows: readonly NameRow<{ readonly kind: PlanKind; readonly offer?: OfferId }>[] = [
  {
    pattern: /\b(?:maps|action pack)\b.*?\d[ -]?pack\b/u,
    named: { kind: 'on-premises', offer: 'action-pack' },
    sources: ['kb-4032154', 'doc-2023-03-27'],
    example: 'Partner support MAPS 10pack',
  },
  {
    pattern: /\bsilver\b.*?\d[ -]?pack\b/u,
    named: { kind: 'on-premises', offer: 'silver' },
    sources: ['kb-4032154'],
    example: 'Partner support Silver 15pack',
  },
  {
    // Solutions Partner designations were given the pack of the Gold competency, so the name tells no offer.
    pattern: /\bgold\b.*?\d[ -]?pack\b/u,
    named: { kind: 'on-premises' },
    sources: ['kb-4032154', 'partner-center-2025-06-23'],
    example: 'Partner support Gold 20pack',
  },
];

/** Offers as the portal's column "Source (Program Name & Specialization)" names them. */
export const offerRows: readonly NameRow<OfferId>[] = [
  {
    pattern: /learning action pack/u,
    named: 'learning-action-pack',
    sources: ['action-pack-2023'],
    example: 'Learning Action Pack',
  },
  {
    pattern: /action pack|\bmaps\b/u,
    named: 'action-pack',
    sources: ['doc-2023-03-27'],
    example: 'Microsoft Action Pack',
  },
  // Before the success packages: whatever else stands in its name, it is none of them.
  { pattern: /\bisv success/u, named: 'isv-success', sources: ['doc-2023-03-27'], example: 'ISV Success program' },
  {
    pattern: /success expanded/u,
    named: 'success-expanded',
    sources: ['benefits-guide-2026'],
    example: 'Partner Success Expanded Benefits',
  },
  {
    pattern: /success core/u,
    named: 'success-core',
    sources: ['benefits-guide-2026'],
    example: 'Partner Success Core Benefits',
  },
  {
    pattern: /partner launch|launch benefits/u,
    named: 'launch',
    sources: ['benefits-guide-2026'],
    example: 'Partner Launch Benefits',
  },
  {
    // "Solutions Partner with certified software" is given to a product; no source says what comes with it.
    pattern: /solutions partner(?! with certified)/u,
    named: 'solutions-partner',
    sources: ['doc-2023-03-27'],
    example: 'Solutions Partner - Core',
  },
  { pattern: /\bsilver\b/u, named: 'silver', sources: ['doc-2023-03-27'], example: 'Legacy Silver - Core' },
  { pattern: /\bgold\b/u, named: 'gold', sources: ['doc-2023-03-27'], example: 'Legacy Gold - Core' },
];
