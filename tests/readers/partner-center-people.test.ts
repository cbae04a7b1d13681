import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rolldown } from 'vite';
import type { OwnRoleText as OwnRole } from '../../src/rules/facts.ts';
import { shadows, table, readerOf } from './partner-center-pages.ts';
import { openReadingRoom, type ReadingRoom } from './reading.ts';

declare global {
  interface Window {
    ownRoles(): readonly OwnRole[] | undefined;
  }
}

let room: ReadingRoom;
const read = readerOf(() => room);
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
    { name: 'Ada Example', roles: ['Global admin', 'MPN Partner Admin'] },
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
      { panel: 'user-management', key: 'user-management', where: 'before', facts: { people: expected } },
    ]);
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

  it('is silent without a list, on other tabs and on other pages', async () => {
    expect(await read('<main><h1>Users</h1></main>', users)).toEqual([]);
    expect(await read(table(['Name', 'Roles'], people), `${users}#groups`)).toEqual([]);
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
      { panel: 'customer-request', key: 'customer-request', where: 'before', anchor: 'grid', facts: { place } },
    ]);
    expect(await read('<main><h1 id="h">Customers</h1></main>', url)).toMatchObject([
      { where: 'after', anchor: 'h', facts: { place } },
    ]);
    expect(await read('<main></main>', url)).toEqual([]);
  });

  it('is silent on the other pages of a customer', async () => {
    expect(await read(list, 'https://partner.microsoft.com/dashboard/commerce2/customers/0b1/subscriptions')).toEqual(
      [],
    );
  });
});

describe('own roles', () => {
  const access = 'https://partner.microsoft.com/en-us/dashboard/account/v3/myaccess';
  const readRoles = async (html: string, url = access, lang = 'en'): Promise<readonly OwnRole[] | undefined> => {
    await read(html, url, lang);
    await room.page.evaluate(ownRoles);
    return room.page.evaluate(() => window.ownRoles());
  };
  const held = (...names: string[]): OwnRole[] => names.map((name) => ({ name, held: 'yes' }));

  it('are what the page states, in lists, cells and fly-ins', async () => {
    const list = '<main><h2>My roles</h2><ul><li>Global admin</li><li>Sales agent, Admin agent</li></ul></main>';
    expect(await readRoles(list)).toEqual(held('Global admin', 'Sales agent', 'Admin agent'));
    const dialog = '<div role="dialog"><table><tr><td>Globaler Administrator</td></tr></table></div>';
    expect(await readRoles(dialog, access, 'de')).toEqual(held('Globaler Administrator'));
  });

  it('are read from boxes that only show what is, not from a form', async () => {
    const html = `<main><p><label><input type="checkbox" disabled checked> Global admin</label></p>
      <p><label><input type="checkbox" disabled> Account admin</label></p>
      <p><span role="checkbox" aria-checked="true" aria-readonly="true">Admin agent</span></p>
      <p><label><input type="checkbox" checked> Sales agent</label></p></main>`;
    expect(await readRoles(html)).toEqual([
      { name: 'Global admin', held: 'yes' },
      { name: 'Account admin', held: 'no' },
      { name: 'Admin agent', held: 'yes' },
    ]);
  });

  it('are not menus, choices, addresses, sentences or hidden entries', async () => {
    const html = `<nav><ul><li>Azure AD admin</li></ul></nav><main><ul><li><a href="#">Admin centers</a></li>
      <li><input type="checkbox" checked> Global admin</li><li><label><input type="radio"> Sales agent</label></li>
      <li>admin@contoso.com</li><li>Ask your admin for help.</li><li hidden>Global admin</li></ul></main>`;
    expect(await readRoles(html)).toEqual([]);
  });

  it('are looked for on the pages of the own access only', async () => {
    const html = '<main><ul><li>Global admin</li></ul></main>';
    expect(await readRoles(html, 'https://partner.microsoft.com/dashboard/account/v3/usermanagement')).toBeUndefined();
    expect(await readRoles(html, 'https://partner.microsoft.com/dashboard/account/permissions')).toEqual(
      held('Global admin'),
    );
  });
});
