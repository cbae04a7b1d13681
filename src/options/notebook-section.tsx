import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { signInsOf } from '../notebook/sign-ins.ts';
import { useWords } from '../panels/ui/words.tsx';
import type { PageProps } from '../shell/own-page.tsx';
import { signInName } from '../shell/sign-in-name.ts';
import { notebook, today } from '../shell/stores.ts';
import { Entries } from './entries.tsx';
import { ForgetAll } from './forget-all.tsx';
import { useSaving } from './saving.tsx';
import { Transfer } from './transfer.tsx';

/** All that is remembered: to be seen, corrected, forgotten, taken out and brought in. */
export function NotebookSection({ now }: PageProps): JSX.Element {
  const words = useWords();
  const { tell } = useSaving();
  const place = useRef<HTMLDivElement>(null);
  const forget = (id: string, name: string): void => {
    void notebook.forget(id, today()).then(({ isStored }) => {
      tell(isStored ? words.say('options.notebook.forgotten', { name }) : words.say('options.notebook.not-stored'));
      // The button is gone with its entry; whoever used the keyboard goes on from here.
      place.current?.focus();
    });
  };
  const { contracts, roles, people } = now.data;
  const isEmpty = contracts.length + roles.length + people.length === 0;
  const signIns = signInsOf(now.data);
  const of = <T extends { readonly scope: string }>(entries: readonly T[], scope: string): readonly T[] =>
    signIns.length === 1 ? entries : entries.filter((entry) => entry.scope === scope);
  const groups = signIns
    .map((signIn) => ({
      name: signIns.length === 1 ? undefined : signInName(signIn, words),
      contracts: of(contracts, signIn.scope),
      roles: of(roles, signIn.scope),
      people: of(people, signIn.scope),
    }))
    .filter((group) => group.contracts.length + group.roles.length + group.people.length > 0);
  return (
    <div class="notebook" ref={place} tabIndex={-1}>
      <p class="soft">{words.say('options.notebook.hint')}</p>
      {isEmpty && <p>{words.say('options.notebook.empty')}</p>}
      {groups.map((group, at) => (
        <Entries key={at} group={group} today={now.today} onForget={forget} />
      ))}
      <h3>{words.say('options.notebook.file')}</h3>
      <Transfer data={now.data} />
      {!isEmpty && <ForgetAll />}
    </div>
  );
}
