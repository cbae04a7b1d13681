import type { JSX } from 'preact';
import { useWords } from '../panels/ui/words.tsx';

interface NoteProps {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly onForget: (id: string, name: string) => void;
}

/** A remembered role or person: one line, to be forgotten. */
export function NoteRow({ id, name, text, onForget }: NoteProps): JSX.Element {
  const words = useWords();
  return (
    <li>
      <span>{text}</span>
      <button
        type="button"
        class="plain"
        aria-label={words.say('options.notebook.forget-one', { name })}
        onClick={() => {
          onForget(id, name);
        }}
      >
        {words.say('options.notebook.forget')}
      </button>
    </li>
  );
}
