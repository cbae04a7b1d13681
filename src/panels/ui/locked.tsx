import type { JSX } from 'preact';
import { useWords } from './words.tsx';

/** Says that an administrator decided this, with a padlock. */
export function Locked(): JSX.Element {
  return (
    <span class="locked">
      <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
        <rect x="3" y="7" width="10" height="7" rx="1" fill="currentColor" />
        <path d="M5 7V5a3 3 0 0 1 6 0v2" />
      </svg>
      {useWords().say('options.locked')}
    </span>
  );
}
