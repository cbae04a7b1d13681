/**
 * Partner Center pages that arrive complete from the server: the older technical benefits page, user management,
 * My access, permissions, the customers list and a customer's service management.
 *
 * Evidenced: the addresses of the older page, of user management and of the customers list; the two messages; that
 * Activate is dimmed without the role; roles by name (documentation text); My access with its workspaces and people to
 * contact, the commands of the customers list (Microsoft's screenshots, V); that the customers grid lies in nested open
 * shadow roots with `th[role=columnheader] button.data-grid__sort` (S; drawn here by a declarative shadow root).
 * Guessed: all markup; the addresses of My access, of the permissions page and of service management.
 */
import { gridRows, inventedIds, people } from '../data.ts';
import { guessedTexts } from '../guessed-texts.ts';
import { each, esc, when } from '../markup.ts';
import type { Options } from '../options.ts';
import { texts, type Texts } from '../texts.ts';
import { accountMenu, benefitsMenu, partnerCenterDocument } from './page.ts';

/** The older technical benefits page: one table, Activate inline. */
export function technicalBenefits(options: Options): string {
  const words = texts[options.lang];
  return partnerCenterDocument(
    {
      title: words.technicalBenefits,
      workspace: 'Benefits',
      menu: benefitsMenu,
      selected: 'technicalsupport',
      content: `<h1>${esc(words.technicalBenefits)}</h1>${legacyContent(options)}`,
    },
    options,
  );
}

function legacyContent(options: Options): string {
  const words = texts[options.lang];
  const guessed = guessedTexts[options.lang];
  if (options.state === 'none') return `<p class="alert">${esc(words.noBenefits)}.</p>`;
  if (options.state === 'not-authorized') return `<p class="alert">${esc(words.notAuthorized)}.</p>`;
  const may = options.role === 'partner-admin' || options.role === 'global-admin';
  const greyed = {
    attribute: 'disabled',
    inner: 'disabled',
    aria: 'aria-disabled="true"',
    class: 'aria-disabled="true"',
    link: '',
  }[options.disabled];
  const off = may ? '' : greyed;
  const button =
    options.disabled === 'link'
      ? `<a class="btn btn-primary${when(!may, ' disabled')}"${when(may, ' href="#activate"')}>${esc(words.activate)}</a>`
      : `<button type="button" class="btn btn-primary${when(!may, ' is-disabled')}" ${off}>${esc(words.activate)}</button>`;
  const cell =
    options.activated === 'yes'
      ? `<span>${esc(words.accessId)}: ${inventedIds.access}</span><br><span>${esc(words.contractId)}: ${inventedIds.contract}</span>`
      : button;
  return `<h2>${esc(words.microsoftProductSupport)}</h2><table class="table"><thead><tr><th>${esc(guessed.benefitName)}</th><th>${esc(guessed.source)}</th><th>${esc(guessed.quantity)}</th><th>${esc(guessed.activateBy)}</th><th></th></tr></thead><tbody>${each(
    gridRows(options),
    (row) =>
      `<tr><td>${esc(row.name)}</td><td>${esc(row.source)}</td><td>${esc(row.quantity)}</td><td>${esc(row.activateBy)}</td><td>${cell}</td></tr>`,
  )}</tbody></table>`;
}

/** The client-rendered benefits workspace. */
export function benefits(options: Options, url: URL): string {
  return partnerCenterDocument(
    {
      title: 'Benefits',
      workspace: 'Benefits',
      menu: benefitsMenu,
      selected: url.pathname.split('/').at(-1) ?? '',
      client: 'benefits.ts',
    },
    options,
  );
}

/** Users of the organisation with their roles. */
export function userManagement(options: Options): string {
  const words = texts[options.lang];
  return partnerCenterDocument(
    {
      title: words.userManagement,
      workspace: 'Account settings',
      menu: accountMenu,
      selected: 'usermanagement',
      content: `<h1>Account settings | ${esc(words.userManagement)}</h1><div class="pc-tools"><button type="button">Filter</button><input type="search" aria-label="Search users"></div>
      <div id="users">${userList(options)}</div>`,
    },
    options,
  );
}

function userList({ lang, users }: Options): string {
  const named = (role: string) => esc(texts[lang][role as keyof Texts] as string);
  const link = (name: string) => `<a href="#user">${esc(name)}</a>`;
  switch (users) {
    case 'table':
      return `<table><thead><tr><th>Name</th><th>Email</th><th>Roles</th></tr></thead><tbody>${each(
        people,
        ({ name, mail, roles }) =>
          `<tr><td>${link(name)}</td><td>${esc(mail)}</td><td>${roles.map(named).join(', ')}</td></tr>`,
      )}</tbody></table>`;
    case 'cards':
      return each(
        people,
        ({ name, mail, roles }) =>
          `<article><h3>${link(name)}</h3><p>${esc(mail)}</p><ul>${each(roles, (role) => `<li>${named(role)}</li>`)}</ul></article>`,
      );
    case 'blocks':
      return each(
        people,
        ({ name, mail, roles }) =>
          `<div style="display: flex; gap: 12px"><div>${link(name)}</div><div>${esc(mail)}</div><div>${roles.map(named).join(' | ')}</div></div>`,
      );
  }
}

/** My access: workspaces and whom to ask for more. */
export function myAccess(options: Options): string {
  const workspaces = ['Benefits', 'Collaborate', 'Customers', 'Insights', 'Marketplace offers'];
  return partnerCenterDocument(
    {
      title: 'My access',
      workspace: 'Account settings',
      menu: accountMenu,
      selected: 'myaccess',
      content: `<h1>Account settings | My access</h1><h2>Request access and help</h2><p>Partner Center permissions: <a href="/dashboard/account/v3/mypermissions">View permissions</a></p>
      <p>Your organization has access to these workspaces based on current agreements and program enrollments with Microsoft. Select a workspace to learn who to contact in your organization to request access, or to get help on how to use the workspace.</p>
      <table><tbody>${each(
        workspaces,
        (name) =>
          `<tr><td><button type="button" class="link" aria-expanded="${name === 'Benefits'}">${name}</button>${when(name === 'Benefits', `<p>To get any additional access, contact: <a href="mailto:ada@contoso.example">ada@contoso.example</a></p>`)}</td><td>${options.role === 'none' && name === 'Benefits' ? 'No access' : 'Access granted'}</td></tr>`,
      )}</tbody></table>`,
    },
    options,
  );
}

const heldRole: Readonly<Record<Options['role'], keyof Texts | undefined>> = {
  'partner-admin': 'mpnPartnerAdmin',
  'global-admin': 'globalAdmin',
  'account-admin': 'accountAdmin',
  'admin-agent': 'adminAgent',
  none: undefined,
};

/** The user's own permissions: roles with those held ticked. */
export function permissions(options: Options): string {
  const words = texts[options.lang];
  const roles = [
    'globalAdmin',
    'mpnPartnerAdmin',
    'accountAdmin',
    'adminAgent',
    'salesAgent',
    'helpdeskAgent',
  ] as const;
  return partnerCenterDocument(
    {
      title: 'My permissions',
      workspace: 'Account settings',
      menu: accountMenu,
      selected: 'myaccess',
      content: `<h1>Account settings | My permissions</h1><fieldset><legend>Roles</legend>${each(
        roles,
        (role) =>
          `<p><label><input type="checkbox" disabled${when(heldRole[options.role] === role, ' checked')}> ${esc(words[role])}</label></p>`,
      )}</fieldset>`,
    },
    options,
  );
}

const customerMenu = [
  { id: 'list', name: 'Customers' },
  { id: 'servicemanagement', name: 'Service management' },
] as const;

/** The customers list, its grid inside nested open shadow roots. */
export function customers(options: Options): string {
  const names = ['Contoso Bakery', 'Fabrikam Ferries', 'Tailspin Toys'];
  const table = `<table><thead><tr>${each(['Company name', 'Primary domain name', 'Relationship'], (name) => `<th role="columnheader"><button type="button" class="data-grid__sort">${name}</button></th>`)}</tr></thead><tbody>${each(
    names,
    (name) =>
      `<tr><td><a href="/commerce/customers/contoso/servicemanagement">${name}</a></td><td>${name.split(' ')[0]?.toLowerCase()}.example</td><td>Cloud Reseller</td></tr>`,
  )}</tbody></table>`;
  return partnerCenterDocument(
    {
      title: 'Customer List',
      workspace: 'Customers',
      menu: customerMenu,
      selected: 'list',
      content: `<h1>Customers | Customer List</h1><div class="pc-tools">${each(['Add Customer', 'New relationship', 'New order', 'Manage tags', 'Assign tags', 'Export', 'Service Management'], (name) => `<button type="button">${name}</button>`)}</div>
      <customers-app><template shadowrootmode="open"><customers-grid><template shadowrootmode="open">${table}</template></customers-grid></template></customers-app>`,
    },
    options,
  );
}

/** A customer's service management with its New request command. */
export function serviceManagement(options: Options): string {
  return partnerCenterDocument(
    {
      title: 'Service management',
      workspace: 'Customers',
      menu: customerMenu,
      selected: 'servicemanagement',
      content: `<h1>Contoso Bakery | Service management</h1><h2>Administer services</h2><p><a href="#azure">Microsoft Azure Management Portal</a></p><h2>Support requests</h2><button type="button">New request</button>`,
    },
    options,
  );
}
