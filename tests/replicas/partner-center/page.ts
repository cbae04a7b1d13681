/**
 * Partner Center's frame around every page.
 *
 * Evidenced (V, from a raw page of 2026): `html.he-theme-light`, the body's classes, the hidden inputs, `he-shell` with
 * breadcrumb elements under the tag prefix `shell_`, `#signInPrompt` and `#legacy-v1-portal-data` which are always in
 * the document though nobody sees them, `#pc-shell-task-menu`, `mix-focus-nav > he-task-menu > he-task-item`,
 * `page-main-content > main#3ppmaincontent`, `app-root[ng-version]`. The workspace's menu is that of Microsoft's
 * screenshots of 2023.
 * Guessed: the service name of the benefits workspace, and all that stands inside shadow roots.
 */
import { each, esc, script, when } from '../markup.ts';
import type { Options } from '../options.ts';
import { texts } from '../texts.ts';

/** Items of the benefits workspace with the last part of their address. */
export const benefitsMenu = [
  { id: 'azure', name: 'Azure credits' },
  { id: 'cloudservices', name: 'Cloud services' },
  { id: 'software', name: 'Software' },
  { id: 'developertools', name: 'Developer tools' },
  { id: 'technicalpresales', name: 'Technical pre-sales & deployment' },
  { id: 'technicalsupport', name: 'Technical support & consultation' },
  { id: 'marketing', name: 'Marketing benefits' },
  { id: 'logobuilder', name: 'Logo Builder' },
] as const;

/** Items of the account settings workspace. */
export const accountMenu = [
  { id: 'overview', name: 'Overview' },
  { id: 'myaccess', name: 'My access' },
  { id: 'usermanagement', name: 'User management' },
  { id: 'programs', name: 'Programs' },
  { id: 'agreements', name: 'Agreements' },
] as const;

export interface Frame {
  readonly title: string;
  readonly workspace: 'Benefits' | 'Account settings' | 'Customers';
  readonly menu: readonly { readonly id: string; readonly name: string }[];
  readonly selected: string;
  /** Client script that draws the page, below this folder. Without one the page is server-rendered. */
  readonly client?: string;
  /** Markup of a server-rendered page. */
  readonly content?: string;
}

/** The whole document of a Partner Center page. */
export function partnerCenterDocument(frame: Frame, options: Options): string {
  const locale = options.lang.toLowerCase();
  return `<!doctype html>
<html lang="${locale}" xml:lang="${locale}" class="he-theme-${options.theme}" dir="ltr" style="--headerBreadcrumbHeight: 96px">
<head><meta charset="utf-8"><title>${esc(frame.title)} | Partner Center</title><style>${css}</style></head>
<body class="dashboard v2-migration breadcrumb-active modernUX partner-center ${locale}" data-tabster="{}">
<input type="hidden" id="serviceName" value="benefitsweb"><input type="hidden" id="awaMarket" value="${locale}">
<header class="pc-top" role="banner"><button aria-label="Navigation" type="button">☰</button><b>Microsoft Partner Center</b>
<input class="pc-search" type="search" aria-label="Search" placeholder="Search"><span class="pc-me" aria-hidden="true">◉</span></header>
<he-shell class="he-shell" scope-query-selector="he-shell" data-dialog-host="true">
<shell_he-breadcrumb id="extra-crumbs" class="he-breadcrumb"><shell_he-breadcrumb-item class="he-breadcrumb-item">Home</shell_he-breadcrumb-item>
<shell_he-breadcrumb-item class="he-breadcrumb-item" current="page">${esc(frame.workspace)}</shell_he-breadcrumb-item></shell_he-breadcrumb></he-shell>
<div class="loading-overlay" hidden></div>
<div id="signInPrompt" class="modal" aria-hidden="true" style="display: none"><div role="dialog"><h2>Your session has expired</h2><p>${esc(texts[options.lang].notAuthorized)}</p></div></div>
<div id="legacy-v1-portal-data" aria-hidden="true" style="display: none"><ul id="onedash-navigation-list">${each(
    ['Benefits', 'Customers', 'Account settings', 'Technical benefits', 'User management'],
    (name, index) =>
      `<li class="onedash-navigation-category"><a id="workspace-nav-${index}" data-workspaceid="${index}">${name}</a></li>`,
  )}</ul></div>
<div id="pc-shell-task-menu"><he-shell-task-menu locale="${locale}"></he-shell-task-menu></div>
<div class="pc-body"><mix-focus-nav><he-task-menu class="he-task-menu" role="navigation" task-menu item-type="page" view="default">${each(
    frame.menu,
    (item) =>
      `<he-task-item class="he-task-item he-focusable" role="listitem" tabindex="0" data-item="${item.id}"${when(item.id === frame.selected, ' selected')}>${esc(item.name)}</he-task-item>`,
  )}</he-task-menu></mix-focus-nav>
<page-main-content><main id="3ppmaincontent" role="main"><app-root ng-version="12.2.17"><div id="productWeb">${frame.content ?? ''}</div></app-root></main></page-main-content></div>
${frame.client === undefined ? script('partner-center/plain.ts') : script(`partner-center/${frame.client}`)}
</body></html>`;
}

const css = `
:root { --ink: #242424; --ground: #fff; --line: #e0e0e0; --soft: #f2f2f2; --link: #0067b8; color-scheme: light; }
.he-theme-dark { --ink: #eee; --ground: #1b1b1b; --line: #444; --soft: #2b2b2b; --link: #62abf5; color-scheme: dark; }
* { box-sizing: border-box; } body { margin: 0; font: 14px 'Segoe UI', 'Liberation Sans', sans-serif; color: var(--ink); background: var(--ground); }
.pc-top { display: flex; align-items: center; gap: 16px; height: 48px; padding: 0 16px; background: #333; color: #fff; }
.pc-top button { background: none; border: 0; color: inherit; font-size: 18px; } .pc-search { flex: 0 1 480px; margin: 0 auto; height: 30px; }
he-shell { display: block; height: 48px; border-bottom: 1px solid var(--line); padding: 14px 16px; }
#extra-crumbs > * + *::before { content: '›'; padding: 0 8px; } shell_he-breadcrumb-item[current] { font-weight: 600; }
.pc-body { display: flex; align-items: flex-start; min-height: calc(100vh - 96px); }
mix-focus-nav { flex: 0 0 270px; border-right: 1px solid var(--line); min-height: calc(100vh - 96px); }
he-task-item { display: block; padding: 9px 16px; cursor: pointer; } he-task-item[selected] { background: var(--soft); border-left: 2px solid var(--link); padding-left: 14px; }
page-main-content { flex: 1 1 auto; min-width: 0; padding: 16px 24px; position: relative; } a { color: var(--link); }
.he-page-title { display: block; font-size: 24px; font-weight: 600; margin-bottom: 16px; } .he-page-title [slot] { font-weight: 400; }
table { width: 100%; border-collapse: collapse; } th, td { text-align: left; padding: 13px 12px; border-bottom: 1px solid var(--line); }
[role=grid] [role=row] { display: grid; grid-template-columns: 2fr 3fr 1fr 1fr 1fr; border-bottom: 1px solid var(--line); }
[role=grid] [role=row] > * { padding: 13px 12px; } [role=columnheader], th { font-weight: 600; }
.alert { padding: 12px 16px; background: var(--soft); margin: 8px 0; } .pc-tools { display: flex; justify-content: flex-end; gap: 8px; margin: 8px 0; }
.he-button { display: inline-block; } .is-disabled { opacity: .5; } button.link { background: none; border: 0; padding: 0; font: inherit; color: var(--link); text-decoration: underline; cursor: pointer; }
.info { font-size: 0; } .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .decoy { display: none; }
he-fly-in-panel { position: fixed; inset: 48px 0 0 270px; background: var(--ground); box-shadow: -4px 0 12px #0003; padding: 24px; overflow: auto; z-index: 1000; display: block; }
.wizard { display: flex; gap: 24px; } .wizard ol { flex: 0 0 190px; list-style: none; padding: 0; } .wizard li { padding: 12px 0; } .wizard li[aria-current] { font-weight: 600; }
@media (max-width: 700px) { mix-focus-nav { display: none; } he-fly-in-panel { inset-inline-start: 0; } .wizard { flex-wrap: wrap; } .wizard-pane, .step { min-width: 0; } }
.legacy-card { border: 1px solid var(--line); padding: 16px; margin: 0 0 16px; }
`;
