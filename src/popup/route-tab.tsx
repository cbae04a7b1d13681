import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { makeCard } from '../panels/make-card.ts';
import { Answer } from '../panels/ui/answer-card.tsx';
import { Choice } from '../panels/ui/choice.tsx';
import { useWords } from '../panels/ui/words.tsx';
import { Why } from '../panels/panel.tsx';
import type { Tone } from '../rules/answer.ts';
import type { IsoDate, Knowledge } from '../rules/facts.ts';
import type { Route } from '../rules/routing.ts';
import { sources } from '../rules/sources.ts';
import { addresses } from '../rules/tables/addresses.ts';
import { asked, outcome, plansFor, questions, type Answers } from './questions.ts';

interface RouteProps {
  readonly knowledge: Knowledge;
  readonly today: IsoDate;
}

/** "Where does this request belong?": a few questions, one link, what it needs and what it costs. */
export function RouteTab({ knowledge, today }: RouteProps): JSX.Element {
  const words = useWords();
  const [given, setGiven] = useState<Answers>({});
  const plans = given.product && plansFor(given.product, knowledge, today);
  const answers: Answers = plans && plans !== 'unknown' ? { plans, ...given } : given;
  const found = outcome(answers);
  const shown = asked(answers);
  const end = useRef<HTMLDivElement>(null);
  const hasBegun = given.product !== undefined;
  useEffect(() => {
    // A popup is low: what an answer brings, the next question or the place, is brought into sight.
    if (hasBegun) end.current?.scrollIntoView({ block: 'nearest' });
  }, [hasBegun, shown.length, found?.finding.rule]);

  return (
    <div class="questions">
      <p class="soft">{words.say('popup.route.intro')}</p>
      {shown.map((question) => (
        <Choice
          key={question}
          look="chips"
          hint={
            question === 'plans' && given.plans === undefined && plans === 'benefit'
              ? words.say('popup.route.from-notebook')
              : undefined
          }
          legend={words.say(`popup.route.${question}`)}
          options={questions[question].map((value) => ({
            value,
            label: words.say(`popup.route.${question}.${value}`),
          }))}
          value={answers[question]}
          onChange={(value) => {
            setGiven({ ...given, [question]: value });
          }}
        />
      ))}
      <div class="live" role="status">
        {found && <Destination found={found} />}
      </div>
      <div ref={end} class="end" />
    </div>
  );
}

function Destination({ found }: { readonly found: Route }): JSX.Element {
  const words = useWords();
  const tone: Tone = found.kind === 'check' || found.kind.startsWith('ask-') ? 'unknown' : 'act';
  const card = makeCard(
    {
      panel: 'customer-request',
      tone,
      lead: found.finding,
      more: [],
      action: { kind: 'link', label: { message: `link.${found.portal}` }, target: found.portal },
      links: [],
      sections: [],
      mayFold: false,
    },
    { translator: words, sources, addresses, wantsFold: false, collapsed: false },
  );
  return (
    <Answer tone={card.tone} toneWord={card.toneWord} title={card.title} body={card.body}>
      <dl class="needs">
        <dt>{words.say('popup.route.needs')}</dt>
        <dd>{words.say(`route.role.${found.role}`)}</dd>
        <dt>{words.say('popup.route.costs')}</dt>
        <dd>{words.say(`route.cost.${found.cost}`)}</dd>
      </dl>
      {card.action?.kind === 'link' && (
        <div class="actions">
          <a class="main" href={card.action.href} target="_blank" rel="noreferrer noopener">
            {card.action.label}
          </a>
        </div>
      )}
      <Why card={card} />
    </Answer>
  );
}
