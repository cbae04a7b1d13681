/**
 * What may leave a page when it is reported: the words, names and states that the portals show to everybody. A page
 * compares with these lists and answers with their entries; it never sends a text of its own.
 */
import type { SketchRequest } from '../../platform/protocol.ts';
import phrases from '../../portals/known-phrases.json' with { type: 'json' };
import { alreadyAssociated } from '../../portals/azure/wordings.ts';
import { anchors } from './anchors.ts';

/** The lists that a page is asked with. */
export const vocabulary: SketchRequest = {
  phrases: [...Object.values(phrases).flat(), ...alreadyAssociated],
  // Seen in a page of Partner Center of 2026 and in scripts that work on the Azure portal.
  ids: words(`signInPrompt legacy-v1-portal-data pc-shell-task-menu extra-crumbs serviceName productWeb 3ppmaincontent
    onedash-navigation-list web-container mectrl_currentAccount_secondary`),
  segments: words(`dashboard home v1 v2 v3 v4 mpn membership benefits technical technicalsupport technicalpresales
    technical-support createadvisoryhours azure cloudservices software developertools marketing logobuilder account
    usermanagement myaccess my-access mypermissions permissions users overview programs agreements commerce commerce2
    customers list servicemanagement service-management servicerequests supportforbusiness create onboarding manage
    react index _layout support supportrequests settings referrals incentives insights billing`),
  states: words(`role type appearance scope disabled open selected checked readonly required
    multiple contenteditable aria-hidden aria-disabled aria-expanded aria-selected aria-checked aria-pressed aria-live
    aria-atomic aria-modal aria-busy aria-current aria-haspopup aria-invalid aria-required aria-readonly aria-sort
    aria-level aria-multiselectable tabindex inert dir`),
  values: [
    '',
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
  names: words('lang slot part data-l10n-key'),
  texts: words('aria-label title placeholder alt label heading page-title'),
  references: words('for aria-labelledby aria-describedby aria-controls aria-owns'),
  anchors: anchors.map(([, selector]) => selector),
};

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
