import type { JSX } from 'preact';
import type { Fault } from '../notebook/transfer.ts';
import { useWords } from '../panels/ui/words.tsx';

interface FaultsProps {
  readonly faults: readonly Fault[];
  /** What a fault of the whole thing is said of. */
  readonly whole: string;
}

/** What does not fit: each with its place, and what to do there. */
export function FaultList({ faults, whole }: FaultsProps): JSX.Element {
  const words = useWords();
  return (
    <ul class="places">
      {faults.map(({ refusal: { at, expected, params }, line }, index) => (
        <li key={index}>
          <span class="place">
            {line === undefined ? '' : `${words.say('fault.line', { line })} `}
            {at === '' ? line === undefined && whole : <code>{at}</code>}
          </span>
          {words.say(`fault.${expected}`, params)}
        </li>
      ))}
    </ul>
  );
}
