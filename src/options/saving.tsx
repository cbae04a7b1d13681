import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../notebook/settings.ts';

/** What sections do with a change; the page says how it went. */
export interface Saving {
  /** Changes the user's own settings. */
  readonly save: (change: (own: Settings) => Settings) => void;
  /** Says something in the page's status line. */
  readonly tell: (sentence: string) => void;
}

export const SavingContext = createContext<Saving | undefined>(undefined);

/** How to save here. @throws Error outside of the options page: a mistake of ours. */
export function useSaving(): Saving {
  const saving = useContext(SavingContext);
  if (!saving) throw new Error('Nothing can be saved here: wrap the page in <SavingContext.Provider>.');
  return saving;
}
