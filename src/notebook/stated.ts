/** What people state, in settings or by policy, as knowledge beside what was seen. */
import { isProvenSame } from './contracts.ts';
import type { EffectiveSettings, KnownContract } from './policy.ts';
import type { Contract, IsoDate, Knowledge, SeenPerson, SeenRole } from '../rules/facts.ts';
import { readPlanName, readSource } from '../rules/names.ts';

/**
 * Knowledge with what people state beside it, marked as stated: the rules let a portal's own word beat any of it.
 * A statement holds today, as it can be changed at any time.
 */
export function withStatements(seen: Knowledge, settings: EffectiveSettings, today: IsoDate): Knowledge {
  const { offers, competencies } = settings.own;
  return {
    contracts: [...seen.contracts, ...statedContracts(seen, settings, today)],
    roles: [...seen.roles, ...statedRoles(settings, today)],
    people: [...seen.people, ...statedPeople(seen, settings, today)],
    ...(offers.length > 0 && { stated: { offers, competencies } }),
  };
}

function statedContracts(seen: Knowledge, settings: EffectiveSettings, today: IsoDate): readonly Contract[] {
  return settings.knownContracts
    .map((stated) => asContract(stated, today))
    .filter((stated) => !seen.contracts.some((contract) => isProvenSame(contract, stated)));
}

/** A stated contract counts as Partner Center's, where all of them come from; it has no balance. */
function asContract(stated: KnownContract, today: IsoDate): Contract {
  const offer = readSource(stated.offer).offer;
  const actionPack =
    offer === 'action-pack' || offer === 'learning-action-pack' || readPlanName(stated.plan).actionPack;
  return { ...stated, actionPack, linked: 'unknown', seenOn: today, seenAt: 'partner-center', stated: true };
}

function statedRoles({ own: { role } }: EffectiveSettings, today: IsoDate): readonly SeenRole[] {
  return role === 'unknown' ? [] : [{ role, held: 'yes', seenOn: today, stated: true }];
}

function statedPeople(seen: Knowledge, settings: EffectiveSettings, today: IsoDate): readonly SeenPerson[] {
  const known = new Set(seen.people.map((person) => person.name));
  return settings.askForActivation
    .filter((person) => !known.has(person.name))
    .map((person) => ({ ...person, seenOn: today, stated: true as const }));
}
