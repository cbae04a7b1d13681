/**
 * The error of the Link support benefits form, wherever it may stand. Its English is quoted by the partner documentation
 * (mpn-benefits-technical-support, 2021-06-17 and 2023-03-27), the other wordings are that documentation's translations of
 * 2021. Class names of toasts, info boxes and status bars are those of public automation scripts for the Azure portal;
 * those of message bars belong to Microsoft's public Fluent libraries.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparable } from '../../src/page/text.ts';
import { alreadyAssociated, theError } from '../../src/portals/azure/wordings.ts';
import { openReadingRoom, type ReadingRoom } from './reading.ts';

const azure = 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans';
const error =
  'This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

async function alarms(html: string, lang = 'en', url = azure): Promise<string[]> {
  await room.read(html, url, lang);
  return room.page.evaluate(() => window.alarmsNow());
}

it('every wording that a report of a page may tell is one by which the error is found', () => {
  expect(alreadyAssociated.filter((sentence) => !theError.test(comparable(sentence)))).toEqual([]);
});

describe('the error is found in', () => {
  it.each([
    [
      'a toast',
      `<ul><li id="m" class="fxs-toast-item" role="alert"><div class="fxs-toast-title">Link support benefits</div><div class="fxs-toast-description">${error}</div></li></ul>`,
    ],
    [
      'a toast that floats out of a box without room',
      `<div style="height:0;overflow:hidden"><div style="position:fixed;top:8px;right:8px"><div id="m" role="alert">${error}</div></div></div>`,
    ],
    [
      'a box without room that lets everything out',
      `<div style="height:0"><span><div id="m" role="alert">${error}</div></span></div>`,
    ],
    [
      'an info box that says it in its label only',
      `<div id="m" class="fxc-infoBox-container" role="status" aria-label="${error}"><div>!</div></div>`,
    ],
    [
      'an info box with its text cut',
      `<div id="m" class="fxc-infoBox-container" role="status" aria-label="${error}"><div class="fxc-infoBox-text">This Access ID…</div></div>`,
    ],
    ['a field validation', `<div id="m" class="fxc-validation">${error}</div>`],
    [
      'a status bar whose title says it',
      `<div id="m" class="fxs-blade-statusbar" title="${error}"><span>Error</span></div>`,
    ],
    [
      'a message bar of Fluent 8',
      `<div class="ms-MessageBar ms-MessageBar--error"><div id="m" class="ms-MessageBar-text" role="alert"><span><span>${error}</span></span></div></div>`,
    ],
    [
      'a message bar of Fluent 9',
      `<div id="m" class="fui-MessageBar" role="group"><div class="fui-MessageBarBody"><span>Could not link.</span> ${error}</div></div>`,
    ],
    [
      'a list of notifications',
      `<ul role="list"><li id="m" class="fxs-notificationspane-item" role="listitem"><div>Linking failed</div><div>${error}</div><time>now</time></li></ul>`,
    ],
    ['a live region', `<div id="m" aria-live="polite"><p>${error}</p></div>`],
    ['a dialog', `<div role="dialog"><h2>Sorry</h2><p id="m">${error}</p></div>`],
    ['text behind a word that says what it is', `<div><b>Error</b> <span>Sorry</span> <p id="m">${error}</p></div>`],
    ['text ahead of what support asks for', `<div><p id="m">${error}</p><p>Correlation ID: 3f2b</p></div>`],
    ['text right in the page', `<span id="m">${error}</span>`],
    ['what the server said, in a dialog', `<div role="dialog"><h2>Sorry</h2><pre id="m">${error}</pre></div>`],
    ['text beside our own panel', `<div><div id="m">${error}</div><benefit-lens>…</benefit-lens></div>`],
    ['text without any role', `<div><div id="m"><span>${error}</span></div></div>`],
    ['text without any role, with a link for more', `<div id="m">${error} <a href="#x">Learn more</a></div>`],
    [
      'an alert ten elements further out',
      `<div id="m" role="alert">${'<div>'.repeat(9)}<span>${error}</span>${'</div>'.repeat(9)}</div>`,
    ],
    [
      'an alert laid out as a table',
      `<div id="m" role="alert"><table><tr><td>Access ID</td><td>${error}</td></tr></table></div>`,
    ],
    [
      'an alert that quotes what the server said',
      `<div id="m" role="alert">It said: <pre><code>${error}</code></pre></div>`,
    ],
    ['an error summary of links', `<div id="m" role="alert"><ul><li><a href="#a">${error}</a></li></ul></div>`],
    [
      'a status with what can be done',
      `<div id="m" role="status"><span>${error}</span> <a href="#a">Details</a> <a href="#b">Dismiss</a></div>`,
    ],
    ['a popover', `<div popover id="m">${error}</div><script>document.getElementById('m').showPopover()</script>`],
    ['an icon’s own words', `<p id="m"><input><svg role="img" width="20" height="20" aria-label="${error}"></svg></p>`],
    [
      'text between a label and its field',
      `<div id="m"><label for="i">Access ID</label><small>${error}</small><input id="i"></div>`,
    ],
    [
      'text of a blade whose menu can be searched',
      `<div class="fxs-blade-content-wrapper fxs-menu-show-search"><div><p id="m">${error}</p></div></div>`,
    ],
    ['a list of errors', `<ul class="errors" id="m"><li>${error}</li></ul>`],
    [
      'a summary of what is not valid',
      `<div class="validation-summary-errors" id="m"><ul><li>${error}</li></ul></div>`,
    ],
    ['what a field’s check adds', `<input id="i"><label for="i" class="error" id="m">${error}</label>`],
    [
      'a list in the form',
      `<div><ul><li id="m">${error}</li></ul><label>Access ID<input></label><label>Contract ID<input type="password"></label></div>`,
    ],
    [
      'a notification without any class',
      `<ol><li><h3>Linking failed</h3><p id="m">${error}</p><button>Dismiss</button></li></ol>`,
    ],
  ])('%s', async (name, html) => {
    expect(await alarms(html)).toEqual(['m']);
    // The element around an icon says nothing by itself.
    expect(await room.page.evaluate(() => window.alarmsStay())).toBe(name !== 'an icon’s own words');
  });

  it('nested shadow roots', async () => {
    await room.read('<x-blade></x-blade>', azure);
    const found = await room.page.evaluate((text) => {
      const outer = document.querySelector('x-blade')?.attachShadow({ mode: 'open' });
      if (outer) outer.innerHTML = '<x-bar></x-bar>';
      const inner = outer?.querySelector('x-bar')?.attachShadow({ mode: 'open' });
      if (inner) inner.innerHTML = `<div role="alert" id="m"><b>${text}</b></div>`;
      return window.alarmsNow();
    }, error);
    expect(found).toEqual(['m']);
  });

  it.each([
    'The Access ID you entered is already associated to an account.',
    'The Access ID (174 194 363) you have entered is already associated with a different account',
    'This Access ID has already been associated to an account. Please contact your Technical Account Manager to obtain a new Access ID',
    'This ID has already been associated with an account. Please contact your Technical Account Manager to obtain a new Access ID',
    'Error: This Access ID is already linked to another account.',
    'Det angivna åtkomst-ID:t är redan kopplat till ett konto.',
    'Die eingegebene Zugriffs-ID ist bereits mit einem Konto verknüpft.',
    'Die Zugriffs-ID wurde bereits einem Konto zugeordnet.',
    '你输入的访问 ID 已与帐户相关联。',
    'Podany identyfikator dostępu został już skojarzony z kontem.',
    'De door u ingevoerde toegangs-id is al aan een account gekoppeld.',
    'El identificador de acceso que ha especificado ya se ha asociado a una cuenta.',
    'L’ID di accesso immesso è già stato associato a un account.',
    'O ID de Acesso inserido já foi associado a uma conta.',
    'Введенный идентификатор доступа уже привязан к учётной записи.',
    'Zadané ID přístupu je již přiřazeno k účtu.',
  ])('words that say the same: %s', async (text) => {
    expect(await alarms(`<div role="alert" id="m">${text}</div>`)).toEqual(['m']);
    expect(await alarms(`<div id="m">${text}</div>`)).toEqual(['m']);
  });

  it.each([
    [
      'split',
      '<span>This <b>Access</b></span> <b>ID</b> <span>is already</span><span> associated to an account.</span>',
    ],
    ['with a link inside', 'This Access ID is <a href="#x">already associated</a> to an account'],
    ['in other spaces', 'This\u00a0Access\u2003ID  is\n already\tassociated to an account'],
    ['in other punctuation', '“This Access-ID is already associated” – to an account!'],
    ['in capitals', error.toUpperCase()],
    ['with soft hyphens', 'This Access ID is already asso\u00adciated to an account'],
    ['with the id in it', 'This Access ID (174194363) is already associated to an account'],
    ['short', 'Access ID is already associated'],
    ['short, with whom to ask', 'Access ID is already associated. Ask your account manager for a new one.'],
    ['in Chinese, split', '此访问 ID 已<b>关联</b>到帐户'],
  ])('a text %s', async (_name, html) => {
    expect(await alarms(`<div role="alert" id="m">${html}</div>`)).toEqual(['m']);
    expect(await alarms(`<div id="m">${html}</div>`)).toEqual(['m']);
  });

  it.each([
    [
      'sv',
      'Det här åtkomst-ID:t är redan associerat till ett konto. Kontakta din tekniska kontoansvarig för att få ett nytt åtkomst-ID',
    ],
    [
      'de',
      'Diese Zugriffs-ID ist bereits einem Konto zugeordnet. Wenden Sie sich an Ihren Technical Account Manager, um eine neue Zugriffs-ID zu erhalten',
    ],
    ['zh-CN', '此访问 ID 已关联到帐户。请联系技术客户经理获取新的访问 ID'],
    ['pl', 'Ten identyfikator dostępu jest już skojarzony z kontem.'],
    ['nl', 'Deze toegangs-id is al gekoppeld aan een account.'],
    ['es', 'Este identificador de acceso ya está asociado a una cuenta.'],
    ['it', 'Questo ID di accesso è già associato a un account.'],
    ['pt-BR', 'Essa ID de Acesso já está associada a uma conta.'],
    ['ru', 'Этот идентификатор доступа уже связан с учетной записью.'],
    ['cs', 'Toto přístupové ID je už přidružené k účtu.'],
  ])('%s, whatever the language of the page', async (_lang, text) => {
    expect(await alarms(`<div role="alert" id="m">${text}</div>`, 'en')).toEqual(['m']);
    expect(await alarms(`<div id="m">${text.normalize('NFD')}</div>`, 'fi')).toEqual(['m']);
  });
});

describe('of a message is told', () => {
  const told = async (html: string) => {
    await room.read(html, azure);
    return room.page.evaluate(() => window.alarmFactsNow());
  };

  it('nothing but that it stands there, where the first sentence is all that it says', async () => {
    expect(await told(`<div role="alert">This Access ID is already associated to an account.</div>`)).toEqual([
      { wording: 'known', text: '' },
    ]);
  });

  it.each([
    [
      'the advice',
      `<div role="alert">${error} <button>Dismiss</button></div>`,
      'pleasecontactyourtechnicalaccountmanagertoobtainanewaccessiddismiss',
    ],
    [
      'another error',
      `<div role="alert">This Access ID is already associated to an account. <b>The Contract ID 172583642 is not valid.</b></div>`,
      'thecontractidisnotvalid',
    ],
    [
      'what can be read where the error is in a label',
      `<div class="fxc-infoBox-container" role="status" aria-label="${error}"><div>Linking failed</div></div>`,
      'linkingfailed',
    ],
  ])('what else it says: %s', async (_name, html, beside) => {
    expect(await told(html)).toEqual([{ wording: 'known', text: '', beside }]);
  });
});

const first = 'This Access ID is already associated to an account';
const quoted = `People ask why “${error}” shows up after they link a benefit, and what they can do about it.`;
describe('nothing is found in', () => {
  it.each([
    ['an article', `<article><h2>${error}</h2><p>${error}</p></article>`],
    ['a sentence about it', `<p>${quoted}</p>`],
    [
      'a long document',
      `<div><p>${error}</p>${'<p>More about support plans and what they are for. </p>'.repeat(1)}</div>`.replace(
        '<p>This',
        `<p>${'About errors. '.repeat(80)} This`,
      ),
    ],
    ['search results', `<ul role="listbox"><li role="option">${error}</li></ul>`],
    [
      'search results that are announced',
      `<div aria-live="polite"><ul><li><a href="#a">${error}</a></li><li><a href="#b">Another</a></li></ul></div>`,
    ],
    ['a result with its snippet', `<ul><li><h3><a href="#a">Access ID error</a></h3><p>${error}</p></li></ul>`],
    [
      'a list beside a form that is elsewhere on the page',
      `<section><ol><li>Home</li><li>${error}</li></ol></section><form><input><input type="password"></form>`,
    ],
    ['a link', `<p><a href="#a">${error}</a></p>`],
    [
      'a condition right behind the name of its field',
      '<div><label>Access ID</label><input><p>If this Access ID is already associated to an account, contact your Technical Account Manager.</p></div>',
    ],
    ['a sample of code', `<div><p>Sample</p><div><pre>${error}</pre><button>Copy</button></div></div>`],
    ['a sample of code that is announced', `<div role="status"><code>${error}</code></div>`],
    [
      'a text field',
      `<textarea>${error}</textarea><input value="${error}"><div contenteditable="plaintext-only"><p>${error}</p></div>`,
    ],
    [
      'a conversation',
      `<div role="log"><p>${error}</p></div><div class="conversation"><div><p>${error}</p></div></div><div><p>${error}</p><time>10:40</time></div>`,
    ],
    [
      'a question about it',
      `<fieldset><legend>Was this message helpful?</legend><p>"${error}"</p><button>Yes</button></fieldset>`,
    ],
    ['a quotation', `<blockquote><p>${error}</p></blockquote>`],
    ['a heading', `<h2>${error}</h2><p>What to do.</p>`],
    [
      'a hidden copy',
      `<div role="alert" hidden>${error}</div><div aria-hidden="true" role="alert">${error}</div><div role="status" style="position:absolute;left:-9999px">${error}</div>`,
    ],
    [
      'a box that is folded away',
      `<div style="height:0;overflow:hidden"><div><div role="alert">${error}</div></div></div><div style="width:0;overflow:clip"><p role="status">${error}</p></div>`,
    ],
    [
      'a copy for screen readers',
      `<div style="position:absolute;width:1px;height:1px;overflow:hidden"><div role="alert">${error}</div></div><span role="status" style="position:absolute;width:1px;height:1px;clip-path:inset(50%);overflow:hidden">${error}</span>`,
    ],
    [
      'a help pane that takes it for its subject',
      `<div role="complementary"><h2>Errors of the Azure portal</h2><p>You may see this one:</p><p><em>${error}</em></p><p>It can be ignored.</p></div>`,
    ],
    [
      'a help pane of three paragraphs',
      `<div><p>${error}</p><p>It can be ignored.</p><p>There are two scenarios.</p></div>`,
    ],
    ['an answer that is read out', `<div aria-live="polite"><p>You may have seen "${error}" before.</p></div>`],
    ['a chat', `<div class="x-chat-messages" aria-live="polite"><div>${error}</div></div>`],
    ['a request that somebody wrote', `<div><label>Title</label><div>${error}</div></div>`],
    [
      'what can be pressed or picked',
      `<div><button>${error}</button><label><input type="radio">${error}</label></div><ul role="menu"><li role="menuitem">${error}</li></ul><nav><ol><li>${error}</li></ol></nav><details><summary>${error}</summary></details>`,
    ],
    [
      'a row of a log',
      `<div role="grid"><div role="row" aria-label="${error}"><div role="gridcell">Link</div></div></div>`,
    ],
    [
      'a subscription’s association',
      '<div role="alert">This subscription is already associated to an account. Please contact your Technical Account Manager</div>',
    ],
    [
      'an association with the advice, of something else',
      '<div role="alert">This device is already associated to an account. Please contact your Technical Account Manager to obtain a new device</div>',
    ],
    [
      'another error with the same advice',
      '<div role="alert">This Access ID has expired. Please contact your Technical Account Manager to obtain a new Access ID</div>',
    ],
    ['the other id', '<div role="alert">The Contract ID is already associated to an account.</div>'],
    ['a success', '<div role="alert">Your Access ID is now associated to your account.</div>'],
    [
      'advice on what to enter',
      '<div role="alert">Enter an Access ID that is not already associated with an account.</div><div role="alert">Make sure that the Access ID isn’t already linked to an account.</div>',
    ],
    ['a look for it', '<div role="status">Checking whether the Access ID is already associated to an account</div>'],
    [
      'the title of a request with what somebody gave it',
      `<section><h2>Request 2311</h2><div>Title</div><div>${error}</div></section><div><div>From: J. Doe</div><div>${error}</div></div>`,
    ],
    [
      'names of places',
      `<ol><li>Home</li><li><span>${error}</span></li></ol><div class="fxs-blade-title"><div class="fxs-blade-title-titleText">${error}</div></div>`,
    ],
    ['a grid of the shell', `<div class="fxc-gc-row"><div class="fxc-gc-cell"><div>${error}</div></div></div>`],
    ['questions and answers', `<details open><summary>Can I use it?</summary><p>${error}</p></details>`],
    ['a page of two paragraphs', `<main><h1>When linking fails</h1><p>${error}</p><p>It can be ignored.</p></main>`],
    [
      'what some are said to see',
      `<div role="status">Known issue: some partners see the message ${error} when they link a contract. We are working on a fix.</div>`,
    ],
    [
      'a blade that is named after a request',
      `<section role="region" aria-label="${first}"><h2 class="fxs-blade-title-titleText">${first}</h2><p>Status: Open</p></section><section aria-label="${first} | Overview"><h2>${first} | Overview</h2></section>`,
    ],
    [
      'a row of requests',
      `<h3>Recent support requests</h3><div><div><span>${first}</span><span>Open</span><span>Nov 20</span></div></div>`,
    ],
    ['a card of a request', `<div><div>${error}</div><div>Severity C</div><div>Status: Open</div></div>`],
    [
      'the head of a card',
      `<div class="fui-CardHeader"><div class="fui-CardHeader__header">${error}</div><div>Support request, Open</div></div>`,
    ],
    [
      'what somebody described',
      `<p><b>Problem description:</b> ${error}</p><div><label class="ms-Label">Problem description</label><span class="ms-Text">${error}</span></div><div><h3>Summary</h3><div>${error}</div><button>Edit</button></div>`,
    ],
    [
      'what can be chosen',
      `<div role="radio" aria-checked="false">${first}</div><div role="checkbox" aria-checked="true">${first}</div><div role="switch" aria-checked="true" aria-label="${first}"></div>`,
    ],
    [
      'a caption and a picture',
      `<figure><figcaption>${error}</figcaption></figure><p>Screenshot: ${error}</p><div role="img" style="width: 90px; height: 50px" aria-label="Screenshot of the message ${error}"></div>`,
    ],
    [
      'a notice in a label',
      `<div role="status" style="width: 90px; height: 50px" aria-label='Known issue: some customers see "${error}" when they link benefits. We are working on a fix.'></div>`,
    ],
    ['a fault that was mended', `<div role="status">We fixed a bug where the message ${first} was shown.</div>`],
    ['another id for access', '<div role="alert">The Access Key ID is already associated to an account</div>'],
    ['another error', '<div role="alert">This account is already associated to another Access ID owner</div>'],
  ])('%s', async (_name, html) => {
    expect(await alarms(html)).toEqual([]);
  });

  it.each([
    'Your Access ID is already associated to an account manager, who will contact you.',
    'Badge access ID is already associated with an account holder',
    'El identificador de acceso ya está asociado a un administrador de cuentas.',
    'Deze toegangs-id is al gekoppeld aan een accountmanager.',
  ])('an association with a person: %s', async (text) => {
    expect(await alarms(`<div role="alert">${text}</div><p>${text}</p>`)).toEqual([]);
  });

  it.each([
    'If this Access ID is already associated to an account, you don’t have to link it again.',
    'Note: skip this step when your Access ID is already associated with an account.',
    'Om det här åtkomst-ID:t är redan associerat till ett konto behöver du inte göra något.',
    'Wenn die Zugriffs-ID ist bereits zugeordnet erscheint, lesen Sie dies.',
    '如果此访问 ID 已关联到帐户，则无需再次链接。',
    'Jeśli ten identyfikator dostępu jest już skojarzony z kontem, nie trzeba go łączyć.',
    'Als deze toegangs-id is al gekoppeld aan een account, hoeft u niets te doen.',
    'Si este identificador de acceso ya está asociado a una cuenta, no es necesario vincularlo.',
    'Se questo ID di accesso è già associato a un account, non è necessario collegarlo.',
    'Se essa ID de Acesso já está associada a uma conta, não é preciso vinculá-la.',
    'Если этот идентификатор доступа уже связан с учетной записью, связывать его не нужно.',
    'Pokud toto přístupové ID je už přidružené k účtu, nemusíte nic dělat.',
  ])('a condition: %s', async (text) => {
    expect(await alarms(`<div role="alert">${text}</div><div>${text}</div>`)).toEqual([]);
  });

  it('another site', async () => {
    expect(await alarms(`<div role="alert">${error}</div>`, 'en', 'https://partner.microsoft.com/dashboard')).toEqual(
      [],
    );
  });
});
