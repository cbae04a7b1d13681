/**
 * Support for Business: the document around the one-page request form.
 *
 * Evidenced (V, Microsoft's screenshots of 2023): header with Manage and Create, the title, the three steps, the side
 * card for phone support. Guessed: all markup; the framework is not known.
 */
import { esc, script } from '../markup.ts';
import type { Options } from '../options.ts';
import { texts } from '../texts.ts';
import { requestFormMarkup } from './form.ts';

/** The create page. */
export function createRequest(options: Options): string {
  const words = texts[options.lang];
  return `<!doctype html>
<html lang="${options.lang}" data-theme="${options.theme}"><head><meta charset="utf-8"><title>${esc(words.supportForBusiness)}</title><style>${css}</style></head>
<body><header role="banner"><b>Microsoft</b><span class="bar">|</span><a class="product" href="/supportforbusiness">${esc(words.supportForBusiness)}</a><nav aria-label="Requests"><a href="#manage">Manage</a> <a href="#create" aria-current="page">Create</a></nav></header>
<div class="layout"><main><h1>Create a new support request</h1><p>The information you provide helps us quickly route and resolve your request. <a href="#more">Learn More</a></p>${requestFormMarkup()}</main>
<aside class="card"><h2>For Phone Support</h2><p>If you need to call in for support, please find the best phone number here: <a href="#phone">Click here for more details</a></p></aside></div>
${script('support-for-business/create.ts')}</body></html>`;
}

const css = `
:root { --ink: #212121; --ground: #fff; --link: #005da6; color-scheme: light; } [data-theme=dark] { --ink: #eee; --ground: #1d1d1d; --link: #66b0ff; color-scheme: dark; }
* { box-sizing: border-box; } body { margin: 0; font: 14px 'Segoe UI', 'Liberation Sans', sans-serif; color: var(--ink); background: var(--ground); } a { color: var(--link); }
header { display: flex; gap: 16px; align-items: center; padding: 14px 8vw; } .product { font-size: 17px; font-weight: 600; color: inherit; text-decoration: none; } h1 { font-size: 38px; font-weight: 300; margin: 8px 0; }
.layout { display: flex; gap: 48px; padding: 0 8vw; align-items: flex-start; flex-wrap: wrap; } main { flex: 1 1 560px; max-width: 640px; } .card { flex: 0 0 280px; background: #ececec; color: #212121; padding: 16px 20px; }
.field { margin: 16px 0; } .field > label, legend, .legend { display: flex; justify-content: space-between; font-weight: 600; margin-bottom: 4px; width: 100%; padding: 0; } .required { color: #a4262c; font-weight: 400; }
input:not([type=radio]), select, textarea { width: 100%; padding: 6px 8px; font: inherit; color: inherit; background: var(--ground); border: 1px solid #8a8886; } fieldset { border: 0; padding: 0; margin: 16px 0; }
.plan { padding: 6px 0; list-style: none; } .plan b { display: inline; } .plan small { display: block; padding-left: 22px; font-size: 13px; } ul { padding: 0; } .warning { background: #fff4ce; color: #212121; padding: 8px 12px; margin: 8px 0; }
button { font: inherit; padding: 7px 18px; background: #005da6; color: #fff; border: 0; margin-right: 12px; } button.plain { background: none; color: var(--link); padding: 0; border: 0; } dialog { border: 0; box-shadow: 0 8px 32px #0006; width: 480px; max-width: 94vw; color: inherit; background: var(--ground); }
`;
