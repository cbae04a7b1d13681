/** What My access and the page of one's own permissions add to the notebook (ACT-01, ACT-02). */
import type { Learned, ReadingContext } from '../answer.ts';
import type { OwnRoleText, SeenRole } from '../facts.ts';
import { readRole } from '../roles.ts';

/** Roles by any of their names; a name that is no role's is passed over. A role stated twice counts as held. */
export function learnOwnRoles(roles: readonly OwnRoleText[], { today }: ReadingContext): Learned {
  const seen = new Map<string, SeenRole>();
  for (const { name, held } of roles) {
    const role = readRole(name);
    if (role && seen.get(role)?.held !== 'yes') seen.set(role, { role, held, seenOn: today });
  }

  return { roles: [...seen.values()] };
}
