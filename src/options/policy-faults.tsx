import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isSpoken, languages } from '../messages/languages.ts';
import { Refusal } from '../notebook/checks.ts';
import type { EffectiveSettings } from '../notebook/policy.ts';
import { Answer } from '../panels/ui/answer-card.tsx';
import { useWords } from '../panels/ui/words.tsx';
import { settings as store } from '../shell/stores.ts';
import { FaultList } from './fault-list.tsx';

/** Names the policies that were left out or cannot be met, so that an administrator finds the slip. */
export function PolicyFaults({ settings }: { readonly settings: EffectiveSettings }): JSX.Element | null {
  const words = useWords();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  // Policies can change while the page is open; the settings are then read anew.
  useEffect(() => {
    void store.policyFaults().then(setRefusals);
  }, [settings]);

  const faults = [...refusals, ...languageFault(settings)].map((refusal) => ({ refusal }));
  if (faults.length === 0) return null;
  return (
    <Answer tone="careful" toneWord={words.say('tone.careful')} title={words.say('options.policy-faults')} body={[]}>
      <FaultList faults={faults} whole={words.say('fault.all-policies')} />
    </Answer>
  );
}

/** A tag can be sound and still be none of our languages. */
function languageFault({ language, managed }: EffectiveSettings): readonly Refusal[] {
  if (language === 'auto' || !managed.includes('language') || isSpoken(language)) return [];
  return [new Refusal('language', 'no-such-language', { allowed: languages.join(', ') })];
}
