import { describe, expect, it } from 'vitest';
import { emptyNotebook, type ContractEntry, type NotebookData } from '../../src/notebook/schema.ts';
import { inEnglish } from '../../src/messages/languages.ts';
import { bySignIn } from '../../src/popup/sign-ins.ts';
import { signInName } from '../../src/shell/sign-in-name.ts';
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
    expect(groups.map((group) => signInName(group, inEnglish))).toEqual([
      'Sign-in 1, last seen Nov 19, 2026',
      'Sign-in 2, last seen Nov 1, 2026',
      'Seen where the page showed no sign-in',
    ]);
    expect(groups.map(({ knowledge }) => knowledge.contracts.length)).toEqual([1, 1, 1]);
  });

  it('leaves out a sign-in of which nothing is known, and calls the others as it did', () => {
    const signIns = [
      { scope: kim, seenOn: '2026-11-01' },
      { scope: sam, seenOn: '2026-11-19' },
    ];
    const groups = bySignIn(notebook({ contracts: [entry('bbbbbbbb', kim)], signIns }));
    expect(groups.map(({ scope, number }) => [scope, number])).toEqual([[kim, 2]]);
  });
});
