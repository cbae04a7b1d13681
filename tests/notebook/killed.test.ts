/** A worker can be killed between any two steps. What it leaves in storage is the notebook of before or of after. */
import { describe, expect, it } from 'vitest';
import { NOTEBOOK_KEY, SET_ASIDE_KEY, type Notebook } from '../../src/notebook/notebook.ts';
import { exported, imported } from '../../src/notebook/transfer.ts';
import { FakeStorageArea } from '../fakes/fake-browser.ts';
import { contract, notebookOn, today } from '../fakes/samples.ts';

/** Storage whose worker dies at its n-th call: the call may still take effect, and never comes back. */
class MortalArea extends FakeStorageArea {
  constructor(
    before: FakeStorageArea,
    private readonly lastCall: number,
    private readonly takesEffect: boolean,
  ) {
    super();
    for (const [key, json] of before.data) this.data.set(key, json);
  }

  private calls = 0;

  override get(keys: null | string | string[]): Promise<Record<string, unknown>> {
    return this.call(() => super.get(keys));
  }

  override set(items: Record<string, unknown>): Promise<void> {
    return this.call(() => super.set(items));
  }

  override remove(keys: string | string[]): Promise<void> {
    return this.call(() => super.remove(keys));
  }

  private call<T>(work: () => Promise<T>): Promise<T> {
    this.calls += 1;
    if (this.calls < this.lastCall) return work();
    const never = new Promise<T>(() => undefined);
    return this.calls === this.lastCall && this.takesEffect ? work().then(() => never) : never;
  }
}

const learn = (notebook: Notebook, plan: string) =>
  notebook.learn('kimkimkim', [{ contracts: [contract({ plan })] }], today);

async function filled(): Promise<FakeStorageArea> {
  const area = new FakeStorageArea();
  await learn(notebookOn(area), 'Old');
  return area;
}

async function plansIn(area: FakeStorageArea): Promise<string> {
  const survivor = new FakeStorageArea(
    Object.fromEntries([...area.data.keys()].map((key) => [key, area.stored(key)] as const)),
  );
  const { contracts } = await notebookOn(survivor).read(today);
  expect(survivor.stored(SET_ASIDE_KEY)).toBeUndefined();
  return contracts.map((entry) => entry.contract.plan).join();
}

const deeds: Readonly<Record<string, (notebook: Notebook, area: FakeStorageArea) => Promise<unknown>>> = {
  learning: (notebook) => learn(notebook, 'New'),
  'an import': async (notebook) => {
    const other = new FakeStorageArea();
    await learn(notebookOn(other), 'New');
    const file = imported(exported(await notebookOn(other).read(today)));
    if (file.ok) await notebook.add(file.data, today);
  },
  'a correction': (notebook, area) => {
    const { contracts } = area.stored(NOTEBOOK_KEY) as { contracts: { id: string }[] };
    return notebook.correct(contracts[0]?.id ?? '', { plan: 'New' }, today);
  },
  forgetting: (notebook) => notebook.forgetAll(),
};
const after: Readonly<Record<string, string>> = {
  learning: 'Old,New',
  'an import': 'Old,New',
  'a correction': 'New',
  forgetting: '',
};

describe.each(Object.keys(deeds))('a worker that is killed in the middle of %s', (name) => {
  it.each([1, 2, 3, 4, 5].flatMap((call) => [[call, true] as const, [call, false] as const]))(
    'at call %d, taking effect: %s, leaves the notebook of before or of after',
    async (call, takesEffect) => {
      const area = new MortalArea(await filled(), call, takesEffect);
      const isDone = await Promise.race([
        deeds[name]?.(notebookOn(area), area).then(() => true),
        new Promise<boolean>((resolve) => setTimeout(resolve, 20, false)),
      ]);
      const left = await plansIn(area);
      expect(['Old', after[name]]).toContain(left);
      if (isDone) expect(left).toBe(after[name]);
    },
  );
});
