/**
 * A page without what is private about it, for the user to read and pass on when the lens does not understand it. What
 * may leave the page is in the lists of the request and nowhere else; a text that is not among the known phrases is told
 * by its rough length alone.
 */
import { parseAddress } from '../page/address.ts';
import { attribute, firstChildOf, localNameOf, nextSiblingOf, shadowOf } from '../page/safe-dom.ts';
import { comparable, foldText } from '../page/text.ts';
import type { PageSketch, SketchRequest } from '../platform/protocol.ts';

const most = { lines: 3000, characters: 200_000, depth: 80, siblings: 40, classes: 12 };

/** Elements that show nothing of their own, hold what was entered, or are ours. */
const skipped = /^(?:head|script|style|noscript|template|link|meta|benefit-lens)$/;
const closed = /^(?:svg|textarea|iframe)$/;

/** Names that a page's makers gave, as far as they hold no number of anything and no run of random characters. */
const plain = /^[a-z][\w-]{0,39}$/i;
const random = /(?=[a-z]*\d)[a-z\d]{6,}|(?:\d[-_]?){3}|[\da-f]{8}-[\da-f]{4}/i;

const portalHost =
  /^(?:partner|engagecenter|entra)\.microsoft\.com$|(?:^|\.)(?:serviceshub\.microsoft\.com|portal\.azure\.(?:com|net))$/;
/** A blade by its names in code, which stand before the parameters; behind them may be names of resources. */
const blade = /^(?:@[^/]*\/)?((?:view|blade)\/microsoft_[a-z_]+\/[a-z_]+(?:v\d)?[a-z.]*(?:\/~\/[a-z]+)?)(?:\/|$)/;

/** Writes down a page as an outline, one line an element or text, indented by depth. See docs/reporting.md. */
export function sketch(page: Document, ask: SketchRequest): Pick<PageSketch, 'place' | 'lines' | 'isCut' | 'counts'> {
  const phrases = new Map(ask.phrases.map((phrase) => [normal(phrase), phrase]));
  const lines: string[] = [];
  const roots: ParentNode[] = [page];
  /** Lines of the elements by id, to say which of them an attribute points at. */
  const byId = new Map<string, number>();
  const references: [line: number, name: string, ids: string][] = [];
  let characters = 0;
  let isCut = false;

  walk(page, 0);
  for (const [line, name, ids] of references) {
    const targets = ids.split(/\s+/).flatMap((id) => byId.get(id) ?? []);
    lines[line] += `[${name}=@${targets.join('@')}]`;
  }

  return {
    place: placeOf(page.URL),
    lines,
    isCut,
    counts: ask.anchors.map((selector) => roots.reduce((sum, root) => sum + root.querySelectorAll(selector).length, 0)),
  };

  function write(depth: number, line: string): void {
    lines.push(' '.repeat(depth) + line);
    characters += depth + line.length + 1;
  }

  function walk(parent: Node, depth: number): void {
    let siblings = 0;
    for (let node = firstChildOf(parent); node; node = nextSiblingOf(node)) {
      const isElement = node instanceof Element;
      const text = node instanceof Text ? foldText(node.data.slice(0, 2000)) : '';
      if (isElement ? skipped.test(localNameOf(node)) : !text) continue;
      siblings += 1;
      if (
        siblings > most.siblings ||
        lines.length >= most.lines ||
        characters >= most.characters ||
        depth > most.depth
      ) {
        isCut = true;
        return;
      }

      if (isElement) describe(node, depth);
      else write(depth, say(text));
    }
  }

  function describe(element: Element, depth: number): void {
    const tag = localNameOf(element);
    const id = attribute(element, 'id') ?? '';
    const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter(isPlain).slice(0, most.classes);
    const isHidden = getComputedStyle(element).display === 'none';
    let line = [isPlain(tag) ? tag : 'x-unknown', ...classes].join('.');
    if (ask.ids.includes(id)) line += `#${id}`;
    if (id && !byId.has(id)) byId.set(id, lines.length);
    if (isHidden) line += '[hidden]';
    for (const name of [...ask.states, ...ask.names]) {
      const value = attribute(element, name);
      if (value === null) continue;
      const isTold = ask.values.includes(value) || (ask.names.includes(name) && isPlain(value));
      line += isTold ? `[${name}=${value}]` : `[${name}]`;
    }

    for (const name of ask.texts) {
      const text = foldText((attribute(element, name) ?? '').slice(0, 2000));
      if (text) line += `[${name}=${say(text)}]`;
    }

    for (const name of ask.references) {
      const ids = attribute(element, name);
      if (ids) references.push([lines.length, name, ids]);
    }

    const source = tag === 'iframe' && attribute(element, 'src');
    if (source && URL.canParse(source, page.URL)) line += `[src=${placeOf(new URL(source, page.URL).href)}]`;
    write(depth, line);
    if (isHidden || closed.test(tag)) return;
    const root = shadowOf(element);
    if (root) {
      roots.push(root);
      write(depth + 1, '%shadow');
      walk(root, depth + 2);
    }

    walk(element, depth + 1);
  }

  /** A known phrase as we know it, or the length of an unknown one up to a power of two, and whether it has digits. */
  function say(text: string): string {
    const phrase = phrases.get(normal(text));
    if (phrase) return JSON.stringify(phrase);
    return `~${2 ** Math.ceil(Math.log2(text.length))}${/\p{Nd}/u.test(text) ? '#' : ''}`;
  }

  /** Host and path without locale, parameters, and segments that are not the portals' own. */
  function placeOf(href: string): string {
    const { host, path, hash } = parseAddress(href);
    if (!portalHost.test(host)) return '_';
    const segments = path.split('/').map((segment) => (!segment || ask.segments.includes(segment) ? segment : '_'));
    const state = ask.segments.includes(hash) ? hash : blade.exec(hash)?.[1];
    return `${host}${segments.join('/')}${state ? `#${state}` : ''}`;
  }
}

/** Letters alone matter, and where numbers stand: "10 incidents remaining" is the phrase whatever the number. */
function normal(text: string): string {
  return comparable(text.replace(/\p{Nd}+/gu, '0'));
}

function isPlain(name: string): boolean {
  return plain.test(name) && !random.test(name);
}
