import type { JSX } from 'preact';

/** The drawn mark of the extension; its name stands beside it in text. */
export function LensMark(): JSX.Element {
  return (
    <svg class="lens-mark" viewBox="0 0 128 128" fill="none" stroke-linecap="round" aria-hidden="true">
      <path d="M84 84l34 34" stroke="var(--lens-accent)" stroke-width="18" />
      <circle cx="54" cy="54" r="44" fill="var(--lens-paper)" stroke="var(--lens-accent)" stroke-width="12" />
      <path d="M32 40h44M32 56h30M32 72h16" stroke="var(--lens-accent)" stroke-width="10" />
    </svg>
  );
}
