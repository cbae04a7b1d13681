import type { Host } from '../page/hosts.ts';

/** Where the focus was before a panel was reached by the keyboard command. */
let before: HTMLElement | undefined;

/** `Node.DOCUMENT_POSITION_FOLLOWING`; the name alone is as long as this line of code. */
const following = 4;

/** Moves the focus to the first panel in document order; Escape in it brings the focus back. */
export function reachFirst(hosts: readonly Host[]): void {
  const ordered = hosts.toSorted((one, other) =>
    one.element.compareDocumentPosition(other.element) & following ? -1 : 1,
  );
  const button = ordered[0]?.root.querySelector('button');
  if (!button) return;
  const active = document.activeElement;
  before = active instanceof HTMLElement && active.localName !== 'benefit-lens' ? active : before;
  button.scrollIntoView({ block: 'nearest' });
  button.focus();
}

/** Leaves a panel for where the focus was before, or for the page. */
export function leave(host: Host): void {
  const inside = host.root.activeElement;
  if (inside instanceof HTMLElement) inside.blur();
  // What has left the page takes no focus.
  before?.focus();
  before = undefined;
}
