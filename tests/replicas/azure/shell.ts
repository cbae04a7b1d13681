/**
 * Browser side: the shell of the Azure framework, with its journeys by hash.
 * What is evidenced and what is guessed stands in `page.ts`.
 */
import { controls, startPage, type ErrorRequest } from '../controls.ts';
import { need, setHtml } from '../dom.ts';
import { each, esc, when } from '../markup.ts';
import { clearIn, showIn } from '../show-error.ts';
import { texts } from '../texts.ts';
import { shellForm } from './link-form.ts';
import type { ErrorPlace } from '../errors.ts';
import { newRequestMarkup, plansMarkup } from './support-views.ts';

const replica = controls({
  rerender: draw,
  navigate,
  showError,
  clearErrors,
  showLinkForm,
});
const { options } = replica;
const words = texts[options.lang];
const isEngage = location.hostname.startsWith('engagecenter');
let linkForm = options.pane === 'shell' && isLinking();

addEventListener('hashchange', draw);
addEventListener('popstate', draw);
need('.fxs-topbar-notifications').addEventListener('click', () => {
  showNotifications();
});
startPage(replica, draw);

/** Where the hash leads: a hub with a menu item, a new request, or home. */
function place(): { readonly blade: string; readonly item: string } {
  const hash = decodeURIComponent(location.hash.slice(1));
  if (/NewSupportRequestV\dBlade/.test(hash)) return { blade: 'new-request', item: 'newRequest' };
  if (hash.includes('EngageHubMenu')) return { blade: 'hub', item: hash.split('~/')[1] ?? 'helpSupport' };
  if (hash.includes('HelpAndSupportBlade'))
    return {
      blade: 'hub',
      item: hash.replace('~/', '').split('/').at(-1) ?? 'overview',
    };
  return { blade: 'home', item: '' };
}

function isLinking(): boolean {
  return location.hash.includes('supportPlans');
}

/** Soft navigation as blades do it: the hash changes, and no event need fire. */
function navigate(to: string): void {
  history.pushState({}, '', `${location.pathname}${location.search}${to}`);
  linkForm = options.pane === 'shell' && isLinking();
  draw();
}

const hubItems = () => [
  { id: 'overview', name: 'Overview' },
  {
    id: 'newsupportrequest',
    name: words.newSupportRequest.replace(/^\+\s*/, ''),
  },
  { id: 'supportrequests', name: 'All support requests' },
  { id: 'supportPlans', name: words.supportPlans },
];

function draw(): void {
  const { blade, item } = place();
  const journey = need('.fxs-journey-layout');
  const standing = [...journey.querySelectorAll('[data-replica-error]')];
  if (blade === 'home') {
    setHtml(journey, section(isEngage ? 'Engage Center' : 'Home', '', '<p>Welcome.</p>'));
  } else if (blade === 'new-request') {
    setHtml(
      journey,
      section(
        `${words.helpSupport} | ${words.newSupportRequest.replace(/^\+\s*/, '')}`,
        '',
        content('NewSupportRequest'),
      ),
    );
  } else {
    const entry = hubItems().find(({ id }) => id.toLowerCase() === item.toLowerCase());
    setHtml(
      journey,
      section(
        `${words.helpSupport} | ${entry?.name ?? 'Support'}`,
        hubMenu(item),
        content(isEngage ? 'EngageHub' : view(item)),
      ),
    );
  }

  for (const button of journey.querySelectorAll('.open-link-form'))
    button.addEventListener('click', () => {
      showLinkForm(true);
    });
  document.querySelector('.fxs-blade-notices')?.append(...standing);
  drawPane();
}

function view(item: string): string {
  if (item.toLowerCase() === 'supportplans') return 'SupportPlans';
  return item.toLowerCase() === 'newsupportrequest' ? 'NewSupportRequest' : 'Overview';
}

function section(title: string, menu: string, body: string): string {
  return `<section class="fxs-blade fxs-portal-border fxs-blade-firstblade fxs-blade-maximized fxs-blade-display-in-journey fxs-bladesize-large" data-contenttitle="${esc(title)}"><div class="fxs-blade-statusbar-wrapper"></div>
  <header class="fxs-blade-header"><div class="fxs-blade-title"><h1 class="fxs-blade-title-titleText msportalfx-tooltip-overflow">${esc(title)}</h1><div class="fxs-blade-title-subtitleText fxs-portal-subtext">Microsoft</div></div></header>
  <div class="fxs-blade-body">${menu}<div class="fxs-blade-content-wrapper"><div class="fxs-blade-content-container-default"><div class="fxs-blade-notices"></div>${body}</div></div></div></section>`;
}

function hubMenu(current: string): string {
  return `<nav class="fxs-blade-menu"><div role="list"><ul role="group">${each(
    hubItems(),
    ({ id, name }) =>
      `<li role="listitem"><a href="#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/${id}" data-telemetryname="Menu-${id}"${when(id.toLowerCase() === current.toLowerCase(), ' aria-current="page"')}>${esc(name)}</a></li>`,
  )}</ul></div></nav>`;
}

/** A blade's content, by the shell or by a frame; frames kept warm stand beside it, hidden. */
function content(name: string): string {
  if (options.blade === 'shell' && name !== 'EngageHub') {
    return name === 'SupportPlans'
      ? plansMarkup(options)
      : name === 'NewSupportRequest'
        ? newRequestMarkup(options)
        : '<p>How can we help?</p>';
  }

  return `${frame(name, true)}${frame('BrowseResourceGroups', false)}<iframe class="fxs-part-frame fxs-extension-frame fxs-display-none" title="" src="about:blank"></iframe>`;
}

function frame(name: string, active: boolean): string {
  const search = new URLSearchParams(location.search);
  search.set('view', name);
  return `<iframe class="fxs-part-frame ${active ? 'fxs-reactview-frame-active' : 'fxs-display-none'}" name="${name}.ReactView" title="${esc(name)}" role="presentation" sandbox="allow-same-origin allow-scripts allow-popups allow-modals allow-forms allow-downloads" src="https://sandbox-1.reactblade.portal.azure.net/React/Index?${esc(search.toString())}"></iframe>`;
}

function showLinkForm(shown: boolean): void {
  linkForm = shown;
  drawPane();
}

function drawPane(): void {
  const pane = need('.portal-contextpane[data-side=right]');
  const isThere = pane.querySelector('input') !== null;
  pane.classList.toggle('fxs-display-none', !linkForm);
  if (linkForm === isThere) return;
  pane.toggleAttribute('role', linkForm);
  if (linkForm) {
    pane.setAttribute('role', 'complementary');
    pane.setAttribute('aria-label', words.linkSupportBenefits);
  }

  setHtml(pane, linkForm ? shellForm(options) : '');
}

function showNotifications(): void {
  need('.fxs-notificationspane').classList.remove('fxs-display-none');
}

const containers: Partial<Record<ErrorPlace, () => Element>> = {
  toast: () => need('.fxs-toast'),
  'info-box': () => need(linkForm ? '.fxs-contextpane-content' : '.fxs-blade-notices'),
  'info-box-clipped': () => need(linkForm ? '.fxs-contextpane-content' : '.fxs-blade-notices'),
  'status-bar': () => need('.fxs-blade-statusbar-wrapper'),
  'field-validation': () => need('.portal-contextpane[data-side=right] .azc-formElementSubLabelContainer'),
  'form-text': () => need('.fxs-contextpane-status'),
  'message-bar': () => need('.fxs-blade-notices'),
  notifications: () => {
    showNotifications();
    return need('.fxs-notificationspane ul');
  },
};

async function showError(request: ErrorRequest): Promise<void> {
  if (request.place.startsWith('blade-')) return tellFrame({ showError: request });
  const container = containers[request.place];
  if (!container) throw new Error(`The shell has no place ${request.place}.`);
  await showIn(container, request);
}

async function clearErrors(): Promise<void> {
  clearIn(document);
  if (document.querySelector('.fxs-reactview-frame-active')) await tellFrame({ clearErrors: true });
}

/** Asks the active frame, and waits until it says it is done. */
function tellFrame(message: object): Promise<void> {
  const target = need('iframe.fxs-reactview-frame-active');
  if (!(target instanceof HTMLIFrameElement)) throw new Error('No frame.');
  const channel = new MessageChannel();
  return new Promise((resolve, reject) => {
    channel.port1.onmessage = ({ data }: MessageEvent<string>) => {
      if (data) reject(new Error(data));
      else resolve();
    };
    target.contentWindow?.postMessage(message, '*', [channel.port2]);
  });
}
