/** Lists of users with their roles, as text. */
import type { PageView } from '../../page/portal-page.ts';
import { comparable, withoutIds } from '../../page/text.ts';
import { blockGrids, cellText, columnsByHeading, readGrids, type Grid, type GridRow } from './grid.ts';
import { above } from './place.ts';
import { gone, roleStems, userHeadings } from './wordings.ts';

/** Somebody in the list, with the names of roles as the page gives them, each or all in one text. */
export interface FoundUser {
  readonly name: string;
  readonly roles: readonly string[];
}

/** A list of users. */
export interface FoundUsers {
  readonly grid: Element;
  readonly users: readonly FoundUser[];
  /** False where the roles of somebody in it could not be told. */
  readonly isComplete: boolean;
}

/**
 * The user list of a page and who stands in it; people whose name or roles cannot be told, and those who were
 * removed, are left out. A list of users has a column of addresses, or one of names and one of roles by their headings.
 * Cards and other blocks are such a list where a role that is known stands in them too: a menu of the account has none.
 */
export function readUsers(view: PageView): FoundUsers | undefined {
  const tables = readGrids(view);
  for (const grid of tables[0] ? tables : userBlocks(view)) {
    const { kinds, rows, headings } = columnsByHeading(grid, userHeadings);
    const columns = [...kinds.keys()];
    // Where roles are known by their heading, so are names in a list of users; else it explains what roles are.
    const isOfUsers = kinds.includes('roles') ? kinds.includes('name') : columns.some((column) => isMail(rows, column));
    const told = [...headings, ...above(view, grid.element).map((one) => view.text(one, 80))];
    if (!isOfUsers || told.some((text) => gone.test(comparable(text)))) continue;
    const looksLike = (column: number, shape: RegExp): boolean =>
      kinds[column] === undefined && rows.slice(0, 30).some(({ texts }) => shape.test(comparable(texts[column] ?? '')));
    const roles = kinds.findIndex((kind, column) =>
      kinds.includes('roles') ? kind === 'roles' : looksLike(column, roleStems),
    );
    const first = columns.find(
      (column) => column !== roles && looksLike(column, /^\p{L}{2}/u) && !isMail(rows, column),
    );
    const names = columns.filter((column) => (kinds.includes('name') ? kinds[column] === 'name' : column === first));
    // Among blocks, somebody may stand in one of another shape.
    let isComplete = tables.includes(grid) && roles >= 0 && !grid.isCut;
    const users = rows.flatMap((row) => {
      if (row.texts.some((text, column) => kinds[column] === 'other' && gone.test(comparable(text)))) return [];
      const name = names.map((column) => cellText(row, column, headings).replace(/\S*@\S*/g, '')).join(' ');
      const own = rolesIn(view, row, roles, headings);
      // "+2" stands for roles that are not shown.
      if (/\+\s?\p{Nd}|…$/u.test(row.texts[roles] ?? '')) isComplete = false;
      return /\p{L}/u.test(name) && own.length > 0 ? [{ name: withoutIds(name.trim()), roles: own }] : [];
    });
    if (tables[0] ?? users[0]) return { grid: grid.element, users, isComplete };
  }

  return undefined;
}

/** Blocks side by side of which each has one part that is an address and nothing else. */
function userBlocks(view: PageView): Grid[] {
  const isAddress = (text: string): boolean => /^\S+@\S+$/.test(text);
  return blockGrids(view, isAddress).filter(({ rows }) => rows[1] && rows.every(({ texts }) => texts.some(isAddress)));
}

function isMail(rows: readonly GridRow[], column: number): boolean {
  return rows.filter(({ texts }) => texts[column]?.includes('@')).length * 2 > rows.length;
}

/** What each part of the cell says, or the cell as a whole where it is one text; the rules tell roles in it apart. */
function rolesIn(view: PageView, row: GridRow, column: number, headings: readonly string[]): string[] {
  const cell = row.cells[column];
  if (!cell) return [];
  const parts = view.all('li, [role=listitem], span, div, p', cell).filter((part) => !part.firstElementChild);
  const texts = parts.length > 1 ? parts.map((part) => view.text(part, 120)) : [cellText(row, column, headings)];
  return [...new Set(texts.filter((text) => /\p{L}{2}/u.test(text)).map(withoutIds))].slice(0, 30);
}
