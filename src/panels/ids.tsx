import type { JSX } from 'preact';
import type { CardIds } from './card.ts';

/** Holding the ids, copying them into another portal's form, and forgetting them. */
export function Ids({ ids: { held, words } }: { readonly ids: CardIds }): JSX.Element {
  return (
    <div class="section ids">
      {held && <p>{held}</p>}
      <div class="actions">
        {!held && <IdButton what="hold" label={words.hold} done="" failed={words.holdFailed} />}
        {held && <IdButton what="access" label={words.copyAccess} done={words.copied} failed={words.copyFailed} />}
        {held && <IdButton what="contract" label={words.copyContract} done={words.copied} failed={words.copyFailed} />}
        {held && <IdButton what="forget" label={words.forget} done="" failed="" />}
      </div>
      {!held && <p class="soft">{words.note}</p>}
      <p class="soft" role="status" />
    </div>
  );
}

interface IdButtonProps {
  readonly what: 'hold' | 'access' | 'contract' | 'forget';
  readonly label: string;
  /** What is said when it worked, and when it did not. */
  readonly done: string;
  readonly failed: string;
}

function IdButton({ what, label, done, failed }: IdButtonProps): JSX.Element {
  return (
    <button type="button" class="plain" data-do="ids" data-what={what} data-done={done} data-failed={failed}>
      {label}
    </button>
  );
}
