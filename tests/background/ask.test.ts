import { describe, expect, it } from 'vitest';
import type { Answers, CardMaker, Learners } from '../../src/background/ask.ts';
import { createBackground, type MessageSender } from '../../src/background/background.ts';
import { createMemory } from '../../src/background/memory.ts';
import { createReadings } from '../../src/background/readings.ts';
import { createSignIns } from '../../src/background/sign-ins.ts';
import { createToolbar } from '../../src/background/toolbar.ts';
import { createVoices } from '../../src/background/voices.ts';
import { announce } from '../../src/notebook/announce.ts';
import { openHeldIds } from '../../src/notebook/held-ids.ts';
import { createQueue } from '../../src/notebook/queue.ts';
import { openSettings, SETTINGS_KEY } from '../../src/notebook/settings-store.ts';
import { createTranslator } from '../../src/messages/translator.ts';
import type { PrintedCard } from '../../src/panels/card.ts';
import type { AskReply } from '../../src/platform/protocol.ts';
import type { Answer } from '../../src/rules/answer.ts';
import type { Knowledge, PanelId } from '../../src/rules/facts.ts';
import { createFakeBrowser } from '../fakes/fake-browser.ts';
import { contract, notebookOn, today } from '../fakes/samples.ts';
import { fc, test as property } from '../notebook/property.ts';

const plan = { plan: 'Partner Cloud Support 50', detail: '7 incidents remaining', unavailable: false };
const sender: MessageSender = { id: 'benefit-lens', frameId: 0, documentId: 'one', tab: { id: 4, incognito: false } };

function ask(changes: Record<string, unknown> = {}) {
  return {
    kind: 'ask',
    portal: 'support-for-business',
    languages: ['en'],
    ahead: false,
    seen: [{ panel: 'plan-balance', key: 'first', facts: plan }],
    ...changes,
  };
}

/** A background whose rules say what they know, so that it can be looked at from outside. */
function background(
  parts: {
    answers?: Answers;
    learners?: Learners;
    browser?: ReturnType<typeof createFakeBrowser>;
    privateTabs?: Set<number>;
  } = {},
) {
  const browser = parts.browser ?? createFakeBrowser();
  const { local, managed, session } = browser.storage;
  const memory = createMemory(session);
  const notebook = notebookOn(local);
  const languages: (readonly string[])[] = [];
  const say = (panel: PanelId) => (_facts: unknown, known: Knowledge) =>
    ({ panel, mayFold: true, sections: known.contracts }) as unknown as Answer;
  const makeCard: CardMaker = (answer, { wantsFold, collapsed }) =>
    ({
      panel: answer.panel,
      fold: wantsFold && answer.mayFold,
      collapsed,
      markup: answer.sections,
    }) as unknown as PrintedCard;
  const it = createBackground({
    ownId: 'benefit-lens',
    now: () => new Date(2026, 10, 20, 23, 59),
    notebook,
    settings: openSettings({ local, managed, serialise: createQueue('settings', undefined) }),
    signIns: createSignIns(local, memory),
    readings: createReadings(memory, createQueue('readings', undefined)),
    voices: createVoices(
      memory,
      (...told) => browser.tabs.sendMessage(told[0], told[2], { frameId: told[1].frame }),
      (tab, notice) => browser.tabs.sendMessage(tab, notice),
      createQueue('v', undefined),
    ),
    toolbar: createToolbar(
      memory,
      (tab, state) => browser.action.setIcon({ tabId: tab, path: { 16: state } }),
      () => Promise.resolve(true),
      createQueue('t', undefined),
    ),
    welcome: () => browser.tabs.create({ url: 'welcome' }),
    answers: parts.answers ?? { 'plan-balance': say('plan-balance'), 'already-associated': say('already-associated') },
    learners: parts.learners ?? {
      'plan-balance': (facts, context) => ({
        contracts: [
          contract({
            plan: facts.plan,
            end: '2027-01-11',
            remaining: { kind: 'count', count: Number.parseInt(facts.detail, 10) },
            seenOn: context.today,
            seenAt: context.portal,
          }),
        ],
      }),
    },
    makeCard,
    heldIds: (isPrivate) => openHeldIds(session, isPrivate ? 'private' : 'ordinary'),
    hasPrivateTabs: (closed) => Promise.resolve([...(parts.privateTabs ?? [])].some((tab) => tab !== closed)),
    announce: () => announce(local),
    look: '',
    translatorFor: (wishes) => {
      languages.push(wishes);
      return Promise.resolve(createTranslator('en', {}, {}));
    },
  });
  const send = async (message: unknown, from: MessageSender = sender): Promise<AskReply> => {
    const reply = await it.onMessage(message, from);
    if (typeof reply !== 'object' || !('cards' in reply)) throw new Error('There were no cards in the reply.');
    return reply;
  };
  return { ...it, send, browser, notebook, languages };
}

const knownTo = (reply: AskReply, key = 'first') =>
  (reply.cards[key]?.markup ?? []) as unknown as Knowledge['contracts'];

describe('ids that the user chose to hold', () => {
  it('are handed out on a click, masked otherwise, and forgotten on another click', async () => {
    const { onMessage, browser } = background();
    const ids = { access: '172693239', contract: '172583642' };

    expect(await onMessage({ kind: 'hold', ...ids }, sender)).toBe(true);
    expect(await onMessage({ kind: 'held', which: 'access' }, sender)).toEqual({ id: ids.access });
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain(ids.access);
    expect(await onMessage({ kind: 'forget' }, sender)).toBe(true);
    expect(await onMessage({ kind: 'held', which: 'access' }, sender)).toEqual({});
  });

  it('in a private window are seen in private windows only, and go with the last of them', async () => {
    const privateTabs = new Set([7, 8]);
    const { onMessage, onTabClosed, browser } = background({ privateTabs });
    const inPrivate = { ...sender, tab: { id: 7, incognito: true } };
    const ids = { access: '172693239', contract: '172583642' };

    expect(await onMessage({ kind: 'hold', ...ids }, inPrivate)).toBe(true);
    expect(await onMessage({ kind: 'held', which: 'access' }, sender)).toEqual({});
    await onTabClosed(7);
    privateTabs.delete(7);
    expect(
      await onMessage({ kind: 'held', which: 'access' }, { ...inPrivate, tab: { id: 8, incognito: true } }),
    ).toEqual({ id: ids.access });
    await onTabClosed(4);
    expect(browser.storage.session.dump()).toContain(ids.access);
    // Browsers tell of a closed tab before or after they have taken it off their list.
    await onTabClosed(8);
    expect(browser.storage.session.dump()).not.toContain(ids.access);
  });

  it('are refused when they are no ids', async () => {
    expect(await background().onMessage({ kind: 'hold', access: 'a b', contract: '' }, sender)).toBe(false);
  });
});

describe('a page that tells of the user’s own roles', () => {
  const tell = {
    kind: 'tell',
    portal: 'partner-center',
    language: 'de',
    news: [
      {
        kind: 'own-roles',
        roles: [
          { name: 'Kontoadministrator', held: 'yes', by: 'entry', under: 'Ihre Rollen', beside: [] },
          { name: 'Kaffeekocher', held: 'yes', by: 'entry', under: 'Ihre Rollen', beside: [] },
        ],
      },
    ],
  };

  it('is learned from, and names that are no roles are passed over', async () => {
    const { onMessage, notebook } = background();
    await onMessage(tell, sender);

    expect((await notebook.read(today)).roles).toMatchObject([
      { role: { role: 'account-admin', held: 'yes', seenOn: today } },
    ]);
  });

  it('leaves nothing behind in a private window', async () => {
    const { onMessage, notebook } = background();
    await onMessage(tell, { ...sender, tab: { id: 1, incognito: true } });

    expect((await notebook.read(today)).roles).toEqual([]);
  });
});

describe('asking', () => {
  it('learns what was seen, and answers with it', async () => {
    const { send, notebook } = background();
    const reply = await send(ask());

    expect(knownTo(reply)).toMatchObject([{ remaining: { kind: 'count', count: 7 }, seenOn: today }]);
    expect((await notebook.read(today)).contracts).toHaveLength(1);
  });

  it('ahead of time, or from a private window, answers from the notebook and leaves nothing in it', async () => {
    const { send, onMessage, browser } = background();
    const inPrivate = { ...sender, tab: { id: 9, incognito: true } };
    await send(ask());
    const stored = browser.storage.local.dump();
    const other = [{ panel: 'plan-balance', key: 'first', facts: { ...plan, plan: 'Another', detail: '1' } }];

    expect(knownTo(await send(ask({ ahead: true, seen: other })))).toHaveLength(1);
    expect(knownTo(await send(ask({ seen: other }), inPrivate))).toHaveLength(1);
    await onMessage({ kind: 'collapse', panel: 'plan-balance', collapsed: true }, inPrivate);
    expect(browser.storage.local.dump()).toBe(stored);
  });

  it('does not let two tabs with different figures overwrite each other for ever', async () => {
    const { send, browser } = background();
    const old = sender;
    const fresh = { ...sender, documentId: 'two', tab: { id: 5, incognito: false } };
    const six = ask({
      seen: [{ panel: 'plan-balance', key: 'first', facts: { ...plan, detail: '6 incidents remaining' } }],
    });
    await send(ask(), old);
    await send(six, fresh);
    const { writes } = browser.storage.local;

    expect(knownTo(await send(ask(), old))).toMatchObject([{ remaining: { count: 6 } }]);
    expect(knownTo(await send(six, fresh))).toMatchObject([{ remaining: { count: 6 } }]);
    expect(browser.storage.local.writes).toBe(writes);
  });

  it('does not take a page that was left open for a new reading, not even after the background was stopped', async () => {
    const { send, browser } = background();
    const six = ask({
      seen: [{ panel: 'plan-balance', key: 'first', facts: { ...plan, detail: '6 incidents remaining' } }],
    });
    await send(ask());
    await send(six, { ...sender, documentId: 'two', tab: { id: 5 } });

    const woken = background({ browser });
    expect(knownTo(await woken.send(ask()))).toMatchObject([{ remaining: { count: 6 } }]);
    const reloaded = { ...sender, documentId: 'three' };
    expect(knownTo(await woken.send(ask(), reloaded))).toMatchObject([{ remaining: { count: 7 } }]);
  });

  it('answers what it can when one rule fails', async () => {
    const { send } = background({
      answers: {
        'plan-balance': () => {
          throw new Error('a table is wrong');
        },
        'no-benefits': () => ({ panel: 'no-benefits', mayFold: false, sections: [] }) as unknown as Answer,
      },
      learners: {
        'plan-balance': () => {
          throw new Error('so is a reading');
        },
      },
    });
    const seen = [...ask().seen, { panel: 'no-benefits', key: 'second', facts: { text: 'none' } }];

    expect(Object.keys((await send(ask({ seen }))).cards)).toEqual(['second']);
  });

  it('answers while storage is unavailable', async () => {
    const { send, browser } = background();
    for (const area of Object.values(browser.storage)) area.mode = 'unavailable';

    expect(knownTo(await send(ask()))).toMatchObject([{ remaining: { count: 7 } }]);
  });

  it('takes the day from the user’s calendar', async () => {
    const days: string[] = [];
    const { send } = background({
      answers: {
        'plan-balance': (_facts, _known, day) => {
          days.push(day);
          return undefined;
        },
      },
    });
    expect((await send(ask())).cards).toEqual({});
    expect(days).toEqual(['2026-11-20']);
  });
});

describe('settings', () => {
  const withSettings = (settings: Record<string, unknown>) => {
    const browser = createFakeBrowser();
    browser.storage.local.data.set(SETTINGS_KEY, JSON.stringify(settings));
    return background({ browser });
  };
  const error = { panel: 'already-associated', key: 'error', facts: { wording: 'known', text: 'This Access ID is …' } };

  it('a panel that is off says nothing, but what it read still helps the others', async () => {
    const { send, notebook } = withSettings({ panels: { 'plan-balance': false } });
    expect((await send(ask())).cards).toEqual({});
    expect((await notebook.read(today)).contracts).toHaveLength(1);
  });

  it('a portal that is off is neither answered nor learned from', async () => {
    const { send, notebook } = withSettings({ portals: { 'support-for-business': false } });
    expect((await send(ask())).cards).toEqual({});
    expect((await notebook.read(today)).contracts).toEqual([]);
  });

  it.each([
    ['annotate', { fold: false }],
    ['fold', { fold: true }],
    ['leave', undefined],
  ])('the error is treated by %s', async (errorTreatment, card) => {
    const { send } = withSettings({ errorTreatment });
    const { cards } = await send(ask({ portal: 'azure', seen: [error] }));
    if (card) expect(cards.error).toMatchObject(card);
    else expect(cards).toEqual({});
  });

  it('a chosen language comes before the page’s', async () => {
    const { send, languages } = withSettings({ language: 'sv' });
    await send(ask({ languages: ['de', 'en'] }));
    expect(languages).toEqual([['sv', 'de', 'en']]);
  });

  it('a folded panel stays folded, until it is opened', async () => {
    const { send, onMessage } = background();
    await onMessage({ kind: 'collapse', panel: 'plan-balance', collapsed: true }, sender);
    expect((await send(ask())).cards.first?.collapsed).toBe(true);

    await onMessage({ kind: 'collapse', panel: 'plan-balance', collapsed: false }, sender);
    expect((await send(ask())).cards.first?.collapsed).toBe(false);
  });
});

describe('sign-ins', () => {
  const as = (account: string, changes: Record<string, unknown> = {}) => ask({ account, ...changes });
  const nothing = { seen: [{ panel: 'plan-balance', key: 'first', facts: plan }], ahead: true };

  it('are kept apart, and their addresses are not stored', async () => {
    const { send, browser } = background();
    await send(as('kim@contoso.com'));
    expect(knownTo(await send(as('kim@contoso.com', nothing)))).toHaveLength(1);
    expect(knownTo(await send(as('alex@fabrikam.com', nothing)))).toHaveLength(0);
    expect(browser.storage.local.dump() + browser.storage.session.dump()).not.toMatch(/kim|contoso|alex|fabrikam/i);
  });

  it('of the top document hold for its frames, until the tab goes to another portal', async () => {
    const { send, onTabClosed, browser } = background();
    await send(as('kim@contoso.com'));
    await send(as('alex@fabrikam.com', { seen: [] }), { ...sender, tab: { id: 5 } });
    const frame = { ...sender, frameId: 3, documentId: 'frame' };

    expect(knownTo(await send(ask(nothing), frame))).toHaveLength(1);
    expect(knownTo(await send(ask({ ...nothing, portal: 'azure' }), frame))).toHaveLength(0);
    await onTabClosed(4);
    await onTabClosed(5);
    expect(browser.storage.session.dump()).toBe('');
  });
});

describe('messages that are not to be trusted', () => {
  it.each([
    [undefined],
    ['ask'],
    [{ kind: 'ask' }],
    [ask({ portal: 'example.com' })],
    [ask({ languages: 'en' })],
    [ask({ seen: {}, ahead: 'no' })],
    [{ kind: 'collapse', panel: '__proto__', collapsed: true }],
    [{ kind: 'erase' }],
  ])('%j is not answered', (message) => {
    expect(background().onMessage(message, sender)).toBeUndefined();
  });

  it('are not answered when they come from elsewhere', () => {
    expect(background().onMessage(ask(), { ...sender, id: 'another-extension' })).toBeUndefined();
  });

  it('lose only the things that do not fit', async () => {
    const seen = [
      { panel: 'nothing', key: 'a', facts: {} },
      { panel: 'plan-balance', key: 'b', facts: { ...plan, detail: 'x'.repeat(5000) } },
      { panel: 'plan-balance', key: '__proto__', facts: plan },
      { panel: 'plan-balance', key: 'first', facts: plan },
    ];
    const { cards } = await background().send(ask({ seen }));
    expect(Object.keys(cards)).toEqual(['__proto__', 'first']);
    expect(Object.getPrototypeOf(cards)).toBe(Object.prototype);
  });

  property('never make it throw or reject', [fc.storable(), fc.storable()], async (odd, facts) => {
    const { onMessage } = background();
    await onMessage(odd, sender);
    await onMessage(ask({ seen: [{ panel: 'plan-balance', key: 'first', facts }, odd] }), sender);
    await onMessage({ kind: 'speak', speaking: odd }, sender);
  });
});

describe('ids', () => {
  property('that a page lets slip into texts are stored nowhere', [fc.id()], async (id) => {
    const { send, browser } = background();
    const facts = {
      plan: `Partner Cloud Support 50 - Access Id: ${id}`,
      detail: `7 ${id}`,
      unavailable: false,
      reason: id,
    };
    await send(
      ask({ account: `${id} kim${id}@contoso.com`, seen: [{ panel: 'plan-balance', key: `plan ${id}`, facts }] }),
    );

    const stored = Object.values(browser.storage)
      .map((area) => area.dump())
      .join('\n');
    expect(stored).toContain('Partner Cloud Support 50');
    expect(stored).not.toContain(id);
  });
});
