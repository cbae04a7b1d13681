/**
 * A page without what is private about it, for the user to read and pass on when the lens does not understand it. What
 * may leave the page is in the lists of the request and nowhere else; a text that is not among the known phrases is told
 * by its rough length alone.
 */
import { parseAddress } from '../page/address.ts';
import {
  attribute,
  firstChildOf,
  isElement,
  localNameOf,
  nextSiblingOf,
  queryAll,
  shadowOf,
  styleOf,
} from '../page/safe-dom.ts';
import { comparable, foldText } from '../page/text.ts';
import type { PageSketch, SketchRequest } from '../platform/protocol.ts';

const readAtMost = 2000;

/**
 * Writes down a page as an outline, one line an element or text, indented by depth: `tag.class[attribute=value]`,
 * `"known phrase"`, `~32` for an unknown text of up to 32 characters (`~32#` with digits), `%shadow` for an open root.
 */
export function sketch(
  page: Document,
  href: string,
  ask: SketchRequest,
): Pick<PageSketch, 'place' | 'lines' | 'isCut' | 'counts'> {
  const { most, names, texts, references, values } = ask;
  const own = new RegExp(ask.own, 'i');
  const plain = new RegExp(ask.plain, 'i');
  const phrases = new Map(ask.phrases.map((phrase) => [normal(phrase), phrase]));
  const ids = [...ask.ids];
  const lines: string[] = [];
  const roots: ParentNode[] = [page];
  let characters = 0;
  let isCut = false;

  walk(page, 0);
  return {
    place: placeOf(href),
    lines,
    isCut,
    counts: ask.anchors.map((selector) => roots.flatMap((root) => queryAll(root, selector)).length),
  };

  function write(depth: number, line: string): void {
    lines.push(' '.repeat(depth) + line);
    characters += depth + line.length;
  }

  function walk(parent: Node, depth: number): void {
    let siblings = 0;
    for (let at = firstChildOf(parent); at; at = nextSiblingOf(at)) {
      const element = isElement(at) ? at : undefined;
      const text = at instanceof Text ? foldText(at.data.slice(0, readAtMost)) : '';
      if (element ? ask.skipped.includes(localNameOf(element)) : !text) continue;
      siblings += 1;
      const isOutlineFull = lines.length >= most.lines || characters >= most.characters;
      if (isOutlineFull || siblings > most.siblings || depth > most.depth) {
        isCut = true;
        return;
      }

      if (element) describe(element, depth);
      else write(depth, say(text));
    }
  }

  function describe(element: Element, depth: number): void {
    const tag = localNameOf(element);
    const isHidden = styleOf(element).display === 'none';
    const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter((name) => plain.test(name));
    let line = [plain.test(tag) ? tag : 'x-unknown', ...classes.slice(0, most.classes)].join('.');
    if (isHidden) line += '[hidden]';
    for (const name of ask.attributes) {
      const value = attribute(element, name);
      if (value !== null) line += `[${name}${told(name, value)}]`;
    }

    const source = tag === 'iframe' && URL.parse(attribute(element, 'src') ?? '', href);
    if (source) line += `[src=${placeOf(source.href)}]`;
    write(depth, line);
    if (isHidden || ask.closed.includes(tag)) return;
    const root = shadowOf(element);
    if (root) {
      roots.push(root);
      write(depth + 1, '%shadow');
      walk(root, depth + 2);
    }

    walk(element, depth + 1);
  }

  /** What is told of an attribute besides that it is there. */
  function told(name: string, value: string): string {
    if (!value) return '';
    if (texts.includes(name)) return `=${say(value)}`;
    if (references.includes(name)) return `=${value.replace(/\S+/g, numbered)}`;
    return values.includes(value) || (names.includes(name) && plain.test(value)) ? `=${value}` : '';
  }

  /** An id that is the portal's own, else the number under which it is told. */
  function numbered(id: string): string {
    const at = ids.includes(id) ? ids.indexOf(id) : ids.push(id) - 1;
    return at < ask.ids.length ? id : `@${at}`;
  }

  /** A known phrase as we know it, or the length of an unknown one up to a power of two, and whether it has digits. */
  function say(raw: string): string {
    const text = foldText(raw.slice(0, readAtMost)) || ' ';
    const phrase = phrases.get(normal(text));
    if (phrase) return `"${phrase}"`;
    return `~${2 ** Math.ceil(Math.log2(text.length))}${/\p{Nd}/u.test(text) ? '#' : ''}`;
  }

  /** Host, path and state, without locale and parameters, and `_` for each part that is not the portals' own. */
  function placeOf(href: string): string {
    const { host, path, hash } = parseAddress(href);
    return `${host}${path}#${hash}`.replace(/[^/#]+/g, (part) => (own.test(part) ? part : '_'));
  }
}

/** Letters alone matter, and where numbers stand: the phrase "# incidents remaining" is met whatever the number. */
function normal(text: string): string {
  return comparable(text.replace(/\p{Nd}+|#/gu, '0'));
}
