/** What people type when they ask about a product. */

/**
 * The text with a space between a name and the year that was typed onto it: "Exchange2019", as it is often written
 * where words are not parted by spaces. Portals write the space, so this is for what is typed alone.
 */
export function typedProduct(text: string): string {
  return text.normalize('NFKC').replace(/(?<=\p{L}{3})(?=(?:19|20)\d{2}(?!\d))/gu, ' ');
}
