import type { ComponentType, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { portalIds } from '../notebook/schema.ts';
import { LensMark } from '../panels/ui/lens-mark.tsx';
import { useWords } from '../panels/ui/words.tsx';
import type { PageProps } from '../shell/own-page.tsx';
import { SetAsideNotice } from '../shell/set-aside-notice.tsx';
import { SiteAccess, useWithheld } from '../shell/site-access.tsx';
import { settings as store } from '../shell/stores.ts';
import { About } from './about.tsx';
import { Clouds } from './clouds.tsx';
import { General } from './general.tsx';
import { NotebookSection } from './notebook-section.tsx';
import { Organisation } from './organisation.tsx';
import { PolicyFaults } from './policy-faults.tsx';
import { SavingContext, type Saving } from './saving.tsx';
import { Where } from './where.tsx';

const sections: readonly (readonly [string, ComponentType<PageProps>])[] = [
  ['general', General],
  ['where', Where],
  ['clouds', Clouds],
  ['organisation', Organisation],
  ['notebook', NotebookSection],
  ['about', About],
];

/** How long a status sentence stands. */
const saidForMs = 8000;

/** The options page: settings that hold at once, and the notebook. */
export function Options({ now }: PageProps): JSX.Element {
  const words = useWords();
  const missing = useWithheld(portalIds.filter((portal) => now.settings.portals[portal]));
  const [said, setSaid] = useState({ sentence: '', times: 0 });
  const saving = useMemo<Saving>(() => {
    const tell = (sentence: string): void => {
      setSaid(({ times }) => ({ sentence, times: times + 1 }));
    };
    return {
      tell,
      save(change) {
        void store.update(change).then((isSaved) => {
          tell(words.say(isSaved ? 'options.saved' : 'options.not-saved'));
        });
      },
    };
  }, [words]);
  // It leaves by itself, so that it covers nothing for long and the same sentence is heard when it comes again.
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid(({ times }) => ({ sentence: '', times }));
    }, saidForMs);
    return () => {
      clearTimeout(timer);
    };
  }, [said.times]);

  return (
    <SavingContext.Provider value={saving}>
      <header class="top">
        <LensMark />
        <h1>{words.say('options.heading')}</h1>
      </header>
      <div class="columns">
        <nav aria-label={words.say('options.sections')}>
          {sections.map(([id]) => (
            <a key={id} href={`#${id}`}>
              {words.say(`options.${id}`)}
            </a>
          ))}
        </nav>
        <main>
          <SetAsideNotice />
          <PolicyFaults settings={now.settings} />
          {missing.length > 0 && <SiteAccess portals={missing} />}
          {sections.map(([id, Section]) => (
            <section key={id} id={id} class="part" aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{words.say(`options.${id}`)}</h2>
              <Section now={now} />
            </section>
          ))}
        </main>
      </div>
      <p class="said" role="status">
        {said.sentence}
      </p>
    </SavingContext.Provider>
  );
}
