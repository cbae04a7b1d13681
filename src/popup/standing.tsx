import type { JSX } from 'preact';
import type { Translator } from '../messages/translator.ts';
import { balanceOf as pictureOf } from '../panels/make-card.ts';
import { Balance } from '../panels/sections.tsx';
import { Answer } from '../panels/ui/answer-card.tsx';
import { useWords } from '../panels/ui/words.tsx';
import type { Tone } from '../rules/answer.ts';
import { balanceOf, dayParams, nameParams, quantityParams } from '../rules/answers/compose.ts';
import type { IsoDate } from '../rules/facts.ts';
import type { Left, ListedContract, NextStep, Overview } from '../rules/overview.ts';
import { addresses } from '../rules/tables/addresses.ts';

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

/** What to do next, what is left, and every contract as a picture. */
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
      {contracts.length > 0 && (
        <ul class="contracts">
          {contracts.map((one, at) => (
            <li key={at} class="card">
              <Balance balance={pictureOf(balanceOf(one.contract, today), words)} />
              <Tags one={one} words={words} />
            </li>
          ))}
        </ul>
      )}
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

function Tags({ one, words }: { readonly one: ListedContract; readonly words: Translator }): JSX.Element | null {
  const { contract, freshness } = one;
  const tags: readonly (readonly [Tone, string] | false)[] = [
    one.unused !== undefined && [
      'careful',
      words.say('popup.tag.unused', { left: one.unused, days: one.daysLeft ?? 0 }),
    ],
    one.endsSoon && one.unused === undefined && ['act', words.say('popup.tag.ends-soon', { days: one.daysLeft ?? 0 })],
    one.standing === 'used-up' && ['careful', words.say('popup.tag.used-up')],
    one.standing === 'usable' && one.linked === 'no' && ['act', words.say('popup.tag.not-linked')],
    freshness === 'doubtful' &&
      !contract.stated && ['unknown', words.say('popup.tag.doubtful', { seenOn: { day: contract.seenOn } })],
  ];
  const said = tags.filter((tag) => tag !== false);
  if (said.length === 0) return null;
  return (
    <div class="tags">
      {said.map(([tone, text]) => (
        <span key={text} class="tag" data-tone={tone}>
          {text}
        </span>
      ))}
    </div>
  );
}
