import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { freshnessOf } from '../notebook/retention.ts';
import type { ContractEntry } from '../notebook/schema.ts';
import { balanceOf as pictureOf } from '../panels/make-card.ts';
import { Balance } from '../panels/sections.tsx';
import { useWords } from '../panels/ui/words.tsx';
import { balanceOf } from '../rules/answers/compose.ts';
import type { IsoDate } from '../rules/facts.ts';
import { ContractForm } from './contract-form.tsx';

interface EntryProps {
  readonly entry: ContractEntry;
  readonly today: IsoDate;
  readonly onForget: (id: string, name: string) => void;
}

/** A remembered contract as a picture, to be corrected or forgotten. */
export function ContractEntryRow({ entry, today, onForget }: EntryProps): JSX.Element {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { contract, id, readOn } = entry;
  const isDoubtful = freshnessOf({ ...contract, seenOn: readOn.remaining ?? contract.seenOn }, today) === 'doubtful';
  return (
    <li class="card">
      <Balance balance={pictureOf(balanceOf(contract, today), words)} />
      {isDoubtful && (
        <p class="soft">{words.say('popup.tag.doubtful', { seenOn: { day: readOn.remaining ?? contract.seenOn } })}</p>
      )}
      <div class="actions">
        <button
          ref={opener}
          type="button"
          class="plain"
          aria-expanded={isOpen}
          aria-label={words.say('options.notebook.correct-one', { name: contract.plan })}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {words.say('options.notebook.correct')}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={words.say('options.notebook.forget-one', { name: contract.plan })}
          onClick={() => {
            onForget(id, contract.plan);
          }}
        >
          {words.say('options.notebook.forget')}
        </button>
      </div>
      {isOpen && (
        <ContractForm
          entry={entry}
          onDone={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        />
      )}
    </li>
  );
}
