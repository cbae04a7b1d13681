/** ROLES (ACT): what a role is by any of its names, and whether the user holds one that activates. */
import type { IsoDate, Knowledge, RoleId, SeenRole, Tri } from './facts.ts';
import { activatingRoles, roleNames } from './tables/roles.ts';
import { daysBetween } from './term.ts';

/** A role seen longer ago than this may have been taken or given since. */
const FRESH_DAYS = 30;

const roleByName = new Map(
  Object.entries(roleNames).flatMap(([role, names]) => names.map((name) => [plainName(name), role as RoleId] as const)),
);

/**
 * The role a text names, or `undefined`. The whole text has to be a role's name: "Not a Global admin" is none.
 */
export function readRole(text: string): RoleId | undefined {
  return roleByName.get(plainName(text));
}

/** Whether a role may activate technical benefits (ACT-01). */
export function mayActivate(role: RoleId): boolean {
  return activatingRoles.includes(role);
}

/**
 * Whether the user holds a role, by the newest sighting on each page. A sighting older than 30 days, or two that
 * disagree, leave it unknown. What was only stated does not count here.
 */
export function holds(role: RoleId, knowledge: Knowledge, today: IsoDate): Tri {
  const held = new Set(latestOf(role, knowledge, today).map((one) => one.held));
  const [only = 'unknown'] = held;
  return held.size === 1 ? only : 'unknown';
}

/** The sighting that says yes and the one that says no, where pages disagree on whether the user holds a role. */
export function disagreement(
  role: RoleId,
  knowledge: Knowledge,
  today: IsoDate,
): { readonly yes: SeenRole; readonly no: SeenRole } | undefined {
  const latest = latestOf(role, knowledge, today);
  const [yes, no] = (['yes', 'no'] as const).map((held) => latest.find((one) => one.held === held));
  return yes && no ? { yes, no } : undefined;
}

/**
 * The newest sightings of a role on each page. My access lists what is held and the page of a user's permissions ticks
 * boxes: a list never says no, so a later look at one of them does not take back what the other one showed.
 */
function latestOf(role: RoleId, knowledge: Knowledge, today: IsoDate): readonly SeenRole[] {
  const seen = knowledge.roles.filter(
    (one) => one.role === role && one.held !== 'unknown' && !one.stated && isFresh(one.seenOn, today),
  );
  const pages = new Set(seen.flatMap(({ by }) => by ?? []));
  return [...(pages.size > 0 ? pages : [undefined])].flatMap((page) => {
    const shown = seen.filter(({ by = page }) => by === page);
    return shown.filter(({ seenOn }) => !shown.some((other) => other.seenOn > seenOn));
  });
}

/** Whether the user holds a role that may activate. `no` takes sight of every such role. */
export function canActivate(knowledge: Knowledge, today: IsoDate): Tri {
  const held = activatingRoles.map((role) => holds(role, knowledge, today));
  if (held.includes('yes')) return 'yes';
  return held.every((one) => one === 'no') ? 'no' : 'unknown';
}

/** Roles that the user is stated to hold, and that no page of the last 30 days told anything about. */
export function statedRoles(knowledge: Knowledge, today: IsoDate): readonly RoleId[] {
  return knowledge.roles
    .filter(({ role, held, stated }) => stated && held === 'yes' && holds(role, knowledge, today) === 'unknown')
    .map(({ role }) => role);
}

function isFresh(seenOn: IsoDate, today: IsoDate): boolean {
  const age = daysBetween(seenOn, today);
  return age >= 0 && age <= FRESH_DAYS;
}

function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”"„«»]/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase();
}
