/** The background without the browser: given its parts, it handles messages and events. */
import type { SettingsStore } from '../notebook/settings-store.ts';
import type { AskReply, HeldReply, CollapseRequest, PresentRequest } from '../platform/protocol.ts';
import { answerAsk, learnNews } from './ask.ts';
import type { AskParts } from './ask.ts';
import { localDay } from '../platform/clock.ts';
import { checkedRequest } from './requests.ts';
import type { Toolbar } from './toolbar.ts';
import type { Voices } from './voices.ts';

/** What a browser tells of a message's sender; the part that is used. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

export interface BackgroundParts extends Omit<AskParts, 'settings'> {
  readonly settings: SettingsStore;
  readonly voices: Voices;
  readonly toolbar: Toolbar;
  /** Opens the welcome page in a tab. */
  readonly welcome: () => Promise<unknown>;
  /** Whether any tab but this one stands in a private window. */
  readonly hasPrivateTabs: (closed: number) => Promise<boolean>;
  /** Makes open pages ask again. */
  readonly announce: () => Promise<void>;
  /** This extension's own id; messages of others are not answered. */
  readonly ownId: string;
  readonly now: () => Date;
}

/** What a page gets back, by what it asked. */
export type Reply = AskReply | HeldReply | boolean | undefined;

export interface Background {
  /**
   * Handles a message. `undefined` for messages that are not ours to answer; else a reply that never
   * rejects, because a page must not see our faults.
   */
  readonly onMessage: (message: unknown, sender: MessageSender) => Promise<Reply> | undefined;
  /** The extension was installed or updated: a first install is welcomed, unless an administrator thinks otherwise. */
  onInstalled(reason: string): Promise<void>;
  /** A tab was closed: what was kept for it goes. */
  readonly onTabClosed: (tab: number) => Promise<void>;
}

/**
 * How long a welcome waits for policies, which Chromium does not tell for seconds after an installation: an
 * administrator who wants no welcome page must not find one open.
 */
const policyPatienceMs = 20_000;

/** Puts the background together. Starts nothing and reads nothing by itself. */
export function createBackground(parts: BackgroundParts): Background {
  const { settings, toolbar, voices } = parts;
  const askParts: AskParts = { ...parts, settings: () => settings.effective() };

  return {
    onMessage(message, sender) {
      const request = sender.id === parts.ownId ? checkedRequest(message) : undefined;
      if (!request) return undefined;
      const tab = sender.tab?.id;
      const frame = sender.frameId ?? 0;
      const isPrivate = sender.tab?.incognito === true;
      const heldIds = parts.heldIds(isPrivate);
      const speaker = sender.documentId === undefined ? { frame } : { frame, document: sender.documentId };
      switch (request.kind) {
        case 'ask': {
          const asker = { tab, frame, document: sender.documentId, isPrivate };
          return answerAsk(request, asker, localDay(parts.now()), askParts).catch(() => ({
            cards: {},
            look: parts.look,
          }));
        }
        case 'speak':
          return tab === undefined ? undefined : quietly(voices.speak(tab, speaker, request.speaking));
        case 'present':
          if (tab === undefined) return undefined;
          return quietly(
            Promise.all([present(tab, frame, request), request.begins ? voices.arrive(tab, speaker) : undefined]),
          );
        case 'collapse':
          // What is done in a private window leaves nothing behind, a folded panel included.
          return isPrivate ? undefined : quietly(collapse(request));
        case 'tell': {
          const asker = { tab, frame, document: sender.documentId, isPrivate };
          return quietly(learnNews(request, asker, localDay(parts.now()), askParts));
        }
        case 'hold':
          return heldIds.holdIds(request).then(thenAnnounce);
        case 'forget':
          return heldIds.forgetIds().then(thenAnnounce);
        case 'held':
          return heldIds.heldIdForCopy(request.which).then((id) => (id === undefined ? {} : { id }));
      }
    },
    async onTabClosed(tab) {
      await Promise.allSettled([
        voices.close(tab),
        toolbar.close(tab),
        parts.signIns.close(tab),
        parts.readings.close(tab),
        forgetPrivately(tab),
      ]);
    },
    async onInstalled(reason) {
      if (reason !== 'install') return;
      const { noWelcome, welcomeShown } = await settings.effective(policyPatienceMs);
      if (noWelcome || welcomeShown) return;
      await settings.update((own) => ({ ...own, welcomeShown: true }));
      await quietly(parts.welcome());
    },
  };

  async function present(tab: number, frame: number, request: PresentRequest): Promise<void> {
    const { portals } = await settings.effective();
    await toolbar.present(tab, frame, request, portals[request.portal]);
  }

  /** Ids held in a private window go with the last of its kind, as its cookies do. */
  async function forgetPrivately(closed: number): Promise<void> {
    const ids = parts.heldIds(true);
    if ((await ids.heldIdsMasked()) && !(await parts.hasPrivateTabs(closed))) await ids.forgetIds();
  }

  /** Panels of other pages offer what is held, and must hear of it. */
  async function thenAnnounce(worked: boolean): Promise<boolean> {
    if (worked) await parts.announce().catch(() => undefined);
    return worked;
  }

  async function collapse({ panel, collapsed }: CollapseRequest): Promise<void> {
    await settings.update((own) => {
      const others = own.collapsed.filter((one) => one !== panel);
      return { ...own, collapsed: collapsed ? [...others, panel] : others };
    });
  }
}

function quietly(work: Promise<unknown>): Promise<undefined> {
  return work.then(
    () => undefined,
    () => undefined,
  );
}
