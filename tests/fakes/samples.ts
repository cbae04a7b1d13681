import { createQueue } from '../../src/notebook/queue.ts';
import { openNotebook, type Notebook, type NotebookParts } from '../../src/notebook/notebook.ts';
import type { StorageArea } from '../../src/notebook/storage-area.ts';
import type { Contract } from '../../src/rules/facts.ts';

/** The day on which the tests take place. */
export const today = '2026-11-20';

/** A cloud contract as Azure lists it, changed as a test needs it. */
export function contract(changes: Partial<Contract> = {}): Contract {
  return {
    plan: 'Partner Cloud Support 50',
    kind: 'cloud',
    actionPack: false,
    linked: 'unknown',
    seenOn: today,
    seenAt: 'support-for-business',
    ...changes,
  };
}

/** Ids in order: `aaaaaaaa`, `aaaaaaab`, … */
export function idsInOrder(): () => string {
  let next = 0;
  return () => {
    const letters = Array.from(next.toString(26).padStart(8, '0'), (digit) =>
      String.fromCharCode(97 + Number.parseInt(digit, 26)),
    );
    next += 1;
    return letters.join('');
  };
}

/** A notebook on an area of storage. */
export function notebookOn(area: StorageArea, parts: Partial<NotebookParts> = {}): Notebook {
  return openNotebook({ area, serialise: createQueue('notebook', undefined), newId: idsInOrder(), ...parts });
}
