import { parentElementOf, styleOf } from './safe-dom.ts';

/**
 * Whether the page behind an element is light or dark, by its nearest painted background: portals have themes of their
 * own that need not be the system's. `undefined` when nothing around it is painted; the system's preference decides then.
 */
export function schemeBehind(element: Element): 'light' | 'dark' | undefined {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbersOf(styleOf(at).backgroundColor);
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 115 ? 'dark' : 'light';
  }

  return undefined;
}

function numbersOf(colour: string): number[] {
  const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return colour.startsWith('rgb') ? numbers : [0, 0, 0, 0];
}
