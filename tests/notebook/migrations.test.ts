import { describe, expect, it } from 'vitest';
import { migrate, migrations, type Migration } from '../../src/notebook/migrations.ts';
import { NOTEBOOK_VERSION } from '../../src/notebook/schema.ts';

/** Invented steps: the mechanism is under test, no such versions were ever released. */
const steps: Readonly<Record<number, Migration>> = {
  5: ({ plans, ...rest }) => ({ ...rest, contracts: plans }),
  6: (data) => ({ ...data, people: [] }),
};

describe('bringing a notebook up to date', () => {
  it('takes every step from any version on, in order', () => {
    expect(migrate({ version: 5, plans: ['a'] }, steps, 7)).toEqual({
      ok: true,
      data: { version: 7, contracts: ['a'], people: [] },
    });
    expect(migrate({ version: 6, contracts: ['a'] }, steps, 7)).toEqual({
      ok: true,
      data: { version: 7, contracts: ['a'], people: [] },
    });
    expect(migrate({ version: 7, contracts: ['a'] }, steps, 7)).toEqual({
      ok: true,
      data: { version: 7, contracts: ['a'] },
    });
  });

  it.each([
    [{ version: 8 }, 'newer'],
    [{ version: 4 }, 'broken'],
    [{ version: 1.5 }, 'foreign'],
    [{ version: '7' }, 'foreign'],
    [{}, 'foreign'],
    [[], 'foreign'],
    ['notebook', 'foreign'],
    [null, 'foreign'],
  ])('gives up on %j: %s', (value, why) => {
    expect(migrate(value, steps, 7)).toEqual({ ok: false, why });
  });

  it('gives up when a step fails', () => {
    const failing: Migration = () => {
      throw new TypeError('plans is not iterable');
    };
    expect(migrate({ version: 6 }, { 6: failing }, 7)).toEqual({ ok: false, why: 'broken' });
  });

  it('has a step for every version ever released', () => {
    const released = Array.from({ length: NOTEBOOK_VERSION - 1 }, (_, index) => String(index + 1));
    expect(Object.keys(migrations)).toEqual(released);
  });
});
