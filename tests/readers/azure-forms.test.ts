/**
 * The Link support benefits form and the new support request. Their names and fields are documented (azure-docs,
 * how-to-create-azure-support-request, 2025-08-14; partner documentation of 2021 and 2023), their markup is not.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadingRoom, type Reading, type ReadingRoom } from './reading.ts';

const plans = 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans';
const request = 'https://portal.azure.com/#blade/Microsoft_Azure_Support/NewSupportRequestV4Blade';
const blade = 'https://sandbox-3.reactblade.portal.azure.net/React/Index';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

const of = (readings: readonly Reading[], panel: string) => readings.filter((one) => one.panel === panel);
const facts = (readings: readonly Reading[], panel: string) => of(readings, panel).map((one) => one.facts);
const field = (label: string, type: string, extra = '') =>
  `<div class="azc-formElementContainer"><label class="azc-text-label">${label}<input type="${type}" value="174194363" aria-label="${label}" ${extra}></label></div>`;
const pane = (access: string, contract: string, more = '') =>
  `<div class="fxs-contextpane" role="complementary"><h2>x</h2>${more}<div>${field(access, 'text')}${field(contract, 'password')}<div role="button">OK</div></div></div>`;

describe('the form that links a benefit', () => {
  it.each([
    ['en', 'Access ID', 'Contract ID'],
    ['de', 'Zugriffs-ID', 'Vertrags-ID'],
    ['sv', 'Åtkomst-ID', 'kontrakt-ID'],
    ['zh-CN', '访问 ID', '合同 ID'],
    ['pl', 'Identyfikator dostępu', 'Identyfikator kontraktu'],
    ['nl', 'Toegangs-id', 'contract-id'],
    ['es', 'identificador de acceso', 'identificador de contrato'],
    ['it', 'ID di accesso', 'ID contratto'],
    ['pt-BR', 'ID de acesso', 'ID de Contrato'],
    ['ru', 'Идентификатор доступа', 'Идентификатор контракта'],
    ['cs', 'Přístupové ID', 'ID smlouvy'],
    ['tr', 'Erişim Kimliği', 'Sözleşme Kimliği'],
    ['ja', 'アクセス ID', '契約 ID'],
    ['et', 'Juurdepääsu tunnus', 'Lepingu tunnus'],
  ])('is recognised in %s', async (lang, access, contract) => {
    const readings = await room.read(pane(access, contract), plans, lang);
    expect(readings).toEqual([
      expect.objectContaining({
        panel: 'link-benefits',
        key: 'link-benefits',
        facts: { accessField: true, contractField: true },
      }),
    ]);
    expect(JSON.stringify(readings)).not.toContain('174194363');
  });

  it.each([
    [
      'Fluent 8',
      '<div class="ms-TextField"><label for="a">Access ID</label><div><input id="a"></div></div><div class="ms-TextField"><label for="b">Contract ID</label><div><input id="b" type="password"></div></div>',
    ],
    [
      'Fluent 9',
      '<div class="fui-Field"><label for="a">Access ID</label><span><input id="a"></span></div><div class="fui-Field"><label for="b">Contract ID</label><span><input id="b" type="password"></span></div>',
    ],
  ])('is recognised in a blade of %s', async (_name, html) => {
    for (const around of ['https://portal.azure.com/#home', 'https://entra.microsoft.com/']) {
      expect(facts(await room.readFrame(`<section>${html}</section>`, blade, around), 'link-benefits')).toHaveLength(1);
    }

    expect(await room.readFrame(`<section>${html}</section>`, blade, 'https://example.com/')).toEqual([]);
  });

  it('is recognised by names that stand beside the fields as bare text', async () => {
    const html = '<section><div>액세스 ID<input></div><div>계약 ID<input type="password"></div></section>';
    expect(facts(await room.read(html, plans, 'ko'), 'link-benefits')).toHaveLength(1);
  });

  it('is known by its shape only in a blade of support', async () => {
    const shape = `<div role="dialog"><input aria-label="Üks"><input type="password" aria-label="Kaks"></div>`;
    expect(
      facts(await room.readFrame(shape, blade, 'https://portal.azure.com/', 'SupportPlans.ReactView'), 'link-benefits'),
    ).toHaveLength(1);
    expect(await room.readFrame(shape, blade, 'https://portal.azure.com/', 'SqlServer.ReactView')).toEqual([]);
    expect(await room.read(shape, 'https://portal.azure.com/#view/Microsoft_Azure_Sql/Create', 'et')).toEqual([]);
  });

  it.each([
    'https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/supportPlans',
    'https://portal.azure.us/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview',
    'https://ms.portal.azure.com/?feature.x=y#@tenant/resource/subscriptions/x/supportrequest',
    'https://entra.microsoft.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/callerName/ActiveDirectory',
  ])('shows at %s', async (url) => {
    expect(facts(await room.read(pane('Access ID', 'Contract ID'), url), 'link-benefits')).toHaveLength(1);
  });
});

const refusal = 'The access identifier 174194363 cannot be used again. Ask your account team.';
const told = 'The access identifier … cannot be used again. Ask your account team.';
describe('an error in words that nobody knows', () => {
  it.each([
    ['an alert', `<div role="alert" id="m">${refusal}</div>`],
    [
      'an info box',
      `<div class="fxc-infoBox-container fxc-infoBox-Error" role="status" id="m" aria-label="${refusal}"><i>!</i></div>`,
    ],
    [
      'a message bar',
      `<div class="ms-MessageBar ms-MessageBar--error" id="m"><span>${refusal}</span><button aria-label="Close"></button></div>`,
    ],
    ['a newer message bar', `<div class="fui-MessageBar" role="group" id="m"><div>${refusal}</div></div>`],
    ['a validation', `<div class="fxc-validation" id="m">${refusal}</div>`],
    ['plain text of an error', `<div class="form-error" id="m">${refusal}</div>`],
    ['a status', `<div role="status" id="m">${refusal}</div>`],
    ['an output', `<output id="m">${refusal}</output>`],
    ['a dialog of its own', `<div role="alertdialog" id="m"><p>${refusal}</p></div>`],
    ['red words', `<div><p style="color: #a4262c" id="m">${refusal}</p></div>`],
  ])('is seen in %s', async (_name, html) => {
    const readings = await room.read(pane('Access ID', 'Contract ID', html), plans);
    expect(of(readings, 'already-associated')).toEqual([
      expect.objectContaining({ key: 'already-associated', subject: 'm', facts: { wording: 'unknown', text: told } }),
    ]);
  });

  it('is seen beside a refused field, and in a blade around the form', async () => {
    const described = `<div role="dialog">${field('Access ID', 'text', 'aria-invalid="true" aria-describedby="m"')}<span id="m">${refusal}</span>${field('Contract ID', 'password')}</div>`;
    expect(facts(await room.read(described, plans), 'already-associated')).toEqual([
      { wording: 'unknown', text: told },
    ]);
    const around = `<div class="fui-MessageBar" role="group">${refusal}</div><section>${field('Access ID', 'text')}${field('Contract ID', 'password')}</section>`;
    expect(facts(await room.readFrame(around, blade, 'https://portal.azure.com/'), 'already-associated')).toEqual([
      { wording: 'unknown', text: told },
    ]);
  });

  it.each([
    ['tr', 'Bu Erişim Kimliği zaten bir hesapla ilişkilendirilmiş.'],
    ['hu', 'Ez a hozzáférési azonosító már egy fiókhoz van társítva.'],
    ['ko', '이 액세스 ID는 이미 계정에 연결되어 있습니다.'],
    ['fr', "Cet ID d'accès est déjà associé à un compte."],
  ])('is met with the same caution in %s', async (lang, text) => {
    for (const html of [`<div role="alert">${text}</div>`, `<output>${text}</output>`]) {
      const readings = await room.read(pane('Access ID', 'Contract ID', html), plans, lang);
      expect(facts(readings, 'already-associated')).toEqual([{ wording: 'unknown', text }]);
    }
  });

  it.each([
    [
      'a known wording',
      '<div role="alert">This Access ID is already associated to an account. Please contact your Technical Account Manager.</div>',
    ],
    [
      'a hint',
      '<div class="fxc-infoBox-container fxc-infoBox-Info" role="status">You find both ids in Partner Center after activation.</div>',
    ],
    [
      'a message bar that only informs',
      '<div class="ms-MessageBar ms-MessageBar--info">You find both ids in Partner Center after activation.</div>',
    ],
    ['progress', '<div role="status">Linking your support benefit…</div>'],
    ['a short mark', '<div role="alert">Required</div>'],
    ['words in the colour of a link', '<p style="color: #0078d4">You find both ids in Partner Center.</p>'],
    ['a hidden message', `<div role="alert" hidden>${refusal}</div>`],
  ])('is not %s', async (_name, html) => {
    expect(of(await room.read(pane('Access ID', 'Contract ID', html), plans), 'already-associated')).toEqual([]);
  });

  it('is nobody else’s message', async () => {
    expect(
      of(
        await room.read(`${pane('Access ID', 'Contract ID')}<div role="alert">${refusal}</div>`, plans),
        'already-associated',
      ),
    ).toEqual([]);
    expect(await room.read(`<div role="alert">${refusal}</div>`, plans)).toEqual([]);
  });
});

const select = (label: string, options: readonly string[]) =>
  `<div class="azc-formElementContainer" id="${label.split(' ')[0] ?? ''}"><label>${label}</label><select aria-label="${label}"><option>Select one</option>${options.map((text) => `<option>${text}</option>`).join('')}</select></div>`;
const types = ['Billing', 'Service and subscription limits (quotas)', 'Subscription management'];

describe('a new support request', () => {
  it.each([
    ['yes', ['Basic support', 'Partner Cloud Support 50']],
    ['yes', ['Partner Signature 5pack']],
    ['no', ['Basic support', 'Cloud Solution Provider']],
    ['unknown', []],
  ])('tells whether a partner plan is listed: %s', async (planListed, options) => {
    const readings = await room.read(`<h2>New support request</h2>${select('Support plan', options)}`, request);
    expect(readings).toEqual([
      expect.objectContaining({ panel: 'new-request', subject: 'Support', facts: { planListed } }),
    ]);
  });

  it.each([
    ['de', 'Supportplan', 'Problemtyp', ['Abrechnung', 'Abonnementverwaltung'], 'Technisch'],
    ['zh-CN', '支持计划', '问题类型', ['计费', '订阅管理'], '技术'],
    ['es', 'plan de soporte técnico', 'Tipo de problema', ['Facturación', 'Suscripciones'], 'Técnico'],
    ['hu', 'Támogatási csomag', 'Probléma típusa', ['Számlázás', 'Előfizetések'], 'Műszaki'],
    ['tr', 'Destek planı', 'Sorun türü', ['Faturalama', 'Abonelik yönetimi'], 'Teknik'],
    ['ko', '지원 플랜', '문제 유형', ['청구', '구독 관리'], '기술'],
  ])('is read in %s', async (lang, plan, issue, free, technical) => {
    const readings = await room.read(`${select(issue, free)}${select(plan, ['Basic'])}`, request, lang);
    expect(facts(readings, 'new-request')).toEqual([{ planListed: 'no' }]);
    expect(facts(readings, 'no-technical-type')).toEqual([{ issueTypes: free }]);
    expect(of(await room.read(select(issue, [...free, technical]), request, lang), 'no-technical-type')).toEqual([]);
  });

  it('stands by its heading while the plan is still to come', async () => {
    const readings = await room.read(
      `<div style="display: flex"><h2 id="h">New support request</h2></div><div>${select('Issue type', [...types, 'Technical'])}</div>`,
      request,
    );
    expect(readings).toEqual([
      expect.objectContaining({ panel: 'new-request', where: 'afterend', facts: { planListed: 'unknown' } }),
    ]);
  });

  it('misses the technical type', async () => {
    const readings = await room.read(select('Issue type', types), request);
    expect(of(readings, 'no-technical-type')).toEqual([
      expect.objectContaining({ subject: 'Issue', where: 'afterend', anchor: 'Issue', facts: { issueTypes: types } }),
    ]);
    expect(of(await room.read(select('Issue type', [...types, 'Technical']), request), 'no-technical-type')).toEqual(
      [],
    );
  });

  it('misses the technical type in an open menu', async () => {
    const menu = (extra = '', hidden = '') =>
      `<div><label id="l">Issue type</label><div role="combobox" aria-labelledby="l" aria-controls="m">Select an issue type</div></div><div id="m" role="listbox" ${hidden}>${types.map((type) => `<div role="option">${type}</div>`).join('')}${extra}</div>`;
    expect(facts(await room.read(menu(), request), 'no-technical-type')).toEqual([{ issueTypes: types }]);
    expect(facts(await room.read(menu().replace('aria-controls="m"', ''), request), 'no-technical-type')).toEqual([
      { issueTypes: types },
    ]);
    expect(of(await room.read(menu('<div role="option">Technical</div>'), request), 'no-technical-type')).toEqual([]);
    expect(of(await room.read(menu('', 'hidden'), request), 'no-technical-type')).toEqual([]);
  });

  it.each([
    ['drawn in part', 'aria-setsize="5"', ''],
    ['filtered by what was typed', '', 'value="bas"'],
    ['still loading', '', '', 'Loading…'],
  ])('says nothing of a list that is %s', async (_name, option, typed, first = 'Basic support') => {
    const open = (label: string, texts: readonly string[]) =>
      `<label for="i">${label}</label><input id="i" role="combobox" aria-expanded="true" aria-controls="l" ${typed}><div id="l" role="listbox">${[first, ...texts].map((text) => `<div role="option" ${option}>${text}</div>`).join('')}</div>`;
    expect(facts(await room.read(open('Support plan', []), request), 'new-request')).toEqual([
      { planListed: 'unknown' },
    ]);
    expect(of(await room.read(open('Issue type', types), request), 'no-technical-type')).toEqual([]);
  });

  it('is not a list of requests, nor of their kinds, nor a menu beside it', async () => {
    const list = 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportRequests';
    expect(await room.read(select('Support plan', ['All', 'Basic']), list)).toEqual([]);
    const menu =
      '<nav><ul role="menu"><li role="menuitem">Billing</li><li role="menuitem">Subscriptions</li></ul></nav>';
    const kinds = select('Problemtyp', ['Rechnung nicht erhalten', 'Abonnement falsch berechnet']);
    expect(of(await room.read(`${menu}${kinds}`, request, 'de'), 'no-technical-type')).toEqual([]);
  });

  it('is read in a frame, and is not guessed in any other blade', async () => {
    const html = `${select('Issue type', types)}${select('Support plan', ['Basic support'])}`;
    const readings = await room.readFrame(html, blade, 'https://portal.azure.com/');
    expect(readings.map(({ panel }) => panel)).toEqual(['new-request', 'no-technical-type']);
    expect(
      await room.readFrame(select('Region', ['Billing', 'Subscription']), blade, 'https://portal.azure.com/'),
    ).toEqual([]);
    expect(await room.readFrame(select('Support plan', ['Basic']), blade, 'https://portal.azure.com/')).toEqual([]);
  });
});
