import { Fragment, type JSX } from 'preact';
import { withStatements } from '../notebook/stated.ts';
import { useWords } from '../panels/ui/words.tsx';
import { nothingKnown } from '../rules/facts.ts';
import { overview } from '../rules/overview.ts';
import type { Snapshot } from '../shell/own-page.tsx';
import { signInName } from '../shell/sign-in-name.ts';
import { bySignIn } from './sign-ins.ts';
import { Standing } from './standing.tsx';
import { StatedOffers } from './stated-offers.tsx';

/** Where the user stands: one picture for each sign-in that was met. */
export function StandingTab({ now }: { readonly now: Snapshot }): JSX.Element {
  const words = useWords();
  const groups = bySignIn(now.data);
  const known = (groups.length > 0 ? groups : [undefined]).map((group) =>
    withStatements(group?.knowledge ?? nothingKnown, now.settings, now.today),
  );
  const pictures = known.map((knowledge) => overview(knowledge, now.today));
  if (pictures.length === 1)
    return (
      <>
        {known.map((knowledge, at) => (
          <Fragment key={at}>
            <Standing picture={overview(knowledge, now.today)} today={now.today} />
            <StatedOffers knowledge={knowledge} today={now.today} />
          </Fragment>
        ))}
      </>
    );
  return (
    <>
      <p class="soft">{words.say('popup.standing.several')}</p>
      {pictures.map((picture, at) => (
        <section key={at} class="sign-in">
          <h2>{groups[at] && signInName(groups[at], words)}</h2>
          <Standing picture={picture} today={now.today} />
        </section>
      ))}
    </>
  );
}
