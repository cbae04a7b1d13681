import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asRows,
  bare,
  blocks,
  english,
  old,
  overview,
  panels,
  roles,
  shadows,
  table,
  two,
  v2,
} from './partner-center-pages.ts';
import { openReadingRoom, type ReadingRoom } from './reading.ts';

let room: ReadingRoom;
const read: ReadingRoom['read'] = (...page) => room.read(...page);
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(async () => {
  await room.close();
});

describe('the benefit grid', () => {
  it.each([
    ['a native table', table(english, two)],
    ['blocks with roles', roles(english, two)],
    ['nested shadow roots', shadows(english, two)],
    ['nested shadow roots and a tag prefix', shadows(english, two, 'offers_')],
    ['plain blocks', blocks(english, two)],
  ])('is read from %s', async (_name, html) => {
    const { facts, key, where } = overview(await read(html, v2));
    expect(facts.rows.map(bare)).toEqual(asRows(two));
    expect(facts).toMatchObject({ complete: true, page: 'technical-support' });
    expect({ key, where }).toEqual({ key: 'benefits-overview', where: 'beforebegin' });
  });

  it.each([v2, old, `${old}/details`, v2.replace('/dashboard', '/de-de/dashboard'), `${old}?x=1#y`])(
    'is read at %s',
    async (url) => {
      expect(overview(await read(table(english, two), url)).facts.rows).toHaveLength(2);
    },
  );

  it.each([
    'https://partner.microsoft.com/dashboard/v2/benefits/azure',
    'https://partner.microsoft.com/dashboard/v2/benefits/technicalsupporting',
    'https://portal.azure.com/dashboard/v2/benefits/technicalsupport',
  ])('is not looked for at %s', async (url) => {
    expect(await read(table(english, two), url)).toEqual([]);
  });

  it.each([
    ['de', ['Name des Vorteils', 'Quelle (Programmname und Spezialisierung)', 'Anzahl', 'Aktivieren bis']],
    ['sv', ['Förmånens namn', 'Källa (programnamn och specialisering)', 'Antal', 'Aktivera senast']],
    ['zh-cn', ['权益名称', '来源(计划名称和专业化)', '数量', '激活截止日期']],
    ['pl', ['Nazwa korzyści', 'Źródło (nazwa programu i specjalizacja)', 'Ilość', 'Termin aktywacji']],
    ['nl', ['Naam van voordeel', 'Bron (programmanaam en specialisatie)', 'Aantal', 'Uiterlijk activeren']],
    ['es', ['Nombre de la ventaja', 'Origen (nombre del programa y especialización)', 'Cantidad', 'Activar antes del']],
    ['it', ['Nome del vantaggio', 'Origine (nome del programma e specializzazione)', 'Quantità', 'Attiva entro']],
    ['pt-br', ['Nome do benefício', 'Origem (nome do programa e especialização)', 'Quantidade', 'Ativar até']],
    ['ru', ['Название преимущества', 'Источник (название программы и специализация)', 'Количество', 'Активировать до']],
    ['cs', ['Název výhody', 'Zdroj (název programu a specializace)', 'Počet', 'Aktivovat do data']],
    ['tr', ['Avantaj Adı', 'Kaynak', 'Miktar', 'Son etkinleştirme']],
    ['hu', ['Előny neve', 'Forrás (program neve)', 'Mennyiség', 'Aktiválás határideje']],
    ['ko', ['혜택 이름', '원본(프로그램 이름 및 전문 분야)', '수량', '활성화 기한']],
    ['ja', ['特典名', 'ソース (プログラム名と専門分野)', '数量', 'アクティブ化の期限']],
    ['fr', ['Nom de l’avantage', 'Source (nom du programme)', 'Quantité', 'Activer avant le']],
    ['fi', ['Edun nimi', 'Lähde', 'Määrä', 'Aktivoi viimeistään']],
  ])('finds its columns by headings or by shape in %s, in any order', async (lang, headings) => {
    const order = [2, 0, 3, 1];
    const rows = [
      ['Partner Cloud Support 50', 'Solutions Partner - Core', '50 olay', '23.01.2027'],
      ['Partner On-premises Support 20', 'Solutions Partner - Core', '20 olay', '23.01.2027'],
    ];
    const shuffle = (row: readonly string[]): string[] => order.map((column) => row[column]!);
    const { facts } = overview(await read(table(shuffle(headings), rows.map(shuffle)), v2, lang));
    expect(facts.rows.map(bare)).toEqual(asRows(rows));
    // A number under a heading of a language that is not known may as well be what was used.
    expect(facts.complete).toBe(lang !== 'fi');
  });

  it.each([
    ['en', 'End date'],
    ['en', 'Expiration date'],
    ['en', 'Expires on'],
    ['en', 'Benefit end date'],
    ['de', 'Enddatum'],
    ['sv', 'Slutdatum'],
    ['nl', 'Einddatum'],
    ['fr', 'Date de fin'],
    ['fr', "Date d'expiration"],
    ['es', 'Fecha de finalización'],
    ['es', 'Fecha de vencimiento'],
    ['it', 'Data di fine'],
    ['it', 'Data di scadenza'],
    ['pt-br', 'Data de término'],
    ['pt-pt', 'Data de fim'],
    ['pl', 'Data zakończenia'],
    ['pl', 'Data wygaśnięcia'],
    ['ru', 'Дата окончания'],
    ['cs', 'Datum ukončení'],
    ['hu', 'Befejezés dátuma'],
    ['tr', 'Bitiş tarihi'],
    ['ja', '終了日'],
    ['ko', '종료 날짜'],
    ['zh-cn', '结束日期'],
    ['zh-tw', '到期日'],
  ])('takes the day below %s "%s" for the end, and no last day to activate', async (lang, heading) => {
    const rows = [['Partner Cloud Support 50', 'Solutions Partner - Core', '50', '2027-01-23']];
    const { facts } = overview(await read(table([...english.slice(0, 3), heading], rows), v2, lang));
    expect(facts.rows[0]).toMatchObject({ quantity: '50', end: '2027-01-23' });
    expect(facts.rows[0]).not.toHaveProperty('activateBy');
    const both = rows.map((row) => [...row, '2026-12-01']);
    const two = overview(await read(table([...english.slice(0, 3), heading, 'Activate By'], both), v2, lang));
    expect(two.facts.rows[0]).toMatchObject({ end: '2027-01-23', activateBy: '2026-12-01' });
  });

  it.each(['Activate By', 'Activate before end date', 'Activation deadline', 'Activate by (expiry)'])(
    'takes the day below "%s" for what it may be',
    async (heading) => {
      const rows = [['Partner Cloud Support 50', 'Solutions Partner - Core', '50', '2027-01-23']];
      const { facts } = overview(await read(table([...english.slice(0, 3), heading], rows), v2));
      expect(facts.rows[0]).toMatchObject({ activateBy: '2027-01-23' });
      expect(facts.rows[0]).not.toHaveProperty('end');
    },
  );

  it('tells columns by shape where there are no headings, and knows a name by its link', async () => {
    const rows = [
      ['20件のインシデント', '<a href="#">クラウド サポート 20</a>', 'Solutions Partner - Core', '2027年1月23日'],
    ];
    const { facts } = overview(await read(table([], rows), v2, 'ja'));
    expect(facts.rows.map(bare)).toEqual([
      {
        name: 'クラウド サポート 20',
        source: 'Solutions Partner - Core',
        quantity: '20件のインシデント',
        activateBy: '2027年1月23日',
      },
    ]);
  });

  it('reads remaining incidents, and passes over columns that it knows to be something else', async () => {
    const headings = [
      '',
      'Benefit Name',
      'Status',
      'Quantity',
      'Used',
      'Incidents remaining',
      'Purchase date',
      'Activate By',
      'Source',
    ];
    const row = [
      '<input type="checkbox">',
      'Partner Cloud Support 50',
      'Active',
      '50',
      '3',
      '47',
      'Jan 1, 2026',
      'Jan 2, 2027',
      'Solutions Partner',
    ];
    expect(overview(await read(table(headings, [row]), v2)).facts.rows.map(bare)).toEqual([
      {
        name: 'Partner Cloud Support 50',
        source: 'Solutions Partner',
        quantity: '50',
        remaining: '47',
        activateBy: 'Jan 2, 2027',
        used: '3',
        status: 'Active',
      },
    ]);
  });

  it.each([
    ['en', 'Benefit status', 'Start date', 'Consumed'],
    ['de', 'Zustand', 'Startdatum', 'Verbraucht'],
    ['fr', 'État', 'Date de début', 'Consommés'],
    ['es', 'Estado', 'Fecha de inicio', 'Consumidos'],
    ['it', 'Stato', 'Data di inizio', 'Utilizzati'],
    ['pl', 'Stan', 'Data rozpoczęcia', 'Wykorzystano'],
    ['ru', 'Состояние / Статус (status)', 'Дата начала', 'Использовано'],
    ['cs', 'Stav', 'Datum zahájení', 'Použito'],
    ['ja', '状態', '開始日', '使用済み'],
    ['ko', '상태', '시작 날짜', '사용됨'],
    ['zh-cn', '状态', '开始日期', '已使用'],
  ])('hands on the status, the start and what was used in %s', async (lang, ...headings) => {
    const rows = [[...two[0]!, 'Suspended', 'Jan 1, 2027', '8']];
    const { facts } = overview(await read(table([...english, ...headings], rows), v2, lang));
    expect(facts.rows.map(bare)).toEqual([{ ...asRows(two)[0], status: 'Suspended', start: 'Jan 1, 2027', used: '8' }]);
  });

  it.each([
    ['its heading', `<h2>Expired benefits</h2>${table(english, two)}`],
    [
      'the tab that is selected',
      `<div role="tablist"><button role="tab">Active</button><button role="tab" aria-selected="true">Expired benefits</button></div><h2>Benefits</h2>${table(english, two)}`,
    ],
    ['the heading above the shadow root it is in', `<h2>Expired benefits</h2>${shadows(english, two)}`],
  ])('hands on what says that all of it is over: %s', async (_name, html) => {
    const { facts } = overview(await read(html.replace('<h1>Benefits | Technical Support</h1>', ''), v2));
    expect(facts.rows.map(({ status }) => status)).toEqual(['Expired benefits', 'Expired benefits']);
  });

  it('is told from a list of what is over by its own heading and the tab that is selected', async () => {
    const lists = `<div role="tablist"><button role="tab" aria-selected="false">Expired benefits</button></div>
      <h2>Active benefits</h2>${table(english, [two[0]!]).replace(/<h1>.*<\/h1>/, '')}
      <h2>Expired benefits</h2>${table(english, [two[1]!]).replace(/<h1>.*<\/h1>/, '')}`;
    const { facts } = overview(await read(lists, v2));
    expect(facts.rows.map(({ status }) => status)).toEqual([undefined, 'Expired benefits']);
  });

  it('hands on a badge of a column that is not known, and none of its other texts', async () => {
    const rows = two.map((row, index) => [...row, index === 0 ? 'Cancelled' : 'Renews on its own']);
    const { facts } = overview(await read(table([...english, 'Notes'], rows), v2));
    expect(facts.rows.map(({ status }) => status)).toEqual(['Cancelled', undefined]);
  });

  it('says it is not sure where two unknown columns look like numbers, and gives neither', async () => {
    const { facts } = overview(
      await read(
        table(
          ['x', 'y', 'z', 'q', 'w'],
          [['Partner Cloud Support', 'Solutions Partner', '50 olay', '12 olay', '23.01.2027']],
        ),
        v2,
      ),
    );
    expect(facts).toEqual(
      expect.objectContaining({
        complete: false,
        rows: [
          {
            name: 'Partner Cloud Support',
            source: 'Solutions Partner',
            activateBy: '23.01.2027',
            activated: 'unknown',
          },
        ],
      }),
    );
  });

  it('gives the sure parts of half a grid', async () => {
    const { facts } = overview(
      await read(
        table(english, [
          ['Microsoft Product Support', '', '20 incidents', '—'],
          ['', 'Legacy Gold - Core', '10 incidents', 'soon'],
        ]),
        v2,
      ),
    );
    expect(facts.rows.map(bare)).toEqual([{ name: 'Microsoft Product Support', quantity: '20 incidents' }]);
    expect(facts.complete).toBe(false);
  });

  it.each([
    [
      'a row without a quantity',
      english,
      [two[0]!, ['Signature Cloud Support', 'Legacy Gold - Core', '', 'Jan 23, 2024']],
    ],
    ['no column of quantities', ['Benefit Name', 'Source'], [['Signature Cloud Support', 'Legacy Gold - Core']]],
    [
      'a day among the quantities',
      english,
      [two[0]!, ['Signature Cloud Support', 'ISV', 'Jan 23, 2024', 'Jan 23, 2024']],
    ],
  ])('is incomplete with %s', async (_name, headings, rows) => {
    const { facts } = overview(await read(table(headings, rows), v2));
    expect(facts.complete).toBe(false);
    expect(facts.rows.at(-1)).toMatchObject({ name: 'Signature Cloud Support' });
    expect(facts.rows.at(-1)).not.toHaveProperty('quantity');
  });

  it('reads rows that have no box of their own, and passes over folded ones', async () => {
    const html = roles(english, two)
      .replaceAll('style="display:flex"', 'style="display:contents"')
      .replace('id="grid"', 'id="grid" style="display:grid;grid-template-columns:repeat(4,auto)"')
      .replace('role="rowgroup"', 'role="rowgroup" style="display:contents"');
    expect(overview(await read(html, v2)).facts.rows.map(bare)).toEqual(asRows(two));
    const folded = table(english, two).replace('<tbody><tr>', '<tbody><tr style="display:none">');
    expect(overview(await read(folded, v2)).facts.rows.map(bare)).toEqual(asRows(two.slice(1)));
  });

  const line = (cells: readonly string[], from: number, index: number): string =>
    `<div role="row" aria-rowindex="${index}">${cells
      .map((text, column) => `<div role="gridcell" aria-colindex="${from + column}">${text}</div>`)
      .join('')}</div>`;
  it.each([
    [
      'a source that spans its rows',
      `<table id="grid"><tr><th>Source</th><th>Benefit Name</th><th>Quantity</th><th>Activate By</th></tr>
       <tr><td rowspan="2">Solutions Partner</td><td>Microsoft Product Support</td><td>20 incidents</td><td>Jan 2, 2027</td></tr>
       <tr><td>Signature Cloud Support</td><td>50 incidents</td><td>Jan 2, 2027</td></tr></table>`,
    ],
    [
      'a first column that stays in place while the others scroll',
      `<div role="treegrid" aria-rowcount="2"><div>${line(['Microsoft Product Support'], 1, 2)}${line(['Signature Cloud Support'], 1, 3)}</div>
       <div>${line(['Solutions Partner', '20 incidents', 'Jan 2, 2027'], 2, 2)}${line(['Solutions Partner', '50 incidents', 'Jan 2, 2027'], 2, 3)}</div></div>`,
    ],
    [
      'cards with lists of terms',
      [
        ['Microsoft Product Support', '20'],
        ['Signature Cloud Support', '50'],
      ]
        .map(
          ([name, count]) =>
            `<section class="card"><h3>${name}</h3><dl><dt>Source</dt><dd>Solutions Partner</dd><dt>Quantity</dt><dd>${count} incidents</dd><dt>Activate By</dt><dd>Jan 2, 2027</dd></dl></section>`,
        )
        .join(''),
    ],
    [
      'a table with a sum below it',
      table(english, [
        ['Microsoft Product Support', 'Solutions Partner', '20 incidents', 'Jan 2, 2027'],
        ['Signature Cloud Support', 'Solutions Partner', '50 incidents', 'Jan 2, 2027'],
      ]).replace('</tbody>', '</tbody><tfoot><tr><td>Total</td><td></td><td>70 incidents</td><td></td></tr></tfoot>'),
    ],
  ])('is read from %s', async (_name, html) => {
    const { facts } = overview(await read(html, v2));
    expect(facts.complete).toBe(true);
    expect(facts.rows.map(bare)).toEqual(
      asRows([
        ['Microsoft Product Support', 'Solutions Partner', '20 incidents', 'Jan 2, 2027'],
        ['Signature Cloud Support', 'Solutions Partner', '50 incidents', 'Jan 2, 2027'],
      ]),
    );
  });

  const terms = (pairs: readonly (readonly [string, string])[]): string =>
    `<dl>${pairs.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>`;
  const facts = two.map((row) => row.map((text, column) => [english[column]!, text] as const));
  it.each([
    ['a list of terms of which one is the name', `<h2>Your benefit</h2>${terms(facts[0]!)}`, 1],
    ['lists below their names', facts.map((own) => `<h3>${own[0]![1]}</h3>${terms(own.slice(1))}`).join(''), 2],
    [
      'lists below their names in one part of the page',
      `<section>${facts.map((own) => `<h3>${own[0]![1]}</h3>${terms(own.slice(1))}`).join('')}</section>`,
      2,
    ],
    [
      'a table of labels and values',
      `<table>${facts[0]!.map(([term, value]) => `<tr><th>${term}</th><td>${value}</td></tr>`).join('')}</table>`,
      1,
    ],
  ])('is read from %s', async (_name, html, count) => {
    const { facts } = overview(await read(`<main><h1>Benefits</h1>${html}</main>`, v2));
    expect(facts.complete).toBe(true);
    expect(facts.rows.map(bare)).toEqual(asRows(two.slice(0, count)));
  });

  it.each([
    [
      'of an account',
      terms([
        ['Partner name', 'Contoso'],
        ['Program', 'Solutions Partner'],
        ['Partner ID', '1234567'],
      ]),
    ],
    [
      'in which a term stands twice',
      terms([
        ['Benefit Name', 'A'],
        ['Quantity', '5'],
        ['Benefit Name', 'B'],
        ['Quantity', '6'],
      ]),
    ],
    ['of one term', `<h3>Partner Cloud Support</h3>${terms([['Quantity', '5']])}`],
  ])('is not made of a list of terms %s', async (_name, html) => {
    expect(panels(await read(`<main><h1>Benefits</h1>${html}</main>`, v2))).not.toContain('benefits-overview');
  });

  it('adds up nothing of a list that looks otherwise, such as of requests, and is read in part then', async () => {
    const requests = table(
      ['Request', 'Benefit', 'Created', 'Incidents'],
      [['2401', 'Signature Cloud Support', 'Jan 3, 2026', '1']],
    );
    for (const html of [table(english, two) + requests, requests + table(english, two)]) {
      const { facts } = overview(await read(html, v2));
      expect(facts.rows.map(bare)).toEqual(asRows(two));
      expect(facts.complete).toBe(false);
    }
  });

  it('is not made of what is folded away, is for screen readers only, or has no words yet', async () => {
    for (const style of ['height:0;overflow:hidden', 'position:absolute;width:1px;height:1px;overflow:hidden'])
      expect(await read(`<div style="${style}">${table(english, two)}</div>`, v2)).toEqual([]);
    expect(await read(table(english, [['…', '…', '—', '…']]), v2)).toEqual([]);
  });

  it('does not trust headings that do not line up with the cells', async () => {
    const rows = [['1', 'Partner Cloud Support 50', 'Solutions Partner - Core', '50 incidents', 'Jan 2, 2027']];
    expect(overview(await read(table(english, rows), v2)).facts.rows.map(bare)).toEqual([
      {
        name: 'Partner Cloud Support 50',
        source: 'Solutions Partner - Core',
        quantity: '50 incidents',
        activateBy: 'Jan 2, 2027',
      },
    ]);
  });

  it('reads headings that are rows like any other, and a heading in a table of its own', async () => {
    expect(overview(await read(table([], [english, ...two]), old)).facts.rows.map(bare)).toEqual(asRows(two));
    const head = `<table><tr>${['Number', 'From', 'Benefit', 'Until'].map((one) => `<th>${one}</th>`).join('')}</tr></table>`;
    const html = head + table([], [['50', 'Solutions Partner', 'Partner Cloud Support', 'Jan 2, 2027']]);
    expect(overview(await read(html, v2)).facts.rows).toHaveLength(1);
  });

  it('counts a row that is drawn twice once, and two sources as two contracts', async () => {
    const rows = [two[0]!, two[0]!, [two[0]![0]!, 'Legacy Gold - Core', ...two[0]!.slice(2)]];
    expect(overview(await read(table(english, rows), v2)).facts.rows).toHaveLength(2);
  });

  it('is incomplete where the page renders only a part of its rows', async () => {
    const html = roles(english, two).replace('role="grid"', 'role="grid" aria-rowcount="40"');
    expect(overview(await read(html, v2)).facts).toMatchObject({ complete: false });
  });

  it('ignores decoys, hidden tables, tables about something else, and an empty page', async () => {
    const decoy = table(english, two);
    expect(await read(`<div id="legacy-v1-portal-data" aria-hidden="true">${decoy}</div>`, v2)).toEqual([]);
    expect(await read(`<div id="signInPrompt">${decoy}</div>`, v2)).toEqual([]);
    expect(await read(`<div style="display:none">${decoy}</div>`, v2)).toEqual([]);
    expect(
      await read(
        table(
          ['Mon', 'Tue', 'Wed'],
          [
            ['1', '2', '3'],
            ['4', '5', '6'],
          ],
        ),
        v2,
      ),
    ).toEqual([]);
    expect(await read(table(['Contact', 'Phone'], [['Jo Doe', '555']]), v2)).toEqual([]);
    expect(await read('<main><h1>Benefits</h1></main>', v2)).toEqual([]);
  });

  it('finds a grid whose shadow root is attached late', async () => {
    await read('<app-root id="app"></app-root>', v2);
    const rows = await room.page.evaluate(
      (html) => {
        document.getElementById('app')!.attachShadow({ mode: 'open' }).innerHTML = html;
        return window.readNow();
      },
      table(english, two),
    );
    expect(overview(rows).facts.rows).toHaveLength(2);
  });

  it.each(['50<span hidden>,</span>20', '<b>50</b>&#8203;<i>20</i>', '50<span></span>20', '50<a><b></b></a>20'])(
    'keeps two numbers two, whatever stands between them: %s',
    async (numbers) => {
      const rows = [[`Partner Cloud Support ${numbers}`, 'Program', '50 incidents', '12/31/2026']];
      const { facts } = overview(await read(table(english, rows), v2));
      expect(facts.rows[0]?.name).toBe('Partner Cloud Support 50 20');
    },
  );

  it('keeps text as text and lets no id out', async () => {
    const row = ['&lt;img src=x onerror=alert(1)&gt; 172583642', 'A 17 26 93 23 9', '20 incidents', 'Jan 2, 2027'];
    const readings = await read(table(english, [row]), v2);
    expect(overview(readings).facts.rows[0]!.name).toBe('<img src=x onerror=alert(1)> …');
    expect(JSON.stringify(readings)).not.toMatch(/172583642|17 26 93/);
  });

  it('reads rows in nested shadow roots at the same effort each, and 300 at most', async () => {
    const many = (count: number): string[][] =>
      Array.from({ length: count }, (_, index) => [
        `Partner Cloud Support ${index}`,
        'Solutions Partner',
        '5 incidents',
        'Jan 2, 2027',
      ]);
    const effort = async (count: number): Promise<number> => {
      expect(overview(await read(shadows(english, many(count)), v2)).facts.rows).toHaveLength(count);
      return room.page.evaluate(() => window.effortNow());
    };
    expect((await effort(200)) / (await effort(20))).toBeLessThan(12);
    expect(overview(await read(table(english, many(400)), v2)).facts).toMatchObject({ complete: false });
  });
});
