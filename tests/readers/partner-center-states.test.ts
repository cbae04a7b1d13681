import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english, old, overview, panels, table, two, v2 } from './partner-center-pages.ts';
import { openReadingRoom, type Reading, type ReadingRoom } from './reading.ts';

let room: ReadingRoom;
const read: ReadingRoom['read'] = (...page) => room.read(...page);
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(async () => {
  await room.close();
});

describe('a greyed Activate', () => {
  const button = (attributes: string, text = 'Activate'): string => `<button id="b" ${attributes}>${text}</button>`;
  const harmony = (host: string, inner: string, tag = 'he-button'): string => `
    <${tag} id="b" ${host}>Activate</${tag}><script>
      document.getElementById('b').attachShadow({ mode: 'open' }).innerHTML = '<button part="control" ${inner}><slot></slot></button>';
    </script>`;
  const wizard = (
    content: string,
    heading = 'Microsoft Product Support',
    source = 'Solutions Partner - Core',
  ): string => `
    ${table(english, two)}
    <he-fly-in-panel class="he-fly-in-panel" style="display:block"><h2>${heading}</h2><div>${source}</div>
      <ol class="steps"><li>Introduction</li><li>Activation Walkthrough</li><li aria-current="step">Activate Benefits</li></ol>
      <section><p>Get started.</p><div style="display:block">${content}</div></section>
      <footer><button>Previous</button><button>Close</button></footer></he-fly-in-panel>`;

  it.each([
    ['a native button', button('disabled')],
    ['aria-disabled only', button('aria-disabled="true"')],
    ['an input', '<input id="b" type="button" value="Activate" disabled>'],
    ['a role', '<div id="b" role="button" aria-disabled="true">Activate</div>'],
    ['a link that acts as a button', '<a id="b" role="button" aria-disabled="true">Activate</a>'],
    ["a link with a button's class", '<a id="b" class="btn btn-primary disabled">Activate</a>'],
    [
      'a link that cannot be pressed',
      '<a id="b" href="#x" class="ms-Button disabled" style="pointer-events:none">Activate</a>',
    ],
    ['a link that says so', '<a id="b" href="#x" class="btn" aria-disabled="true">Activate</a>'],
    ['a fieldset', `<fieldset disabled>${button('')}</fieldset>`],
    ['the host', harmony('class="he-button" disabled', '')],
    ['the inner control', harmony('class="he-button"', 'disabled')],
    ['the inner control, by aria', harmony('class="he-button"', 'aria-disabled="true"')],
    ['a prefixed host', harmony('class="he-button he-focusable" disabled', '', 'shell_he-button')],
    ['a prefixed host without its class', harmony('', 'disabled', 'offers_he-button')],
    ['an element of the portal’s own', '<fluent-button id="b" disabled>Activate</fluent-button>'],
    ['one with a prefix', '<offers_he-button id="b" appearance="primary" disabled="true">Activate</offers_he-button>'],
    [
      'one whose root holds only a slot',
      '<fast-button id="b" disabled><template shadowrootmode="open"><slot></slot></template>Activate</fast-button>',
    ],
    ['a class together with the cursor', button('class="disabled" style="cursor:not-allowed"')],
  ])('is seen by %s', async (_name, html) => {
    const found = (await read(wizard(html), v2)).filter(({ panel }) => panel === 'activate-disabled');
    expect(found).toEqual(
      [
        {
          panel: 'activate-disabled',
          key: 'activate-disabled:Microsoft Product Support|Solutions Partner - Core',
          facts: { benefit: 'Microsoft Product Support', source: 'Solutions Partner - Core', dates: ['Jan 23, 2024'] },
          subject: 'b',
          where: 'afterend',
          anchor: expect.any(String) as string,
        },
      ].map(({ anchor: _anchor, ...rest }) => expect.objectContaining(rest) as object),
    );
  });

  it.each([
    ['enabled', button('')],
    ['only a class', button('class="btn disabled"')],
    ['a link with only a class', '<a href="#x" class="btn disabled">Activate</a>'],
    ['a link that can be followed', '<a href="#x" class="btn">Activate</a>'],
    ['disabled="false"', harmony('class="he-button" disabled="false"', '')],
    ['aria-disabled="false"', button('aria-disabled="false"')],
    ['an element of the portal’s own that is not off', '<he-button appearance="primary">Activate</he-button>'],
    ['a field', '<he-text-field disabled>Activate</he-text-field>'],
    ['hidden', button('disabled style="display:none"')],
    ['hidden for assistive tools', `<div aria-hidden="true">${button('disabled')}</div>`],
    ['Save', button('disabled', 'Save')],
    ['Previous', button('disabled', 'Previous')],
    ['busy', button('disabled aria-busy="true"')],
    ['loading', `<div aria-busy="true">${button('disabled')}</div>`],
    ['beside a spinner', `${button('disabled')}<div role="progressbar">Loading</div>`],
    ['waiting for a box to be ticked', `<label><input type="checkbox"> I agree</label>${button('disabled')}`],
    ['a step of the wizard', '<ol><li><button disabled>Activate Benefits</button></li></ol>'],
    ['below the ids that activating brings', `<p>Access ID: 172693239</p>${button('disabled')}`],
  ])('is not seen when it is %s', async (_name, html) => {
    const other = html.includes('Save') || html.includes('Previous') ? button('').replace('id="b"', '') : '';
    expect(panels(await read(wizard(html + other), v2))).not.toContain('activate-disabled');
  });

  it.each([
    ['de', 'Aktivieren'],
    ['sv', 'Aktivera'],
    ['zh-cn', '激活'],
    ['pl', 'Aktywuj'],
    ['nl', 'Activeren'],
    ['es', 'Activar'],
    ['it', 'Attiva'],
    ['pt-br', 'Ativar'],
    ['ru', 'Активировать'],
    ['cs', 'Aktivovat'],
    ['ja', 'アクティブ化'],
  ])('is seen in %s', async (lang, text) => {
    expect(panels(await read(wizard(button('disabled', text)), v2, lang))).toContain('activate-disabled');
  });

  it('is seen by its place in a wizard of no known language, and Next is not', async () => {
    const finnish = wizard(button('disabled', 'Ota käyttöön')).replaceAll(/Previous|Close/g, 'Edellinen');
    expect(panels(await read(finnish, v2, 'fi'))).toContain('activate-disabled');
    const next = wizard('').replace(
      '<button>Previous</button>',
      '<button>Edellinen</button><button disabled>Seuraava</button>',
    );
    expect(panels(await read(next, v2, 'fi'))).not.toContain('activate-disabled');
    const beside = wizard(`<button>Edellinen</button>${button('disabled class="primary"', 'Seuraava')}`);
    expect(panels(await read(beside, v2, 'fi'))).not.toContain('activate-disabled');
    const filter = `${table(english, two)}<div role="dialog" aria-label="Suodattimet"><p>x</p><div>${button('disabled', 'Käytä')}</div></div>`;
    expect(panels(await read(filter, v2, 'fi'))).not.toContain('activate-disabled');
  });

  it('stands once below the rows of the older page, in any language', async () => {
    const rows = (text: string): string[][] => two.map((row) => [...row, `<button disabled>${text}</button>`]);
    for (const text of ['Activate', 'Etkinleştir!', 'Käynnistä']) {
      const readings = await read(table([...english, ''], rows(text)), old);
      expect(
        readings.filter(({ panel }) => panel === 'activate-disabled').map(({ key, where }) => [key, where]),
      ).toEqual([['activate-disabled', 'afterend']]);
    }
  });

  it.each(['Activate', 'Käynnistä'])('stands once for 200 rows of greyed buttons (%s)', async (text) => {
    const cell = `<he-button class="he-button" disabled>${text}</he-button>`;
    const rows = Array.from({ length: 200 }, (_, index) => [
      ...two[0]!.slice(0, 1),
      `Offer ${index}`,
      ...two[0]!.slice(2),
      cell,
    ]);
    const script = `<script>for (const one of document.querySelectorAll('he-button'))
      one.attachShadow({ mode: 'open' }).innerHTML = '<button part="control" disabled><slot></slot></button>';</script>`;
    const readings = await read(table([...english, ''], rows) + script, old, 'fi');
    expect(readings.filter(({ panel }) => panel === 'activate-disabled')).toHaveLength(1);
  });

  it.each([
    'Activated',
    'Deactivate',
    'Aktiviert',
    'Aktiverad',
    'Activé',
    '已激活',
    'アクティブ化済み',
    '활성화됨',
    'Export',
  ])('is not seen where each row has a greyed button that says something else: %s', async (text) => {
    const rows = two.map((row) => [...row, `<button disabled>${text}</button>`]);
    expect(panels(await read(table([...english, ''], rows), old))).toEqual(['benefits-overview']);
  });

  it('hands on what tells why it is grey: the date, a tooltip, and whether another row can be activated', async () => {
    const rows = (...buttons: string[]): string =>
      table(
        [...english, ''],
        two.map((row, index) => [...row, buttons[index]!]),
      );
    const note = 'This benefit is activated already';
    const greyed = async (html: string): Promise<unknown> =>
      (await read(html, old)).find(({ panel }) => panel === 'activate-disabled')?.facts;
    const noted = `<button disabled title="${note}">Activate</button>`;
    expect(await greyed(rows(noted, noted))).toEqual({ note, dates: ['Jan 23, 2024'] });
    expect(await greyed(rows(noted, '<button>Activate</button>'))).toMatchObject({ note, usableElsewhere: true });
    const opener = '<button>Activate</button>';
    expect(await greyed(wizard(button('disabled')).replace('<td>Jan', `<td>${opener} Jan`))).not.toHaveProperty(
      'usableElsewhere',
    );
  });

  it('tells nothing of a greyed row where another one can be activated', async () => {
    const activated = async (...states: string[]): Promise<unknown> => {
      const rows = two.map((row, index) => [...row, `<button ${states[index]}>Activate</button>`]);
      return overview(await read(table([...english, ''], rows), old)).facts.rows.map((row) => row.activated);
    };
    expect(await activated('', 'disabled')).toEqual(['no', 'unknown']);
    expect(await activated('disabled', 'disabled')).toEqual(['no', 'no']);
    expect(await activated('', '')).toEqual(['no', 'no']);
  });

  it('marks every greyed button of a long list', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [
      two[0]![0]!,
      `Offer ${index}`,
      '20',
      'Jan 2, 2027',
      button('disabled'),
    ]);
    await read(table([...english, ''], rows), old);
    expect(await room.page.evaluate(() => window.readNow().map(({ panel, others }) => [panel, others]))).toEqual([
      ['benefits-overview', 0],
      ['activate-disabled', 39],
    ]);
  });

  it('tells a row that waits for activation, also by an enabled button in the cell of the name', async () => {
    const row = ['Microsoft Product Support <button>Activate</button>', ...two[0]!.slice(1)];
    expect(overview(await read(table(english, [row, two[1]!]), old)).facts.rows).toMatchObject([
      { name: 'Microsoft Product Support', activated: 'no' },
      { activated: 'unknown' },
    ]);
  });

  it.each([
    ['en', 'Activated'],
    ['en', 'Active'],
    ['de', 'Aktiviert'],
    ['fr', 'Activé'],
    ['pl', 'Aktywowano'],
    ['ko', '활성화됨'],
    ['zh-cn', '已激活'],
    ['en', 'Activated on Jan 5, 2026'],
    ['de', 'Aktiviert am 5. Januar 2026'],
    ['zh-cn', '已于2026年1月5日激活'],
    ['en', 'This benefit has already been activated.'],
    ['fr', 'Cet avantage a déjà été activé.'],
    ['es', 'Este beneficio ya está activado'],
  ])('takes a row for none that waits for activation where the list says so (%s: %s)', async (lang, status) => {
    const grid = (word: string): string =>
      table([...english, 'Status', 'Action'], [[...two[0]!, word, button('disabled')]]);
    const found = await read(grid(status), old, lang);
    expect(panels(found)).toEqual(['benefits-overview']);
    // In words alone the page does not say what its date means, as it does by showing ids.
    expect(overview(found).facts.rows).toMatchObject([{ activated: 'unknown' }]);
    for (const other of ['Inactive', 'Activate by Jan 5, 2026', 'Not activated yet'])
      expect(panels(await read(grid(other), old, lang))).toContain('activate-disabled');
  });

  it('names the benefit of a card, and of a fly-in without a grid', async () => {
    const card = `<main><h1>Technical benefits</h1><section><h3>Signature Cloud Support</h3>${button('disabled')}</section></main>`;
    expect(await read(card, old)).toMatchObject([{ facts: { benefit: 'Signature Cloud Support' }, subject: 'b' }]);
    const alone = wizard(button('disabled')).replace(/<main>.*<\/main>/s, '');
    expect(await read(alone, v2)).toMatchObject([
      { facts: { benefit: 'Microsoft Product Support', source: 'Solutions Partner - Core' } },
    ]);
  });

  it('puts its panel below a line of buttons, not into it', async () => {
    const line = `<div id="line" style="display:flex">${button('disabled')}</div>`;
    const found = (await read(wizard(line), v2)).find(({ panel }) => panel === 'activate-disabled');
    expect(found).toMatchObject({ where: 'afterend', anchor: 'line' });
  });
});

describe('shown ids', () => {
  const shown = (content: string, heading = 'Microsoft Product Support'): string =>
    `${table(english, two)}<div class="he-fly-in-panel" style="display:block"><h2>${heading}</h2><p>Solutions Partner - Core</p><div id="ids">${content}</div></div>`;
  const ids = async (html: string, lang = 'en', url = v2): Promise<Reading[]> =>
    (await read(html, url, lang)).filter(({ panel }) => panel === 'ids-shown');

  it.each([
    ['in a list', '<dl><dt>Contract ID:</dt><dd>172583642</dd><dt>Access ID:</dt><dd>172693239</dd></dl>'],
    ['in lines', '<p><b>Contract ID:</b> <span>172583642</span></p><p><b>Access ID:</b> <span>172693239</span></p>'],
    ['in one text', '<p>Contract ID: 172583642 Access ID: 172693239</p>'],
    ['in Swedish', '<p>Kontrakts-ID: 172583642</p><p>Åtkomst-ID: 172693239</p>'],
    ['in Chinese', '<p>合同 ID:172583642</p><p>访问 ID:172693239</p>'],
    ['in Spanish', '<p>Id. de contrato: 172583642</p><p>Id. de acceso: 172693239</p>'],
    ['in Polish', '<p>Identyfikator kontraktu: 172583642</p><p>Identyfikator dostępu: 172693239</p>'],
    ['in an unknown language', '<p>Sopimustunnus: <i>172583642</i></p><p>Käyttötunnus: <i>172693239</i></p>'],
    ['in pieces', '<p>Contract ID: 172 583 642</p><p>Access ID: 172 693 239</p>'],
  ])('are seen %s and stay where they are', async (_name, html) => {
    const found = await ids(shown(html));
    expect(found).toMatchObject([
      {
        key: 'ids-shown:Microsoft Product Support|Solutions Partner - Core',
        facts: { benefit: 'Microsoft Product Support' },
      },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/\d{3}/);
  });

  it.each([
    ['without digits', '<p>Contract ID and Access ID: not yet</p>'],
    ['hidden', '<p hidden>Access ID: 172693239</p>'],
    ['in fields', '<label>Access ID <input value="172693239"></label>'],
    ['another number', '<p>Partner ID: 1234567</p>'],
    ['of two other numbers', '<p>MPN ID</p><p>6412345</p><p>Phone</p><p>18005551234</p>'],
    ['in help beside the page', '<aside><p>For example Access ID: 172693239</p></aside>'],
  ])('are not seen %s', async (_name, html) => {
    expect(await ids(shown(html))).toEqual([]);
  });

  it('are seen in what a row of the older page opens', async () => {
    const [first, second] = two.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`);
    const details =
      '<tr><td colspan="4"><p>Access ID: <b>172693239</b></p><p>Contract ID: <b>172583642</b></p></td></tr>';
    const html = `<table><tr>${english.map((one) => `<th>${one}</th>`).join('')}</tr>${first!}${details}${second!}</table>`;
    expect(await ids(html, 'en', old)).toMatchObject([{ facts: { benefit: 'Microsoft Product Support' } }]);
    expect(overview(await read(html, old)).facts.rows).toHaveLength(2);
  });

  it('share one panel where many rows show theirs', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => [
      'Partner Cloud Support',
      `Offer ${index}`,
      '5',
      'Jan 2, 2027',
      `1725836${10 + index}`,
      `1726932${10 + index}`,
    ]);
    expect(await ids(table([...english, 'Access ID', 'Contract ID'], rows), 'en', old)).toMatchObject([
      { key: 'ids-shown', facts: { several: true } },
    ]);
  });

  it('are seen in the rows of the older page, one sighting for each benefit', async () => {
    const rows = two.map((row, index) => [...row, `172583${index}42`, `172693${index}39`]);
    const readings = await read(table([...english, 'Contract ID', 'Access ID'], rows), old);
    expect(readings.filter(({ panel }) => panel === 'ids-shown')).toHaveLength(2);
    expect(overview(readings).facts.rows.map(({ activated }) => activated)).toEqual(['yes', 'yes']);
    expect(JSON.stringify(readings)).not.toMatch(/172583|172693/);
  });
});

describe('messages of the benefits pages', () => {
  const page = (text: string, attributes = ''): string =>
    `<main><h1>Technical benefits</h1><div ${attributes} id="m">${text}</div></main>`;
  it.each([
    ['not-authorized', 'en', 'You are not authorized for this action'],
    ['not-authorized', 'en', "You aren't authorized for this action. You must have a program-associated account."],
    ['not-authorized', 'en', 'You aren’t authorized for this action.'],
    ['not-authorized', 'sv', 'Du har inte behörighet för den här åtgärden'],
    ['not-authorized', 'sv', 'du inte har behörighet för den här åtgärden'],
    ['not-authorized', 'de', 'Sie sind nicht für diese Aktion autorisiert'],
    ['not-authorized', 'de', 'Sie sind für diese Aktion nicht autorisiert'],
    ['not-authorized', 'zh-cn', '你无权执行此操作'],
    ['not-authorized', 'pl', 'Nie masz autoryzacji do tej akcji'],
    ['not-authorized', 'nl', 'U bent niet gemachtigd voor deze actie'],
    ['not-authorized', 'es', 'No está autorizado para esta acción'],
    ['not-authorized', 'it', 'Non si è autorizzati per questa azione'],
    ['not-authorized', 'pt-br', 'Você não está autorizado para esta ação'],
    ['not-authorized', 'ru', 'У вас нет права на это действие'],
    ['not-authorized', 'cs', 'Nemáte oprávnění k provedení této akce'],
    ['not-authorized', 'fr', 'Vous n’êtes pas autorisé à effectuer cette action'],
    ['not-authorized', 'hu', 'Nem jogosult erre a műveletre'],
    ['not-authorized', 'tr', 'Bu işlem için yetkiniz yok'],
    ['not-authorized', 'zh-tw', '您沒有權執行此動作'],
    ['no-benefits', 'fr', 'Il semble que vous n’ayez pas encore d’avantages'],
    ['no-benefits', 'zh-tw', '您似乎還沒有任何權益'],
    ['no-benefits', 'en', "Looks like you don't have any benefits yet"],
    ['no-benefits', 'sv', 'Ser ut som om du inte har några förmåner ännu'],
    ['no-benefits', 'de', 'Es sieht so aus, als ob Sie noch keine Vorteile haben'],
    ['no-benefits', 'de', 'Sie scheinen noch nicht über Vorteile zu verfügen'],
    ['no-benefits', 'zh-cn', '似乎你还没有任何权益'],
    ['no-benefits', 'pl', 'Wygląda na to, że nie masz jeszcze żadnych korzyści'],
    ['no-benefits', 'nl', 'Het lijkt erop dat u nog geen voordelen hebt'],
    ['no-benefits', 'es', 'Parece que aún no tiene ningún beneficio'],
    ['no-benefits', 'es', 'Parece que aún no tiene ninguna beneficios'],
    ['no-benefits', 'it', 'Sembra che non ci siano ancora vantaggi'],
    ['no-benefits', 'it', 'Sembra che non si abbia ancora alcun vantaggio'],
    ['no-benefits', 'pt-br', 'Parece que você ainda não tem nenhum benefício'],
    ['no-benefits', 'ru', 'Похоже, у вас еще нет преимуществ'],
    ['no-benefits', 'cs', 'Zdá se, že ještě nemáte žádné výhody'],
  ])('%s is read in %s: %s', async (panel, lang, text) => {
    const [first, middle] = [text.slice(0, 6), text.slice(6)];
    expect(await read(page(`<span>${first}<b>${middle}</b></span>`), v2, lang)).toMatchObject([
      { panel, key: panel, facts: { text } },
    ]);
  });

  it('are known by the name that the page gives them, in any language, once nothing is loading', async () => {
    expect(
      await read(page('Sinulla ei ole oikeuksia.', 'data-l10n-key="Error_NotAuthorized"'), v2, 'fi'),
    ).toMatchObject([{ panel: 'not-authorized' }]);
    expect(await read(page('Ei etuja.', 'class="no-benefits"'), v2, 'fi')).toMatchObject([{ panel: 'no-benefits' }]);
    expect(await read(page('Ei etuja.<i role="progressbar">…</i>', 'class="no-benefits"'), v2, 'fi')).toEqual([]);
  });

  it('are read from a message bar in a shadow root, and not beside a list of benefits, which they would deny', async () => {
    const bar = `<he-message-bar id="bar" class="he-message-bar" style="display:block">You are not authorized for this action.</he-message-bar>
      <script>document.getElementById('bar').attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>';</script>`;
    expect(panels(await read(bar, v2))).toEqual(['not-authorized']);
    expect(panels(await read(bar + table(english, two), v2))).toEqual(['benefits-overview']);
  });

  it('are not made of copies that a style sheet hides, but are found beside one', async () => {
    const style = '<style>.off { display: none }</style>';
    const copy = '<div class="off">You are not authorized for this action</div>';
    expect(await read(style + page(`<p>Welcome.</p>${copy}`), v2)).toEqual([]);
    expect(panels(await read(style + page(`${copy}<p>You are not authorized for this action</p>`), v2))).toEqual([
      'not-authorized',
    ]);
  });

  it('are not made of help that speaks of them', async () => {
    const quote = 'If “You are not authorized for this action” appears, check your account.';
    expect(await read(page(quote), v2)).toEqual([]);
    expect(await read(page(`<div role="dialog"><p>${quote}</p></div>`), v2)).toEqual([]);
    const question = "<summary>Looks like you don't have any benefits yet</summary>";
    expect(await read(page(`<details open>${question}<p>Wrong account?</p></details>`), v2)).toEqual([]);
  });

  it('are not made of hidden texts, of other refusals, or of long articles', async () => {
    expect(await read(page('You are not authorized for this action', 'style="display:none"'), v2)).toEqual([]);
    expect(await read(page('You need permission to see this. You are signed in.'), v2)).toEqual([]);
    expect(await read(page(`<p>You are not authorized for this action ${'word '.repeat(200)}</p>`), v2)).toEqual([]);
    expect(await read(page('No results match your filter.', 'class="empty-state"'), v2)).toEqual([]);
  });
});

describe('technical presales', () => {
  const presales = 'https://partner.microsoft.com/en-us/dashboard/v2/benefits/technicalpresales';
  it('reads advisory hours, and stands by the heading where there is no grid', async () => {
    const rows = [['Technical presales and deployment', 'Solutions Partner - Core', '50 hours', 'Jan 2, 2027']];
    expect(overview(await read(table(english, rows), presales)).facts).toMatchObject({
      page: 'technical-presales',
      complete: true,
      rows: [{ quantity: '50 hours' }],
    });
    expect(await read('<main><h1 id="h">Technical presales</h1><p>Request.</p></main>', presales)).toMatchObject([
      { panel: 'benefits-overview', facts: { rows: [], page: 'technical-presales' }, where: 'afterend', anchor: 'h' },
    ]);
    expect(
      panels(await read('<main><h1>T</h1><p>You are not authorized for this action</p></main>', presales)),
    ).toEqual(['not-authorized']);
    expect(panels(await read('<main><h1>T</h1></main>', `${old}/createadvisoryhours-servicerequest`))).toEqual([
      'benefits-overview',
    ]);
    expect(await read('<main><h1>T</h1><div aria-busy="true">.</div></main>', presales)).toEqual([]);
  });
});
