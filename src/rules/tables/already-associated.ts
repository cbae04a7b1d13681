/**
 * What the Azure portal's message "This Access ID is already associated to an account. Please contact
 * your Technical Account Manager to obtain a new Access ID" means for this user (ERR-01 to ERR-05).
 *
 * The message hides different states. Microsoft's partner documentation calls it invalid "for partner
 * program benefits" only, so nothing here calls it harmless unless the contract is known to be one.
 */
import type { Tone } from '../answer.ts';
import { holdingValues, type Holding } from '../holdings.ts';
import { defineTable } from '../table.ts';

/** What is known when the message appears. */
export interface AssociatedInput {
  /** Whether the message is one of the wordings we know. */
  readonly wording: 'known' | 'unknown';
  /** Paid plans (Premier, Unified, PSfP, ASfP), or plans whose name tells nothing. */
  readonly otherPlans: 'none' | 'known';
  /** Cloud contracts of partner benefits: the best one counts. */
  readonly cloud: Holding;
  /**
   * On-premises contracts of partner benefits. Every offer with one, but the Action Pack, holds cloud incidents of the
   * same term, so a running one speaks for them and an ended one against.
   */
  readonly onPremises: 'none' | 'action-pack-only' | 'usable' | 'ended' | 'other';
  /** Whether that was read within the last 30 days. */
  readonly knowledge: 'fresh' | 'doubtful';
}

/** What the panel makes of it. */
export interface AssociatedVerdict {
  /** Which text is used: the rule's own, or a variant where less is known. */
  readonly message: string;
  readonly tone: Tone;
  /** Whether the portal's message may be folded away by a user who chose that. */
  readonly mayFold: boolean;
}

const doc2023 = ['doc-2023-03-27'] as const;

export const alreadyAssociated = defineTable<AssociatedInput, AssociatedVerdict>({
  id: 'already-associated',
  title: 'What "This Access ID is already associated to an account" means',
  hitPolicy: 'unique',
  inputs: {
    wording: ['known', 'unknown'],
    otherPlans: ['none', 'known'],
    cloud: holdingValues,
    onPremises: ['none', 'action-pack-only', 'usable', 'ended', 'other'],
    knowledge: ['fresh', 'doubtful'],
  },
  rows: [
    {
      rule: 'ERR-04',
      when: { wording: ['known'], otherPlans: ['known'] },
      then: { message: 'ERR-04', tone: 'careful', mayFold: false },
      confidence: 'possible',
      sources: ['doc-2023-03-27', 'power-platform-33'],
      plain:
        'When a Premier, Unified or other paid plan is known, or a plan that is not known to be a partner benefit, the advice may be right: both readings are shown, and nothing is folded away.',
      example: { wording: 'known', otherPlans: 'known', cloud: 'usable', onPremises: 'none', knowledge: 'fresh' },
    },
    {
      rule: 'ERR-04',
      when: { wording: ['unknown'], otherPlans: ['known'] },
      then: { message: 'ERR-04.wording', tone: 'careful', mayFold: false },
      confidence: 'possible',
      sources: ['doc-2023-03-27', 'power-platform-33'],
      plain: 'The same for a message whose wording is not known: it is read first, and nothing is explained away.',
      example: { wording: 'unknown', otherPlans: 'known', cloud: 'none', onPremises: 'none', knowledge: 'fresh' },
    },
    {
      rule: 'ERR-01',
      when: { wording: ['known'], otherPlans: ['none'], cloud: ['linked'], knowledge: ['fresh'] },
      then: { message: 'ERR-01', tone: 'fine', mayFold: true },
      confidence: 'likely',
      sources: doc2023,
      plain:
        'When a cloud contract of a partner benefit is linked, runs and has incidents left, the message most likely changes nothing: the plan is there in a new support request. Which contract the message is about is not known, as no id is read.',
      example: { wording: 'known', otherPlans: 'none', cloud: 'linked', onPremises: 'other', knowledge: 'fresh' },
    },
    {
      rule: 'ERR-01',
      when: { wording: ['known'], otherPlans: ['none'], cloud: ['usable'], knowledge: ['fresh'] },
      then: { message: 'ERR-01.not-seen-linked', tone: 'fine', mayFold: true },
      confidence: 'likely',
      sources: doc2023,
      plain:
        'The same when only Partner Center was seen: the contract runs and has incidents left, and the message itself says that it is linked.',
      example: { wording: 'known', otherPlans: 'none', cloud: 'usable', onPremises: 'other', knowledge: 'fresh' },
    },
    {
      rule: 'ERR-01',
      when: { wording: ['known'], otherPlans: ['none'], cloud: ['linked', 'usable'], knowledge: ['doubtful'] },
      then: { message: 'ERR-01.doubtful', tone: 'unknown', mayFold: false },
      confidence: 'possible',
      sources: doc2023,
      plain:
        'The same, but the balance was read more than 30 days ago, so it may be used up by now: said as a possibility, and nothing is folded away.',
      example: { wording: 'known', otherPlans: 'none', cloud: 'usable', onPremises: 'none', knowledge: 'doubtful' },
    },
    {
      rule: 'ERR-02',
      when: { wording: ['known'], otherPlans: ['none'], cloud: ['spent'], knowledge: ['fresh'] },
      then: { message: 'ERR-02', tone: 'act', mayFold: false },
      confidence: 'likely',
      sources: ['doc-2023-03-27', 'azure-support-request-2025'],
      plain:
        'When every cloud contract that is known has ended or is used up, Azure hides it: a new plan is needed, not a new Access ID.',
      example: { wording: 'known', otherPlans: 'none', cloud: 'spent', onPremises: 'other', knowledge: 'fresh' },
    },
    {
      rule: 'ERR-02',
      when: { wording: ['known'], otherPlans: ['none'], cloud: ['spent'], knowledge: ['doubtful'] },
      then: { message: 'ERR-02', tone: 'unknown', mayFold: false },
      confidence: 'possible',
      sources: ['doc-2023-03-27', 'azure-support-request-2025'],
      plain:
        'The same, but read more than 30 days ago: the offer may have been renewed since, so it is said as a possibility.',
      example: { wording: 'known', otherPlans: 'none', cloud: 'spent', onPremises: 'none', knowledge: 'doubtful' },
    },
    {
      rule: 'ERR-03',
      when: {
        wording: ['known'],
        otherPlans: ['none'],
        cloud: ['none'],
        onPremises: ['action-pack-only'],
        knowledge: ['fresh'],
      },
      then: { message: 'ERR-03', tone: 'fine', mayFold: true },
      confidence: 'likely',
      sources: doc2023,
      plain:
        'When all that is known is an Action Pack, there is no cloud contract that Azure could show: the message can be left alone.',
      example: {
        wording: 'known',
        otherPlans: 'none',
        cloud: 'none',
        onPremises: 'action-pack-only',
        knowledge: 'fresh',
      },
    },
    {
      rule: 'ERR-03',
      when: {
        wording: ['known'],
        otherPlans: ['none'],
        cloud: ['none'],
        onPremises: ['action-pack-only'],
        knowledge: ['doubtful'],
      },
      then: { message: 'ERR-03', tone: 'unknown', mayFold: false },
      confidence: 'possible',
      sources: doc2023,
      plain: 'The same, but read more than 30 days ago, or the Action Pack has ended: other offers may have followed.',
      example: {
        wording: 'known',
        otherPlans: 'none',
        cloud: 'none',
        onPremises: 'action-pack-only',
        knowledge: 'doubtful',
      },
    },
    {
      rule: 'ERR-05',
      when: { wording: ['known'], otherPlans: ['none'], cloud: ['none'], onPremises: ['none'] },
      then: { message: 'ERR-05', tone: 'unknown', mayFold: false },
      confidence: 'possible',
      sources: doc2023,
      plain: 'When no contract is known, the message is explained, and the way to find out is shown.',
      example: { wording: 'known', otherPlans: 'none', cloud: 'none', onPremises: 'none', knowledge: 'fresh' },
    },
    {
      rule: 'ERR-01',
      when: {
        wording: ['known'],
        otherPlans: ['none'],
        cloud: ['none'],
        onPremises: ['usable'],
        knowledge: ['fresh'],
      },
      then: { message: 'ERR-01.on-premises', tone: 'unknown', mayFold: false },
      confidence: 'possible',
      sources: ['seed-r15-nl', 'doc-2023-03-27'],
      plain:
        'When only the on-premises contract of an offer that comes with cloud incidents was seen, and it runs: the cloud plan may be there in a new support request. It may also be used up, have ended, never have been linked, or belong to another account, so it is said as a possibility, and nothing is folded away.',
      example: { wording: 'known', otherPlans: 'none', cloud: 'none', onPremises: 'usable', knowledge: 'fresh' },
    },
    {
      rule: 'ERR-02',
      when: { wording: ['known'], otherPlans: ['none'], cloud: ['none'], onPremises: ['ended'] },
      then: { message: 'ERR-02.on-premises', tone: 'act', mayFold: false },
      confidence: 'possible',
      sources: ['doc-2023-03-27', 'azure-support-request-2025'],
      plain:
        'When all that is known are on-premises contracts that have ended: the cloud incidents of the same offer ended with them. The offer may have been renewed since, so it is said as a possibility.',
      example: { wording: 'known', otherPlans: 'none', cloud: 'none', onPremises: 'ended', knowledge: 'doubtful' },
    },
    {
      rule: 'ERR-05',
      when: {
        wording: ['known'],
        otherPlans: ['none'],
        cloud: ['none'],
        onPremises: ['usable'],
        knowledge: ['doubtful'],
      },
      then: { message: 'ERR-05.on-premises', tone: 'unknown', mayFold: false },
      confidence: 'possible',
      sources: doc2023,
      plain: 'The same, but read more than 30 days ago: the way to find out is shown.',
      example: { wording: 'known', otherPlans: 'none', cloud: 'none', onPremises: 'usable', knowledge: 'doubtful' },
    },
    {
      rule: 'ERR-05',
      when: { wording: ['known'], otherPlans: ['none'], cloud: ['none'], onPremises: ['other'] },
      then: { message: 'ERR-05.on-premises', tone: 'unknown', mayFold: false },
      confidence: 'possible',
      sources: doc2023,
      plain:
        'When only an on-premises contract is known that is used up or unclear, nothing follows for the cloud contract that Azure asks for: the way to find out is shown.',
      example: { wording: 'known', otherPlans: 'none', cloud: 'none', onPremises: 'other', knowledge: 'fresh' },
    },
    {
      rule: 'ERR-05',
      when: { wording: ['known'], otherPlans: ['none'], cloud: ['unclear'] },
      then: { message: 'ERR-05.unclear', tone: 'unknown', mayFold: false },
      confidence: 'possible',
      sources: doc2023,
      plain:
        'When a cloud contract is known but not whether it runs and has incidents left, or when two readings disagree, the way to find out is shown.',
      example: { wording: 'known', otherPlans: 'none', cloud: 'unclear', onPremises: 'none', knowledge: 'fresh' },
    },
    {
      rule: 'ERR-05',
      when: { wording: ['unknown'], otherPlans: ['none'] },
      then: { message: 'ERR-05.wording', tone: 'unknown', mayFold: false },
      confidence: 'possible',
      sources: doc2023,
      plain:
        'An error in the Link support benefits form whose wording is not known is never explained away: the panel says what it would mean if it were this one, and how to find out.',
      example: { wording: 'unknown', otherPlans: 'none', cloud: 'usable', onPremises: 'none', knowledge: 'fresh' },
    },
  ],
});
