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
  return JSON.stringify(value, undefined, 2);
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
    ['no JSON', '{\n  "format": "benefit-lens-notebook",\n  Access ID 5\n}', ['', 'json', 3]],
    ['a file cut short', '{\n  "format":\n', ['', 'json', 3]],
    ['another file', '{"version":1}', ['', 'notebook', undefined]],
    ['another kind of value', '7', ['', 'notebook', undefined]],
    ['a later release', '{"format":"benefit-lens-notebook",\n"version":9}', ['version', 'version', 2]],
    ['no release', '{"format":"benefit-lens-notebook"}', ['version', 'whole-number', 1]],
    ['far too much', ' '.repeat(2_000_000), ['', 'size', undefined]],
  ])('%s is refused with its reason and its line', (_name, content, found) => {
    const file = imported(content);
    const faults = file.ok ? [] : file.faults;
    expect(faults.map(({ refusal: { at, expected }, line }) => [at, expected, line])).toEqual([found]);
  });

  it('names every place that is wrong, with its line, and brings nothing in', async () => {
    const content = edited(exported(await filled()), (value) => {
      value.contracts[0]!.contract.end = 'soon';
      delete value.contracts[0]!.contract.seenOn;
    });
    const file = imported(content);
    const [fault] = file.ok ? [] : file.faults;
    expect(fault?.refusal.at).toBe('contracts[0].contract.end');
    expect(content.split('\n')[(fault?.line ?? 0) - 1]).toContain('"soon"');
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
