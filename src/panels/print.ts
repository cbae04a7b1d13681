/** Turns components into plain data that can travel to a page. */
import { Fragment, type ComponentChildren, type FunctionComponent, type VNode } from 'preact';
import type { Markup } from './markup.ts';

/** All elements that panels are made of. None of them loads, runs or submits anything. */
const tags = new Set(
  'a b button circle details div h2 h3 i li ol p path pre section small span strong summary svg table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributeNames = /^(?:aria-[a-z]+|data-[a-z-]+|[a-z]+|stroke-[a-z]+|viewBox)$/;

/**
 * Prints what function components render, once and without its event handlers.
 * @throws Error for elements, attributes and addresses that no panel has: a mistake of ours.
 */
export function print(children: ComponentChildren): Markup[] {
  if (children === null || children === undefined || typeof children === 'boolean') return [];
  if (Array.isArray(children)) return (children as ComponentChildren[]).flatMap(print);
  if (typeof children !== 'object') return [String(children)];
  const { type, props } = children as VNode<Readonly<Record<string, unknown>>>;
  if (type === Fragment) return print(props.children);
  if (typeof type === 'function') return print((type as FunctionComponent<typeof props>)(props));
  if (!tags.has(type)) throw new Error(`No panel has an element <${type}>.`);
  const attributes = Object.entries(props).flatMap(([name, value]) => attributeOf(name, value));
  return [{ tag: type, attributes: Object.fromEntries(attributes), children: print(props.children) }];
}

function attributeOf(name: string, value: unknown): [string, string][] {
  if (name === 'children' || typeof value === 'function' || value === undefined || value === null) return [];
  if (value === false && !name.startsWith('aria-')) return [];
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (!attributeNames.test(name) || /^(?:on|src|action|formaction|srcdoc)/.test(name)) {
    throw new Error(`No panel has an attribute ${name}.`);
  }

  if (name === 'style') return [[name, styleText(value as Readonly<Record<string, string>>)]];
  if (!isPlain) throw new Error(`The attribute ${name} has no text.`);
  const text = value === true && !name.startsWith('aria-') ? '' : String(value);
  if (name === 'href' && !text.startsWith('https://')) throw new Error('Panels link to https addresses only.');
  return [[name, text]];
}

function styleText(style: Readonly<Record<string, string>>): string {
  return Object.entries(style)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';');
}
