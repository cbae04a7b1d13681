import type { JSX } from 'preact';
import { makeCard } from '../panels/make-card.ts';
import { AnswerCard } from '../panels/ui/answer-card.tsx';
import { useWords } from '../panels/ui/words.tsx';
import { decideStatedOffers } from '../rules/answers/stated-offers.ts';
import type { IsoDate, Knowledge } from '../rules/facts.ts';
import { sources } from '../rules/sources.ts';
import { addresses } from '../rules/tables/addresses.ts';

interface StatedProps {
  readonly knowledge: Knowledge;
  readonly today: IsoDate;
}

/** What the offers stated under Options should bring, kept apart from what the portals showed. */
export function StatedOffers({ knowledge, today }: StatedProps): JSX.Element | null {
  const words = useWords();
  const answer = decideStatedOffers(knowledge, today);
  if (!answer) return null;
  return (
    <AnswerCard
      card={makeCard(answer, { translator: words, sources, addresses, wantsFold: false, collapsed: false })}
    />
  );
}
