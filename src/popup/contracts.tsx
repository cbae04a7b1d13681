import type { JSX } from 'preact';
import type { Translator } from '../messages/translator.ts';
import { balanceOf as pictureOf } from '../panels/make-card.ts';
import { Balance, Numbers } from '../panels/sections.tsx';
import { useWords } from '../panels/ui/words.tsx';
import type { Tone } from '../rules/answer.ts';
import { balanceOf } from '../rules/answers/compose.ts';
import type { IsoDate } from '../rules/facts.ts';
import type { ListedContract } from '../rules/overview.ts';

/** So many contracts are drawn as pictures; of more, those that need somebody, and the others are a line each. */
const picturesAtOnce = 3;

interface ContractsProps {
  readonly contracts: readonly ListedContract[];
  readonly today: IsoDate;
}

/** Every contract. Few are drawn at once; of many, those that need somebody come first, and the others open. */
export function Contracts({ contracts, today }: ContractsProps): JSX.Element {
  const isFew = contracts.length <= picturesAtOnce;
  const drawn = isFew ? contracts : contracts.filter(needsSomebody).slice(0, picturesAtOnce);
  const lines = contracts.filter((one) => !drawn.includes(one));
  return (
    <>
      {drawn.length > 0 && (
        <ul class="contracts">
          {drawn.map((one, at) => (
            <Picture key={at} one={one} today={today} />
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <ul class="lines card">
          {lines.map((one, at) => (
            <Line key={at} one={one} today={today} />
          ))}
        </ul>
      )}
    </>
  );
}

/** There is something to do about it while it runs. */
function needsSomebody({ standing, endsSoon, linked }: ListedContract): boolean {
  return endsSoon || (standing === 'usable' && linked === 'no');
}

interface OneProps {
  readonly one: ListedContract;
  readonly today: IsoDate;
}

function Picture({ one, today }: OneProps): JSX.Element {
  const words = useWords();
  return (
    <li class="card">
      <Balance balance={pictureOf(balanceOf(one.contract, today), words)} />
      <Tags one={one} words={words} />
    </li>
  );
}

/** Its name and what is left, and what is to be minded; the picture opens. */
function Line({ one, today }: OneProps): JSX.Element {
  const words = useWords();
  const balance = pictureOf(balanceOf(one.contract, today), words);
  // What is left of a contract that does not run is nothing to count on.
  const runs = one.standing !== 'ended' && one.standing !== 'not-started';
  return (
    <li>
      <details>
        <summary>
          <h3>{balance.title}</h3>
          <p class="soft">{runs ? balance.figures : balance.term}</p>
          <Tags one={one} words={words} />
        </summary>
        <Numbers balance={balance} />
        {balance.subtitle && <p class="soft">{balance.subtitle}</p>}
      </details>
    </li>
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
