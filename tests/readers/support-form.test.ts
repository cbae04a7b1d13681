/**
 * Product fields, the dialog for the two ids, and the offer to count incidents. Labels in English and the dialog are those
 * of Microsoft's screenshots of 2023; names of the ids in other languages are those of the documentation of 2021.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadingRoom, type Reading, type ReadingRoom } from './reading.ts';

const create = 'https://support.serviceshub.microsoft.com/supportforbusiness/create';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

const read = (html: string, lang?: string) => room.read(`<main><h1 id="h">h</h1>${html}</main>`, create, lang);
const of = (readings: readonly Reading[], panel: string) => readings.filter((one) => one.panel === panel);
const facts = (readings: readonly Reading[], panel: string) => of(readings, panel).map((one) => one.facts);

const select = (label: string, chosen: string, others: readonly string[] = [], id = '') =>
  `<div class="field" id="${id}"><label>${label} <select><option value="">Search</option>${[chosen, ...others].map((text) => `<option${text === chosen ? ' selected' : ''}>${text}</option>`).join('')}</select></label></div>`;

const offered = { place: 'form', running: false, product: { family: '', version: '' }, planShown: false };

describe('the product', () => {
  it.each([
    [
      'lists',
      `${select('Select the product family', 'Windows')}${select('Select the product version', 'Windows 11', [], 'v')}`,
    ],
    [
      'dropdown buttons',
      `<div><span id="a">Product family</span><button role="combobox" aria-labelledby="a">Windows</button></div><div id="v"><span id="b">Product version</span><button role="combobox" aria-labelledby="b">Windows 11</button></div>`,
    ],
    [
      'Fluent 8',
      `<div><label id="f">Select the product family</label><div role="combobox" aria-haspopup="listbox" aria-labelledby="f f-o"><span id="f-o">Windows</span></div></div><div id="v"><label id="g">Product version</label><div role="combobox" aria-labelledby="g g-o"><span id="g-o">Windows 11</span></div></div>`,
    ],
    [
      'fields to search in',
      `<div><label for="x">Select the product family</label><input id="x" type="text" role="combobox" value="Windows"></div><div id="v"><label for="y">Version</label><input id="y" type="text" role="combobox" value="Windows 11"></div>`,
    ],
    [
      'names by place only',
      `<div><div>Product family</div><div><button aria-haspopup="listbox">Windows</button></div></div><div id="v"><div>Product version</div><div><button aria-haspopup="listbox">Windows 11</button></div></div>`,
    ],
  ])('is read from %s', async (_name, html) => {
    const readings = await read(`<form>${html}${select('Which category best describes the issue?', 'Setup')}</form>`);
    expect(facts(readings, 'product-coverage')).toEqual([{ family: 'Windows', version: 'Windows 11' }]);
    expect(of(readings, 'product-coverage')[0]).toMatchObject({ subject: 'v', where: 'afterend', anchor: 'v' });
  });

  it.each([
    [['Product family', 'SQL Server'], ['Product', 'Azure SQL'], ['Product version', '2022'], 'Azure SQL'],
    [['Product family', 'Servers'], ['Product name', 'SQL Server'], ['Version', '2022'], 'SQL Server'],
    [['Product', 'SQL Server'], ['Version', '2022'], ['Category', 'Setup'], 'SQL Server'],
    [['Produkt', 'SQL Server'], ['Verze', '2022'], ['Kategorie', 'Jiné'], 'SQL Server'],
    [['Product family', 'SQL Server'], ['Product version', '2022'], ['Is the product in use?', 'Yes'], 'SQL Server'],
  ])('is read from three fields: %s %s %s', async (one, other, third, family) => {
    const fields = [one, other, third].map(([label = '', chosen = '']) => select(label, chosen));
    expect(facts(await read(fields.join('')), 'product-coverage')).toEqual([{ family, version: '2022' }]);
  });

  it.each([
    ['Windows 11 (712 345 678)', 'Windows 11 (…)'],
    ['Windows 10 (Access ID 712345678)', 'Windows 10 (Access ID …)'],
    ['Windows 10 1809', 'Windows 10 1809'],
    ['<b>SQL Server 2022</b><i>16</i>', 'SQL Server 2022 16'],
  ])('is handed over without ids, and with its numbers apart: %s', async (shown, told) => {
    const readings = await read(`${select('Product family', 'Windows')}${select('Product version', shown)}`);
    expect(facts(readings, 'product-coverage')).toEqual([{ family: 'Windows', version: told }]);
  });

  it.each([
    ['de', 'Produktfamilie', 'Produktversion'],
    ['ru', 'Семейство продуктов', 'Версия продукта'],
    ['zh-CN', '产品系列', '产品版本'],
    ['et', 'Toode', 'Väljaanne'],
  ])('is read in %s', async (lang, family, version) => {
    const html = `${select(family, 'SQL Server', ['Windows Server', 'Exchange'])}${select(version, 'SQL Server 2022', ['SQL Server 2019'])}${select('Kategooria', 'Muu', ['Veel'])}`;
    expect(facts(await read(html, lang), 'product-coverage')).toEqual([
      { family: 'SQL Server', version: 'SQL Server 2022' },
    ]);
  });

  it('is not told before it is chosen', async () => {
    const placeholder = `<div><span id="a">Product version</span><button role="combobox" aria-labelledby="a"><span class="x-placeholder">Pick one</span></button></div>`;
    for (const html of [
      `${select('Product family', 'Windows')}<div><label>Product version <select><option value="" selected>Search product version</option><option>Windows 11</option></select></label></div>`,
      `${select('Product family', 'Windows')}${placeholder}`,
      `${select('Product family', 'Windows')}<label>Product version <input role="combobox" type="text" aria-expanded="true" value="Win"></label>`,
    ]) {
      const readings = await read(html);
      expect(of(readings, 'product-coverage')).toEqual([]);
      expect(facts(readings, 'count-incidents')).toEqual([{ ...offered, product: { family: 'Windows', version: '' } }]);
    }
  });

  it('is not made of a version of something else', async () => {
    expect(
      await read(`${select('Browser version', 'Edge 148')}${select('Operating system version', 'Windows 11')}`),
    ).toEqual([]);
  });

  it('is passed on to what is said of plans', async () => {
    const readings = await read(
      `${select('Product family', 'Windows')}${select('Product version', 'Windows 8.1')}<label><input type="radio">Partner support MAPS 10pack - Access Id: 174194363 Start Date (12/23/22), End Date (12/19/23), 10 incidents remaining</label><div role="alert">Support plan cannot be used for the specified product</div>`,
    );
    const product = { family: 'Windows', version: 'Windows 8.1' };
    expect(facts(readings, 'plan-balance')).toMatchObject([{ plan: 'Partner support MAPS 10pack', product }]);
    expect(facts(readings, 'plan-not-usable')).toMatchObject([{ product }]);
  });
});

describe('counting incidents', () => {
  it('is offered below the heading of a form that has just been opened', async () => {
    for (const [lang, label] of [
      ['en', 'Select the product family'],
      ['et', 'Valige toode'],
    ]) {
      const readings = await read(`<div><label>${label ?? ''} <input role="combobox" type="text"></label></div>`, lang);
      expect(readings).toEqual([
        expect.objectContaining({
          panel: 'count-incidents',
          where: 'afterend',
          anchor: 'h',
          facts: offered,
        }),
      ]);
    }
  });

  it('goes on once the product is chosen', async () => {
    const readings = await read(`${select('Product family', 'Windows')}${select('Product version', 'Windows 11')}`);
    expect(facts(readings, 'count-incidents')).toEqual([
      { ...offered, product: { family: 'Windows', version: 'Windows 11' } },
    ]);
  });

  const plan =
    '<label><input type="radio">Partner support MAPS 10pack - Access Id: 174194363 Start Date (12/23/22), End Date (12/19/23), 10 incidents remaining</label>';
  const product = `${select('Product family', 'Windows')}${select('Product version', 'Windows 11')}`;
  it.each([
    ['a submit button of the form', 'en', '<form>', '<p><button type="submit" id="s">Submit</button></p></form>'],
    ['a button without a type', 'de', '<form>', '<div><button id="s">Absenden</button></div></form>'],
    ['an input', 'fr', '<form>', '<input type="submit" id="s" value="Envoyer"></form>'],
    [
      'a button of the Azure framework among others',
      'en',
      '<div>',
      '</div><div style="display: flex"><div role="button" title="Previous">Previous</div><div role="button" title="Create" id="s">Create</div></div>',
    ],
    [
      'a button named by its label',
      'ja',
      '',
      '<button aria-label="送信" id="s"><svg width="9" height="9"></svg></button>',
    ],
    [
      'the last button that stands out, in an unknown language',
      'et',
      '',
      '<button class="c-primary">Lisa</button><button>Tagasi</button><button class="x-Primary" id="s">Edasta taotlus</button>',
    ],
    [
      'the button that submits, in an unknown language',
      'et',
      '<form>',
      '<button type="button">Lisa leping</button><button type="button">Tühista</button><button id="s">Saada</button></form>',
    ],
  ])('warns at %s while it is guided, and not otherwise', async (_name, lang, before, after) => {
    const head = '<header><button>Create</button></header><nav><button>Submit</button></nav>';
    const dialog = '<div role="dialog"><button type="submit">Create</button></div>';
    expect(of(await read(`${head}${before}${product}${plan}${dialog}${after}`, lang), 'count-incidents')).toEqual([]);
    const readings = await room.page.evaluate(() => window.readNow(true));
    expect(of(readings, 'count-incidents').map(({ facts: seen, subject }) => [seen, subject])).toEqual([
      [
        { place: 'form', running: true, product: { family: 'Windows', version: 'Windows 11' }, planShown: true },
        undefined,
      ],
      [expect.objectContaining({ place: 'send-button' }), 's'],
    ]);
  });

  it('goes on without a button to warn at', async () => {
    await read(`${select('Product family', 'Windows')}<button>Next</button><a href="#x">Submit</a>`);
    const readings = await room.page.evaluate(() => window.readNow(true));
    expect(facts(readings, 'count-incidents')).toEqual([
      { ...offered, running: true, product: { family: 'Windows', version: '' } },
    ]);
  });

  it('is not offered where nothing is recognised', async () => {
    expect(await read(`${select('Üks', 'a')}${select('Kaks', 'b')}`, 'et')).toEqual([]);
    expect(
      await room.read(
        `<h1>h</h1>${select('Üks', 'a')}`,
        'https://support.serviceshub.microsoft.com/supportforbusiness/manage',
      ),
    ).toEqual([]);
  });
});

const field = (label: string, type: string, value = '') =>
  `<div class="f"><label>${label} <input type="${type}" value="${value}"></label></div>`;
describe('the dialog for the two ids', () => {
  it.each([
    ['en', 'Access ID', 'Contract ID'],
    ['de', 'Zugriffs-ID', 'Vertrags-ID'],
    ['zh-CN', '访问 ID', '合同 ID'],
    ['pl', 'Identyfikator dostępu', 'Identyfikator kontraktu'],
    ['nl', 'Toegangs-id', 'Contract-id'],
    ['es', 'Id. de acceso', 'Id. de contrato'],
    ['it', 'ID di accesso', 'ID contratto'],
    ['pt-BR', 'ID de acesso', 'ID do contrato'],
    ['ru', 'Идентификатор доступа', 'Идентификатор контракта'],
    ['cs', 'ID přístupu', 'ID smlouvy'],
    ['sv', 'Åtkomst-ID', 'Kontrakts-ID'],
    ['et', 'Juurdepääsu tunnus', 'Lepingu tunnus'],
  ])('is recognised in %s', async (lang, access, contract) => {
    const readings = await read(
      `<div role="dialog">${field(access, 'text', '174194363')}${field(contract, 'password', '172583642')}<button>OK</button></div>`,
      lang,
    );
    expect(readings).toEqual([
      expect.objectContaining({ panel: 'add-contract', facts: { accessField: true, contractField: true } }),
    ]);
    expect(JSON.stringify(readings)).not.toMatch(/\d{6}/);
  });

  it('is recognised as a modal dialog, and its panel stands inside', async () => {
    const readings = await read(
      `<dialog><h2>Add Contract ID</h2><div id="one">${field('Access ID', 'text')}</div><div id="two">${field('Contract ID', 'password')}</div></dialog><script>document.querySelector('dialog').showModal()</script>`,
    );
    expect(readings).toEqual([expect.objectContaining({ panel: 'add-contract', where: 'afterend', anchor: 'two' })]);
  });

  it('is half recognised', async () => {
    const readings = await read(`<div role="dialog">${field('Access ID', 'text')}${field('Word', 'text')}</div>`);
    expect(facts(readings, 'add-contract')).toEqual([{ accessField: true, contractField: false }]);
  });

  it.each([
    [
      'a sign-in',
      `<div role="dialog">${field('Kasutaja', 'text')}<label>Parool <input type="password" autocomplete="current-password"></label></div>`,
    ],
    [
      'another service’s keys',
      `<div role="dialog">${field('Access Key ID', 'text')}${field('Secret', 'password')}</div>`,
    ],
    [
      'a dialog for a subscription',
      `<div role="dialog">${field('Subscription ID', 'text')}${field('Name', 'password')}</div>`,
    ],
    [
      'a dialog with more fields',
      `<div role="dialog">${field('Üks', 'text')}${field('Kaks', 'text')}${field('Kolm', 'password')}</div>`,
    ],
    ['two fields of the page', `<div>${field('Üks', 'text')}${field('Kaks', 'password')}</div>`],
    [
      'a hidden dialog',
      `<div role="dialog" hidden>${field('Access ID', 'text')}${field('Contract ID', 'password')}</div>`,
    ],
  ])('is not taken for %s', async (_name, html) => {
    expect(of(await read(html, 'et'), 'add-contract')).toEqual([]);
  });
});

it('is all found in a frame of Engage Center', async () => {
  const readings = await room.readFrame(
    `<h1>h</h1>${select('Product family', 'Windows')}${select('Product version', 'Windows 11')}<div role="dialog">${field('Access ID', 'text')}${field('Contract ID', 'password')}</div>`,
    'https://sandbox-1.reactblade.portal.azure.net/React/Index',
    'https://engagecenter.microsoft.com/#home',
  );
  expect(readings.map(({ panel }) => panel).sort()).toEqual(['add-contract', 'count-incidents', 'product-coverage']);
});
