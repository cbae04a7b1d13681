import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { OwnOffer } from '../notebook/settings.ts';
import { useWords } from '../panels/ui/words.tsx';
import type { OfferId } from '../rules/names.ts';

/** All offers, the ones sold today first. A record, so that the compiler asks for one that was forgotten. */
const offers: Readonly<Record<OfferId, true>> = {
  'solutions-partner': true,
  'success-expanded': true,
  'success-core': true,
  launch: true,
  'isv-success': true,
  'action-pack': true,
  'learning-action-pack': true,
  silver: true,
  gold: true,
};

/** Ids of all offers in the order of the page. */
export const offerIds = Object.keys(offers) as readonly OfferId[];

interface OfferProps {
  readonly offer: OfferId;
  readonly held: OwnOffer | undefined;
  readonly onChange: (held: OwnOffer | undefined) => void;
}

/** One offer: whether it is held, and since when. */
export function OfferRow({ offer, held, onChange }: OfferProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const name = words.say(`options.offer.${offer}`);
  return (
    <div class="offer">
      <label class="option">
        <input
          type="checkbox"
          checked={held !== undefined}
          onChange={(event) => {
            onChange(event.currentTarget.checked ? { offer } : undefined);
          }}
        />
        {name}
      </label>
      {held && (
        <div class="bought">
          <label for={id}>{words.say('options.offer.bought')}</label>
          <input
            id={id}
            aria-label={words.say('options.offer.bought-of', { offer: name })}
            type="date"
            min="2000-01-01"
            value={held.bought ?? ''}
            onChange={(event) => {
              const bought = event.currentTarget.value;
              onChange(bought === '' ? { offer } : { offer, bought });
            }}
          />
        </div>
      )}
    </div>
  );
}
