import type { PrintedCard } from '../panels/card.ts';
import { drawPanel } from '../panels/draw.ts';
import type { Host } from '../page/hosts.ts';
import { foldSubject } from './fold.ts';
import { leave } from './reach.ts';
import { tell } from './tell.ts';

/** Draws a card into its host and ties the panel's buttons to the page and the background. */
export function drawIntoHost(host: Host, card: PrintedCard | undefined, look: string): void {
  host.publish(card?.findings ?? []);
  const canFold = card?.fold === true && foldSubject(host, true);
  if (!canFold) foldSubject(host, false);
  drawPanel(host.root, card, look, {
    collapsed: card?.collapsed === true || host.isFloating,
    floats: host.isFloating,
    onCollapse(collapsed) {
      // What is folded for want of room is no wish of the user's.
      if (!card || host.isFloating) return;
      tell({ kind: 'collapse', panel: card.panel, collapsed });
    },
    onLeave() {
      leave(host);
    },
    onFold: canFold
      ? (folded) => {
          foldSubject(host, folded);
        }
      : undefined,
  });
}
