/** Why a plan is not there to choose: on the on-premises form, and on Azure's (LNK, TERM-04, REM-03, REM-04, ERR-07). */
import type { Tone } from '../answer.ts';
import { holdingValues, type Holding } from '../holdings.ts';
import { defineTable } from '../table.ts';
import type { NotedRule } from './rule-book.ts';

/** What the page misses, and what is known. */
export interface MissingInput {
  /**
   * `eligible-plan`: "We were unable to find an eligible support plan" on the on-premises form.
   * `azure-plan`: the plan is not in the list of Azure's new support request.
   * `technical-type`: the issue type Technical is missing there.
   */
  readonly missing: 'eligible-plan' | 'azure-plan' | 'technical-type';
  /** The contracts that the form serves: on-premises ones for `eligible-plan`, else cloud ones. */
  readonly holding: Holding;
  /** What else is known: a cloud plan at the on-premises form, or nothing but an Action Pack in Azure. */
  readonly beside: 'nothing' | 'cloud-plan' | 'action-pack-only';
  /** Whether the form names a product that the benefit is known to cover, or known not to. */
  readonly product: 'covered' | 'not-covered' | 'open';
}

/** Why it is missing. `message` of a spent plan has the variants `.ended` and `.used-up`. */
export interface MissingVerdict {
  readonly message: string;
  readonly tone: Tone;
  readonly more: readonly NotedRule[];
}

const hidden = ['sfbus-remaining', 'azure-support-request-2025'] as const;
/** Products that do not explain by themselves why no plan shows. */
const open = ['covered', 'open'] as const;
const link = ['doc-2023-03-27', 'sfbus-missing-plan'] as const;
const uncovered: MissingVerdict = { message: 'PRD-02.no-eligible', tone: 'careful', more: ['REM-04', 'LNK-01'] };

const unlinked: MissingVerdict = { message: 'ERR-07', tone: 'act', more: ['LNK-01', 'TERM-04', 'CSP-01'] };

export const missingPlan = defineTable<MissingInput, MissingVerdict>({
  id: 'missing-plan',
  title: 'Why a plan is not there to choose',
  hitPolicy: 'unique',
  inputs: {
    missing: ['eligible-plan', 'azure-plan', 'technical-type'],
    holding: holdingValues,
    beside: ['nothing', 'cloud-plan', 'action-pack-only'],
    product: ['covered', 'not-covered', 'open'],
  },
  rows: [
    {
      rule: 'TERM-04',
      when: { missing: ['eligible-plan', 'azure-plan'], holding: ['spent'] },
      then: { message: 'TERM-04', tone: 'act', more: ['LNK-03', 'TERM-03'] },
      confidence: 'likely',
      sources: hidden,
      plain: 'A contract that has ended or is used up is not there to choose.',
      example: { missing: 'azure-plan', holding: 'spent', beside: 'nothing', product: 'open' },
    },
    {
      rule: 'REM-04',
      when: { missing: ['eligible-plan'], holding: ['linked'], product: ['not-covered', 'open'] },
      then: { message: 'REM-04.no-eligible', tone: 'careful', more: ['PRD-02', 'LNK-05'] },
      confidence: 'likely',
      sources: ['sfbus-missing-plan', 'sfbus-remaining'],
      plain:
        'When a usable on-premises contract was seen linked, the form does not offer it because the chosen product or version is not covered.',
      example: { missing: 'eligible-plan', holding: 'linked', beside: 'nothing', product: 'open' },
    },
    {
      rule: 'LNK-01',
      when: { missing: ['eligible-plan', 'azure-plan'], holding: ['usable'] },
      then: { message: 'LNK-01.not-linked', tone: 'act', more: ['LNK-02', 'LNK-05'] },
      confidence: 'likely',
      sources: link,
      plain: 'When a usable contract is known that no portal listed for this account, it has to be linked first.',
      example: { missing: 'eligible-plan', holding: 'usable', beside: 'nothing', product: 'open' },
    },
    {
      rule: 'REM-03',
      when: { missing: ['eligible-plan'], holding: ['none'], beside: ['cloud-plan'] },
      then: { message: 'REM-03.no-eligible', tone: 'act', more: ['PRD-03', 'LNK-01'] },
      confidence: 'likely',
      sources: ['sfbus-remaining', 'doc-2023-03-27'],
      plain:
        'When only a cloud plan is known, the form finds no eligible plan because that plan does not serve on-premises products.',
      example: { missing: 'eligible-plan', holding: 'none', beside: 'cloud-plan', product: 'open' },
    },
    {
      rule: 'LNK-01',
      when: {
        missing: ['eligible-plan'],
        holding: ['none'],
        beside: ['nothing', 'action-pack-only'],
        product: open,
      },
      then: { message: 'LNK-01.no-plan', tone: 'act', more: ['REM-04', 'LNK-05'] },
      confidence: 'possible',
      sources: link,
      plain:
        'When nothing is known, the contract is either not linked yet, or has ended, is used up, or does not cover the product.',
      example: { missing: 'eligible-plan', holding: 'none', beside: 'nothing', product: 'open' },
    },
    {
      rule: 'LNK-01',
      when: { missing: ['eligible-plan'], holding: ['unclear'], product: open },
      then: { message: 'LNK-01.no-plan', tone: 'act', more: ['TERM-04', 'LNK-05'] },
      confidence: 'possible',
      sources: link,
      plain: 'The same when a contract is known, but not whether it runs and has incidents left.',
      example: { missing: 'eligible-plan', holding: 'unclear', beside: 'nothing', product: 'open' },
    },
    {
      rule: 'LNK-01',
      when: { missing: ['azure-plan'], holding: ['unclear'] },
      then: { message: 'LNK-01.no-plan', tone: 'act', more: ['TERM-04', 'LNK-05'] },
      confidence: 'possible',
      sources: link,
      plain: 'The same in Azure.',
      example: { missing: 'azure-plan', holding: 'unclear', beside: 'nothing', product: 'open' },
    },
    {
      rule: 'PRD-02',
      when: { missing: ['eligible-plan'], holding: ['unclear'], product: ['not-covered'] },
      then: uncovered,
      confidence: 'likely',
      sources: ['sfbus-missing-plan', 'sfbus-remaining'],
      plain:
        'Where the chosen version is not covered, that is the likely reason for a contract of which little is known.',
      example: { missing: 'eligible-plan', holding: 'unclear', beside: 'nothing', product: 'not-covered' },
    },
    {
      rule: 'PRD-02',
      when: {
        missing: ['eligible-plan'],
        holding: ['none'],
        beside: ['nothing', 'action-pack-only'],
        product: ['not-covered'],
      },
      then: uncovered,
      confidence: 'likely',
      sources: ['sfbus-missing-plan', 'sfbus-remaining'],
      plain: 'Where the chosen version is not covered, that is the likely reason, also when no contract is known.',
      example: { missing: 'eligible-plan', holding: 'none', beside: 'nothing', product: 'not-covered' },
    },
    {
      rule: 'LNK-02',
      when: { missing: ['azure-plan'], holding: ['linked'] },
      then: { message: 'LNK-02.not-listed', tone: 'careful', more: ['TERM-04', 'ERR-07'] },
      confidence: 'likely',
      sources: hidden,
      plain:
        'When a usable cloud contract was seen linked, Azure should list it: another account or directory, or a request that needs no plan, is the likely reason.',
      example: { missing: 'azure-plan', holding: 'linked', beside: 'nothing', product: 'open' },
    },
    {
      rule: 'LNK-02',
      when: { missing: ['eligible-plan'], holding: ['linked'], product: ['covered'] },
      then: { message: 'LNK-02.not-eligible', tone: 'careful', more: ['TERM-04', 'LNK-05'] },
      confidence: 'likely',
      sources: hidden,
      plain:
        'The same in the on-premises form when the chosen version is covered: another account, or incidents used since, is the likely reason.',
      example: { missing: 'eligible-plan', holding: 'linked', beside: 'nothing', product: 'covered' },
    },
    {
      rule: 'PRD-05',
      when: { missing: ['azure-plan'], holding: ['none'], beside: ['action-pack-only'] },
      then: { message: 'PRD-05.not-listed', tone: 'act', more: ['ENT-01'] },
      confidence: 'likely',
      sources: ['doc-2023-03-27'],
      plain: 'When all that is known is an Action Pack, there is no cloud plan to list.',
      example: { missing: 'azure-plan', holding: 'none', beside: 'action-pack-only', product: 'open' },
    },
    {
      rule: 'LNK-01',
      when: { missing: ['azure-plan'], holding: ['none'], beside: ['nothing', 'cloud-plan'] },
      then: { message: 'LNK-01.no-plan', tone: 'act', more: ['TERM-04', 'LNK-04'] },
      confidence: 'possible',
      sources: link,
      plain: 'When no cloud contract is known, it is not linked yet, has ended or is used up, or there is none.',
      example: { missing: 'azure-plan', holding: 'none', beside: 'nothing', product: 'open' },
    },
    {
      rule: 'ERR-07',
      when: { missing: ['technical-type'], holding: ['linked'] },
      then: { message: 'ERR-07.rights', tone: 'act', more: ['CSP-01'] },
      confidence: 'likely',
      sources: ['azure-docs-58274', 'azure-support-request-2025'],
      plain:
        'When a usable plan was seen linked, the issue type Technical is missing for want of rights on the subscription.',
      example: { missing: 'technical-type', holding: 'linked', beside: 'nothing', product: 'open' },
    },
    {
      rule: 'ERR-07',
      when: { missing: ['technical-type'], holding: ['spent'] },
      then: { message: 'ERR-07.spent', tone: 'act', more: ['TERM-04', 'LNK-03'] },
      confidence: 'likely',
      sources: ['azure-docs-58274', 'azure-support-request-2025'],
      plain: 'When every cloud contract that is known is spent, Technical is missing because there is no valid plan.',
      example: { missing: 'technical-type', holding: 'spent', beside: 'nothing', product: 'open' },
    },
    {
      rule: 'ERR-07',
      when: { missing: ['technical-type'], holding: ['usable', 'unclear'] },
      then: unlinked,
      confidence: 'likely',
      sources: ['azure-docs-58274', 'azure-support-request-2025'],
      plain:
        'When a cloud contract is known that was not seen linked, or not known to run, Technical is missing because no valid plan is linked, or for want of rights on the subscription.',
      example: { missing: 'technical-type', holding: 'usable', beside: 'nothing', product: 'open' },
    },
    {
      rule: 'ERR-07',
      when: { missing: ['technical-type'], holding: ['none'], beside: ['nothing', 'cloud-plan'] },
      then: unlinked,
      confidence: 'likely',
      sources: ['azure-docs-58274', 'azure-support-request-2025'],
      plain: 'The same when no cloud contract is known.',
      example: { missing: 'technical-type', holding: 'none', beside: 'nothing', product: 'open' },
    },
    {
      rule: 'PRD-05',
      when: { missing: ['technical-type'], holding: ['none'], beside: ['action-pack-only'] },
      then: { message: 'PRD-05.not-listed', tone: 'act', more: ['ENT-01', 'ERR-07'] },
      confidence: 'likely',
      sources: ['doc-2023-03-27', 'azure-docs-58274'],
      plain: 'When all that is known is an Action Pack, there is no cloud plan to link, and linking cannot help.',
      example: { missing: 'technical-type', holding: 'none', beside: 'action-pack-only', product: 'open' },
    },
  ],
});
