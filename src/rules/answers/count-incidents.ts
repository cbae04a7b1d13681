/** `count-incidents`: reading the balance with a request that is never sent (REM-02), Partner Center first (REM-01). */
import type { Answer, Decide, GuideAction, StepsSection } from '../answer.ts';
import type { FactsOf, ProductText } from '../facts.ts';
import { findListed } from '../product-names.ts';
import { link, noted, notes, say } from './compose.ts';

/** Decides which step of the guide is next, and what to say at the button that must not be pressed. */
export const decideCountIncidents: Decide<'count-incidents'> = (facts) =>
  facts.place === 'send-button' ? atSendButton(facts) : atForm(facts);

function atForm(facts: FactsOf['count-incidents']): Answer {
  const isRead = facts.running && facts.planShown;
  return {
    panel: 'count-incidents',
    tone: 'act',
    lead: noted('REM-02', { message: isRead ? 'REM-02.read' : 'REM-02' }),
    more: notes('REM-01', 'REM-03', 'REM-06'),
    action: link('technical-support'),
    guide: guide(!facts.running, facts.running ? 'REM-02.stop' : 'REM-02.start'),
    links: [link('remaining-incidents')],
    sections: [steps(isAsked(facts.product) || facts.planShown, isRead)],
    mayFold: false,
  };
}

/** Nobody is warned off a button that they did not say they would leave alone. */
function atSendButton({ running }: FactsOf['count-incidents']): Answer | undefined {
  if (!running) return undefined;
  return {
    panel: 'count-incidents',
    tone: 'careful',
    lead: noted('REM-02', { message: 'REM-02.send' }),
    more: notes('REM-06'),
    guide: guide(false, 'REM-02.stop'),
    links: [],
    sections: [],
    mayFold: false,
  };
}

/** Whether the chosen product is the one that the guide asks for; of another one the plans may be others. */
function isAsked(product: ProductText): boolean {
  const { family, version } = findListed(product);
  return product.version !== '' && family?.id === 'windows-client' && version?.id === '11';
}

function guide(starts: boolean, label: string): GuideAction {
  return { kind: 'guide', starts, label: say(label) };
}

function steps(isChosen: boolean, isRead: boolean): StepsSection {
  return {
    kind: 'steps',
    title: say('REM-02.steps'),
    steps: [
      { ...say('REM-02.step-product'), state: isChosen ? 'done' : 'next' },
      { ...say('REM-02.step-read'), state: isRead ? 'done' : isChosen ? 'next' : 'later' },
      { ...say('REM-02.step-leave'), state: isRead ? 'next' : 'later' },
    ],
  };
}
