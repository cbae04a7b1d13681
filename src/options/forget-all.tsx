import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useEscape } from '../panels/ui/escape.ts';
import { useWords } from '../panels/ui/words.tsx';
import { notebook } from '../shell/stores.ts';
import { useSaving } from './saving.tsx';

/** Forgets everything, after asking once more. */
export function ForgetAll(): JSX.Element {
  const words = useWords();
  const { tell } = useSaving();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  useEscape(place, () => {
    setAsking(false);
  });
  useEffect(() => {
    if (hasAsked.current && !isAsking) opener.current?.focus();
    hasAsked.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <p>
        <button
          ref={opener}
          type="button"
          class="second"
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.say('options.notebook.forget-all')}
        </button>
      </p>
    );
  }

  return (
    <div class="card sure" data-tone="careful" role="group" aria-labelledby="forget-all-sure" ref={place}>
      <p id="forget-all-sure">{words.say('options.notebook.forget-all-sure')}</p>
      <div class="actions">
        <button
          type="button"
          class="main danger"
          onClick={() => {
            void notebook.forgetAll().then((isForgotten) => {
              setAsking(false);
              tell(words.say(isForgotten ? 'options.notebook.forgot-all' : 'options.not-saved'));
            });
          }}
        >
          {words.say('options.notebook.forget-all-yes')}
        </button>
        <button
          type="button"
          class="second"
          ref={focusOnce}
          onClick={() => {
            setAsking(false);
          }}
        >
          {words.say('options.notebook.cancel')}
        </button>
      </div>
    </div>
  );
}

/** The harmless button gets the focus, so that a second press of Enter loses nothing. */
function focusOnce(element: HTMLButtonElement | null): void {
  element?.focus();
}
