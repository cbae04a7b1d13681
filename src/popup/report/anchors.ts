/** What our readers hold on to on a page: the selectors that they use themselves. */
import type { SketchRequest } from '../../platform/protocol.ts';
import { messageElements } from '../../portals/azure/already-associated.ts';
import { dropdowns } from '../../portals/fields.ts';
import { messages } from '../../portals/messages.ts';
import { gridSelector, rowSelector } from '../../portals/partner-center/grid.ts';
import { stated } from '../../portals/partner-center/my-access.ts';
import { buttons, flyIns, loaders } from '../../portals/partner-center/place.ts';
import { radios } from '../../portals/support-for-business/plan-option.ts';
import { anchorNames, type Anchor } from './needed.ts';
import { vocabulary } from './vocabulary.ts';

const selectors: Readonly<Record<Anchor, string>> = {
  main: 'main, [role=main], page-main-content',
  heading: '.he-page-title, h1, h2, [role=heading], .fxs-blade-title-titleText',
  grid: gridSelector,
  row: rowSelector,
  button: buttons,
  wizard: flyIns,
  entry: stated,
  loading: loaders,
  dropdown: dropdowns,
  'radio button': radios,
  'text field': 'input:not([type]), input[type=text], input[type=password], input[type=tel], input[type=number]',
  dialog: 'dialog, [role=dialog], [role=alertdialog]',
  message: messages,
  'error message': messageElements,
  frame: 'iframe',
};

/** All that a page is asked with. */
export const sketchRequest: SketchRequest = { ...vocabulary, anchors: anchorNames.map((name) => selectors[name]) };
