/** The toolbar icon of a tab: whether the lens knows this portal, has something to say, or is switched off here. */
import { attempt, list, object, wholeNumber } from '../notebook/checks.ts';
import type { Serialise } from '../notebook/queue.ts';
import type { PresentRequest } from '../platform/protocol.ts';
import type { Memory } from './memory.ts';

/** What the icon tells. Pages that are no portal keep the plain icon. */
export type ToolbarState = 'here' | 'says' | 'off';

export interface Toolbar {
  /** A document of the tab tells how many panels it shows. `isOn`: the lens is switched on for its portal. */
  present(tab: number, frame: number, told: Pick<PresentRequest, 'panels' | 'begins'>, isOn: boolean): Promise<void>;
  /** The tab was closed. */
  close(tab: number): Promise<void>;
}

/** Puts an icon on a tab. Rejects when the tab is gone. */
export type ShowState = (tab: number, state: ToolbarState) => Promise<unknown>;

/** Asks whether the lens runs in the top document of a tab. */
export type IsThere = (tab: number) => Promise<boolean>;

interface Showing {
  readonly frame: number;
  readonly panels: number;
}

const whole = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const stored = list(object<Showing>({ frame: whole, panels: whole }), 100);

/** @param serialise Keeps messages that arrive together in order. */
export function createToolbar(memory: Memory, show: ShowState, isThere: IsThere, serialise: Serialise): Toolbar {
  const keyOf = (tab: number): string => `panels-${tab}`;

  return {
    present: (tab, frame, { panels, begins }, isOn) =>
      serialise(async () => {
        const known = attempt(stored, await memory.get(keyOf(tab)), '');
        // A new top document takes all frames of the one before with it.
        const before = known.ok && !(begins && frame === 0) ? known.value : [];
        const others = before.filter((one) => one.frame !== frame);
        const now = panels > 0 ? [...others, { frame, panels }] : others;
        await memory.set(keyOf(tab), now);
        // A frame that falls silent may do so because its whole tab has gone elsewhere, where no icon of ours belongs.
        if (frame !== 0 && panels === 0 && !(await isThere(tab))) return;
        await show(tab, isOn ? (now.length > 0 ? 'says' : 'here') : 'off').catch(() => undefined);
      }),
    close: (tab) => serialise(() => memory.remove(keyOf(tab))),
  };
}
