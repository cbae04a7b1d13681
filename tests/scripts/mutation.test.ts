import { describe, expect, it } from 'vitest';
import { mutationDocument, withEarlier, type Mutant, type Results } from '../../scripts/mutation/score.ts';

const source = 'export const a = 1 + 2;\n';
const mutant = (status: Mutant['status'], column: number): Mutant => ({
  status,
  mutatorName: 'ArithmeticOperator',
  replacement: '1 - 2',
  location: { start: { line: 1, column }, end: { line: 1, column: column + 5 } },
});
const measured = (mutants: readonly Mutant[], text = source): Results[string] => ({
  source: text,
  measuredOn: '2026-11-20',
  mutants,
});

describe('results of a part of a file', () => {
  const earlier = measured([mutant('Survived', 18), mutant('Killed', 30)]);

  it('take the place of those that were had there before', () => {
    const now = [mutant('Killed', 18)];
    expect(withEarlier(earlier, { source, mutants: now }).map(({ status }) => status)).toEqual(['Killed', 'Killed']);
  });

  it('stand alone where the text was another one, or none', () => {
    const now = [mutant('Killed', 18)];
    expect(withEarlier(measured(earlier.mutants, 'another'), { source, mutants: now })).toEqual(now);
    expect(withEarlier(undefined, { source, mutants: now })).toEqual(now);
  });
});

describe('the document', () => {
  const files = { 'a.ts': source, 'empty.ts': 'export {};', 'new.ts': source };
  const results = { 'a.ts': measured([mutant('Survived', 18)]), 'empty.ts': measured([], 'export {};') };
  const text = mutationDocument(files, { ...results, 'new.ts': measured([], 'older') }, []);

  it('tells files without anything to change from those that were not measured', () => {
    expect(text).toContain('Looked at, and without anything that Stryker changes: `empty.ts`.');
    expect(text).toContain('Not measured in their present form: `new.ts`.');
    expect(text).toContain('**0.0 %** of 1 changes in 1 files were noticed.');
  });

  it('counts as explained only what is explained', () => {
    const because = 'Nobody adds up.';
    const explained = mutationDocument(files, results, [{ file: 'a.ts', code: '1 + 2', because }]);
    expect(explained).toContain('a.ts | 0.0 % | 0 | 1 | 1 | 0 |');
    expect(text).toContain('a.ts | 0.0 % | 0 | 1 | 0 | 1 |');
    expect(explained).toContain(because);
  });
});
