import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '../panels/ui/words.tsx';
import type { PageProps } from '../shell/own-page.tsx';
import { notebook, today } from '../shell/stores.ts';
import { ContractEntryRow } from './contract-entry.tsx';
import { ForgetAll } from './forget-all.tsx';
import { NoteRow } from './note-row.tsx';
import { useSaving } from './saving.tsx';
import { Transfer } from './transfer.tsx';

/** All that is remembered: to be seen, corrected, forgotten, taken out and brought in. */
export function NotebookSection({ now }: PageProps): JSX.Element {
  const words = useWords();
  const { tell } = useSaving();
  const place = useRef<HTMLDivElement>(null);
  const { contracts, roles, people } = now.data;
  const forget = (id: string, name: string): void => {
    void notebook.forget(id, today()).then(({ isStored }) => {
      tell(isStored ? words.say('options.notebook.forgotten', { name }) : words.say('options.notebook.not-stored'));
      // The button is gone with its entry; whoever used the keyboard goes on from here.
      place.current?.focus();
    });
  };
  const isEmpty = contracts.length + roles.length + people.length === 0;
  return (
    <div class="notebook" ref={place} tabIndex={-1}>
      <p class="soft">{words.say('options.notebook.hint')}</p>
      {isEmpty && <p>{words.say('options.notebook.empty')}</p>}
      {contracts.length > 0 && (
        <>
          <h3>{words.say('options.notebook.contracts')}</h3>
          <ul class="entries">
            {contracts.map((entry) => (
              <ContractEntryRow key={entry.id} entry={entry} today={now.today} onForget={forget} />
            ))}
          </ul>
        </>
      )}
      {roles.length > 0 && (
        <>
          <h3>{words.say('options.notebook.roles')}</h3>
          <ul class="notes">
            {roles.map(({ id, role }) => {
              const name = words.say(`role.${role.role}`);
              const held = words.say(`options.notebook.held.${role.held}`);
              const text = words.say('options.notebook.role-line', { role: name, held, seenOn: { day: role.seenOn } });
              return <NoteRow key={id} id={id} name={name} text={text} onForget={forget} />;
            })}
          </ul>
        </>
      )}
      {people.length > 0 && (
        <>
          <h3>{words.say('options.notebook.people')}</h3>
          <ul class="notes">
            {people.map(({ id, person }) => {
              const held = person.roles.map((role) => words.say(`role.${role}`)).join(', ');
              const text = words.say('options.notebook.person-line', {
                name: person.name,
                roles: held === '' ? words.say('options.notebook.no-roles') : held,
                seenOn: { day: person.seenOn },
              });
              return <NoteRow key={id} id={id} name={person.name} text={text} onForget={forget} />;
            })}
          </ul>
        </>
      )}
      <h3>{words.say('options.notebook.file')}</h3>
      <Transfer data={now.data} />
      {!isEmpty && <ForgetAll />}
    </div>
  );
}
