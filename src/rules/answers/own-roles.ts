/** What My access and the page of one's own permissions add to the notebook (ACT-01, ACT-02). */
import type { Learned, ReadingContext } from '../answer.ts';
import type { OwnRoleText, SeenRole } from '../facts.ts';
import { readRole } from '../roles.ts';
import { ownRoleHeadings } from '../tables/roles.ts';

/** A cell of fewer letters may be a No, or the sign of one. */
const SHORTEST_SENTENCE = 13;

/**
 * Roles by any of their names; a name that is no role's is passed over. A role that stands twice among the entries, or
 * twice among the boxes, counts as held. Where entries and boxes disagree both are handed on, for `holds` to judge.
 *
 * Without a heading that calls it the user's own, an entry may say whom to ask or what a workspace takes, and beside a
 * short word it may be a role that is not held. Boxes none of which is ticked may still be filling in.
 */
export function learnOwnRoles(roles: readonly OwnRoleText[], { today }: ReadingContext): Learned {
  const isFilledIn = roles.some(({ by, held }) => by === 'box' && held === 'yes');
  const seen = new Map<string, SeenRole>();
  for (const role of roles) {
    const isStated = role.by === 'box' ? isFilledIn : isOwn(role);
    const known = isStated ? readRole(role.name) : undefined;
    const place = `${known ?? ''} ${role.by}`;
    if (!known || seen.get(place)?.held === 'yes') continue;
    seen.set(place, { role: known, held: role.held, seenOn: today, by: role.by });
  }

  return { roles: [...seen.values()] };
}

function isOwn({ under, beside }: OwnRoleText): boolean {
  const heading = under
    .normalize('NFKC')
    .replace(/[^\p{L}]+/gu, '')
    .toLowerCase();
  return (
    ownRoleHeadings.test(heading) && beside.every((text) => text.length >= SHORTEST_SENTENCE && !text.includes('@'))
  );
}
