/** What users can set: types, defaults, and the checks that let values in. */
import { attempt, asRecord, day, flag, list, maybe, name, object, oneOf, pattern } from './checks.ts';
import type { Check } from './checks.ts';
import { portalIds, roleIds } from './schema.ts';
import type { LanguageTag, PanelId, PortalId, RoleId, Stated, StatedOffer } from '../rules/facts.ts';
import { offerIds } from '../rules/names.ts';

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

/** Ids of all panels. */
export const panelIds: readonly PanelId[] = Object.freeze(Object.keys(panels) as PanelId[]);

/**
 * What happens to the portal's "already associated" error: `annotate` stands beside it, `fold` folds it to a
 * line where the rules are sure that it may be ignored, `leave` says nothing about it.
 */
export type ErrorTreatment = 'annotate' | 'fold' | 'leave';

export type { StatedOffer as OwnOffer };

/** What the organisation has, as its people say where the portals can't. */
export interface OwnFacts extends Stated {
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

const panelId: Check<PanelId> = oneOf(...panelIds);

/** How long these lists may be. */
export const mostOf = { offers: offerIds.length, competencies: 30 };

/** What belongs at each place of the settings; a policy sets the same things. */
export const settingChecks = {
  errorTreatment: oneOf<ErrorTreatment>('annotate', 'fold', 'leave'),
  panels: switches(panelIds),
  portals: switches(portalIds),
  language: pattern(LANGUAGE, 'language'),
  offer: object<StatedOffer>({ offer: oneOf(...offerIds), bought: maybe(day) }),
  competency: name(120),
  role: oneOf<RoleId | 'unknown'>(...roleIds, 'unknown'),
};

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
    errorTreatment: get(settingChecks.errorTreatment, stored, 'errorTreatment', defaultSettings.errorTreatment),
    panels: { ...defaultSettings.panels, ...get(settingChecks.panels, stored, 'panels', {}) },
    portals: { ...defaultSettings.portals, ...get(settingChecks.portals, stored, 'portals', {}) },
    language: get(settingChecks.language, stored, 'language', defaultSettings.language),
    own: {
      offers: get(list(settingChecks.offer, mostOf.offers), ownStored, 'offers', []),
      competencies: get(list(settingChecks.competency, mostOf.competencies), ownStored, 'competencies', []),
      role: get(settingChecks.role, ownStored, 'role', 'unknown'),
    },
    collapsed: get(list(panelId, panelIds.length), stored, 'collapsed', []),
    welcomeShown: get(flag, stored, 'welcomeShown', false),
  };
}

/** On and off by name. Names that do not exist (any more) and values that are no switch are left out. */
function switches<const K extends string>(keys: readonly K[]): Check<Readonly<Partial<Record<K, boolean>>>> {
  return (value, at) => {
    const record = asRecord(value, at);
    const entries = keys.flatMap((key) => (typeof record[key] === 'boolean' ? [[key, record[key]] as const] : []));
    return Object.fromEntries(entries) as Partial<Record<K, boolean>>;
  };
}
