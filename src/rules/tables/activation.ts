/** Why Activate is greyed (ACT-02 to ACT-08), and who can do something about it. */
import type { Tri } from '../facts.ts';
import type { NotedRule } from './rule-book.ts';
import { defineTable } from '../table.ts';

/** What is known about the user, and about colleagues. */
export interface ActivationInput {
  /** Whether the user holds a role that activates: Global admin or partner admin. */
  readonly activatingRole: Tri;
  /** Whether the User management page was seen and showed someone who can. */
  readonly colleague: 'known' | 'not-known';
}

/** What follows. */
export interface ActivationVerdict {
  readonly message: string;
  /** Other causes to name, in this order. */
  readonly causes: readonly NotedRule[];
}

export const greyedActivate = defineTable<ActivationInput, ActivationVerdict>({
  id: 'greyed-activate',
  title: 'Why the Activate button is greyed',
  hitPolicy: 'unique',
  inputs: { activatingRole: ['yes', 'no', 'unknown'], colleague: ['known', 'not-known'] },
  rows: [
    {
      rule: 'ACT-03',
      when: { activatingRole: ['yes'] },
      then: { message: 'ACT-03', causes: ['ACT-04', 'ACT-06', 'ACT-01'] },
      confidence: 'likely',
      sources: ['permissions-faq-2026', 'answers-12733627'],
      plain:
        'When the user was seen to hold a role that activates, the cause is elsewhere: vetting that is not authorized, an enrolment that is not active, or an agreement that is not accepted.',
      example: { activatingRole: 'yes', colleague: 'not-known' },
    },
    {
      rule: 'ACT-02',
      when: { activatingRole: ['no'], colleague: ['not-known'] },
      then: { message: 'ACT-02', causes: ['ACT-01', 'ACT-04', 'ACT-07', 'ACT-08', 'ACT-03'] },
      confidence: 'certain',
      sources: ['doc-2023-03-27'],
      plain:
        'When the user was seen to hold neither Global admin nor partner admin, that is why Activate is greyed: User management shows who can.',
      example: { activatingRole: 'no', colleague: 'not-known' },
    },
    {
      rule: 'ACT-02',
      when: { activatingRole: ['no'], colleague: ['known'] },
      then: { message: 'ACT-02.colleague', causes: ['ACT-01', 'ACT-04', 'ACT-07', 'ACT-08', 'ACT-03'] },
      confidence: 'certain',
      sources: ['doc-2023-03-27'],
      plain: 'The same, and the colleagues whom User management showed on this machine are named.',
      example: { activatingRole: 'no', colleague: 'known' },
    },
    {
      rule: 'ACT-02',
      when: { activatingRole: ['unknown'], colleague: ['not-known'] },
      then: { message: 'ACT-02.unknown', causes: ['ACT-01', 'ACT-03', 'ACT-04', 'ACT-07', 'ACT-08'] },
      confidence: 'likely',
      sources: ['doc-2023-03-27', 'permissions-faq-2026'],
      plain:
        'When the role of the user was not seen, the missing role is the likely cause, and the others are named beside it.',
      example: { activatingRole: 'unknown', colleague: 'not-known' },
    },
    {
      rule: 'ACT-02',
      when: { activatingRole: ['unknown'], colleague: ['known'] },
      then: { message: 'ACT-02.unknown-colleague', causes: ['ACT-01', 'ACT-03', 'ACT-04', 'ACT-07', 'ACT-08'] },
      confidence: 'likely',
      sources: ['doc-2023-03-27', 'permissions-faq-2026'],
      plain: 'The same, and the colleagues whom User management showed on this machine are named.',
      example: { activatingRole: 'unknown', colleague: 'known' },
    },
  ],
});
