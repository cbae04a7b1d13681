/** What is not mutated: words for people, which no decision hangs on. */
import type { Ignorer } from '@stryker-mutator/api/ignore';

/** Properties of table rows that the generated documentation shows; a title elsewhere is the key of a sentence. */
const PROSE = ['plain', 'sources', 'title'];

/** The part of a Babel node path that is looked at. */
interface PropertyPath {
  isObjectProperty?: () => boolean;
  readonly node?: { readonly key?: { readonly name?: string }; readonly value?: { readonly type?: string } };
}

/** Passes over the texts of tables and the names of their sources. Conditions, outcomes, dates and numbers stay. */
export const proseIgnorer: Ignorer = {
  shouldIgnore(path: PropertyPath) {
    if (path.isObjectProperty?.() !== true) return undefined;
    const { key, value } = path.node ?? {};
    const isText = value?.type === 'StringLiteral' || value?.type === 'ArrayExpression';
    return isText && PROSE.includes(key?.name ?? '') ? 'Words for people' : undefined;
  },
};
