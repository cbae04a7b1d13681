/** What people state, in settings or by policy, as knowledge beside what was seen. */
import { isProvenSame } from './contracts.ts';
import type { EffectiveSettings, KnownContract } from './settings.ts';
import type { Contract, IsoDate, Knowledge, SeenPerson, SeenRole } from '../rules/facts.ts';

/**
 * Knowledge with the statements added that it does not have itself: a portal's own word beats any of them.
 * A statement holds today, as it can be changed at any time.
 */
export function withStatements(seen: Knowledge, settings: EffectiveSettings, today: IsoDate): Knowledge {
  return {
    contracts: [...seen.contracts, ...statedContracts(seen, settings, today)],
    roles: [...seen.roles, ...statedRoles(seen, settings, today)],
    people: [...seen.people, ...statedPeople(seen, settings, today)],
  };
}

function statedContracts(seen: Knowledge, settings: EffectiveSettings, today: IsoDate): readonly Contract[] {
  return settings.knownContracts
    .map((stated) => asContract(stated, today))
    .filter((stated) => !seen.contracts.some((contract) => isProvenSame(contract, stated)));
}

/** A stated contract counts as Partner Center's, where all of them come from; it has no balance. */
function asContract(stated: KnownContract, today: IsoDate): Contract {
  return { ...stated, actionPack: false, linked: 'unknown', seenOn: today, seenAt: 'partner-center' };
}

function statedRoles(seen: Knowledge, settings: EffectiveSettings, today: IsoDate): readonly SeenRole[] {
  const { role } = settings.own;
  if (role === 'unknown' || seen.roles.some((known) => known.role === role && known.held !== 'unknown')) return [];
  return [{ role, held: 'yes', seenOn: today }];
}

function statedPeople(seen: Knowledge, settings: EffectiveSettings, today: IsoDate): readonly SeenPerson[] {
  const known = new Set(seen.people.map((person) => person.name));
  return settings.askForActivation
    .filter((person) => !known.has(person.name))
    .map((person) => ({ ...person, seenOn: today }));
}
