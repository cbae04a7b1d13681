/**
 * ENTITLEMENTS (ENT-01 .. ENT-07, ENT-10, ENT-12): what each programme offer comes with.
 *
 * The days of a row are days of purchase: what a partner got is settled on the day the offer is bought or
 * renewed and holds for its term. `null` stands for a number that no source settles.
 *
 * One table with its rows, so longer than other files.
 */
import type { Tri } from '../facts.ts';
import { defineTable } from '../table.ts';
import { offerIds, type OfferId } from './names.ts';

/** A number of incidents in a table: a count, unlimited, or not settled by any source. */
export type Incidents = number | 'unlimited' | null;

/** What a row asks for. */
export interface OfferInput {
  readonly offer: OfferId;
  /** Whether one of the partner's competencies is among the six cloud competencies (ENT-04). */
  readonly cloudCompetency: Tri;
}

/** What an offer comes with. */
export interface OfferBenefits {
  readonly onPremises: Incidents;
  readonly cloud: Incidents;
  /** The least number of cloud incidents where `cloud` is not settled. */
  readonly cloudAtLeast?: number;
  /** Advisory hours; a different thing that is never added to incidents. */
  readonly hours: number;
  /** False where the offer cannot have been bought on such a day. */
  readonly sold: boolean;
}

/** Offers of the competency years, last sold on `legacyLastSale`. */
export const legacyOffers = ['action-pack', 'learning-action-pack', 'silver', 'gold'] as const satisfies OfferId[];
export const legacyLastSale = '2025-01-21';
/** Twelve months after the last sale, and the 30 days of the renewal window. */
export const legacyLastDay = '2026-02-20';

/**
 * A year before the first article, which tells what contracts of that day came with. That the numbers were the same
 * before is one reading among others: what was found of earlier years names packs of incidents, and no numbers of cloud
 * incidents.
 */
export const documentedSince = '2020-03-04';

/** ENT-04: the six cloud competencies. "Cloud Customer Relationship Management" was one until 2019-10-01. */
export const cloudCompetencies = [
  'Security',
  'Cloud Business Applications',
  'Cloud Platform',
  'Cloud Productivity',
  'Enterprise Mobility Management',
  'Small and Midmarket Cloud Solutions',
] as const;

const nothing: OfferBenefits = { onPremises: 0, cloud: 0, hours: 0, sold: false };

export const offerTable = defineTable<OfferInput, OfferBenefits>({
  id: 'offers',
  title: 'What an offer comes with, by the day it was bought or renewed',
  hitPolicy: 'unique',
  inputs: {
    offer: offerIds,
    cloudCompetency: ['yes', 'no', 'unknown'],
  },
  rows: [
    {
      rule: 'ENT-01',
      when: { offer: ['action-pack'] },
      then: { onPremises: 10, cloud: 0, hours: 5, sold: true },
      confidence: 'certain',
      sources: ['article-2021-09', 'doc-2023-03-27'],
      until: '2025-01-21',
      plain: 'Action Pack comes with 10 on-premises incidents and no cloud incidents.',
      example: { offer: 'action-pack', cloudCompetency: 'no' },
    },
    {
      rule: 'ENT-01',
      when: { offer: ['learning-action-pack'] },
      then: { onPremises: 10, cloud: 0, hours: 5, sold: true },
      confidence: 'certain',
      sources: ['action-pack-2023'],
      until: '2025-01-21',
      plain: 'The Learning Action Pack comes with 10 on-premises incidents and no cloud incidents.',
      example: { offer: 'learning-action-pack', cloudCompetency: 'unknown' },
    },
    {
      rule: 'ENT-02',
      when: { offer: ['silver'], cloudCompetency: ['yes'] },
      then: { onPremises: 15, cloud: 'unlimited', hours: 20, sold: true },
      confidence: 'certain',
      sources: ['article-2021-09', 'doc-2023-03-27'],
      until: '2025-01-21',
      plain: 'Silver with a cloud competency comes with 15 on-premises and unlimited cloud incidents.',
      example: { offer: 'silver', cloudCompetency: 'yes' },
    },
    {
      rule: 'ENT-02',
      when: { offer: ['silver'], cloudCompetency: ['no'] },
      then: { onPremises: 15, cloud: 5, hours: 20, sold: true },
      confidence: 'certain',
      sources: ['article-2021-09', 'doc-2023-03-27'],
      until: '2025-01-21',
      plain: 'Silver with any other competency comes with 15 on-premises and 5 cloud incidents.',
      example: { offer: 'silver', cloudCompetency: 'no' },
    },
    {
      rule: 'ENT-02',
      when: { offer: ['silver'], cloudCompetency: ['unknown'] },
      then: { onPremises: 15, cloud: null, cloudAtLeast: 5, hours: 20, sold: true },
      confidence: 'likely',
      sources: ['article-2021-09', 'doc-2023-03-27'],
      until: '2025-01-21',
      plain: 'Silver comes with 15 on-premises incidents; without knowing the competency, cloud is 5 or unlimited.',
      example: { offer: 'silver', cloudCompetency: 'unknown' },
    },
    {
      rule: 'ENT-03',
      when: { offer: ['gold'], cloudCompetency: ['yes'] },
      then: { onPremises: 20, cloud: 'unlimited', hours: 50, sold: true },
      confidence: 'certain',
      sources: ['article-2021-09', 'doc-2023-03-27'],
      until: '2025-01-21',
      plain: 'Gold with a cloud competency comes with 20 on-premises and unlimited cloud incidents.',
      example: { offer: 'gold', cloudCompetency: 'yes' },
    },
    {
      rule: 'ENT-03',
      when: { offer: ['gold'], cloudCompetency: ['no'] },
      then: { onPremises: 20, cloud: 10, hours: 50, sold: true },
      confidence: 'certain',
      sources: ['article-2021-09', 'doc-2023-03-27'],
      until: '2025-01-21',
      plain: 'Gold with any other competency comes with 20 on-premises and 10 cloud incidents.',
      example: { offer: 'gold', cloudCompetency: 'no' },
    },
    {
      rule: 'ENT-03',
      when: { offer: ['gold'], cloudCompetency: ['unknown'] },
      then: { onPremises: 20, cloud: null, cloudAtLeast: 10, hours: 50, sold: true },
      confidence: 'likely',
      sources: ['article-2021-09', 'doc-2023-03-27'],
      until: '2025-01-21',
      plain: 'Gold comes with 20 on-premises incidents; without knowing the competency, cloud is 10 or unlimited.',
      example: { offer: 'gold', cloudCompetency: 'unknown' },
    },
    {
      rule: 'ENT-10',
      when: { offer: legacyOffers },
      then: nothing,
      confidence: 'likely',
      sources: ['designation-faq-2025', 'benefits-guide-2026'],
      since: '2025-01-22',
      plain:
        'Action Pack and legacy Silver or Gold benefits could not be bought or renewed any more: such a date is a data error or a stale page.',
      example: { offer: 'gold', cloudCompetency: 'no' },
    },
    {
      rule: 'ENT-05',
      when: { offer: ['solutions-partner'] },
      then: nothing,
      confidence: 'likely',
      sources: ['doc-2023-03-27'],
      until: '2022-09-30',
      plain: 'Solutions Partner designations did not exist before October 2022.',
      example: { offer: 'solutions-partner', cloudCompetency: 'no' },
    },
    {
      rule: 'ENT-05',
      when: { offer: ['solutions-partner'] },
      then: { onPremises: 20, cloud: 'unlimited', hours: 50, sold: true },
      confidence: 'certain',
      sources: ['doc-2023-03-27'],
      since: '2022-10-01',
      until: '2024-06-30',
      plain: 'A Solutions Partner designation came with 20 on-premises and unlimited cloud incidents at first.',
      example: { offer: 'solutions-partner', cloudCompetency: 'no' },
    },
    {
      rule: 'ENT-06',
      when: { offer: ['solutions-partner'] },
      then: { onPremises: 20, cloud: null, cloudAtLeast: 50, hours: 50, sold: true },
      confidence: 'possible',
      sources: ['azure-docs-pr-119384', 'benefits-guide-2026'],
      since: '2024-07-01',
      until: '2025-06-22',
      plain:
        'When unlimited cloud incidents became 50 is not documented; between July 2024 and June 2025 it may be either.',
      example: { offer: 'solutions-partner', cloudCompetency: 'no' },
    },
    {
      rule: 'ENT-06',
      when: { offer: ['solutions-partner'] },
      then: { onPremises: 20, cloud: 50, hours: 50, sold: true },
      confidence: 'likely',
      sources: ['benefits-guide-2026', 'article-2026'],
      since: '2025-06-23',
      plain: 'A Solutions Partner designation comes with 20 on-premises and 50 cloud incidents.',
      example: { offer: 'solutions-partner', cloudCompetency: 'unknown' },
    },
    {
      rule: 'ENT-07',
      when: { offer: ['success-expanded', 'success-core', 'launch'] },
      then: nothing,
      confidence: 'likely',
      sources: ['designation-faq-2025', 'benefits-guide-2026'],
      until: '2025-01-21',
      plain: 'The success and launch packages are sold since 2025, when the legacy packages ended.',
      example: { offer: 'success-core', cloudCompetency: 'no' },
    },
    {
      rule: 'ENT-07',
      when: { offer: ['success-expanded'] },
      then: { onPremises: 0, cloud: 5, hours: 10, sold: true },
      confidence: 'likely',
      sources: ['benefits-guide-2026'],
      since: '2025-01-22',
      plain: 'Partner Success Expanded comes with 5 cloud incidents and no on-premises incidents.',
      example: { offer: 'success-expanded', cloudCompetency: 'no' },
    },
    {
      rule: 'ENT-07',
      when: { offer: ['success-core'] },
      then: { onPremises: 0, cloud: 2, hours: 5, sold: true },
      confidence: 'likely',
      sources: ['benefits-guide-2026'],
      since: '2025-01-22',
      plain: 'Partner Success Core comes with 2 cloud incidents and no on-premises incidents.',
      example: { offer: 'success-core', cloudCompetency: 'no' },
    },
    {
      rule: 'ENT-07',
      when: { offer: ['launch'] },
      then: { onPremises: 0, cloud: 0, hours: 0, sold: true },
      confidence: 'likely',
      sources: ['benefits-guide-2026'],
      since: '2025-01-22',
      plain: 'Partner Launch Benefits come with no support incidents.',
      example: { offer: 'launch', cloudCompetency: 'no' },
    },
    {
      rule: 'ENT-12',
      when: { offer: ['isv-success'] },
      then: { onPremises: 0, cloud: 0, hours: 0, sold: true },
      confidence: 'likely',
      sources: ['isv-success-2023'],
      plain:
        'ISV Success comes with an Azure Standard support plan and three consultations instead of partner incidents.',
      example: { offer: 'isv-success', cloudCompetency: 'no' },
    },
  ],
});
