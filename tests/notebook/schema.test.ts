import { describe, expect, it } from 'vitest';
import { attempt, flag, maybe, object } from '../../src/notebook/checks.ts';
import { contract as contractCheck, emptyNotebook, LIMITS, quantity, readNotebook } from '../../src/notebook/schema.ts';
import { contract, today } from '../fakes/samples.ts';

const refusal = (value: unknown) => {
  const result = attempt(quantity, value, 'remaining');
  return result.ok ? undefined : result.refusal.message;
};

describe('quantities', () => {
  it.each([
    { kind: 'count', count: 0 },
    { kind: 'count', count: 9999 },
    { kind: 'hours', hours: 50 },
    { kind: 'unlimited' },
    { kind: 'unread', text: 'several' },
  ])('%j is one', (value) => {
    expect(quantity(value, '')).toEqual(value);
  });

  it.each([
    [{ kind: 'count', count: 172583642 }, 'remaining.count: expected whole-number 0 9999.'],
    [{ kind: 'count', count: -1 }, 'remaining.count: expected whole-number 0 9999.'],
    [{ kind: 'hours', hours: 1.5 }, 'remaining.hours: expected whole-number 0 9999.'],
    [{ kind: 'plenty' }, 'remaining.kind: expected one-of count, hours, unlimited, unread.'],
    [7, 'remaining: expected object.'],
  ])('%j is none', (value, message) => {
    expect(refusal(value)).toBe(message);
  });
});

describe('contracts', () => {
  it('lose what nobody asked for', () => {
    expect(contractCheck({ ...contract(), accessId: '172693239' }, '')).toEqual(contract());
  });

  it.each(['plan', 'kind', 'actionPack', 'linked', 'seenOn', 'seenAt'] as const)('need %s', (field) => {
    const { [field]: _without, ...rest } = contract();
    const result = attempt(contractCheck, rest, '');
    expect(result.ok ? undefined : result.refusal.at).toBe(field);
  });
});

describe('objects', () => {
  it('are read by their own properties only', () => {
    const check = object<{ isOn?: boolean }>({ isOn: maybe(flag) });
    expect(check(Object.create({ isOn: true }), '')).toEqual({});
  });
});

describe('a notebook with too many entries', () => {
  it('keeps the last ones and says so', () => {
    const entries = Array.from({ length: LIMITS.signIns + 2 }, (_, index) => ({
      scope: `signin${String.fromCharCode(97 + index)}`,
      seenOn: today,
    }));
    const { data, refusals } = readNotebook({ ...emptyNotebook, signIns: entries });

    expect(data.signIns).toEqual(entries.slice(2));
    expect(refusals.map((one) => one.at)).toEqual(['signIns']);
  });
});
