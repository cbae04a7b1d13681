import type { JSX, TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly type: 'text' | 'date';
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value. The field takes the focus with it, so it is heard once, with the field's name. */
  readonly fault?: string | undefined;
  readonly onInput: (value: string) => void;
}

/** A labelled input with its hint and, when it does not fit, the reason. */
export function Field({ label, type, value, hint, fault, onInput }: FieldProps): JSX.Element {
  const id = useId();
  const shared = {
    id,
    value,
    autocomplete: 'off',
    'aria-invalid': fault !== undefined,
    'aria-describedby': `${id}-hint ${id}-fault`,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => {
      onInput(event.currentTarget.value);
    },
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'date' ? <input type="date" {...shared} /> : <input type="text" maxLength={200} {...shared} />}
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <span class="fault" id={`${id}-fault`}>
        {fault}
      </span>
    </div>
  );
}
