import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Refusal } from '../notebook/checks.ts';
import type { ContractChanges } from '../notebook/notebook.ts';
import type { ContractEntry } from '../notebook/schema.ts';
import { useEscape } from '../panels/ui/escape.ts';
import { useWords } from '../panels/ui/words.tsx';
import type { Contract, PlanKind } from '../rules/facts.ts';
import { notebook, today } from '../shell/stores.ts';
import { readAmount, writeAmount } from './amounts.ts';
import { Field } from './field.tsx';
import { useSaving } from './saving.tsx';

const kinds: readonly PlanKind[] = ['cloud', 'on-premises', 'paid', 'unknown'];

interface FormProps {
  readonly entry: ContractEntry;
  readonly onDone: () => void;
}

/** Corrects what is remembered of a contract. Only what was changed counts as read today. */
export function ContractForm({ entry, onDone }: FormProps): JSX.Element {
  const words = useWords();
  const { tell } = useSaving();
  const id = useId();
  const unlimited = words.say('options.notebook.unlimited');
  const { contract } = entry;
  const [draft, setDraft] = useState(() => draftOf(contract, unlimited));
  const [fault, setFault] = useState<{ readonly field: keyof Draft; readonly text: string }>();
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, onDone);
  useEffect(() => {
    // Whoever pressed Save goes on where it does not fit.
    if (fault) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [fault]);

  const field = (name: Exclude<keyof Draft, 'kind'>, type: 'text' | 'date', hint?: string): JSX.Element => (
    <Field
      label={words.say(`options.notebook.${name}`)}
      type={type}
      hint={hint}
      value={draft[name]}
      fault={fault?.field === name ? fault.text : undefined}
      onInput={(value) => {
        setDraft({ ...draft, [name]: value });
      }}
    />
  );

  const submit = async (): Promise<void> => {
    const amounts = { language: words.language, unlimited: words.say('options.notebook.unlimited-words') };
    const [size, left] = [readAmount(draft.size, amounts), readAmount(draft.left, amounts)];
    if (!size.ok || !left.ok) {
      setFault({ field: size.ok ? 'left' : 'size', text: words.say('options.notebook.bad-amount') });
      return;
    }

    if (draft.start !== '' && draft.end !== '' && draft.end < draft.start) {
      setFault({ field: 'end', text: words.say('options.notebook.bad-order') });
      return;
    }

    const before = draftOf(contract, unlimited);
    const changes: ContractChanges = {
      ...(draft.plan !== before.plan && { plan: draft.plan }),
      ...(draft.kind !== before.kind && { kind: draft.kind }),
      ...(draft.size !== before.size && { size: size.quantity }),
      ...(draft.left !== before.left && { remaining: left.quantity }),
      ...(draft.start !== before.start && { start: draft.start === '' ? undefined : draft.start }),
      ...(draft.end !== before.end && { end: draft.end === '' ? undefined : draft.end }),
    };
    try {
      const { isStored } = await notebook.correct(entry.id, changes, today());
      const name = draft.plan;
      tell(isStored ? words.say('options.notebook.corrected', { name }) : words.say('options.notebook.not-stored'));
      onDone();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const place = fieldAt(error.at);
      setFault({ field: place, text: words.say(`fault.${error.expected}`, error.params) });
    }
  };

  return (
    <form
      ref={form}
      class="correct"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {field('plan', 'text')}
      <div class="field">
        <label for={`${id}-kind`}>{words.say('options.notebook.kind')}</label>
        <select
          id={`${id}-kind`}
          value={draft.kind}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setDraft({ ...draft, kind: kinds.find((kind) => kind === chosen) ?? 'unknown' });
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.say(`options.notebook.kind.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      {field('left', 'text', words.say('options.notebook.amount-hint'))}
      {field('size', 'text', words.say('options.notebook.amount-hint'))}
      {field('start', 'date')}
      {field('end', 'date')}
      <div class="actions">
        <button type="submit" class="main">
          {words.say('options.notebook.save')}
        </button>
        <button type="button" class="second" onClick={onDone}>
          {words.say('options.notebook.cancel')}
        </button>
      </div>
    </form>
  );
}

interface Draft {
  readonly plan: string;
  readonly kind: PlanKind;
  readonly left: string;
  readonly size: string;
  readonly start: string;
  readonly end: string;
}

function draftOf({ plan, kind, remaining, size, start, end }: Contract, unlimited: string): Draft {
  return {
    plan,
    kind,
    left: writeAmount(remaining, unlimited),
    size: writeAmount(size, unlimited),
    start: start ?? '',
    end: end ?? '',
  };
}

/** The field of the form that a refused place of the notebook stands for. */
function fieldAt(place: string): keyof Draft {
  if (place.includes('.remaining')) return 'left';
  const fields = ['kind', 'size', 'start', 'end'] as const;
  return fields.find((name) => place.includes(`.${name}`)) ?? 'plan';
}
