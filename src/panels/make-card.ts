/** Puts an answer into a language: findings become sentences, quantities become figures and fractions. */
import type { Translator } from '../messages/translator.ts';
import type { Action, Answer, BalanceSection, CopyAction, LinkAction, Section, Sentence } from '../rules/answer.ts';
import type { IsoDate, PanelId, Quantity } from '../rules/facts.ts';
import type { Finding, Source, SourceId } from '../rules/finding.ts';
import type { Card, CardBalance, CardCopy, CardIds, CardLink, CardReason, CardSection } from './card.ts';

/** A day this near stands out. */
const SOON_DAYS = 30;

/** What a card needs besides its answer. */
export interface CardMaking {
  readonly translator: Translator;
  readonly sources: Readonly<Record<SourceId, Source>>;
  /** Addresses by the ids that answers use; a target without one is left out. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Whether the user wants sure messages folded away. */
  readonly wantsFold: boolean;
  readonly collapsed: boolean;
  /** For texts that are also offered in English; not needed where nothing is copied. */
  readonly english?: Translator | undefined;
  /** The held ids, masked, if the user chose to hold them. */
  readonly heldIds?: { readonly access: string; readonly contract: string } | undefined;
}

/** Makes the card of an answer. */
export function makeCard(answer: Answer, making: CardMaking): Card {
  const { translator } = making;
  const findings = [answer.lead, ...answer.more];
  return {
    panel: answer.panel,
    findings: [...new Set(findings.map(({ rule }) => rule))],
    tone: answer.tone,
    toneWord: translator.say(`tone.${answer.tone}`),
    title: say(translator, { message: answer.lead.message, params: answer.lead.params }),
    body: bodyOf(answer.lead, translator),
    action: answer.action && actionOf(answer.action, making),
    copy: answer.copy && copyOf(answer.copy, translator),
    copyInEnglish: answer.copy && inEnglishToo(answer.copy, making),
    guide: answer.guide && { starts: answer.guide.starts, label: say(translator, answer.guide.label) },
    ids: idsOf(answer, making),
    links: answer.links.flatMap((link) => linkOf(link, making) ?? []),
    sections: answer.sections.map((section) => sectionOf(section, translator)),
    reasons: findings.map((finding) => reasonOf(finding, making)),
    considered: consideredOf(findings, translator),
    collapsed: making.collapsed,
    fold: answer.mayFold && making.wantsFold,
    language: translator.language,
    direction: translator.direction,
    words: {
      lens: translator.say('frame.lens'),
      why: translator.say('frame.why'),
      collapse: translator.say('frame.collapse'),
      expand: translator.say('frame.expand'),
      showPortalMessage: translator.say('frame.show-portal-message'),
      hidePortalMessage: translator.say('frame.hide-portal-message'),
      considered: translator.say('frame.considered'),
      source: translator.say('frame.source'),
    },
  };
}

function say(translator: Translator, sentence: Sentence): string {
  return translator.say(sentence.message, sentence.params);
}

/** The message key of a finding ends in `.title`; its sibling `.body` says more. */
function bodyOf(lead: Finding, translator: Translator): readonly string[] {
  const key = lead.message.replace(/\.title$/, '.body');
  return translator.has(key) ? [translator.say(key, lead.params)] : [];
}

function actionOf(action: Action, making: CardMaking): CardLink | CardCopy | undefined {
  if (action.kind === 'link') return linkOf(action, making);
  return copyOf(action, making.translator);
}

function copyOf(action: CopyAction, translator: Translator): CardCopy {
  return {
    kind: 'copy',
    label: say(translator, action.label),
    text: say(translator, action.text),
    done: translator.say('frame.copied'),
  };
}

/** A colleague who can help may not read the user's language. */
function inEnglishToo(action: CopyAction, { translator, english }: CardMaking): CardCopy | undefined {
  if (!english || translator.language === english.language) return undefined;
  const label = translator.say('frame.copy-in-english', { label: say(translator, action.label) });
  return { ...copyOf(action, english), label, done: translator.say('frame.copied') };
}

const idModes: Readonly<Partial<Record<PanelId, CardIds['mode']>>> = {
  'ids-shown': 'hold',
  'add-contract': 'use',
  'link-benefits': 'use',
};

function idsOf({ panel, cannotHold }: Answer, { translator, heldIds }: CardMaking): CardIds | undefined {
  const mode = cannotHold ? 'use' : idModes[panel];
  if (!mode || (mode === 'use' && !heldIds)) return undefined;
  const values = heldIds ?? { access: '', contract: '' };
  return {
    mode,
    held: heldIds && translator.say('ids.held', values),
    words: {
      hold: translator.say('ids.hold'),
      note: translator.say('ids.hold-note'),
      holdFailed: translator.say('ids.hold-failed'),
      copyAccess: translator.say('ids.copy-access', values),
      copyContract: translator.say('ids.copy-contract', values),
      copied: translator.say('frame.copied'),
      copyFailed: translator.say('ids.copy-failed'),
      forget: translator.say('ids.forget'),
    },
  };
}

function linkOf(link: LinkAction, making: CardMaking): CardLink | undefined {
  const href = making.addresses[link.target];
  return href === undefined ? undefined : { kind: 'link', label: say(making.translator, link.label), href };
}

function sectionOf(section: Section, translator: Translator): CardSection {
  switch (section.kind) {
    case 'balance':
      return balanceOf(section, translator);
    case 'steps':
      return {
        kind: 'steps',
        title: section.title && say(translator, section.title),
        steps: section.steps.map((step) => ({ text: say(translator, step), state: step.state })),
      };
    case 'list':
      return {
        kind: 'list',
        title: section.title && say(translator, section.title),
        items: section.items.map((item) => say(translator, item)),
        open: section.open === true,
      };
    case 'readings':
      return {
        kind: 'readings',
        title: translator.say('frame.not-my-case'),
        items: section.items.map((item) => say(translator, item)),
      };
  }
}

/** The picture of a contract: what is left out of what was entitled, and how far its term has run. */
export function balanceOf(section: BalanceSection, translator: Translator): CardBalance {
  const { size, remaining, start, end, activateBy, today, horizon, group } = section;
  const last = end ?? activateBy;
  const total = size?.kind === 'count' ? size.count : undefined;
  const rest = remaining?.kind === 'count' ? remaining.count : undefined;
  return {
    kind: 'balance',
    title: say(translator, section.title),
    subtitle: section.subtitle && say(translator, section.subtitle),
    figures: figuresOf(size, remaining, translator),
    // None left is an empty bar, of none at all too; only what is not known is hatched.
    left: total === undefined || rest === undefined ? undefined : Math.min(1, rest / Math.max(1, total)),
    unlimited: (remaining ?? size)?.kind === 'unlimited',
    term: end || !activateBy ? termOf(start, end, today, translator) : activationOf(activateBy, today, translator),
    elapsed: start && end && start < end ? Math.min(1, Math.max(0, days(start, today) / days(start, end))) : undefined,
    ended: end !== undefined && end < today,
    ahead:
      last === undefined || horizon === undefined
        ? undefined
        : Math.min(1, Math.max(0, days(today, last) / days(today, horizon))),
    scale: horizon === undefined ? undefined : [translator.day(today), translator.day(horizon)],
    // Where nothing is left, nothing is lost.
    soon: rest !== 0 && last !== undefined && today <= last && days(today, last) <= SOON_DAYS,
    group: group && say(translator, group),
    folded: section.folded === true,
  };
}

function figuresOf(size: Quantity | undefined, remaining: Quantity | undefined, translator: Translator): string {
  const known = remaining ?? size;
  if (known?.kind === 'unlimited') return translator.say('balance.unlimited');
  if (known?.kind === 'hours') return translator.say('balance.hours', { hours: known.hours });
  if (remaining?.kind === 'count') {
    return size?.kind === 'count'
      ? translator.say('balance.left-of', { left: remaining.count, size: size.count })
      : translator.say('balance.left', { left: remaining.count });
  }

  if (remaining === undefined && size?.kind === 'count')
    return translator.say('balance.entitled', { size: size.count });
  return known?.kind === 'unread'
    ? translator.say('balance.unread', { text: known.text })
    : translator.say('balance.unknown');
}

function termOf(
  start: IsoDate | undefined,
  end: IsoDate | undefined,
  today: IsoDate,
  translator: Translator,
): string | undefined {
  if (!end) return start && translator.say('term.since', { start: { day: start } });
  const values = { end: { day: end }, days: days(today, end), ...(start && { start: { day: start } }) };
  if (end < today) return translator.say('term.ended', { end: { day: end }, days: days(end, today) });
  if (start && start > today) return translator.say('term.starts', values);
  return translator.say(start ? 'term.running' : 'term.until', values);
}

function activationOf(day: IsoDate, today: IsoDate, translator: Translator): string {
  const key = day < today ? 'term.activation-missed' : 'term.activate-by';
  return translator.say(key, { day: { day }, days: days(today, day) });
}

function days(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function reasonOf(finding: Finding, { translator, sources }: CardMaking): CardReason {
  // The rule in words is the same for every variant of what it leads to.
  const rule = `${finding.rule}.rule`;
  const key = translator.has(rule) ? rule : finding.message;
  return {
    rule: finding.rule,
    text: translator.say(key, finding.params),
    confidence: translator.say(`confidence.${finding.confidence}`),
    asOf: translator.say('frame.as-of', { day: { day: finding.asOf } }),
    sources: finding.sources.flatMap((id) => {
      const source = sources[id];
      return source ? [{ title: source.title, href: source.url }] : [];
    }),
  };
}

function consideredOf(findings: readonly Finding[], translator: Translator): string | undefined {
  const said = new Set(findings.map(({ rule }) => rule));
  const others = [...new Set(findings.flatMap(({ considered }) => considered))].filter((rule) => !said.has(rule));
  return others.length > 0 ? translator.say('frame.considered-rules', { rules: others.join(', ') }) : undefined;
}
