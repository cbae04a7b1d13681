/** Text as people read it, and text made comparable across spacing, punctuation, case and accents. */

/** Icon fonts live in the private use area; zero-width characters are in texts for line breaking only. */
const invisible = /[\u{E000}-\u{F8FF}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2064}\u{FEFF}\u{00AD}]/gu;

/** White space folded to single blanks, icon glyphs and invisible characters removed, trimmed. */
export function foldText(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/**
 * Only letters and digits, in lower case, without accents: what is left of a sentence when markup, links,
 * spaces, punctuation and typography have been taken away. Two renderings of one sentence compare equal.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** Six digits or more, whatever joins them, and groups of three as numbers are written. */
const runs = /\p{Nd}(?:[\s\p{Cf}\p{Pd}]?\p{Nd}){5,}|(?<!\p{Nd})\p{Nd}{3}(?:[.,'’]\p{Nd}{3})+(?!\p{Nd})/gu;
/** Years and releases on their own, and days with one: 2016 2019, 10 1809, 2026-11-20, 20-11-2026. */
const years = /\b(?:\d\d?-\d\d?-)?(?:1[5-9]|20)\d\d\b(?:-\d\d?-\d\d?\b)?/g;

/**
 * Support ids are long runs of digits. Nothing that leaves a reader may hold one. A run stays only where years and days
 * leave too little of it to be an id.
 */
export function withoutIds(text: string): string {
  return text.replace(runs, (run) => (/(?:\p{Nd}\P{Nd}*){4}/u.test(run.replace(years, '')) ? '…' : run));
}
