/** The languages we have, and how a request for one of them is met. English is built in, the others are read on demand. */
import english from './en.json' with { type: 'json' };
import { createTranslator, type Messages, type Translator } from './translator.ts';

const files = import.meta.glob<string>('./*.json', { query: '?url', import: 'default', eager: true });

/** Tags of all languages there are messages for, English first. */
export const languages: readonly string[] = [
  'en',
  ...Object.keys(files)
    .map((path) => path.slice(2, -'.json'.length))
    .filter((tag) => tag !== 'en')
    .sort(),
];

/** English, for when nothing else can be had at once. */
export const inEnglish: Translator = createTranslator('en', english, english);

/**
 * The best of our languages for a list of wishes, most wanted first. `zh-CN` finds `zh-Hans`, `pt` finds `pt-BR`,
 * `de-AT` finds `de`; malformed tags are passed over; English when nothing fits.
 */
export function matchLanguage(wishes: readonly string[], available: readonly string[] = languages): string {
  return firstMatch(wishes, available) ?? 'en';
}

/** Whether a tag is met by one of our languages. */
export function isSpoken(tag: string): boolean {
  return firstMatch([tag], languages) !== undefined;
}

function firstMatch(wishes: readonly string[], available: readonly string[]): string | undefined {
  for (const wish of wishes) {
    const locale = parse(wish);
    if (!locale) continue;
    const wanted = locale.maximize();
    const sameLanguage = available.filter((tag) => {
      const own = new Intl.Locale(tag).maximize();
      return own.language === wanted.language && own.script === wanted.script;
    });
    const [best] = sameLanguage.filter((tag) => new Intl.Locale(tag).maximize().region === wanted.region);
    const found = best ?? sameLanguage[0];
    if (found) return found;
  }

  return undefined;
}

const cache = new Map<string, Promise<Translator>>();

/**
 * A translator for the best match of the wishes.
 * @param read fetches one of our own files by its path in the package; a failure falls back to English.
 */
export function translatorFor(
  wishes: readonly string[],
  read: (path: string) => Promise<Messages>,
): Promise<Translator> {
  const language = matchLanguage(wishes);
  let translator = cache.get(language);
  if (!translator) {
    const path = files[`./${language}.json`];
    translator =
      language === 'en' || path === undefined
        ? Promise.resolve(inEnglish)
        : read(path).then(
            (messages) => createTranslator(language, messages, english),
            () => inEnglish,
          );
    cache.set(language, translator);
  }

  return translator;
}

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
