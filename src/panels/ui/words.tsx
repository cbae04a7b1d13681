import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../../messages/translator.ts';

/** The language of one of our own pages. */
export const Words = createContext<Translator | undefined>(undefined);

/** The page's translator. @throws Error outside of a page: a mistake of ours. */
export function useWords(): Translator {
  const translator = useContext(Words);
  if (!translator) throw new Error('No language here: wrap the page in <Words.Provider>.');
  return translator;
}
