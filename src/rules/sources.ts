/**
 * Where the rules come from. Every rule names at least one of these; a test fails when one of them has not
 * been looked at for longer than its shelf life.
 *
 * `primary`: a document, commit or screenshot of Microsoft's own was read. `quoted`: a third party's quotation
 * of a Microsoft page was read, not the page. `inferred`: it follows from other sources, no one states it.
 */
import type { Source, SourceId } from './finding.ts';
import type { IsoDate } from './facts.ts';
import { daysBetween } from './term.ts';
import { sourceRows } from './tables/sources.ts';

/** All sources by id. */
export const sources: Readonly<Record<SourceId, Source>> = sourceRows;

/** A source that is due to be looked at again. */
export interface StaleSource {
  readonly id: SourceId;
  /** Days past its shelf life. */
  readonly overdue: number;
}

/** The sources whose shelf life is over on that day, the most overdue first. */
export function staleSources(today: IsoDate): readonly StaleSource[] {
  return Object.entries(sources)
    .map(([id, { checkedOn, shelfLifeDays }]) => ({ id, overdue: daysBetween(checkedOn, today) - shelfLifeDays }))
    .filter(({ overdue }) => overdue > 0)
    .sort((a, b) => b.overdue - a.overdue);
}

/**
 * The day as of which sources say something: that of the newest document among them, and where none carries a day, the
 * day on which they were looked at. Unknown ids are passed over.
 */
export function asOf(ids: readonly SourceId[]): IsoDate {
  const known = ids.flatMap((id) => sources[id] ?? []);
  const days = known.flatMap(({ dated }) => dated ?? []);
  return (days.length > 0 ? days : known.map(({ checkedOn }) => checkedOn)).sort().at(-1) ?? '';
}
