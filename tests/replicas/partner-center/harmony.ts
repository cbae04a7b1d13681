/**
 * Browser side: Harmony elements as far as pages here need them.
 *
 * Evidenced (V, typings and a raw page): tag names may carry a scope prefix while the host keeps the plain class;
 * `he-button` has the properties appearance, disabled, type; elements have open shadow roots; the inner control is
 * `[part=control]`.
 * Guessed: what stands inside the shadow roots.
 */
import { setHtml } from '../dom.ts';
import type { Options } from '../options.ts';

class HarmonyButton extends HTMLElement {
  static readonly observedAttributes = ['disabled', 'inner-disabled'];

  connectedCallback(): void {
    this.draw();
  }

  attributeChangedCallback(): void {
    this.draw();
  }

  private draw(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const off = this.hasAttribute('disabled') || this.hasAttribute('inner-disabled');
    setHtml(
      root,
      `<style>button { font: inherit; padding: 6px 18px; border: 1px solid #8a8886; border-radius: 2px; background: none; color: inherit; cursor: pointer; }
      :host([appearance=primary]) button { background: #0067b8; border-color: #0067b8; color: #fff; } button:disabled { background: #ddd !important; border-color: #ddd !important; color: #999 !important; }
      :host([aria-disabled=true]) button { opacity: .4; pointer-events: none; }</style>
      <button part="control" type="button"${off ? ' disabled' : ''}><slot name="start"></slot><span part="content"><slot></slot></span></button>`,
    );
  }
}

/** A grid whose rows stand in a shadow root, below another one. */
class HarmonyGrid extends HTMLElement {
  /** The table's markup, drawn two shadow roots deep. */
  content(markup: string): ShadowRoot {
    const outer = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    setHtml(outer, '<div part="frame"><he-grid-body></he-grid-body></div>');
    const body = outer.querySelector('he-grid-body');
    if (!body) throw new Error('No grid body.');
    const inner = body.attachShadow({ mode: 'open' });
    setHtml(
      inner,
      `<style>table { width: 100%; border-collapse: collapse; } th, td { text-align: left; padding: 13px 12px; border-bottom: 1px solid #8884; } .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; }</style>${markup}`,
    );
    return inner;
  }
}

/** Registers the elements, plain and with the page's prefix. */
export function defineHarmony(options: Options): void {
  const prefixes = options.prefix === 'none' ? [''] : ['', `${options.prefix}_`];
  for (const prefix of prefixes) {
    customElements.define(`${prefix}he-button`, class extends HarmonyButton {});
    customElements.define(`${prefix}he-data-grid`, class extends HarmonyGrid {});
  }
}

/** Tag name of an element under the page's prefix. */
export function tag(name: string, options: Options): string {
  return options.prefix === 'none' ? name : `${options.prefix}_${name}`;
}

/** Draws markup into a grid element two shadow roots deep. */
export function fillGrid(grid: Element, markup: string): ShadowRoot {
  if (!(grid instanceof HarmonyGrid)) throw new Error(`${grid.tagName} is not a grid.`);
  return grid.content(markup);
}
