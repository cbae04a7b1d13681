/** `count-incidents`: reading the balance with a request that is never sent (REM-02), Partner Center first (REM-01). */
import type { Decide } from '../answer.ts';
import { link, noted, notes, say } from './compose.ts';

/** Decides which step of the walk-through is next. */
export const decideCountIncidents: Decide<'count-incidents'> = ({ productChosen, planShown }) => {
  const isRead = planShown;
  const isChosen = productChosen || planShown;
  return {
    panel: 'count-incidents',
    tone: 'act',
    lead: noted('REM-02', { message: isRead ? 'REM-02.read' : 'REM-02' }),
    more: notes('REM-01', 'REM-03', 'REM-06'),
    action: link('technical-support'),
    links: [link('remaining-incidents')],
    sections: [
      {
        kind: 'steps',
        title: say('REM-02.steps'),
        steps: [
          { ...say('REM-02.step-product'), state: isChosen ? 'done' : 'next' },
          { ...say('REM-02.step-read'), state: isRead ? 'done' : isChosen ? 'next' : 'later' },
          { ...say('REM-02.step-leave'), state: isRead ? 'next' : 'later' },
        ],
      },
    ],
    mayFold: false,
  };
};
