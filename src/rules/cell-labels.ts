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
  quantity: labelled(labels.quantity),
  source: labelled(labels.source),
};

/** The value without the label that stands before it. */
export function withoutLabel<Text extends string | undefined>(text: Text, of: keyof typeof labels): Text | string {
  return text === undefined ? text : tidy(text).replace(patterns[of], '');
}

/** "Source (Program Name & Specialization):" has what the heading of the column says behind it. */
function labelled(words: string): RegExp {
  return new RegExp(String.raw`^(?:${words})(?: ?\([^()]{0,60}\))? ?[:：] ?(?=.)`, 'iu');
}
