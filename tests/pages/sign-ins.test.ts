import { describe, expect, it } from 'vitest';
import { emptyNotebook, type ContractEntry, type NotebookData } from '../../src/notebook/schema.ts';
import { bySignIn } from '../../src/popup/sign-ins.ts';
import { contract } from '../fakes/samples.ts';

const entry = (id: string, scope: string): ContractEntry => ({ id, scope, contract: contract(), readOn: {} });
const kim = 'kimkimkimkim';
const sam = 'samsamsamsam';

function notebook(changes: Partial<NotebookData>): NotebookData {
  return { ...emptyNotebook, ...changes };
}

describe('the notebook by sign-in', () => {
  it('is one group while there is at most one sign-in', () => {
    const groups = bySignIn(
      notebook({
        contracts: [entry('aaaaaaaa', 'unknown'), { ...entry('bbbbbbbb', kim), contract: contract({ plan: 'Other' }) }],
      }),
    );
    expect(groups.map(({ scope }) => scope)).toEqual([kim]);
    expect(groups[0]?.knowledge.contracts).toHaveLength(2);
    expect(bySignIn(emptyNotebook)).toHaveLength(1);
  });

  it('keeps several sign-ins apart, the last seen first, and what belongs to nobody at the end', () => {
    const groups = bySignIn(
      notebook({
        contracts: [entry('aaaaaaaa', 'unknown'), entry('bbbbbbbb', kim), entry('cccccccc', sam)],
        signIns: [
          { scope: kim, seenOn: '2026-11-01' },
          { scope: sam, seenOn: '2026-11-19' },
        ],
      }),
    );
    expect(groups.map(({ scope }) => scope)).toEqual([sam, kim, 'unknown']);
    expect(groups.map(({ knowledge }) => knowledge.contracts.length)).toEqual([1, 1, 1]);
  });

  it('leaves out a sign-in of which nothing is known', () => {
    const signIns = [kim, sam].map((scope) => ({ scope, seenOn: '2026-11-01' }));
    expect(bySignIn(notebook({ contracts: [entry('bbbbbbbb', kim)], signIns })).map(({ scope }) => scope)).toEqual([
      kim,
    ]);
  });
});
