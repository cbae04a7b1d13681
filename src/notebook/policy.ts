/** What administrators can set over the settings of users: types, the checks that let values in, and what then holds. */
import { attempt, asRecord, day, flag, list, maybe, name, object, Refusal } from './checks.ts';
import type { Check } from './checks.ts';
import { planKind, portalIds, quantity, roleId, roleIds } from './schema.ts';
import { panelIds, settingChecks, type ErrorTreatment, type Settings } from './settings.ts';
import type {
  IsoDate,
  LanguageTag,
  PanelId,
  PlanKind,
  PortalId,
  Quantity,
  RoleId,
  StatedOffer,
} from '../rules/facts.ts';

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
  readonly offers?: readonly StatedOffer[];
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
  errorTreatment: settingChecks.errorTreatment,
  panels: settingChecks.panels,
  portals: settingChecks.portals,
  language: settingChecks.language,
  offers: settingChecks.offers,
  competencies: settingChecks.competencies,
  ownRole: settingChecks.role,
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
