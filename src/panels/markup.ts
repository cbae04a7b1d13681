/**
 * A panel's content as plain data: it is drawn in the background, where components and languages live, and travels to
 * the page by message. The page only plants it, so that no frame of a portal carries a rendering library.
 */

/** A text, or an element: its tag, its attributes, its children. */
export type Markup = string | MarkupElement;

export interface MarkupElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}
