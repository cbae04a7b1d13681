/** Lays the document of the rules out as the project lays out all its files. */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { allTables } from '../../src/rules/tables/all.ts';
import { rulesDocument } from './document.ts';
import { rulePlaces } from './places.ts';

/** Where the document stands. */
export const documentFile = fileURLToPath(new URL('../../docs/rules.md', import.meta.url));

/** The text of `docs/rules.md` as of now. */
export async function documentText(): Promise<string> {
  const options = await resolveConfig(documentFile);
  return format(rulesDocument(allTables, rulePlaces()), { ...options, parser: 'markdown' });
}
