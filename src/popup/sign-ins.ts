/** The notebook by sign-in: what several organisations hold is never added up. */
import { knowledgeFor } from '../notebook/learn.ts';
import type { NotebookData } from '../notebook/schema.ts';
import { signInsOf, type MetSignIn } from '../notebook/sign-ins.ts';
import type { Knowledge } from '../rules/facts.ts';

/** What is known for one sign-in. */
export interface SignInKnowledge extends MetSignIn {
  readonly knowledge: Knowledge;
}

/** One group while there is at most one sign-in; else one for each that has contracts, the one seen last first. */
export function bySignIn(data: NotebookData): readonly SignInKnowledge[] {
  const groups = signInsOf(data).map((signIn) => ({ ...signIn, knowledge: knowledgeFor(data, signIn.scope) }));
  return groups.length === 1 ? groups : groups.filter(({ knowledge }) => knowledge.contracts.length > 0);
}
