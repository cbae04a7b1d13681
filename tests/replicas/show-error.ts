/** Browser side: lets an error appear, change and go in a container, the way frameworks do it. */
import type { ErrorRequest } from './controls.ts';
import { element, setHtml } from './dom.ts';
import { errorMarkup, errorText, shaped, type ErrorPlace } from './errors.ts';

/** Where an error of a place goes. */
export type Container = (place: ErrorPlace) => Element | ShadowRoot;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Shows the error as asked. Resolves when it stands (or stands again). */
export async function showIn(container: Container, request: ErrorRequest): Promise<void> {
  const form = request.form ?? 'plain';
  const language = request.language ?? window.replica.options.lang;
  const shape = shaped(errorText(language, request.wording), form);
  const place = container(request.place);
  const add = (markup: string) => {
    const made = element(markup);
    place.append(made);
    return made;
  };
  const final = errorMarkup(request.place, shape);
  if (form === 'in-place') {
    const neutral = add(errorMarkup(request.place, shaped('Checking the ids with the service.', 'plain')));
    await pause(request.delay ?? 50);
    changeTexts(neutral, shape.text, element(final));
    return;
  }

  if (form === 'hidden-first') {
    const hidden = add(final);
    hidden.classList.add('fxs-display-none');
    await pause(request.delay ?? 50);
    hidden.classList.remove('fxs-display-none');
    return;
  }

  if (form === 'late') await pause(request.delay ?? 10_000);
  const shown = add(final);
  if (form === 'again') {
    await pause(request.delay ?? 50);
    shown.remove();
    await pause(request.delay ?? 50);
    add(final);
  }
}

/** Changes text nodes and attributes of what stands there, so that no element is added. */
function changeTexts(standing: Element, text: string, wanted: Element): void {
  for (const name of ['aria-label', 'title']) {
    const value = wanted.getAttribute(name);
    if (value !== null) standing.setAttribute(name, value);
  }

  const walker = document.createTreeWalker(standing, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.trimStart().startsWith('Checking')) node.nodeValue = text;
  }
}

/** Takes errors away. */
export function clearIn(root: ParentNode): void {
  for (const shown of root.querySelectorAll('[data-replica-error]')) shown.remove();
}

/** Empties a container before a page draws itself anew. */
export function empty(target: Element): void {
  setHtml(target, '');
}
