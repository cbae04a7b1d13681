import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { makeCard } from '../panels/make-card.ts';
import { AnswerCard } from '../panels/ui/answer-card.tsx';
import { useWords } from '../panels/ui/words.tsx';
import { decideProductCoverage } from '../rules/answers/product-coverage.ts';
import type { IsoDate, Knowledge } from '../rules/facts.ts';
import { findProduct } from '../rules/product-names.ts';
import { sources } from '../rules/sources.ts';
import { addresses } from '../rules/tables/addresses.ts';
import { typedProduct } from './typed-product.ts';

/** Products that partners ask about most, to show what can be typed. */
const examples = ['Exchange Server 2019', 'SQL Server 2022', 'Windows Server 2016', 'SharePoint Server 2019'];

interface ProductProps {
  readonly knowledge: Knowledge;
  readonly today: IsoDate;
}

/** "Is Exchange 2019 covered?", answered as one types. */
export function ProductTab({ knowledge, today }: ProductProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isAsked, setAsked] = useState(false);
  const ask = (text: string): void => {
    setTyped(text);
    setAsked(true);
  };

  // While one types, silence until enough is there; once asked, every answer is said, also "not known".
  const text = typedProduct(typed);
  const product = isAsked ? { family: '', version: text } : { family: text, version: '' };
  const answer = typed.trim() === '' ? undefined : decideProductCoverage(product, knowledge, today);
  const { family, version } = findProduct(text);
  const versions = family && !version ? family.versions.map(({ name }) => name) : [];
  return (
    <>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
        }}
      >
        <label for={id}>{words.say('popup.product.label')}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={typed}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setAsked(false);
          }}
        />
        <span id={`${id}-hint`} class="hint">
          {words.say('popup.product.hint')}
        </span>
      </form>
      <div class="live" role="status">
        {answer && (
          <AnswerCard
            card={makeCard(answer, { translator: words, sources, addresses, wantsFold: false, collapsed: false })}
          />
        )}
        {!answer && typed.trim() !== '' && (
          <p class="soft">{words.say(versions.length > 0 ? 'popup.product.which-version' : 'popup.product.go-on')}</p>
        )}
      </div>
      <Suggestions
        label={words.say(versions.length > 0 ? 'popup.product.versions' : 'popup.product.examples')}
        names={versions.length > 0 ? versions : typed.trim() === '' ? examples : []}
        onPick={ask}
      />
    </>
  );
}

interface SuggestionsProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly onPick: (name: string) => void;
}

function Suggestions({ label, names, onPick }: SuggestionsProps): JSX.Element | null {
  if (names.length === 0) return null;
  return (
    <div class="versions" role="group" aria-label={label}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          class="second"
          onClick={() => {
            onPick(name);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
