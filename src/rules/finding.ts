/** What a rule says, and on what ground. Findings carry message keys, never prose. */
import type { IsoDate } from './facts.ts';

/** Topics of the rule table. New rules extend a topic by its next number. */
export type Topic =
  'ACT' | 'VIS' | 'ENT' | 'TERM' | 'PRD' | 'LNK' | 'ERR' | 'REM' | 'CSP' | 'ONP' | 'ROUTE' | 'NAM' | 'I18N';

/** A rule's id as users, tests and bug reports see it: `ERR-01`. */
export type RuleId = `${Topic}-${string}`;

/**
 * How sure a finding is. `certain`: the portal or a primary Microsoft source says so for this very case;
 * `likely`: it follows, but part of the ground is second-hand or not fresh; `possible`: one reading among others.
 */
export type Confidence = 'certain' | 'likely' | 'possible';

/** A public source. `quoted` sources were seen second-hand only, and users are told to check in the portal. */
export interface Source {
  readonly title: string;
  /** A public address, or `undefined` when the document is no longer online under a stable one. */
  readonly url?: string;
  readonly evidence: 'primary' | 'quoted' | 'inferred';
  /** The day the document itself carries. */
  readonly dated?: IsoDate;
  /** The day somebody last looked at it. */
  readonly checkedOn: IsoDate;
  /** After this many days a test asks to look again. */
  readonly shelfLifeDays: number;
}

/** A value that goes into a sentence. Days, and the names of roles and offers, are put into the reader's language. */
export type Param =
  string | number | { readonly day: IsoDate } | { readonly role: string } | { readonly offer: string };

/** One thing a rule says about the facts at hand. */
export interface Finding {
  readonly rule: RuleId;
  /** Message key of the sentence, e.g. `ERR-01.title`; its siblings `.body` and `.rule` may exist. */
  readonly message: string;
  readonly params: Readonly<Record<string, Param>>;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
  /** The day of the knowledge it stands on: when the portal was read, else that of the newest document that says so. */
  readonly asOf: IsoDate;
  /** Rules that were looked at and did not apply, with the message key of the reason. */
  readonly considered: readonly RuleId[];
}

/** Key into the table of sources. */
export type SourceId = string;
