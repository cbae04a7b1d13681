import { describe, expect, it } from 'vitest';
import { allTables } from '../../src/rules/tables/all.ts';
import { combinations, decide, defineTable, eras, flaws, hits, type DecisionTable } from '../../src/rules/table.ts';
import { sources } from '../../src/rules/sources.ts';
import { ruleBook } from '../../src/rules/tables/rule-book.ts';

interface Light {
  readonly light: 'red' | 'green';
  readonly late: 'yes' | 'no';
}

const row = { confidence: 'certain', sources: ['lens-design'] } as const;
const whole: DecisionTable<Light, string> = {
  id: 'lights',
  title: 'Lights',
  hitPolicy: 'unique',
  inputs: { light: ['red', 'green'], late: ['yes', 'no'] },
  rows: [
    {
      ...row,
      rule: 'ENT-01',
      when: { light: ['red'] },
      then: 'stop',
      plain: 'Stop.',
      example: { light: 'red', late: 'no' },
    },
    {
      ...row,
      rule: 'ENT-02',
      when: { light: ['green'] },
      then: 'go',
      plain: 'Go.',
      example: { light: 'green', late: 'no' },
    },
  ],
};
const [red, green] = whole.rows;
if (!red || !green) throw new Error('The example table has two rows.');

/** A part of an outcome, if it has it. */
function part(then: unknown, name: string): readonly unknown[] {
  return typeof then === 'object' && then !== null && name in then ? [(then as Record<string, unknown>)[name]] : [];
}

describe('every decision table', () => {
  it.each(allTables.map((table) => [table.id, table] as const))(
    '%s is complete, free of overlap and exemplified',
    (_id, table) => {
      expect(flaws(table)).toEqual([]);
    },
  );

  it.each(allTables.map((table) => [table.id, table] as const))(
    '%s names known sources and cannot be changed',
    (_id, table) => {
      const named = table.rows.flatMap((each) => each.sources);
      expect(named.filter((id) => !(id in sources))).toEqual([]);
      expect(
        Object.isFrozen(table) &&
          Object.isFrozen(table.rows) &&
          table.rows.every((each) => Object.isFrozen(each.then) || typeof each.then !== 'object'),
      ).toBe(true);
      expect(table.rows.filter(({ plain }) => !plain.endsWith('.'))).toEqual([]);
    },
  );

  it('has an id of its own', () => {
    const ids = allTables.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z-]+$/u.test(id))).toEqual([]);
  });

  it('says how it is read, how sure each row is, and in which tone', () => {
    expect(allTables.filter(({ hitPolicy }) => !['unique', 'collect'].includes(hitPolicy))).toEqual([]);
    const rows = allTables.flatMap((table) => table.rows);
    expect(rows.filter(({ confidence }) => !['certain', 'likely', 'possible'].includes(confidence))).toEqual([]);
    expect(rows.filter(({ rule }) => !/^[A-Z]+-\d{2}$/u.test(rule))).toEqual([]);
    const tones = rows.flatMap(({ then }) => part(then, 'tone'));
    expect(tones.filter((tone) => !['fine', 'act', 'careful', 'unknown'].includes(String(tone)))).toEqual([]);
  });

  it('adds only rules that have words and a ground', () => {
    const added = allTables.flatMap(({ rows }) =>
      rows.flatMap(({ then }) => [part(then, 'more'), part(then, 'causes')]),
    );
    expect(added.flat(2).filter((rule) => !(String(rule) in ruleBook))).toEqual([]);
  });

  it('folds a message away only where it is calm and not merely possible', () => {
    const folding = allTables.flatMap(({ rows }) => rows.filter(({ then }) => part(then, 'mayFold')[0] === true));
    expect(folding.length).toBeGreaterThan(0);
    expect(
      folding.filter(({ then, confidence }) => part(then, 'tone')[0] !== 'fine' || confidence === 'possible'),
    ).toEqual([]);
  });
});

describe('a proof', () => {
  it('accepts a table that is complete and free of overlap', () => {
    expect(flaws(whole)).toEqual([]);
    expect([...combinations(whole.inputs)]).toHaveLength(4);
  });

  it('finds a gap, and says where', () => {
    expect(flaws({ ...whole, rows: [red] })).toEqual([
      'lights: {"light":"green","late":"yes"} is answered by 0 rows, not by one',
      'lights: {"light":"green","late":"no"} is answered by 0 rows, not by one',
    ]);
  });

  it('finds an overlap', () => {
    const found = flaws({ ...whole, rows: [red, { ...green, when: {} }] });
    expect(found).toContain('lights: {"light":"red","late":"yes"} is answered by 2 rows, not by one');
    expect(found).toContain('lights, row 1 (ENT-01): its example does not hit it and only it');
  });

  it('finds an example that hits another row', () => {
    expect(flaws({ ...whole, rows: [{ ...red, example: green.example }, green] })).toEqual([
      'lights, row 1 (ENT-01): its example does not hit it and only it',
    ]);
  });

  it('finds values that the inputs do not have', () => {
    const strange = { ...red, when: { light: ['red', 'blue'] as never[] } };
    expect(flaws({ ...whole, rows: [strange, green] })).toEqual([
      'lights, row 1 (ENT-01): light: blue is no value of the inputs',
    ]);
    const misnamed = { ...red, when: { light: ['red'], dawn: ['no'] } as (typeof red)['when'] };
    expect(flaws({ ...whole, rows: [misnamed, green] })).toContain(
      'lights, row 1 (ENT-01): dawn: no is no value of the inputs',
    );
    const no = 'lights, row 1 (ENT-01): its example is no combination of the inputs';
    for (const example of [
      { light: 'red', late: 'perhaps' },
      { light: 'red' },
      { light: 'red', dawn: 'no' },
      { light: 'red', late: 'no', dawn: 'no' },
    ]) {
      expect(flaws({ ...whole, rows: [{ ...red, example: example }, green] })).toEqual([no]);
    }
  });

  it('finds a row without a source and a row that ends before it starts', () => {
    expect(flaws({ ...whole, rows: [{ ...red, sources: [] }, green] })).toEqual([
      'lights, row 1 (ENT-01): names no source',
    ]);
    const dated = { ...red, since: '2025-01-02', until: '2025-01-01' };
    expect(flaws({ ...whole, hitPolicy: 'collect', rows: [dated] })).toContain(
      'lights, row 1 (ENT-01): ends before it starts',
    );
    const oneDay = { ...red, since: '2025-01-02', until: '2025-01-02' };
    expect(flaws({ ...whole, hitPolicy: 'collect', rows: [oneDay] })).toEqual([]);
  });

  it('looks at every day on which a dated table may change', () => {
    const until = { ...red, until: '2025-01-31' };
    const since = { ...red, since: '2025-02-02' };
    expect(eras({ ...whole, rows: [until, since, green] })).toEqual(['2025-01-31', '2025-02-01', '2025-02-02']);
    expect(eras({ ...whole, rows: [since, green, until] })).toEqual(['2025-01-31', '2025-02-01', '2025-02-02']);
    expect(eras(whole)).toEqual([undefined]);
    expect(flaws({ ...whole, rows: [until, since, green] })).toEqual([
      'lights: {"light":"red","late":"yes"} on 2025-02-01 is answered by 0 rows, not by one',
      'lights: {"light":"red","late":"no"} on 2025-02-01 is answered by 0 rows, not by one',
    ]);
  });

  it('lets tables that collect have none or several rows', () => {
    expect(flaws({ ...whole, hitPolicy: 'collect', rows: [red] })).toEqual([]);
    expect(hits({ ...whole, rows: [red, { ...red, then: 'wait' }] }, red.example).map(({ then }) => then)).toEqual([
      'stop',
      'wait',
    ]);
  });
});

describe('deciding', () => {
  it('gives the row that applies', () => {
    expect(decide(whole, { light: 'red', late: 'yes' }).then).toBe('stop');
    expect(decide(whole, { light: 'green', late: 'yes' }).then).toBe('go');
  });

  it('holds a row from its first to its last day', () => {
    const dated = { ...whole, rows: [{ ...red, since: '2025-01-02', until: '2025-01-04' }] };
    const on = (day: string): number => hits(dated, red.example, day).length;
    expect(['2025-01-01', '2025-01-02', '2025-01-04', '2025-01-05'].map(on)).toEqual([0, 1, 1, 0]);
    expect(hits(dated, red.example)).toHaveLength(1);
  });

  it('throws when the table has no answer or two, and names the table', () => {
    expect(() => decide({ ...whole, rows: [red] }, green.example)).toThrow(
      'Table lights: 0 rows for {"light":"green","late":"no"}, expected one.',
    );
    expect(() => decide({ ...whole, rows: [red, red, green] }, red.example)).toThrow('Table lights: 2 rows');
  });

  it('freezes a defined table all the way down', () => {
    const frozen = defineTable({ ...whole, rows: [{ ...red, then: { deep: { deeper: 1 } } }] });
    expect(Object.isFrozen(frozen.rows[0]?.then.deep)).toBe(true);
    expect(Object.isFrozen(frozen.inputs.light)).toBe(true);
  });
});
