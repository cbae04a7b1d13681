/**
 * What may leave a page when it is reported: the words, names and states that the portals show to everybody. A page
 * compares with these lists and answers with their entries; it never sends a text of its own.
 */
import type { SketchRequest } from '../../platform/protocol.ts';
import phrases from '../../portals/known-phrases.json' with { type: 'json' };
import { alreadyAssociated } from '../../portals/azure/wordings.ts';

const names = words('lang slot part data-l10n-key');
const texts = words('aria-label title placeholder alt label heading page-title');
const references = words('id for aria-labelledby aria-describedby aria-controls aria-owns');
const states = words(`role type appearance scope disabled open selected checked readonly required multiple
  contenteditable aria-hidden aria-disabled aria-expanded aria-selected aria-checked aria-pressed aria-live aria-atomic
  aria-modal aria-busy aria-current aria-haspopup aria-invalid aria-required aria-readonly aria-sort aria-level
  aria-multiselectable tabindex inert dir`);

/** Runs of random characters, of digits, and GUIDs: such names are generated, or name somebody. */
const generated = String.raw`(?=[a-z]*\d)[a-z\d]{6,}|(?:\d[-_]?){3}|[\da-f]{8}-[\da-f]{4}`;

const hosts = [
  String.raw`(?:partner|engagecenter|entra)\.microsoft\.com`,
  String.raw`(?:support\.)?serviceshub\.microsoft\.com`,
  String.raw`(?:(?:ms|rc|preview)\.)?portal\.azure\.(?:com|us|cn)`,
  String.raw`sandbox-[\d-]+\.reactblade(?:-ms|-rc)?\.portal\.azure\.(?:net|us|cn)`,
];
/** Parts of paths that Partner Center, Support for Business and the blades' frames have. */
const paths = words(`dashboard home v\\d mpn membership benefits technical technicalsupport technicalpresales
  technical-support createadvisoryhours azure cloudservices software developertools marketing logobuilder account
  usermanagement my-?access mypermissions permissions users overview programs agreements commerce\\d? customers list
  service-?management servicerequests supportforbusiness create onboarding manage react index _layout support
  supportrequests settings referrals incentives insights billing`);
/** States of portals on Azure's framework: a blade by its names in code. */
const statesOf = words(
  `~ view blade microsoft_[a-z_]+ [a-z]+(?:v\\d)?blade [a-z]+\\.(?:menu|react)?view supportplans helpsupport mirpreview`,
);

/** First line of a report. The number changes whenever older tools could not read it any more. */
export const REPORT_TITLE = 'Benefit Lens page report 1';

/** The lists that a page is asked with, but for the anchors. Reports are read back outside of browsers, so no DOM here. */
export const vocabulary: Omit<SketchRequest, 'anchors'> = {
  phrases: [...Object.values(phrases).flat(), ...alreadyAssociated],
  attributes: [...references, ...states, ...names, ...texts],
  values: [
    ...words(`true false mixed undefined none both inline off polite assertive page step location date time ascending
      descending other 0 -1 1 2 3 4 5 6 ltr rtl row col rowgroup colgroup`),
    ...words(`alert alertdialog application article banner button cell checkbox columnheader combobox complementary
      contentinfo dialog directory document feed figure form grid gridcell group heading img link list listbox listitem
      log main marquee menu menubar menuitem menuitemcheckbox menuitemradio meter navigation note option presentation
      progressbar radio radiogroup region rowheader scrollbar search searchbox separator slider spinbutton status switch
      tab table tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem`),
    ...words(`text password email tel url number range color file hidden image reset submit datetime-local month week
      primary secondary accent outline subtle transparent lightweight stealth neutral info notice success warning error`),
  ],
  names,
  texts,
  references,
  // Seen in a page of Partner Center of 2026 and in scripts that work on the Azure portal.
  ids: words(`signInPrompt legacy-v1-portal-data pc-shell-task-menu extra-crumbs serviceName productWeb 3ppmaincontent
    onedash-navigation-list web-container mectrl_currentAccount_secondary`),
  plain: `^(?!.*(?:${generated}))[a-z][\\w-]{0,39}$`,
  own: `^(?:${[...hosts, ...paths, ...statesOf].join('|')})$`,
  skipped: words('head script style noscript template link meta benefit-lens'),
  closed: words('svg textarea'),
  most: { lines: 3000, characters: 200_000, depth: 80, siblings: 40, classes: 12 },
};

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
