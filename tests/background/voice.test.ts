import { describe, expect, it } from 'vitest';
import { createMemory } from '../../src/background/memory.ts';
import { createVoices, type Voices } from '../../src/background/voices.ts';
import type { Speaker } from '../../src/background/voice.ts';
import { createQueue } from '../../src/notebook/queue.ts';
import { FakeStorageArea } from '../fakes/fake-browser.ts';
import { fc, test as property } from '../notebook/property.ts';

const TAB = 4;

/** A tab whose frames all show the error, and fall silent or speak again as they are told. */
class FakeTab {
  readonly session = new FakeStorageArea();
  readonly withError = new Set<number>();
  readonly hushed = new Set<number>();
  readonly gone = new Set<number>();
  /** What all frames were told about the alarm, in order. */
  readonly alarms: boolean[] = [];
  /** Which frames were told about it by themselves. */
  readonly told: [frame: number, stands: boolean][] = [];
  voices: Voices = this.wake();

  /** A background that has just been started. */
  wake(): Voices {
    this.voices = createVoices(
      createMemory(this.session),
      (_tab, to, { hush, stands }) => {
        if (stands !== undefined) this.told.push([to.frame, stands]);
        return hush === undefined ? Promise.resolve() : this.tell(to, hush);
      },
      (_tab, { stands }) => Promise.resolve(this.alarms.push(stands === true)),
      createQueue('v', undefined),
    );
    return this.voices;
  }

  async error(frame: number, isThere: boolean): Promise<void> {
    if (isThere) this.withError.add(frame);
    else this.withError.delete(frame);
    if (!this.hushed.has(frame)) await this.voices.speak(TAB, { frame }, isThere);
    await this.settled();
  }

  async begin(frame: number): Promise<void> {
    this.withError.delete(frame);
    this.hushed.delete(frame);
    await this.voices.arrive(TAB, { frame });
    await this.settled();
  }

  /** Frames in which the panel can be seen. */
  get showing(): readonly number[] {
    return [...this.withError].filter((frame) => !this.hushed.has(frame) && !this.gone.has(frame)).sort();
  }

  private readonly reactions: Promise<void>[] = [];

  private tell({ frame }: Speaker, hush: boolean): Promise<void> {
    if (this.gone.has(frame)) return Promise.reject(new Error('Receiving end does not exist.'));
    const wasHushed = this.hushed.has(frame);
    if (hush) this.hushed.add(frame);
    else this.hushed.delete(frame);
    // As the page machine does: a panel that goes or comes by this is announced like any other.
    if (wasHushed !== hush && this.withError.has(frame)) this.reactions.push(this.voices.speak(TAB, { frame }, !hush));
    return Promise.resolve();
  }

  async settled(): Promise<void> {
    while (this.reactions.length > 0) await this.reactions.shift();
  }
}

describe('one voice per tab', () => {
  it('lets the first frame speak and the others not', async () => {
    const tab = new FakeTab();
    for (const frame of [7, 5, 9]) await tab.error(frame, true);
    expect(tab.showing).toEqual([7]);
  });

  it('gives the top document the voice as soon as it has the error, and back when it has not', async () => {
    const tab = new FakeTab();
    await tab.error(7, true);
    await tab.error(0, true);
    expect(tab.showing).toEqual([0]);

    await tab.error(0, false);
    expect(tab.showing).toEqual([7]);
  });

  it('tells all documents once when the error comes and once when it has gone from all of them', async () => {
    const tab = new FakeTab();
    await tab.error(7, true);
    await tab.error(0, true);
    await tab.error(7, false);
    expect(tab.alarms).toEqual([true]);

    await tab.error(0, false);
    expect(tab.alarms).toEqual([true, false]);
  });

  it('tells a document that begins while the error stands, and no other', async () => {
    const tab = new FakeTab();
    await tab.begin(5);
    expect(tab.told).toEqual([]);

    await tab.error(0, true);
    await tab.begin(7);
    expect(tab.told).toEqual([[7, true]]);
    expect(tab.showing).toEqual([0]);

    await tab.error(0, false);
    await tab.begin(9);
    expect(tab.told).toEqual([[7, true]]);
  });

  it('does not take what went with the document before for an error that stands', async () => {
    const reloaded = new FakeTab();
    await reloaded.error(0, true);
    await reloaded.begin(0);
    expect([reloaded.told, reloaded.alarms]).toEqual([[], [true, false]]);

    const emptied = new FakeTab();
    await emptied.error(7, true);
    emptied.gone.add(7);
    await emptied.begin(9);
    expect([emptied.told, emptied.alarms]).toEqual([[], [true, false]]);
  });

  it('finds another voice when the voice falls silent', async () => {
    const tab = new FakeTab();
    for (const frame of [5, 7, 9]) await tab.error(frame, true);
    await tab.error(5, false);
    expect(tab.showing).toHaveLength(1);
  });

  it('forgets nothing when the background is stopped in between', async () => {
    const tab = new FakeTab();
    await tab.error(7, true);
    tab.wake();
    await tab.error(0, true);
    tab.wake();
    expect(tab.showing).toEqual([0]);
    await tab.error(0, false);
    expect(tab.showing).toEqual([7]);
  });

  it('is not kept by a frame that went without a word', async () => {
    const tab = new FakeTab();
    await tab.error(5, true);
    tab.gone.add(5);
    await tab.error(7, true);
    expect(tab.showing).toEqual([7]);
  });

  it('is not kept by a document that was replaced in its frame', async () => {
    const session = new FakeStorageArea();
    const told: [string | undefined, boolean][] = [];
    const voices = createVoices(
      createMemory(session),
      (_tab, to, { hush }) => {
        told.push([to.document, hush === true]);
        return to.document === 'old' ? Promise.reject(new Error('gone')) : Promise.resolve();
      },
      () => Promise.resolve(),
      createQueue('v', undefined),
    );
    await voices.speak(TAB, { frame: 0, document: 'old' }, true);
    await voices.speak(TAB, { frame: 3, document: 'frame' }, true);
    expect(told).toEqual([['old', false]]);

    await voices.speak(TAB, { frame: 0, document: 'new' }, true);
    expect(told.slice(1)).toEqual([
      ['frame', false],
      ['frame', true],
    ]);
  });

  it('works without memory that outlives the worker, and starts anew on nonsense in it', async () => {
    const tab = new FakeTab();
    tab.session.mode = 'unavailable';
    await tab.error(7, true);
    await tab.error(5, true);
    expect(tab.showing).toEqual([7]);

    const odd = new FakeTab();
    odd.session.data.set(`voice-${TAB}`, '{"speakers":[{"frame":"zero"}]}');
    await odd.error(7, true);
    expect(odd.showing).toEqual([7]);
  });

  it('leaves nothing behind', async () => {
    const tab = new FakeTab();
    await tab.error(7, true);
    await tab.error(7, false);
    expect(tab.session.dump()).toBe('');
    await tab.error(7, true);
    await tab.voices.close(TAB);
    expect(tab.session.dump()).toBe('');
  });

  property(
    'is always exactly one while any document has the error',
    [fc.array(fc.integer({ min: -4, max: 3 }), { maxLength: 12 })],
    async (events) => {
      const tab = new FakeTab();
      for (const event of events) {
        await tab.error(event < 0 ? event + 4 : event, event >= 0);
        expect(tab.showing).toHaveLength(Math.min(1, tab.withError.size));
        expect(tab.showing.includes(0)).toBe(tab.withError.has(0));
      }
    },
  );
});
