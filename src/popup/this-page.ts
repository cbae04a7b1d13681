/** What the lens makes of the tab in front, and why it is silent where it is. */
import type { PageStatus } from '../platform/protocol.ts';
import type { PanelId, PortalId } from '../rules/facts.ts';

/** Where this tab stands. `asking` only until the tab has answered. */
export type Verdict =
  | { readonly kind: 'asking' | 'elsewhere' }
  | { readonly kind: 'off' | 'unknown-page' | 'nothing-found'; readonly portal: PortalId }
  | { readonly kind: 'silent' | 'speaks'; readonly portal: PortalId; readonly panels: readonly PanelId[] };

/** What a tab's documents have told so far; `isClosed` when none will tell any more. */
export interface TabReport {
  readonly statuses: readonly PageStatus[];
  readonly isClosed: boolean;
}

/** Before anything is told. */
export const noReport: TabReport = Object.freeze({ statuses: [], isClosed: false });

/** Sums up what all documents of the tab see. The top one says which portal it is. */
export function verdictOn({ statuses, isClosed }: TabReport, isOn: (portal: PortalId) => boolean): Verdict {
  const top = statuses.find(({ isTop }) => isTop) ?? statuses[0];
  if (!top) return { kind: isClosed ? 'elsewhere' : 'asking' };
  const { portal } = top;
  if (!isOn(portal)) return { kind: 'off', portal };
  const shown = unique(statuses.flatMap((status) => status.shown));
  if (shown.length > 0) return { kind: 'speaks', portal, panels: shown };
  const seen = unique(statuses.flatMap((status) => status.seen));
  if (seen.length > 0) return { kind: 'silent', portal, panels: seen };
  return { kind: statuses.some(({ pages }) => pages.length > 0) ? 'nothing-found' : 'unknown-page', portal };
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
