/**
 * Browser side: the benefits workspace, with Technical support & consultation and Technical pre-sales & deployment.
 *
 * Evidenced (V, Microsoft's screenshots of 2023): title, intro lines, columns, quantities and dates; the fly-in with
 * its three steps, the Activate button, after activation "Contract ID" before "Access ID" with nine digits each,
 * Previous and Close; the two messages for "no benefits" and "not authorized" (documentation text).
 * Guessed: every tag, class and attribute of grid and fly-in; what a greyed Activate looks like in the document; where
 * a count of what is left would stand (it is documented since 2025-06-23, but was never seen).
 */
import { controls, startPage } from '../controls.ts';
import { gridRows, inventedIds, type GridRow } from '../data.ts';
import { element, need, setHtml } from '../dom.ts';
import { guessedTexts } from '../guessed-texts.ts';
import { each, esc, when } from '../markup.ts';
import { texts } from '../texts.ts';
import { defineHarmony, fillGrid, tag } from './harmony.ts';
import { benefitsMenu } from './page.ts';

const replica = controls({ rerender: draw, navigate, openWizard });
const { options } = replica;
const words = texts[options.lang];
const guessed = guessedTexts[options.lang];
const mayActivate = options.role === 'partner-admin' || options.role === 'global-admin';
let activated = options.activated === 'yes';
let openRow: GridRow | undefined;

defineHarmony(options);
addEventListener('popstate', draw);
for (const item of document.querySelectorAll<HTMLElement>('he-task-item')) {
  item.addEventListener('click', () => {
    navigate(`/dashboard/v2/benefits/${item.dataset.item ?? ''}`);
  });
}

startPage(replica, () => {
  draw();
  if (options.wizard !== 'closed') openWizard(0);
});

function navigate(to: string): void {
  history.pushState({}, '', `${to}${location.search}`);
  closeWizard();
  draw();
}

function draw(): void {
  const page = location.pathname.split('/').at(-1) ?? '';
  for (const item of document.querySelectorAll<HTMLElement>('he-task-item')) {
    item.toggleAttribute('selected', item.dataset.item === page);
  }

  const title =
    page === 'technicalsupport' ? titleOfSupport() : (benefitsMenu.find(({ id }) => id === page)?.name ?? '');
  document.title = `${title} | Partner Center`;
  setHtml(
    need('#productWeb'),
    `<he-page-title class="he-page-title" page-title="">${esc(words.benefitsMenu)}<span slot="active-title"> | ${esc(title)}</span></he-page-title>${content(page)}`,
  );
  const grid = document.querySelector('.he-data-grid');
  if (grid) {
    const root = fillGrid(grid, tableMarkup('data-grid__sort'));
    listen(root);
  } else listen(need('#productWeb'));
}

function titleOfSupport(): string {
  return options.lang === 'en-US' ? 'Technical Support & Consultation' : words.technicalBenefits;
}

function content(page: string): string {
  if (page === 'technicalpresales') return presales();
  if (page !== 'technicalsupport') return '<p>Nothing here concerns support.</p>';
  switch (options.state) {
    case 'none':
      return message(`${words.noBenefits}.`);
    case 'not-authorized':
      return message(`${words.notAuthorized}. You must have a program-associated account.`);
    case 'access-denied':
      return message(
        "Access denied. Please contact your company's global admin and ask them to grant you the appropriate access permissions.",
      );
    case 'empty':
      return '';
    case 'benefits':
    case 'half':
    case 'odd':
      return `<p>Get support for your on-premise products and cloud products by raising incidents with the issue details.</p>
      <p>Click on the individual benefit names below to view more details and activate the benefit.</p>
      <div class="pc-tools"><button type="button">Filters</button><input type="search" aria-label="Search benefits" placeholder="Search"></div>
      ${when(options.decoys === 'yes', decoys())}<div class="benefit-grid">${grid()}</div>`;
  }
}

/** Copies that only a careless reader would read. */
function decoys(): string {
  return `<div class="decoy" aria-hidden="true"><table class="cdk-table"><tr><th>${esc(guessed.benefitName)}</th><th>${esc(guessed.quantity)}</th></tr><tr><td>Partner On-premises Support</td><td>999 incidents</td></tr></table>${esc(words.noBenefits)}</div>
  <div class="decoy">${esc(words.notAuthorized)} <button disabled>${esc(words.activate)}</button></div>
  <div style="visibility: hidden; height: 0; overflow: hidden">${esc(words.contractId)}: 111111111</div>`;
}

function message(text: string): string {
  return `<div class="alert-band"><div class="alert with-icon alert-info" role="alert">${esc(text)}</div></div>`;
}

function grid(): string {
  switch (options.grid) {
    case 'cdk-table':
      return tableMarkup('', 'cdk-table');
    case 'role-grid':
      return rolesMarkup();
    case 'shadow-grid':
      return `<${tag('he-data-grid', options)} class="he-data-grid"></${tag('he-data-grid', options)}>`;
    case 'he-data-grid':
      return `<${tag('he-table', options)} class="he-table" role="table">${rolesMarkup()}</${tag('he-table', options)}>`;
  }
}

const columns = (): readonly (readonly [string, (row: GridRow) => string])[] => [
  [guessed.source, (row) => row.source],
  [guessed.quantity, (row) => row.quantity],
  ...(options.remaining === 'column' ? [[guessed.remaining, (row: GridRow) => row.remaining] as const] : []),
  [guessed.activateBy, (row) => row.activateBy],
];

function tableMarkup(sort = '', className = 'data-grid__table'): string {
  const head = (name: string) =>
    sort
      ? `<th role="columnheader"><button type="button" class="${sort}">${esc(name)}</button></th>`
      : `<th class="cdk-header-cell" scope="col">${esc(name)} <span class="info" aria-hidden="true">\ue946</span></th>`;
  return `<table class="${className}"><thead><tr>${head(guessed.benefitName)}${each(columns(), ([name]) => head(name))}</tr></thead><tbody>${each(
    gridRows(options),
    (row, index) =>
      `<tr class="cdk-row"><td class="cdk-cell"><a href="#" data-row="${index}">${esc(row.name)}</a></td>${each(columns(), ([, cell]) => `<td class="cdk-cell">${esc(cell(row))}</td>`)}</tr>`,
  )}</tbody></table>`;
}

function rolesMarkup(): string {
  return `<div role="grid" aria-label="Benefits"><div role="row"><span role="columnheader">${esc(guessed.benefitName)}</span>${each(columns(), ([name]) => `<span role="columnheader">${esc(name)}</span>`)}</div>${each(
    gridRows(options),
    (row, index) =>
      `<div role="row"><span role="gridcell"><button type="button" class="link" data-row="${index}">${esc(row.name)}</button></span>${each(columns(), ([, cell]) => `<span role="gridcell">${esc(cell(row))}</span>`)}</div>`,
  )}</div>`;
}

function presales(): string {
  if (options.state === 'none') return message(`${words.noBenefits}.`);
  if (options.state === 'not-authorized') return message(`${words.notAuthorized}.`);
  return `<p>Advisory hours for technical presales and deployment.</p><table class="cdk-table"><thead><tr><th>${esc(guessed.benefitName)}</th><th>${esc(guessed.source)}</th><th>${esc(guessed.quantity)}</th></tr></thead>
  <tbody><tr><td><a href="#">Technical Presales and Deployment Services</a></td><td>Solutions Partner - Core</td><td>50 hours</td></tr></tbody></table>`;
}

function listen(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLElement>('[data-row]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      openWizard(Number(link.dataset.row));
    });
  }
}

function openWizard(row: number): void {
  openRow = gridRows(options)[row];
  drawWizard();
}

function closeWizard(): void {
  openRow = undefined;
  document.querySelector('he-fly-in-panel')?.remove();
}

function drawWizard(): void {
  if (!openRow) return;
  document.querySelector('he-fly-in-panel')?.remove();
  const panel = element(
    `<he-fly-in-panel class="he-fly-in-panel" heading="${esc(openRow.name)}" placement="right" tabindex="-1" role="dialog" aria-label="${esc(openRow.name)}">
    <h2>${esc(openRow.name)}</h2><div class="source">${esc(openRow.source)}</div>
    <div class="wizard"><ol>${each(['Introduction', 'Activation Walkthrough', 'Activate Benefits'], (step, index) => `<li${when(index === 2, ' aria-current="step"')}>${step}</li>`)}</ol>
    <div class="${options.wizard === 'open-in-step' ? 'step' : 'wizard-pane'}">${activated ? idsMarkup() : activateMarkup()}<div class="pc-tools"><button type="button" class="previous">Previous</button><button type="button" class="close">Close</button></div></div></div></he-fly-in-panel>`,
  );
  need('#productWeb').append(panel);
  panel.querySelector('.close')?.addEventListener('click', closeWizard);
  panel.querySelector('.activate')?.addEventListener('click', (event) => {
    event.preventDefault();
    if (!mayActivate) return;
    activated = true;
    drawWizard();
  });
}

function activateMarkup(): string {
  const name = tag('he-button', options);
  const greyed = {
    attribute: 'disabled',
    inner: 'inner-disabled',
    aria: 'aria-disabled="true"',
    class: 'aria-disabled="true" tabindex="-1"',
    link: '',
  }[options.disabled];
  const button =
    options.disabled === 'link'
      ? `<a class="activate btn btn-primary${when(!mayActivate, ' disabled')}"${when(mayActivate, ' href="#activate"')}>${esc(words.activate)}</a>`
      : `<${name} appearance="primary" class="activate he-button he-focusable${when(!mayActivate && options.disabled === 'class', ' is-disabled')}" button="" data-l10n-key="Activate" type="button" ${mayActivate ? '' : greyed}>${esc(words.activate)}</${name}>`;
  return `<div class="alert alert-info">Please go through the <a href="#guide">Technical support guide</a> to learn more about the Technical support benefits.</div><h3>Activate Benefit</h3>
  ${button}`;
}

function idsMarkup(): string {
  return `<h3>1. Get Contract ID and Access ID</h3><p>Get your Contract ID and Access ID here.</p>
  <dl class="ids"><div><dt>${esc(words.contractId)}:</dt> <dd>${inventedIds.contract}</dd> <button type="button" aria-label="Copy">⧉</button></div><div><dt>${esc(words.accessId)}:</dt> <dd>${inventedIds.access}</dd> <button type="button" aria-label="Copy">⧉</button></div></dl><h3>2. Raise support request</h3>`;
}
