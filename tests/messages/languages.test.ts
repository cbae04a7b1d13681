import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IntlMessageFormat } from 'intl-messageformat';
import english from '../../src/messages/en.json' with { type: 'json' };
import { matchLanguage } from '../../src/messages/languages.ts';

type Messages = Readonly<Record<string, string>>;
type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const folder = new URL('../../src/messages/', import.meta.url);
const tags = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'en.json')
  .map((name) => name.slice(0, -'.json'.length));

function messagesOf(tag: string): Messages {
  return JSON.parse(readFileSync(new URL(`${tag}.json`, folder), 'utf8')) as Messages;
}

/** Text between the parameters; `0` is its type in the syntax tree. */
function isLiteral(element: Element): boolean {
  return 'value' in element && !('options' in element) && !('style' in element) && element.type.valueOf() === 0;
}

/** Names of the parameters a message fills in, with those of all its branches. */
function parameters(text: string, tag: string): string[] {
  const found = new Set<string>();
  const visit = (elements: readonly Element[]): void => {
    for (const element of elements) {
      // A literal has a value too: its text.
      if ('value' in element && !isLiteral(element)) found.add(element.value);
      if ('options' in element) for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(new IntlMessageFormat(text, tag, undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

/** Plural categories that each plural of a message spells out. */
function pluralCategories(text: string, tag: string): string[][] {
  const found: string[][] = [];
  const visit = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (!('options' in element)) continue;
      if ('pluralType' in element) found.push(Object.keys(element.options).filter((name) => !name.startsWith('=')));
      for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(new IntlMessageFormat(text, tag, undefined, { ignoreTag: true }).getAst());
  return found;
}

/** Names that are the same in every language: products, programmes, addresses, keys on the keyboard. */
const sameEverywhere =
  /^(?:[\s\p{P}\p{S}\d]|\{[^}]*\}|Benefit Lens|Microsoft|Azure|Partner Center|Support for Business|Engage Center|Dynamics 365|Power Platform|Cloud Solution Provider|CSP|Action Pack|Solutions Partner|Silver|Gold|Exchange|SharePoint|Windows|SQL|Server|Premier|Unified|Access ID|Contract ID|ID|Partner|Success|Core|Expanded|Launch|ISV|Legacy|Learning|Entra|Code: 8|Government|21Vianet|portal|azure|us|cn)*$/u;

describe('every language', () => {
  it('that the portals’ documentation was read in is there', () => {
    const portals = 'cs de en es fr hu it ja ko nl pl pt-BR pt-PT ru sv tr zh-Hans zh-Hant';
    expect([...tags, 'en']).toEqual(expect.arrayContaining(portals.split(' ')));
  });

  it('is named by a tag in its usual spelling', () => {
    expect(tags.filter((tag) => new Intl.Locale(tag).toString() !== tag)).toEqual([]);
  });

  it('has a name and a description of the extension, for the stores and the browsers’ own pages', () => {
    const locales = readdirSync(new URL('../../public/_locales/', import.meta.url));
    const served = locales.map((locale) => matchLanguage([locale.replace('_', '-')], ['en', ...tags]));
    expect(served.sort()).toEqual([...tags, 'en'].sort());
    for (const locale of locales) {
      const file = new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url);
      const { description, ...others } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
      expect(Object.keys(others).sort(), locale).toEqual(['name', 'reachPanel']);
      // What the Chrome Web Store takes.
      expect(description?.message.length, locale).toBeLessThanOrEqual(132);
    }
  });

  describe.each(tags)('%s', (tag) => {
    const messages = messagesOf(tag);

    it('has every message, in the order of the English, and no other', () => {
      expect(Object.keys(messages)).toEqual(Object.keys(english));
    });

    it('fills in the same values', () => {
      const wrong = Object.entries(english).filter(
        ([key, text]) => parameters(messages[key] ?? '', tag).join() !== parameters(text, 'en').join(),
      );
      expect(wrong.map(([key]) => key)).toEqual([]);
    });

    it('has the plural forms that its grammar needs', () => {
      const needed = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      const wrong = Object.entries(messages).filter(([, text]) =>
        pluralCategories(text, tag).some(
          (has) => !has.includes('other') || has.some((one) => !needed.includes(one as never)),
        ),
      );
      expect(wrong.map(([key]) => key)).toEqual([]);
    });

    it('has no English left over', () => {
      const left = Object.entries(english).filter(
        ([key, text]) => messages[key] === text && text.split(/\s+/).length > 2 && !sameEverywhere.test(text),
      );
      expect(left.map(([key]) => key)).toEqual([]);
    });

    it('names the error by the words that the portal was seen to use', () => {
      expect(messages['options.error.legend']).toContain('This Access ID is already associated to an account');
    });

    it('has no stray white space or straight markup', () => {
      const wrong = Object.entries(messages).filter(
        ([, text]) => text !== text.trim() || / {2}|<[a-z]/i.test(text) || text === '',
      );
      expect(wrong.map(([key]) => key)).toEqual([]);
    });
  });
});

describe('the language of a page', () => {
  it.each([
    [['zh-CN'], 'zh-Hans'],
    [['zh-tw'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['pt'], 'pt-BR'],
    [['pt-PT'], 'pt-PT'],
    [['pt-AO'], 'pt-BR'],
    [['de-AT'], 'de'],
    [['nb-NO', 'sv-SE'], 'sv'],
    [['xx', 'not a tag', 'pl'], 'pl'],
    [['ar'], 'en'],
    [[], 'en'],
  ])('%j finds %s', (wishes, found) => {
    const available = ['en', 'de', 'pl', 'pt-BR', 'pt-PT', 'sv', 'zh-Hans', 'zh-Hant'];
    expect(matchLanguage(wishes, available)).toBe(found);
  });
});
