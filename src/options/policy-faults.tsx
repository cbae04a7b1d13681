import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../notebook/checks.ts';
import { Answer } from '../panels/ui/answer-card.tsx';
import { useWords } from '../panels/ui/words.tsx';
import { settings } from '../shell/stores.ts';

/** Names the policies that were left out, so that an administrator finds the slip. */
export function PolicyFaults(): JSX.Element | null {
  const words = useWords();
  const [faults, setFaults] = useState<readonly Refusal[]>([]);
  useEffect(() => {
    void settings.policyFaults().then(setFaults);
  }, []);

  if (faults.length === 0) return null;
  return (
    <Answer tone="careful" toneWord={words.say('tone.careful')} title={words.say('options.policy-faults')} body={[]}>
      <ul class="places">
        {faults.map(({ message }) => (
          <li key={message}>
            <code lang="en">{message}</code>
          </li>
        ))}
      </ul>
    </Answer>
  );
}
