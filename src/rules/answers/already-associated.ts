/** `already-associated`: what Azure's misleading error means for this user (ERR-01 to ERR-05). */
import type { Answer, Decide, LinkAction, Section, Sentence } from '../answer.ts';
import type { IsoDate, PortalId } from '../facts.ts';
import type { Finding, RuleId } from '../finding.ts';
import { holdings, isFresh, readOn, type Held, type Holdings } from '../holdings.ts';
import type { KnownContract } from '../standing.ts';
import { decide } from '../table.ts';
import { alreadyAssociated } from '../tables/already-associated.ts';
import type { AssociatedInput } from '../tables/already-associated.ts';
import { isErrorAlone } from '../beside-error.ts';
import { balanceOf, found, knownParams, link, notes, say } from './compose.ts';

const CASES: readonly RuleId[] = ['ERR-01', 'ERR-02', 'ERR-03', 'ERR-04', 'ERR-05'];

/** Decides what the error means, from what the notebook knows. */
export const decideAlreadyAssociated: Decide<'already-associated'> = (facts, knowledge, today, _language, portal) => {
  const held = holdings(knowledge, today);
  const isHere = isForHere(held, portal);
  const picture = look(isHere ? { ...held, cloud: held.onPremises } : held);
  const row = decide(alreadyAssociated, { wording: facts.wording, ...picture.input });
  const [first] = picture.decisive;
  const lead = found(row.rule, {
    message: first ? variantFor(row.then.message, first) : row.then.message,
    params: first ? knownParams(first, today) : {},
    confidence: row.confidence,
    sources: row.sources,
    asOf: readOn(first),
    considered: CASES.filter((rule) => rule !== row.rule),
  });

  return {
    panel: 'already-associated',
    tone: row.then.tone,
    lead,
    ...nextSteps(row.rule, row.then.message, isHere),
    sections: sectionsFor(row.rule, picture.decisive, today),
    mayFold: row.then.mayFold && isErrorAlone(facts.beside),
  };
};

/** The inputs of the table, and the contracts that the decision stands on, the one to name first. */
interface Picture {
  readonly input: Omit<AssociatedInput, 'wording'>;
  readonly decisive: readonly KnownContract[];
}

/** Where requests for on-premises products are made, a contract for those is listed, and the one to speak of. */
function isForHere({ onPremises }: Holdings, portal: PortalId | undefined): boolean {
  return (portal === 'support-for-business' || portal === 'engage-center') && onPremises.holding === 'linked';
}

function look({ cloud, onPremises, besideCloud, isActionPackOnly, others }: Holdings): Picture {
  const held = cloud.holding !== 'none' ? cloud : isActionPackOnly ? onPremises : besideCloud;
  const decisive = others.length > 0 ? others : held.contracts;
  // After an Action Pack that has ended, other offers may have followed: that is old knowledge too.
  const current = cloud.holding === 'none' ? decisive.filter(({ standing }) => standing !== 'ended') : decisive;
  return {
    input: {
      otherPlans: others.length > 0 ? 'known' : 'none',
      cloud: cloud.holding,
      onPremises: isActionPackOnly ? 'action-pack-only' : onPremisesState(besideCloud),
      knowledge: isFresh(current) ? 'fresh' : 'doubtful',
    },
    decisive,
  };
}

function onPremisesState({ holding, contracts }: Held): AssociatedInput['onPremises'] {
  if (holding === 'none') return 'none';
  if (holding === 'linked' || holding === 'usable') return 'usable';
  return contracts.every(({ standing }) => standing === 'ended') ? 'ended' : 'other';
}

function variantFor(message: string, first: KnownContract): string {
  if (message !== 'ERR-02') return message;
  return first.standing === 'ended' ? 'ERR-02.ended' : 'ERR-02.used-up';
}

function nextSteps(rule: RuleId, message: string, isHere: boolean): Pick<Answer, 'action' | 'links' | 'more'> {
  const more = furtherFindings(rule, message);
  const [action, ...links] = isHere && rule === 'ERR-01' ? linksHere : linksFor(rule);
  return { ...(action && { action }), links, more };
}

function furtherFindings(rule: RuleId, message: string): readonly Finding[] {
  switch (rule) {
    case 'ERR-01':
      // Nobody has seen the cloud contract, so it may be linked or not.
      return notes(message === 'ERR-01.on-premises' ? 'LNK-01' : 'LNK-02', 'REM-01', 'ERR-08');
    case 'ERR-02':
      return notes('TERM-04', 'LNK-03');
    case 'ERR-03':
      return notes('PRD-05', 'ENT-01');
    case 'ERR-04':
      return notes('LNK-06', 'REM-01');
    default:
      return notes('REM-01', 'REM-02', 'LNK-02');
  }
}

const linksHere = [link('support-for-business', 'link.on-premises-request'), link('technical-support')];

/** The first is the main action. */
function linksFor(rule: RuleId): readonly LinkAction[] {
  switch (rule) {
    case 'ERR-01':
      return [link('azure-new-request'), link('technical-support')];
    case 'ERR-02':
      return [link('membership-offers'), link('technical-support'), link('support-for-business')];
    case 'ERR-03':
      return [link('support-for-business', 'link.on-premises-request'), link('membership-offers')];
    default:
      return [link('technical-support'), link('azure-new-request'), link('support-for-business')];
  }
}

function sectionsFor(rule: RuleId, decisive: readonly KnownContract[], today: IsoDate): readonly Section[] {
  const pictures = decisive.map(({ contract }) => balanceOf(contract, today));
  const readings: Section = { kind: 'readings', items: CASES.filter((other) => other !== rule).map(readingOf) };
  return rule === 'ERR-05' ? [...pictures, findOut, readings] : [...pictures, readings];
}

function readingOf(rule: RuleId): Sentence {
  return say(`${rule}.reading`);
}

const findOut: Section = {
  kind: 'steps',
  title: say('ERR-05.steps'),
  steps: [
    { ...say('ERR-05.step-partner-center'), state: 'next' },
    { ...say('ERR-05.step-new-request'), state: 'later' },
    { ...say('ERR-05.step-dummy'), state: 'later' },
  ],
};
