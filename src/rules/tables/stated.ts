/** ENT-14: why what people state and what Partner Center shows may differ. The portal counts in every case (ENT-11). */
import { defineTable } from '../table.ts';

/** How the two stand to each other, for one kind of incident. */
export interface StatedInput {
  /** What the portal shows against what the stated offers should bring. */
  readonly shown: 'fewer' | 'more';
  /**
   * The offers behind the numbers: `missing` when a stated one is not among those shown, `extra` when one is shown
   * that is not stated, `same` when they are the same, `unknown` when the portal does not name them all.
   */
  readonly offers: 'missing' | 'extra' | 'same' | 'unknown';
}

/** The likely reason. `terms`: the numbers of an offer go by the day it was bought, and have changed. */
export interface StatedVerdict {
  readonly reason: 'missing' | 'extra' | 'terms' | 'unclear';
}

export const statedDifference = defineTable<StatedInput, StatedVerdict>({
  id: 'stated-difference',
  title: 'Why what was stated and what Partner Center shows differ',
  hitPolicy: 'unique',
  inputs: { shown: ['fewer', 'more'], offers: ['missing', 'extra', 'same', 'unknown'] },
  rows: [
    {
      rule: 'ENT-14',
      when: { shown: ['fewer'], offers: ['missing'] },
      then: { reason: 'missing' },
      confidence: 'likely',
      sources: ['doc-2023-03-27', 'benefits-guide-2026'],
      plain:
        'Fewer incidents than stated, and a stated offer is not among those shown: it is not activated yet, has ended, or belongs to another account.',
      example: { shown: 'fewer', offers: 'missing' },
    },
    {
      rule: 'ENT-14',
      when: { shown: ['more'], offers: ['extra'] },
      then: { reason: 'extra' },
      confidence: 'likely',
      sources: ['doc-2023-03-27', 'benefits-guide-2026'],
      plain: 'More incidents than stated, and an offer is shown that was not stated.',
      example: { shown: 'more', offers: 'extra' },
    },
    {
      rule: 'ENT-14',
      when: { offers: ['same'] },
      then: { reason: 'terms' },
      confidence: 'possible',
      sources: ['doc-2023-03-27', 'benefits-guide-2026'],
      plain:
        'The same offers with other numbers: what an offer comes with is settled on the day it is bought, and has changed.',
      example: { shown: 'more', offers: 'same' },
    },
    {
      rule: 'ENT-14',
      when: { offers: ['unknown'] },
      then: { reason: 'unclear' },
      confidence: 'possible',
      sources: ['lens-design'],
      plain: 'Where the portal does not name the offers, no reason is given.',
      example: { shown: 'fewer', offers: 'unknown' },
    },
    {
      rule: 'ENT-14',
      when: { shown: ['fewer'], offers: ['extra'] },
      then: { reason: 'unclear' },
      confidence: 'possible',
      sources: ['lens-design'],
      plain: 'Fewer incidents although an offer is shown that was not stated: no reason is given.',
      example: { shown: 'fewer', offers: 'extra' },
    },
    {
      rule: 'ENT-14',
      when: { shown: ['more'], offers: ['missing'] },
      then: { reason: 'unclear' },
      confidence: 'possible',
      sources: ['lens-design'],
      plain: 'More incidents although a stated offer is not shown: no reason is given.',
      example: { shown: 'more', offers: 'missing' },
    },
  ],
});
