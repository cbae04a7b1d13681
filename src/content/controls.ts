import type { Card } from '../panels/card.ts';
import { drawPanel } from '../panels/draw.tsx';
import type { Host } from '../page/hosts.ts';
import { browser } from '../platform/in-page.ts';
import type { IdControls } from '../panels/ids.tsx';
import type { CollapseRequest, ForgetRequest, HeldReply, HeldRequest, HoldRequest } from '../platform/protocol.ts';
import { foldSubject } from './fold.ts';
import { leave } from './reach.ts';

/** Reads the two ids that stand around an element; `undefined` when they cannot be told apart. */
export type ReadIds = (around: Element) => { readonly access: string; readonly contract: string } | undefined;

/** Draws a card into its host and ties the panel's buttons to the page and the background. */
export function drawIntoHost(host: Host, card: Card | undefined, look: string, readIds?: ReadIds): void {
  host.publish(card?.findings ?? []);
  const canFold = card?.fold === true && foldSubject(host, true);
  if (!canFold) foldSubject(host, false);
  drawPanel(host.root, card, look, {
    collapsed: card?.collapsed === true || host.isFloating,
    floats: host.isFloating,
    onCollapse(collapsed) {
      // What is folded for want of room is no wish of the user's.
      if (!card || host.isFloating) return;
      const request: CollapseRequest = { kind: 'collapse', panel: card.panel, collapsed };
      void browser.runtime.sendMessage(request).catch(() => undefined);
    },
    ids: idControls(host, readIds),
    onLeave() {
      leave(host);
    },
    onFold: canFold
      ? (folded) => {
          foldSubject(host, folded);
        }
      : undefined,
    onCopy: (text) => navigator.clipboard.writeText(text),
  });
}

/** Ids are read on the user's click, go to the background's memory or the clipboard, and stay nowhere on the page. */
function idControls(host: Host, readIds: ReadIds | undefined): IdControls {
  return {
    async hold() {
      const ids = host.subject && readIds?.(host.subject);
      if (!ids) return false;
      return (await browser.runtime.sendMessage<HoldRequest, boolean | undefined>({ kind: 'hold', ...ids })) === true;
    },
    async copy(which) {
      const reply = await browser.runtime.sendMessage<HeldRequest, HeldReply | undefined>({ kind: 'held', which });
      if (reply?.id === undefined) return false;
      await navigator.clipboard.writeText(reply.id);
      return true;
    },
    forget: async () =>
      (await browser.runtime.sendMessage<ForgetRequest, boolean | undefined>({ kind: 'forget' })) === true,
  };
}
