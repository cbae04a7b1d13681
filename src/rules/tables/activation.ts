/** Why Activate is greyed (ACT-02 to ACT-08, ACT-11), and who can do something about it. */
import type { Tri } from '../facts.ts';
import type { NotedRule } from './rule-book.ts';
import { defineTable } from '../table.ts';

/** What is known about the user, and about colleagues. */
export interface ActivationInput {
  /**
   * Whether the user holds a role that activates: Global admin or partner admin. `stated`: says so, but no page did.
   * `disagree`: one page showed it, and another that it is not held.
   */
  readonly activatingRole: Tri | 'stated' | 'disagree';
  /** Whether the User management page was seen and showed someone who can. */
  readonly colleague: 'known' | 'not-known';
  /** What the page itself shows: every date has passed, or Activate can be pressed in another row. */
  readonly obstacle: 'none' | 'past' | 'elsewhere';
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
  inputs: {
    activatingRole: ['yes', 'stated', 'disagree', 'no', 'unknown'],
    colleague: ['known', 'not-known'],
    obstacle: ['none', 'past', 'elsewhere'],
  },
  rows: [
    {
      rule: 'ACT-11',
      when: { obstacle: ['past'] },
      then: { message: 'ACT-11.past', causes: ['TERM-02', 'TERM-03', 'ACT-01'] },
      confidence: 'likely',
      sources: ['benefits-faq-2026'],
      plain:
        'When the date of every benefit that is greyed has passed, there is nothing left to activate: nobody with another role could activate it either.',
      example: { activatingRole: 'unknown', colleague: 'not-known', obstacle: 'past' },
    },
    {
      rule: 'ACT-11',
      when: { obstacle: ['elsewhere'] },
      then: { message: 'ACT-11.elsewhere', causes: ['ACT-06', 'ACT-01'] },
      confidence: 'likely',
      sources: ['doc-2023-03-27'],
      plain:
        'When Activate can be pressed for another benefit in the same list, this one is grey for a reason of its own, and not for want of a role.',
      example: { activatingRole: 'unknown', colleague: 'not-known', obstacle: 'elsewhere' },
    },
    {
      rule: 'ACT-03',
      when: { activatingRole: ['yes'], obstacle: ['none'] },
      then: { message: 'ACT-03', causes: ['ACT-04', 'ACT-06', 'ACT-01'] },
      confidence: 'likely',
      sources: ['permissions-faq-2026', 'answers-12733627'],
      plain:
        'When the user was seen to hold a role that activates, the cause is elsewhere: vetting that is not authorized, an enrolment that is not active, or an agreement that is not accepted.',
      example: { activatingRole: 'yes', colleague: 'not-known', obstacle: 'none' },
    },
    {
      rule: 'ACT-03',
      when: { activatingRole: ['stated'], obstacle: ['none'] },
      then: { message: 'ACT-03.stated', causes: ['ACT-02', 'ACT-04', 'ACT-06', 'ACT-01'] },
      confidence: 'possible',
      sources: ['permissions-faq-2026', 'answers-12733627', 'doc-2023-03-27'],
      plain:
        'When the user only states a role that activates, either this account lacks it after all, or the cause is elsewhere: both are said, and how to tell them apart.',
      example: { activatingRole: 'stated', colleague: 'not-known', obstacle: 'none' },
    },
    {
      rule: 'ACT-02',
      when: { activatingRole: ['disagree'], obstacle: ['none'] },
      then: { message: 'ACT-02.disagree', causes: ['ACT-04', 'ACT-03', 'ACT-07', 'ACT-08', 'ACT-11', 'ACT-01'] },
      confidence: 'possible',
      sources: ['doc-2023-03-27', 'permissions-faq-2026'],
      plain:
        'When one page showed that the user holds a role that activates and another that they do not, neither is believed: both are named, and User management tells.',
      example: { activatingRole: 'disagree', colleague: 'not-known', obstacle: 'none' },
    },
    {
      rule: 'ACT-02',
      when: { activatingRole: ['no'], colleague: ['not-known'], obstacle: ['none'] },
      then: { message: 'ACT-02', causes: ['ACT-01', 'ACT-04', 'ACT-07', 'ACT-08', 'ACT-03'] },
      confidence: 'certain',
      sources: ['doc-2023-03-27'],
      plain:
        'When the user was seen to hold neither Global admin nor partner admin, that is why Activate is greyed: User management shows who can.',
      example: { activatingRole: 'no', colleague: 'not-known', obstacle: 'none' },
    },
    {
      rule: 'ACT-02',
      when: { activatingRole: ['no'], colleague: ['known'], obstacle: ['none'] },
      then: { message: 'ACT-02.colleague', causes: ['ACT-01', 'ACT-04', 'ACT-07', 'ACT-08', 'ACT-03'] },
      confidence: 'certain',
      sources: ['doc-2023-03-27'],
      plain: 'The same, and the colleagues whom User management showed on this machine are named.',
      example: { activatingRole: 'no', colleague: 'known', obstacle: 'none' },
    },
    {
      rule: 'ACT-02',
      when: { activatingRole: ['unknown'], colleague: ['not-known'], obstacle: ['none'] },
      then: { message: 'ACT-02.unknown', causes: ['ACT-01', 'ACT-03', 'ACT-04', 'ACT-07', 'ACT-08', 'ACT-11'] },
      confidence: 'likely',
      sources: ['doc-2023-03-27', 'permissions-faq-2026'],
      plain:
        'When the role of the user was not seen, the missing role is the likely cause, and the others are named beside it.',
      example: { activatingRole: 'unknown', colleague: 'not-known', obstacle: 'none' },
    },
    {
      rule: 'ACT-02',
      when: { activatingRole: ['unknown'], colleague: ['known'], obstacle: ['none'] },
      then: {
        message: 'ACT-02.unknown-colleague',
        causes: ['ACT-01', 'ACT-03', 'ACT-04', 'ACT-07', 'ACT-08', 'ACT-11'],
      },
      confidence: 'likely',
      sources: ['doc-2023-03-27', 'permissions-faq-2026'],
      plain: 'The same, and the colleagues whom User management showed on this machine are named.',
      example: { activatingRole: 'unknown', colleague: 'known', obstacle: 'none' },
    },
  ],
});
