/** An answer in short lines: everything it says and offers, by keys, so that a test can name all of it. */
import { expect, it } from 'vitest';
import type { Action, Answer, Decide, Section, Sentence } from '../../../src/rules/answer.ts';
import { answers } from '../../../src/rules/answers/index.ts';
import type { FactsOf, Knowledge, PanelId, Quantity } from '../../../src/rules/facts.ts';
import type { Param } from '../../../src/rules/finding.ts';
import { today } from './contracts.ts';

/** A test that holds a panel to the whole of what it says, line by line; `undefined` stands for silence. */
export function says<P extends PanelId>(
  panel: P,
  facts: FactsOf[P],
  knowledge: Knowledge,
  expected: readonly string[] | undefined,
  language = 'en-US',
): void {
  it(`says ${expected?.[0] ?? 'nothing'} of ${JSON.stringify(facts)}`, () => {
    const said = (answers[panel] as Decide<P>)(facts, knowledge, today, language);
    expect(said && outline(said)).toEqual(expected);
    expect(said?.panel ?? panel).toBe(panel);
    expect(said?.lead.sources.length).not.toBe(0);
  });
}

/** The answer line by line; parts that are empty are left out. */
export function outline({ tone, lead, more, action, copy, guide, links, sections }: Answer): readonly string[] {
  return [
    `${tone}, ${lead.confidence}: ${words(lead)}`,
    line('not', lead.considered),
    line(
      'more',
      more.map(({ message }) => message.replace(/\.rule$/u, '')),
    ),
    line(
      'do',
      [action, copy].flatMap((one) => (one ? target(one) : [])),
    ),
    line('guide', guide ? [guide.starts ? 'starts' : 'ends', words(guide.label)] : []),
    line('links', links.map(target)),
    ...sections.map(section),
  ].filter((one) => one !== '');
}

function line(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${name}: ${items.join(' ')}`;
}

function words({ message, params = {} }: Sentence): string {
  const shown = Object.entries(params).map(([name, value]) => `${name}=${plain(value)}`);
  return shown.length === 0 ? message : `${message}(${shown.join(', ')})`;
}

function plain(value: Param): string {
  if (typeof value !== 'object') return String(value);
  return Object.values(value)[0] ?? '';
}

/** Where it leads; with its label where that is not the address's own. */
function target(action: Action): string {
  if (action.kind === 'copy') return `${words(action.label)}→${words(action.text)}`;
  return action.label.message === `link.${action.target}` ? action.target : `${action.target}(${words(action.label)})`;
}

function section(one: Section): string {
  switch (one.kind) {
    case 'balance': {
      const { title, subtitle, size, remaining, start = '', end = '' } = one;
      const term = start === '' && end === '' ? '' : ` ${start}–${end}`;
      const under = subtitle ? `, ${words(subtitle)}` : '';
      return `picture ${amount(remaining)} of ${amount(size)}${term}: ${words(title)}${under}`;
    }
    case 'steps':
      return `steps ${one.title ? words(one.title) : ''}: ${one.steps.map((step) => `${words(step)}=${step.state}`).join(' ')}`;
    case 'list':
      return `list ${one.title ? words(one.title) : ''}: ${one.items.map(words).join(' ')}`;
    case 'readings':
      return `readings: ${one.items.map(words).join(' ')}`;
  }
}

function amount(quantity: Quantity | undefined): string {
  switch (quantity?.kind) {
    case undefined:
      return '–';
    case 'count':
      return String(quantity.count);
    case 'hours':
      return `${quantity.hours} h`;
    case 'unlimited':
    case 'unread':
      return quantity.kind;
  }
}
