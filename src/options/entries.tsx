import type { JSX } from 'preact';
import type { ContractEntry, PersonEntry, RoleEntry } from '../notebook/schema.ts';
import { useWords } from '../panels/ui/words.tsx';
import type { IsoDate } from '../rules/facts.ts';
import { ContractEntryRow } from './contract-entry.tsx';
import { NoteRow } from './note-row.tsx';

interface EntriesProps {
  /** What was seen under one sign-in; named where there are several. */
  readonly group: {
    readonly name: string | undefined;
    readonly contracts: readonly ContractEntry[];
    readonly roles: readonly RoleEntry[];
    readonly people: readonly PersonEntry[];
  };
  readonly today: IsoDate;
  readonly onForget: (id: string, name: string) => void;
}

/** What is remembered for one sign-in: contracts, roles and people, each to be forgotten. */
export function Entries({
  group: { name: signIn, contracts, roles, people },
  today,
  onForget,
}: EntriesProps): JSX.Element {
  const words = useWords();
  const Heading = signIn === undefined ? 'h3' : 'h4';
  return (
    <>
      {signIn !== undefined && <h3 class="sign-in">{signIn}</h3>}
      {contracts.length > 0 && (
        <>
          <Heading>{words.say('options.notebook.contracts')}</Heading>
          <ul class="entries">
            {contracts.map((entry) => (
              <ContractEntryRow key={entry.id} entry={entry} today={today} onForget={onForget} />
            ))}
          </ul>
        </>
      )}
      {roles.length > 0 && (
        <>
          <Heading>{words.say('options.notebook.roles')}</Heading>
          <ul class="notes">
            {roles.map(({ id, role }) => {
              const name = words.say(`role.${role.role}`);
              const held = words.say(`options.notebook.held.${role.held}`);
              const text = words.say('options.notebook.role-line', { role: name, held, seenOn: { day: role.seenOn } });
              return <NoteRow key={id} id={id} name={name} text={text} onForget={onForget} />;
            })}
          </ul>
        </>
      )}
      {people.length > 0 && (
        <>
          <Heading>{words.say('options.notebook.people')}</Heading>
          <ul class="notes">
            {people.map(({ id, person }) => {
              const held = person.roles.map((role) => words.say(`role.${role}`)).join(', ');
              const text = words.say('options.notebook.person-line', {
                name: person.name,
                roles: held === '' ? words.say('options.notebook.no-roles') : held,
                seenOn: { day: person.seenOn },
              });
              return <NoteRow key={id} id={id} name={person.name} text={text} onForget={onForget} />;
            })}
          </ul>
        </>
      )}
    </>
  );
}
