/** What users and their administrators can set: types, defaults, and the checks that let values in. */
import { attempt, asRecord, day, flag, list, maybe, name, object, oneOf, pattern, Refusal } from './checks.ts';
import type { Check } from './checks.ts';
import { planKind, portalIds, quantity, roleId, roleIds } from './schema.ts';
import type { IsoDate, LanguageTag, PanelId, PlanKind, PortalId, Quantity, RoleId } from '../rules/facts.ts';
import type { OfferId } from '../rules/names.ts';

/** Every panel. A record, so that the compiler asks for a panel that was forgotten. */
const panels: Readonly<Record<PanelId, true>> = {
  'benefits-overview': true,
  'activate-disabled': true,
  'not-authorized': true,
  'no-benefits': true,
  'ids-shown': true,
  'user-management': true,
  'customer-request': true,
  'product-coverage': true,
  'plan-balance': true,
  'unavailable-plan': true,
  'no-eligible-plan': true,
  'plan-not-usable': true,
  'add-contract': true,
  'count-incidents': true,
  'link-benefits': true,
  'already-associated': true,
  'new-request': true,
  'no-technical-type': true,
};

/** Ids of all offers that one can hold; what they come with is in the rules. */
const offerIds = [
  'action-pack',
  'learning-action-pack',
  'silver',
  'gold',
  'solutions-partner',
  'success-expanded',
  'success-core',
  'launch',
  'isv-success',
] as const satisfies readonly OfferId[];

/** Ids of all panels. */
export const panelIds: readonly PanelId[] = Object.freeze(Object.keys(panels) as PanelId[]);

/**
 * What happens to the portal's "already associated" error: `annotate` stands beside it, `fold` folds it to a
 * line where the rules are sure that it may be ignored, `leave` says nothing about it.
 */
export type ErrorTreatment = 'annotate' | 'fold' | 'leave';

/** An offer of the partner programme that the organisation holds. */
export interface OwnOffer {
  readonly offer: OfferId;
  /** The day it was bought or last renewed, if known. */
  readonly bought?: IsoDate;
}

/** What the organisation has, as its people say where the portals can't. */
export interface OwnFacts {
  readonly offers: readonly OwnOffer[];
  /** Competencies or designations, by name. */
  readonly competencies: readonly string[];
  readonly role: RoleId | 'unknown';
}

/** A user's own settings, complete. */
export interface Settings {
  readonly errorTreatment: ErrorTreatment;
  readonly panels: Readonly<Record<PanelId, boolean>>;
  readonly portals: Readonly<Record<PortalId, boolean>>;
  /** A BCP 47 tag that overrides the page's language, or `auto`. */
  readonly language: LanguageTag;
  readonly own: OwnFacts;
  /** Panels that the user has folded to a line, to be shown so the next time. */
  readonly collapsed: readonly PanelId[];
  readonly welcomeShown: boolean;
}

/** A contract that an administrator knows of. Balances change, so there is none. */
export interface KnownContract {
  readonly plan: string;
  readonly offer?: string;
  readonly kind: PlanKind;
  readonly size?: Quantity;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
}

/** Somebody to ask for activation. */
export interface Activator {
  readonly name: string;
  readonly roles: readonly RoleId[];
}

/** What an administrator has set. Everything is optional, and what is set wins. */
export interface Policy {
  readonly errorTreatment?: ErrorTreatment;
  readonly panels?: Readonly<Partial<Record<PanelId, boolean>>>;
  readonly portals?: Readonly<Partial<Record<PortalId, boolean>>>;
  readonly language?: LanguageTag;
  readonly offers?: readonly OwnOffer[];
  readonly competencies?: readonly string[];
  readonly ownRole?: RoleId | 'unknown';
  readonly contracts?: readonly KnownContract[];
  readonly askForActivation?: readonly Activator[];
  readonly noWelcome?: boolean;
}

/** Settings that hold: the user's, with the administrator's over them. */
export interface EffectiveSettings extends Settings {
  readonly knownContracts: readonly KnownContract[];
  readonly askForActivation: readonly Activator[];
  readonly noWelcome: boolean;
  /** What the user cannot change, e.g. `language`, `panels.no-benefits`, `own.role`. */
  readonly managed: readonly string[];
}

/** A fresh install: every panel everywhere, beside the error, in the page's language. */
export const defaultSettings: Settings = Object.freeze<Settings>({
  errorTreatment: 'annotate',
  panels,
  portals: { 'partner-center': true, 'support-for-business': true, 'engage-center': true, azure: true },
  language: 'auto',
  own: { offers: [], competencies: [], role: 'unknown' },
  collapsed: [],
  welcomeShown: false,
});

const LANGUAGE = /^(?:auto|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4})$/;

const errorTreatment: Check<ErrorTreatment> = oneOf('annotate', 'fold', 'leave');
const language = pattern(LANGUAGE, 'language');
const names = list(name(120), 30);
const offers = list(object<OwnOffer>({ offer: oneOf(...offerIds), bought: maybe(day) }), offerIds.length);
const ownRole: Check<RoleId | 'unknown'> = oneOf(...roleIds, 'unknown');
const panelId: Check<PanelId> = oneOf(...panelIds);
const panelSwitches = switches(panelIds);
const portalSwitches = switches(portalIds);

/**
 * A quantity as an administrator writes it: `20`, or `unlimited`. The managed schema allows one type for
 * each value, so it is a text.
 */
const writtenQuantity: Check<Quantity> = (value, at) => {
  if (value === 'unlimited') return { kind: 'unlimited' };
  if (typeof value !== 'string' || !/^\d{1,4}$/.test(value)) throw new Refusal(at, 'amount');
  return quantity({ kind: 'count', count: Number(value) }, at);
};

const knownContract: Check<KnownContract> = object<KnownContract>({
  plan: name(200),
  offer: maybe(name(200)),
  kind: planKind,
  size: maybe(writtenQuantity),
  start: maybe(day),
  end: maybe(day),
});

const activator: Check<Activator> = object<Activator>({
  name: name(200),
  roles: (value, at) => (value === undefined ? [] : list(roleId, roleIds.length)(value, at)),
});

const policyChecks: { readonly [K in keyof Policy]-?: Check<NonNullable<Policy[K]>> } = {
  errorTreatment,
  panels: panelSwitches,
  portals: portalSwitches,
  language,
  offers,
  competencies: names,
  ownRole,
  contracts: list(knownContract, 50),
  askForActivation: list(activator, 50),
  noWelcome: flag,
};

/** Names of all policies, as in the schema for browsers. */
export const policyNames: readonly (keyof Policy)[] = Object.freeze(Object.keys(policyChecks) as (keyof Policy)[]);

/**
 * Reads policies one by one; one that does not fit is left out and reported, so that a slip of an
 * administrator does not undo the others. Browsers of the Firefox family do not check them beforehand.
 */
export function readPolicy(value: unknown): { readonly policy: Policy; readonly refusals: readonly Refusal[] } {
  const record = attempt(asRecord, value ?? {}, '');
  if (!record.ok) return { policy: {}, refusals: [record.refusal] };
  const refusals: Refusal[] = [];
  const entries = Object.entries(record.value).flatMap(([key, given]) => {
    const known = policyNames.find((policyName) => policyName === key);
    if (known === undefined) refusals.push(new Refusal(key, 'policy'));
    if (known === 'panels') refusals.push(...oddSwitches(panelIds, given, key));
    if (known === 'portals') refusals.push(...oddSwitches(portalIds, given, key));
    const result = known && attempt<unknown>(policyChecks[known], given, key);
    if (result && !result.ok) refusals.push(result.refusal);
    return result?.ok ? [[key, result.value] as const] : [];
  });
  return { policy: Object.fromEntries(entries), refusals };
}

/** Reads a user's settings; whatever does not fit is as in a fresh install. */
export function readSettings(value: unknown): Settings {
  const record = attempt(asRecord, value ?? {}, '');
  const stored = record.ok ? record.value : {};
  const own = attempt(asRecord, stored.own, 'own');
  const get = <T>(check: Check<T>, from: Readonly<Record<string, unknown>>, key: string, otherwise: T): T => {
    const result = attempt(check, from[key], key);
    return result.ok ? result.value : otherwise;
  };
  const ownStored = own.ok ? own.value : {};
  return {
    errorTreatment: get(errorTreatment, stored, 'errorTreatment', defaultSettings.errorTreatment),
    panels: { ...defaultSettings.panels, ...get(panelSwitches, stored, 'panels', {}) },
    portals: { ...defaultSettings.portals, ...get(portalSwitches, stored, 'portals', {}) },
    language: get(language, stored, 'language', defaultSettings.language),
    own: {
      offers: get(offers, ownStored, 'offers', []),
      competencies: get(names, ownStored, 'competencies', []),
      role: get(ownRole, ownStored, 'role', 'unknown'),
    },
    collapsed: get(list(panelId, panelIds.length), stored, 'collapsed', []),
    welcomeShown: get(flag, stored, 'welcomeShown', false),
  };
}

/** The user's settings with the administrator's over them. */
export function effective(settings: Settings, policy: Policy): EffectiveSettings {
  const managed = [
    ...(['errorTreatment', 'language', 'noWelcome'] as const).filter((key) => policy[key] !== undefined),
    ...Object.keys(policy.panels ?? {}).map((panel) => `panels.${panel}`),
    ...Object.keys(policy.portals ?? {}).map((portal) => `portals.${portal}`),
    ...(policy.offers ? ['own.offers'] : []),
    ...(policy.competencies ? ['own.competencies'] : []),
    ...(policy.ownRole ? ['own.role'] : []),
  ];
  return {
    ...settings,
    errorTreatment: policy.errorTreatment ?? settings.errorTreatment,
    panels: { ...settings.panels, ...policy.panels },
    portals: { ...settings.portals, ...policy.portals },
    language: policy.language ?? settings.language,
    own: {
      offers: policy.offers ?? settings.own.offers,
      competencies: policy.competencies ?? settings.own.competencies,
      role: policy.ownRole ?? settings.own.role,
    },
    knownContracts: policy.contracts ?? [],
    askForActivation: policy.askForActivation ?? [],
    noWelcome: policy.noWelcome ?? false,
    managed,
  };
}

/** What `switches` leaves out, for an administrator to know: a name with a slip in it would else do nothing in silence. */
function oddSwitches(keys: readonly string[], value: unknown, at: string): readonly Refusal[] {
  const record = attempt(asRecord, value, at);
  if (!record.ok) return [];
  return Object.entries(record.value).flatMap(([key, given]) => {
    if (!keys.includes(key)) return [new Refusal(`${at}.${key}`, 'name', { allowed: keys.join(', ') })];
    return typeof given === 'boolean' ? [] : [new Refusal(`${at}.${key}`, 'flag')];
  });
}

/** On and off by name. Names that do not exist (any more) and values that are no switch are left out. */
function switches<const K extends string>(keys: readonly K[]): Check<Readonly<Partial<Record<K, boolean>>>> {
  return (value, at) => {
    const record = asRecord(value, at);
    const entries = keys.flatMap((key) => (typeof record[key] === 'boolean' ? [[key, record[key]] as const] : []));
    return Object.fromEntries(entries) as Partial<Record<K, boolean>>;
  };
}
