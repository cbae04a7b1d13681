/** Reads a report of a page back. It comes from anybody, so whatever is not of its form is refused. */
import { readFileSync } from 'node:fs';
import { REPORT_TITLE, vocabulary } from '../../src/popup/report/vocabulary.ts';

/** A text or a value: what it says, or how long it was and whether it had digits. */
export type Said = { readonly phrase: string } | { readonly length: number; readonly digits: boolean };

/** An element of an outline. A shadow root is an element called `%shadow`. */
export interface Sketched {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly value: string | Said }[];
  readonly children: (Sketched | Said)[];
}

/** One document of a report. */
export interface ReportedDocument {
  /** Host, path and `#` state, `_` for what was not told. */
  readonly place: string;
  readonly children: (Sketched | Said)[];
}

/** A report that cannot be read; the message names the line. */
export class ReportError extends Error {}

const element = /^([a-z][\w-]*)((?:\.[\w-]+)*)((?:\[[a-z][\w-]*(?:=(?:"[^"]*"|[^\]"]*))?\])*)$/i;
const attribute = /\[([a-z][\w-]*)(?:=("[^"]*"|[^\]"]*))?\]/gi;
const place = /^[a-z\d.-]+(?:\/[\w-]*)*(?:#[\w./~-]*)?$/i;
const known = new Set([...vocabulary.attributes, 'hidden', 'src']);
const deepest = 500;

/**
 * Reads a report that somebody saved.
 * @throws ReportError also for what is no file that can be read.
 */
export function readReportFile(file: string): readonly ReportedDocument[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ReportError(`It could not be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }

  return readReport(text);
}

/**
 * Reads a report.
 * @throws ReportError for what is no report, or has a line that none has.
 */
export function readReport(text: string): readonly ReportedDocument[] {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (lines[first]?.trim() !== REPORT_TITLE) throw new ReportError(`A report begins with “${REPORT_TITLE}”.`);
  const documents: ReportedDocument[] = [];
  /** The children of the last element at each depth, of the document at depth 0. */
  let open: (Sketched | Said)[][] = [];
  for (const [index, line] of lines.entries()) {
    const [, indent = '', content = ''] = /^( *)(.*?)\s*$/.exec(line) ?? [];
    if (content === '' || index <= first) continue;
    if (indent === '') {
      const where = /^document: (.*)$/.exec(content)?.[1];
      if (where === undefined) continue;
      if (!place.test(where)) throw new ReportError(`Line ${index + 1} is no place: ${content}`);
      const children: (Sketched | Said)[] = [];
      documents.push({ place: where, children });
      open = [children];
      continue;
    }

    const depth = indent.length - 2;
    const siblings = open[depth];
    if (!siblings || depth > deepest) throw new ReportError(`Line ${index + 1} stands too deep.`);
    const node = readSaid(content) ?? readElement(content);
    if (!node) throw new ReportError(`Line ${index + 1} is neither an element nor a text: ${content}`);
    siblings.push(node);
    open = [...open.slice(0, depth + 1), ...('tag' in node ? [node.children] : [])];
  }

  if (documents.length === 0) throw new ReportError('The report holds no document.');
  return documents;
}

function readSaid(content: string): Said | undefined {
  const phrase = /^"([^"]*)"$/.exec(content)?.[1];
  if (phrase !== undefined) return { phrase };
  const [, length, digits] = /^~(\d{1,4})(#?)$/.exec(content) ?? [];
  return length === undefined ? undefined : { length: Number(length), digits: digits === '#' };
}

function readElement(content: string): Sketched | undefined {
  if (content === '%shadow') return { tag: content, classes: [], attributes: [], children: [] };
  const [, tag, classes = '', rest = ''] = element.exec(content) ?? [];
  if (tag === undefined || vocabulary.skipped.includes(tag.toLowerCase())) return undefined;
  const attributes = [...rest.matchAll(attribute)].map(([, name = '', value = '']) => ({
    name,
    value: readSaid(value) ?? value,
  }));
  if (attributes.some(({ name }) => !known.has(name))) return undefined;
  return { tag, classes: classes.split('.').filter(Boolean), attributes, children: [] };
}
