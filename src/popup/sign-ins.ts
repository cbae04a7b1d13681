/** The notebook by sign-in: what several organisations hold is never added up. */
import { knowledgeFor } from '../notebook/learn.ts';
import { UNKNOWN_SCOPE, type NotebookData, type Scope } from '../notebook/schema.ts';
import type { Knowledge } from '../rules/facts.ts';

/** What is known for one sign-in. */
export interface SignInKnowledge {
  readonly scope: Scope;
  readonly knowledge: Knowledge;
}

/** One group while there is at most one sign-in; else one for each that has contracts, the one seen last first. */
export function bySignIn(data: NotebookData): readonly SignInKnowledge[] {
  const entries = [...data.signIns, ...data.contracts, ...data.roles, ...data.people];
  const known = [...new Set(entries.map(({ scope }) => scope))].filter((scope) => scope !== UNKNOWN_SCOPE);
  if (known.length <= 1) return [group(data, known[0] ?? UNKNOWN_SCOPE)];
  const seenOn = (scope: Scope): string => data.signIns.find((signIn) => signIn.scope === scope)?.seenOn ?? '';
  const recentFirst = [...known].sort((a, b) => (seenOn(a) > seenOn(b) ? -1 : 1));
  return [...recentFirst, UNKNOWN_SCOPE]
    .map((scope) => group(data, scope))
    .filter(({ knowledge }) => knowledge.contracts.length > 0);
}

function group(data: NotebookData, scope: Scope): SignInKnowledge {
  return { scope, knowledge: knowledgeFor(data, scope) };
}
