import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unaccountedRules } from '../../scripts/rules/document.ts';
import { rulePlaces } from '../../scripts/rules/places.ts';
import { register, topics } from '../../scripts/rules/register.ts';
import { seedStatements } from '../../scripts/rules/seed-statements.ts';
import { documentFile, documentText } from '../../scripts/rules/write.ts';
import messages from '../../src/messages/en.json' with { type: 'json' };
import { sources } from '../../src/rules/sources.ts';
import { allTables } from '../../src/rules/tables/all.ts';

const places = rulePlaces();
const inTables = allTables.flatMap(({ rows }) => rows.map(({ rule }) => rule));

describe('docs/rules.md', () => {
  it('is current', () => {
    expect(readFileSync(documentFile, 'utf8') === documentText(), 'Run `npm run rules` and commit docs/rules.md.').toBe(
      true,
    );
  });

  it('has every table', () => {
    const folder = new URL('../../src/rules/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && name !== 'table.ts',
    );
    const defined = files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(/defineTable</gu) ?? []);
    expect(allTables, 'List every table in src/rules/tables/all.ts.').toHaveLength(defined.length);
  });

  it('tells of every rule who decides it, or why nobody does', () => {
    expect(unaccountedRules(allTables, places)).toEqual([]);
  });

  it('speaks of no rule that a reader cannot look up', () => {
    const known = new Set([...register.map(({ id }) => id), ...inTables]);
    expect(
      [...places.keys()].filter((id) => !known.has(id)),
      'Add these to scripts/rules/register.ts.',
    ).toEqual([]);
  });
});

describe('accounting for rules', () => {
  it('finds a rule that is decided nowhere', () => {
    expect(unaccountedRules([], new Map())[0]).toBe('ACT-01 is not decided anywhere and does not say why');
  });
});

describe('the register of rules', () => {
  it('has each rule once, with known sources, in sentences', () => {
    expect(new Set(register.map(({ id }) => id)).size).toBe(register.length);
    expect(register.flatMap((rule) => rule.sources).filter((id) => !(id in sources))).toEqual([]);
    expect(register.filter(({ says, sources: from }) => !/^.+[.]$/u.test(says) || from.length === 0)).toEqual([]);
    expect(register.filter(({ confidences }) => confidences.length === 0)).toEqual([]);
    expect(register.filter(({ id }) => !(id.replace(/-\d{2}$/u, '') in topics))).toEqual([]);
  });

  it('says what users read, and adds to it', () => {
    const ids = register.map(({ id }) => id).filter((id) => id !== 'I18N-01');
    const strangers = ids.filter((id) => {
      const sentence = (messages as Readonly<Record<string, string>>)[`${id}.rule`];
      return sentence === undefined || !register.find((rule) => rule.id === id)?.says.startsWith(sentence);
    });
    expect(strangers).toEqual([]);
  });

  it('never calls certain what only a quotation or an inference says', () => {
    const tooSure = register.filter(
      ({ confidences, sources: from }) =>
        confidences.includes('certain') && from.every((id) => sources[id]?.evidence !== 'primary'),
    );
    expect(tooSure).toEqual([]);
  });
});

describe('the statements of the five articles', () => {
  it('have a known rule, or a reason for having none', () => {
    const known = new Set<string>([...register.map(({ id }) => id), ...inTables]);
    expect(seedStatements.filter(({ rules, wins }) => rules.length === 0 && wins === undefined)).toEqual([]);
    expect([...new Set(seedStatements.flatMap(({ rules }) => rules))].filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('say who wins wherever the articles word it differently', () => {
    const differing = seedStatements.filter(
      (statement) => new Set(statement.in.filter((mark) => mark !== 'yes' && mark !== 'no')).size > 1,
    );
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.filter(({ wins }) => wins === undefined).map(({ says }) => says)).toEqual([]);
  });
});
