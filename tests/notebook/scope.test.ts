import { describe, expect, it } from 'vitest';
import { UNKNOWN_SCOPE } from '../../src/notebook/schema.ts';
import { randomLetters, scopeOf } from '../../src/notebook/scope.ts';
import { createQueue, type Locks } from '../../src/notebook/queue.ts';

const salt = 'a'.repeat(32);

describe('the scope of a sign-in', () => {
  it('is the same wherever a portal shows the same address', async () => {
    const scopes = await Promise.all(
      ['kim@contoso.com', 'Kim Doe\nKIM@Contoso.com', 'Account manager for <kim@contoso.com>'].map((shown) =>
        scopeOf(shown, salt),
      ),
    );
    expect(new Set(scopes).size).toBe(1);
    expect(scopes[0]).toMatch(/^[a-p]{32}$/);
  });

  it('differs by person, organisation and installation', async () => {
    const scopes = await Promise.all([
      scopeOf('kim@contoso.com', salt),
      scopeOf('alex@contoso.com', salt),
      scopeOf('kim@fabrikam.com', salt),
      scopeOf('kim@contoso.com', 'b'.repeat(32)),
    ]);
    expect(new Set(scopes).size).toBe(4);
  });

  it.each([undefined, '', 'Kim Doe', 'kim@', '@contoso.com', 'kim@contoso'])('is unknown for %j', async (shown) => {
    expect(await scopeOf(shown, salt)).toBe(UNKNOWN_SCOPE);
  });

  it('draws letters only, two for a byte', () => {
    expect(randomLetters(16)).toMatch(/^[a-p]{32}$/);
    expect(randomLetters(16)).not.toBe(randomLetters(16));
  });
});

describe('the queue', () => {
  it('goes on after a task that failed', async () => {
    const queue = createQueue('x', undefined);
    const failing = queue(() => Promise.reject(new Error('full')));
    const next = queue(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('full');
    expect(await next).toBe('done');
  });

  it('does without locks that are refused, but does not run a task twice', async () => {
    const refusing: Locks = { request: () => Promise.reject(new DOMException('denied', 'SecurityError')) };
    expect(await createQueue('x', refusing)(() => Promise.resolve('done'))).toBe('done');

    let runs = 0;
    const locks: Locks = { request: (_name, callback) => callback() };
    const failing = createQueue(
      'x',
      locks,
    )(() => {
      runs += 1;
      return Promise.reject(new Error('full'));
    });
    await expect(failing).rejects.toThrow('full');
    expect(runs).toBe(1);
  });
});
