/** What administrators can set over the settings of users: types, the checks that let values in, and what then holds. */
import { attempt, asRecord, day, flag, goodItems, list, maybe, name, object, Refusal } from './checks.ts';
import type { Check } from './checks.ts';
import { planKind, portalIds, quantity, roleId, roleIds } from './schema.ts';
import { mostOf, panelIds, settingChecks, type ErrorTreatment, type Settings } from './settings.ts';
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

/** A value with what was left out of it. @throws Refusal when nothing of it fits. */
type Reader<T> = (value: unknown, at: string) => { readonly value: T; readonly refusals: readonly Refusal[] };

const policyReaders: { readonly [K in keyof Policy]-?: Reader<Policy[K]> } = {
  errorTreatment: whole(settingChecks.errorTreatment),
  panels: (value, at) => ({ value: settingChecks.panels(value, at), refusals: oddSwitches(panelIds, value, at) }),
  portals: (value, at) => ({ value: settingChecks.portals(value, at), refusals: oddSwitches(portalIds, value, at) }),
  language: whole(settingChecks.language),
  offers: entries(settingChecks.offer, mostOf.offers),
  competencies: entries(settingChecks.competency, mostOf.competencies),
  ownRole: whole(settingChecks.role),
  contracts: entries(knownContract, 50),
  askForActivation: entries(activator, 50),
  noWelcome: whole(flag),
};

/** Names of all policies, as in the schema for browsers. */
export const policyNames: readonly (keyof Policy)[] = Object.freeze(Object.keys(policyReaders) as (keyof Policy)[]);

/**
 * Reads policies one by one; one that does not fit, or an entry of a list, is left out and reported, so that a slip of
 * an administrator does not undo the others. Browsers of the Firefox family do not check them beforehand.
 */
export function readPolicy(value: unknown): { readonly policy: Policy; readonly refusals: readonly Refusal[] } {
  const record = attempt(asRecord, value ?? {}, '');
  if (!record.ok) return { policy: {}, refusals: [record.refusal] };
  const refusals: Refusal[] = [];
  const good = Object.entries(record.value).flatMap(([key, given]) => {
    const known = policyNames.find((policyName) => policyName === key);
    if (known === undefined) {
      refusals.push(new Refusal(key, 'policy'));
      return [];
    }

    const result = attempt<ReturnType<Reader<unknown>>>(policyReaders[known], given, key);
    refusals.push(...(result.ok ? result.value.refusals : [result.refusal]));
    return result.ok && result.value.value !== undefined ? [[key, result.value.value] as const] : [];
  });
  return { policy: Object.fromEntries(good), refusals };
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

/** All or nothing. */
function whole<T>(check: Check<T>): Reader<T> {
  return (value, at) => ({ value: check(value, at), refusals: [] });
}

/**
 * A list without the entries that do not fit, and without those past the limit. A list of nothing but slips is none:
 * as an empty one it would overrule what the user has set.
 */
function entries<T>(entry: Check<T>, most: number): Reader<readonly T[] | undefined> {
  return (value, at) => {
    const { good, refusals } = goodItems(entry, value, at, most);
    const tooMany = good.length > most ? [new Refusal(at, 'list', { most })] : [];
    const isLost = good.length === 0 && refusals.length > 0;
    return { value: isLost ? undefined : good.slice(0, most), refusals: [...refusals, ...tooMany] };
  };
}

/** What `switches` leaves out, for an administrator to know: a name with a slip in it would else do nothing in silence. */
function oddSwitches(keys: readonly string[], value: unknown, at: string): readonly Refusal[] {
  return Object.entries(asRecord(value, at)).flatMap(([key, given]) => {
    if (!keys.includes(key)) return [new Refusal(`${at}.${key}`, 'name', { allowed: keys.join(', ') })];
    return typeof given === 'boolean' ? [] : [new Refusal(`${at}.${key}`, 'flag')];
  });
}
