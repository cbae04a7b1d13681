/** My access and the page of one's own permissions: which roles the signed-in user holds, as text. No panel stands there. */
import type { Address, PageView } from '../../page/portal-page.ts';
import { localNameOf } from '../../page/safe-dom.ts';
import { comparable, withoutIds } from '../../page/text.ts';
import { isAt } from './addresses.ts';
import { flyIns } from './place.ts';
import { roleStems } from './wordings.ts';

const entries = 'li, [role="listitem"], td, dd, [role="cell"], [role="gridcell"], .he-tag, .he-badge';
const choices = 'input, [role="checkbox"], [role="radio"], [role="switch"], [role="option"]';
const asides = 'nav, header, footer, a, button, [role="navigation"], [role="button"], [role="tab"]';

/** Whether the page shows the signed-in user's own roles. */
export function showsOwnRoles(address: Address): boolean {
  return isAt(address, 'access');
}

/**
 * Names of roles that the page states for the user. Entries that can be ticked are passed over: a list of all roles
 * there are says nothing of those that are held, and the state of a form field is never read.
 */
export function readOwnRoles(view: PageView): readonly string[] {
  const roles = view
    .all(entries)
    .filter((entry) => !entry.querySelector(`${choices}, ${entries}`) && !view.closest(entry, `${asides}, ${choices}`))
    .map((entry) => [entry, view.text(entry, 81)] as const)
    .filter(([entry, text]) => text.length <= 80 && !/[@.:]/.test(text) && isRole(text) && view.isVisible(entry))
    .filter(([entry]) => localNameOf(entry) !== 'td' || view.closest(entry, `main, [role="main"], ${flyIns}`))
    .flatMap(([, text]) => text.split(/\s*[,;、，；]\s*/).filter(isRole));
  return [...new Set(roles.map(withoutIds))].slice(0, 30);
}

function isRole(text: string): boolean {
  return roleStems.test(comparable(text));
}
