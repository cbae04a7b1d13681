/** Labels that a card writes before its values, where a table has headings: "Source: Solutions Partner", "Quantity: 20". */
import { tidy } from './text.ts';

/** The words of the label alone: "Quantity used" may count something else. */
const labels = {
  quantity:
    'quantity|menge|anzahl|kvantitet|antal|mängd|cantidad|quantité|quantità|quantidade|ilość|liczba|aantal|hoeveelheid|количество|množství|počet|mennyiség|miktar|adet|数量|數量|수량',
  source:
    'source|quelle|källa|fuente|origen|origine|fonte|origem|źródło|bron|источник|zdroj|forrás|kaynak|来源|來源|ソース|원본|출처',
} as const;

const patterns = {
  quantity: labelled(labels.quantity, String.raw` ?[:：] ?|(?=\d)`),
  source: labelled(labels.source, ' ?[:：] ?'),
};

/** Where a text ends and another begins with nothing between: "SourceSolutions Partner", "Activate ByJan 23, 2027". */
const seam = /(?<=\p{Ll})(?=\p{Lu}|\d)/u;

/** The value without the label that stands before it. */
export function withoutLabel<Text extends string | undefined>(text: Text, of: keyof typeof labels): Text | string {
  if (text === undefined) return text;
  const seen = tidy(text);
  const [label = '', ...rest] = seen.split(seam);
  const isGlued = rest.length > 0 && `${label}:x`.replace(patterns[of], '') === 'x';
  return isGlued ? seen.slice(label.length) : seen.replace(patterns[of], '');
}

/** The text behind the label that it is glued to; `undefined` where nothing is. */
export function behindSeam(text: string | undefined): string | undefined {
  const [label, ...rest] = tidy(text ?? '').split(seam);
  return rest.length > 0 ? tidy(text ?? '').slice(label?.length) : undefined;
}

/** "Source (Program Name & Specialization):" has what the heading of the column says behind it. */
function labelled(words: string, end: string): RegExp {
  return new RegExp(String.raw`^(?:${words})(?: ?\([^()]{0,60}\))?(?:${end})(?=.)`, 'iu');
}
