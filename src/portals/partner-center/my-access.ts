/** My access and the page of one's own permissions: which roles the signed-in user holds, as text. No panel stands there. */
import type { PageView, PortalPage } from '../../page/portal-page.ts';
import { matches } from '../../page/safe-dom.ts';
import { comparable, withoutIds } from '../../page/text.ts';
import type { OwnRoleText } from '../../rules/facts.ts';
import { isAt } from './addresses.ts';
import { roleStems } from './wordings.ts';

/** Entries by which a page states something. */
export const stated = 'li, [role="listitem"], td, dd, [role="cell"], [role="gridcell"], .he-tag, .he-badge';
const box = 'input[type="checkbox"], [role="checkbox"]';
const choices = 'input, select, [role="checkbox"], [role="radio"], [role="switch"], [role="option"]';
const asides = 'nav, header, footer, a, button, [role="navigation"], [role="button"], [role="tab"]';

/** My access, and the page of one's own permissions. */
export const myAccess: PortalPage = {
  id: 'partner-center/my-access',
  portal: 'partner-center',
  frames: 'top',
  answersTo: (address) => isAt(address, 'access'),
  read: () => [],
  news(view) {
    const roles = readOwnRoles(view);
    return roles.length > 0 ? [{ kind: 'own-roles', roles }] : [];
  },
};

/**
 * Roles that the page states for the user: as entries of a list or table, or as boxes that nobody can tick and that
 * only show what is. Boxes that can be ticked are a form, and forms are not read.
 */
export function readOwnRoles(view: PageView): readonly OwnRoleText[] {
  const entries = view
    .all(stated)
    .filter((entry) => !entry.querySelector(`${choices}, ${stated}, a, button`))
    .filter((entry) => !view.closest(entry, `${asides}, label, ${choices}`))
    .flatMap((entry) => namesIn(view, entry).map((name) => ({ name, held: 'yes' as const })));
  const boxes = view
    .all(box)
    .filter((one) => matches(one, ':disabled, [aria-disabled="true"], [aria-readonly="true"]'))
    .flatMap((one) => {
      const label = view.closest(one, 'label') ?? one;
      const held = matches(one, ':checked, [aria-checked="true"]') ? ('yes' as const) : ('no' as const);
      return namesIn(view, label).map((name) => ({ name, held }));
    });
  const roles = new Map<string, OwnRoleText>();
  for (const role of [...boxes, ...entries]) if (!roles.has(role.name)) roles.set(role.name, role);
  return [...roles.values()].slice(0, 30);
}

function namesIn(view: PageView, element: Element): string[] {
  const text = view.name(element).slice(0, 81);
  if (text.length > 80 || /[@.:]/.test(text) || !view.isVisible(element)) return [];
  return text
    .split(/\s*[,;、，；]\s*/)
    .filter((name) => roleStems.test(comparable(name)))
    .map(withoutIds);
}
