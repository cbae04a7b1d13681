/** Tables and grids of any making: native, by role, in custom elements with shadow roots, or plain rows of blocks. */
import type { PageView } from '../../page/portal-page.ts';
import { attribute, isElement, matches, parentElementOf } from '../../page/safe-dom.ts';
import { comparable } from '../../page/text.ts';
import { childrenFor } from '../../page/view.ts';
import { above, cards, flyIns, pageBody } from './place.ts';
import { benefitHeadings } from './wordings.ts';

/** Elements that are a row of such a list. */
export const rowSelector = 'tr, [role=row], .he-data-grid-row, .he-table-row';
/** Elements that are a cell of a row. */
export const cellSelector =
  'td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader], .he-data-grid-cell';
/** Cells that name their column. */
export const headingSelector = 'th:not([scope=row]), [role=columnheader]';
/** Elements that hold a list of rows. */
export const gridSelector = 'table, [role=grid], [role=table], [role=treegrid], .he-data-grid, .he-table';
const mostRows = 300;
const mostVisits = 300;
const mostTexts = 2000;

/** One row; a cell stands at its column, and a cell that a span covers is missing. */
export interface GridRow {
  readonly element: Element;
  readonly cells: readonly (Element | undefined)[];
  readonly texts: readonly string[];
}

/** A grid with what its headings say, where it has any. */
export interface Grid {
  readonly element: Element;
  readonly headings: readonly string[];
  readonly rows: readonly GridRow[];
  /** True when the grid holds more rows than were read: cut off here, or not rendered by the page. */
  readonly isCut: boolean;
}

/** The grids of a page that have rows of at least two cells. Hidden rows and hidden grids are left out. */
export function readGrids(view: PageView): Grid[] {
  const owners = new Map<Element, Element[]>();
  let loose: Element | undefined;
  for (const row of view.all(rowSelector)) {
    const owner = view.closest(row, gridSelector) ?? (loose ??= parentElementOf(row) ?? row);
    const rows = owners.get(owner);
    if (rows) rows.push(row);
    else owners.set(owner, [row]);
  }

  const grids = [...owners]
    .filter(([owner]) => !matches(owner, '[role=presentation], [role=none]') && view.isVisible(owner))
    .map(([owner, rows]) => readGrid(view, owner, rows));
  // A heading that stays in place while rows scroll is often a grid of its own.
  return grids.map((grid, index) => {
    const before = grids[index - 1];
    const isBody = grid.headings.length === 0 && before?.rows.length === 0;
    return isBody ? { ...grid, headings: before.headings } : grid;
  });
}

/**
 * A grid out of plain blocks, if there is one: siblings of as many parts each as the row around the first element of
 * the page's body with a telling text.
 */
export function blockGrids(view: PageView, isTelling: (text: string) => boolean): Grid[] {
  const telling = view
    .all('a, span, div, p', view.first(pageBody))
    .slice(0, mostTexts)
    .find((one) => !one.firstElementChild && isTelling(view.text(one)) && view.isVisible(one));
  let row = telling && parentElementOf(telling);
  for (let level = 0; row && level < 4; level += 1) {
    const size = row.childElementCount;
    const parent = parentElementOf(row);
    if (parent && size > 2) {
      const rows = [...parent.children].filter((one) => one.childElementCount === size);
      return [readGrid(view, parent, rows)];
    }

    row = parent;
  }

  return [];
}

/**
 * Lists of one thing's properties, also as tables of labels and values, read as rows: the title above first, unless one
 * of the terms is the name; then what each term says. Those of which none has a telling value are lists of something else.
 */
export function recordGrids(view: PageView, isTelling: (text: string) => boolean): Grid[] {
  const grids = new Map<string, Grid & { readonly rows: GridRow[] }>();
  for (const list of view.all('dl, table')) {
    if (view.closest(list, flyIns) || !view.isVisible(list)) continue;
    const headings = view.all('dt, th:first-child', list).map((term) => view.text(term, 60));
    const cells = view.all('dd, td', list);
    const texts = cells.map((cell) => view.text(cell, 300));
    // A term that stands twice is of several things.
    const isWhole = cells.length === headings.length && new Set(headings).size === cells.length;
    if (cells.length < 2 || !isWhole) continue;
    const [title] = above(view, list);
    if (title && !headings.some((term) => kindOf(term, benefitHeadings) === 'name')) {
      headings.unshift('');
      cells.unshift(title);
      texts.unshift(view.text(title, 300));
    }

    const element = view.closest(list, cards) ?? list;
    const key = headings.join('|');
    const grid = grids.get(key) ?? { element, headings, rows: [], isCut: false };
    grids.set(key, grid);
    grid.rows.push({ element, cells, texts });
  }

  return [...grids.values()].filter(({ rows }) => rows.some(({ texts }) => texts.some(isTelling)));
}

function readGrid(view: PageView, element: Element, found: readonly Element[]): Grid {
  let headings: readonly string[] = [];
  const rows: GridRow[] = [];
  const whole = wholeRows(found);
  let isCut = Number(attribute(element, 'aria-rowcount')) > whole.length;
  for (const { row, cells } of whole) {
    const [first, second] = cells.filter(Boolean);
    // A row may have no box of its own; its cells have, but for the columns that are folded away.
    const isHidden = !first?.checkVisibility() && !second?.checkVisibility();
    // What stands below the rows is their sum.
    if (!second || isHidden || matches(row, '[aria-hidden=true], tfoot *')) continue;
    const texts = cells.map((cell) => (cell ? view.text(cell, 300) : ''));
    const isHeading = cells.every((cell) => !cell || matches(cell, headingSelector));
    if (isHeading) {
      if (headings.length === 0) headings = texts.map((text) => text.slice(0, 60));
    } else if (rows.length === mostRows) {
      isCut = true;
      break;
    } else if (texts.some((text) => /[\p{L}\p{N}]/u.test(text))) {
      rows.push({ element: row, cells, texts });
    }
  }

  return { element, headings, rows, isCut };
}

interface RowOfCells {
  readonly row: Element;
  readonly cells: (Element | undefined)[];
}

/** Rows with their cells. A row whose first columns stay in place while the others scroll comes in pieces of one index. */
function wholeRows(found: readonly Element[]): readonly RowOfCells[] {
  const rows = new Map<unknown, RowOfCells>();
  const hanging: Hanging[] = [];
  for (const row of found) {
    const key = attribute(row, 'aria-rowindex') ?? row;
    const cells = cellsOf(row, hanging);
    const known = rows.get(key);
    if (!known) rows.set(key, { row, cells });
    else for (const [column, cell] of cells.entries()) known.cells[column] ??= cell;
  }

  return [...rows.values()];
}

/** A cell that stands in as many more rows. */
interface Hanging {
  readonly cell: Element;
  rows: number;
}

function cellsOf(row: Element, hanging: Hanging[]): (Element | undefined)[] {
  const found: Element[] = [];
  let visits = mostVisits;
  const dig = (node: Node, depth: number): void => {
    for (const child of childrenFor(node)) {
      if (!isElement(child) || --visits < 0) continue;
      if (matches(child, cellSelector)) found.push(child);
      else if (depth < 5 && !matches(child, rowSelector)) dig(child, depth + 1);
    }
  };
  dig(row, 0);
  const cells: (Element | undefined)[] = [];
  const hang = (): void => {
    for (let at = hanging[cells.length]; at && at.rows > 0; at = hanging[cells.length]) {
      at.rows -= 1;
      cells.push(at.cell);
    }
  };
  for (const cell of found.length > 0 ? found : row.children) {
    hang();
    const stated = Number(attribute(cell, 'aria-colindex'));
    if (stated > cells.length && stated < 50) cells.length = stated - 1;
    const below = Number(attribute(cell, 'rowspan')) - 1;
    if (below > 0 && below < mostRows) hanging[cells.length] = { cell, rows: below };
    cells.push(cell);
    const span = Number(attribute(cell, 'colspan'));
    if (span > 1 && span < 50) cells.length += span - 1;
  }

  hang();
  return [...cells];
}

/**
 * The kind of each column by its heading. Headings that do not line up with the rows are not trusted.
 * A row that is marked up like any other but reads like headings counts as such, and is left out of `rows`.
 */
export function columnsByHeading<K extends string>(
  grid: Grid,
  hints: readonly (readonly [K, RegExp])[],
): { readonly kinds: (K | undefined)[]; readonly rows: readonly GridRow[]; readonly headings: readonly string[] } {
  const [first, ...rest] = grid.rows;
  let { headings, rows } = grid;
  if (headings.length === 0 && first && rest.length > 0 && !first.texts.some((text) => /\p{Nd}/u.test(text))) {
    const named = first.texts.map((text) => kindOf(text.slice(0, 60), hints));
    if (new Set(named.filter(Boolean)).size >= 3) [headings, rows] = [first.texts, rest];
  }

  const width = Math.max(0, ...rows.map(({ texts }) => texts.length));
  const isAligned = headings.length === width;
  const kinds = Array.from({ length: width }, (_, column) =>
    isAligned ? kindOf(headings[column] ?? '', hints) : undefined,
  );
  return { kinds, rows, headings: isAligned ? headings : [] };
}

function kindOf<K>(text: string, hints: readonly (readonly [K, RegExp])[]): K | undefined {
  const plain = comparable(text);
  return hints.find(([, stems]) => stems.test(plain))?.[0];
}

/** A cell's own text, empty where there is no such column, without the heading that narrow layouts repeat in front of it. */
export function cellText(row: GridRow, column: number, headings: readonly string[]): string {
  const text = row.texts[column] ?? '';
  const heading = headings[column] ?? '';
  return heading !== '' && text !== heading && text.startsWith(heading)
    ? text.slice(heading.length).replace(/^[\s:：]+/, '')
    : text;
}
