import type { ComponentType, JSX } from 'preact';
import { LensMark } from '../panels/ui/lens-mark.tsx';
import { useWords } from '../panels/ui/words.tsx';
import { browser } from '../platform/browser.ts';
import { addresses } from '../rules/tables/addresses.ts';
import { AskPicture, BesidePicture, RememberPicture } from './pictures.tsx';

const pictures: readonly (readonly [string, ComponentType])[] = [
  ['beside', BesidePicture],
  ['remember', RememberPicture],
  ['ask', AskPicture],
];

const reads = ['pages', 'keeps'];
const never = ['send', 'ids', 'act', 'guess'];

/** The first page that a user sees: what the lens is for, what it reads, what it never does. */
export function Welcome(): JSX.Element {
  const words = useWords();
  return (
    <main>
      <header>
        <LensMark />
        <div>
          <h1>{words.say('welcome.heading')}</h1>
          <p class="lead">{words.say('welcome.lead')}</p>
        </div>
      </header>
      <div class="pictures">
        {pictures.map(([id, Picture]) => (
          <figure key={id} class="card">
            <Picture />
            <figcaption>
              <h2>{words.say(`welcome.picture.${id}`)}</h2>
              <p>{words.say(`welcome.picture.${id}.text`)}</p>
            </figcaption>
          </figure>
        ))}
      </div>
      <div class="promises">
        <Promises title={words.say('welcome.reads')} keys={reads.map((key) => `welcome.reads.${key}`)} sign="tick" />
        <Promises title={words.say('welcome.never')} keys={never.map((key) => `welcome.never.${key}`)} sign="cross" />
      </div>
      <div class="actions">
        <a class="main" href={addresses['technical-support']}>
          {words.say('welcome.start')}
        </a>
        <button type="button" class="second" onClick={() => void browser.runtime.openOptionsPage()}>
          {words.say('welcome.settings')}
        </button>
      </div>
      <p class="soft">{words.say('welcome.independent')}</p>
    </main>
  );
}

interface PromisesProps {
  readonly title: string;
  readonly keys: readonly string[];
  readonly sign: 'tick' | 'cross';
}

function Promises({ title, keys, sign }: PromisesProps): JSX.Element {
  const words = useWords();
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {keys.map((key) => (
          <li key={key} data-tone={sign === 'tick' ? 'fine' : 'careful'}>
            <svg class="sign" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
              <path d={sign === 'tick' ? 'M4 11l4 4 8-9' : 'M5 5l10 10M15 5L5 15'} />
            </svg>
            <span>{words.say(key)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
