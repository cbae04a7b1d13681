import type { JSX } from 'preact';

/** Two sliders, for the settings; what the button does stands in its name. */
export function SettingsIcon(): JSX.Element {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <path d="M3 6h6M14 6h3M3 14h3M11 14h6" />
      <circle cx="11.5" cy="6" r="2.3" />
      <circle cx="8.5" cy="14" r="2.3" />
    </svg>
  );
}
