/** Answers pages: facts and notebook in, cards out. */
import type { HeldIds, MaskedIds } from '../notebook/held-ids.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { knowledgeFor } from '../notebook/learn.ts';
import type { EffectiveSettings } from '../notebook/policy.ts';
import { withStatements } from '../notebook/stated.ts';
import type { Translator } from '../messages/translator.ts';
import type { PrintedCard } from '../panels/card.ts';
import type { AskReply, AskRequest, SeenThing, TellRequest } from '../platform/protocol.ts';
import type { Answer, Decide, Learn, Learned, ReadingContext } from '../rules/answer.ts';
import type { IsoDate, Knowledge, PanelId } from '../rules/facts.ts';
import { learnOwnRoles } from '../rules/answers/own-roles.ts';
import type { Readings } from './readings.ts';
import type { SignIns } from './sign-ins.ts';

/** What decides each panel. A panel without a rule has nothing to say. */
export type Answers = { readonly [P in PanelId]?: Decide<P> };

/** What each panel's facts teach. Most teach nothing. */
export type Learners = { readonly [P in PanelId]?: Learn<P> };

/** Puts an answer into words. */
export type CardMaker = (
  answer: Answer,
  making: {
    readonly translator: Translator;
    readonly wantsFold: boolean;
    readonly collapsed: boolean;
    readonly heldIds: MaskedIds | undefined;
  },
) => PrintedCard;

export interface AskParts {
  readonly notebook: Notebook;
  readonly settings: () => Promise<EffectiveSettings>;
  readonly signIns: SignIns;
  readonly readings: Readings;
  readonly answers: Answers;
  readonly learners: Learners;
  readonly makeCard: CardMaker;
  /** The pair held in ordinary windows, or the one held in private windows. */
  readonly heldIds: (isPrivate: boolean) => HeldIds;
  /** The panels' style sheet, which travels with every reply. */
  readonly look: string;
  /** The best translator for a list of languages, most wanted first. */
  readonly translatorFor: (languages: readonly string[]) => Promise<Translator>;
}

/** Who asks. */
export interface AskSender {
  readonly tab?: number | undefined;
  readonly frame: number;
  readonly document?: string | undefined;
  /** A private window: it may be answered from the notebook, but leaves nothing in it. */
  readonly isPrivate: boolean;
}

/** Learns from what was seen, unless it was asked ahead of time, and answers it. */
export async function answerAsk(
  ask: AskRequest,
  sender: AskSender,
  today: IsoDate,
  parts: AskParts,
): Promise<AskReply> {
  const settings = await parts.settings();
  if (!settings.portals[ask.portal]) return { cards: {}, look: parts.look };
  const languages = settings.language === 'auto' ? ask.languages : [settings.language, ...ask.languages];
  const [knowledge, translator, heldIds] = await Promise.all([
    knowledgeAfter(ask, sender, today, parts),
    parts.translatorFor(languages),
    parts.heldIds(sender.isPrivate).heldIdsMasked(),
  ]);
  const known = withStatements(knowledge, settings, today);
  const cards = ask.seen.flatMap((thing) => {
    const card = isWanted(thing.panel, settings) ? cardOf(thing) : undefined;
    return card ? [[thing.key, card] as const] : [];
  });
  return { cards: Object.fromEntries(cards), look: parts.look };

  function cardOf(thing: SeenThing): PrintedCard | undefined {
    return unlessItFails(() => {
      const answer = decide(parts.answers, thing, known, today, ask);
      if (!answer) return undefined;
      return parts.makeCard(answer, {
        translator,
        wantsFold: settings.errorTreatment === 'fold',
        collapsed: settings.collapsed.includes(thing.panel),
        heldIds,
      });
    });
  }
}

/** Learns what a page tells that no panel stands at. */
export async function learnNews(tell: TellRequest, sender: AskSender, today: IsoDate, parts: AskParts): Promise<void> {
  if (sender.isPrivate) return;
  const settings = await parts.settings();
  if (!settings.portals[tell.portal]) return;
  const scope = await parts.signIns.scopeFor({ ...sender, portal: tell.portal, account: tell.account });
  const context: ReadingContext = { today, language: tell.language, portal: tell.portal };
  const news = tell.news.map(({ roles }) => learnOwnRoles(roles, context));
  await parts.notebook.learn(scope, news, today);
}

async function knowledgeAfter(
  ask: AskRequest,
  sender: AskSender,
  today: IsoDate,
  { notebook, signIns, readings, learners }: AskParts,
): Promise<Knowledge> {
  const scope = await signIns.scopeFor({ ...sender, portal: ask.portal, account: ask.account });
  if (ask.ahead || sender.isPrivate) return knowledgeFor(await notebook.read(today), scope);
  const context: ReadingContext = { today, language: ask.languages[0] ?? 'en', portal: ask.portal };
  const document = `${scope} ${sender.frame} ${sender.document ?? ''}`;
  const unlearned = await readings.news(sender.tab ?? -1, document, ask.seen);
  const news = unlearned.flatMap((thing) => unlessItFails(() => learnFrom(learners, thing, context)) ?? []);
  const { data } = await notebook.learn(scope, news, today);
  return knowledgeFor(data, scope);
}

function isWanted(panel: PanelId, settings: EffectiveSettings): boolean {
  if (panel === 'already-associated' && settings.errorTreatment === 'leave') return false;
  return settings.panels[panel];
}

function decide(
  answers: Answers,
  thing: SeenThing,
  known: Knowledge,
  today: IsoDate,
  { languages, portal }: AskRequest,
): Answer | undefined {
  return (answers[thing.panel] as Decide<PanelId> | undefined)?.(thing.facts, known, today, languages[0], portal);
}

function learnFrom(learners: Learners, thing: SeenThing, context: ReadingContext): Learned | undefined {
  return (learners[thing.panel] as Learn<PanelId> | undefined)?.(thing.facts, context);
}

/** One panel's fault is that panel's silence; the others still speak. */
function unlessItFails<T>(task: () => T | undefined): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
