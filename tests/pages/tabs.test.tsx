// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Tabs } from '../../src/panels/ui/tabs.tsx';
import { doing, draw } from './draw.tsx';

afterEach(() => {
  document.documentElement.dir = '';
});

function tabs() {
  const root = draw(
    <Tabs
      label="Fruit"
      tabs={['Apple', 'Pear', 'Plum'].map((label) => ({ id: label, label, content: <input aria-label={label} /> }))}
    />,
  );
  const open = () => root.querySelector('[aria-selected=true]')?.textContent;
  const press = (key: string) =>
    doing(() => {
      const target = root.querySelector('[aria-selected=true]');
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
  return { root, open, press };
}

describe('tabs', () => {
  it('move, open and take the focus by arrow keys, round and round', async () => {
    const { open, press } = tabs();
    await press('ArrowRight');
    expect([open(), document.activeElement?.textContent]).toEqual(['Pear', 'Pear']);
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(open()).toBe('Plum');
    await press('Home');
    expect(open()).toBe('Apple');
    await press('End');
    expect(open()).toBe('Plum');
    await press('x');
    expect(open()).toBe('Plum');
  });

  it('follow the direction of the language', async () => {
    document.documentElement.dir = 'rtl';
    const { open, press } = tabs();
    await press('ArrowLeft');
    expect(open()).toBe('Pear');
  });

  it('keep one stop for the Tab key, and what was typed behind a tab', async () => {
    const { root, press } = tabs();
    expect([...root.querySelectorAll('[role=tab]')].map((tab) => (tab as HTMLElement).tabIndex)).toEqual([0, -1, -1]);
    const field = root.querySelector('input');
    if (field) field.value = 'typed';
    await press('End');
    await press('Home');
    expect(root.querySelector('input')?.value).toBe('typed');
    expect([...root.querySelectorAll('[role=tabpanel]')].map((panel) => (panel as HTMLElement).hidden)).toEqual([
      false,
      true,
      true,
    ]);
  });
});
