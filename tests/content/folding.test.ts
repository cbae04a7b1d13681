// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { PrintedCard } from '../../src/panels/card.ts';
import { drawPanel } from '../../src/panels/draw.ts';

/** A card that offers to bring the portal's message back. */
const card = (finding: string, words: string) =>
  ({
    panel: 'already-associated',
    findings: [finding],
    fold: true,
    language: 'en',
    direction: 'ltr',
    markup: [
      words,
      { tag: 'button', attributes: { 'data-do': 'fold', 'data-show': 'show', 'data-hide': 'hide' }, children: [] },
    ],
  }) as unknown as PrintedCard;

/** Draws a panel whose message can be folded away, and tells how it was folded last. */
function panel() {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const onFold = vi.fn((_folded: boolean) => canFold);
  let canFold = true;
  const nothing = () => undefined;
  return {
    draw: (drawn: PrintedCard, may = true) => {
      canFold = may;
      const others = { onCollapse: nothing, onLeave: nothing, onGuide: nothing, onIds: () => Promise.resolve(true) };
      drawPanel(root, drawn, '', { collapsed: false, floats: false, scheme: undefined, ...others, onFold });
    },
    button: () => root.querySelector<HTMLElement>('[data-do=fold]'),
    isFolded: () => onFold.mock.lastCall?.[0],
  };
}

describe('a message that is folded away', () => {
  it('stays open once the user has opened it, whatever is said anew', () => {
    const { draw, button, isFolded } = panel();
    draw(card('ERR-01', '12 left'));
    expect(isFolded()).toBe(true);
    expect(button()?.textContent).toBe('show');
    button()?.click();
    expect(isFolded()).toBe(false);
    for (const next of [card('ERR-01', '12 left'), card('ERR-01', '11 left'), card('ERR-03', 'else')]) {
      draw(next);
      expect(isFolded()).toBe(false);
      expect(button()?.textContent).toBe('hide');
    }

    button()?.click();
    draw(card('ERR-01', '10 left'));
    expect(isFolded()).toBe(true);
  });

  it('is offered to be opened as soon as it can be folded, also where the words stay the same', () => {
    const { draw, button } = panel();
    draw(card('ERR-01', '12 left'), false);
    expect(button()?.hidden).toBe(true);
    draw(card('ERR-01', '12 left'));
    expect(button()?.hidden).toBe(false);
  });
});
