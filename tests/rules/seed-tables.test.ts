/**
 * The entitlement table as five revisions of one article print it, in five languages, agrees with our table for
 * 2021. The cells below have the shape of theirs: unit words, stray dots, two alternatives in one cell.
 */
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/rules/facts.ts';
import { entitlement } from '../../src/rules/entitlements.ts';
import { readQuantity } from '../../src/rules/quantity-reading.ts';
import type { OfferId } from '../../src/rules/names.ts';

interface PrintedTable {
  readonly language: string;
  readonly onPremises: string;
  readonly cloud: string;
}

const printed: readonly PrintedTable[] = [
  {
    language: 'Chinese (R2)',
    onPremises: '| 对于最近的本地产品 | 10个事件 | 15个事件 | 20个事件 |',
    cloud:
      '| 仅适用于云产品 | | 云能力：<br>无限制<br><br>其他能力：<br>5个事件 | 云能力：<br>无限制<br>   <br>其他能力：<br>10个事件 |',
  },
  {
    language: 'German (R7)',
    onPremises: '| Nur lokale Produkte | 10 Incidents | 15 Incidents  | 20 Incidents | |',
    cloud:
      '| Nur Cloud | | Cloud-Kompetenzen:<br>Unbegrenzt<br>Weitere Kompetenzen:<br>5 Incidents | Cloud-Kompetenzen:<br>Unbegrenzt<br>Weitere Kompetenzen:<br>10 Incidents |',
  },
  {
    language: 'Polish (R10)',
    onPremises: '| Tylko produkty lokalne | 10 zdarzeń | 15 zdarzeń | 20 zdarzeń |',
    cloud:
      '| Tylko chmura | | Kompetencje w chmurze:<br>Nieograniczona liczba<br>Inne kompetencje:<br>5. Zdarzenia | Kompetencje w chmurze:<br>Nieograniczona liczba<br>Inne kompetencje:<br>10 zdarzeń |',
  },
  {
    language: 'Swedish (R12)',
    onPremises: '| Endast lokala produkter | 10 incidenter | 15 incidenter | 20 incidenter |',
    cloud:
      '| Endast moln | | Molnkompetenser:<br>Obegränsat<br>Andra kompetenser:<br>5 incidenter | Molnkompetenser:<br>Obegränsat<br>Andra kompetenser:<br>10 incidenter |',
  },
  {
    language: 'Dutch (R15)',
    onPremises: '| Alleen lokale producten | 10 incidenten | 15 incidenten | 20 incidenten |',
    cloud:
      '| Alleen cloud | | Cloudcompetenties:<br>Onbeperkt<br>Andere competenties:<br>5 incidenten | Cloudcompetenties:<br>Onbeperkt<br>Andere competenties:<br>10 incidenten |',
  },
  {
    language: 'Italian',
    onPremises: '| Solo prodotti locali | 10 eventi imprevisti | 15 eventi imprevisti | 20 eventi imprevisti |',
    cloud:
      '| Solo cloud | | Competenze cloud:<br>Illimitato<br>Altre competenze:<br>5 eventi imprevisti | Competenze cloud:<br>Illimitato<br>Altre competenze:<br>10 eventi imprevisti |',
  },
];

const columns: readonly OfferId[] = ['action-pack', 'silver', 'gold'];
const edition = '2021-06-17';

function cells(row: string): readonly string[] {
  return row
    .split('|')
    .slice(2, 5)
    .map((cell) => cell.trim());
}

/** The lines of a cell that say a quantity; the headings before them end in a colon. */
function quantities(cell: string): readonly (Quantity | undefined)[] {
  return cell
    .split('<br>')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/[:：]$/u.test(line))
    .map(readQuantity);
}

describe.each(printed.map((table) => [table.language, table] as const))('the table in %s', (_language, table) => {
  it('agrees on on-premises incidents', () => {
    const expected = columns.map((offer) => [entitlement([{ offer, cloudCompetency: 'no' }], edition).onPremises]);
    expect(cells(table.onPremises).map(quantities)).toEqual(expected);
  });

  it('agrees on cloud incidents, with a cloud competency and without', () => {
    const expected = columns.map((offer) =>
      offer === 'action-pack'
        ? []
        : (['yes', 'no'] as const).map((cloudCompetency) => entitlement([{ offer, cloudCompetency }], edition).cloud),
    );
    expect(cells(table.cloud).map(quantities)).toEqual(expected);
  });
});
