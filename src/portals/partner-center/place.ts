/** Where panels find room among Partner Center's own blocks, and the controls they stand at. */
import { beside } from '../../page/hosts.ts';
import { attribute, localNameOf, matches, parentElementOf, rootOf, shadowOf, styleOf } from '../../page/safe-dom.ts';
import type { PageView, Placement, SightingOf } from '../../page/portal-page.ts';
import type { FactsOf, PanelId } from '../../rules/facts.ts';

const climb = 10;
/** What a person can press; a link is a button where its class says so. */
export const buttons =
  'button, input[type=button], input[type=submit], [role=button], .he-button, a[class*=btn], a[class*="button" i]';
/** Elements of a portal's own may be called a button and nothing else; then they are found by what they are. */
const parts = `${buttons}, [part~=control], [disabled], [appearance]`;

/** Side panels, dialogs and wizards. Harmony's elements keep their class under any tag prefix. */
export const flyIns = '[role=dialog], dialog[open], .ms-Panel, [class*=fly-in]:not(body), [class*=flyout]:not(body)';
/** Parts of a page that are about one thing each, and what such a part is headed by. */
export const cards = 'article, section, li, [role=listitem], [role=group], fieldset, details, [class*=card]';
export const titles = 'h2, h3, h4, h5, [role=heading]:not([aria-level="1"]), [slot=heading], [slot=title], summary';

/**
 * In the flow right before or after an element: at the first level, going up, where blocks stand below each other and
 * a block that is added would be shown. Never between the cells of a row or the items of a flex line.
 */
export function inFlow(element: Element, where: 'beforebegin' | 'afterend'): Placement {
  let at = element;
  for (let level = 0; level < climb; level += 1) {
    const parent = parentElementOf(at);
    if (!parent || localNameOf(at) === 'body') break;
    if (hasRoom(parent, at)) return { where, element: at };
    at = parent;
  }

  return beside(element);
}

/** The one sighting of a page-level panel: before a list it speaks of, or below the heading where there is none. */
export function pageSighting<P extends PanelId>(
  panel: P,
  subject: Element,
  isList: boolean,
  facts: FactsOf[P],
): SightingOf<P> {
  return { panel, key: panel, subject, placement: inFlow(subject, isList ? 'beforebegin' : 'afterend'), facts };
}

function hasRoom(parent: Element, child: Element): boolean {
  if (matches(parent, 'ul, ol, menu, tr, table, [role=row], [role=grid], [role=rowgroup], [role=list]')) return false;
  if (/grid|table|button/.test(localNameOf(parent)) || matches(parent, buttons)) return false;
  const own = shadowOf(parent);
  if (own && !own.querySelector('slot:not([name])') && child.getRootNode() !== own) return false;
  const { display, flexDirection } = styleOf(parent);
  return display.includes('flex') ? flexDirection.startsWith('column') : /^(block|flow-root|list-item)/.test(display);
}

/** A button of the page, as the outermost of the elements that make it. */
export interface Control {
  readonly element: Element;
  readonly disabled: boolean;
}

/** All buttons, also those of custom elements, each once, with what any of their elements says about being disabled. */
export function controlsOf(view: PageView, within?: Element): Control[] {
  const found = new Map<Element, boolean>();
  for (const part of view.all(parts, within)) {
    let isDisabled = saysDisabled(part);
    let at = part;
    for (let root = at.getRootNode(); root instanceof ShadowRoot && isButton(root.host); root = at.getRootNode()) {
      at = root.host;
      isDisabled ||= saysDisabled(at);
    }

    if (isButton(at)) found.set(at, isDisabled || found.get(at) === true);
  }

  return [...found].map(([element, disabled]) => ({ element, disabled }));
}

function isButton(element: Element): boolean {
  return matches(element, buttons) || localNameOf(element).endsWith('button');
}

function saysDisabled(element: Element): boolean {
  if (matches(element, ':disabled, [aria-disabled=true]')) return true;
  if (localNameOf(element).includes('-') && matches(element, '[disabled]:not([disabled=false])')) return true;
  // A class alone is how it looks; together with what keeps it from being used, it is how it is.
  if (!/(^|[\s_-])disabled($|\s)/.test(attribute(element, 'class') ?? '')) return false;
  const { pointerEvents, cursor } = styleOf(element);
  return pointerEvents === 'none' || cursor === 'not-allowed' || matches(element, '[tabindex="-1"], a:not([href])');
}

/** What holds the page itself, without the portal's frame around it. */
export const pageBody = 'main, [role=main], page-main-content';
/** What shows that something is still loading. */
export const loaders =
  '[aria-busy=true], [role=progressbar]:not([aria-valuenow]), .he-spinner, .he-progress-ring, .loading-overlay, .ms-Spinner, [class*="skeleton" i]:empty, [class*="shimmer" i]:empty';

/** What shows that the page, or that part of it, is still loading. */
export function loadersOf(view: PageView): Element[] {
  return view.all(loaders).filter((element) => view.isVisible(element));
}

/** What stands right above a list: its heading and the tab that it is in, each the last one before it that can be seen. */
export function above(view: PageView, list: Element): Element[] {
  return [`h1, ${titles}`, '[role=tab][aria-selected=true]'].flatMap(
    (one) => view.all(one).findLast((element) => isBefore(element, list) && view.isVisible(element)) ?? [],
  );
}

/** Whether an element comes before another, or before the host of the root that the other stands in. */
function isBefore(element: Element, other: Element): boolean {
  const root = rootOf(other);
  // Following it, and in the same tree.
  if ((element.compareDocumentPosition(other) & 5) === 4) return true;
  return root instanceof ShadowRoot && isBefore(element, root.host);
}

/** The page's main heading, by which a page-level panel stands when there is no grid. */
export function headingOf(view: PageView): Element | undefined {
  return view.first('.he-page-title, h1, [role=heading][aria-level="1"]');
}
