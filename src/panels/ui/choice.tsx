import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Locked } from './locked.tsx';

/** One of several things to choose. */
export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
  readonly picture?: ComponentChildren;
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly value: T | undefined;
  /** Said below the question. */
  readonly hint?: string | undefined;
  readonly isLocked?: boolean;
  /** `rows`: one below the other, with hints; `chips`: side by side. */
  readonly look: 'rows' | 'chips';
  readonly onChange: (value: T) => void;
}

/** Radio buttons under a question: arrow keys move, the chosen one is marked by its dot as well as by its frame. */
export function Choice<T extends string>(props: ChoiceProps<T>): JSX.Element {
  const { legend, hint, options, value, isLocked = false, look, onChange } = props;
  const name = useId();
  return (
    <fieldset class={`choice ${look}`} disabled={isLocked}>
      <legend>{legend}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {isLocked && <Locked />}
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class="option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => {
                onChange(option.value);
              }}
            />
            <span>
              <span class="option-label">{option.label}</span>
              {option.hint !== undefined && <span class="soft hint">{option.hint}</span>}
              {option.picture}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
