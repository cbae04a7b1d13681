import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/notebook/checks.ts';
import { NOTEBOOK_KEY, SET_ASIDE_KEY } from '../../src/notebook/notebook.ts';
import { createQueue } from '../../src/notebook/queue.ts';
import { emptyNotebook, LIMITS, UNKNOWN_SCOPE, type NotebookData } from '../../src/notebook/schema.ts';
import { FakeStorageArea } from '../fakes/fake-browser.ts';
import { contract, notebookOn, today } from '../fakes/samples.ts';
import { fc, test as property } from './property.ts';

const kim = 'kimkimkim';
const plans = (data: NotebookData) => data.contracts.map((entry) => entry.contract.plan);
const learned = (...names: string[]) => [{ contracts: names.map((plan) => contract({ plan })) }];

describe('the notebook in storage', () => {
  it('remembers over a restart of the background', async () => {
    const area = new FakeStorageArea();
    await notebookOn(area).learn(kim, learned('A'), today);

    expect(plans(await notebookOn(area).read(today))).toEqual(['A']);
  });

  it('writes nothing when there is no news', async () => {
    const area = new FakeStorageArea();
    const notebook = notebookOn(area);
    await notebook.read(today);
    await notebook.learn(UNKNOWN_SCOPE, [{}], today);
    expect(area.writes).toBe(0);

    await notebook.learn(kim, learned('A'), today);
    await notebook.learn(kim, learned('A'), today);
    await notebookOn(area).read(today);
    expect(area.writes).toBe(1);
  });

  it('loses nothing when tabs write at once', async () => {
    const area = new FakeStorageArea();
    const notebook = notebookOn(area);
    const names = Array.from({ length: 20 }, (_, index) => `Plan ${index}`);
    await Promise.all(names.map((name) => notebook.learn(kim, learned(name), today)));

    expect(plans(await notebook.read(today))).toEqual(names);
  });

  it('loses nothing when background and options page write at once, by the browser’s locks', async () => {
    const area = new FakeStorageArea();
    const hold = createQueue('the browser', undefined);
    const locks = { request: <T>(_name: string, callback: () => Promise<T>) => hold(callback) };
    const one = notebookOn(area, { serialise: createQueue('notebook', locks) });
    const other = notebookOn(area, { serialise: createQueue('notebook', locks) });
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => (index % 2 ? one : other).learn(kim, learned(`Plan ${index}`), today)),
    );

    expect(plans(await one.read(today))).toHaveLength(10);
  });
});

describe('correcting and forgetting', () => {
  it('corrects one fact and leaves the age of the others', async () => {
    const notebook = notebookOn(new FakeStorageArea());
    const { data } = await notebook.learn(
      kim,
      [{ contracts: [contract({ seenOn: '2026-10-01', end: '2027-01-01', remaining: { kind: 'count', count: 7 } })] }],
      today,
    );
    const id = data.contracts[0]!.id;
    const [entry] = (await notebook.correct(id, { remaining: { kind: 'count', count: 5 }, start: undefined }, today))
      .data.contracts;

    expect(entry?.contract.remaining).toEqual({ kind: 'count', count: 5 });
    expect(entry?.readOn).toMatchObject({ remaining: today, end: '2026-10-01' });
  });

  it('names the place of a correction that does not fit, and keeps the notebook as it was', async () => {
    const area = new FakeStorageArea();
    const notebook = notebookOn(area);
    const { data } = await notebook.learn(kim, learned('A'), today);
    const wrong = notebook.correct(data.contracts[0]!.id, { end: '2027-02-30' }, today);

    await expect(wrong).rejects.toThrow(Refusal);
    await expect(wrong).rejects.toThrow('contracts[0].end: expected day');
    await expect(notebook.correct('gone', {}, today)).rejects.toThrow('contracts[gone]');
    expect(plans(await notebook.read(today))).toEqual(['A']);
  });

  it('forgets one', async () => {
    const notebook = notebookOn(new FakeStorageArea());
    const { data } = await notebook.learn(kim, learned('A', 'B'), today);
    expect(plans((await notebook.forget(data.contracts[0]!.id, today)).data)).toEqual(['B']);
  });

  it('forgets all, what was set aside included', async () => {
    const area = new FakeStorageArea({ [NOTEBOOK_KEY]: 'nonsense' });
    const notebook = notebookOn(area);
    await notebook.learn(kim, learned('A'), today);
    expect(await notebook.forgetAll()).toBe(true);
    expect(area.dump()).toBe('');
    expect(await notebook.read(today)).toEqual(emptyNotebook);
  });
});

describe('data that is no notebook', () => {
  const good = { id: 'aaaaaaaa', scope: kim, contract: contract(), readOn: { linked: today } };
  const bad = { ...good, id: 'bbbbbbbb', contract: { ...contract(), linked: 'perhaps' } };

  it.each([
    ['a text', 'notes', 'foreign'],
    ['a list', [1, 2], 'foreign'],
    ['something of a later release', { version: 2, contracts: [] }, 'newer'],
    ['something without a version', { contracts: [] }, 'foreign'],
    ['an oversized one', { ...emptyNotebook, junk: 'x'.repeat(LIMITS.size) }, 'oversized'],
    ['one without its lists', { version: 1 }, 'damaged'],
  ])('sets %s aside, reports it once, and goes on', async (_name, stored, why) => {
    const area = new FakeStorageArea({ [NOTEBOOK_KEY]: stored });
    const notebook = notebookOn(area);
    const { data } = await notebook.learn(kim, learned('A'), today);

    expect(plans(data)).toEqual(['A']);
    expect(await notebook.takeReport()).toMatchObject({ why, on: today });
    expect(await notebook.takeReport()).toBeUndefined();
    expect(plans(await notebookOn(area).read(today))).toEqual(['A']);
  });

  it('keeps the good entries of a damaged one, and says which place was bad', async () => {
    const area = new FakeStorageArea({ [NOTEBOOK_KEY]: { ...emptyNotebook, contracts: [bad, good, 7] } });
    const notebook = notebookOn(area);

    expect((await notebook.read(today)).contracts).toEqual([good]);
    const report = await notebook.takeReport();
    expect(report?.places.join()).toMatch(/contracts\[0\]\.contract\.linked.*contracts\[2\]/);
  });

  it('keeps no id in what is set aside', async () => {
    const area = new FakeStorageArea({ [NOTEBOOK_KEY]: { version: 'x', note: 'Access ID 172693239', id: 172583642 } });
    await notebookOn(area).read(today);

    expect(area.dump()).not.toMatch(/172693239|172583642/);
    expect(area.stored(SET_ASIDE_KEY)).toMatchObject({ why: 'foreign' });
  });

  property('never throws, whatever is stored, and is in order afterwards', [fc.storable()], async (stored) => {
    const area = new FakeStorageArea();
    area.data.set(NOTEBOOK_KEY, JSON.stringify(stored));
    const { data } = await notebookOn(area).learn(kim, learned('A'), today);

    expect(plans(data)).toEqual(['A']);
    expect(await notebookOn(area).read(today)).toEqual(data);
  });
});

describe('storage that fails', () => {
  it('answers from memory while it is full, and stores all once there is room', async () => {
    const area = new FakeStorageArea();
    const notebook = notebookOn(area);
    area.mode = 'full';
    const outcome = await notebook.learn(kim, learned('A'), today);
    expect([outcome.isStored, plans(outcome.data)]).toEqual([false, ['A']]);
    expect(plans(await notebook.read(today))).toEqual(['A']);

    area.mode = 'works';
    expect((await notebook.learn(kim, learned('B'), today)).isStored).toBe(true);
    expect(plans(await notebookOn(area).read(today))).toEqual(['A', 'B']);
  });

  it.each(['unavailable', 'unreadable'] as const)(
    'answers from memory while it is %s, without losing what is stored',
    async (mode) => {
      const area = new FakeStorageArea();
      await notebookOn(area).learn(kim, learned('A'), today);
      const notebook = notebookOn(area);
      area.mode = mode;
      expect(plans((await notebook.learn(kim, learned('B'), today)).data)).toEqual(['B']);

      area.mode = 'works';
      expect(plans(await notebook.read(today))).toEqual(['A', 'B']);
    },
  );

  it('says so when it cannot forget', async () => {
    const area = new FakeStorageArea();
    const notebook = notebookOn(area);
    await notebook.learn(kim, learned('A'), today);
    area.mode = 'unavailable';
    expect(await notebook.forgetAll()).toBe(false);
    expect(plans(await notebook.read(today))).toEqual([]);
  });
});
