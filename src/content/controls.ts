import type { PrintedCard } from '../panels/card.ts';
import { drawPanel, type IdDeed, type PanelControls } from '../panels/draw.ts';
import { browser } from '../platform/in-page.ts';
import type { ForgetRequest, HeldReply, HeldRequest, HoldRequest } from '../platform/protocol.ts';
import type { Host } from '../page/hosts.ts';
import { schemeBehind } from '../page/scheme.ts';
import { foldSubject } from './fold.ts';
import { leave } from './reach.ts';
import { tell } from './tell.ts';

/** Reads the two ids that stand around an element; `undefined` when they cannot be told apart. */
export type ReadIds = (around: Element) => { readonly access: string; readonly contract: string } | undefined;

/** Draws a card into its host and ties the panel's buttons to the page and the background. */
export function drawIntoHost(
  host: Host,
  card: PrintedCard | undefined,
  look: string,
  onGuide: PanelControls['onGuide'],
  readIds?: ReadIds,
): void {
  host.publish(card?.findings ?? []);
  drawPanel(host.root, card, look, {
    collapsed: card?.collapsed === true || host.isFloating(),
    floats: host.isFloating(),
    scheme: schemeBehind(host.element),
    onCollapse(collapsed) {
      // What is folded for want of room is no wish of the user's.
      if (!card || host.isFloating()) return;
      tell({ kind: 'collapse', panel: card.panel, collapsed });
    },
    onGuide,
    onIds: (what) => doWithIds(what, host, readIds),
    onLeave() {
      leave(host);
    },
    onFold: (folded) => foldSubject(host, card?.fold === true, folded),
  });
}

/** Ids are read on the user's click, go to the background's memory or the clipboard, and stay nowhere on the page. */
async function doWithIds(what: IdDeed, host: Host, readIds: ReadIds | undefined): Promise<boolean | undefined> {
  if (what === 'forget') return request<boolean>({ kind: 'forget' });
  if (what === 'hold') {
    const subject = host.subject();
    const ids = subject && readIds?.(subject);
    return ids && request<boolean>({ kind: 'hold', ...ids });
  }

  const held = await request<HeldReply>({ kind: 'held', which: what });
  if (!held?.id) return false;
  await navigator.clipboard.writeText(held.id);
  return true;
}

function request<Reply>(message: ForgetRequest | HoldRequest | HeldRequest): Promise<Reply | undefined> {
  return browser.runtime.sendMessage<typeof message, Reply | undefined>(message);
}
