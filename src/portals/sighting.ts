import type { Placement, SightingOf } from '../page/portal-page.ts';
import type { FactsOf, PanelId } from '../rules/facts.ts';

/** The sighting of a panel that stands only once on its page, which is why its id is its key. */
export function soleSighting<P extends PanelId>(
  panel: P,
  subject: Element | undefined,
  placement: Placement,
  facts: FactsOf[P],
): SightingOf<P> {
  return { panel, key: panel, subject, placement, facts };
}
