/** Puts the document of the rules together from what the project holds now. */
import { fileURLToPath } from 'node:url';
import { allTables } from '../../src/rules/tables/all.ts';
import { rulesDocument } from './document.ts';
import { rulePlaces } from './places.ts';

/** Where the document stands. */
export const documentFile = fileURLToPath(new URL('../../docs/rules.md', import.meta.url));

/** The text of `docs/rules.md` as of now. */
export function documentText(): string {
  return rulesDocument(allTables, rulePlaces());
}
