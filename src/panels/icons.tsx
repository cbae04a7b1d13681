import type { JSX } from 'preact';
import type { Tone } from '../rules/answer.ts';

const signs: Readonly<Record<Tone, string>> = {
  fine: 'M5.8 8.3l1.9 1.9 3.4-3.8',
  act: 'M6.2 8h4.4M8.8 5.9L10.9 8l-2.1 2.1',
  careful: 'M8.3 5.2v3.6M8.3 11v.1',
  unknown: 'M6.8 6.6a1.6 1.6 0 1 1 2.3 1.5c-.6.3-.8.6-.8 1.2M8.3 11.4v.1',
};

/** The lens mark, with the sign of the panel's tone inside: tick, arrow, exclamation mark, question mark. */
export function ToneIcon({ tone }: { readonly tone: Tone }): JSX.Element {
  return (
    <svg
      class="mark"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <circle cx="8.3" cy="8.3" r="6.3" />
      <path d="M13 13l4.6 4.6" stroke-width="2.4" />
      <path d={signs[tone]} />
    </svg>
  );
}
