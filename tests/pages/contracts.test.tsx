// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Contracts } from '../../src/popup/contracts.tsx';
import type { Contract } from '../../src/rules/facts.ts';
import { overview } from '../../src/rules/overview.ts';
import { contract, today } from '../fakes/samples.ts';
import { draw } from './draw.tsx';

const count = (n: number) => ({ kind: 'count', count: n }) as const;
const fine = { start: '2026-06-01', end: '2027-05-31', size: count(50), remaining: count(37), linked: 'yes' } as const;

/** Names drawn as pictures, and lines. */
function drawn(...contracts: readonly Partial<Contract>[]) {
  const known = { contracts: contracts.map((one) => contract({ ...fine, ...one })), roles: [], people: [] };
  const root = draw(<Contracts contracts={overview(known, today).contracts} today={today} />);
  const texts = (css: string) => [...root.querySelectorAll(css)].map(({ textContent }) => textContent);
  return {
    pictures: texts('.contracts h3').map((name) => name.slice(0, 1)),
    lines: texts('.lines summary'),
    open: root.querySelectorAll('details[open]').length,
  };
}

describe('the contracts in the popup', () => {
  it('are all drawn while they are few', () => {
    expect(drawn({ plan: 'A' }, { plan: 'B' }, { plan: 'C', remaining: count(0) })).toMatchObject({
      pictures: ['A', 'B', 'C'],
      lines: [],
    });
  });

  it('are drawn where somebody is needed, and else a line each, when they are many', () => {
    const { pictures, lines, open } = drawn(
      { plan: 'A' },
      { plan: 'B', linked: 'no' },
      { plan: 'C', end: '2026-12-19' },
      { plan: 'D', remaining: count(0), linked: 'no' },
      { plan: 'E', start: '2025-01-01', end: '2026-10-31' },
    );
    expect(pictures.sort()).toEqual(['B', 'C']);
    expect(lines).toEqual([
      'A37 of 50 incidents left',
      'D0 of 50 incidents leftUsed up',
      'EEnded Oct 31, 2026, 20 days ago',
    ]);
    expect(open).toBe(0);
  });

  it('keep to lines when all of many need somebody, and say why on the line', () => {
    const { pictures, lines } = drawn(...['A', 'B', 'C', 'D', 'E'].map((plan) => ({ plan, linked: 'no' as const })));
    expect(pictures).toHaveLength(3);
    expect(lines).toEqual([
      'D37 of 50 incidents leftNot linked to your account',
      'E37 of 50 incidents leftNot linked to your account',
    ]);
  });

  it('say on the line that a number is old', () => {
    const { lines } = drawn({ plan: 'A' }, { plan: 'B' }, { plan: 'C' }, { plan: 'D', seenOn: '2026-09-01' });
    expect(lines[3]).toContain('may have changed');
  });
});
