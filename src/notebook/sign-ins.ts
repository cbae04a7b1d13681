/** The sign-ins that a notebook knows: what several organisations hold is never mixed. */
import { UNKNOWN_SCOPE, type NotebookData, type Scope } from './schema.ts';
import type { IsoDate } from '../rules/facts.ts';

/** One sign-in, with the day on which it was last met, where that is known. */
export interface MetSignIn {
  readonly scope: Scope;
  /** Its place among all, counted from 1: by this it is called on every page alike. */
  readonly number: number;
  readonly seenOn?: IsoDate;
}

/** One while there is at most one known; else each, the one met last first, and at the end what stood without a sign-in. */
export function signInsOf(data: NotebookData): readonly MetSignIn[] {
  const entries = [...data.signIns, ...data.contracts, ...data.roles, ...data.people];
  const known = [...new Set(entries.map(({ scope }) => scope))].filter((scope) => scope !== UNKNOWN_SCOPE);
  const met = known.map((scope): Omit<MetSignIn, 'number'> => {
    const seenOn = data.signIns.find((signIn) => signIn.scope === scope)?.seenOn;
    return { scope, ...(seenOn !== undefined && { seenOn }) };
  });
  const recentFirst = met.sort(
    (a, b) => Number((a.seenOn ?? '') < (b.seenOn ?? '')) - Number((a.seenOn ?? '') > (b.seenOn ?? '')),
  );
  const all = met.length === 1 ? met : [...recentFirst, { scope: UNKNOWN_SCOPE }];
  return all.map((signIn, at) => ({ ...signIn, number: at + 1 }));
}
