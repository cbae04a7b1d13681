/**
 * Plans on the request form. The plan's two lines and the warning are those of Microsoft's screenshots of 2023
 * (mpn-benefits-technical-support); the markups are our own guesses, as no markup of the form was ever published.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadingRoom, type Reading, type ReadingRoom } from './reading.ts';

const create = 'https://support.serviceshub.microsoft.com/supportforbusiness/create';
const accessId = '174194363';
const maps = {
  name: `Partner support MAPS 10pack - Access Id: ${accessId}`,
  detail: 'Start Date (12/23/22), End Date (12/19/23), 10 incidents remaining',
};
const mapsFacts = { plan: 'Partner support MAPS 10pack', detail: maps.detail, unavailable: false };

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

const read = (html: string, lang?: string) => room.read(`<main><h1>h</h1>${html}</main>`, create, lang);
const of = (readings: readonly Reading[], panel: string) => readings.filter((one) => one.panel === panel);
const facts = (readings: readonly Reading[], panel: string) => of(readings, panel).map((one) => one.facts);
const shadow = (tag: string, inner: string) =>
  `<${tag}></${tag}><script>{ const at = document.currentScript.previousElementSibling; at.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inner)}; }</script>`;

const plan = maps;
const markups: Record<string, string> = {
  'a radio with a label for it': `<div class="plan" id="p"><input type="radio" name="r" id="r"><label for="r"><b>${plan.name}</b><small>${plan.detail}</small></label></div>`,
  'a label around the radio': `<fieldset><legend>Types of Support</legend><label id="p"><input type="radio" name="r"> <b>${plan.name}</b><br><span>${plan.detail}</span></label></fieldset>`,
  'role=radio': `<div role="radiogroup"><div role="radio" id="p" tabindex="0" aria-checked="true"><b>${plan.name}</b><small>${plan.detail}</small></div></div>`,
  'a list': `<h3>Types of Support</h3><ul><li id="p"><b>${plan.name}</b><small>${plan.detail}</small></li></ul>`,
  'a card': `<div><div id="p"><div>${plan.name}</div><div>${plan.detail}</div></div></div>`,
  'a card, cut up': `<section><div id="p"><h4>${plan.name}</h4><div>Start Date (12/23/22),</div><div>End Date (12/19/23),</div><div>10 incidents remaining</div></div></section>`,
  'a table': `<table><tr id="p"><td><input type="radio"></td><td id="cell">${plan.name}</td><td>${plan.detail}</td></tr></table>`,
  'one text': `<div role="radiogroup"><div role="radio" id="p">${plan.name} ${plan.detail}</div></div>`,
  'Fluent choice group': `<div role="radiogroup"><div class="ms-ChoiceField" id="p"><div id="w"><input type="radio" id="c1" style="opacity:0"><label for="c1"><span class="l">${plan.name}<br>${plan.detail}</span></label></div></div></div>`,
};

describe('a plan', () => {
  it('that a list offers while it is open can be picked', async () => {
    const readings = await read(
      `<button role="combobox" aria-haspopup="listbox" aria-expanded="true" aria-controls="l">Select</button><div role="listbox" id="l"><div role="option">${plan.name}<br>${plan.detail}</div></div>`,
    );
    expect(facts(readings, 'unavailable-plan')).toEqual([]);
    expect(facts(readings, 'plan-balance')).toEqual([mapsFacts]);
  });

  it('that a native list offers is read without opening the list, in the order of the list', async () => {
    const other = 'Partner On-premises Support 20 - Access Id: 987654321';
    const readings = await read(
      `<form><div id="f"><label for="s">Types of Support</label><select id="s"><option value="">Select</option><option>${plan.name} ${plan.detail}</option><option>${other} ${plan.detail}</option></select></div></form>`,
    );
    expect(facts(readings, 'plan-balance')).toEqual([
      mapsFacts,
      { ...mapsFacts, plan: 'Partner On-premises Support 20' },
    ]);
    expect(of(readings, 'plan-balance').map(({ subject, where, anchor }) => [subject, where, anchor])).toEqual([
      ['s', 'beforebegin', 'f'],
      ['s', 'beforebegin', 'f'],
    ]);
    expect(JSON.stringify(readings)).not.toMatch(/987654321|174194363/);
  });

  it('that a native list has switched off cannot be used', async () => {
    const text = `${plan.name} ${plan.detail}`;
    const readings = await read(
      `<label>Support plan <select><option>Select</option><option disabled>${text}</option><optgroup label="Unavailable support plans"><option>${text.replace('MAPS 10', 'Gold 20')}</option></optgroup></select></label>`,
    );
    expect(facts(readings, 'plan-balance')).toEqual([]);
    expect(facts(readings, 'unavailable-plan')).toHaveLength(2);
  });

  it('is read in a form whose fields are called like properties of elements', async () => {
    const names = ['localName', 'parentNode', 'textContent', 'children', 'matches', 'shadowRoot', 'isConnected'];
    const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    const readings = await read(`<form><b>${plan.name}</b><small>${plan.detail}</small>${fields}</form>`);
    expect(facts(readings, 'plan-balance')).toEqual([mapsFacts]);
  });

  it('that a list nobody can see offers is not read', async () => {
    const readings = await read(`<select hidden><option>${plan.name} ${plan.detail}</option></select>`);
    expect(facts(readings, 'plan-balance')).toEqual([]);
  });

  it.each(Object.entries(markups))('is read from %s', async (_name, html) => {
    const readings = await read(html);
    expect(facts(readings, 'plan-balance')).toEqual([mapsFacts]);
    expect(JSON.stringify(readings)).not.toContain(accessId);
    expect(facts(readings, 'count-incidents')).toEqual([]);
  });

  it.each(Object.entries(markups).filter(([name]) => !name.startsWith('Fluent')))(
    'is pointed at in %s',
    async (_name, html) => {
      expect(of(await read(html), 'plan-balance')[0]?.subject).toBe('p');
    },
  );

  it('is read through nested shadow roots', async () => {
    const inner = `<x-radio role="radio"></x-radio>`;
    await read(shadow('x-group', inner));
    const readings = await room.page.evaluate(
      ([name, detail]) => {
        const radio = document.querySelector('x-group')?.shadowRoot?.querySelector('x-radio');
        if (radio) radio.attachShadow({ mode: 'open' }).innerHTML = `<div><b>${name}</b><small>${detail}</small></div>`;
        return window.readNow();
      },
      [maps.name, maps.detail] as const,
    );
    expect(facts(readings, 'plan-balance')).toEqual([mapsFacts]);
  });

  it('has its panel outside of what a click would pick', async () => {
    for (const [name, html] of Object.entries(markups)) {
      const readings = await read(html);
      const { where, anchor } = of(readings, 'plan-balance')[0] ?? {};
      const inEager = await room.page.evaluate(
        ([id, place]) => {
          const at = document.getElementById(id);
          const parent = place === 'beforeend' ? at : at?.parentElement;
          return parent?.closest('label, [role="radio"], button') !== null || parent.matches('tr, tbody');
        },
        [anchor ?? '', where ?? ''] as const,
      );
      expect(inEager, name).toBe(false);
    }
  });
});

const languages: readonly (readonly [string, string, string, string])[] = [
  ['de', 'Zugriffs-ID', 'Startdatum (23.12.22), Enddatum (19.12.23), 10 Incidents verbleibend', 'dotted days'],
  ['zh-CN', '访问 ID', '开始日期 (2022年12月23日), 结束日期 (2023年12月19日), 剩余 10 个事件', 'Chinese days'],
  [
    'ru',
    'Идентификатор доступа',
    'Дата начала (23 декабря 2022 г.), дата окончания (19 декабря 2023 г.), без ограничений',
    'months in words',
  ],
  ['sv', 'Åtkomst-ID', 'Startdatum (2022-12-23), slutdatum (2023-12-19), 1 incident återstår', 'ISO days'],
  // No evidence names any string of the portals in these two.
  ['et', 'Juurdepääsu tunnus', 'Algus (23.12.2022), lõpp (19.12.2023), jäänud 10', 'an unknown language'],
  [
    'hu',
    'Hozzáférési azonosító',
    'Kezdés (2025. 12. 23.), befejezés (2026. 12. 19.), 7 incidens maradt',
    'spaced days',
  ],
  ['ar', 'معرّف الوصول', '٢٣/١٢/٢٠٢٥ - ١٩/١٢/٢٠٢٦، ٧', 'digits of its own'],
  ['th', 'รหัสการเข้าถึง', 'เริ่ม 3 กุมภาพันธ์ 2568 สิ้นสุด 2 กุมภาพันธ์ 2569 เหลือ 7', 'months with vowel signs'],
  ['th', 'รหัสการเข้าถึง', 'เริ่ม (23/12/2565) สิ้นสุด (19/12/2566) เหลือ 10', 'another calendar'],
];

describe('a plan in another language', () => {
  it.each(languages)('%s (%s, %s): %s', async (lang, idName, detail) => {
    const readings = await read(
      `<div role="radiogroup"><label id="p"><input type="radio"><b>Partner On-premises Support 20 - ${idName}: ${accessId}</b><small>${detail}</small></label></div>`,
      lang,
    );
    expect(facts(readings, 'plan-balance')).toEqual([
      { plan: 'Partner On-premises Support 20', detail, unavailable: false },
    ]);
  });

  it('is read in brackets, with other names and without an id', async () => {
    const readings = await read(
      `<label><input type="radio"><b>Partner support Gold 20pack（访问 ID：${accessId}）</b><small>2022/12/23 - 2023/12/19, 3</small></label>
       <label><input type="radio"><b>Ondersteuning Extra</b> <small>23-12-2022, 19-12-2023, onbeperkt</small></label>`,
    );
    expect(facts(readings, 'plan-balance')).toEqual([
      { plan: 'Partner support Gold 20pack', detail: '2022/12/23 - 2023/12/19, 3', unavailable: false },
      { plan: 'Ondersteuning Extra', detail: '23-12-2022, 19-12-2023, onbeperkt', unavailable: false },
    ]);
  });
});

const choice = (name: string, detail: string, extra = '') =>
  `<div class="o"><input type="radio" name="x"><label><b>${name}</b><small>${detail}</small></label>${extra}</div>`;
const listed = (name: string, detail: string, reason = '') =>
  `<li><b>${name}</b><small>${detail}</small><div>${reason}</div></li>`;

describe('several plans', () => {
  it('have different keys, the same over re-renders, without ids', async () => {
    const html = [maps, maps, { ...maps, name: 'Partner support Gold 20pack - Access Id: 174194364' }]
      .map(({ name, detail }) => choice(name, detail))
      .join('');
    const keys = of(await read(`<div>${html}</div>`), 'plan-balance').map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    expect(keys.join()).not.toMatch(/\d{6}/);
    expect(of(await read(`<div>${html}</div>`), 'plan-balance').map(({ key }) => key)).toEqual(keys);
  });

  it('cost as much each, however many there are', async () => {
    const effort = async (count: number): Promise<number> => {
      const html = Array.from({ length: count }, (_, index) =>
        choice(`Partner support Gold 20pack - Access Id: ${String(174_194_000 + index)}`, maps.detail),
      ).join('');
      expect(of(await read(`<div>${html}</div>`), 'plan-balance')).toHaveLength(count);
      return room.page.evaluate(() => window.effortNow());
    };
    const [few, many] = [await effort(20), await effort(200)];
    expect(few).toBeGreaterThan(100);
    expect(many / few).toBeLessThan(12);
  });

  it('keep their ids to themselves, however they are written', async () => {
    const line = fc.record({
      name: fc.constantFrom('Partner support Gold 20pack', 'Partner Cloud Support 50', 'Eripakett'),
      joint: fc.constantFrom(' - Access Id: ', ' (', ', ', ' | ID ', '：', ' Access Id ', ' – Zugriffs-ID: '),
      id: fc.integer({ min: 100_000, max: 999_999_999_999 }).map(String),
      detail: fc.constantFrom(maps.detail, '2022-12-23 / 2023-12-19, 4', '23.12.22 – 19.12.23: 3', ''),
      isNameFirst: fc.boolean(),
    });
    const lines = fc.sample(line, { numRuns: 120, seed: 20261120 });
    const html = lines.map(({ name, joint, id, detail, isNameFirst }, index) => {
      const written = index % 3 === 0 && id.length === 9 ? id.replace(/(\d{3})(?=\d)/g, '$1 ') : id;
      return choice(isNameFirst ? `${name}${joint}${written}` : `${written}${joint}${name}`, detail);
    });
    const readings = await read(`<div>${html.join('')}</div>`);
    expect(of(readings, 'plan-balance').length).toBeGreaterThan(80);
    expect(JSON.stringify(readings)).not.toMatch(/\d{6}|\d{3} \d{3} \d{3}/);
  });

  it('keep a second line whose dates cannot be read', async () => {
    const detail = 'Start Date (??), End Date (soon), several remaining';
    const readings = await read(
      `<div>${choice(gold, detail)}${choice('Partner support - Access Id: 174194365', detail)}</div>`,
    );
    expect(facts(readings, 'plan-balance')).toEqual([
      { plan: 'Partner support Gold 20pack', detail, unavailable: false },
      { plan: 'Partner support', detail, unavailable: false },
    ]);
  });

  it('give the cells that are sure', async () => {
    const readings = await read(
      `<div>${choice('Partner Cloud Support 50 - Access Id: 174194363', '')}${choice('Partner support Silver 15pack', 'End Date (12/19/23)')}${choice('Other', '')}</div>`,
    );
    expect(facts(readings, 'plan-balance')).toEqual([
      { plan: 'Partner Cloud Support 50', detail: '', unavailable: false },
      { plan: 'Partner support Silver 15pack', detail: 'End Date (12/19/23)', unavailable: false },
    ]);
  });
});

const reason = 'Support plan cannot be used for support on the specified product (Code: 8)';
const gold = 'Partner support Gold 20pack - Access Id: 174194364';
describe('a plan that cannot be used', () => {
  it.each([
    [
      'folded away',
      'en',
      `<details open><summary>Unavailable support plans</summary><ul>${listed(gold, maps.detail, reason)}</ul></details>`,
    ],
    [
      'behind a button',
      'de',
      `<button aria-expanded="true">Möchten Sie nicht verfügbare Supportpläne sehen?</button><div><ul>${listed(gold, maps.detail, reason)}</ul></div>`,
    ],
    [
      'below a heading',
      'pl',
      `<section><h3>Niedostępne plany</h3><div>${listed(gold, maps.detail, reason)}</div></section>`,
    ],
    [
      'in an unknown language',
      'et',
      `<button aria-expanded="true">Näita teisi pakette?</button><div><ul>${listed(gold, maps.detail, reason)}</ul></div>`,
    ],
  ])('is told from the others: %s', async (_name, lang, section) => {
    const readings = await read(`<div>${choice(maps.name, maps.detail)}</div>${section}`, lang);
    expect(facts(readings, 'plan-balance')).toEqual([mapsFacts]);
    expect(facts(readings, 'unavailable-plan')).toEqual([
      { plan: 'Partner support Gold 20pack', detail: maps.detail, unavailable: true, reason },
    ]);
    expect(facts(readings, 'plan-not-usable')).toEqual([]);
  });

  it.each([
    '<a href="#d">View details</a>',
    '<a href="#d">View details</a> <button>Renew the contract</button>',
    '<button type="button"><span>Auftrag anzeigen</span></button>',
  ])('has no reason in what is there to be pressed: %s', async (buttons) => {
    const section = (text: string) =>
      `<details open><summary>Unavailable support plans</summary><ul>${listed(gold, maps.detail, text)}</ul></details>`;
    const [pressed, stated] = [await read(section(buttons)), await read(section(`${reason} ${buttons}`))];
    expect(facts(pressed, 'unavailable-plan')[0]).not.toHaveProperty('reason');
    expect(JSON.stringify(facts(stated, 'unavailable-plan'))).toContain(reason);
  });

  it('is known by the reason it gives, in its text or in its title', async () => {
    for (const html of [
      `<button aria-expanded="true">x</button><hr><div><div><b>${gold}</b><p>${maps.detail}</p><p>${reason}</p></div></div>`,
      `<div role="radio" aria-disabled="true" title="${reason}"><b>${gold}</b><p>${maps.detail}</p></div>`,
      `<ul><li><b>${gold}</b><p>${maps.detail}</p><p>지정된 제품에 지원 플랜을 사용할 수 없습니다(코드: 8)</p></li></ul>`,
    ]) {
      const readings = await read(html);
      expect(readings.map(({ panel }) => panel)).toEqual(['unavailable-plan']);
      expect(JSON.stringify(readings)).toMatch(/reason":".*: 8\)/);
    }
  });

  it('is known by its switched-off radio', async () => {
    const readings = await read(
      `<div><label><input type="radio" disabled><b>${gold}</b><small>${maps.detail}</small></label></div>`,
    );
    expect(facts(readings, 'unavailable-plan')).toHaveLength(1);
  });

  it('is silent while folded away', async () => {
    const readings = await read(
      `<details><summary>Unavailable support plans</summary><ul>${listed(gold, maps.detail, reason)}</ul></details>`,
    );
    expect(of(readings, 'unavailable-plan')).toEqual([]);
  });

  it.each([
    ['rows of blocks', (row: string) => `<div>${row}</div>`],
    ['paragraphs', (row: string) => `<p>${row.replaceAll(/<\/?div>/g, '<br>')}</p>`],
  ])('is no choice because another plan beside its section is one (%s)', async (_name, around) => {
    const other = `<b>Partner Cloud Support 50 - Access Id: 174194311</b><div>Start Date (12/23/25), End Date (12/19/26), 42 incidents remaining</div><div>${reason}</div>`;
    const readings = await read(
      `<div><label><input type="radio">${plan.name}<br>${plan.detail}</label></div><button aria-expanded="true">Unavailable support plans</button><div>${around(other)}</div>`,
    );
    expect(readings.map(({ panel }) => panel).sort()).toEqual(['plan-balance', 'unavailable-plan']);
    expect(facts(readings, 'unavailable-plan')).toMatchObject([{ plan: 'Partner Cloud Support 50' }]);
  });

  it('has its name behind a reason that stands first', async () => {
    const row = `<li><div>${reason}</div><b>${gold}</b><div>${plan.detail}</div></li>`;
    const readings = await read(`<h4>Unavailable support plans</h4><ul>${row}</ul>`);
    expect(facts(readings, 'unavailable-plan')).toMatchObject([{ plan: 'Partner support Gold 20pack', reason }]);
  });

  it('is told by a badge beside the name of a choice', async () => {
    const row = (badge: string) =>
      `<label><input type="radio"><b>${gold}</b> <span>${badge}</span><div>${plan.detail}</div></label>`;
    expect(facts(await read(row('Unavailable')), 'unavailable-plan')).toHaveLength(1);
    expect(facts(await read(row('New')), 'plan-balance')).toHaveLength(1);
  });

  it.each([
    ['a table', (cell: string) => `<td>${cell}</td>`, (row: string) => `<tr>${row}</tr>`],
    ['a grid', (cell: string) => `<div role="gridcell">${cell}</div>`, (row: string) => `<div role="row">${row}</div>`],
  ])('is read from the columns of %s by their headings', async (name, cell, row) => {
    const table = (...lines: string[][]) => {
      const all = lines.map((line) => row(line.map(cell).join(''))).join('');
      return name === 'a table' ? `<table>${all}</table>` : `<div role="grid">${all}</div>`;
    };
    const headings = ['Access ID', 'Plan', 'Start', 'End', 'Incidents used', 'Incidents remaining'];
    const cells = [accessId, 'Partner On-premises Support 20', '12/23/2025', '12/19/2026', '3', '17'];
    const detail = 'Access ID: …,,Start: 12/23/2025,End: 12/19/2026,Incidents used: 3,Incidents remaining: 17';
    expect(facts(await read(table(headings, cells)), 'plan-balance')).toEqual([
      { plan: 'Partner On-premises Support 20', detail, unavailable: false },
    ]);
    const [stated] = facts(await read(table([...headings, 'Status'], [...cells, 'Expired'])), 'plan-balance');
    expect(stated).toMatchObject({ reason: 'Expired' });
  });

  it.each([
    ['Partner Cloud Support 50', 'Access Id', 'Support plan has expired'],
    ['Partner On-premises Support 20', '访问 ID', '支持计划已过期'],
  ])('keeps the reason beside it where no dates are given: %s', async (name, label, reason) => {
    const row = `<div><b>${name} - ${label}: ${accessId}</b><div>${reason}</div></div>`;
    const other = `<div><b>Partner support MAPS 10pack - ${label}: ${accessId}</b></div>`;
    const readings = await read(`<h4>Unavailable support plans</h4><div>${other}${row}</div>`);
    const [maps, plan] = facts(readings, 'unavailable-plan');
    expect(plan).toMatchObject({ plan: name, reason });
    expect(maps).not.toHaveProperty('reason');
  });

  it.each([
    ['a heading', '<h4>Unavailable support plans</h4>'],
    ['a button', '<button aria-expanded="true">Unavailable support plans</button>'],
  ])('is known by %s above it, whatever stands between them', async (_name, title) => {
    const row = (name: string): string => `<div><b>${name}</b><div>${plan.detail}</div></div>`;
    const [one, other, third] = ['MAPS 10pack', 'Silver 5pack', 'Gold 20pack'].map((name) =>
      row(`Partner support ${name} - Access Id: ${accessId}`),
    );
    const readings = await read(`${title}${one}<p>More</p>${other}<h4>Your support plans</h4>${third}`);
    expect(facts(readings, 'unavailable-plan')).toMatchObject([
      { plan: 'Partner support MAPS 10pack' },
      { plan: 'Partner support Silver 5pack' },
    ]);
    expect(facts(readings, 'plan-balance')).toMatchObject([{ plan: 'Partner support Gold 20pack' }]);
  });

  it('needs no dates in its section', async () => {
    const readings = await read(
      `<details open><summary>x</summary><ul><li><b>Partner Signature 5pack</b><div>Support plan has expired</div></li></ul></details>`,
    );
    expect(facts(readings, 'unavailable-plan')).toEqual([
      { plan: 'Partner Signature 5pack', detail: '', unavailable: true, reason: 'Support plan has expired' },
    ]);
  });
});

describe('messages', () => {
  it.each([
    ['en', reason],
    ['zh-CN', '支持计划不能用于指定产品的支持'],
    ['et', 'Seda paketti ei saa selle toote puhul kasutada (Kood: 8)'],
  ])('that a plan cannot be used, %s', async (lang, text) => {
    for (const html of [
      `<div role="alert" id="m">${text}</div>`,
      `<div class="ms-MessageBar"><div role="status" id="m"><span>${text}</span></div></div>`,
      `<div id="m">${text}</div>`,
    ]) {
      expect(facts(await read(html, lang), 'plan-not-usable')).toEqual([{ text }]);
    }
  });

  it('take a product for no error code', async () => {
    for (const text of ['Your PC (Windows 8) is old', 'Office (version 8)', 'Step (8)']) {
      expect(of(await read(`<div role="alert">${text}</div>`), 'plan-not-usable'), text).toEqual([]);
    }
  });

  const fields =
    '<div><label for="f">Select the product family</label><select id="f"><option value="">Search</option><option selected>Windows</option></select></div>';
  const warning =
    'We were unable to find an eligible support plan associated with your account. Please add a support plan from the options below.';
  const entra =
    'You are currently signed in using an Azure Active Directory account. The purchase of Professional Support plans must be made using a Microsoft Account.';
  const product = { family: 'Windows', version: '' };
  it('that no plan is eligible', async () => {
    const readings = await read(
      `${fields}<div role="alert" id="w">${warning}</div><button>Add Contract</button><div role="note">${entra}</div>`,
    );
    expect(facts(readings, 'no-eligible-plan')).toEqual([{ text: warning, cannotBuy: 'yes', product }]);
    expect(of(readings, 'no-eligible-plan')[0]?.subject).toBe('w');
  });

  it('that no plan is eligible, beside plans that cannot be used', async () => {
    const section = `<details open><summary>x</summary><ul>${listed(gold, maps.detail, reason)}</ul></details>`;
    const readings = await read(`${fields}<div role="alert">${warning}</div>${section}<button>Add Contract</button>`);
    expect(readings.map(({ panel }) => panel).sort()).toEqual(['no-eligible-plan', 'unavailable-plan']);
  });

  it('that no plan is eligible, without any sign of a message', async () => {
    const html = `${fields}<div><span id="w">${warning}</span></div><button>Add Contract</button>`;
    expect(of(await read(html), 'no-eligible-plan')[0]).toMatchObject({ subject: 'w', facts: { text: warning } });
  });

  it.each([
    ['hu', 'Nem találtunk a fiókjához társított jogosult támogatási csomagot.', 'Szerződés hozzáadása'],
    ['ko', '계정과 연결된 적격 지원 플랜을 찾을 수 없습니다.', '계약 추가'],
  ])('that no plan is eligible, in %s', async (lang, text, add) => {
    const html = `${fields}<div role="status">${text}</div><button>${add}</button>`;
    expect(facts(await read(html, lang), 'no-eligible-plan')).toEqual([{ text, cannotBuy: 'unknown', product }]);
  });

  it('about other things stay unexplained', async () => {
    const banner = '<div class="warning">Scheduled maintenance on Sunday. Some features may be slow.</div>';
    const readings = await read(`${fields}${banner}<button>Add Contract</button>`);
    expect(of(readings, 'no-eligible-plan')).toEqual([]);
  });

  it('that no plan is eligible, in other words', async () => {
    const text = 'Wir konnten keinen berechtigten Supportplan finden, der Ihrem Konto zugeordnet ist.';
    const readings = await read(`${fields}<div class="warning">${text}</div><button>Vertrag hinzufügen</button>`, 'de');
    expect(facts(readings, 'no-eligible-plan')).toEqual([{ text, cannotBuy: 'unknown', product }]);
  });

  it('about something else stay unexplained', async () => {
    const readings = await read(`${fields}<div role="status">Saved your draft a moment ago, go on as you like.</div>`);
    expect(of(readings, 'no-eligible-plan')).toEqual([]);
  });
});

describe('silence', () => {
  it.each([
    [
      'an article',
      '<article><ul><li>Partner support Gold 20pack replaced the old plan on June 23, 2025.</li></ul></article>',
    ],
    ['a list of requests', '<ul><li>Outlook hangs. Created 12/23/22, updated 12/25/22, 3 messages</li></ul>'],
    ['a radio of the form', '<label><input type="radio"> Only during business hours</label>'],
    [
      'a hidden copy',
      `<div hidden>${markups['a list'] ?? ''}</div><div aria-hidden="true">${markups['a card'] ?? ''}</div>`,
    ],
    [
      'what somebody writes',
      `<textarea>${maps.name} ${maps.detail}</textarea><div contenteditable="true"><p>${maps.name}</p><p>${maps.detail}</p></div>`,
    ],
    [
      'a form that answers for its parent',
      `<form><input name="parentNode"><input name="closest"><input name="matches"></form>`,
    ],
  ])('at %s', async (_name, html) => {
    expect(await read(html)).toEqual([]);
  });

  it('elsewhere', async () => {
    for (const url of [
      'https://support.serviceshub.microsoft.com/other',
      'https://support.serviceshub.microsoft.com/supportforbusiness/manage',
      'https://engagecenter.microsoft.com/#home',
      'https://engagecenter.microsoft.com/#view/Microsoft_AzureCXP_EngageHub/EngageHubMenu.MenuView/~/supportRequests',
      'https://portal.azure.com/#home',
    ]) {
      expect(await room.read(markups['a list'] ?? '', url)).toEqual([]);
    }
  });

  it('but not in Engage Center, nor where a text holds markup', async () => {
    const readings = await room.read(
      markups['a list'] ?? '',
      'https://engagecenter.microsoft.com/#view/Microsoft_AzureCXP_EngageHub/EngageHubMenu.MenuView/~/helpSupport',
    );
    expect(facts(readings, 'plan-balance')).toEqual([mapsFacts]);
    const hostile = await read(
      `<ul><li><b>Partner support &lt;img src=x onerror=alert(1)&gt; 10pack - Access Id: 1741943</b><small>${maps.detail}</small></li></ul>`,
    );
    expect(facts(hostile, 'plan-balance')[0]).toMatchObject({
      plan: 'Partner support <img src=x onerror=alert(1)> 10pack',
    });
  });
});
