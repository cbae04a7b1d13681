/** The benefit that a fly-in, a card or a row is about. */
import type { PageView } from '../../page/portal-page.ts';
import { attribute, holds, matches, parentElementOf } from '../../page/safe-dom.ts';
import { withoutIds } from '../../page/text.ts';
import type { FoundBenefit, FoundBenefits } from './benefit-grid.ts';
import { rowSelector } from './grid.ts';
import { cards, flyIns, titles } from './place.ts';

/** A benefit as far as the page tells, and the part of the page that is about it. */
export interface Scope {
  readonly element: Element;
  readonly kind: 'row' | 'fly-in' | 'card';
  readonly benefit?: string | undefined;
  readonly source?: string | undefined;
}

/** The part of the page around an element that is about one benefit, if any is. */
export function scopeOf(view: PageView, element: Element, { grid, rows, byRow }: FoundBenefits): Scope | undefined {
  let panel: Element | undefined;
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    // What a row opens below itself is a row too, without a benefit of its own.
    const above = matches(at, 'tr, [role=row]') ? at.previousElementSibling : null;
    const row = byRow.get(at) ?? byRow.get(above);
    if (row) return { element: at, kind: 'row', benefit: row.facts.name, source: row.facts.source };
    // The outermost is the fly-in itself; what holds the grid as well is the page.
    if (matches(at, flyIns) && !(grid && holds(at, grid))) panel = at;
  }

  if (panel) return { element: panel, kind: 'fly-in', ...namedIn(view, panel, rows) };
  // A row of another list is about what its first words say.
  const other = grid && view.closest(element, rowSelector);
  if (other) return { element: other, kind: 'card', benefit: bounded(view.text(other, 60)) };
  const card = view.closest(element, cards);
  const title = card && view.first(titles, card);
  return title ? { element: card, kind: 'card', benefit: bounded(view.text(title, 120)) } : undefined;
}

/** A fly-in names its benefit above its steps, and the source below the name. */
function namedIn(view: PageView, panel: Element, rows: readonly FoundBenefit[]): Omit<Scope, 'element' | 'kind'> {
  const title = attribute(panel, 'heading') ?? '';
  const head = `${title} ${view.name(panel).slice(0, 200)} ${view.text(panel, 400)}`;
  const named = rows.map(({ facts }) => facts).filter(({ name }) => head.includes(name));
  // The name of one benefit may be the beginning of another's.
  const [row] = named.toSorted((one, other) => other.name.length - one.name.length);
  if (row) {
    const same = named.filter(({ name }) => name === row.name);
    const [only, ...more] = same.length === 1 ? same : same.filter(({ source }) => source && head.includes(source));
    return { benefit: row.name, source: more.length === 0 ? only?.source : undefined };
  }

  const heading = view.first(titles, panel);
  const benefit = bounded(title || (heading ? view.text(heading, 120) : ''));
  const below = heading?.nextElementSibling;
  const source = below?.firstElementChild ? undefined : below && bounded(view.text(below, 81));
  return { benefit, ...(source && source.length <= 80 && { source }) };
}

function bounded(text: string): string | undefined {
  return withoutIds(text.slice(0, 120)) || undefined;
}
