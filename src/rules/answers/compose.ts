/** Small tools for putting an answer together: findings with their ground, links, pictures, parameters. */
import type { BalanceSection, CopyAction, LinkAction, ListSection, Sentence } from '../answer.ts';
import type { Contract, IsoDate, PortalId, Quantity, ReadDay } from '../facts.ts';
import type { Confidence, Finding, Param, RuleId, SourceId } from '../finding.ts';
import { readPlanName, stripIds } from '../names.ts';
import { asOf } from '../sources.ts';
import { certainDay } from '../standing.ts';
import type { KnownContract } from '../standing.ts';
import type { AddressId } from '../tables/addresses.ts';
import { ruleBook } from '../tables/rule-book.ts';
import type { NotedRule } from '../tables/rule-book.ts';
import { daysBetween } from '../term.ts';

/** Values for a sentence. */
export type Params = Readonly<Record<string, Param>>;

/** What `found` needs besides the rule. */
export interface FindingParts {
  /** Start of the message keys when it is not the rule's id: `ERR-05.unclear`. */
  readonly message?: string;
  readonly params?: Params;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
  /** The day the portal was read; without it, the day as of which the sources say so. */
  readonly asOf?: IsoDate | undefined;
  readonly considered?: readonly RuleId[];
}

/**
 * A finding with explicit ground, e.g. from a row of a decision table. Without a day on which a portal was read
 * it is as old as the newest of its sources.
 */
export function found(rule: RuleId, parts: FindingParts): Finding {
  return {
    rule,
    message: `${parts.message ?? rule}.title`,
    params: parts.params ?? {},
    confidence: parts.confidence,
    sources: parts.sources,
    asOf: parts.asOf ?? asOf(parts.sources),
    considered: parts.considered ?? [],
  };
}

/** A finding of a rule that stands by itself, with its ground from the rule book. */
export function noted(rule: NotedRule, parts: Partial<FindingParts> = {}): Finding {
  const { confidence, sources: ground } = ruleBook[rule];
  return found(rule, { confidence, sources: ground, ...parts });
}

/** Side findings: rules that apply as they stand. They are said by their `.rule` sentence, without a title. */
export function notes(...rules: NotedRule[]): readonly Finding[] {
  return rules.map((rule) => ({ ...noted(rule), message: `${rule}.rule` }));
}

/** A sentence by its key. */
export function say(message: string, params?: Params): Sentence {
  return params === undefined ? { message } : { message, params };
}

/** The page's own words, which come first: they may tell the reason outright. */
export function pagesWords(words = ''): readonly ListSection[] {
  const text = stripIds(words);
  return text === '' ? [] : [{ kind: 'list', items: [say('ACT-02.page-says', { text })] }];
}

/** A link to a known address; its label is `link.<address>` unless another is named. */
export function link(target: AddressId, label = `link.${target}`): LinkAction {
  return { kind: 'link', label: say(label), target };
}

/** A text to copy: its label is `copy.<name>`, its text `copy.<name>.text`. */
export function copy(name: string, params?: Params): CopyAction {
  return { kind: 'copy', label: say(`copy.${name}`), text: say(`copy.${name}.text`, params) };
}

/** `<name>` and `<name>Known` for a day that may not be known. */
export function dayParams(name: string, day: IsoDate | ReadDay | undefined): Params {
  const known = typeof day === 'object' ? certainDay(day) : day;
  return { [`${name}Known`]: known === undefined ? 'no' : 'yes', [name]: known === undefined ? '' : { day: known } };
}

/** `<name>` and `<name>Kind` (`count`, `unlimited`, `hours`, `unknown`) for a quantity. */
export function quantityParams(name: string, quantity: Quantity | undefined): Params {
  const kind = quantity === undefined || quantity.kind === 'unread' ? 'unknown' : quantity.kind;
  return { [`${name}Kind`]: kind, [name]: amount(quantity) };
}

/** What a sentence may say of a contract of the notebook: `plan`, `left`, `end`, and when it was seen where. */
export function knownParams({ contract }: KnownContract, today: IsoDate): Params {
  const { end, size } = contract;
  const remaining = contract.remaining ?? (size?.kind === 'unlimited' ? size : undefined);
  return {
    plan: readPlanName(contract.plan).name,
    ...quantityParams('left', remaining),
    ...dayParams('end', end),
    days: end === undefined ? 0 : Math.max(0, daysBetween(today, end)),
    seenOn: { day: contract.seenOn },
    ...portalParam(contract.seenAt),
  };
}

/** A plan's name with its other one, for as long as users meet both: `plan`, `other`, `otherKind`. */
export function nameParams(plan: string): Params {
  const { name, currentName, formerName } = readPlanName(plan);
  if (currentName !== undefined && !isSameName(name, currentName)) {
    return { plan: name, otherKind: 'now', other: currentName };
  }

  if (formerName !== undefined && !isSameName(name, formerName)) {
    return { plan: name, otherKind: 'formerly', other: formerName };
  }

  return { plan: name, otherKind: 'none', other: '' };
}

/** `portal` as a word that message patterns can select on. */
export function portalParam(portal: PortalId): Params {
  const words = {
    'partner-center': 'partnerCenter',
    'support-for-business': 'supportForBusiness',
    'engage-center': 'engageCenter',
    azure: 'azure',
  } as const;
  return { portal: words[portal] };
}

/** The picture of one contract of the notebook. */
export function balanceOf(contract: Contract, today: IsoDate): BalanceSection {
  const { plan, size, remaining, start, end } = contract;
  return {
    kind: 'balance',
    title: say('balance.plan', nameParams(plan)),
    subtitle: whereFrom(contract),
    ...(size && { size }),
    ...(remaining && { remaining }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    today,
  };
}

function whereFrom({ offer, seenAt, seenOn, stated }: Contract): Sentence {
  if (stated) return say('balance.stated', { offer: offer ?? '', offerKnown: offer === undefined ? 'no' : 'yes' });
  const seen = { ...portalParam(seenAt), seenOn: { day: seenOn } };
  return offer === undefined ? say('balance.seen', seen) : say('balance.seen-offer', { ...seen, offer });
}

function amount(quantity: Quantity | undefined): number {
  if (quantity?.kind === 'count') return quantity.count;
  return quantity?.kind === 'hours' ? quantity.hours : 0;
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
