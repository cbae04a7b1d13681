/** How Support for Business words the reason why a plan is unavailable. */
import type { SourceId } from '../finding.ts';

/** The page's own reason: one of the three that are documented, another one, or none at all. */
export type StatedReason = 'product' | 'ended' | 'used-up' | 'other' | 'none';

/**
 * Wordings of the page's reasons, in lower case, with their source. The English and the Chinese ones are from Microsoft
 * pages; those of other languages are the plain words for the same three reasons.
 */
export const reasonWordings: readonly {
  readonly pattern: RegExp;
  readonly reason: Exclude<StatedReason, 'other' | 'none'>;
  readonly sources: readonly SourceId[];
  readonly example: string;
}[] = [
  {
    pattern: /cannot be used for|can't be used for|can’t be used for|code:?\s*8\b|不能用于指定产品/u,
    reason: 'product',
    sources: ['sfbus-remaining', 'visual-studio-docs-2020'],
    example: 'Support plan cannot be used for support on the specified product (Code: 8)',
  },
  {
    pattern:
      /^(?=.*(?:nicht|ne p\p{L}+|no (?:se )?pued\p{L}+|non può|não pode|nie mo\p{L}+|nelze|нельзя|не мо\p{L}+|nem |kan (?:inte|niet)|無法|无法|できません|できない|없습니다|maz|mez|tidak))(?=.*(?:produkt|produit|producto|prodotto|produto|(?:opgegeven|geselecteerde) product|продукт|产品|產品|製品|제품|ürün|termék|produk))/u,
    reason: 'product',
    sources: ['sfbus-remaining'],
    example: 'Der Supportplan kann für das angegebene Produkt nicht verwendet werden',
  },
  {
    pattern: /(?:has|is|have) expired|\bexpired\b|已过期/u,
    reason: 'ended',
    sources: ['sfbus-remaining'],
    example: 'The support plan has expired',
  },
  {
    pattern:
      /abgelaufen|\bexpir(?:[éa]|ou)|caducad|vencid|scadut|verlopen|upphört|gått ut|wygas[łl]|ист[её]к|vypršel|lejárt|süresi dol|sona er(?:di|miş)|kedaluwarsa|期限切れ|期限が切れ|已到期|已過期|만료되/u,
    reason: 'ended',
    sources: ['sfbus-remaining'],
    example: 'Der Supportplan ist abgelaufen',
  },
  {
    pattern:
      /used up|no (?:incidents|units) (?:left|remaining|available)|no available (?:incidents|units)|次数已(?:耗|用)/u,
    reason: 'used-up',
    sources: ['sfbus-remaining'],
    example: "The support plan's available count is used up",
  },
  {
    pattern:
      /aufgebraucht|épuisé|agotad|esgotad|esaurit|opgebruikt|förbruka[dt]|wyczerpan|исчерпан|vyčerpán|elfogyott|tükendi|sudah habis|使い切|소진|用尽|用完|耗盡/u,
    reason: 'used-up',
    sources: ['sfbus-remaining'],
    example: 'Die verfügbare Anzahl des Supportplans ist aufgebraucht',
  },
];
