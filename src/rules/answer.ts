/**
 * What a panel is to say: findings in order, what to do now, and the numbers to draw.
 * Still without prose and without markup; `src/panels/card.ts` puts it into a language.
 */
import type { Contract, FactsOf, IsoDate, Knowledge, LanguageTag, PanelId, PortalId, Quantity } from './facts.ts';
import type { Finding, Param } from './finding.ts';
import type { AddressId } from './tables/addresses.ts';

/** The four tones of a panel. `act`: do something now; `careful`: money or time may be lost. */
export type Tone = 'fine' | 'act' | 'careful' | 'unknown';

/** A sentence to be looked up and filled in. */
export interface Sentence {
  readonly message: string;
  readonly params?: Readonly<Record<string, Param>>;
}

/** Somewhere to go, by the id of a known address (`src/rules/tables/addresses.ts`). */
export interface LinkAction {
  readonly kind: 'link';
  readonly label: Sentence;
  readonly target: AddressId;
}

/** A text to put on the clipboard, e.g. the message to an admin. */
export interface CopyAction {
  readonly kind: 'copy';
  readonly label: Sentence;
  readonly text: Sentence;
}

/** Starts or ends the guide of a page: while it runs, panels stand where something must be left alone. */
export interface GuideAction {
  readonly kind: 'guide';
  readonly starts: boolean;
  readonly label: Sentence;
}

/** Something a user can do from a panel. */
export type Action = LinkAction | CopyAction;

/** A picture of one contract: used and left out of entitled, and its term with today on it. */
export interface BalanceSection {
  readonly kind: 'balance';
  readonly title: Sentence;
  readonly subtitle?: Sentence;
  readonly size?: Quantity;
  readonly remaining?: Quantity;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  /** The last day to activate, where the end is not known. */
  readonly activateBy?: IsoDate;
  readonly today: IsoDate;
  /** Where the time line ends that several pictures share; it begins today. */
  readonly horizon?: IsoDate;
  /** What several pictures stand under together. */
  readonly group?: Sentence;
  /** Whether the group opens on demand. */
  readonly folded?: boolean;
}

/** Ordered steps; the one marked `next` stands out, those `done` are ticked. */
export interface StepsSection {
  readonly kind: 'steps';
  readonly title?: Sentence;
  readonly steps: readonly (Sentence & { readonly state: 'done' | 'next' | 'later' })[];
}

/** Plain points under a heading. */
export interface ListSection {
  readonly kind: 'list';
  /** Whether they are seen at once; else they open on demand. */
  readonly open?: boolean;
  readonly title?: Sentence;
  readonly items: readonly Sentence[];
}

/** Other readings of the situation, folded behind "this is not my case". */
export interface ReadingsSection {
  readonly kind: 'readings';
  readonly items: readonly Sentence[];
}

/** A part of a panel below its answer. */
export type Section = BalanceSection | StepsSection | ListSection | ReadingsSection;

/** The whole of what one panel says. */
export interface Answer {
  readonly panel: PanelId;
  readonly tone: Tone;
  /** The finding whose `.title` and `.body` are the answer. */
  readonly lead: Finding;
  /** Further findings; their rule ids are published too, and they are listed under "Why". */
  readonly more: readonly Finding[];
  readonly action?: Action;
  /** A text worth copying beside the main action, e.g. the message to someone who can activate. */
  readonly copy?: CopyAction;
  /** Beside the main action: a guide through the page, if there is one. */
  readonly guide?: GuideAction;
  readonly links: readonly LinkAction[];
  readonly sections: readonly Section[];
  /** True where ids are shown, but no pair can be picked out to be held. */
  readonly cannotHold?: boolean;
  /** True only where a user's wish to fold the portal's message away may be followed. */
  readonly mayFold: boolean;
}

/**
 * Decides one panel. Returns `undefined` where there is nothing true and useful to say.
 * `language` is the page's, for its dates; without it `12/11/26` stays ambiguous, and is said to be. `portal` is where the
 * panel stands, for what a contract can be used at.
 */
export type Decide<P extends PanelId> = (
  facts: FactsOf[P],
  knowledge: Knowledge,
  today: IsoDate,
  language?: LanguageTag,
  portal?: PortalId,
) => Answer | undefined;

/** What a panel's facts add to the notebook. */
export type Learn<P extends PanelId> = (facts: FactsOf[P], context: ReadingContext) => Learned;

/** Circumstances of a reading that facts alone do not tell. */
export interface ReadingContext {
  readonly today: IsoDate;
  /** Language of the page, for dates: `12/11/26` reads differently in `en-US` and `en-GB`. */
  readonly language: string;
  readonly portal: Contract['seenAt'];
}

/** News for the notebook. */
export type Learned = Partial<Knowledge>;
