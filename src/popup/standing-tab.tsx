import type { JSX } from 'preact';
import { withStatements } from '../notebook/stated.ts';
import { useWords } from '../panels/ui/words.tsx';
import { overview } from '../rules/overview.ts';
import type { Snapshot } from '../shell/own-page.tsx';
import { bySignIn } from './sign-ins.ts';
import { Standing } from './standing.tsx';

/** Where the user stands: one picture for each sign-in that was met. */
export function StandingTab({ now }: { readonly now: Snapshot }): JSX.Element {
  const words = useWords();
  const groups = bySignIn(now.data);
  const pictures = (groups.length > 0 ? groups : [undefined]).map((group) => {
    const knowledge = group?.knowledge ?? { contracts: [], roles: [], people: [] };
    return overview(withStatements(knowledge, now.settings, now.today), now.today);
  });
  if (pictures.length === 1)
    return (
      <>
        {pictures.map((picture, at) => (
          <Standing key={at} picture={picture} today={now.today} />
        ))}
      </>
    );
  return (
    <>
      <p class="soft">{words.say('popup.standing.several')}</p>
      {pictures.map((picture, at) => (
        <section key={at} class="sign-in">
          <h2>
            {groups[at]?.scope === 'unknown'
              ? words.say('popup.standing.no-sign-in')
              : words.say('popup.standing.sign-in', { number: at + 1 })}
          </h2>
          <Standing picture={picture} today={now.today} />
        </section>
      ))}
    </>
  );
}
