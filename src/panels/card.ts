/**
 * A panel's content in one language: plain strings and numbers, ready to be drawn.
 * Cards are made in the background (rules and languages live there) and travel to the page by message.
 */
import type { PanelId } from '../rules/facts.ts';
import type { RuleId } from '../rules/finding.ts';
import type { Tone } from '../rules/answer.ts';
import type { Markup } from './markup.ts';

/** A link out, opened in a new tab; only addresses of our own table get here. */
export interface CardLink {
  readonly kind: 'link';
  readonly label: string;
  readonly href: string;
}

/** A text to copy. */
export interface CardCopy {
  readonly kind: 'copy';
  readonly label: string;
  readonly text: string;
  /** Said when it has been copied. */
  readonly done: string;
}

/** A button that starts or ends the guide of a page. */
export interface CardGuide {
  readonly starts: boolean;
  readonly label: string;
}

/** One contract as a picture. Fractions are 0 to 1; what is not known is left out and drawn as such. */
export interface CardBalance {
  readonly kind: 'balance';
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** The figures in words: "7 of 20 left". */
  readonly figures: string;
  readonly left?: number | undefined;
  readonly unlimited: boolean;
  /** The term in words: "12 Jan 2026 – 11 Jan 2027, 52 days left". */
  readonly term?: string | undefined;
  readonly elapsed?: number | undefined;
  readonly ended: boolean;
  /** How far along the shared time line its last day is. */
  readonly ahead?: number | undefined;
  /** The days on which the shared time line begins and ends, in words. */
  readonly scale?: readonly [string, string] | undefined;
  /** Whether the last day is within 30 days. */
  readonly soon: boolean;
  /** What it stands under together with others, and whether those open on demand. */
  readonly group?: string | undefined;
  readonly folded: boolean;
}

/** Ordered steps. */
export interface CardSteps {
  readonly kind: 'steps';
  readonly title?: string | undefined;
  readonly steps: readonly { readonly text: string; readonly state: 'done' | 'next' | 'later' }[];
}

/** Points under a heading. */
export interface CardList {
  readonly kind: 'list';
  readonly title?: string | undefined;
  readonly items: readonly string[];
  readonly open: boolean;
}

/** Other readings, folded away behind their heading. */
export interface CardReadings {
  readonly kind: 'readings';
  readonly title: string;
  readonly items: readonly string[];
}

export type CardSection = CardBalance | CardSteps | CardList | CardReadings;

/** One ground an answer stands on. */
export interface CardReason {
  readonly rule: RuleId;
  readonly text: string;
  /** "Certain", "Likely" or "One reading among others", in words. */
  readonly confidence: string;
  readonly sources: readonly { readonly title: string; readonly href?: string | undefined }[];
  /** "As of 20 Nov 2026". */
  readonly asOf: string;
}

/**
 * The ids, where a panel can hold them (on the page that shows them) or hand them out (on a form that asks for them).
 * They are masked here; the clear ones go to the clipboard and nowhere else.
 */
export interface CardIds {
  readonly mode: 'hold' | 'use';
  /** What is held, in words with the ids masked; left out when nothing is. */
  readonly held?: string | undefined;
  readonly words: {
    readonly hold: string;
    readonly note: string;
    readonly holdFailed: string;
    readonly copyAccess: string;
    readonly copyContract: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly forget: string;
  };
}

/** All that one panel shows. */
export interface Card {
  readonly panel: PanelId;
  readonly findings: readonly RuleId[];
  readonly tone: Tone;
  /** The tone in a word, for those who do not see its colour. */
  readonly toneWord: string;
  readonly title: string;
  readonly body: readonly string[];
  readonly action?: CardLink | CardCopy | undefined;
  /** A text to copy beside the main action. */
  readonly copy?: CardCopy | undefined;
  /** The same text in English, where the panel speaks another language. */
  readonly copyInEnglish?: CardCopy | undefined;
  readonly guide?: CardGuide | undefined;
  readonly ids?: CardIds | undefined;
  readonly links: readonly CardLink[];
  readonly sections: readonly CardSection[];
  readonly reasons: readonly CardReason[];
  /** "Considered: ERR-02, ERR-04." or nothing. */
  readonly considered?: string | undefined;
  /** Whether the user wants this kind of panel to open as one line. */
  readonly collapsed: boolean;
  /** Whether the portal's message may be folded to a line, by the rules and by the user's settings. */
  readonly fold: boolean;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Words of the frame around the content. */
  readonly words: {
    readonly lens: string;
    readonly why: string;
    readonly collapse: string;
    readonly expand: string;
    readonly showPortalMessage: string;
    readonly hidePortalMessage: string;
    readonly considered: string;
    readonly source: string;
  };
}

/** A card as it travels to a page: drawn already, with what the page must know to place it, fold it, and tell it apart. */
export interface PrintedCard extends Pick<
  Card,
  'panel' | 'findings' | 'collapsed' | 'fold' | 'language' | 'direction'
> {
  readonly markup: readonly Markup[];
}
