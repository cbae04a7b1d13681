/** My access and the page of one's own permissions: which roles the signed-in user holds, as text. No panel stands there. */
import type { PageView, PortalPage } from '../../page/portal-page.ts';
import { attribute, holds, matches } from '../../page/safe-dom.ts';
import { comparable, withoutIds } from '../../page/text.ts';
import type { OwnRoleText } from '../../rules/facts.ts';
import { isAt } from './addresses.ts';
import { flyIns, loadersOf } from './place.ts';
import { roleStems } from './wordings.ts';

/** Entries by which a page states something. */
export const stated = 'li, [role=listitem], td, dd, [role=cell], [role=gridcell], .he-tag, .he-badge';
const box = 'input[type=checkbox], [role=checkbox]';
const readOnly = ':disabled, [aria-disabled=true], [aria-readonly=true]';
const choices = 'input, select, [role=checkbox], [role=radio], [role=switch], [role=option], a, button';
const asides =
  'nav, header, footer, aside, label, a, button, [role=navigation], [role=complementary], [role=button], [role=tab]';
const headings = `h1, h2, h3, h4, h5, legend, caption, dt, [role=heading], ${flyIns}`;
const most = 30;
/** `Node.DOCUMENT_POSITION_PRECEDING`; the name alone is as long as this line of code. */
const preceding = 2;

/** My access, and the page of one's own permissions. */
export const myAccess: PortalPage = {
  id: 'partner-center/my-access',
  answersTo: (address) => isAt(address, 'access'),
  read: () => [],
  news(view) {
    const roles = readOwnRoles(view);
    return roles.length > 0 ? [{ kind: 'own-roles', roles }] : [];
  },
};

/**
 * Roles that the page states, each with what it stands under and beside, which tells whether it is the user's own: in
 * entries of a list or table, and by boxes that nobody can tick and that only show what is. Boxes that can be ticked are
 * a form, and forms are not read; neither is a page that still loads.
 */
export function readOwnRoles(view: PageView): readonly OwnRoleText[] {
  if (loadersOf(view).length > 0) return [];
  const above = view.all(headings);
  const roles = new Map<string, OwnRoleText>();
  for (const one of view.all(`${box}, ${stated}`)) {
    const isBox = matches(one, box);
    if (isBox ? !matches(one, readOnly) : one.querySelector(`${choices}, ${stated}`) || view.closest(one, asides))
      continue;
    const holder = isBox ? (view.closest(one, 'label') ?? one) : one;
    const text = view.name(holder).slice(0, 81);
    const names = text.split(/\s*[,;、，；]\s*/).filter((name) => roleStems.test(comparable(name)));
    if (names.length === 0 || text.length > 80 || /[@.:]/.test(text) || !view.isVisible(holder)) continue;
    const row = isBox ? undefined : view.closest(one, 'tr, [role=row]');
    const beside = row ? view.all(stated, row).filter((cell) => cell !== one) : [];
    const shown = {
      by: isBox ? ('box' as const) : ('entry' as const),
      held: isBox && !matches(one, ':checked, [aria-checked=true]') ? ('no' as const) : ('yes' as const),
      under: nameOf(
        view,
        above.findLast((heading) => isAbove(heading, one)),
      ),
      beside: beside.map((cell) => withoutIds(view.text(cell, 60))).slice(0, most),
    };
    for (const name of names) if (!roles.has(name)) roles.set(name, { ...shown, name: withoutIds(name) });
  }

  return [...roles.values()].slice(0, most);
}

/** Whether a heading stands before an entry, or is that of the dialog around it. */
function isAbove(heading: Element, entry: Element): boolean {
  if (matches(heading, flyIns)) return holds(heading, entry);
  return (entry.compareDocumentPosition(heading) & preceding) > 0;
}

function nameOf(view: PageView, heading: Element | undefined): string {
  if (!heading) return '';
  const name = attribute(heading, 'heading') ?? attribute(heading, 'aria-label');
  return withoutIds((name ?? view.text(heading, 80)).slice(0, 80));
}
