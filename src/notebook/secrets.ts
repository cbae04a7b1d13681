/**
 * Keeps Access IDs and Contract IDs out of everything that is stored.
 *
 * No document states how long such an id is; the ones to be seen in Microsoft's own screenshots have nine
 * digits. So every run of six digits or more counts as one: plans, offers and names never need such a run,
 * and what is lost is at worst a few digits of a name.
 */

const MARK = '…';
/** Characters one does not see, which a page may put between digits. */
const UNSEEN = '[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]*';
const RUN = `\\p{Nd}(?:${UNSEEN}\\p{Nd}){5,}`;
/** `172 583 642`, `172-583-642`: groups of three as people and formatters write them. */
const GROUPS = "(?<!\\p{Nd})\\p{Nd}{3}(?:[ \\u00A0\\u202F.,'-]\\p{Nd}{3})+(?!\\p{Nd})";
const IDS = new RegExp(`${RUN}|${GROUPS}`, 'gu');

/** Whether something in the text could be an id. */
export function holdsId(text: string): boolean {
  return text.search(IDS) >= 0;
}

/** The text with an ellipsis in place of all that could be an id. */
export function withoutIds(text: string): string {
  return text.replace(IDS, MARK);
}
