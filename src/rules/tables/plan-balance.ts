/** What to say of one plan on Support for Business or Engage Center (REM-03, REM-05, TERM-04, NAM-01). */
import type { Tone } from '../answer.ts';
import type { PlanKind } from '../facts.ts';
import type { Standing } from '../standing.ts';
import { defineTable } from '../table.ts';
import type { NotedRule } from './rule-book.ts';
import type { StatedReason } from './unavailable-reasons.ts';

/** What the plan's two lines tell. */
export interface BalanceInput {
  readonly kind: PlanKind;
  readonly standing: Standing;
  /** Whether the page lists the plan among the unavailable ones. */
  readonly listed: 'available' | 'unavailable';
  /** What the page says beside the plan's lines. */
  readonly stated: StatedReason;
}

/** What to say. */
export interface BalanceVerdict {
  readonly message: string;
  readonly tone: Tone;
  readonly more: readonly NotedRule[];
}

const sources = ['sfbus-remaining', 'doc-2023-03-27'] as const;
/** What leaves open whether the plan can be used. */
const open = ['product', 'other', 'none'] as const;

export const planBalance = defineTable<BalanceInput, BalanceVerdict>({
  id: 'plan-balance',
  title: 'What a listed plan still gives',
  hitPolicy: 'unique',
  inputs: {
    kind: ['on-premises', 'cloud', 'paid', 'unknown'],
    standing: ['usable', 'ended', 'used-up', 'not-started', 'unclear'],
    listed: ['available', 'unavailable'],
    stated: ['product', 'ended', 'used-up', 'other', 'none'],
  },
  rows: [
    {
      rule: 'REM-05',
      when: { kind: ['on-premises', 'cloud'], standing: ['usable'], listed: ['available'], stated: ['none'] },
      then: { message: 'REM-05', tone: 'fine', more: ['NAM-01', 'LNK-02', 'REM-06'] },
      confidence: 'certain',
      sources,
      plain: 'A plan that is listed, runs and has incidents left can be used: its balance and its end are shown.',
      example: { kind: 'on-premises', standing: 'usable', listed: 'available', stated: 'none' },
    },
    {
      rule: 'REM-05',
      when: {
        kind: ['on-premises', 'cloud'],
        standing: ['usable'],
        listed: ['available'],
        stated: ['product', 'other'],
      },
      then: { message: 'REM-05', tone: 'careful', more: ['NAM-01', 'LNK-02', 'REM-06'] },
      confidence: 'possible',
      sources,
      plain:
        'What the page says beside a plan and cannot be read is quoted next to its balance, and nothing is called fine.',
      example: { kind: 'on-premises', standing: 'usable', listed: 'available', stated: 'other' },
    },
    {
      rule: 'TERM-04',
      when: { kind: ['on-premises', 'cloud'], standing: ['usable', 'not-started', 'unclear'], stated: ['ended'] },
      then: { message: 'TERM-04.stated-ended', tone: 'act', more: ['REM-04', 'LNK-03', 'NAM-01'] },
      confidence: 'likely',
      sources,
      plain: 'When the page says that a plan has expired, that holds, whatever could be read of its dates.',
      example: { kind: 'on-premises', standing: 'usable', listed: 'available', stated: 'ended' },
    },
    {
      rule: 'TERM-04',
      when: { kind: ['on-premises', 'cloud'], standing: ['usable', 'not-started', 'unclear'], stated: ['used-up'] },
      then: { message: 'TERM-04.stated-used-up', tone: 'act', more: ['REM-04', 'REM-06', 'NAM-01'] },
      confidence: 'likely',
      sources,
      plain: 'When the page says that a plan is used up, that holds, whatever could be read of its balance.',
      example: { kind: 'cloud', standing: 'usable', listed: 'available', stated: 'used-up' },
    },
    {
      rule: 'REM-03',
      when: { kind: ['cloud'], standing: ['usable'], listed: ['unavailable'], stated: open },
      then: { message: 'REM-03', tone: 'fine', more: ['REM-05', 'PRD-03', 'NAM-01'] },
      confidence: 'likely',
      sources,
      plain:
        'A cloud plan among the unavailable ones that runs and has incidents left is fine: it stands there because an on-premises product is selected.',
      example: { kind: 'cloud', standing: 'usable', listed: 'unavailable', stated: 'none' },
    },
    {
      rule: 'REM-04',
      when: { kind: ['on-premises'], standing: ['usable'], listed: ['unavailable'], stated: open },
      then: { message: 'REM-04.likely', tone: 'unknown', more: ['PRD-02', 'NAM-01'] },
      confidence: 'possible',
      sources,
      plain:
        'An on-premises plan that runs and has incidents left but is listed as unavailable most likely does not serve the selected product or version.',
      example: { kind: 'on-premises', standing: 'usable', listed: 'unavailable', stated: 'none' },
    },
    {
      rule: 'TERM-04',
      when: { kind: ['on-premises', 'cloud'], standing: ['ended'] },
      then: { message: 'TERM-04.ended', tone: 'act', more: ['REM-04', 'LNK-03', 'NAM-01'] },
      confidence: 'certain',
      sources: ['sfbus-remaining', 'azure-support-request-2025'],
      plain: 'A plan whose last day is over cannot be used: portals hide it or list it as unavailable.',
      example: { kind: 'on-premises', standing: 'ended', listed: 'available', stated: 'none' },
    },
    {
      rule: 'TERM-04',
      when: { kind: ['on-premises', 'cloud'], standing: ['used-up'] },
      then: { message: 'TERM-04.used-up', tone: 'act', more: ['REM-04', 'REM-06', 'NAM-01'] },
      confidence: 'certain',
      sources: ['sfbus-remaining', 'azure-support-request-2025'],
      plain: 'A plan with no incidents left cannot be used: portals hide it or list it as unavailable.',
      example: { kind: 'cloud', standing: 'used-up', listed: 'unavailable', stated: 'none' },
    },
    {
      rule: 'REM-05',
      when: { kind: ['on-premises', 'cloud'], standing: ['not-started'], stated: open },
      then: { message: 'REM-05.not-started', tone: 'careful', more: ['NAM-01'] },
      confidence: 'likely',
      sources,
      plain: 'A plan whose first day is still to come cannot be used before.',
      example: { kind: 'cloud', standing: 'not-started', listed: 'available', stated: 'none' },
    },
    {
      rule: 'REM-05',
      when: { kind: ['on-premises', 'cloud'], standing: ['unclear'], listed: ['available'], stated: open },
      then: { message: 'REM-05.unclear', tone: 'unknown', more: ['NAM-01', 'REM-01'] },
      confidence: 'possible',
      sources,
      plain: 'A plan whose end or balance cannot be read for certain is shown as far as it can be read.',
      example: { kind: 'on-premises', standing: 'unclear', listed: 'available', stated: 'none' },
    },
    {
      rule: 'REM-04',
      when: { kind: ['on-premises', 'cloud'], standing: ['unclear'], listed: ['unavailable'], stated: open },
      then: { message: 'REM-04.unclear', tone: 'unknown', more: ['REM-03', 'REM-01', 'NAM-01'] },
      confidence: 'possible',
      sources,
      plain:
        'An unavailable plan whose end or balance cannot be read for certain may have ended, be used up, or not serve the selected product.',
      example: { kind: 'on-premises', standing: 'unclear', listed: 'unavailable', stated: 'none' },
    },
    {
      rule: 'NAM-01',
      when: { kind: ['paid'] },
      then: { message: 'NAM-01.paid', tone: 'unknown', more: [] },
      confidence: 'likely',
      sources: ['doc-2023-03-27', 'power-platform-33'],
      plain: 'A Premier, Unified or other paid plan is no partner benefit: its own rules apply.',
      example: { kind: 'paid', standing: 'usable', listed: 'available', stated: 'none' },
    },
    {
      rule: 'NAM-01',
      when: { kind: ['unknown'] },
      then: { message: 'NAM-01.unknown', tone: 'unknown', more: [] },
      confidence: 'possible',
      sources: ['lens-design'],
      plain: 'A plan whose name is not known is shown with its figures, and nothing is concluded from them.',
      example: { kind: 'unknown', standing: 'usable', listed: 'available', stated: 'none' },
    },
  ],
});
