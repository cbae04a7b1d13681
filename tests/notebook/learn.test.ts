import { describe, expect, it } from 'vitest';
import { knowledgeFor, learn, meet, unite } from '../../src/notebook/learn.ts';
import { emptyNotebook, UNKNOWN_SCOPE, type NotebookData } from '../../src/notebook/schema.ts';
import type { Learned } from '../../src/rules/answer.ts';
import type { Contract } from '../../src/rules/facts.ts';
import { standingOf } from '../../src/rules/standing.ts';
import { contract, idsInOrder, today } from '../fakes/samples.ts';
import { fc, test as property } from './property.ts';

const newId = idsInOrder();
const kim = 'kimkimkim';
const alex = 'alexalexalex';

function notebook(...readings: readonly [scope: string, learned: Learned][]): NotebookData {
  return readings.reduce((data, [scope, learned]) => learn(data, scope, learned, newId), emptyNotebook);
}

const seven = contract({ end: '2027-01-11', remaining: { kind: 'count', count: 7 } });

describe('learning contracts', () => {
  it('updates a contract that is met again instead of listing it twice', () => {
    const data = notebook(
      [kim, { contracts: [{ ...seven, seenOn: '2026-11-01' }] }],
      [kim, { contracts: [{ ...seven, remaining: { kind: 'count', count: 6 } }] }],
    );

    expect(data.contracts).toHaveLength(1);
    expect(knowledgeFor(data, kim).contracts[0]?.remaining).toEqual({ kind: 'count', count: 6 });
  });

  it('takes a contract for usable no more once the page says that it cannot be used, until it says otherwise', () => {
    const told = (...readings: readonly Contract[]) =>
      knowledgeFor(
        notebook(...readings.map((one): [string, Learned] => [kim, { contracts: [one] }])),
        kim,
      ).contracts.map((one) => standingOf(one, today));
    const { remaining: _remaining, ...rest } = seven;
    const doubted = { ...rest, doubted: true };
    expect(told(seven)).toEqual(['usable']);
    expect(told(seven, doubted)).toEqual(['unclear']);
    // A page that says nothing of it takes nothing back.
    expect(told(seven, doubted, seven)).toEqual(['unclear']);
    expect(told(seven, doubted, { ...seven, doubted: false })).toEqual(['usable']);
  });

  it('keeps two rows of one page apart, also when nothing tells them apart, and does not grow', () => {
    const rows = { contracts: [contract(), contract()] };
    expect(notebook([kim, rows], [kim, rows], [kim, rows]).contracts).toHaveLength(2);
  });

  it('does not pour a reading without dates into one of two contracts by chance', () => {
    const last = contract({ start: '2026-01-12', end: '2027-01-11' });
    const other = contract({ start: '2026-06-01', end: '2027-05-31' });
    const vague = contract({ remaining: { kind: 'count', count: 3 } });
    const data = notebook(
      [kim, { contracts: [last, other] }],
      [kim, { contracts: [vague] }],
      [kim, { contracts: [vague] }],
    );

    expect(data.contracts).toHaveLength(3);
    expect(data.contracts.slice(0, 2).every((entry) => entry.contract.remaining === undefined)).toBe(true);
  });

  it('refuses what is no contract, and takes ids out of what is', () => {
    const odd = { ...seven, end: 'tomorrow' };
    const leaky = contract({
      plan: 'Partner Cloud Support 50 - Access Id: 174194363',
      remaining: { kind: 'unread', text: '174 194 363' },
    });
    const data = notebook([kim, { contracts: [odd, leaky] }]);

    expect(data.contracts.map((entry) => entry.contract.plan)).toEqual(['Partner Cloud Support 50 - Access Id: …']);
    expect(JSON.stringify(data)).not.toMatch(/174.?194.?363/);
  });
});

describe('what two portals show of one contract', () => {
  const azure = contract({ seenAt: 'azure', end: '2027-01-11', linked: 'yes' });

  it('is one contract where a date proves it', () => {
    const data = notebook([kim, { contracts: [{ ...seven, seenOn: '2026-11-01' }] }], [kim, { contracts: [azure] }]);

    expect(knowledgeFor(data, kim).contracts).toEqual([
      { ...azure, remaining: { kind: 'count', count: 7 }, seenOn: '2026-11-01' },
    ]);
  });

  it('stays two where no date proves it', () => {
    const undated = contract({ seenAt: 'azure', linked: 'yes' });
    const data = notebook([kim, { contracts: [seven] }], [kim, { contracts: [undated] }]);

    expect(knowledgeFor(data, kim).contracts).toHaveLength(2);
  });

  it('stays two where they disagree on one day, for the rules to judge', () => {
    const six = { ...azure, remaining: { kind: 'count', count: 6 } as const };
    const data = notebook([kim, { contracts: [seven] }], [kim, { contracts: [six] }]);

    expect(knowledgeFor(data, kim).contracts).toHaveLength(2);
  });
});

describe('keeping sign-ins apart', () => {
  it('tells one sign-in nothing of the other', () => {
    const data = notebook(
      [kim, { contracts: [seven], roles: [{ role: 'partner-admin', held: 'yes', seenOn: today }] }],
      [alex, { people: [{ name: 'Sam Poe', roles: ['partner-admin'], seenOn: today }] }],
    );

    expect(knowledgeFor(data, alex)).toEqual({
      contracts: [],
      roles: [],
      people: [{ name: 'Sam Poe', roles: ['partner-admin'], seenOn: today }],
    });
  });

  it('counts what was seen without a sign-in as long as there is but one', () => {
    const data = notebook([UNKNOWN_SCOPE, { contracts: [seven] }]);

    expect(knowledgeFor(data, kim).contracts).toEqual([seven]);
    expect(knowledgeFor(meet(data, kim, today), UNKNOWN_SCOPE).contracts).toEqual([seven]);
    expect(knowledgeFor(meet(data, alex, today), kim).contracts).toEqual([]);
  });

  it('gives a page without a sign-in what was learned under the only one', () => {
    expect(knowledgeFor(notebook([kim, { contracts: [seven] }]), UNKNOWN_SCOPE).contracts).toEqual([seven]);
    const two = notebook([kim, { contracts: [seven] }], [alex, { contracts: [seven] }]);
    expect(knowledgeFor(two, UNKNOWN_SCOPE).contracts).toEqual([]);
  });

  it('joins what the only sign-in and no sign-in tell', () => {
    const data = notebook(
      [UNKNOWN_SCOPE, { contracts: [seven], roles: [{ role: 'guest', held: 'yes', seenOn: '2026-01-01' }] }],
      [kim, { contracts: [{ ...seven, linked: 'yes' }], roles: [{ role: 'guest', held: 'no', seenOn: today }] }],
    );

    expect(knowledgeFor(data, kim)).toMatchObject({
      contracts: [{ linked: 'yes' }],
      roles: [{ role: 'guest', held: 'no', seenOn: today }],
    });
    expect(knowledgeFor(data, kim).contracts).toHaveLength(1);
  });
});

describe('learning roles and people', () => {
  it('believes the newer page, and no page that does not know', () => {
    const role = (held: 'yes' | 'no' | 'unknown', seenOn: string) =>
      ({ roles: [{ role: 'partner-admin', held, seenOn }] }) as const;
    const data = notebook(
      [kim, role('no', '2026-10-01')],
      [kim, role('yes', '2026-11-01')],
      [kim, role('unknown', today)],
    );

    expect(knowledgeFor(data, kim).roles).toEqual([{ role: 'partner-admin', held: 'yes', seenOn: '2026-11-01' }]);
  });

  it('keeps what each of two pages says of a role, and the newest of each', () => {
    const role = (held: 'yes' | 'no', seenOn: string, by?: 'box' | 'entry') => ({
      roles: [{ role: 'partner-admin' as const, held, seenOn, ...(by && { by }) }],
    });
    const data = notebook(
      [kim, role('yes', '2026-10-01')],
      [kim, role('yes', '2026-11-01', 'box')],
      [kim, role('yes', '2026-11-02', 'entry')],
      [kim, role('no', today, 'box')],
    );

    expect(knowledgeFor(data, kim).roles).toEqual([
      { role: 'partner-admin', held: 'no', seenOn: today, by: 'box' },
      { role: 'partner-admin', held: 'yes', seenOn: '2026-11-02', by: 'entry' },
    ]);
  });

  it('knows a person by name, with the roles of the newest reading', () => {
    const person = (name: string, roles: readonly ['partner-admin'] | readonly [], seenOn: string) => ({
      people: [{ name, roles, seenOn }],
    });
    const data = notebook(
      [kim, person('Kim Doe', ['partner-admin'], today)],
      [kim, person('kim  doe', [], '2026-10-01')],
    );

    expect(knowledgeFor(data, kim).people).toEqual([{ name: 'Kim Doe', roles: ['partner-admin'], seenOn: today }]);
  });
});

describe('whatever is learned', () => {
  const batch = fc.array(fc.array(fc.contract(), { maxLength: 3 }), { maxLength: 5 });

  property('the same reading twice is one reading', [fc.array(fc.contract(), { maxLength: 4 })], (contracts) => {
    const once = notebook([kim, { contracts }]);
    expect(learn(once, kim, { contracts }, newId).contracts).toHaveLength(once.contracts.length);
  });

  property('a notebook united with itself is itself', [batch], (batches) => {
    const data = notebook(...batches.map((contracts) => [kim, { contracts }] as [string, Learned]));
    const twice = unite(data, data, newId);
    expect(twice.contracts).toHaveLength(data.contracts.length);
  });

  property('no id survives', [fc.id(), fc.text()], (id, around) => {
    const leak = `${around} ${id} ${around}`.slice(0, 150);
    const data = notebook([
      kim,
      {
        contracts: [contract({ plan: leak, offer: leak, size: { kind: 'unread', text: leak } })],
        people: [{ name: leak, roles: [], seenOn: today }],
      },
    ]);
    expect(JSON.stringify(data)).not.toContain(id);
  });
});
