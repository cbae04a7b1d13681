import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SetAside } from '../notebook/notebook.ts';
import { Answer } from '../panels/ui/answer-card.tsx';
import { useWords } from '../panels/ui/words.tsx';
import { notebook } from './stores.ts';

/** Says once that something in the notebook could not be read, and what became of it. */
export function SetAsideNotice(): JSX.Element | null {
  const words = useWords();
  const [found, setFound] = useState<SetAside>();
  useEffect(() => {
    void notebook.takeReport().then((report) => {
      if (report) setFound(report);
    });
  }, []);

  if (!found) return null;
  return (
    <div class="notice">
      <Answer
        tone="careful"
        toneWord={words.say('tone.careful')}
        title={words.say(`options.set-aside.${found.why}`)}
        body={[words.say('options.set-aside.body', { day: { day: found.on } })]}
      >
        {found.places.length > 0 && (
          <ul class="places">
            {found.places.map((place) => (
              <li key={place}>
                <code>{place}</code>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </div>
  );
}
