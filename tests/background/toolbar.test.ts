import { describe, expect, it } from 'vitest';
import { createMemory } from '../../src/background/memory.ts';
import { createToolbar, type ToolbarState } from '../../src/background/toolbar.ts';
import { createQueue } from '../../src/notebook/queue.ts';
import { FakeStorageArea } from '../fakes/fake-browser.ts';

function toolbar(area = new FakeStorageArea(), gone: readonly number[] = []) {
  const shown: [number, ToolbarState][] = [];
  const it = createToolbar(
    createMemory(area),
    (tab, state) => {
      shown.push([tab, state]);
      return tab === 99 ? Promise.reject(new Error('No tab with id: 99.')) : Promise.resolve();
    },
    (tab) => Promise.resolve(!gone.includes(tab)),
    createQueue('toolbar', undefined),
  );
  return { ...it, shown, area };
}

const begins = { panels: 0, begins: true };

describe('the toolbar icon', () => {
  it('tells a portal without panels from one with, and speaks as long as any frame does', async () => {
    const icon = toolbar();
    await icon.present(1, 0, begins, true);
    await icon.present(1, 7, { panels: 1, begins: false }, true);
    await icon.present(1, 0, { panels: 2, begins: false }, true);
    await icon.present(1, 0, { panels: 0, begins: false }, true);
    await icon.present(1, 7, { panels: 0, begins: false }, true);
    expect(icon.shown.map(([, state]) => state)).toEqual(['here', 'says', 'says', 'says', 'here']);
  });

  it('forgets the frames of a page that was left, and keeps tabs apart', async () => {
    const icon = toolbar();
    await icon.present(1, 7, { panels: 3, begins: false }, true);
    await icon.present(2, 0, begins, true);
    await icon.present(1, 0, begins, true);
    expect(icon.shown).toEqual([
      [1, 'says'],
      [2, 'here'],
      [1, 'here'],
    ]);
  });

  it('falls silent with a frame that was taken away, but never over a page that is not ours', async () => {
    const gone: number[] = [];
    const icon = toolbar(new FakeStorageArea(), gone);
    await icon.present(1, 0, begins, true);
    await icon.present(1, 7, { panels: 1, begins: false }, true);
    await icon.present(1, 7, { panels: 0, begins: false }, true);
    await icon.present(1, 7, { panels: 1, begins: false }, true);
    gone.push(1);
    await icon.present(1, 7, { panels: 0, begins: false }, true);
    expect(icon.shown.map(([, state]) => state)).toEqual(['here', 'says', 'here', 'says']);
  });

  it('knows its frames after the background was stopped', async () => {
    const before = toolbar();
    await before.present(1, 7, { panels: 1, begins: false }, true);
    const after = toolbar(before.area);
    await after.present(1, 0, { panels: 0, begins: false }, true);
    expect(after.shown).toEqual([[1, 'says']]);
  });

  it('shows that it is switched off, whatever the panels', async () => {
    const icon = toolbar();
    await icon.present(1, 0, { panels: 2, begins: false }, false);
    expect(icon.shown).toEqual([[1, 'off']]);
  });

  it('gives nothing away about a tab that is gone', async () => {
    const icon = toolbar();
    await expect(icon.present(99, 0, begins, true)).resolves.toBeUndefined();
    await icon.close(99);
    expect(icon.area.dump()).toBe('');
  });
});
