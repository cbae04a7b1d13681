/**
 * Documents of the Azure framework: the shell of the Azure portal and of Engage Center, and React blades in frames.
 *
 * Evidenced: `#web-container.fxs-portal` with topbar, sidebar, context panes on both sides and the panorama (C);
 * `html.fxs-mode-light|dark` (S); frames at `sandbox-N.reactblade.portal.azure.net/React/Index` with class
 * `fxs-reactview-frame-active`, others kept warm and hidden with `fxs-display-none`, `window.name` ending in
 * `.ReactView`, `allow-same-origin` in the sandbox (V); Engage Center on the same framework with its own hash (V);
 * toasts always in the shell (S).
 * Guessed: the blades of Help + support beyond their names and addresses.
 */
import { errorMarkup, errorText, shaped, type ErrorPlace } from '../errors.ts';
import { esc, script, when } from '../markup.ts';
import type { Options } from '../options.ts';

interface Shell {
  readonly brand: string;
  readonly title: string;
}

/** Errors that can stand in the shell from the first byte. */
const shellPlaces: readonly ErrorPlace[] = ['toast', 'info-box', 'status-bar', 'field-validation'];

function standing(options: Options, wanted: readonly ErrorPlace[]): string {
  const place = wanted.find((each) => each === options.error);
  return place ? errorMarkup(place, shaped(errorText(options.lang), 'plain')) : '';
}

function shell(options: Options, { brand, title }: Shell): string {
  return `<!doctype html>
<html lang="${options.lang}" class="fxs-mode-${options.theme}"><head><meta charset="utf-8"><title>${esc(title)}</title><style>${shellCss}</style></head>
<body class="fxs-portal-body"><div id="web-container" class="fxs-portal fxs-desktop-normal fxs-show-journey">
<div class="fxs-topbar" role="banner"><a class="fxs-topbar-home" href="#home">${esc(brand)}</a><input class="fxs-topbar-search" type="search" aria-label="Search resources, services, and docs (G+/)" placeholder="Search resources, services, and docs (G+/)"><button type="button" class="fxs-topbar-notifications" aria-label="Notifications" aria-expanded="false">◔</button><button type="button" class="fxs-menu-account" title="Ada Okafor&#10;ada@contoso.example&#10;Contoso">AO</button></div>
<div class="fxs-portal-tip"></div><div class="fxs-portal-main"><div class="fxs-sidebar fxs-trim" role="navigation"></div>
<div class="portal-contextpane fxs-display-none" data-side="left"></div>
<div class="fxs-portal-content fxs-panorama" role="main"><div class="fxs-journey-layout fxs-stacklayout fxs-stacklayout-horizontal">${when(
    shellPlaces.some((place) => place === options.error && place !== 'toast'),
    `<section class="fxs-blade fxs-blade-firstblade"><div class="fxs-blade-content">${standing(options, ['info-box', 'status-bar', 'field-validation'])}</div></section>`,
  )}</div></div>
<div class="portal-contextpane fxs-display-none" data-side="right"></div></div>
<ul class="fxs-toast" aria-label="Notifications">${standing(options, ['toast'])}</ul><div class="fxs-notificationspane fxs-display-none" role="complementary" aria-label="Notifications"><ul role="list"></ul></div></div>
<div id="tooltip-host" aria-hidden="true" style="position: absolute; left: -10000px; top: 0">${esc(errorText(options.lang))}</div>
${script('azure/shell.ts')}</body></html>`;
}

/** The Azure portal. */
export function azurePortal(options: Options, url: URL): string {
  const entra = url.hostname.startsWith('entra');
  return shell(
    options,
    entra ? { brand: 'Microsoft Entra admin center', title: 'Entra' } : { brand: 'Microsoft Azure', title: 'Azure' },
  );
}

/** Engage Center, the new home of Support for Business. */
export function engageCenter(options: Options): string {
  return shell(options, { brand: 'Engage Center', title: 'Engage Center' });
}

/** A React blade's document. Which view it shows is in its query, and in `window.name`. */
export function reactBlade(options: Options): string {
  return `<!doctype html>
<html lang="${options.lang}" class="fxs-mode-${options.theme}"><head><meta charset="utf-8"><title></title><style>${bladeCss}</style></head>
<body class="fui-FluentProvider"><div id="root">${standing(options, ['message-bar'])}</div>${script('azure/blade.ts')}</body></html>`;
}

const common = `
:root { --ink: #323130; --ground: #fff; --line: #e1dfdd; --soft: #faf9f8; --link: #0078d4; --bad: #fde7e9; color-scheme: light; }
.fxs-mode-dark { --ink: #eee; --ground: #1b1a19; --line: #484644; --soft: #252423; --link: #3aa0f3; --bad: #442726; color-scheme: dark; }
* { box-sizing: border-box; } body { margin: 0; font: 13px 'Segoe UI', 'Liberation Sans', sans-serif; color: var(--ink); background: var(--ground); }
a { color: var(--link); } .fxs-display-none { display: none !important; } [role=button] { cursor: pointer; }
.fxc-infoBox-container, .ms-MessageBar, .fui-MessageBar, .form-error, .fxc-validation, .fxs-blade-statusbar { background: var(--bad); padding: 8px 12px; margin: 8px 0; }
.ms-MessageBar-content, .fui-MessageBar { display: flex; gap: 8px; } .ms-TextField-errorMessage, .fxc-validation { color: #a4262c; }
input, select, textarea { font: inherit; padding: 4px 8px; width: 100%; max-width: 340px; color: inherit; background: var(--ground); border: 1px solid #8a8886; }
input[type=radio] { width: auto; } label { display: block; margin: 10px 0 4px; } fieldset { border: 0; padding: 0; margin: 0; }
.fxs-button, button { display: inline-block; padding: 4px 16px; border: 1px solid #8a8886; background: var(--ground); color: inherit; font: inherit; } .fxs-portal-button-primary { background: #0078d4; border-color: #0078d4; color: #fff; }
dialog { border: 1px solid var(--line); max-width: 480px; color: inherit; background: var(--ground); }
.azc-toolbar { display: flex; gap: 12px; list-style: none; padding: 0; margin: 0 0 12px; } .azc-toolbar [role=button] { color: var(--link); }
label input, label + select, label + span { display: block; margin-top: 4px; } .fxc-gc-row { padding: 8px 0; border-bottom: 1px solid var(--line); } .fxc-gc-row span + span { margin-left: 32px; }
.plan { padding: 6px 0; } .plan small { display: block; padding-left: 22px; } .field { margin: 12px 0; } .field > label, .legend { font-weight: 600; } .required { color: #c4314b; font-weight: 400; } .plan label { display: inline; } .warning { background: #fff4ce; color: #323130; padding: 8px 12px; margin: 8px 0; }
`;

const shellCss = `${common}
@media (max-width: 700px) { .fxs-portal .fxs-sidebar, .fxs-portal .fxs-blade-menu { display: none; } }
.fxs-topbar { display: flex; align-items: center; gap: 16px; height: 40px; padding: 0 16px; background: #0078d4; color: #fff; } .fxs-topbar-home { color: inherit; text-decoration: none; font-weight: 600; }
.fxs-topbar-search { margin: 0 auto; max-width: 480px; height: 26px; } .fxs-topbar button { background: none; border: 0; color: inherit; }
.fxs-portal-main { position: relative; display: flex; height: calc(100vh - 40px); } .fxs-sidebar { flex: 0 0 44px; border-right: 1px solid var(--line); }
.fxs-portal-content { flex: 1; min-width: 0; overflow: auto; } .fxs-journey-layout { display: flex; min-height: 100%; } .fxs-blade { display: flex; flex-direction: column; flex: 1; min-width: 0; }
.fxs-blade-header { padding: 12px 20px; border-bottom: 1px solid var(--line); } .fxs-blade-title-titleText { font-size: 20px; font-weight: 600; margin: 0; } .fxs-blade-title-subtitleText { opacity: .7; }
.fxs-blade-body { display: flex; flex: 1; min-height: 0; } .fxs-blade-menu { flex: 0 0 230px; border-right: 1px solid var(--line); padding: 8px 0; } .fxs-blade-menu ul { list-style: none; margin: 0; padding: 0; }
.fxs-blade-menu a { display: block; padding: 6px 20px; color: inherit; text-decoration: none; } .fxs-blade-menu a[aria-current] { background: var(--soft); font-weight: 600; }
.fxs-blade-content-wrapper { flex: 1; min-width: 0; padding: 16px 20px; overflow: auto; }
iframe.fxs-part-frame { width: 100%; height: 100%; min-height: calc(100vh - 170px); border: 0; }
.portal-contextpane { position: absolute; top: 0; bottom: 0; right: 0; width: 480px; max-width: 100%; background: var(--ground); border-left: 1px solid var(--line); box-shadow: -4px 0 12px #0002; padding: 16px 20px; overflow: auto; z-index: 10; }
.fxs-toast { position: fixed; top: 48px; right: 12px; width: 340px; margin: 0; padding: 0; list-style: none; z-index: 20; } .fxs-toast-item { background: var(--ground); border: 1px solid var(--line); box-shadow: 0 4px 12px #0003; padding: 10px 12px; margin-bottom: 8px; }
.fxs-toast-header { display: flex; gap: 8px; align-items: center; } .fxs-toast-title { flex: 1; font-weight: 600; } .fxs-toast-close { border: 0; padding: 0 4px; }
.fxs-notificationspane { position: absolute; top: 40px; right: 0; bottom: 0; width: 360px; background: var(--ground); border-left: 1px solid var(--line); z-index: 15; padding: 12px; } .fxs-notificationspane ul { list-style: none; padding: 0; }
`;

const bladeCss = `${common} body { padding: 4px; }`;
