/**
 * Small numbers of incidents in words: "one incident remaining", "ein Vorfall verbleibend", "剩余一个事件". In the
 * languages of the portals' documentation. Read only where nothing else is said: the same words are articles elsewhere.
 */

/** From one to ten, each in English, Swedish, German, Polish, Dutch, Spanish, Italian, Portuguese, Russian and Czech. */
const words: readonly string[] = [
  'one|ett|en|eine?|jeden|jedno|een|uno?|um|один|одно',
  'two|tva|zwei|dwa|twee|dos|due|dois|два|dva',
  'three|tre|drei|trzy|drie|tres|три|tri',
  'four|fyra|vier|cztery|cuatro|quattro|quatro|четыре|ctyri',
  'five|fem|funf|piec|vijf|cinco|cinque|пять|pet',
  'six|sex|sechs|szesc|zes|seis?|шесть|sest',
  'seven|sju|sieben|siedem|zeven|siete|sette|sete|семь|sedm',
  'eight|atta|acht|osiem|ocho|otto|oito|восемь|osm',
  'nine|nio|neun|dziewiec|negen|nueve|nove|девять|devet',
  'ten|tio|zehn|dziesiec|tien|diez|dieci|dez|десять|deset',
];
const chinese = ['一', '[二两]', '三', '四', '五', '六', '七', '八', '九', '十'];
const incident = String.raw`(?:in[cz]ident|incydent|zdarzen|vorfall|arende|инцидент)\p{L}*`;
/** Words that say of a number that it is what is left, in the languages of the portals; in lower case. */
export const leftWords = String.raw`(?:(?<![\p{L}\p{M}])(?:remain(?:ing|s)?|left|(?:noch|nog|jeszcze)(?= ?\d)|verbleib\p{L}*|[uü]brig\p{L}*|rest(?:liche[nr]?)?|[aå]terst[aå]\p{L}+|kvar|tilbage|gjenst[aå]\p{L}+|pozosta\p{L}*|resterend\p{L}*|resteren|in[cz]ident\p{L}* over|restant\p{L}*|reste(?:nt)?|resta[nm]?|restano|quedan?|rimanent[ei]|rima(?:ne|ngono|st[oaie])|остал\p{L}*|оста[её]тся|остаются|залишил\p{L}*|zb[yý]v\p{L}*|maradt|marad[oó]|fennmarad\p{L}*|h[aá]tral[eé]v\p{L}*|kalan|kald[iı]|(?:ter)?sisa|απομέν\p{L}+|נותר\p{L}*|متبقي\p{L}*)(?![\p{L}\p{M}])|剩[余餘]|[还還]剩|余下|残り|残っ|残[数件]|남[음은았]|잔여|शेष|เหลือ)`;

/** The word between a part and its whole. */
export const ofWords = '(?:of|av|von|z|ze|van|de|di|из)';

const patterns = words.map(
  (word, index) =>
    new RegExp(
      `^(?:${leftWords} ?:? )?(?:${word}) ${incident}(?: ${leftWords})?$|^(?:剩余|还剩)?${chinese[index] ?? ''}个?事件(?:剩余)?$`,
      'u',
    ),
);
const share = new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')}) (?:${incident} )?${ofWords} \d`, 'u');

/** The number from one to ten that a text counts incidents with, and nothing else; `undefined` for any other text. */
export function incidentsInWords(text: string): number | undefined {
  const index = patterns.findIndex((pattern) => pattern.test(plain(text)));
  return index < 0 ? undefined : index + 1;
}

/** Whether a text says "one of 5": then its digits are not the number that it is about. */
export function isShare(text: string): boolean {
  return share.test(plain(text));
}

/** Without accents and capitals. */
export function plain(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').trim();
}
