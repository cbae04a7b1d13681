import type { JSX } from 'preact';
import { useWords } from '../panels/ui/words.tsx';
import { browser } from '../platform/browser.ts';

/** Version, and where to read what the lens does. */
export function About(): JSX.Element {
  const words = useWords();
  return (
    <>
      <p>{words.say('options.about.text', { version: browser.runtime.getManifest().version })}</p>
      <p>
        <a class="plain" href="/src/welcome/index.html">
          {words.say('options.about.welcome')}
        </a>
      </p>
    </>
  );
}
