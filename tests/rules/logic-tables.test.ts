import { describe, expect, it } from 'vitest';
import messages from '../../src/messages/en.json' with { type: 'json' };
import { sources } from '../../src/rules/sources.ts';
import { combinations, hits, type DecisionTable } from '../../src/rules/table.ts';
import { addresses } from '../../src/rules/tables/addresses.ts';
import { logicTables } from '../../src/rules/tables/logic.ts';
import { coverageTable } from '../../src/rules/tables/products.ts';
import { ruleBook } from '../../src/rules/tables/rule-book.ts';
import { routing } from '../../src/rules/tables/routing.ts';

/** Every table as one of plain texts: what the proofs need, whatever its inputs are. */
type AnyTable = DecisionTable<Readonly<Record<string, string>>, object>;

const tables = logicTables as unknown as readonly AnyTable[];
const english: Readonly<Record<string, string>> = messages;

describe.each(tables.map((table) => [table.id, table] as const))('the table %s', (_, table) => {
  it('has one row, and only one, for every combination of its inputs', () => {
    const wrong = [...combinations(table.inputs)]
      .map((input) => [hits(table, input).length, JSON.stringify(input)] as const)
      .filter(([count]) => count !== 1);
    expect(wrong).toEqual([]);
  });

  it('has an example for every row that hits it and only it', () => {
    for (const row of table.rows) expect(hits(table, row.example)).toEqual([row]);
  });

  it('has known sources and plain words for every row', () => {
    for (const { sources: ids, plain } of table.rows) {
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => !(id in sources))).toEqual([]);
      expect(plain).toMatch(/^[A-Z].*\.$/u);
    }
  });

  it('is certain only on primary ground', () => {
    for (const row of table.rows.filter(({ confidence }) => confidence === 'certain')) {
      expect(row.sources.some((id) => sources[id]?.evidence === 'primary')).toBe(true);
    }
  });

  it('cannot be changed', () => {
    const [row] = table.rows;
    expect(Object.isFrozen(table) && Object.isFrozen(row?.then)).toBe(true);
  });
});

describe('the words of the rules', () => {
  const has = (key: string) => key in english;

  it('exist for every row that names a text', () => {
    const keys = tables.flatMap(({ rows }) =>
      rows.flatMap(({ rule, then }) => {
        const named = 'message' in then && typeof then.message === 'string' ? then.message : rule;
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

  it('exist for every rule of the book, whose sources are known', () => {
    expect(Object.keys(ruleBook).filter((rule) => !has(`${rule}.rule`))).toEqual([]);
    expect(Object.values(ruleBook).flatMap((ground) => ground.sources.filter((id) => !(id in sources)))).toEqual([]);
  });

  it('exist for every address and every kind of route', () => {
    expect(Object.keys(addresses).filter((id) => !has(`link.${id}`))).toEqual([]);
    const keys = routing.rows.flatMap(({ then }) => [
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
