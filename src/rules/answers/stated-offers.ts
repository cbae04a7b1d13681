/** What people stated of their offers: what that should bring, and where a portal shows something else (ENT-13, ENT-14). */
import type { Answer, ListSection, Sentence } from '../answer.ts';
import {
  bringsAny,
  difference,
  expected,
  incidentKinds,
  sightingOf,
  type Difference,
  type Expected,
  type ExpectedIncidents,
  type ExpectedPart,
  type IncidentKind,
  type ShownIncidents,
  type Sighting,
} from '../expected.ts';
import type { IsoDate, Knowledge } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { knownContracts } from '../standing.ts';
import { renewableSince } from '../term.ts';
import { dayParams, found, link, nameParams, noted, notes, quantityParams, say, type Params } from './compose.ts';

/**
 * What the popup says of stated offers: what they should bring where no portal has shown it, else where a portal shows
 * something else. `undefined` where nothing is stated, or all of it was seen to be so.
 */
export function decideStatedOffers(knowledge: Knowledge, today: IsoDate): Answer | undefined {
  const whole = expected(knowledge.stated, today);
  if (whole === undefined) return undefined;
  const known = knownContracts(knowledge, today);
  const sightings = incidentKinds.map((kind) => ({ kind, sighting: sightingOf(kind, known) }));
  const open = sightings.filter(({ kind, sighting }) => isOpen(kind, sighting, whole)).map(({ kind }) => kind);
  const isUnseen = sightings.every(({ sighting }) => sighting.state === 'unseen');
  const claimed = open.filter((kind) => whole.parts.some((part) => bringsAny(part, kind)));
  const differences = sightings.flatMap(({ kind, sighting }) =>
    sighting.state === 'seen' && sighting.shown ? (difference(kind, whole, sighting.shown) ?? []) : [],
  );
  const ended = sightings.flatMap(({ kind, sighting }) =>
    sighting.state === 'ended' && !open.includes(kind) && whole.parts.some((part) => bringsAny(part, kind))
      ? [endedNote(sighting)]
      : [],
  );
  const differs = differences.length + ended.length > 0;
  if (claimed.length === 0 && !differs && !isUnseen) return undefined;

  const isNothing = claimed.length === 0 && !differs;
  return {
    panel: 'benefits-overview',
    tone: 'unknown',
    lead:
      claimed.length > 0 || isNothing
        ? found('ENT-13', {
            message: isNothing ? 'ENT-13.none' : 'ENT-13',
            params: claim(whole, isUnseen ? incidentKinds : claimed),
            confidence: whole.confidence,
            sources: [...new Set(whole.findings.flatMap(({ sources }) => sources))],
            considered: ['ENT-11'],
          })
        : differenceFinding(differences),
    more: [
      ...(claimed.length > 0 ? differenceAside(differences) : []),
      ...uniqueRules(whole.findings).map((one) => ({ ...one, message: `${one.rule}.rule` })),
      ...notes('ENT-11'),
    ],
    // What to do next is said above it; this card only adds what to expect.
    links: isNothing ? [link('membership-offers')] : [],
    sections: [
      ...listed(undefined, [...differences.map((one) => differenceNote(one)), ...ended]),
      ...listed('stated.parts', [...whole.parts.map(partNote), ...hints(whole)]),
    ],
    mayFold: false,
  };
}

/** What the sentence says: beside a kind that a portal has shown, only the other one is spoken of. */
function claim({ of }: Expected, kinds: readonly IncidentKind[]): Params {
  const said = (name: string, kind: IncidentKind) =>
    kinds.includes(kind) ? incidentParams(name, of[kind]) : { [`${name}Kind`]: 'seen', [name]: 0 };
  return {
    ...said('onPremises', 'on-premises'),
    ...said('cloud', 'cloud'),
    joint: kinds.length === incidentKinds.length ? 'yes' : 'no',
  };
}

/**
 * Where the benefit grid shows other numbers than the stated offers should bring. The page is the whole of what the
 * account has, so a kind that it lacks is compared as none.
 */
export function statedDifferences(
  shown: (kind: IncidentKind) => ShownIncidents,
  knowledge: Knowledge,
  today: IsoDate,
): readonly Difference[] {
  const whole = expected(knowledge.stated, today);
  return whole === undefined ? [] : incidentKinds.flatMap((kind) => difference(kind, whole, shown(kind)) ?? []);
}

/** One difference in words. */
export function differenceNote({ kind, shown, expected: stated, reason, offer }: Difference): Sentence {
  return say('ENT-14.differs', {
    kind: kind === 'cloud' ? 'cloud' : 'onPremises',
    ...incidentParams('shown', { incidents: shown, atLeast: false }),
    ...incidentParams('expected', stated),
    reason,
    offer: offer === undefined ? '' : { offer },
  });
}

/** The finding behind the differences, as sure as the least sure of them. */
export function differenceFinding(differences: readonly Difference[]): Finding {
  const isLikely = differences.every(({ confidence }) => confidence === 'likely');
  return noted('ENT-14', { confidence: isLikely ? 'likely' : 'possible', considered: ['ENT-13'] });
}

/** The same beside another answer. */
export function differenceAside(differences: readonly Difference[]): readonly Finding[] {
  return differences.length === 0
    ? []
    : [{ ...differenceFinding(differences), message: 'ENT-14.rule', considered: [] }];
}

/** Whether a statement may speak of the kind: nothing was seen, or what was seen ended before the offer was bought. */
function isOpen(kind: IncidentKind, sighting: Sighting, { parts }: Expected): boolean {
  if (sighting.state !== 'ended') return sighting.state === 'unseen';
  const { end = '9999-12-31' } = sighting.last.contract;
  return parts.some((part) => bringsAny(part, kind) && (part.bought ?? '') > renewableSince(end));
}

function endedNote({ last: { contract } }: Extract<Sighting, { readonly state: 'ended' }>): Sentence {
  return say('stated.ended', { ...nameParams(contract.plan), ...dayParams('end', contract.end) });
}

function partNote({ offer, state, onPremises, cloud, cloudAtLeast, bought }: ExpectedPart): Sentence {
  const name = { offer: { offer } };
  if (state === 'ended') return say('stated.part-ended', name);
  if (state === 'impossible') return say('stated.part-impossible', { ...name, ...dayParams('bought', bought) });
  const isOpenNumber = cloud.kind === 'unread';
  return say('stated.part', {
    ...name,
    ...incidentParams('onPremises', { incidents: onPremises, atLeast: false }),
    ...incidentParams('cloud', { incidents: isOpenNumber ? cloudAtLeast : cloud, atLeast: isOpenNumber }),
  });
}

/** What else could be stated to make the numbers surer. */
function hints({ parts }: Expected): readonly Sentence[] {
  const lacksCompetency = parts.some(({ offer, cloud }) => isCompetencyOffer(offer) && cloud.kind === 'unread');
  return [
    ...(parts.some(({ needsDay }) => needsDay) ? [say('stated.day')] : []),
    ...(lacksCompetency ? [say('stated.competency')] : []),
  ];
}

function isCompetencyOffer(offer: ExpectedPart['offer']): boolean {
  return offer === 'silver' || offer === 'gold';
}

function incidentParams(name: string, { incidents, atLeast }: ExpectedIncidents): Params {
  const params = quantityParams(name, incidents);
  if (incidents.kind !== 'count') return params;
  if (incidents.count === 0) return { ...params, [`${name}Kind`]: 'none' };
  return atLeast ? { ...params, [`${name}Kind`]: 'atLeast' } : params;
}

function uniqueRules(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [one.rule, one])).values()];
}

function listed(title: string | undefined, items: readonly Sentence[]): readonly ListSection[] {
  return items.length === 0 ? [] : [{ kind: 'list', ...(title !== undefined && { title: say(title) }), items }];
}
