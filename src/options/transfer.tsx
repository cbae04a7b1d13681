import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { NotebookData } from '../notebook/schema.ts';
import { exported, imported, type Fault } from '../notebook/transfer.ts';
import { useWords } from '../panels/ui/words.tsx';
import { notebook, today } from '../shell/stores.ts';
import { FaultList } from './fault-list.tsx';
import { useSaving } from './saving.tsx';

/** Faults that are listed; a file that is not ours can have thousands. */
const LISTED = 20;

/** The notebook as a file, out and in. */
export function Transfer({ data }: { readonly data: NotebookData }): JSX.Element {
  const words = useWords();
  const { tell } = useSaving();
  const id = useId();
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  const bringIn = async (file: File): Promise<void> => {
    const result = imported(await file.text());
    setFaults(result.ok ? [] : result.faults);
    if (!result.ok) {
      tell(words.say('options.notebook.faults', { count: result.faults.length }));
      return;
    }

    const { isStored } = await notebook.add(result.data, today());
    const count = result.data.contracts.length;
    tell(words.say(isStored ? 'options.notebook.imported' : 'options.notebook.not-stored', { count }));
  };

  return (
    <>
      <div class="actions">
        <button
          type="button"
          class="second"
          onClick={() => {
            offer(exported(data), `benefit-lens-notebook-${today()}.json`);
          }}
        >
          {words.say('options.notebook.export')}
        </button>
        <span class="file">
          <input
            id={id}
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              const [file] = input.files ?? [];
              if (file) {
                void bringIn(file).catch(() => {
                  tell(words.say('options.notebook.unreadable-file'));
                });
              }

              // The same file can be chosen again after it was mended.
              input.value = '';
            }}
          />
          <label for={id} class="second">
            {words.say('options.notebook.import')}
          </label>
        </span>
      </div>
      {faults.length > 0 && (
        <div class="faults">
          <p>{words.say('options.notebook.faults', { count: faults.length })}</p>
          <FaultList faults={faults.slice(0, LISTED)} whole={words.say('options.notebook.whole-file')} />
          {faults.length > LISTED && (
            <p>{words.say('options.notebook.more-faults', { count: faults.length - LISTED })}</p>
          )}
        </div>
      )}
    </>
  );
}

/** Lets the browser save a text as a file. */
function offer(content: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the content once it has begun.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
