/** Finds out which file of `src/rules` speaks of which rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleId } from '../../src/rules/finding.ts';
import { topics } from './register.ts';
import type { RulePlaces } from './document.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** Rule ids by the files they stand in. The lists of all tables and of all sources do not count. */
export function rulePlaces(): RulePlaces {
  const found = new Map<RuleId, string[]>();
  const pattern = new RegExp(String.raw`\b(?:${Object.keys(topics).join('|')})-\d{2}\b`, 'gu');
  for (const file of filesBelow(join(top, 'src/rules'))) {
    const ids = new Set(readFileSync(file, 'utf8').match(pattern) as RuleId[] | null);
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), relative(top, file).replaceAll('\\', '/')]);
  }

  return found;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.name.endsWith('.ts') && entry.name !== 'sources.ts' ? [path] : [];
    });
}
