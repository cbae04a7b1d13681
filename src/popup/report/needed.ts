/** What our readers hold on to on a page, by names for people: a report tells which of it is missing. No DOM here. */

/** All anchors, in the order in which a report counts them. */
export const anchorNames = [
  ...(['main', 'heading', 'grid', 'row', 'button', 'wizard', 'entry', 'loading', 'dropdown'] as const),
  ...(['radio button', 'text field', 'dialog', 'message', 'error message', 'frame'] as const),
] as const;

/** Name of an anchor. */
export type Anchor = (typeof anchorNames)[number];

/** What a page that is understood has at least, by the id of its reader. */
export const needed: Readonly<Record<string, readonly Anchor[]>> = {
  'partner-center/technical-benefits': ['main', 'heading', 'grid', 'row', 'button'],
  'partner-center/technical-presales': ['main', 'heading', 'grid', 'row'],
  'partner-center/user-management': ['main', 'heading', 'grid', 'row'],
  'partner-center/customers': ['main', 'heading', 'button'],
  'partner-center/my-access': ['main', 'heading', 'entry'],
  'support-for-business/create': ['heading', 'dropdown', 'radio button', 'button'],
  'azure/link-form': ['text field', 'button'],
  'azure/new-request': ['heading', 'dropdown'],
  'azure/already-associated': ['error message'],
};
