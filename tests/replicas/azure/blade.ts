/**
 * Browser side: a React blade in its frame. The view is named in the query.
 * What is evidenced and what is guessed stands in `page.ts`; Fluent's class names are those of the public libraries.
 */
import { controls, startPage, type ErrorRequest } from '../controls.ts';
import { element, need, setHtml } from '../dom.ts';
import type { ErrorPlace } from '../errors.ts';
import { clearIn, showIn } from '../show-error.ts';
import { drawRequestForm, requestFormMarkup } from '../support-for-business/form.ts';
import { bladeForm } from './link-form.ts';
import { newRequestMarkup, plansMarkup } from './support-views.ts';

const search = new URLSearchParams(location.search);
const view = search.get('view') ?? '';
let linkForm = false;
const replica = controls({
  rerender: draw,
  showError,
  clearErrors,
  showLinkForm,
});
const { options } = replica;
linkForm = options.pane === 'frame' && view === 'SupportPlans';

addEventListener('message', (event: MessageEvent<{ showError?: ErrorRequest; clearErrors?: boolean }>) => {
  const [port] = event.ports;
  const { data } = event;
  if (!port || typeof data !== 'object') return;
  const done = data.showError ? showError(data.showError) : data.clearErrors ? clearErrors() : Promise.resolve();
  done.then(
    () => {
      port.postMessage('');
    },
    (error: unknown) => {
      port.postMessage(String(error));
    },
  );
});
startPage(replica, draw);

function draw(): void {
  const root = need('#root');
  const standing = root.querySelector('[data-replica-error]')?.outerHTML ?? '';
  setHtml(root, `<div class="bars">${standing}</div>${content()}`);
  for (const button of root.querySelectorAll('.open-link-form'))
    button.addEventListener('click', () => {
      showLinkForm(true);
    });
  if (view === 'EngageHub') drawRequestForm(need('.request-form'), options);
}

function content(): string {
  switch (view) {
    case 'SupportPlans':
      return linkForm ? bladeForm(options) : plansMarkup(options);
    case 'NewSupportRequest':
      return newRequestMarkup(options);
    case 'EngageHub':
      return `<h2>Support requests</h2>${requestFormMarkup()}`;
    case 'Nested':
      return '<div class="nested"></div>';
    default:
      return '<p>Overview</p>';
  }
}

function showLinkForm(shown: boolean): void {
  linkForm = shown;
  draw();
}

async function showError(request: ErrorRequest): Promise<void> {
  if (request.place === 'blade-nested' && view !== 'Nested') return showNested(request);
  await showIn(container, request);
}

function container(place: ErrorPlace): Element | ShadowRoot {
  if (place === 'blade-nested') return need('.nested');
  if (place === 'blade-field') return need('.ms-TextField-description, .fui-Field, .bars');
  if (place !== 'blade-shadow') return need('.bars');
  const host = document.createElement('blade-island');
  need('.bars').append(host);
  return host.attachShadow({ mode: 'open' });
}

/** A frame inside the frame, at another of the numbered hosts. */
async function showNested(request: ErrorRequest): Promise<void> {
  const inner = new URLSearchParams(location.search);
  inner.set('view', 'Nested');
  const frame = element(
    `<iframe name="Nested.ReactView" title="Nested" style="width: 100%; height: 240px; border: 0" src="https://sandbox-2.reactblade.portal.azure.net/React/Index?${inner.toString().replaceAll('&', '&amp;')}"></iframe>`,
  );
  if (!(frame instanceof HTMLIFrameElement)) return;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  need('.bars').append(frame);
  await loaded;
  const channel = new MessageChannel();
  await new Promise<void>((resolve, reject) => {
    channel.port1.onmessage = ({ data }: MessageEvent<string>) => {
      if (data) reject(new Error(data));
      else resolve();
    };
    frame.contentWindow?.postMessage({ showError: request }, '*', [channel.port2]);
  });
}

function clearErrors(): Promise<void> {
  clearIn(document);
  for (const gone of document.querySelectorAll('blade-island, iframe')) gone.remove();
  return Promise.resolve();
}
