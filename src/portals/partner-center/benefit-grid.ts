/** The benefit grid: which column is which, by heading and by the shape of the cells, and the rows as text. */
import type { PageView, SightingOf } from '../../page/portal-page.ts';
import { parentElementOf } from '../../page/safe-dom.ts';
import { comparable, withoutIds } from '../../page/text.ts';
import type { BenefitRow, FactsOf } from '../../rules/facts.ts';
import { blockGrids, cellText, columnsByHeading, readGrids, recordGrids, type Grid, type GridRow } from './grid.ts';
import { above, pageSighting, type Control } from './place.ts';
import {
  active,
  activateVerb,
  benefitHeadings,
  common,
  idLabel,
  offerStems,
  over,
  unlimited,
  type BenefitColumn,
} from './wordings.ts';

/** A row of the benefit grid, and what it says of its activation. */
export interface FoundBenefit {
  readonly element: Element;
  readonly facts: BenefitRow;
  readonly showsIds: boolean;
  /** Whether it shows ids, or the page says that it is active, which need not mean that its date is its end. */
  readonly isActive: boolean;
}

/** The benefit grids of a page taken together. */
export interface FoundBenefits {
  /** The first of them, `undefined` when there is none. */
  readonly grid?: Element | undefined;
  readonly rows: readonly FoundBenefit[];
  /** The same by the element of the row. */
  readonly byRow: ReadonlyMap<Element | null, FoundBenefit>;
  /** False when something in them could not be read, or not for sure. */
  readonly isComplete: boolean;
}

const link = 'a, [role=link], .he-link, .he-hyperlink, .ms-Link';
/** Digits of an Access ID or Contract ID: nine in all that were seen, 6 to 12 taken where a label stands before them. */
export const supportId = /(?<!\p{Nd})\p{Nd}(?:[\s-]?\p{Nd}){5,11}(?!\p{Nd})/u;
const sampled = 30;

/** Reads all benefit grids. `controls` are the page's buttons, which tell whether a row waits for its activation. */
export function readBenefits(view: PageView, controls: readonly Control[]): FoundBenefits {
  for (const find of [readGrids, recordGrids, blockGrids]) {
    const found = benefitsIn(view, controls, find(view, isAmount));
    if (found.grid) return found;
  }

  return { rows: [], byRow: new Map(), isComplete: true };
}

function benefitsIn(view: PageView, controls: readonly Control[], grids: readonly Grid[]): FoundBenefits {
  const rowsAndCells = new Set(grids.flatMap(({ rows }) => rows.flatMap(({ element, cells }) => [element, ...cells])));
  const verbs = controls.map(({ element }) => element).filter((element) => activateVerb.test(labelOf(view, element)));
  const buttons = firstWithin(rowsAndCells, verbs);
  // Where one can be pressed, another is grey for a reason of its own, which may be that it was.
  const dead = new Set(controls.flatMap(({ element, disabled }) => (disabled ? element : [])));
  const isAnyLive = [...buttons.values()].some((button) => !dead.has(button));
  const links = firstWithin(rowsAndCells, grids.length > 0 ? view.all(link) : []);
  const rows = new Map<string, FoundBenefit>();
  const byRow = new Map<Element | null, FoundBenefit>();
  const found = grids.flatMap((one) => {
    const columns = columnsOf(one, links);
    return columns ? [{ one, columns }] : [];
  });
  // Benefits in several lists look alike in all of them. A list that looks otherwise may be of requests, or of what
  // was used: nothing is added up across the two, and the page counts as read in part.
  const [main] = found.toSorted((some, others) => others.columns.known - some.columns.known);
  const alike = found.filter(({ columns }) => String(columns.kinds) === String(main?.columns.kinds));
  let isComplete = alike.length === found.length;
  for (const { one, columns } of alike) {
    isComplete &&= !one.isCut && columns.isSure;
    const { kinds, headings } = columns;
    const isOver = (text: string): boolean => over.test(comparable(text));
    const said = above(view, one.element)
      .map((heading) => view.text(heading, 80))
      .filter(isOver);
    for (const row of columns.rows) {
      const text = (kind: BenefitColumn): string => cellText(row, kinds.indexOf(kind), headings);
      const [holder, button] = [row.cells[kinds.indexOf('name')], buttons.get(row.element)];
      // The name is a link where it opens the benefit; else it is the cell without the button that stands in it.
      const linked = links.get(holder);
      const label = button && buttons.get(holder) === button ? view.text(button, 80) : '';
      const name = (linked ? labelOf(view, linked) : '') || text('name').replace(label, '').trim();
      const [stated, date] = [text('quantity'), text('activateBy')];
      const quantity = isDay(stated) ? '' : stated;
      const isDated = !/\p{L}/u.test(date) || /\p{Nd}/u.test(date) || isOver(date);
      isComplete &&= name !== '' && /[\p{L}\p{N}]/u.test(quantity) && isDated;
      if (name === '') continue;
      const showsIds = row.texts.some((cell, column) => isId(cell, headings[column]));
      const isActive = showsIds || row.texts.some((cell) => active.test(comparable(cell)));
      const status = kinds.flatMap((kind, column) => {
        const told = cellText(row, column, headings);
        return kind === 'status' || ((!kind || kind === 'other') && isOver(told)) ? told : [];
      });
      const isWaiting = button && !isActive && !(isAnyLive && dead.has(button));
      const facts: BenefitRow = {
        name: withoutIds(name),
        ...cell('source', text('source')),
        ...cell('quantity', quantity),
        ...cell('remaining', text('remaining')),
        ...cell('activateBy', date),
        ...cell('end', text('end')),
        ...cell('start', text('start')),
        ...cell('used', text('used')),
        ...cell('status', [...status, ...said].join(' · ')),
        activated: showsIds ? 'yes' : isWaiting ? 'no' : 'unknown',
      };
      // The page may draw a row twice while it renders; nobody can have the same offer twice.
      const known = JSON.stringify(facts);
      const benefit = rows.get(known) ?? { element: row.element, facts, showsIds, isActive };
      rows.set(known, benefit);
      byRow.set(row.element, benefit);
    }
  }

  return { grid: alike[0]?.one.element, rows: [...rows.values()], byRow, isComplete };
}

/** The sighting of the overview, where there is something it can stand at. */
export function overviewOf(
  { grid, rows, isComplete }: FoundBenefits,
  page: FactsOf['benefits-overview']['page'],
  subject: Element | undefined,
): SightingOf<'benefits-overview'>[] {
  const facts = { page, complete: isComplete, rows: rows.map((row) => row.facts) };
  return subject ? [pageSighting('benefits-overview', subject, grid !== undefined, facts)] : [];
}

/** Parts by the element that they stand in; there is none for the cell that is missing. */
type FirstWithin = ReadonlyMap<Element | undefined, Element>;

/** For each of the elements wanted, the first of the parts that stands in it. */
function firstWithin(wanted: ReadonlySet<Element | undefined>, parts: readonly Element[]): FirstWithin {
  const found = new Map<Element | undefined, Element>();
  for (const part of parts) {
    let at: Element | null = part;
    for (let level = 0; at && level < 12; level += 1, at = parentElementOf(at)) {
      if (wanted.has(at) && !found.has(at)) found.set(at, part);
    }
  }

  return found;
}

/** Name of a control, bounded. */
export function labelOf(view: PageView, element: Element): string {
  return view.name(element).slice(0, 120);
}

function cell(kind: Exclude<BenefitColumn, 'name' | 'other'>, text: string): Partial<BenefitRow> {
  return /[\p{L}\p{N}]/u.test(text) ? { [kind]: withoutIds(text) } : {};
}

/** Whether the first long number in a text is an Access ID or Contract ID, by what stands before it. */
export function isId(text: string, heading = ''): boolean {
  const digits = supportId.exec(text);
  return digits !== null && idLabel.test(comparable(`${heading} ${text.slice(0, digits.index)}`));
}

interface Columns {
  /** How many of the kinds were told by a heading. */
  readonly known: number;
  readonly kinds: readonly (BenefitColumn | undefined)[];
  readonly headings: readonly string[];
  readonly rows: readonly GridRow[];
  /** False when a column may be one that was wanted, and it was not told which. */
  readonly isSure: boolean;
}

/** What each column holds, or `undefined` when this is no benefit grid. */
function columnsOf(grid: Grid, links: FirstWithin): Columns | undefined {
  const { kinds, headings, rows } = columnsByHeading(grid, benefitHeadings);
  const byHeading = new Set(kinds.filter((kind) => kind && !common.test(kind))).size;
  const texts = (column: number): string[] =>
    rows
      .slice(0, sampled)
      .map((row) => cellText(row, column, headings))
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
  let isSure = true;
  const untold = (): number[] => [...kinds.keys()].filter((column) => !kinds[column]);
  /** Gives the kind to the one column that looks like it; where several do, to none. */
  const settle = (kind: BenefitColumn, ...looks: readonly ((cells: readonly string[]) => boolean)[]): void => {
    if (kinds.includes(kind)) return;
    const free = untold().filter((column) => texts(column).length > 0);
    const alike = looks.map((isLike) => free.filter((column) => isLike(texts(column))));
    const [only] = alike.find(({ length }) => length === 1) ?? [];
    if (only !== undefined) kinds[only] = kind;
    else if (alike.some(({ length }) => length > 1)) isSure = false;
  };

  const isUnknown = !kinds.includes('quantity') && headings.length > 0;
  settle('activateBy', (cells) => cells.every(isDay));
  const isLinked = (column: number): boolean => rows.slice(0, sampled).every(({ cells }) => links.has(cells[column]));
  const isWords = (column: number): boolean =>
    texts(column).some((text) => /\p{L}{2}/u.test(text)) &&
    !texts(column).some((text) => isDay(text) || isNumber(text));
  const named = untold().find(isLinked) ?? untold().find(isWords);
  if (named !== undefined && !kinds.includes('name')) kinds[named] = 'name';
  settle(
    'quantity',
    (cells) =>
      cells.every((text) => isNumber(text) || !/\p{Nd}/u.test(text)) &&
      cells.some((text) => isNumber(text) && /\p{L}/u.test(text)),
    (cells) => cells.every(isAmount),
  );
  // A number under a heading of an unknown language may as well be what was used.
  if (isUnknown && headings[kinds.indexOf('quantity')]) isSure = false;
  settle(
    'source',
    (cells) => cells.every((text) => offerStems.test(comparable(text))),
    (cells) => cells.every((text) => /\p{L}{2}/u.test(text) && !isDay(text) && !isNumber(text)),
  );
  const has = (...wanted: BenefitColumn[]): boolean => wanted.every((kind) => kinds.includes(kind));
  const isOffer = texts(kinds.indexOf('source')).some((text) => offerStems.test(comparable(text)));
  const isShaped = has('quantity') ? has('source') || has('activateBy') : isOffer && has('activateBy');
  const isBenefits = byHeading >= 2 || (has('name') && isShaped);
  return isBenefits && rows.length > 0 ? { known: byHeading, kinds, headings, rows, isSure } : undefined;
}

function isAmount(text: string): boolean {
  return isNumber(text) || unlimited.test(comparable(text));
}

/** A short text around one number of at most five digits: "20 incidents", "5. Zdarzenia", "10个事件". */
function isNumber(text: string): boolean {
  if (text.length > 40 || isDay(text) || !/\p{Nd}/u.test(text) || /\p{Nd}{6}/u.test(text)) return false;
  return /^\P{L}{0,2}\p{Nd}/u.test(text) || text.split(' ').length <= 3;
}

/** A calendar day in any common form, of which two parts are numbers at least, and one looks like a year. */
function isDay(text: string): boolean {
  return (
    text.length <= 40 &&
    (/\p{Nd}{1,4}\s?[./\-‐–年년]\s?\p{Nd}{1,2}\s?[./\-‐–月월]\s?\p{Nd}{1,4}/u.test(text) ||
      (/(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(text) && /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/u.test(text)) ||
      /\p{Nd}{1,2}[\s.-]{1,2}\p{L}{3,}[\s.,-]{1,2}\p{Nd}{2}$/u.test(text))
  );
}
