/** Messages between the page and the background. One request, one reply; both are plain data. */
import type { PrintedCard } from '../panels/card.ts';
import type { FactsOf, News, PanelId, PortalId } from '../rules/facts.ts';

/** A sighting without its elements. */
export type SeenThing = {
  [P in PanelId]: { readonly panel: P; readonly key: string; readonly facts: FactsOf[P] };
}[PanelId];

/** "This is what I see; what is there to say?" What was seen goes into the notebook on the way. */
export interface AskRequest {
  readonly kind: 'ask';
  readonly portal: PortalId;
  /** E-mail address of the signed-in account, where the page shows one. Only a salted hash of it is ever kept. */
  readonly account?: string | undefined;
  /** Languages in order of preference: the page's, then the browser's. */
  readonly languages: readonly string[];
  readonly seen: readonly SeenThing[];
  /** True for answers wanted ahead of time: nothing was seen yet, so nothing is learned. */
  readonly ahead: boolean;
}

/** Cards by sighting key; a key without a card has nothing to say. */
export interface AskReply {
  readonly cards: Readonly<Record<string, PrintedCard>>;
  /** The panels' style sheet, the same in every reply. */
  readonly look: string;
}

/** "This page tells me so": for the notebook, with nothing to answer. */
export interface TellRequest {
  readonly kind: 'tell';
  readonly portal: PortalId;
  readonly account?: string | undefined;
  readonly language: string;
  readonly news: readonly News[];
}

/** The user asked to hold the ids that the page shows, until the browser closes. Answered by `HoldReply`. */
export interface HoldRequest {
  readonly kind: 'hold';
  readonly access: string;
  readonly contract: string;
}

/** The user asked to forget the held ids. */
export interface ForgetRequest {
  readonly kind: 'forget';
}

/** The user asked for one held id, for the clipboard. Answered by `HeldReply`. */
export interface HeldRequest {
  readonly kind: 'held';
  readonly which: 'access' | 'contract';
}

/** One held id, or nothing when none is held any more. */
export interface HeldReply {
  readonly id?: string;
}

/** A panel now speaks, or fell silent, about the error in this frame; the tab keeps one voice. */
export interface SpeakRequest {
  readonly kind: 'speak';
  readonly speaking: boolean;
}

/** What a document is told about the alarms of its tab; what is left out stays as it was. */
export interface HushNotice {
  readonly kind: 'hush';
  /** To one document: another one of the tab already shows the error's panel, or no longer does. */
  readonly hush?: boolean;
  /** To all documents of a tab: the error stands in one of them, or in none any more. */
  readonly stands?: boolean;
}

/** Told to a page by the keyboard command: move the focus to the first panel. */
export interface ReachNotice {
  readonly kind: 'reach';
}

/** Told to every page when the user has withdrawn the permission for some hosts: those pages are left. */
export interface LeaveNotice {
  readonly kind: 'leave';
  /** Source of a pattern of their names. */
  readonly hosts: string;
}

/** The user folded a kind of panel to a line, or opened it again; remembered for the next page. */
export interface CollapseRequest {
  readonly kind: 'collapse';
  readonly panel: PanelId;
  readonly collapsed: boolean;
}

/** How many panels a document shows now; the toolbar icon tells it. Sent at its beginning and when that changes. */
export interface PresentRequest {
  readonly kind: 'present';
  readonly portal: PortalId;
  readonly panels: number;
  /** True for the first of a document: what stood in its place before is gone. */
  readonly begins: boolean;
}

export type Request =
  | AskRequest
  | SpeakRequest
  | CollapseRequest
  | PresentRequest
  | TellRequest
  | HoldRequest
  | ForgetRequest
  | HeldRequest;

/**
 * Name of the port by which the popup asks a tab what it sees. A port reaches every document of the tab that the lens
 * runs in; each answers with its `PageStatus`, and again when that changes. A tab without any closes it at once.
 */
export const STATUS_PORT = 'benefit-lens-status';

/** What one document of a tab sees. */
export interface PageStatus {
  /** Tells documents apart; drawn anew by each. */
  readonly document: string;
  readonly portal: PortalId;
  readonly isTop: boolean;
  /** Ids of our pages and alarms that know this address. */
  readonly pages: readonly string[];
  /** Kinds of things recognised, and those of them with a panel. */
  readonly seen: readonly PanelId[];
  readonly shown: readonly PanelId[];
}

/**
 * Name of the port by which the popup asks for a sketch of the page, to be reported by the user. The popup posts a
 * `SketchRequest`; every document of the tab answers with its `PageSketch`.
 */
export const SKETCH_PORT = 'benefit-lens-sketch';

/** What may be told of a page. The lists come with the question, so that they cost the pages nothing until then. */
export interface SketchRequest {
  /** Texts that the portals show to everybody, `#` for any number. Any other text stays in the page. */
  readonly phrases: readonly string[];
  /** Attributes that are told of. */
  readonly attributes: readonly string[];
  /** Values that are told; of an attribute with another one only that it is there. */
  readonly values: readonly string[];
  /** Attributes whose values are told where they are `plain`, */
  readonly names: readonly string[];
  /** those that hold text, told like text, */
  readonly texts: readonly string[];
  /** and those that hold ids. Ids are numbered, but for `ids`, which are the portals' own. */
  readonly references: readonly string[];
  readonly ids: readonly string[];
  /** Patterns of names that makers of pages give to classes and elements, and of the portals' own parts of addresses. */
  readonly plain: string;
  readonly own: string;
  /** Elements that are passed over, and those of which nothing inside is told. */
  readonly skipped: readonly string[];
  readonly closed: readonly string[];
  /** Selectors of what our readers hold on to; counted. */
  readonly anchors: readonly string[];
  readonly most: Readonly<Record<'lines' | 'characters' | 'depth' | 'siblings' | 'classes', number>>;
}

/** A document without what is private about it. */
export interface PageSketch extends PageStatus {
  /** Host, path and state, without parameters; `_` for each part that is not known to be the portal's own. */
  readonly place: string;
  /** The outline. */
  readonly lines: readonly string[];
  /** Whether the page had more than is told. */
  readonly isCut: boolean;
  /** How often each anchor was met, in the order asked. */
  readonly counts: readonly number[];
}
