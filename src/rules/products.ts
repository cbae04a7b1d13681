/** COVERAGE (PRD): is this product and version covered by the on-premises benefit today, and until when. */
import type { IsoDate, ProductText } from './facts.ts';
import type { Confidence, RuleId, SourceId } from './finding.ts';
import { productData, type ProductFamily, type ProductVersion } from './product-data.ts';
import { findListed, findProduct, type FoundProduct } from './product-names.ts';
import { decide } from './table.ts';
import { coverageTable, type CoverageInput, type CoverageOutcome } from './tables/coverage.ts';
import { addDays } from './term.ts';

/** The answer for one product on one day. */
export interface Coverage {
  readonly verdict: CoverageOutcome['verdict'];
  readonly rule: RuleId;
  /** The family as we name it, e.g. `SQL Server`. */
  readonly product?: string;
  /** The version as we name it, e.g. `SQL Server 2019`. */
  readonly version?: string;
  /** The last day on which this answer holds, as far as dates are known. A new release may end it earlier. */
  readonly until?: IsoDate;
  /** The first day of another answer: the day after `until`. */
  readonly nextChange?: IsoDate;
  readonly reason: CoverageOutcome['reason'];
  readonly alternative?: 'pay-per-incident' | 'none' | 'cloud-benefit' | 'tenant-support';
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

/**
 * Whether a product is covered (PRD-01 .. PRD-09). Takes what a portal lists, family and version apart, or what a
 * person types. Never says `covered` of something it does not recognise.
 */
export function coverage(product: ProductText | string, today: IsoDate): Coverage {
  const found = typeof product === 'string' ? findProduct(product) : findListed(product);
  if (found.family && !found.version && !found.isOlder) return withoutVersion(found, found.family, today);
  return answer(found, today);
}

/** A family without a version: an answer only where all its versions have the same one, and it is no. */
function withoutVersion(found: FoundProduct, family: ProductFamily, today: IsoDate): Coverage {
  const answers = family.versions.map((version) => answer({ ...found, version }, today));
  const [newest] = answers;
  const isOnly = family.versions.length === 1;
  const isNeverCovered = answers.every(({ verdict }) => verdict === 'not-covered');
  if (newest === undefined || found.hasUnknownVersion || !(isOnly || isNeverCovered)) {
    return answer(found, today);
  }

  const { version: _version, ...general } = newest;
  return isOnly ? newest : general;
}

function answer(found: FoundProduct, today: IsoDate): Coverage {
  const input = inputOn(found, today);
  const row = decide(coverageTable, input);
  const next = nextChange(found, input, today);
  const { family, version } = found;
  const isVersionless = row.then.reason === 'version-needed' || row.then.reason === 'component';
  return {
    ...withoutGuess(row.then, found),
    rule: row.rule,
    ...(family && { product: family.name }),
    ...(version && !isVersionless && { version: versionName(found, version) }),
    ...(next !== undefined && { until: addDays(next, -1), nextChange: next }),
    confidence: confidenceOf(found, row.confidence, today),
    sources: row.sources,
  };
}

/** Of a version older than the data we know that it is not covered, but not whether it is supported at all. */
function withoutGuess(outcome: CoverageOutcome, found: FoundProduct): CoverageOutcome {
  if (!found.isOlder) return outcome;
  const { alternative: _alternative, ...known } = outcome;
  return known;
}

function versionName({ release }: FoundProduct, version: ProductVersion): string {
  return release ? `${version.name} ${release.id}` : version.name;
}

/** The row's confidence, lowered where the dates are weak or have not been checked for long. */
function confidenceOf({ version, isOlder }: FoundProduct, confidence: Confidence, today: IsoDate): Confidence {
  const isStale = today > addDays(productData.checkedOn, productData.shelfLifeDays);
  if (version?.confidence === 'low' || (version && isStale)) return 'possible';
  if (confidence === 'certain' && (isOlder || version?.confidence === 'medium')) return 'likely';
  return confidence;
}

function inputOn(found: FoundProduct, today: IsoDate): CoverageInput {
  const { place, family, version, isOlder } = found;
  if (place !== 'on-premises' || !family) return { place, policy: 'not-known', rank: 'not-known', phase: 'not-known' };
  if (family.versions.every(({ policy }) => policy === 'component')) {
    return { place, policy: 'component', rank: 'not-known', phase: 'not-known' };
  }

  if (isOlder) return { place, policy: 'fixed', rank: rankOfOlder(family, today), phase: 'not-known' };
  if (!version) return { place, policy: 'not-known', rank: 'not-known', phase: 'not-known' };
  return { place, policy: version.policy, rank: rankOn(family, version, today), phase: phaseOn(found, version, today) };
}

/** N is the newest version released by that day, N-1 the one before it. */
function rankOn(family: ProductFamily, version: ProductVersion, today: IsoDate): CoverageInput['rank'] {
  const released = family.versions.filter((other) => isReleased(other, today));
  const index = released.indexOf(version);
  if (index < 0) return 'not-known';
  return index === 0 ? 'n' : index === 1 ? 'n-1' : 'older';
}

/** A version older than all in the data has at least as many newer ones as the data lists. */
function rankOfOlder(family: ProductFamily, today: IsoDate): CoverageInput['rank'] {
  const newer = family.versions.filter((version) => isReleased(version, today));
  const isOutAnyway = newer.every((version) => (version.mainstreamEnd ?? today) < today);
  return newer.length >= 2 || (newer.length > 0 && isOutAnyway) ? 'older' : 'not-known';
}

function isReleased({ released }: ProductVersion, today: IsoDate): boolean {
  return released === undefined || released <= today;
}

function phaseOn(found: FoundProduct, version: ProductVersion, today: IsoDate): CoverageInput['phase'] {
  const { release, edition } = found;
  if (found.hasUnknownRelease) return 'not-known';
  if (release) {
    if (today < release.released) return 'not-known';
    const ends = edition ? [edition === 'home-pro' ? release.homeProEnd : release.enterpriseEnd] : undefined;
    const days = ends ?? [release.homeProEnd, release.enterpriseEnd];
    if (days.every((end) => today <= end)) return 'mainstream';
    return days.every((end) => today > end) ? 'ended' : 'not-known';
  }

  const { mainstreamEnd, extendedEnd } = version;
  if (mainstreamEnd === undefined || today <= mainstreamEnd) return 'mainstream';
  return extendedEnd !== undefined && today <= extendedEnd ? 'extended' : 'ended';
}

/** The next day on which the answer is another one, by the dates we have. */
function nextChange(found: FoundProduct, input: CoverageInput, today: IsoDate): IsoDate | undefined {
  const { family, version, release } = found;
  if (!family || !version) return undefined;

  const before = decide(coverageTable, input).then;
  const ends = [version.mainstreamEnd, version.extendedEnd, release?.homeProEnd, release?.enterpriseEnd]
    .filter((day) => day !== undefined)
    .map((day) => addDays(day, 1));
  const releases = family.versions.map(({ released }) => released).filter((day) => day !== undefined);
  const days = [...ends, ...releases].filter((day) => day > today).sort();
  return days.find((day) => {
    const after = decide(coverageTable, inputOn(found, day)).then;
    return after.verdict !== before.verdict || after.alternative !== before.alternative;
  });
}
