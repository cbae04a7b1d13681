import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rolldown } from 'vite';
import { learnOwnRoles } from '../../src/rules/answers/own-roles.ts';
import type { OwnRoleText, RoleId, Tri } from '../../src/rules/facts.ts';
import { shadows, table } from './partner-center-pages.ts';
import { openReadingRoom, type ReadingRoom } from './reading.ts';

declare global {
  interface Window {
    ownRoles(): readonly OwnRoleText[] | undefined;
  }
}

let room: ReadingRoom;
const read: ReadingRoom['read'] = (...page) => room.read(...page);
let ownRoles = '';
beforeAll(async () => {
  room = await openReadingRoom();
  ownRoles = await bundleOwnRoles();
});
afterAll(async () => {
  await room.close();
});

/** Nothing runs the reader of own roles on a page yet, so the test does. */
async function bundleOwnRoles(): Promise<string> {
  const entry = new URL('own-roles-in-page.ts', import.meta.url).pathname;
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'ownRolesReader' } },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}

describe('user management', () => {
  const users = 'https://partner.microsoft.com/dashboard/account/v3/usermanagement';
  const people = [
    ['Ada Example', 'ada@contoso.com', 'Global admin, MPN Partner Admin'],
    ['Bo Example', 'bo@contoso.com', 'Sales agent'],
  ];
  const expected = [
    // As one text; the rules take it apart.
    { name: 'Ada Example', roles: ['Global admin, MPN Partner Admin'] },
    { name: 'Bo Example', roles: ['Sales agent'] },
  ];

  it.each([
    ['a table', users, 'en', table(['Name', 'Email', 'Roles'], people)],
    ['shadow roots', `${users}#users`, 'en', shadows(['Name', 'Email', 'Roles'], people)],
    ['German', users.replace('/dashboard', '/de-de/dashboard'), 'de', table(['Name', 'E-Mail', 'Rollen'], people)],
    ['unknown headings', users, 'fi', table(['Nimi', 'Sähköposti', 'Tehtävät'], people)],
    ['no headings', users, 'en', table([], people)],
  ])('reads who holds which role from %s', async (_name, url, lang, html) => {
    expect(await read(html, url, lang)).toMatchObject([
      { panel: 'user-management', key: 'user-management', where: 'beforebegin', facts: { people: expected } },
    ]);
  });

  it.each([
    [
      'a list with a picture of each',
      `<ul>${people.map(([name, mail, roles]) => `<li><img alt=""><b>${name}</b><a href="mailto:${mail}">${mail}</a><span>${roles}</span></li>`).join('')}</ul>`,
    ],
    [
      'rows of blocks',
      `<div>${people.map((row) => `<div>${row.map((text) => `<div>${text}</div>`).join('')}</div>`).join('')}</div>`,
    ],
  ])('reads them from %s', async (_name, html) => {
    const readings = await read(`<main><h1>User management</h1><section>${html}</section></main>`, users);
    expect(readings).toMatchObject([
      { panel: 'user-management', where: 'beforebegin', facts: { people: expected, unread: true } },
    ]);
    expect(JSON.stringify(readings)).not.toContain('@');
  });

  it.each([
    [
      'the menu of one’s account',
      '<div><b>Ada Example</b><span>ada@contoso.com</span><a href="#out">Sign out</a></div>',
    ],
    [
      'blocks of which only some have an address',
      '<div><p>Ada Example</p><p>ada@contoso.com</p><p>Global admin</p></div><div><p>Who may see this?</p><p>A Global admin</p><p>Ask</p></div>',
    ],
    [
      'the form of one user, with the roles that they could have',
      '<h1>Edit user</h1><h2>Bo Example</h2><p>bo@contoso.com</p><div><input type="checkbox"><label>Global admin</label></div>',
    ],
    [
      'people without roles',
      '<div><p>Ada Example</p><p>ada@contoso.com</p><p>Active</p></div><div><p>Bo Example</p><p>bo@contoso.com</p><p>Active</p></div>',
    ],
    [
      'blocks within blocks',
      '<div><div><b>Ada Example</b> <span>ada@contoso.com</span> Global admin</div><div>Bo Example Sales agent</div><div>3</div></div>',
    ],
  ])('is silent at %s', async (_name, html) => {
    expect(await read(`<main><h1>User management</h1><section>${html}</section></main>`, users)).toEqual([]);
  });

  it('joins first and last names, takes roles apart, and lets neither addresses nor ids out', async () => {
    const html = table(
      ['First name', 'Last name', 'User name', 'Role'],
      [
        [
          'Ada',
          'Example 172583642',
          'ada@contoso.com',
          '<ul><li>Globaler Administrator</li><li>Administrator-Agent</li></ul>',
        ],
      ],
    );
    const readings = await read(html, users);
    expect(readings).toMatchObject([
      { facts: { people: [{ name: 'Ada Example …', roles: ['Globaler Administrator', 'Administrator-Agent'] }] } },
    ]);
    expect(JSON.stringify(readings)).not.toContain('@');
  });

  it('reads a name beside the address in one cell', async () => {
    const cell = (html: string): string => table(['Name', 'Roles'], [[html, 'Global admin']]);
    for (const html of [
      '<div>Ada Example</div><div>ada@contoso.com</div>',
      '<span>Ada Example</span> <span>(ada@contoso.com)</span>',
    ])
      expect(await read(cell(html), users)).toMatchObject([
        { facts: { people: [{ name: 'Ada Example', roles: ['Global admin'] }] } },
      ]);
    expect(await read(cell('ada@contoso.com'), users)).toMatchObject([{ facts: { people: [] } }]);
  });

  it.each([
    ['<h2>Deleted users</h2>', false],
    ['<h2>Gelöschte Benutzer</h2>', false],
    ['<div role="tablist"><b role="tab" aria-selected="true">Deleted users</b></div><h2>Users</h2>', false],
    ['<div role="tablist"><b role="tab" aria-selected="true">Users</b><b role="tab">Deleted users</b></div>', true],
    ['<h2>Deleted users</h2><p>None.</p><h2>Users</h2>', true],
  ])('is not made of those who were removed: below %s', async (before, isOfUsers) => {
    const list = table(['Name', 'Email', 'Roles'], people).replace(/<h1>.*<\/h1>/, '');
    const found = (await read(`<h1>User management</h1>${before}${list}`, users)).map(({ panel }) => panel);
    expect(found).toEqual(isOfUsers ? ['user-management'] : []);
  });

  it('leaves out people whose roles cannot be told, and still stands at the list', async () => {
    const html = table(
      ['Name', 'Email', 'Roles'],
      [
        ['Ada Example', 'ada@contoso.com', ''],
        ['', 'x@y.z', 'Global admin'],
      ],
    );
    expect(await read(html, users)).toMatchObject([{ panel: 'user-management', facts: { people: [] } }]);
  });

  it.each([
    ['a summary of roles before it', table(['Role', 'Members'], [['Global admin', '3']]), false],
    ['pills of which some are not shown', '', true],
  ])('is the list of people, with %s', async (_name, before, unread) => {
    const roles = unread ? '<span>Sales agent</span><span>+2</span>' : 'Sales agent';
    const html = before + table(['Name', 'Email', 'Roles'], [['Bo Example', 'bo@contoso.com', roles]]);
    expect(await read(html, users)).toMatchObject([
      { facts: { people: [{ name: 'Bo Example', roles: ['Sales agent'] }], ...(unread && { unread: true }) } },
    ]);
  });

  it.each([
    [
      'the properties of one user',
      [],
      [
        ['Name', 'Bo Example'],
        ['Email', 'bo@contoso.com'],
        ['Roles', 'Global admin'],
      ],
    ],
    ['what roles are', ['Role', 'What it can do', 'Contact'], [['Global admin', 'Everything', 'it@contoso.com']]],
    [
      'deleted users',
      ['Name', 'Email', 'Roles', 'Deleted on'],
      [['Bo Example', 'bo@contoso.com', 'Global admin', 'May 1']],
    ],
  ])('is silent at a table of %s', async (_name, headings, rows) => {
    expect(await read(table(headings, rows), users)).toEqual([]);
  });

  it('passes over people who were invited and have not come yet', async () => {
    const rows = [
      ...people.map((row) => [...row, 'Active']),
      ['Cy Example', 'cy@contoso.com', 'Global admin', 'Invited'],
    ];
    const [found] = await read(table(['Name', 'Email', 'Roles', 'Status'], rows), users);
    expect(found).toMatchObject({ facts: { people: expected } });
  });

  it('says that roles were not read where a column for each has ticks', async () => {
    const html = table(['Name', 'Email', 'Global admin'], [['Ada Example', 'ada@contoso.com', '✓']]);
    expect(await read(html, users)).toMatchObject([{ facts: { people: [], unread: true } }]);
  });

  it('passes over people who were removed, applications, groups, and the form of one user', async () => {
    const removed = table(
      ['Name', 'Email', 'Roles', 'Status'],
      [['Ex Member', 'ex@contoso.com', 'Global admin', 'Deleted']],
    );
    expect(await read(removed, users)).toMatchObject([{ facts: { people: [] } }]);
    expect(await read(table(['Application', 'App ID', 'Roles'], [['Robot', 'abc', 'Global admin']]), users)).toEqual(
      [],
    );
    expect(await read(table(['Role', 'Description'], [['Global admin', 'Full access']]), users)).toEqual([]);
  });

  it('is silent without a list, on other tabs and on other pages', async () => {
    expect(await read('<main><h1>Users</h1></main>', users)).toEqual([]);
    expect(await read(table(['Name', 'Roles'], people), `${users}#groups`)).toEqual([]);
    expect(await read(table(['Name', 'Email', 'Roles'], people), `${users}/users`)).toHaveLength(1);
    expect(await read(table(['Name', 'Email', 'Roles'], people), `${users}/user/77`)).toEqual([]);
    expect(
      await read(
        table(['Name', 'Email', 'Roles'], people),
        'https://partner.microsoft.com/dashboard/account/v3/tenants',
      ),
    ).toEqual([]);
  });
});

describe('customers', () => {
  const list = table(['Company', 'Domain', 'Relationship'], [['Contoso', 'contoso.com', 'Reseller']]);
  it.each([
    ['https://partner.microsoft.com/commerce/customers/list', 'customers'],
    ['https://partner.microsoft.com/de-de/dashboard/commerce2/customers/list', 'customers'],
    ['https://partner.microsoft.com/dashboard/commerce2/customers', 'customers'],
    ['https://partner.microsoft.com/dashboard/v2/customers/list', 'customers'],
    ['https://partner.microsoft.com/dashboard/commerce2/customers/0b1/servicemanagement', 'service-management'],
    ['https://partner.microsoft.com/commerce/customers/0b1/service-management/requests', 'service-management'],
  ])('stands at the list or below the heading at %s', async (url, place) => {
    expect(await read(list, url)).toMatchObject([
      { panel: 'customer-request', key: 'customer-request', where: 'beforebegin', anchor: 'grid', facts: { place } },
    ]);
    const bare = place === 'customers' ? [] : [{ where: 'afterend', anchor: 'h', facts: { place } }];
    expect(await read('<main><h1 id="h">Contoso</h1></main>', url)).toMatchObject(bare);
    expect(await read('<main></main>', url)).toEqual([]);
  });

  const services = 'https://partner.microsoft.com/commerce/customers/0b1/servicemanagement';
  it.each([
    ['cs', 'Přístup byl odepřen', 'Něco se pokazilo. Zkuste to znovu.'],
    ['de', 'Sie haben keine Berechtigung, diese Seite anzuzeigen', 'Ein Fehler ist aufgetreten.'],
    ['en', 'Access denied. Please contact your company’s global admin.', 'Something went wrong'],
    ['en', 'You need permission', 'We couldn’t load your customers'],
    ['en', 'You are not authorized for this action', 'Your session has expired'],
    ['es', 'Acceso denegado', 'Se ha producido un error'],
    ['fr', 'Vous n’avez pas l’autorisation d’afficher cette page', 'Une erreur s’est produite'],
    ['hu', 'Nincs jogosultsága az oldal megtekintéséhez', 'Hiba történt'],
    ['it', 'Non hai le autorizzazioni per questa pagina', 'Si è verificato un errore'],
    ['ja', 'このページを表示する権限がありません', 'エラーが発生しました'],
    ['ko', '이 페이지를 볼 권한이 없습니다', '문제가 발생했습니다. 다시 시도하세요.'],
    ['nl', 'U hebt geen toegang tot deze pagina', 'Er is iets misgegaan'],
    ['pl', 'Odmowa dostępu', 'Wystąpił błąd. Spróbuj ponownie.'],
    ['pt-br', 'Você não tem permissão para exibir esta página', 'Algo deu errado'],
    ['pt-pt', 'Acesso negado', 'Ocorreu um erro'],
    ['ru', 'Доступ запрещен', 'Что-то пошло не так'],
    ['sv', 'Åtkomst nekad', 'Något gick fel'],
    ['sv', 'Du har inte behörighet att visa sidan', 'Ett fel har inträffat'],
    ['tr', 'Erişim reddedildi', 'Bir hata oluştu'],
    ['zh-cn', '你没有访问此页面的权限', '出现错误，请重试'],
    ['zh-tw', '您沒有檢視此頁面的權限', '發生錯誤'],
  ])('is silent in %s where the page says “%s” or “%s”', async (lang, denied, failed) => {
    const presales = 'https://partner.microsoft.com/dashboard/v2/benefits/technicalpresales';
    const pages = [denied, failed].flatMap((text) => [
      `<main><h1>${text}</h1></main>`,
      `<main><h1>Contoso</h1><div role="alert">${text}</div></main>`,
      `<main><h1>Contoso</h1><div><p>${text}</p><button>OK</button></div></main>`,
      `<h1>Contoso</h1><section><p>${text}</p></section>`,
    ]);
    for (const page of pages) expect(await read(page, services, lang), page).toEqual([]);
    for (const page of pages) {
      const overviews = (await read(page, presales, lang)).filter(({ panel }) => panel === 'benefits-overview');
      expect(overviews, page).toEqual([]);
    }

    // Whom to ask for access may stand in a table.
    const ask = `<main><h1>Customers</h1><h2>${denied}</h2>${table(['Name', 'Role'], [['Ada Example', 'Admin agent']])}</main>`;
    expect(await read(ask, 'https://partner.microsoft.com/commerce/customers/list', lang)).toEqual([]);
  });

  it('waits below a heading while the page loads, and not beside a list', async () => {
    const ring = '<p role="progressbar">…</p>';
    expect(await read(`<main><h1>Contoso</h1>${ring}</main>`, services)).toEqual([]);
    const outage = '<p role="status">Some reports are temporarily unavailable</p>';
    expect(await read(list + ring + outage, services)).toMatchObject([{ panel: 'customer-request' }]);
  });

  it('is silent on the other pages of a customer', async () => {
    expect(await read(list, 'https://partner.microsoft.com/dashboard/commerce2/customers/0b1/subscriptions')).toEqual(
      [],
    );
  });

  it('is silent where requests to Partner Center itself are listed', async () => {
    for (const path of ['support/servicerequests', 'v2/support/servicerequests/create']) {
      expect(await read(`<h1>Support requests</h1>${list}`, `https://partner.microsoft.com/dashboard/${path}`)).toEqual(
        [],
      );
    }
  });
});

describe('own roles', () => {
  const access = 'https://partner.microsoft.com/en-us/dashboard/account/v3/myaccess';
  /** What is learned from a page: the reader points, and a rule decides which roles are the user's own. */
  const readRoles = async (html: string, url = access, lang = 'en'): Promise<readonly (readonly [RoleId, Tri])[]> => {
    await read(html, url, lang);
    await room.page.evaluate(ownRoles);
    const roles = await room.page.evaluate(() => window.ownRoles());
    const context = { today: '2026-11-20', language: lang, portal: 'partner-center' } as const;
    return learnOwnRoles(roles ?? [], context).roles!.map(({ role, held }) => [role, held]);
  };
  const held = (...roles: RoleId[]): [RoleId, Tri][] => roles.map((role) => [role, 'yes']);

  it('are what the page states, in lists, cells and fly-ins', async () => {
    const list = '<main><h2>My roles</h2><ul><li>Global admin</li><li>Sales agent, Admin agent</li></ul></main>';
    expect(await readRoles(list)).toEqual(held('global-admin', 'sales-agent', 'admin-agent'));
    const dialog =
      '<div role="dialog" aria-label="Ihre Berechtigungen"><table><tr><td>Globaler Administrator</td></tr></table></div>';
    expect(await readRoles(dialog, access, 'de')).toEqual(held('global-admin'));
  });

  it('are read from boxes that only show what is, not from a form', async () => {
    const html = `<main><p><label><input type="checkbox" disabled checked> Global admin</label></p>
      <p><label><input type="checkbox" disabled> Account admin</label></p>
      <p><span role="checkbox" aria-checked="true" aria-readonly="true">Admin agent</span></p>
      <p><label><input type="checkbox" checked> Sales agent</label></p></main>`;
    expect(await readRoles(html)).toEqual([
      ['global-admin', 'yes'],
      ['account-admin', 'no'],
      ['admin-agent', 'yes'],
    ]);
  });

  it.each([
    ['whom to ask', table(['Name', 'Email', 'Role'], [['Ada Okafor', 'ada@contoso.example', 'Global admin']])],
    ['whom to ask, in a list', '<main><h1>My access</h1><p>Contact:</p><ul><li>Global admin</li></ul></main>'],
    [
      'what a workspace takes',
      `<main><h1>My permissions</h1>${table(['Workspace', 'Role'], [['Benefits', 'MPN partner admin']])}</main>`,
    ],
    [
      'roles that are not held as well',
      `<main><h1>My permissions</h1>${table(['Role', 'Assigned'], [['Global admin', 'No']])}</main>`,
    ],
    ['help beside the page', '<aside><h2>Your roles</h2><ul><li>Global admin</li></ul></aside>'],
    [
      'boxes that are still filling in',
      '<main><label><input type="checkbox" disabled> Global admin</label><label><input type="checkbox" disabled> Sales agent</label></main>',
    ],
    [
      'a page that still loads',
      '<main><i role="progressbar">…</i><label><input type="checkbox" disabled checked> Global admin</label></main>',
    ],
  ])('are not taken from %s', async (_name, html) => {
    expect(await readRoles(html)).toEqual([]);
  });

  it('are the entries under the user’s own heading, and no others', async () => {
    const html = '<main><dl><dt>Your role</dt><dd>Global admin</dd><dt>Contact</dt><dd>Account admin</dd></dl></main>';
    expect(await readRoles(html)).toEqual(held('global-admin'));
  });

  it('are not menus, choices, addresses, sentences or hidden entries', async () => {
    const html = `<nav><ul><li>Azure AD admin</li></ul></nav><main><ul><li><a href="#">Admin centers</a></li>
      <li><input type="checkbox" checked> Global admin</li><li><label><input type="radio"> Sales agent</label></li>
      <li>admin@contoso.com</li><li>Ask your admin for help.</li><li hidden>Global admin</li></ul></main>`;
    expect(await readRoles(html)).toEqual([]);
  });

  it('are looked for on the pages of the own access only', async () => {
    const html = '<main><h1>Your permissions</h1><ul><li>Global admin</li></ul></main>';
    expect(await readRoles(html, 'https://partner.microsoft.com/dashboard/account/v3/usermanagement')).toEqual([]);
    expect(await readRoles(html, 'https://partner.microsoft.com/dashboard/account/permissions')).toEqual(
      held('global-admin'),
    );
  });
});
