import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../src/popup/this-page.ts';
import type { PageStatus } from '../../src/platform/protocol.ts';

function status(changes: Partial<PageStatus> = {}): PageStatus {
  return {
    document: 'top',
    portal: 'azure',
    isTop: true,
    pages: ['azure/new-request'],
    seen: [],
    shown: [],
    ...changes,
  };
}

const on = () => true;
const told = (...statuses: readonly PageStatus[]) => ({ statuses, isClosed: false });

describe('what the popup says of the page in front', () => {
  it('waits for the tab, and knows when nobody is there', () => {
    expect(verdictOn(told(), on)).toEqual({ kind: 'asking' });
    expect(verdictOn({ statuses: [], isClosed: true }, on)).toEqual({ kind: 'elsewhere' });
  });

  it('says that a portal is switched off, whatever it shows', () => {
    expect(verdictOn(told(status({ shown: ['new-request'] })), () => false)).toEqual({ kind: 'off', portal: 'azure' });
  });

  it.each([
    [{ pages: [] }, 'unknown-page'],
    [{}, 'nothing-found'],
    [{ seen: ['new-request'] }, 'silent'],
    [{ seen: ['new-request'], shown: ['new-request'] }, 'speaks'],
  ] as const)('tells why it is silent: %j', (changes, kind) => {
    expect(verdictOn(told(status(changes)), on)).toMatchObject({ kind, portal: 'azure' });
  });

  it('counts what frames show, once each, and takes the portal from the top', () => {
    const frame = status({
      document: 'frame',
      isTop: false,
      pages: [],
      seen: ['already-associated'],
      shown: ['already-associated'],
    });
    expect(verdictOn(told(frame, { ...frame, document: 'other' }, status()), on)).toEqual({
      kind: 'speaks',
      portal: 'azure',
      panels: ['already-associated'],
    });
  });
});
