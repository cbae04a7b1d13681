/** The report as text: made for a person to read before passing it on, and for `npm run replica` to read back. */
import type { PageSketch } from '../../platform/protocol.ts';
import { anchorNames, needed, type Anchor } from './needed.ts';
import { REPORT_TITLE } from './vocabulary.ts';

/**
 * Writes the documents of a tab down, the top one first. A head in plain words stands before each outline: what our
 * readers know the address as, what they saw, how often each anchor is there, and which of those they need is missing.
 */
export function reportText(sketches: readonly PageSketch[], version: string): string {
  const ordered = [...sketches].sort((one, other) => Number(other.isTop) - Number(one.isTop));
  return [REPORT_TITLE, `version: ${version}`, ...ordered.flatMap(documentText), ''].join('\n');
}

function documentText(sketch: PageSketch): string[] {
  return [
    '',
    `document: ${sketch.place.replace(/#$/, '')}`,
    `portal: ${sketch.portal}${sketch.isTop ? '' : ', in a frame'}`,
    `readers: ${listed(sketch.pages)}`,
    `seen: ${listed(sketch.seen)}`,
    `shown: ${listed(sketch.shown)}`,
    `found: ${listed(anchorNames.flatMap((name, index) => found(name, sketch.counts[index])))}`,
    `missing: ${listed(missing(sketch))}`,
    `outline: ${sketch.lines.length} lines${sketch.isCut ? ', and more that was left off' : ''}`,
    ...sketch.lines.map((line) => `  ${line}`),
  ];
}

function found(name: Anchor, count = 0): string[] {
  return count > 0 ? [`${name} ${count}`] : [];
}

/** Anchors that the page's readers need and did not meet. */
export function missing({ pages, counts }: Pick<PageSketch, 'pages' | 'counts'>): readonly Anchor[] {
  const wanted = new Set(pages.flatMap((page) => needed[page] ?? []));
  return anchorNames.flatMap((name, index) => (wanted.has(name) && !counts[index] ? name : []));
}

function listed(parts: readonly string[]): string {
  return parts.length > 0 ? [...new Set(parts)].join(', ') : 'none';
}
