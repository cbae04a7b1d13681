import { describe, expect, it } from 'vitest';
import { emptyNotebook } from '../../src/notebook/schema.ts';
import { exported, imported } from '../../src/notebook/transfer.ts';
import { FakeStorageArea } from '../fakes/fake-browser.ts';
import { contract, notebookOn, today } from '../fakes/samples.ts';

const kim = 'kimkimkim';

async function filled() {
  const notebook = notebookOn(new FakeStorageArea());
  const readings = [
    { contracts: [contract({ seenOn: '2026-10-01', end: '2027-01-11', remaining: { kind: 'count', count: 7 } })] },
    {
      contracts: [contract({ end: '2027-01-11', linked: 'yes' })],
      people: [{ name: 'Kim Doe', roles: [], seenOn: today }],
    },
  ];
  return (await notebook.learn(kim, readings, today)).data;
}

function edited(
  content: string,
  edit: (value: { contracts: { contract: Record<string, unknown> }[] }) => void,
): string {
  const value = JSON.parse(content) as { contracts: { contract: Record<string, unknown> }[] };
  edit(value);
  return JSON.stringify(value);
}

describe('the notebook as a file', () => {
  it('comes back as it went', async () => {
    const data = await filled();
    const file = imported(exported(data));
    expect(file).toEqual({ ok: true, data });
  });

  it('adds to another notebook without making old figures young', async () => {
    const file = imported(exported(await filled()));
    const notebook = notebookOn(new FakeStorageArea());
    if (!file.ok) throw new Error('The file was refused.');
    const [entry] = (await notebook.add(file.data, today)).data.contracts;

    expect(entry?.readOn).toMatchObject({ remaining: '2026-10-01', linked: today });
  });

  it.each([
    ['no JSON', 'Access ID 5', 'The whole: expected JSON.'],
    ['another file', '{"version":1}', 'The whole: expected a notebook exported by Benefit Lens.'],
    ['another kind of value', '7', 'The whole: expected a notebook exported by Benefit Lens.'],
    ['a later release', '{"format":"benefit-lens-notebook","version":9}', 'version: expected a version up to 1.'],
    ['far too much', ' '.repeat(2_000_000), 'The whole: expected at most 1000000 characters.'],
  ])('%s is refused with its reason', (_name, content, message) => {
    const file = imported(content);
    expect(file.ok ? [] : file.faults.map((fault) => fault.message)).toEqual([message]);
  });

  it('names every place that is wrong, and brings nothing in', async () => {
    const content = edited(exported(await filled()), (value) => {
      value.contracts[0]!.contract.end = 'soon';
    });
    const file = imported(content);
    expect(file.ok ? [] : file.faults.map((fault) => fault.at)).toEqual(['contracts[0].contract.end']);
  });

  it('brings no id in', async () => {
    const content = edited(exported(await filled()), (value) => {
      value.contracts[0]!.contract.plan = 'Plan (Access ID 172693239)';
    });
    const file = imported(content);
    expect(file.ok && file.data.contracts[0]?.contract.plan).toBe('Plan (Access ID …)');
  });

  it('can be empty', () => {
    expect(imported(exported(emptyNotebook))).toEqual({ ok: true, data: emptyNotebook });
  });
});
