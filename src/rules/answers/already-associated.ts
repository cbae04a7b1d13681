/** `already-associated`: what Azure's misleading error means for this user (ERR-01 to ERR-05). */
import type { Answer, Decide, LinkAction, Section, Sentence } from '../answer.ts';
import type { IsoDate } from '../facts.ts';
import type { Finding, RuleId } from '../finding.ts';
import { knownContracts } from '../standing.ts';
import type { KnownContract } from '../standing.ts';
import { decide } from '../table.ts';
import { alreadyAssociated } from '../tables/already-associated.ts';
import type { AssociatedInput } from '../tables/already-associated.ts';
import { balanceOf, contractParams, found, link, notes, portalParam, say } from './compose.ts';
import type { Params } from './compose.ts';

const CASES: readonly RuleId[] = ['ERR-01', 'ERR-02', 'ERR-03', 'ERR-04', 'ERR-05'];

/** Decides what the error means, from what the notebook knows. */
export const decideAlreadyAssociated: Decide<'already-associated'> = (facts, knowledge, today) => {
  const picture = look(knownContracts(knowledge, today));
  const row = decide(alreadyAssociated, { wording: facts.wording, ...picture.input });
  const [first] = picture.decisive;
  const lead = found(row.rule, {
    message: first ? variantFor(row.then.message, first) : row.then.message,
    params: first ? paramsOf(first, today) : {},
    confidence: row.confidence,
    sources: row.sources,
    asOf: latest(picture.decisive),
    considered: CASES.filter((rule) => rule !== row.rule),
  });

  return {
    panel: 'already-associated',
    tone: row.then.tone,
    lead,
    ...nextSteps(row.rule),
    sections: sectionsFor(row.rule, picture.decisive, today),
    mayFold: row.then.mayFold,
  };
};

/** The inputs of the table, and the contracts that the decision stands on, the one to name first. */
interface Picture {
  readonly input: Omit<AssociatedInput, 'wording'>;
  readonly decisive: readonly KnownContract[];
}

function look(known: readonly KnownContract[]): Picture {
  const others = known.filter(({ contract }) => contract.kind === 'paid' || contract.kind === 'unknown');
  const clouds = known.filter(({ contract }) => contract.kind === 'cloud');
  const onPremises = known.filter(({ contract }) => contract.kind === 'on-premises');
  const [cloud, decisiveClouds] = bestOf(clouds);
  const isActionPack = onPremises.length > 0 && onPremises.every(({ contract }) => contract.actionPack);
  const input: Omit<AssociatedInput, 'wording' | 'knowledge'> = {
    otherPlans: others.length > 0 ? 'known' : 'none',
    cloud,
    onPremises: onPremises.length === 0 ? 'none' : isActionPack ? 'action-pack-only' : 'other',
  };
  const decisive = others.length > 0 ? others : cloud === 'none' ? onPremises : decisiveClouds;
  const isCurrent = decisive.some((one) => one.freshness === 'fresh' && (cloud !== 'none' || one.standing !== 'ended'));
  return { input: { ...input, knowledge: isCurrent ? 'fresh' : 'doubtful' }, decisive };
}

/** The best standing among cloud contracts, and those that have it. A usable one wins over any spent one. */
function bestOf(clouds: readonly KnownContract[]): [AssociatedInput['cloud'], readonly KnownContract[]] {
  const usable = clouds.filter(({ standing }) => standing === 'usable');
  const fresh = usable.filter(({ freshness }) => freshness === 'fresh');
  // Fresh knowledge of one contract is worth more than old knowledge that another one is linked.
  const trusted = fresh.length > 0 ? fresh : usable;
  const linked = trusted.filter((one) => one.linked === 'yes');
  if (linked.length > 0) return ['linked', linked];
  if (trusted.length > 0) return ['usable', trusted];

  const unclear = clouds.filter(({ standing }) => standing === 'unclear' || standing === 'not-started');
  if (unclear.length > 0) return ['unclear', unclear];
  // The contract that ended last tells most about why nothing is listed now.
  return clouds.length > 0 ? ['spent', clouds.toReversed()] : ['none', []];
}

function variantFor(message: string, first: KnownContract): string {
  if (message !== 'ERR-02') return message;
  return first.standing === 'ended' ? 'ERR-02.ended' : 'ERR-02.used-up';
}

function paramsOf({ contract }: KnownContract, today: IsoDate): Params {
  return { ...contractParams(contract, today), seenOn: { day: contract.seenOn }, ...portalParam(contract.seenAt) };
}

function latest(decisive: readonly KnownContract[]): IsoDate | undefined {
  return decisive
    .map(({ contract }) => contract.seenOn)
    .sort()
    .at(-1);
}

function nextSteps(rule: RuleId): Pick<Answer, 'action' | 'links' | 'more'> {
  const more = furtherFindings(rule);
  const [action, ...links] = linksFor(rule);
  return { ...(action && { action }), links, more };
}

function furtherFindings(rule: RuleId): readonly Finding[] {
  switch (rule) {
    case 'ERR-01':
      return notes('LNK-02', 'ERR-08');
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
