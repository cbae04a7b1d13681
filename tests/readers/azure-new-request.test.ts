/**
 * The new support request. Its name and fields are documented (azure-docs, how-to-create-azure-support-request,
 * 2025-08-14), its markup is not.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadingRoom, type Reading, type ReadingRoom } from './reading.ts';

const request = 'https://portal.azure.com/#blade/Microsoft_Azure_Support/NewSupportRequestV4Blade';
const blade = 'https://sandbox-3.reactblade.portal.azure.net/React/Index';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

const of = (readings: readonly Reading[], panel: string) => readings.filter((one) => one.panel === panel);
const facts = (readings: readonly Reading[], panel: string) => of(readings, panel).map((one) => one.facts);
const select = (label: string, options: readonly string[]) =>
  `<div class="azc-formElementContainer" id="${label.split(' ')[0] ?? ''}"><label>${label}</label><select aria-label="${label}"><option>Select one</option>${options.map((text) => `<option>${text}</option>`).join('')}</select></div>`;
const types = ['Billing', 'Service and subscription limits (quotas)', 'Subscription management'];

describe('a new support request', () => {
  it.each([
    ['yes', ['Basic support', 'Partner Cloud Support 50']],
    ['yes', ['Partner Signature 5pack']],
    ['yes', ['Professional Direct']],
    ['yes', ['Basic support', 'Azure Support Plan - Standard']],
    ['yes', ['Developer']],
    ['yes', ['Unified Enterprise', 'Premier Support - Access ID 123456789']],
    ['yes', ['Basic support', 'Cloud Solution Provider']],
    ['no', ['Basic support']],
    ['no', ['Azure Support Plan - Basic']],
    ['no', ['No support plan']],
    ['unknown', []],
  ])('tells whether a plan is listed: %s, %j', async (planListed, options) => {
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

  const chosen = (text: string) => ({
    'a list': `<label>Issue type <select><option value="">Select</option><option selected>${text}</option></select></label>`,
    'a box': `<label id="l">Issue type</label><div role="combobox" aria-expanded="false" aria-labelledby="l">${text}</div>`,
    'a box to type in': `<label for="i">Issue type</label><input id="i" role="combobox" value="${text}">`,
    radios: `<fieldset><legend>Issue type</legend><label><input type="radio" name="t">Other</label><label><input type="radio" name="t" checked>${text}</label></fieldset>`,
    'radios by role': `<div role="radiogroup" aria-label="Issue type"><div role="radio">Other</div><div role="radio" aria-checked="true">${text}</div></div>`,
  });

  it.each([
    ['no', 'Billing'],
    ['no', 'Service and subscription limits (quotas)'],
    ['no', 'Subscription management'],
    ['yes', 'Technical'],
    [undefined, 'Select an issue type'],
  ])('tells whether what is picked needs a plan: %s, %s', async (planNeeded, text) => {
    for (const [name, field] of Object.entries(chosen(text))) {
      const page = `<h2>New support request</h2>${field}`;
      const told = await room.read(`${page}<p>x</p>${select('Support plan', ['Basic support'])}`, request);
      expect(facts(told, 'new-request'), name).toEqual([{ planListed: 'no', planNeeded }]);
      const alone = await room.read(page, request);
      expect(facts(alone, 'new-request'), name).toEqual([{ planListed: 'unknown', planNeeded }]);
    }
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

  const byLabels = (texts: readonly string[]) => texts.map((text) => `<label><input type="radio"> ${text}</label>`);
  const byIds = (texts: readonly string[]) =>
    texts.map((text) => `<input type="radio" id="r-${text}"><label for="r-${text}">${text}</label>`);
  const byRoles = (texts: readonly string[]) => texts.map((text) => `<div role="radio">${text}</div>`);

  it.each([
    [
      'a field set',
      byLabels,
      (name: string, radios: string) => `<fieldset><legend>${name}</legend>${radios}</fieldset>`,
    ],
    [
      'a group',
      byRoles,
      (name: string, radios: string) => `<div role="radiogroup" aria-label="${name}">${radios}</div>`,
    ],
    [
      'a group below its name',
      byIds,
      (name: string, radios: string) => `<b>${name}</b><div role="radiogroup">${radios}</div>`,
    ],
  ])('is read from the radios of %s', async (_name, options, group) => {
    const page = (plans: readonly string[], issues: readonly string[]) =>
      `<h2>New support request</h2><div>${group('Support plan', options(plans).join(''))}</div><div>${group('Issue type', options(issues).join(''))}</div>`;
    const free = await room.read(page(['Basic support'], types), request);
    // Whichever of them is picked needs none.
    expect(facts(free, 'new-request')).toEqual([{ planListed: 'no', planNeeded: 'no' }]);
    expect(facts(free, 'no-technical-type')).toEqual([{ issueTypes: types }]);
    const paid = await room.read(page(['Basic support', 'Partner Cloud Support 50'], [...types, 'Technical']), request);
    expect(facts(paid, 'new-request')).toEqual([{ planListed: 'yes', planNeeded: 'yes' }]);
    expect(of(paid, 'no-technical-type')).toEqual([]);
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

  const combobox = (label: string, shown: string, expanded: string) =>
    `<div><label id="l-${label}">${label}</label><div role="combobox" tabindex="0" ${expanded} aria-labelledby="l-${label}">${shown}</div></div>`;
  const billing = `<ul role="listbox">${['Billing', 'Subscription management', 'Refund'].map((text) => `<li role="option">${text}</li>`).join('')}</ul>`;

  it.each([
    ['of a field beside a closed one', 'Select', 'aria-expanded="false"', 'aria-expanded="true"'],
    ['of a field beside one that tells nothing', 'Select', '', 'aria-expanded="true"'],
    ['while Technical is picked', 'Technical', '', ''],
    ['while the issue type is closed', 'Select', 'aria-expanded="false"', ''],
  ])('does not take the list %s for its own', async (_name, shown, issue, other) => {
    const html = `${combobox('Issue type', shown, issue)}${combobox('Problem', 'Select', other)}${billing}`;
    expect(of(await room.read(html, request), 'no-technical-type')).toEqual([]);
  });

  it('does not take the list of another field for issue types where none of them has that name', async () => {
    const html = (expanded: string) => `${combobox('Problem', 'Select', expanded)}${billing}`;
    expect(of(await room.read(html('aria-expanded="true"'), request), 'no-technical-type')).toEqual([]);
    expect(of(await room.read(html(''), request), 'no-technical-type')).toHaveLength(1);
  });

  it('is not a filter of the requests that were made', async () => {
    const list = 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/';
    const filters = (first: string) =>
      `${select('Issue type', [first, ...types])}${select('Support plan', [first, 'Basic'])}`;
    expect(await room.read(filters('Other'), `${list}requests`)).toEqual([]);
    expect(
      await room.readFrame(filters('Other'), blade, 'https://portal.azure.com/', 'AllSupportRequests.ReactView'),
    ).toEqual([]);
    for (const all of ['All', 'Alle', 'Todos', 'すべて'])
      expect(of(await room.read(filters(all), `${list}overview`), 'no-technical-type'), all).toEqual([]);
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
