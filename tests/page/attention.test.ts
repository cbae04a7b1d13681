// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAttention, type Attention } from '../../src/page/attention.ts';
import { barely, closely, coarsely } from '../../src/page/observer.ts';

/** What is watched now, and how; what is watched twice is watched as was said last, as browsers do it. */
const watched = new Map<Node, MutationObserverInit>();
const search = vi.fn<(starts: readonly Node[]) => void>();
let shadow: ShadowRoot;
let place: Element;
let attention: Attention;

const observer = {
  watch: (tree: Node, how: MutationObserverInit) => watched.set(tree, how),
  rest() {
    watched.clear();
  },
  catchUp: vi.fn(),
  tick: vi.fn(),
};

beforeEach(() => {
  watched.clear();
  search.mockReset();
  document.body.innerHTML = '<x-root></x-root><div role="alert"></div>';
  [shadow, place] = [document.body.children[0]?.attachShadow({ mode: 'open' }), document.body.children[1]] as [
    ShadowRoot,
    Element,
  ];
  const roots = { isBusy: () => false, all: () => [shadow], search, goOn: vi.fn() };
  attention = createAttention(observer, roots, () => [place]);
});

const everything = (): unknown[] => [[[document, shadow]]];

describe('attention', () => {
  it('watches all trees closely where a reader waits for changes', () => {
    attention.pay(closely);
    expect([...watched]).toEqual([
      [document, closely],
      [shadow, closely],
    ]);
    expect(attention.isClose()).toBe(true);
  });

  it('watches elsewhere what comes and goes, and closely where messages show', () => {
    attention.pay(coarsely);
    expect(attention.isClose()).toBe(false);
    expect([...watched]).toEqual([
      [document, coarsely],
      [shadow, coarsely],
      [place, closely],
    ]);
  });

  it('watches a tree that is found as it watches the others', () => {
    attention.pay(coarsely);
    const found = document.createElement('y-root').attachShadow({ mode: 'open' });
    attention.take(found);
    expect(watched.get(found)).toBe(coarsely);
  });

  it('turns from a storm to the outermost elements and to where messages show', () => {
    attention.pay(coarsely);
    attention.pay(barely);
    expect([...watched]).toEqual([
      [document.documentElement, barely],
      [document.head, barely],
      [document.body, barely],
      [place, closely],
    ]);
  });

  it('hears a second later what came where messages show, and once the storm is over all the rest, once', () => {
    attention.pay(barely);
    attention.recover();
    expect(search.mock.calls).toEqual([[[place]]]);
    expect(watched.get(document)).toBe(coarsely);
    search.mockReset();
    attention.recover();
    expect(search.mock.calls).toEqual(everything());
    attention.recover();
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('does not search the whole page every second while a storm goes on', () => {
    for (let second = 0; second < 10; second += 1) {
      attention.pay(barely);
      attention.recover();
    }
    expect(search.mock.calls).toEqual(Array.from({ length: 10 }, () => [[place]]));
  });

  it('misses nothing of a page with readers that the user goes to in the middle of a storm', () => {
    attention.pay(barely);
    attention.pay(closely);
    expect(search.mock.calls).toEqual(everything());
    attention.recover();
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('does the same where the storm had ended by then, and nobody had looked yet', () => {
    attention.pay(barely);
    attention.recover();
    search.mockReset();
    attention.pay(closely);
    expect(search.mock.calls).toEqual(everything());
  });

  it('searches nothing on a calm page', () => {
    attention.pay(closely);
    attention.pay(coarsely);
    attention.pay(closely);
    attention.recover();
    expect(search).not.toHaveBeenCalled();
  });
});
