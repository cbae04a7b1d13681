import { localNameOf, matches, parentElementOf, shadowOf } from './safe-dom.ts';

/** What people press or fill in. */
const controls = [
  'a[href], button, input, select, textarea, summary, label, [contenteditable=true]',
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
  let hit: Element | undefined;
  for (let root: Document | ShadowRoot | null = document; root;) {
    const inner: Element | undefined = topmost(root, x, y, isSkipped);
    hit = inner ?? hit;
    root = inner ? shadowOf(inner) : null;
  }

  let at: Element | null | undefined = hit;
  for (let level = 0; at && level < climb; level += 1, at = parentElementOf(at)) if (matches(at, controls)) return true;
  return false;
}

function topmost(
  root: Document | ShadowRoot,
  x: number,
  y: number,
  isSkipped: (element: Element) => boolean,
): Element | undefined {
  // A shadow root answers with what is around it as well, which would lead back out.
  return root
    .elementsFromPoint(x, y)
    .find((each) => each.getRootNode() === root && localNameOf(each) !== 'benefit-lens' && !isSkipped(each));
}
