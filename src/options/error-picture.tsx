import type { JSX } from 'preact';
import type { ErrorTreatment } from '../notebook/settings.ts';

/** What a page looks like with the error treated so: the portal's message, and our panel below it. */
export function ErrorPicture({ treatment }: { readonly treatment: ErrorTreatment }): JSX.Element {
  const isFolded = treatment === 'fold';
  const top = isFolded ? 20 : 40;
  return (
    <svg class="picture" viewBox="0 0 200 72" fill="none" aria-hidden="true">
      <rect class="paper" x="0.5" y="0.5" width="199" height="71" rx="3" />
      {isFolded ? (
        <path class="faint" d="M12 12h60" stroke-dasharray="3 4" />
      ) : (
        <>
          <rect class="theirs" x="8.5" y="8.5" width="183" height="25" rx="2" />
          <circle class="theirs" cx="20" cy="21" r="5" />
          <path class="faint" d="M32 17h148M32 25h96" />
        </>
      )}
      {treatment !== 'leave' && (
        <>
          <rect class="ours" x="8.5" y={top + 0.5} width="183" height="25" rx="2" />
          <rect class="accent" x="8" y={top} width="4" height="26" />
          <path class="strong" d={`M24 ${top + 9}h110`} />
          <path class="faint" d={`M24 ${top + 17}h140`} />
        </>
      )}
    </svg>
  );
}
