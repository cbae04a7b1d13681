import type { JSX } from 'preact';
import type { CardBalance, CardSection, CardSteps } from './card.ts';

/** One section of a panel below its answer. */
export function SectionView({ section }: { readonly section: CardSection }): JSX.Element {
  switch (section.kind) {
    case 'balance':
      return <Balance balance={section} />;
    case 'steps':
      return <Steps steps={section} />;
    case 'list':
      return (
        <div class="section">
          {section.title && <h3>{section.title}</h3>}
          <Items items={section.items} />
        </div>
      );
    case 'readings':
      return (
        <details>
          <summary>{section.title}</summary>
          <Items items={section.items} />
        </details>
      );
  }
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

function Steps({ steps }: { readonly steps: CardSteps }): JSX.Element {
  return (
    <div class="section">
      {steps.title && <h3>{steps.title}</h3>}
      <ol class="steps">
        {steps.steps.map(({ text, state }, index) => (
          <li key={text} data-state={state} aria-current={state === 'next' ? 'step' : undefined}>
            <span aria-hidden="true">{state === 'done' ? '✓' : index + 1}</span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </div>
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
