/** Whether the two ids have to be entered at all (LNK-01 to LNK-03, PRD-05). */
import type { Tone } from '../answer.ts';
import { holdingValues, type Holding } from '../holdings.ts';
import { defineTable } from '../table.ts';
import type { NotedRule } from './rule-book.ts';

/** The form, and what is known of the contracts that it serves. */
export interface LinkInput {
  /** `azure`: Link support benefits, for cloud contracts. `on-premises`: Add Contract, for on-premises ones. */
  readonly form: 'azure' | 'on-premises';
  readonly holding: Holding;
  /** All that is known is an Action Pack, which holds no cloud incidents. */
  readonly actionPackOnly: 'yes' | 'no';
  /** Premier, Unified and other paid plans, or plans whose name tells nothing. */
  readonly otherPlans: 'none' | 'known';
}

/** What to say at the form. */
export interface LinkVerdict {
  readonly message: string;
  readonly tone: Tone;
  readonly more: readonly NotedRule[];
}

const sources = ['doc-2023-03-27', 'kb-3020636'] as const;

export const linking = defineTable<LinkInput, LinkVerdict>({
  id: 'linking',
  title: 'Whether a contract has to be linked',
  hitPolicy: 'unique',
  inputs: {
    form: ['azure', 'on-premises'],
    holding: holdingValues,
    actionPackOnly: ['yes', 'no'],
    otherPlans: ['none', 'known'],
  },
  rows: [
    {
      rule: 'LNK-02',
      when: { holding: ['linked'] },
      then: { message: 'LNK-02', tone: 'fine', more: ['LNK-03', 'LNK-06'] },
      confidence: 'likely',
      sources: ['doc-2023-03-27', 'article-2026'],
      plain:
        'When a usable contract of the right kind was seen linked in any portal, nothing has to be entered: linking it again leads to an error.',
      example: { form: 'azure', holding: 'linked', actionPackOnly: 'no', otherPlans: 'none' },
    },
    {
      rule: 'LNK-03',
      when: { holding: ['spent'] },
      then: { message: 'LNK-03', tone: 'act', more: ['TERM-04', 'LNK-01', 'TERM-03'] },
      confidence: 'likely',
      sources: ['article-2026', 'azure-support-request-2025'],
      plain:
        'When every contract of the right kind has ended or is used up, linking it again shows nothing: a renewed offer has new ids.',
      example: { form: 'azure', holding: 'spent', actionPackOnly: 'no', otherPlans: 'none' },
    },
    {
      rule: 'LNK-01',
      when: { holding: ['usable'] },
      then: { message: 'LNK-01.known', tone: 'act', more: ['LNK-02', 'LNK-06'] },
      confidence: 'likely',
      sources,
      plain: 'When a usable contract is known that no portal listed for this account, its two ids are entered once.',
      example: { form: 'on-premises', holding: 'usable', actionPackOnly: 'no', otherPlans: 'none' },
    },
    {
      rule: 'LNK-01',
      when: { holding: ['unclear'] },
      then: { message: 'LNK-01', tone: 'act', more: ['LNK-02', 'LNK-06'] },
      confidence: 'certain',
      sources,
      plain: 'When it is not clear whether the contract is usable, the form is explained: two ids, once per account.',
      example: { form: 'azure', holding: 'unclear', actionPackOnly: 'no', otherPlans: 'none' },
    },
    {
      rule: 'PRD-05',
      when: { form: ['azure'], holding: ['none'], actionPackOnly: ['yes'], otherPlans: ['none'] },
      then: { message: 'PRD-05', tone: 'fine', more: ['ENT-01', 'LNK-01'] },
      confidence: 'likely',
      sources: ['doc-2023-03-27'],
      plain: 'When all that is known is an Action Pack, there is nothing to link in Azure.',
      example: { form: 'azure', holding: 'none', actionPackOnly: 'yes', otherPlans: 'none' },
    },
    {
      rule: 'LNK-01',
      when: { form: ['azure'], holding: ['none'], actionPackOnly: ['no'], otherPlans: ['none'] },
      then: { message: 'LNK-01', tone: 'act', more: ['LNK-02', 'LNK-06'] },
      confidence: 'certain',
      sources,
      plain: 'When nothing is known, the form is explained: two ids, once per account.',
      example: { form: 'azure', holding: 'none', actionPackOnly: 'no', otherPlans: 'none' },
    },
    {
      rule: 'LNK-01',
      when: { form: ['on-premises'], holding: ['none'], otherPlans: ['none'] },
      then: { message: 'LNK-01', tone: 'act', more: ['LNK-02', 'LNK-06'] },
      confidence: 'certain',
      sources,
      plain: 'The same on the form for on-premises contracts.',
      example: { form: 'on-premises', holding: 'none', actionPackOnly: 'no', otherPlans: 'none' },
    },
    {
      rule: 'LNK-01',
      when: { holding: ['none'], otherPlans: ['known'] },
      then: { message: 'LNK-01.other-plan', tone: 'act', more: ['LNK-06'] },
      confidence: 'likely',
      sources: ['power-platform-33', 'kb-3020636'],
      plain:
        'When a Premier, Unified or other plan is known, the form is explained with the difference: there each person has an Access ID of their own.',
      example: { form: 'azure', holding: 'none', actionPackOnly: 'no', otherPlans: 'known' },
    },
  ],
});
