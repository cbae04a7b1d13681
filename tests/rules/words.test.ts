import { describe, expect, it } from 'vitest';
import messages from '../../src/messages/en.json' with { type: 'json' };
import { sources } from '../../src/rules/sources.ts';
import { addresses } from '../../src/rules/tables/addresses.ts';
import { allTables } from '../../src/rules/tables/all.ts';
import { coverageTable } from '../../src/rules/tables/coverage.ts';
import { ruleBook } from '../../src/rules/tables/rule-book.ts';
import { routing } from '../../src/rules/tables/routing.ts';

const english: Readonly<Record<string, string>> = messages;

it('is certain only on primary ground', () => {
  const rows = allTables.flatMap((table) => table.rows).filter(({ confidence }) => confidence === 'certain');
  const thin = rows.filter((row) => row.sources.every((id) => sources[id]?.evidence !== 'primary'));
  expect(rows.length).toBeGreaterThan(10);
  expect(thin).toEqual([]);
});

/** The text that a row names, where it names one. Rows of routing are said by their own rule. */
function textOf(then: unknown): string | undefined {
  if (typeof then !== 'object' || then === null || !('message' in then)) return undefined;
  return typeof then.message === 'string' ? then.message : undefined;
}

describe('the words of the rules', () => {
  const has = (key: string) => key in english;

  it('exist for every row that names a text', () => {
    const keys = allTables.flatMap(({ rows }) =>
      rows.flatMap(({ rule, then }) => {
        const named = textOf(then);
        if (named === undefined) return [`${rule}.rule`];
        const texts = named === 'ERR-02' || named === 'TERM-04' ? [`${named}.ended`, `${named}.used-up`] : [named];
        return [`${rule}.rule`, ...texts.flatMap((text) => [`${text}.title`, `${text}.body`])];
      }),
    );
    expect([...new Set(keys)].filter((key) => !has(key))).toEqual([]);
  });

  it('exist for every reason why a product is covered or not', () => {
    const keys = coverageTable.rows.flatMap(({ rule, then }) => {
      const text = `${rule}.${then.reason}`;
      return [`${rule}.rule`, `${text}.title`, `${text}.body`];
    });
    expect([...new Set(keys)].filter((key) => !has(key))).toEqual([]);
  });

  it('exist for every rule of every table, in words', () => {
    const rules = new Set(allTables.flatMap(({ rows }) => rows.map(({ rule }) => `${rule}.rule`)));
    expect([...rules].filter((key) => !has(key))).toEqual([]);
  });

  it('exist for every rule of the book, whose sources are known', () => {
    expect(Object.keys(ruleBook).filter((rule) => !has(`${rule}.rule`))).toEqual([]);
    expect(Object.values(ruleBook).flatMap((ground) => ground.sources.filter((id) => !(id in sources)))).toEqual([]);
  });

  it('exist for every address and every kind of route', () => {
    expect(Object.keys(addresses).filter((id) => !has(`link.${id}`))).toEqual([]);
    const keys = routing.rows.flatMap(({ rule, then }) => [
      `${rule}.title`,
      `${rule}.body`,
      `route.kind.${then.kind}`,
      `route.role.${then.role}`,
      `route.cost.${then.cost}`,
    ]);
    expect([...new Set(keys)].filter((key) => !has(key))).toEqual([]);
  });

  it('are short, without exclamation marks, and titles are one sentence without a full stop', () => {
    const mine = Object.entries(english).filter(([key]) => /^[A-Z]+-\d+/u.test(key));
    expect(mine.filter(([, text]) => text.includes('!')).map(([key]) => key)).toEqual([]);
    const titles = mine.filter(([key]) => key.endsWith('.title'));
    expect(titles.filter(([, text]) => /\.$|\. [A-Z]/u.test(text)).map(([key]) => key)).toEqual([]);
  });

  it('lead only to addresses of Microsoft over https', () => {
    const hosts = Object.values(addresses).map((address) => new URL(address));
    expect(hosts.filter(({ protocol }) => protocol !== 'https:')).toEqual([]);
    expect(hosts.filter(({ host }) => !/(^|\.)(microsoft\.com|azure\.com|aka\.ms)$/u.test(host))).toEqual([]);
  });
});
