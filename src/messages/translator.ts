/** Sentences in the user's language. Texts are ICU messages, one JSON file a language, flat keys. */
import { IntlMessageFormat } from 'intl-messageformat';

/** A language's messages by key. A key that a language lacks falls back to English. */
export type Messages = Readonly<Record<string, string>>;

/** A value for a sentence; days are `YYYY-MM-DD` and are written out in the language. */
export type Value = string | number | { readonly day: string } | { readonly role: string } | { readonly offer: string };

/** Renders messages in one language. */
export interface Translator {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The sentence for a key. @throws Error for a key that not even English has: a mistake of ours. */
  say(key: string, values?: Readonly<Record<string, Value>>): string;
  has(key: string): boolean;
  /** A calendar day written out: "20 Nov 2026". */
  day(day: string): string;
}

/** Makes a translator. `language` must be one that `Intl` knows; the messages may be incomplete. */
export function createTranslator(language: string, messages: Messages, english: Messages): Translator {
  const formats = new Map<string, IntlMessageFormat>();
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });

  const translator: Translator = {
    language,
    direction: directionOf(language),
    has: (key) => key in messages || key in english,
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    say(key, values = {}) {
      let format = formats.get(key);
      if (!format) {
        const text = messages[key] ?? english[key];
        if (text === undefined) throw new Error(`No message "${key}". Add it to src/messages/en.json.`);
        format = new IntlMessageFormat(text, key in messages ? language : 'en', undefined, { ignoreTag: true });
        formats.set(key, format);
      }

      const filled = Object.entries(values).map(([name, value]) => [name, write(value)] as const);
      return String(format.format(Object.fromEntries(filled)));
    },
  };

  function write(value: Value): string | number {
    if (typeof value !== 'object') return value;
    if ('day' in value) return translator.day(value.day);
    return translator.say('role' in value ? `role.${value.role}` : `options.offer.${value.offer}`);
  }

  return translator;
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ug', 'ckb', 'dv']);

function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).language) ? 'rtl' : 'ltr';
}
