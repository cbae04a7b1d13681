/** Entry point of the background. Listeners are registered at once, or a woken worker would miss its event. */
import type { Runtime } from 'webextension-polyfill';
import { inEnglish, translatorFor } from '../messages/languages.ts';
import type { Messages } from '../messages/translator.ts';
import { announce } from '../notebook/announce.ts';
import { openHeldIds } from '../notebook/held-ids.ts';
import { openNotebook } from '../notebook/notebook.ts';
import { createQueue } from '../notebook/queue.ts';
import { randomLetters } from '../notebook/scope.ts';
import { openSettings } from '../notebook/settings-store.ts';
import { makeCard } from '../panels/make-card.ts';
import { printCard } from '../panels/print-card.tsx';
import look from '../panels/panel.css?inline';
import { browser } from '../platform/browser.ts';
import type { LeaveNotice, ReachNotice } from '../platform/protocol.ts';
import { hostsOf } from '../platform/withdrawn.ts';
import { answers, learners } from '../rules/answers/index.ts';
import { sources } from '../rules/sources.ts';
import { addresses } from '../rules/tables/addresses.ts';
import { createBackground } from './background.ts';
import { createMemory } from './memory.ts';
import { createReadings } from './readings.ts';
import { createSignIns } from './sign-ins.ts';
import { createToolbar, type ToolbarState } from './toolbar.ts';
import { createVoices } from './voices.ts';

const { local, managed, session } = browser.storage;
const memory = createMemory(session);
const { locks } = navigator;
const ordinaryIds = openHeldIds(session);
const privateIds = openHeldIds(session, 'private');
const settings = openSettings({ local, managed, serialise: createQueue('settings', locks) });

const background = createBackground({
  ownId: browser.runtime.id,
  now: () => new Date(),
  notebook: openNotebook({
    area: local,
    serialise: createQueue('notebook', locks),
    newId: () => randomLetters(6),
  }),
  settings,
  signIns: createSignIns(local, memory),
  readings: createReadings(memory, createQueue('readings', undefined)),
  voices: createVoices(
    memory,
    (tab, { frame, document }, notice) =>
      browser.tabs.sendMessage(tab, notice, document === undefined ? { frameId: frame } : { documentId: document }),
    (tab, notice) => browser.tabs.sendMessage(tab, notice),
    createQueue('voices', undefined),
  ),
  toolbar: createToolbar(memory, showIcon, isLensThere, createQueue('toolbar', undefined)),
  welcome: () => browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') }),
  heldIds: (isPrivate) => (isPrivate ? privateIds : ordinaryIds),
  hasPrivateTabs: async (closed) => {
    const tabs = await browser.tabs.query({});
    return tabs.some(({ id, incognito }) => incognito && id !== closed);
  },
  announce: () => announce(local),
  answers,
  learners,
  look,
  makeCard: (answer, making) => printCard(makeCard(answer, { ...making, sources, addresses, english: inEnglish })),
  translatorFor: (languages) => translatorFor(languages, readOwnFile),
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  background.onMessage(message, sender),
);
browser.commands.onCommand.addListener((command) => {
  if (command === 'reach-panel') void reachPanel();
});
browser.runtime.onInstalled.addListener(({ reason }) => void background.onInstalled(reason));
browser.tabs.onRemoved.addListener((tab) => void background.onTabClosed(tab));
browser.permissions.onRemoved.addListener(({ origins }) => void leaveHosts(origins ?? []));
void keepFromPages();

/** Memory-backed storage is for us alone; that is the default, and said here so that it stays so. */
async function keepFromPages(): Promise<void> {
  const area = session as typeof session & {
    setAccessLevel?: (access: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

/** The icon's shape tells the state, its title says it. Browsers take both back when the tab goes elsewhere. */
async function showIcon(tabId: number, state: ToolbarState): Promise<void> {
  const { language } = await settings.effective();
  const wishes = language === 'auto' ? navigator.languages : [language, ...navigator.languages];
  const translator = await translatorFor(wishes, readOwnFile);
  const path = Object.fromEntries([16, 24, 32, 48].map((size) => [size, `/icons/${state}-${size}.png`]));
  await browser.action.setIcon({ tabId, path });
  await browser.action.setTitle({ tabId, title: translator.say(`popup.icon.${state}`) });
}

/** A message that nobody heeds finds out whether somebody is there. */
function isLensThere(tabId: number): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, {}, { frameId: 0 }).then(
    () => true,
    () => false,
  );
}

/** One of the package's own files. */
async function readOwnFile(path: string): Promise<Messages> {
  const response = await fetch(browser.runtime.getURL(path));
  return (await response.json()) as Messages;
}

/** Scripts that run already go on when their hosts are withdrawn; so they are asked to go. */
async function leaveHosts(origins: readonly string[]): Promise<void> {
  const hosts = hostsOf(origins);
  if (hosts === undefined) return;
  const notice: LeaveNotice = { kind: 'leave', hosts };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, notice)));
}

/** Moves the focus to the first panel of the active tab: the top document's, else a frame's. */
async function reachPanel(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const notice: ReachNotice = { kind: 'reach' };
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, notice).catch(() => undefined);
}
