/** Draws components of our own pages into happy-dom, in English. */
import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { inEnglish } from '../../src/messages/languages.ts';
import { Words } from '../../src/panels/ui/words.tsx';

/** Draws and returns the element drawn into. It stands in the document, so that the focus can go there. */
export function draw(children: ComponentChildren): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  void act(() => {
    render(<Words.Provider value={inEnglish}>{children}</Words.Provider>, root);
  });
  return root;
}

/** Does something, and lets what it changed be drawn. */
export async function doing(task: () => void): Promise<void> {
  await act(async () => {
    task();
    await Promise.resolve();
  });
}
