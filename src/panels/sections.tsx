import type { JSX } from 'preact';
import type { CardBalance, CardSection, CardSteps } from './card.ts';

/** How many steps are shown at once; of more, only the next one is, and the rest opens. */
const stepsAtOnce = 3;

/** The sections of a panel below its answer. Numbers stand open, side by side where there is room; lists open on demand. */
export function Sections({ sections }: { readonly sections: readonly CardSection[] }): JSX.Element {
  const balances = sections.filter((section) => section.kind === 'balance');
  const others = sections.filter((section) => section.kind !== 'balance');
  return (
    <>
      {balances.length > 0 && (
        <div class="balances">
          {balances.map((balance, index) => (
            <Balance key={index} balance={balance} />
          ))}
        </div>
      )}
      {others.map((section, index) => (
        <OtherSection key={index} section={section} />
      ))}
    </>
  );
}

function OtherSection({ section }: { readonly section: Exclude<CardSection, CardBalance> }): JSX.Element {
  if (section.kind === 'steps') return <Steps steps={section} />;
  if (section.title === undefined) {
    return (
      <div class="section">
        <Items items={section.items} />
      </div>
    );
  }

  return (
    <details>
      <summary>{section.title}</summary>
      <Items items={section.items} />
    </details>
  );
}

/** A bar of what is left out of what was entitled, and a line of the term with today on it. */
export function Balance({ balance }: { readonly balance: CardBalance }): JSX.Element {
  const { left, elapsed } = balance;
  const look = balance.unlimited ? 'unlimited' : left === undefined ? 'unread' : balance.ended ? 'ended' : '';
  return (
    <div class="section">
      <h3>
        {balance.title}
        {balance.subtitle && <small>{balance.subtitle}</small>}
      </h3>
      <div class={`bar ${look}`} role="img" aria-label={balance.figures}>
        {(balance.unlimited || left !== undefined) && (
          <i style={{ width: percent(balance.unlimited ? 1 : (left ?? 0)) }} />
        )}
      </div>
      <p class="figures">{balance.figures}</p>
      {elapsed !== undefined && (
        <div class="term" aria-hidden="true">
          <i style={{ width: percent(elapsed) }} />
          <b style={{ insetInlineStart: percent(elapsed) }} />
        </div>
      )}
      {balance.term && <p class="figures soft">{balance.term}</p>}
    </div>
  );
}

function Steps({ steps: { title, steps } }: { readonly steps: CardSteps }): JSX.Element {
  if (title === undefined || steps.length <= stepsAtOnce) {
    return (
      <div class="section">
        {title && <h3>{title}</h3>}
        <StepList steps={steps} />
      </div>
    );
  }

  const next = steps.find(({ state }) => state === 'next');
  return (
    <details>
      <summary>{next ? `${title}: ${next.text}` : title}</summary>
      <StepList steps={steps} />
    </details>
  );
}

function StepList({ steps }: Pick<CardSteps, 'steps'>): JSX.Element {
  return (
    <ol class="steps">
      {steps.map(({ text, state }, index) => (
        <li key={text} data-state={state} aria-current={state === 'next' ? 'step' : undefined}>
          <span aria-hidden="true">{state === 'done' ? '✓' : index + 1}</span>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}

function Items({ items }: { readonly items: readonly string[] }): JSX.Element {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function percent(fraction: number): string {
  return `${Math.round(Math.min(1, Math.max(0, fraction)) * 1000) / 10}%`;
}
