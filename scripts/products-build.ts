/** From a snapshot of lifecycle dates to the product table. Pure, so that tests can call it. */
import type { ProductData, ProductFamily, ProductVersion } from '../src/rules/product-data.ts';
import { daysBetween, isIsoDate } from '../src/rules/term.ts';

/** One version as the snapshot has it. Months (`YYYY-MM`) are allowed where `precision` says so. */
export interface SnapshotVersion {
  readonly id: string;
  readonly name: string;
  readonly policy: string;
  readonly released: string | null;
  readonly mainstreamEnd: string | null;
  readonly extendedEnd: string | null;
  readonly esuEnd: string | null;
  readonly precision: string;
  readonly confidence: string;
  readonly source: { readonly kind: string; readonly path?: string; readonly commit?: string };
  readonly checkedOn: string;
  readonly releases?: readonly {
    readonly id: string;
    readonly released: string;
    readonly homeProEnd: string;
    readonly enterpriseEnd: string;
  }[];
}

/** The snapshot, `scripts/data/lifecycle.json`. */
export interface Snapshot {
  readonly checkedOn: string;
  readonly shelfLifeDays: number;
  readonly families: readonly {
    readonly id: string;
    readonly name: string;
    readonly listedInPolicy: boolean;
    readonly versions: readonly SnapshotVersion[];
  }[];
}

const policies = ['fixed', 'modern', 'component'] as const;
const confidences = ['high', 'medium', 'low'] as const;

/** The text of `src/rules/data/products.json`: newest version first, what is null left out. */
export function buildProducts(snapshot: Snapshot): string {
  const families: readonly ProductFamily[] = snapshot.families.map(({ id, name, listedInPolicy, versions }) => ({
    id,
    name,
    listedInPolicy,
    versions: versions.map(compact).sort((a, b) => ((a.released ?? '') < (b.released ?? '') ? 1 : -1)),
  }));
  const data: ProductData = { checkedOn: snapshot.checkedOn, shelfLifeDays: snapshot.shelfLifeDays, families };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** What is wrong with a snapshot, in words that say what to do. `today` only matters for the age of rows. */
export function* flawsOfSnapshot(snapshot: Snapshot, today: string): Generator<string> {
  const ids = new Set<string>();
  for (const { id: family, versions } of snapshot.families) {
    if (ids.has(family)) yield `${family}: listed twice; put its versions together`;
    ids.add(family);
    if (versions.length === 0) yield `${family}: has no versions; add one or drop the family`;
    if (new Set(versions.map(({ id }) => id)).size < versions.length) yield `${family}: two versions have one id`;

    for (const version of versions) {
      for (const flaw of flawsOfVersion(version, snapshot.shelfLifeDays, today)) {
        yield `${family} ${version.id}: ${flaw}`;
      }
    }
  }
}

function* flawsOfVersion(version: SnapshotVersion, shelfLifeDays: number, today: string): Generator<string> {
  const { released, mainstreamEnd, extendedEnd, policy, confidence, precision, checkedOn } = version;
  if (!policies.some((known) => known === policy)) yield `policy is "${policy}", expected ${policies.join(', ')}`;
  if (!confidences.some((known) => known === confidence)) {
    yield `confidence is "${confidence}", expected ${confidences.join(', ')}`;
  }

  for (const [name, day] of Object.entries({ released, mainstreamEnd, extendedEnd, checkedOn })) {
    if (day !== null && !isIsoDate(wholeDay(day))) yield `${name} is "${day}", expected YYYY-MM-DD`;
    if (day !== null && day.length === 7 && precision !== 'month') yield `${name} is a month, but precision is "day"`;
  }

  if (policy === 'fixed' && (mainstreamEnd === null || extendedEnd === null)) yield 'a fixed policy has both ends';
  if (released !== null && mainstreamEnd !== null && mainstreamEnd < released) yield 'ends before it is released';
  if (mainstreamEnd !== null && extendedEnd !== null && extendedEnd < mainstreamEnd) {
    yield 'extended support ends before mainstream support';
  }

  const age = daysBetween(checkedOn, today);
  if (age > shelfLifeDays) yield `was checked ${age} days ago; look at the source again, then set checkedOn`;
}

function compact(version: SnapshotVersion): ProductVersion {
  const { id, name, policy, released, mainstreamEnd, extendedEnd, esuEnd, confidence, releases } = version;
  return {
    id,
    name,
    policy: policy as ProductVersion['policy'],
    ...(released === null ? {} : { released: wholeDay(released) }),
    ...(mainstreamEnd === null ? {} : { mainstreamEnd: wholeDay(mainstreamEnd) }),
    ...(extendedEnd === null ? {} : { extendedEnd: wholeDay(extendedEnd) }),
    ...(esuEnd === null ? {} : { esuEnd: wholeDay(esuEnd) }),
    confidence: confidence as ProductVersion['confidence'],
    ...(releases === undefined ? {} : { releases }),
  };
}

/** The last day of a month that is given without its day. */
function wholeDay(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return day.length === 7 ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : day;
}
