/** What our readers hold on to on a page, by names for people: a report tells which of it is missing. */
import { messageElements } from '../../portals/azure/already-associated.ts';
import { dropdowns } from '../../portals/fields.ts';
import { messages } from '../../portals/messages.ts';
import { gridSelector, rowSelector } from '../../portals/partner-center/grid.ts';
import { stated } from '../../portals/partner-center/my-access.ts';
import { buttons, flyIns, loaders } from '../../portals/partner-center/place.ts';
import { radios } from '../../portals/support-for-business/plan-option.ts';

const selectors = {
  main: 'main, [role="main"], page-main-content',
  heading: '.he-page-title, h1, h2, [role="heading"], .fxs-blade-title-titleText',
  grid: gridSelector,
  row: rowSelector,
  button: buttons,
  wizard: flyIns,
  entry: stated,
  loading: loaders,
  dropdown: dropdowns,
  'radio button': radios,
  'text field':
    'input:not([type]), input[type="text"], input[type="password"], input[type="tel"], input[type="number"]',
  dialog: 'dialog, [role="dialog"], [role="alertdialog"]',
  message: messages,
  'error message': messageElements,
  frame: 'iframe',
} as const;

/** Name of an anchor. */
export type Anchor = keyof typeof selectors;

/** All anchors, each with its selector, in the order in which a report counts them. */
export const anchors = Object.entries(selectors) as readonly (readonly [Anchor, string])[];

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
