// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closely, observePage, type Observer } from '../../src/page/observer.ts';

// This stand-in of a browser keeps the text of elements with elements, where browsers keep it with nodes.
vi.mock('../../src/page/safe-dom.ts', async (load) => ({
  ...(await load<object>()),
  textContentOf: (node: Node) => node.textContent,
}));

type Batch = readonly Partial<MutationRecord>[];

const heard: string[] = [];
const hear = vi.fn((_: Node, text: string) => {
  heard.push(text);
});
const search = vi.fn<(starts: readonly Node[]) => void>();
const changed = vi.fn<(news: readonly MutationRecord[]) => void>();
const storms = vi.fn();
let isUrgent = false;
let deliver: (batch: Batch) => void;
/** What the browser has not told yet. */
const untold: Partial<MutationRecord>[] = [];
let observer: Observer;
let stop: AbortController;

beforeEach(() => {
  vi.clearAllMocks();
  heard.length = 0;
  untold.length = 0;
  isUrgent = false;
  stop = new AbortController();
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: (records: Batch) => void) {
        deliver = callback;
      }

      observe = vi.fn();
      disconnect = vi.fn();
      takeRecords = (): Batch => untold.splice(0);
    },
  );
  observer = observePage(
    { isBusy: () => false, all: () => [], search, goOn: vi.fn() },
    { watch: { hear, concerns: (text) => text.includes('Access ID') }, isUrgent: () => isUrgent, changed, storms },
    stop.signal,
  );
  observer.watch(document, closely);
});

afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

/** An element that came with this text. */
function coming(text: string): { readonly element: Element; readonly batch: Batch } {
  const element = document.createElement('p');
  element.textContent = text;
  document.body.replaceChildren(element);
  const [addedNodes, removedNodes] = [[element], []] as unknown as [NodeList, NodeList];
  return { element, batch: [{ type: 'childList', target: document.body, addedNodes, removedNodes }] };
}

/** As many batches as are looked at in full in a second. */
function fill(): void {
  for (let count = 0; count < 5; count += 1) deliver(coming('Usage').batch);
}

describe('the observer', () => {
  it('searches what comes, batch by batch, while the page is calm', () => {
    const { element, batch } = coming('Usage');
    deliver(batch);
    expect(search.mock.calls).toEqual([[[element]]]);
    expect(changed).toHaveBeenCalledWith(batch);
  });

  it('searches what has come and was not told yet before it stops watching', () => {
    const { element, batch } = coming('Usage');
    untold.push(...batch);
    observer.rest();
    expect(search.mock.calls).toEqual([[[element]]]);
    expect(changed).toHaveBeenCalledWith(batch);
  });

  it('puts off what comes on top, says that something changed, and searches it when it catches up', () => {
    fill();
    search.mockClear();
    const { element, batch } = coming('Usage');
    deliver(batch);
    expect(search).not.toHaveBeenCalled();
    expect(changed).toHaveBeenLastCalledWith([]);
    observer.catchUp();
    expect(search.mock.calls).toEqual([[[element]]]);
    observer.catchUp();
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('searches at once what an alarm could stand in, however much comes', () => {
    fill();
    search.mockClear();
    const { element, batch } = coming('This Access ID is already associated');
    deliver(batch);
    expect(search.mock.calls).toEqual([[[element]]]);
  });

  it('hears at once a text that becomes one of an alarm', () => {
    fill();
    const text = document.createTextNode('This Access ID is already associated');
    document.body.append(text);
    deliver([{ type: 'characterData', target: text }]);
    expect(heard).toEqual([text.data]);
  });

  it('searches what was put off before with what cannot wait, in the order in which it came', () => {
    fill();
    search.mockClear();
    const early = coming('Usage');
    deliver(early.batch);
    const late = coming('This Access ID is already associated');
    deliver(late.batch);
    expect(search.mock.calls).toEqual([[[early.element, late.element]]]);
  });

  it('looks at everything while a panel of ours is gone', () => {
    fill();
    search.mockClear();
    isUrgent = true;
    deliver(coming('Usage').batch);
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('looks at everything again a second later', () => {
    fill();
    observer.tick();
    search.mockClear();
    deliver(coming('Usage').batch);
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('lets no more than a bounded number wait', () => {
    fill();
    search.mockClear();
    const many = Array.from({ length: 2001 }, () => coming('Usage').batch).flat();
    deliver(many);
    expect(search).not.toHaveBeenCalled();
    deliver(coming('Usage').batch);
    expect(search.mock.calls[0]?.[0]).toHaveLength(2002);
  });

  it('says once a second that a storm is on, at the thirtieth batch', () => {
    for (let second = 0; second < 2; second += 1) {
      observer.tick();
      for (let batch = 0; batch < 29; batch += 1) deliver(coming('Usage').batch);
      expect(storms).toHaveBeenCalledTimes(second);
      for (let batch = 0; batch < 50; batch += 1) deliver(coming('Usage').batch);
      expect(storms).toHaveBeenCalledTimes(second + 1);
    }
  });
});
