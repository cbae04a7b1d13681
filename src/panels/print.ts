/** Turns components into plain data that can travel to a page. */
import { Fragment, type ComponentChildren, type JSX, type VNode } from 'preact';
import type { Markup } from './markup.ts';

/** All elements that panels are made of. None of them loads, runs or submits anything. */
const tags = new Set(
  'a b button circle details div h2 h3 i li ol p path pre section small span strong summary svg table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributeNames = /^(?:aria-[a-z]+|data-[a-z-]+|[a-z]+|stroke-[a-z]+|viewBox)$/;

/**
 * Prints what a component renders, once and without its event handlers.
 * @throws Error for elements, attributes and addresses that no panel has: a mistake of ours.
 */
export function print(children: ComponentChildren): Markup[] {
  if (children === null || children === undefined || typeof children === 'boolean') return [];
  if (Array.isArray(children)) return (children as ComponentChildren[]).flatMap(print);
  if (typeof children !== 'object') return [String(children)];
  const { type, props } = children as VNode<Readonly<Record<string, unknown>>>;
  if (type === Fragment) return print(props.children);
  if (typeof type === 'function') return print(rendered(type, props));
  if (!tags.has(type)) throw new Error(`No panel has an element <${type}>.`);
  const attributes = Object.entries(props).flatMap(([name, value]) => attributeOf(name, value));
  return [
    { tag: type, attributes: Object.fromEntries(attributes), children: print(props.children) },
  ];
}

function rendered(type: Exclude<VNode['type'], string>, props: object): ComponentChildren {
  const isClass =
    'prototype' in type && typeof (type.prototype as { render?: unknown } | undefined)?.render === 'function';
  if (!isClass) return (type as (props: object) => ComponentChildren)(props);
  const instance = new (
    type as new (props: object) => { state: object; render(props: object, state: object): JSX.Element }
  )(props);
  return instance.render(props, instance.state);
}

function attributeOf(name: string, value: unknown): [string, string][] {
  if (name === 'children' || typeof value === 'function' || value === undefined || value === null) return [];
  if (value === false && !name.startsWith('aria-')) return [];
  if (!attributeNames.test(name) || /^(?:on|src|action|formaction|srcdoc)/.test(name)) {
    throw new Error(`No panel has an attribute ${name}.`);
  }

  if (name === 'style') return [[name, styleText(value as Readonly<Record<string, string>>)]];
  const text = value === true && !name.startsWith('aria-') ? '' : String(value);
  if (name === 'href' && !text.startsWith('https://')) throw new Error('Panels link to https addresses only.');
  return [[name, text]];
}

function styleText(style: Readonly<Record<string, string>>): string {
  return Object.entries(style)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';');
}
