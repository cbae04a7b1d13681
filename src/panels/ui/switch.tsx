import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Locked } from './locked.tsx';

interface SwitchProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly on: boolean;
  /** An administrator decided it. */
  readonly isLocked?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A switch with its label and, below it, what it means. */
export function Switch({ label, hint, on, isLocked = false, onChange }: SwitchProps): JSX.Element {
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        disabled={isLocked}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <div>
        <label for={id}>{label}</label>
        <span id={`${id}-hint`} class="soft hint">
          {hint}
          {isLocked && <Locked />}
        </span>
      </div>
    </div>
  );
}
