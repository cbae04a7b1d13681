/** `link-benefits` and `add-contract`: is linking needed, and which id goes where (LNK). */
import type { Answer, Decide, LinkAction, ListSection, StepsSection } from '../answer.ts';
import type { IsoDate, Knowledge } from '../facts.ts';
import type { RuleId } from '../finding.ts';
import { holdings, readOn } from '../holdings.ts';
import { decide } from '../table.ts';
import { linking, type LinkInput } from '../tables/linking.ts';
import { balanceOf, found, knownParams, link, notes, say } from './compose.ts';

/** Decides what to say at Azure's form "Link support benefits", before anything goes wrong. */
export const decideLinkBenefits: Decide<'link-benefits'> = (_facts, knowledge, today) => {
  const answer = atForm('azure', knowledge, today);
  const isNeeded = answer.lead.rule === 'LNK-01';
  return {
    panel: 'link-benefits',
    ...answer,
    more: [...answer.more, ...notes('CSP-01', 'PRD-04', 'LNK-04')],
    action: nextStep(answer.lead.rule, link('azure-new-request')),
    links: isNeeded ? [] : [link('technical-support')],
    sections: [...answer.sections, ...(isNeeded ? [azureSteps] : []), notHere],
  };
};

/** Decides what to say at the dialog "Add Contract" of Support for Business and Engage Center. */
export const decideAddContract: Decide<'add-contract'> = (_facts, knowledge, today) => {
  const answer = atForm('on-premises', knowledge, today);
  const isNeeded = answer.lead.rule === 'LNK-01';
  return {
    panel: 'add-contract',
    ...answer,
    more: [...answer.more, ...notes('LNK-05', 'ONP-01')],
    action: nextStep(answer.lead.rule, link('technical-support')),
    links: [link('missing-support-plan')],
    sections: [...answer.sections, ...(isNeeded ? [addContractSteps] : []), whenItFails],
  };
};

/** Where the ids are, where a new contract comes from, or where a linked one is used. */
function nextStep(rule: RuleId, whenLinked: LinkAction): LinkAction {
  switch (rule) {
    case 'LNK-01':
      return link('technical-support');
    case 'LNK-03':
      return link('membership-offers');
    case 'PRD-05':
      return link('support-for-business', 'link.on-premises-request');
    default:
      return whenLinked;
  }
}

type Core = Pick<Answer, 'tone' | 'lead' | 'more' | 'mayFold' | 'sections'>;

function atForm(form: LinkInput['form'], knowledge: Knowledge, today: IsoDate): Core {
  const { cloud, onPremises, isActionPackOnly, others } = holdings(knowledge, today);
  const held = form === 'azure' ? cloud : onPremises;
  const row = decide(linking, {
    form,
    holding: held.holding,
    actionPackOnly: isActionPackOnly ? 'yes' : 'no',
    otherPlans: others.length > 0 ? 'known' : 'none',
  });
  const decisive = row.rule === 'PRD-05' ? onPremises.contracts : held.holding === 'none' ? others : held.contracts;
  const [first] = decisive;
  return {
    tone: row.then.tone,
    lead: found(row.rule, {
      message: row.then.message,
      params: first ? knownParams(first, today) : {},
      confidence: first?.freshness === 'doubtful' ? 'possible' : row.confidence,
      sources: row.sources,
      asOf: readOn(first),
      considered: (['LNK-01', 'LNK-02', 'LNK-03', 'PRD-05'] as const).filter((rule) => rule !== row.rule),
    }),
    more: notes(...row.then.more),
    sections: decisive.map(({ contract }) => balanceOf(contract, today)),
    mayFold: false,
  };
}

const azureSteps: StepsSection = {
  kind: 'steps',
  title: say('LNK-01.steps'),
  steps: [
    { ...say('LNK-01.step-ids'), state: 'next' },
    { ...say('LNK-01.step-enter'), state: 'later' },
    { ...say('LNK-01.step-request'), state: 'later' },
  ],
};

/** The steps of Add Contract, also shown where no eligible plan was found. */
export const addContractSteps: StepsSection = {
  kind: 'steps',
  title: say('LNK-01.add-steps'),
  steps: [
    { ...say('LNK-01.step-ids'), state: 'next' },
    { ...say('LNK-01.step-add'), state: 'later' },
    { ...say('LNK-01.step-choose'), state: 'later' },
  ],
};

const notHere: ListSection = {
  kind: 'list',
  title: say('LNK-01.not-here'),
  items: [say('LNK-01.not-here-customer'), say('LNK-01.not-here-microsoft-365'), say('LNK-01.not-here-on-premises')],
};

/** What to do when Add Contract fails, with or without a word. */
export const whenItFails: ListSection = {
  kind: 'list',
  title: say('LNK-05.title'),
  items: [say('LNK-05.check'), say('LNK-05.reload'), say('LNK-05.version')],
};
