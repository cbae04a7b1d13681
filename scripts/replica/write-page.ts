/** Writes the documents of a report as pages that the replicas' server can serve, with placeholders for texts. */
import { esc, script } from '../../tests/replicas/markup.ts';
import { placeLine, reportedAddress, type ReportedPage } from '../../tests/replicas/reported.ts';
import type { ReportedDocument, Said, Sketched } from './read-report.ts';

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const filler = 'lorem ipsum dolor sit amet ';

/** A name for the files of a report, by the place of its first document. */
export function nameOf([first]: readonly ReportedDocument[]): string {
  const words = (first?.place ?? '').toLowerCase().match(/[a-z\d]+/g) ?? [];
  return words
    .filter((word) => !/^(?:com|net|microsoft|www)$/.test(word))
    .slice(0, 8)
    .join('-');
}

/** The pages of a report: the first document under the name given, those in frames under names of their own. */
export function replicasOf(documents: readonly ReportedDocument[], name: string): ReportedPage[] {
  const pages = documents.map(({ place }, index) => ({ place, name: index === 0 ? name : `${name}.frame-${index}` }));
  const frames = pages.slice(1);
  return documents.map(({ children }, index) => {
    const { place, name: own } = pages[index]!;
    return { name: own, place, markup: `${placeLine.write(place)}\n${written(children)}\n` };
  });

  /** Texts that followed each other stay apart: a parser would make one of them. */
  function written(nodes: readonly (Sketched | Said)[]): string {
    return nodes
      .map((node, index) => (isText(node) && isText(nodes[index - 1]) ? '<!---->' : '') + write(node))
      .join('');
  }

  function write(node: Sketched | Said): string {
    if (!('tag' in node)) return esc(placeholder(node));
    const inside = written(node.children);
    if (node.tag === '%shadow') return `<template shadowrootmode="open">${inside}</template>`;
    const attributes = node.attributes.flatMap((one) => (one.name === 'src' ? source(one.value) : attributeText(one)));
    if (node.classes.length > 0) attributes.unshift(`class="${node.classes.join(' ')}"`);
    const tag = [node.tag, ...attributes].join(' ');
    if (empty.has(node.tag)) return `<${tag}>`;
    if (node.tag === 'html')
      return `<${tag}><head><meta charset="utf-8"><title>Reported page</title></head>${inside}</html>`;
    const more = node.tag === 'body' ? script('reported-page.ts') : '';
    return `<${tag}>${inside}${more}</${node.tag}>\n`;
  }

  /** A frame shows the reported document of its place, each of them once; others stay empty. */
  function source(value: string | Said): string[] {
    const wanted = typeof value === 'string' ? value.replace(/#.*$/, '') : '';
    const index = frames.findIndex(({ place }) => place.replace(/#.*$/, '') === wanted);
    const [frame] = index < 0 ? [] : frames.splice(index, 1);
    return frame ? [`src="${esc(reportedAddress(frame))}"`] : [];
  }
}

function isText(node: Sketched | Said | undefined): boolean {
  return node !== undefined && !('tag' in node);
}

function attributeText({ name, value }: Sketched['attributes'][number]): string {
  if (typeof value !== 'string') return `${name}="${esc(placeholder(value))}"`;
  if (value === '') return name;
  return `${name}="${esc(value.replace(/@(?=\d)/g, 'at-'))}"`;
}

/** A text of the same length, or a known phrase with plausible numbers. */
function placeholder(said: Said): string {
  if ('phrase' in said) {
    return said.phrase
      .replaceAll('#/#/#', '12/31/30')
      .replace(/(\bid\b\W{0,2})#/gi, '$1900000017')
      .replaceAll('#', '10');
  }

  const text = filler
    .repeat(Math.ceil(said.length / filler.length))
    .slice(0, said.length)
    .replace(/ $/, 'x');
  return said.digits ? `${text.slice(0, -1)}7` : text;
}
