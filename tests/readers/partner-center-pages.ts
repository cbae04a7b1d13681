/** Partner Center pages as tests write them: the same grid in several makings. */
import type { BenefitRow } from '../../src/rules/facts.ts';
import type { Reading } from './reading.ts';

/** Addresses of the current and of the older page. */
export const v2 = 'https://partner.microsoft.com/dashboard/v2/benefits/technicalsupport';
export const old = 'https://partner.microsoft.com/dashboard/mpn/membership/benefits/technical';
/** Headings and rows as in Microsoft's screenshots of 2023. */
export const english = ['Benefit Name', 'Source (Program Name & Specialization)', 'Quantity', 'Activate By'];
export const two = [
  ['Microsoft Product Support', 'Solutions Partner - Core', '20 incidents', 'Jan 23, 2024'],
  ['Signature Cloud Support', 'Legacy Gold - Core', 'Unlimited incidents', 'Jan 23, 2024'],
];

/** A native table; the first cell is a link. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[], extra = ''): string {
  const head =
    headings.length > 0 ? `<thead><tr>${headings.map((one) => `<th>${one}</th>`).join('')}</tr></thead>` : '';
  const body = rows.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('');
  return `<main><h1>Benefits | Technical Support</h1><table id="grid">${head}<tbody>${body}</tbody></table>${extra}</main>`;
}

/** The same as blocks with roles, laid out as flex rows. */
export function roles(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], role: string): string =>
    `<div role="row" style="display:flex">${cells.map((one) => `<div role="${role}"><span>${one}</span></div>`).join('')}</div>`;
  return `<main><div id="grid" role="grid">${line(headings, 'columnheader')}<div role="rowgroup">${rows
    .map((row) => line(row, 'gridcell'))
    .join('')}</div></div></main>`;
}

/** The same in custom elements: the grid in a shadow root of a shadow root, each cell with a root and a slot of its own. */
export function shadows(headings: readonly string[], rows: readonly (readonly string[])[], prefix = ''): string {
  return `<app-root id="app"></app-root><script>{
    const el = (tag, parent, text) => { const e = document.createElement(tag); if (text) e.textContent = text; parent.append(e); return e; };
    const outer = document.getElementById('app').attachShadow({ mode: 'open' });
    const page = el('benefits-page', el('main', outer)).attachShadow({ mode: 'open' });
    const grid = el('${prefix}he-data-grid', page); grid.className = 'he-data-grid'; grid.id = 'grid';
    const table = el('table', grid.attachShadow({ mode: 'open' }));
    for (const [index, row] of ${JSON.stringify([headings, ...rows])}.entries()) {
      const tr = el('tr', table);
      for (const text of row) {
        const cell = el(index === 0 ? 'th' : 'td', tr);
        if (index === 0) cell.setAttribute('role', 'columnheader');
        const inner = el('${prefix}he-text', cell, text);
        inner.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
      }
    }
  }</script>`;
}

/** Plain blocks without any role. */
export function blocks(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return `<main><h1>T</h1><div id="grid">${[headings, ...rows]
    .map((row) => `<div>${row.map((one) => `<div>${one}</div>`).join('')}</div>`)
    .join('')}</div></main>`;
}

/** The reading of the overview; throws where there is none. */
export function overview(readings: readonly Reading[]): Extract<Reading, { panel: 'benefits-overview' }> {
  for (const one of readings) if (one.panel === 'benefits-overview') return one;
  throw new Error(`No overview in ${JSON.stringify(readings)}`);
}

/** A row without what is told of its activation, to compare with `asRows`. */
export const bare = ({ activated: _activated, ...row }: BenefitRow): object => row;
export const asRows = (rows: readonly (readonly string[])[]): object[] =>
  rows.map(([name, source, quantity, activateBy]) => ({ name, source, quantity, activateBy }));
/** The panels that were asked for, in order. */
export const panels = (readings: readonly Reading[]): string[] => readings.map(({ panel }) => panel);
