import type { PrintedCard } from './card.ts';
import { copyFrom } from './copy.ts';
import type { Markup } from './markup.ts';
import { plant } from './plant.ts';

/** What a panel can ask of the page it stands on. */
export interface PanelControls {
  /** Whether it opens as one line. */
  readonly collapsed: boolean;
  /** Whether it stands in the top layer for want of room, where it opens as one line anew. */
  readonly floats: boolean;
  /** Whether the page behind it is light or dark; left out where that cannot be told. */
  readonly scheme: 'light' | 'dark' | undefined;
  readonly onCollapse: (collapsed: boolean) => void;
  /** Called when the user wants out of the panel: the focus goes back to the page. */
  readonly onLeave: () => void;
  /** Holds the ids of the page, copies a held one, or forgets them. Resolves to whether it worked. */
  readonly onIds: (what: IdDeed) => Promise<boolean | undefined>;
  /** Starts or ends the guide of the page. */
  readonly onGuide: (runs: boolean) => void;
  /** Folds the portal's own message away or brings it back; returns whether that may be offered. */
  readonly onFold: (folded: boolean) => boolean;
}

/** What the buttons of a panel with ids do. */
export type IdDeed = 'hold' | 'access' | 'contract' | 'forget';

interface Inside {
  readonly inner: HTMLElement;
  controls: PanelControls;
  /** What is drawn: the same again changes nothing, so what the user has opened or folded stays. */
  key: string;
  drawn: readonly Markup[];
  /** What the user wants of the portal's own message, whatever is said of it meanwhile. */
  folded: boolean;
}

const insides = new WeakMap<ShadowRoot, Inside>();
const waiting: readonly Markup[] = [
  { tag: 'div', attributes: { class: 'panel waiting', 'data-tone': 'unknown' }, children: ['…'] },
];

/**
 * Puts a card into a host's shadow root; without a card yet, a sign that it is coming.
 * The look comes with the cards from the background, so that frames without a panel do not carry it.
 */
export function drawPanel(
  root: ShadowRoot,
  card: PrintedCard | undefined,
  look: string,
  controls: PanelControls,
): void {
  const inside = insides.get(root) ?? prepare(root, controls);
  const { inner } = inside;
  inside.controls = controls;
  const style = root.querySelector('style');
  if (style && style.textContent !== look) style.textContent = look;
  if (controls.scheme) inner.dataset.scheme = controls.scheme;
  else delete inner.dataset.scheme;
  if (card) root.host.setAttribute('dir', card.direction);
  const key = card ? `${card.language}/${card.findings.join()}/${controls.floats}` : '';
  const markup = card?.markup ?? waiting;
  const isAnother = key !== inside.key;
  if (isAnother) inner.replaceChildren();
  if (isAnother || JSON.stringify(markup) !== JSON.stringify(inside.drawn)) {
    const wasCollapsed = isAnother ? controls.collapsed : isCollapsed(inner);
    inside.key = key;
    inside.drawn = markup;
    plant(markup, inner);
    collapse(inner, wasCollapsed);
    fold(inner, inside.folded);
  }

  const canFold = controls.onFold(inside.folded);
  const folding = button(inner, 'fold');
  if (folding) folding.hidden = !canFold;
}

function prepare(root: ShadowRoot, controls: PanelControls): Inside {
  const style = document.createElement('style');
  const inner = document.createElement('div');
  const inside: Inside = { inner, controls, key: '?', drawn: [], folded: true };
  inner.className = 'root';
  root.append(style, inner);
  // Portals have shortcuts on letters; what is typed or pressed in a panel is for the panel alone.
  for (const type of ['keydown', 'keyup', 'keypress']) {
    root.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type === 'keydown' && (event as KeyboardEvent).key === 'Escape') inside.controls.onLeave();
    });
  }

  inner.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    if (pressed) press(pressed, inside);
  });
  insides.set(root, inside);
  return inside;
}

function press(pressed: HTMLElement, inside: Inside): void {
  const { inner, controls } = inside;
  switch (pressed.dataset.do as 'toggle' | 'fold' | 'copy' | 'guide' | 'ids') {
    case 'toggle': {
      const collapsed = !isCollapsed(inner);
      collapse(inner, collapsed);
      controls.onCollapse(collapsed);
      break;
    }
    case 'fold':
      inside.folded = !inside.folded;
      fold(inner, inside.folded);
      controls.onFold(inside.folded);
      break;
    case 'copy':
      void copyFrom(pressed);
      break;
    case 'guide':
      controls.onGuide(pressed.dataset.what === 'start');
      break;
    case 'ids':
      void doWithIds(pressed, controls);
  }
}

/** Says in the status below the buttons what came of it. */
async function doWithIds(pressed: HTMLElement, { onIds }: PanelControls): Promise<void> {
  const { what, done = '', failed = '' } = pressed.dataset;
  const worked = await onIds(what as IdDeed).catch(() => false);
  const status = pressed.closest('.ids')?.querySelector('[role=status]');
  if (status) status.textContent = worked ? done : failed;
}

function button(inner: Element, what: string): HTMLElement | null {
  return inner.querySelector(`[data-do=${what}]`);
}

function isCollapsed(inner: Element): boolean {
  return button(inner, 'toggle')?.ariaExpanded === 'false';
}

function collapse(inner: Element, collapsed: boolean): void {
  const toggle = button(inner, 'toggle');
  const rest = inner.querySelector<HTMLElement>('.rest');
  if (!toggle || !rest) return;
  const { expand = '', collapse: verb = '' } = toggle.dataset;
  rest.hidden = collapsed;
  toggle.ariaExpanded = String(!collapsed);
  toggle.ariaLabel = toggle.title = collapsed ? expand : verb;
  if (toggle.firstElementChild) toggle.firstElementChild.textContent = collapsed ? '+' : '–';
}

function fold(inner: Element, folded: boolean): void {
  const folding = button(inner, 'fold');
  if (!folding) return;
  const { show = '', hide = '' } = folding.dataset;
  folding.ariaPressed = String(!folded);
  folding.textContent = folded ? show : hide;
}
