import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Answer } from '../panels/ui/answer-card.tsx';
import { useWords } from '../panels/ui/words.tsx';
import { browser } from '../platform/browser.ts';
import { askAccess, withheld } from '../platform/site-access.ts';
import type { PortalId } from '../rules/facts.ts';

/** Those of the portals that the browser withholds now, kept true while the page is open. */
export function useWithheld(portals: readonly PortalId[]): readonly PortalId[] {
  const [found, setFound] = useState<readonly PortalId[]>([]);
  const asked = portals.join(' ');
  useEffect(() => {
    let isOver = false;
    const look = (): void => {
      void withheld(portals, browser).then((now) => {
        if (!isOver) setFound(now);
      });
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      isOver = true;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [asked]);
  return found;
}

interface AccessProps {
  readonly portals: readonly PortalId[];
  /** Whether the lens runs on a page of them all the same, so that only parts can be missing. */
  readonly inPart?: boolean;
}

/** Says which portals the browser withholds, and gives them back by one click. */
export function SiteAccess({ portals, inPart = false }: AccessProps): JSX.Element {
  const words = useWords();
  const [isRefused, setRefused] = useState(false);
  const names = new Intl.ListFormat(words.language, { type: 'conjunction' }).format(
    portals.map((portal) => words.say(`options.portal.${portal}`)),
  );
  return (
    <Answer
      tone="careful"
      toneWord={words.say('tone.careful')}
      title={words.say(inPart ? 'access.part' : 'access.none', { portals: names })}
      body={[words.say('access.body')]}
    >
      <div class="actions">
        <button
          type="button"
          class="main"
          onClick={() => {
            void askAccess(portals, browser).then((isGiven) => {
              setRefused(!isGiven);
            });
          }}
        >
          {words.say('access.allow')}
        </button>
      </div>
      <p role="status">{isRefused && words.say('access.refused')}</p>
    </Answer>
  );
}
