import type { Card, PrintedCard } from './card.ts';
import { Panel } from './panel.tsx';
import { print } from './print.ts';

/** Draws a card in the background, ready to travel to a page. */
export function printCard(card: Card): PrintedCard {
  const { panel, findings, collapsed, fold, language, direction } = card;
  return { panel, findings, collapsed, fold, language, direction, markup: print(<Panel card={card} />) };
}
