/**
 * The Link support benefits form. Its name and fields are documented (azure-docs, how-to-create-azure-support-request,
 * 2025-08-14; partner documentation of 2021 and 2023), its markup is not.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadingRoom, type Reading, type ReadingRoom } from './reading.ts';

const plans = 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans';
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
    ['Filter Access ID', 'Filter Contract ID'],
    ['Filter by Access ID', 'Filter by Contract ID'],
    ['Search: Access ID', 'Search: Contract ID'],
    ['Nach Zugriffs-ID filtern', 'Nach Vertrags-ID filtern'],
    ['Filtrer par ID d’accès', 'Filtrer par ID de contrat'],
    ['按访问 ID 筛选', '按合同 ID 筛选'],
  ])('is not a list that can be filtered: %s, %s', async (...labels) => {
    const heads = labels.map((label) => `<th>x <input aria-label="${label}"></th>`).join('');
    expect(await room.read(`<table><tr>${heads}</tr></table>`, plans)).toEqual([]);
  });

  it.each(['readonly', 'disabled', 'aria-readonly="true"', 'aria-disabled="true"'])(
    'is not what shows the ids of a plan: %s',
    async (extra) => {
      const shown = `<section>${field('Access ID', 'text', extra)}${field('Contract ID', 'text', extra)}</section>`;
      expect(await room.read(shown, plans)).toEqual([]);
      expect(facts(await room.read(shown + pane('Access ID', 'Contract ID'), plans), 'link-benefits')).toHaveLength(1);
    },
  );

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
    ['zh-Hant', '此存取識別碼已與帳戶相關聯。'],
  ])('is met with the same caution in %s', async (lang, text) => {
    for (const html of [`<div role="alert">${text}</div>`, `<output>${text}</output>`]) {
      const readings = await room.read(pane('Access ID', 'Contract ID', html), plans, lang);
      expect(facts(readings, 'already-associated')).toEqual([{ wording: 'unknown', text }]);
    }
  });

  it.each([
    ['en', 'The access identifier could not be verified. Try again later.'],
    ['de', 'Der Vertrag konnte nicht verknüpft werden.'],
    ['fr', 'Le contrat n’a pas pu être lié.'],
    ['es', 'No se ha podido vincular el contrato.'],
    ['it', 'Si è verificato un errore durante il collegamento.'],
    ['nl', 'Het koppelen van het contract is mislukt.'],
    ['sv', 'Det gick fel när kontraktet skulle länkas.'],
    ['pl', 'Nie udało się połączyć kontraktu.'],
    ['cs', 'Smlouvu se nepodařilo propojit.'],
    ['hu', 'A szerződést nem sikerült társítani.'],
    ['tr', 'Sözleşme bağlanamadı.'],
    ['ru', 'Не удалось связать контракт.'],
    ['pt-BR', 'Não foi possível vincular o contrato.'],
    ['pt-PT', 'Ocorreu um erro ao ligar o contrato.'],
    ['ja', '契約をリンクできませんでした。'],
    ['ko', '계약을 연결하지 못했습니다.'],
    ['zh-Hans', '链接合同时出错。'],
    ['zh-Hant', '連結合約失敗。'],
  ])('is met in %s, in the words of what went wrong', async (lang, text) => {
    for (const html of [`<div role="alert">${text}</div>`, `<div role="status">${text}</div>`]) {
      const readings = await room.read(pane('Access ID', 'Contract ID', html), plans, lang);
      expect(facts(readings, 'already-associated')).toEqual([{ wording: 'unknown', text }]);
    }
  });

  it.each([
    ['en', 'Access ID is required.', 'Your support contract was linked.', 'Support benefits linked successfully.'],
    ['de', 'Die Zugriffs-ID ist erforderlich.', 'Der Vertrag wurde erfolgreich verknüpft.'],
    ['fr', 'L’ID d’accès est obligatoire.', 'Le contrat a été lié avec succès.'],
    ['es', 'El identificador de acceso es obligatorio.', 'El contrato se ha vinculado correctamente.'],
    ['it', 'L’ID di accesso non può essere vuoto.', 'Il contratto è stato collegato.'],
    ['nl', 'De toegangs-id is vereist.', 'Het contract is gekoppeld.'],
    ['sv', 'Åtkomst-ID krävs.', 'Kontraktet har länkats.'],
    ['pl', 'Identyfikator dostępu jest wymagany.', 'Kontrakt został pomyślnie połączony.'],
    ['cs', 'ID přístupu je povinné.', 'Smlouva byla úspěšně propojena.'],
    ['hu', 'A hozzáférési azonosító megadása kötelező.', 'A szerződés társítása sikeresen megtörtént.'],
    ['tr', 'Erişim Kimliği gereklidir.', 'Sözleşme başarıyla bağlandı.'],
    ['ru', 'Укажите идентификатор доступа.', 'Контракт успешно связан.'],
    ['pt-BR', 'A ID de acesso é obrigatória.', 'O contrato foi vinculado com êxito.'],
    ['pt-PT', 'O ID de Acesso não pode estar vazio.', 'O contrato foi ligado com êxito.'],
    ['ja', 'アクセス ID は必須です。', '契約は正常にリンクされました。'],
    ['ko', '액세스 ID는 필수입니다.', '계약이 연결되었습니다.'],
    ['zh-Hans', '访问 ID 不能为空。', '合同已成功链接。'],
    ['zh-Hant', '存取識別碼不可空白。', '合約已成功連結。', '您的合約已連結到帳戶。'],
  ])('is not what has to be entered in %s, nor a success', async (lang, ...texts) => {
    for (const text of texts) {
      const refused = `<div role="dialog">${field('Access ID', 'text', 'aria-invalid="true" aria-describedby="m"')}<span id="m">${text}</span>${field('Contract ID', 'password')}</div>`;
      const alert = pane('Access ID', 'Contract ID', `<div role="alert" class="form-error">${text}</div>`);
      for (const html of [refused, alert])
        expect(of(await room.read(html, plans, lang), 'already-associated'), text).toEqual([]);
    }
  });

  it.each([
    'You find both ids in Partner Center.',
    'Link your Access ID and Contract ID to see your plans.',
    '2 of 2 fields filled',
    'Linking your contract…',
    'Enter your Access ID.',
    'Access ID must be 9 digits.',
    'Access ID cannot be empty.',
    'Error: Contract ID can’t be blank.',
    'If the contract is already linked, you don’t have to enter its ids.',
    'This is where you link what your organization already has.',
  ])('is not the live text “%s”', async (text) => {
    for (const kind of ['role="status"', 'aria-live="polite"', 'class="ms-MessageBar"', 'role="alert" class="error"']) {
      const html = pane('Access ID', 'Contract ID', `<div ${kind}>${text}</div>`);
      expect(of(await room.read(html, plans), 'already-associated'), kind).toEqual([]);
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

  it('is not a hint about what does not work, unless that is marked as an error', async () => {
    const hint = 'Contracts for on-premises products cannot be linked here.';
    for (const kind of ['role="status"', 'class="fui-MessageBar" role="group"'])
      expect(
        of(
          await room.read(pane('Access ID', 'Contract ID', `<div ${kind}>${hint}</div>`), plans),
          'already-associated',
        ),
      ).toEqual([]);
    const marked = `<div class="fui-MessageBar" role="group"><i style="color: rgb(177, 14, 28)"></i>${hint}</div>`;
    expect(of(await room.read(pane('Access ID', 'Contract ID', marked), plans), 'already-associated')).toHaveLength(1);
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
