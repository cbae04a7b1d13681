import { Component, type JSX } from 'preact';
import type { CardIds } from './card.ts';

/** What the ids' buttons do. Each resolves to whether it worked. */
export interface IdControls {
  /** Reads the ids off the page and holds them, on this click only. */
  readonly hold: () => Promise<boolean>;
  /** Puts a held id on the clipboard. */
  readonly copy: (which: 'access' | 'contract') => Promise<boolean>;
  readonly forget: () => Promise<boolean>;
}

interface IdsProps {
  readonly ids: CardIds;
  readonly controls: IdControls;
}

interface IdsState {
  /** What the last click came to, in words. */
  readonly said: string;
}

/** Holding the ids, copying them into another portal's form, and forgetting them. */
export class Ids extends Component<IdsProps, IdsState> {
  override state: IdsState = { said: '' };

  run(work: Promise<boolean>, worked: string, failed: string): void {
    work.then(
      (ok) => this.setState({ said: ok ? worked : failed }),
      () => this.setState({ said: failed }),
    );
  }

  override render({ ids, controls }: IdsProps, { said }: IdsState): JSX.Element {
    const { words } = ids;
    const button = (label: string, work: () => Promise<boolean>, worked: string, failed: string): JSX.Element => (
      <button type="button" class="plain" onClick={() => this.run(work(), worked, failed)}>
        {label}
      </button>
    );
    return (
      <div class="section">
        {ids.held && <p>{ids.held}</p>}
        <div class="actions">
          {!ids.held && button(words.hold, controls.hold, '', words.holdFailed)}
          {ids.held && button(words.copyAccess, () => controls.copy('access'), words.copied, words.copyFailed)}
          {ids.held && button(words.copyContract, () => controls.copy('contract'), words.copied, words.copyFailed)}
          {ids.held && button(words.forget, controls.forget, '', words.copyFailed)}
        </div>
        {!ids.held && <p class="soft">{words.note}</p>}
        <p class="soft" role="status">
          {said}
        </p>
      </div>
    );
  }
}
