// @vitest-environment happy-dom
/** The two ids as they are read on the user's click. They are invented. */
import { describe, expect, it } from 'vitest';
import { readShownIds } from '../../src/portals/partner-center/read-ids.ts';

const ids = { access: '172583642', contract: '926931' };

function readIn(markup: string, around: string) {
  document.body.innerHTML = markup;
  const element = document.querySelector(around);
  if (!element) throw new Error(`No ${around}.`);
  return readShownIds(element);
}

function table(headings: readonly string[], cells: readonly string[]): string {
  const head = headings.map((heading) => `<th>${heading}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody><tr id="row">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table>`;
}

describe('the ids of a benefit', () => {
  it.each([
    ['labels before them', `<p id="row">Access ID: ${ids.access}<br>Contract ID: ${ids.contract}</p>`],
    [
      'a list of terms',
      `<dl id="row"><dt>Vertrags-ID</dt><dd>${ids.contract}</dd><dt>Zugriffs-ID</dt><dd>${ids.access}</dd></dl>`,
    ],
    ['columns', table(['Benefit', 'Access ID', 'Contract ID'], ['Partner Cloud Support 50', ids.access, ids.contract])],
    ['columns the other way round', table(['合同 ID', '访问 ID', '到期'], [ids.contract, ids.access, '2027-01-02'])],
    [
      'columns of roles',
      `<div role="grid"><div role="row"><span role="columnheader">Access ID</span><span role="columnheader">Contract ID</span></div>
       <div role="row" id="row"><span role="gridcell"><b>${ids.access}</b></span><span role="gridcell">${ids.contract}</span></div></div>`,
    ],
  ])('are told apart by %s', (_name, markup) => {
    expect(readIn(markup, '#row')).toEqual(ids);
  });

  it.each([
    [
      'headings are fewer than cells',
      table(['Access ID', 'Contract ID'], ['Partner Cloud Support 50', ids.access, ids.contract]),
    ],
    ['nothing names them', `<p id="row">${ids.access} ${ids.contract}</p>`],
    ['one is missing', table(['Access ID', 'Contract ID'], [ids.access, '–'])],
    [
      'two contracts are in sight',
      `<p id="row">Access ID: ${ids.access}, Contract ID: ${ids.contract}, Contract ID: 926932</p>`,
    ],
  ])('are not guessed where %s', (_name, markup) => {
    expect(readIn(markup, '#row')).toBeUndefined();
  });
});
