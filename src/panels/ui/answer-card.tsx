import type { ComponentChildren, JSX } from 'preact';
import type { Tone } from '../../rules/answer.ts';
import type { Card } from '../card.ts';
import { ToneIcon } from '../icons.tsx';
import { Actions, Why } from '../panel.tsx';
import { Sections } from '../sections.tsx';

interface AnswerProps {
  readonly tone: Tone;
  /** The tone in a word, for those who do not see its colour. */
  readonly toneWord: string;
  readonly title: string;
  readonly body: readonly string[];
  readonly children?: ComponentChildren;
}

/** An answer on one of our own pages, in the anatomy of a panel: what it means, what to do, and why. */
export function Answer({ tone, toneWord, title, body, children }: AnswerProps): JSX.Element {
  return (
    <div class="answer" data-tone={tone}>
      <ToneIcon tone={tone} />
      <div class="answer-text">
        <h2 class="answer-title">
          <span class="tone">{toneWord}</span> {title}
        </h2>
        {body.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {children}
      </div>
    </div>
  );
}

/** A card as an answer. Its panel's frame (folding, place) is left out. */
export function AnswerCard({ card }: { readonly card: Card }): JSX.Element {
  return (
    <Answer tone={card.tone} toneWord={card.toneWord} title={card.title} body={card.body}>
      <Actions card={card} />
      <Sections sections={card.sections} />
      <Why card={card} />
    </Answer>
  );
}
