import { describe, expect, it } from 'vitest';
import { asOf, sources, staleSources } from '../../src/rules/sources.ts';
import { addDays, isIsoDate } from '../../src/rules/term.ts';

describe('sources', () => {
  it('are younger than their shelf life', () => {
    const today = new Date().toISOString().slice(0, 10);
    const due = staleSources(today).map(
      ({ id, overdue }) => `${id} is ${overdue} days overdue: ${sources[id]?.title ?? ''}`,
    );
    expect(
      due,
      'Look at each of these again, correct the rules that name it, and set checkedOn in src/rules/tables/sources.ts.',
    ).toEqual([]);
  });

  it('are due the day after their shelf life', () => {
    const last = addDays('2026-11-20', 180);
    expect(staleSources(last)).toEqual([]);
    const due = staleSources(addDays(last, 1));
    expect(due).toContainEqual({ id: 'sfbus-remaining', overdue: 1 });
    expect(due.every(({ overdue }) => overdue === 1)).toBe(true);
    const [first] = staleSources('2040-01-01');
    expect(first?.overdue).toBe(Math.max(...staleSources('2040-01-01').map(({ overdue }) => overdue)));
  });

  it.each(Object.entries(sources))('%s has a title, days, and a public address if any', (_id, source) => {
    expect(source.title.length).toBeGreaterThan(10);
    expect([source.checkedOn, ...(source.dated === undefined ? [] : [source.dated])].every(isIsoDate)).toBe(true);
    expect(source.url ?? 'https://').toMatch(
      /^https:\/\/(?:(?:learn|support)\.microsoft\.com|aka\.ms|github\.com\/MicrosoftDocs)?/u,
    );
    expect((source.dated ?? source.checkedOn) <= source.checkedOn).toBe(true);
  });

  it('say something as of the newest document that says it', () => {
    expect(asOf(['doc-2023-03-27', 'article-2026', 'article-2021-06'])).toBe('2026-08-20');
    expect(asOf(['article-2021-06', 'doc-2023-03-27'])).toBe('2023-03-27');
    expect(asOf(['kb-3020636', 'doc-2023-03-27', 'lens-design'])).toBe('2023-03-27');
  });

  it('say it as of the day they were looked at, where no document carries a day', () => {
    expect(asOf(['kb-3020636'])).toBe(sources['kb-3020636']?.checkedOn);
    expect(asOf(['no such source', 'kb-3020636'])).toBe(sources['kb-3020636']?.checkedOn);
    expect(asOf(['no such source', 'doc-2023-03-27'])).toBe('2023-03-27');
    expect(asOf([])).toBe('');
    expect(asOf(['no such source'])).toBe('');
  });

  it('carry the day of a document only where there is one', () => {
    const inferred = Object.values(sources).filter(({ evidence }) => evidence === 'inferred');
    expect(inferred.flatMap(({ dated }) => dated ?? [])).toEqual([]);
  });
});
