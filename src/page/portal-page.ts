/**
 * The contract between a portal's pages and the machine that runs them.
 *
 * To add a page to a portal, write one file that exports a `PortalPage` and list it where
 * `src/portals/registry.ts` points. A page reads and points; it never decides and never draws.
 */
import type { FactsOf, News, PanelId } from '../rules/facts.ts';

/** An address, taken apart once. `path` has no locale segment, no trailing slash, and is in lower case. */
export interface Address {
  readonly host: string;
  readonly path: string;
  /** Locale segment of the path (`/de-de/dashboard/…`), in lower case, if there is one. */
  readonly locale?: string | undefined;
  /** Fragment without `#`, decoded, in lower case. Portals on Azure's framework keep their state there. */
  readonly hash: string;
  /** In a frame: host of the topmost page around it, `''` where the browser does not tell. */
  readonly embedder?: string | undefined;
}

/** Where a panel is to stand, relative to an element of the portal that is never changed by it. */
export interface Placement {
  /** In the flow, right after or right before the element, or as its last child, as in `insertAdjacentElement`. */
  readonly where: 'afterend' | 'beforebegin' | 'beforeend';
  readonly element: Element;
}

/** One thing seen on a page, and where its panel is to stand. */
export type Sighting = { [P in PanelId]: SightingOf<P> }[PanelId];

/** A sighting for one kind of panel. */
export interface SightingOf<P extends PanelId> {
  readonly panel: P;
  /**
   * Names the place within the page: the same place has the same key over re-renders, and two places
   * differ. Panels that can stand only once use their panel id. Never contains an id of a contract.
   */
  readonly key: string;
  /** The portal's element that the panel speaks of. It gets `data-benefit-lens`. */
  readonly subject?: Element | undefined;
  /** Further elements of which the same panel speaks; they get the mark too. */
  readonly others?: readonly Element[] | undefined;
  readonly placement: Placement;
  readonly facts: FactsOf[P];
}

/** How a page is looked at: through open shadow roots, past decoys, with bounded effort. */
export interface PageView {
  readonly address: Address;
  readonly document: Document;
  /** Language of the page: its `lang`, else the address's locale, else the browser's. */
  readonly language: string;
  /** True in the top document, false in a frame. */
  readonly isTop: boolean;
  /** True while the user lets the lens guide them through this page. */
  readonly isGuided: boolean;
  /** All elements that match, in document order, also inside open shadow roots, without our own hosts. */
  all(selector: string, within?: ParentNode): Element[];
  /** First visible element that matches. */
  first(selector: string, within?: ParentNode): Element | undefined;
  /** Whether a person could see the element: rendered, not hidden, not a decoy. */
  isVisible(element: Element): boolean;
  /**
   * Text of an element as a person reads it: through shadow roots and slots, white space folded, without
   * icon glyphs, at most `limit` characters (default 2,000).
   */
  text(element: Element, limit?: number): string;
  /** Accessible name by `aria-label`, `aria-labelledby`, own text, `title`, value of a button; else ''. */
  name(element: Element): string;
  /** Closest ancestor that matches, out through shadow roots. */
  closest(element: Element, selector: string): Element | undefined;
}

/** A page of a portal, or a blade of one. */
export interface PortalPage {
  /** `portal/page`, the same as the file's place below `src/portals/`. */
  readonly id: string;
  /** Whether it is also looked for inside frames; left out where it stands in the top document only. */
  readonly frames?: 'all';
  /** Whether this address can be that page. Address and structure decide, never one text. */
  answersTo(address: Address): boolean;
  /** What the page tells that no panel stands at: learned, and used elsewhere. */
  news?(view: PageView): readonly News[];
  /** What is there now. Called again after changes; must be cheap, and silent where it recognises nothing. */
  read(view: PageView): readonly Sighting[];
}

/**
 * Something that must be answered in the frame in which it appears.
 * `concerns` is asked for every changed text on the page, so it must be next to free;
 * `locate` is asked only for those it says yes to, and before the next paint.
 */
export interface Alarm {
  readonly id: string;
  readonly panel: PanelId;
  /** Asked once a document: by host and embedder, which stay. */
  answersTo(address: Address): boolean;
  concerns(text: string): boolean;
  /** Selector of what the portal shows its messages in: there, words that change in place are heard on every page. */
  readonly places: string;
  /** Panels that would contradict this one and keep quiet while it stands. */
  readonly silences: readonly PanelId[];
  /** The sighting around a changed node or attribute, or `undefined` when it was none. */
  locate(node: Node, view: PageView): Sighting | undefined;
}
