/** Why a plan is among the unavailable ones (TERM-04, REM-03, REM-04, PRD-02). */
import type { Tone } from '../answer.ts';
import type { PlanKind } from '../facts.ts';
import type { Standing } from '../standing.ts';
import { defineTable } from '../table.ts';
import type { NotedRule } from './rule-book.ts';
import type { StatedReason } from './unavailable-reasons.ts';

/** What the plan's lines, the page's reason and the chosen product tell. */
export interface UnavailableInput {
  readonly kind: PlanKind;
  readonly standing: Standing;
  readonly reason: StatedReason;
  /** The chosen product: covered by the on-premises benefit, not covered, on-premises at least, cloud, or not known. */
  readonly product: 'covered' | 'not-covered' | 'on-premises' | 'cloud' | 'not-known';
}

/** What to say. */
export interface UnavailableVerdict {
  readonly message: string;
  readonly tone: Tone;
  readonly more: readonly NotedRule[];
}

const sources = ['sfbus-remaining', 'doc-2023-03-27'] as const;
const onPremises = ['covered', 'not-covered', 'on-premises'] as const;
/** Products that an on-premises plan may serve, for all that is known. */
const notRuledOut = ['covered', 'on-premises', 'not-known'] as const;
const open = ['usable', 'unclear'] as const;
const partner = ['on-premises', 'cloud'] as const;

export const unavailablePlan = defineTable<UnavailableInput, UnavailableVerdict>({
  id: 'unavailable-plan',
  title: 'Why a plan is listed as unavailable',
  hitPolicy: 'unique',
  inputs: {
    kind: ['on-premises', 'cloud', 'paid', 'unknown'],
    standing: ['usable', 'ended', 'used-up', 'not-started', 'unclear'],
    reason: ['product', 'ended', 'used-up', 'other', 'none'],
    product: [...onPremises, 'cloud', 'not-known'],
  },
  rows: [
    {
      rule: 'NAM-01',
      when: { kind: ['paid'] },
      then: { message: 'NAM-01.paid', tone: 'unknown', more: [] },
      confidence: 'likely',
      sources: ['doc-2023-03-27', 'power-platform-33'],
      plain: 'A paid plan is no partner benefit: its own rules apply.',
      example: { kind: 'paid', standing: 'usable', reason: 'none', product: 'not-known' },
    },
    {
      rule: 'NAM-01',
      when: { kind: ['unknown'] },
      then: { message: 'NAM-01.unknown', tone: 'unknown', more: ['REM-04'] },
      confidence: 'possible',
      sources: ['lens-design'],
      plain: 'Nothing is concluded about a plan whose name is not known.',
      example: { kind: 'unknown', standing: 'ended', reason: 'ended', product: 'not-known' },
    },
    {
      rule: 'TERM-04',
      when: { kind: partner, standing: ['ended'] },
      then: { message: 'TERM-04.ended', tone: 'act', more: ['REM-04', 'LNK-03', 'TERM-03', 'NAM-01'] },
      confidence: 'certain',
      sources,
      plain: 'A plan whose last day is over is unavailable.',
      example: { kind: 'on-premises', standing: 'ended', reason: 'none', product: 'not-known' },
    },
    {
      rule: 'TERM-04',
      when: { kind: partner, standing: ['used-up'] },
      then: { message: 'TERM-04.used-up', tone: 'act', more: ['REM-04', 'REM-06', 'NAM-01'] },
      confidence: 'certain',
      sources,
      plain: 'A plan with no incidents left is unavailable.',
      example: { kind: 'cloud', standing: 'used-up', reason: 'none', product: 'not-known' },
    },
    {
      rule: 'TERM-04',
      when: { kind: partner, standing: ['usable', 'not-started', 'unclear'], reason: ['ended'] },
      then: { message: 'TERM-04.stated-ended', tone: 'act', more: ['REM-04', 'LNK-03', 'NAM-01'] },
      confidence: 'likely',
      sources,
      plain: 'When the page says that the plan has expired, that holds, whatever could be read of its dates.',
      example: { kind: 'on-premises', standing: 'unclear', reason: 'ended', product: 'not-known' },
    },
    {
      rule: 'TERM-04',
      when: { kind: partner, standing: ['usable', 'not-started', 'unclear'], reason: ['used-up'] },
      then: { message: 'TERM-04.stated-used-up', tone: 'act', more: ['REM-04', 'REM-06', 'NAM-01'] },
      confidence: 'likely',
      sources,
      plain: 'When the page says that the plan is used up, that holds, whatever could be read of its balance.',
      example: { kind: 'cloud', standing: 'unclear', reason: 'used-up', product: 'not-known' },
    },
    {
      rule: 'REM-05',
      when: { kind: partner, standing: ['not-started'], reason: ['product', 'other', 'none'] },
      then: { message: 'REM-05.not-started', tone: 'careful', more: ['NAM-01'] },
      confidence: 'likely',
      sources,
      plain: 'A plan whose first day is still to come is unavailable until then.',
      example: { kind: 'on-premises', standing: 'not-started', reason: 'none', product: 'not-known' },
    },
    {
      rule: 'REM-04',
      when: { kind: partner, standing: open, reason: ['other'] },
      then: { message: 'REM-04.other-reason', tone: 'unknown', more: ['REM-05', 'NAM-01'] },
      confidence: 'possible',
      sources,
      plain: 'When the page gives a reason that cannot be read, nothing is concluded from the rest of its line.',
      example: { kind: 'cloud', standing: 'usable', reason: 'other', product: 'covered' },
    },
    {
      rule: 'REM-03',
      when: { kind: ['cloud'], standing: ['usable'], reason: ['product'], product: [...onPremises, 'not-known'] },
      then: { message: 'REM-03', tone: 'fine', more: ['REM-05', 'PRD-03', 'NAM-01'] },
      confidence: 'certain',
      sources,
      plain:
        'A cloud plan that runs and has incidents left is fine when the page says that it stands there because of the product.',
      example: { kind: 'cloud', standing: 'usable', reason: 'product', product: 'not-known' },
    },
    {
      rule: 'REM-03',
      when: { kind: ['cloud'], standing: ['usable'], reason: ['none'], product: onPremises },
      then: { message: 'REM-03', tone: 'fine', more: ['REM-05', 'PRD-03', 'NAM-01'] },
      confidence: 'certain',
      sources,
      plain:
        'A cloud plan that runs and has incidents left is fine: it stands there because an on-premises product is selected.',
      example: { kind: 'cloud', standing: 'usable', reason: 'none', product: 'covered' },
    },
    {
      rule: 'REM-03',
      when: { kind: ['cloud'], standing: ['usable'], reason: ['none'], product: ['not-known'] },
      then: { message: 'REM-03.likely', tone: 'unknown', more: ['REM-05', 'PRD-03', 'NAM-01'] },
      confidence: 'possible',
      sources,
      plain:
        'Where neither the page’s reason nor the chosen product is known, a cloud plan that runs and has incidents left most likely stands there because it is a cloud plan.',
      example: { kind: 'cloud', standing: 'usable', reason: 'none', product: 'not-known' },
    },
    {
      rule: 'REM-03',
      when: { kind: ['cloud'], standing: ['unclear'], reason: ['product'], product: [...onPremises, 'not-known'] },
      then: { message: 'REM-03.unclear', tone: 'unknown', more: ['REM-01', 'PRD-03', 'NAM-01'] },
      confidence: 'likely',
      sources,
      plain:
        'When the page says that a cloud plan stands there because of the product, whether it is still usable is a question of its own.',
      example: { kind: 'cloud', standing: 'unclear', reason: 'product', product: 'not-known' },
    },
    {
      rule: 'REM-03',
      when: { kind: ['cloud'], standing: ['unclear'], reason: ['none'], product: onPremises },
      then: { message: 'REM-03.unclear', tone: 'unknown', more: ['REM-01', 'PRD-03', 'NAM-01'] },
      confidence: 'likely',
      sources,
      plain:
        'A cloud plan always stands there when an on-premises product is selected; whether it is still usable could not be read.',
      example: { kind: 'cloud', standing: 'unclear', reason: 'none', product: 'covered' },
    },
    {
      rule: 'REM-04',
      when: { kind: ['cloud'], standing: ['unclear'], reason: ['none'], product: ['not-known'] },
      then: { message: 'REM-04.unclear', tone: 'unknown', more: ['REM-03', 'TERM-04', 'NAM-01'] },
      confidence: 'possible',
      sources,
      plain:
        'When neither the reason, the product nor the balance of a cloud plan is known, all three reasons are named.',
      example: { kind: 'cloud', standing: 'unclear', reason: 'none', product: 'not-known' },
    },
    {
      rule: 'REM-04',
      when: { kind: ['cloud'], standing: open, reason: ['product', 'none'], product: ['cloud'] },
      then: { message: 'REM-04.cloud-product', tone: 'unknown', more: ['PRD-03', 'NAM-01'] },
      confidence: 'possible',
      sources,
      plain: 'Requests for cloud products are not filed here: the plan is used in the product’s own portal.',
      example: { kind: 'cloud', standing: 'usable', reason: 'none', product: 'cloud' },
    },
    {
      rule: 'PRD-02',
      when: { kind: ['on-premises'], standing: open, reason: ['product', 'none'], product: ['not-covered'] },
      then: { message: 'PRD-02.plan', tone: 'careful', more: ['REM-04', 'ONP-02', 'NAM-01'] },
      confidence: 'likely',
      sources: ['kb-4032154', 'sfbus-missing-plan'],
      plain:
        'An on-premises plan is unavailable when the chosen version is older than the previous one or out of mainstream support.',
      example: { kind: 'on-premises', standing: 'usable', reason: 'product', product: 'not-covered' },
    },
    {
      rule: 'PRD-03',
      when: { kind: ['on-premises'], standing: open, reason: ['product', 'none'], product: ['cloud'] },
      then: { message: 'PRD-03.plan', tone: 'act', more: ['REM-04', 'NAM-01'] },
      confidence: 'likely',
      sources,
      plain: 'An on-premises plan is unavailable when a cloud product is chosen.',
      example: { kind: 'on-premises', standing: 'usable', reason: 'none', product: 'cloud' },
    },
    {
      rule: 'REM-04',
      when: { kind: ['on-premises'], standing: open, reason: ['product'], product: notRuledOut },
      then: { message: 'REM-04.stated-product', tone: 'careful', more: ['PRD-02', 'ONP-02', 'NAM-01'] },
      confidence: 'likely',
      sources: ['sfbus-missing-plan', 'sfbus-remaining'],
      plain: 'When the page says that the plan cannot be used for the product, the version is the likely reason.',
      example: { kind: 'on-premises', standing: 'unclear', reason: 'product', product: 'covered' },
    },
    {
      rule: 'REM-04',
      when: {
        kind: ['on-premises'],
        standing: ['usable'],
        reason: ['none'],
        product: ['on-premises', 'not-known'],
      },
      then: { message: 'REM-04.likely', tone: 'unknown', more: ['PRD-02', 'NAM-01'] },
      confidence: 'possible',
      sources,
      plain:
        'An on-premises plan that runs and has incidents left is most likely unavailable because of the product or its version.',
      example: { kind: 'on-premises', standing: 'usable', reason: 'none', product: 'not-known' },
    },
    {
      rule: 'REM-04',
      when: { kind: ['on-premises'], standing: ['usable'], reason: ['none'], product: ['covered'] },
      then: { message: 'REM-04.unclear', tone: 'unknown', more: ['TERM-04', 'PRD-02', 'NAM-01'] },
      confidence: 'possible',
      sources,
      plain:
        'Why an on-premises plan that runs and has incidents left is unavailable for a product that it covers is not known.',
      example: { kind: 'on-premises', standing: 'usable', reason: 'none', product: 'covered' },
    },
    {
      rule: 'REM-04',
      when: { kind: ['on-premises'], standing: ['unclear'], reason: ['none'], product: notRuledOut },
      then: { message: 'REM-04.unclear', tone: 'unknown', more: ['TERM-04', 'PRD-02', 'NAM-01'] },
      confidence: 'possible',
      sources,
      plain: 'When neither the page’s reason nor the dates and the balance could be read, all three reasons are named.',
      example: { kind: 'on-premises', standing: 'unclear', reason: 'none', product: 'not-known' },
    },
  ],
});
