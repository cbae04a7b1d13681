import type { JSX } from 'preact';
import { Answer } from '../panels/ui/answer-card.tsx';
import { useWords } from '../panels/ui/words.tsx';
import type { Tone } from '../rules/answer.ts';
import { dayParams, nameParams, quantityParams } from '../rules/answers/compose.ts';
import type { IsoDate } from '../rules/facts.ts';
import type { Left, NextStep, Overview } from '../rules/overview.ts';
import { addresses } from '../rules/tables/addresses.ts';
import { Contracts } from './contracts.tsx';

const tones: Readonly<Record<NextStep['kind'], Tone>> = {
  look: 'act',
  'use-soon': 'careful',
  'renew-soon': 'act',
  link: 'act',
  refresh: 'unknown',
  renew: 'careful',
  check: 'unknown',
  wait: 'fine',
  use: 'fine',
};

interface StandingProps {
  readonly picture: Overview;
  readonly today: IsoDate;
}

/** What to do next, what is left, and every contract. */
export function Standing({ picture, today }: StandingProps): JSX.Element {
  const words = useWords();
  const { next, contracts } = picture;
  const params = {
    ...nameParams(next.contract?.contract.plan ?? ''),
    ...quantityParams('left', next.contract?.contract.remaining),
    ...dayParams('end', next.contract?.contract.end),
    ...dayParams('start', next.contract?.contract.start),
  };
  const tone = tones[next.kind];
  return (
    <>
      {contracts.length > 0 && <LeftInSum picture={picture} />}
      <Answer
        tone={tone}
        toneWord={words.say(`tone.${tone}`)}
        title={words.say(`popup.next.${next.kind}.title`, params)}
        body={[words.say(`popup.next.${next.kind}.body`, params)]}
      >
        <div class="actions">
          <a class="main" href={addresses[next.target]} target="_blank" rel="noreferrer noopener">
            {words.say(`link.${next.target}`)}
          </a>
        </div>
      </Answer>
      {contracts.length > 0 && <h2 class="unseen">{words.say('options.notebook.contracts')}</h2>}
      {contracts.length > 0 && <Contracts contracts={contracts} today={today} />}
    </>
  );
}

function LeftInSum({ picture }: { readonly picture: Overview }): JSX.Element {
  const words = useWords();
  return (
    <div class="sums">
      {picture.left.map(({ kind, incidents }: Left) => (
        <p key={kind} class="sum">
          <b>{incidents === 'unlimited' ? '∞' : incidents}</b>
          <span>
            {words.say(`popup.left.${kind}`, {
              leftKind: incidents === 'unlimited' ? 'unlimited' : 'count',
              left: incidents === 'unlimited' ? 0 : incidents,
            })}
          </span>
        </p>
      ))}
      {!picture.isComplete && <p class="soft">{words.say('popup.left.incomplete')}</p>}
    </div>
  );
}
