import { render } from 'preact';
import type { Card } from './card.ts';
import { ToneIcon } from './icons.tsx';
import { Panel, type PanelControls } from './panel.tsx';
import { schemeBehind } from './scheme.ts';

const inners = new WeakMap<ShadowRoot, HTMLElement>();

/**
 * Draws a card into a host's shadow root; without a card yet, the lens mark that says it is coming.
 * The look comes with the cards from the background, so that frames without a panel do not carry it.
 */
export function drawPanel(root: ShadowRoot, card: Card | undefined, look: string, controls: PanelControls): void {
  const inner = inners.get(root) ?? prepare(root, controls.onLeave);
  const style = root.querySelector('style');
  if (style && style.textContent !== look) style.textContent = look;
  const scheme = schemeBehind(root.host);
  if (scheme) inner.dataset.scheme = scheme;
  else delete inner.dataset.scheme;
  if (card) root.host.setAttribute('dir', card.direction);
  render(
    card ? (
      <Panel key={`${card.language}/${card.findings.join()}/${controls.floats}`} card={card} controls={controls} />
    ) : (
      <div class="panel waiting" data-tone="unknown">
        <ToneIcon tone="unknown" />
      </div>
    ),
    inner,
  );
}

function prepare(root: ShadowRoot, onLeave: () => void): HTMLElement {
  const style = document.createElement('style');
  const inner = document.createElement('div');
  inner.className = 'root';
  root.append(style, inner);
  // Portals have shortcuts on letters; what is typed or pressed in a panel is for the panel alone.
  for (const type of ['keydown', 'keyup', 'keypress']) {
    root.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type === 'keydown' && (event as KeyboardEvent).key === 'Escape') onLeave();
    });
  }

  inners.set(root, inner);
  return inner;
}
