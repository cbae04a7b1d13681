import { localNameOf, matches, parentElementOf, shadowOf } from './safe-dom.ts';

/** What people press or fill in. */
const controls = [
  'a[href], button, input, select, textarea, summary, label, [contenteditable="true"]',
  ...['button', 'link', 'tab', 'radio', 'checkbox', 'switch', 'menuitem', 'option', 'combobox', 'textbox'].map(
    (role) => `[role="${role}"]`,
  ),
].join(', ');
/** What is hit first may be an icon or a word inside its control. */
const climb = 4;

/**
 * Whether the topmost element at a point of the window is a control, or part of one, once our own hosts and whatever
 * `isSkipped` says are thought away. Looks into open shadow roots; not into frames, which say nothing of themselves.
 */
export function hasControlAt(x: number, y: number, isSkipped: (element: Element) => boolean): boolean {
  let hit = topmost(document, x, y, isSkipped);
  for (let root = hit && shadowOf(hit); hit && root; root = shadowOf(hit)) {
    const inner = topmost(root, x, y, isSkipped);
    if (!inner || inner === hit) break;
    hit = inner;
  }

  let at: Element | null | undefined = hit;
  for (let level = 0; at && level < climb; level += 1, at = parentElementOf(at)) if (matches(at, controls)) return true;
  return false;
}

function topmost(
  root: DocumentOrShadowRoot,
  x: number,
  y: number,
  isSkipped: (element: Element) => boolean,
): Element | undefined {
  return root.elementsFromPoint(x, y).find((element) => localNameOf(element) !== 'benefit-lens' && !isSkipped(element));
}
