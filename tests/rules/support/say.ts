/** Renders answers in English, and complains about anything a translator could not have known. */
import { IntlMessageFormat } from 'intl-messageformat';
import messages from '../../../src/messages/en.json' with { type: 'json' };
import type { Action, Answer, Section, Sentence } from '../../../src/rules/answer.ts';
import type { Param } from '../../../src/rules/finding.ts';
import { addresses } from '../../../src/rules/tables/addresses.ts';

const english: Readonly<Record<string, string>> = messages;

/** A sentence in English. Throws when its key is missing, or a parameter that any branch of it names. */
export function inEnglish(sentence: Sentence): string {
  const pattern = english[sentence.message];
  if (pattern === undefined) throw new Error(`No message ${sentence.message}`);

  const given = sentence.params ?? {};
  const format = new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true });
  for (const name of argumentsOf(format.getAst())) {
    if (!(name in given))
      throw new Error(`${sentence.message} needs {${name}}, given: ${Object.keys(given).join(', ')}`);
  }

  const values = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, plain(value)]));
  return String(format.format(values));
}

/** Everything an answer says, one sentence a line. */
export function transcript(answer: Answer): readonly string[] {
  const { lead, more, action, copy, links, sections } = answer;
  const start = lead.message.replace(/\.title$/u, '');
  return [
    inEnglish({ message: `${start}.title`, params: lead.params }),
    inEnglish({ message: `${start}.body`, params: lead.params }),
    ...[lead, ...more].map(({ rule }) => inEnglish({ message: `${rule}.rule` })),
    ...more.map(({ message, params }) => inEnglish({ message, params })),
    ...[action, copy, ...links].filter((one) => one !== undefined).flatMap(wordsOfAction),
    ...sections.flatMap(wordsOfSection),
  ];
}

/** The title alone. */
export function title(answer: Answer): string {
  return inEnglish({ message: answer.lead.message, params: answer.lead.params });
}

function wordsOfAction(action: Action): readonly string[] {
  if (action.kind === 'copy') return [inEnglish(action.label), inEnglish(action.text)];
  if (!(action.target in addresses)) throw new Error(`No address ${action.target}`);
  return [inEnglish(action.label)];
}

function wordsOfSection(section: Section): readonly string[] {
  switch (section.kind) {
    case 'balance':
      return [inEnglish(section.title), ...(section.subtitle ? [inEnglish(section.subtitle)] : [])];
    case 'steps':
      return [...(section.title ? [inEnglish(section.title)] : []), ...section.steps.map(inEnglish)];
    case 'list':
      return [...(section.title ? [inEnglish(section.title)] : []), ...section.items.map(inEnglish)];
    case 'readings':
      return section.items.map(inEnglish);
  }
}

function plain(value: Param): string | number {
  if (typeof value !== 'object') return value;
  if ('day' in value) return value.day;
  return inEnglish({ message: 'role' in value ? `role.${value.role}` : `options.offer.${value.offer}` });
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Kinds of element that stand for a parameter: a plain one, and those with branches. */
const PLAIN = [1, 2, 3, 4];

/** All parameters that any branch of a message names. */
function argumentsOf(elements: Elements): readonly string[] {
  return elements.flatMap((element) => {
    if ('options' in element) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))];
    }

    return PLAIN.includes(element.type) && 'value' in element ? [element.value] : [];
  });
}
