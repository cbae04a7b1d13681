/** `no-eligible-plan`, `new-request` and `no-technical-type`: why a plan is not there to choose. */
import type { Answer, Decide, ListSection } from '../answer.ts';
import type { IsoDate, Knowledge, ProductText } from '../facts.ts';
import { holdings, isFresh, readOn } from '../holdings.ts';
import { coverage } from '../products.ts';
import { isQuoting } from '../text.ts';
import { decide } from '../table.ts';
import { missingPlan, type MissingInput } from '../tables/missing-plan.ts';
import { balanceOf, found, knownParams, link, notes, say } from './compose.ts';
import { addContractSteps, whenItFails } from './linking.ts';
import { coverParams } from './product-coverage.ts';

/** "We were unable to find an eligible support plan": what it means, and how to add one. */
export const decideNoEligiblePlan: Decide<'no-eligible-plan'> = ({ text, cannotBuy, product }, knowledge, today) => {
  if (isQuoting(text)) return undefined;
  const answer = whyMissing('eligible-plan', knowledge, today, product);
  const { rule } = answer.lead;
  const mayAdd = rule === 'LNK-01' || rule === 'REM-03' || rule === 'PRD-02';
  return {
    panel: 'no-eligible-plan',
    ...answer,
    more: [...answer.more, ...(cannotBuy === 'no' ? [] : notes('ONP-02'))],
    action: rule === 'REM-03' ? link('azure-new-request') : link('technical-support'),
    links: [
      ...(rule === 'TERM-04' ? [link('membership-offers')] : []),
      ...(rule === 'REM-04' || rule === 'PRD-02' ? [link('previous-version-policy')] : []),
      link('missing-support-plan'),
    ],
    sections: [
      ...answer.sections,
      ...(mayAdd ? [addContractSteps, whenItFails] : []),
      ...(cannotBuy === 'yes' ? [cannotBuyHere] : []),
    ],
  };
};

/** Why the plan is not in the list of Azure's new support request. Silent where the list is fine, or no plan is needed. */
export const decideNewRequest: Decide<'new-request'> = ({ planListed, planNeeded }, knowledge, today) => {
  // Requests about billing, quotas and subscriptions are free; Technical is offered only where there is a plan.
  if (planListed === 'yes' || planNeeded === 'no') return undefined;
  if (planListed === 'unknown' && planNeeded === 'yes') return undefined;
  const answer = whyMissing('azure-plan', knowledge, today);
  const isSure = answer.lead.rule === 'TERM-04' || answer.lead.rule === 'PRD-05';
  // Whether a plan is listed cannot be seen: only what is true anyway is worth saying.
  if (planListed === 'unknown' && !isSure) return undefined;
  return {
    panel: 'new-request',
    ...answer,
    more: [...answer.more, ...notes('CSP-01', 'CSP-03')],
    action: isSure ? link('membership-offers') : link('azure-support-plans'),
    links: [link('technical-support')],
    sections: [...answer.sections, aboutRequests],
  };
};

/** The issue type "Technical" is missing: no plan, or no rights. */
export const decideNoTechnicalType: Decide<'no-technical-type'> = (_facts, knowledge, today) => {
  const answer = whyMissing('technical-type', knowledge, today);
  const { rule, message } = answer.lead;
  const action =
    message === 'ERR-07.rights.title'
      ? 'azure-request-roles'
      : // Nothing that can be linked would help.
        rule === 'PRD-05'
        ? 'membership-offers'
        : 'azure-support-plans';
  return {
    panel: 'no-technical-type',
    ...answer,
    action: link(action),
    links: [link('technical-support'), link('azure-request-roles')].filter(({ target }) => target !== action),
    sections: [...answer.sections, { kind: 'list', items: [say('ERR-07.free'), say('ERR-07.roles')] }],
  };
};

type Core = Pick<Answer, 'tone' | 'lead' | 'more' | 'mayFold' | 'sections'>;

function whyMissing(
  missing: MissingInput['missing'],
  knowledge: Knowledge,
  today: IsoDate,
  chosen: ProductText = { family: '', version: '' },
): Core {
  const cover = coverage(chosen, today);
  const product = cover.verdict === 'covered' || cover.verdict === 'not-covered' ? cover.verdict : 'open';
  const { cloud, onPremises, isActionPackOnly } = holdings(knowledge, today);
  const held = missing === 'eligible-plan' ? onPremises : cloud;
  const hasCloud = cloud.holding === 'linked' || cloud.holding === 'usable';
  const beside =
    missing === 'eligible-plan' && hasCloud
      ? 'cloud-plan'
      : missing !== 'eligible-plan' && isActionPackOnly
        ? 'action-pack-only'
        : 'nothing';
  const row = decide(missingPlan, { missing, holding: held.holding, beside, product });
  const decisive =
    row.rule === 'REM-03' ? cloud.contracts : row.rule === 'PRD-05' ? onPremises.contracts : held.contracts;
  const [first] = decisive;
  const isOver = row.rule === 'TERM-04';
  const isOld = decisive.length > 0 && !isFresh(decisive);
  return {
    tone: isOld ? 'unknown' : row.then.tone,
    lead: found(row.rule, {
      message: isOver ? (first?.standing === 'ended' ? 'TERM-04.ended' : 'TERM-04.used-up') : row.then.message,
      params: {
        ...(first ? knownParams(first, today) : {}),
        ...(isOver && { kind: missing === 'eligible-plan' ? 'onPremises' : 'cloud' }),
        ...(row.rule === 'PRD-02' ? coverParams(chosen, cover) : {}),
      },
      confidence: isOld ? 'possible' : row.confidence,
      sources: row.sources,
      asOf: readOn(first),
    }),
    more: notes(...row.then.more),
    sections: decisive.map(({ contract }) => balanceOf(contract, today)),
    mayFold: false,
  };
}

const cannotBuyHere: ListSection = { kind: 'list', items: [say('ONP-02.sign-out')] };

const aboutRequests: ListSection = {
  kind: 'list',
  title: say('new-request.good-to-know'),
  items: [say('new-request.customer'), say('new-request.free'), say('new-request.severity')],
};
