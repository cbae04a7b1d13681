import type { JSX } from 'preact';
import type { CardBalance, CardSection, CardSteps } from './card.ts';

/** How many steps are shown at once; of more, only the next one is, and the rest opens. */
const stepsAtOnce = 3;

/** The sections of a panel below its answer. Numbers stand open, side by side where there is room; lists open on demand. */
export function Sections({ sections }: { readonly sections: readonly CardSection[] }): JSX.Element {
  const balances = sections.filter((section) => section.kind === 'balance');
  const others = sections.filter((section) => section.kind !== 'balance');
  const groups = groupsOf(balances);
  // One scale below the last picture is enough for all that stand above it.
  const withScale = groups.findLastIndex(([first]) => first?.folded === false);
  return (
    <>
      {groups.map((group, index) => (
        <Balances key={index} balances={group} hasScale={index === withScale || group[0]?.folded === true} />
      ))}
      {others.map((section, index) => (
        <OtherSection key={index} section={section} />
      ))}
    </>
  );
}

/** Pictures that stand next to each other and under the same words. */
function groupsOf(balances: readonly CardBalance[]): readonly (readonly CardBalance[])[] {
  const groups: CardBalance[][] = [];
  for (const balance of balances) {
    const last = groups.at(-1);
    if (last && last[0]?.group === balance.group) last.push(balance);
    else groups.push([balance]);
  }

  return groups;
}

function Balances(props: { readonly balances: readonly CardBalance[]; readonly hasScale: boolean }): JSX.Element {
  const { balances, hasScale } = props;
  const { group, folded } = balances[0] ?? {};
  const pictures = balances.map((balance, index) => (
    <Balance key={index} balance={balance} hasScale={hasScale && index === balances.length - 1} />
  ));
  if (group === undefined) return <div class="balances">{pictures}</div>;
  if (!folded) {
    return (
      <div class="group">
        <h3>{group}</h3>
        {pictures}
      </div>
    );
  }

  return (
    <details class="group">
      <summary>{group}</summary>
      {pictures}
    </details>
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
    <details open={section.kind === 'list' && section.open}>
      <summary>{section.title}</summary>
      <Items items={section.items} />
    </details>
  );
}

/** A contract: its name, and its numbers as pictures. */
export function Balance(props: { readonly balance: CardBalance; readonly hasScale?: boolean }): JSX.Element {
  const { title, subtitle } = props.balance;
  return (
    <div class="section">
      <h3>
        {title}
        {subtitle && <small>{subtitle}</small>}
      </h3>
      <Numbers {...props} />
    </div>
  );
}

/**
 * A bar of what is left out of what was entitled, and a line of the term with today on it; or, on the time line that
 * several pictures share, from today to the last day.
 */
export function Numbers(props: { readonly balance: CardBalance; readonly hasScale?: boolean }): JSX.Element {
  const { balance, hasScale } = props;
  const { left, elapsed, ahead, soon, scale } = balance;
  const look = balance.unlimited ? 'unlimited' : left === undefined ? 'unread' : balance.ended ? 'ended' : '';
  const along = elapsed ?? ahead;
  return (
    <div class="numbers">
      <div class={`bar ${look}`} role="img" aria-label={balance.figures}>
        {(balance.unlimited || left !== undefined) && (
          <i style={{ width: percent(balance.unlimited ? 1 : (left ?? 0)) }} />
        )}
      </div>
      <p class="figures">{balance.figures}</p>
      {along !== undefined && (
        <div class={soon ? 'term soon' : 'term'} aria-hidden="true">
          <i style={{ width: percent(along) }} />
          <b style={{ insetInlineStart: percent(along) }} />
        </div>
      )}
      {balance.term && <p class={soon ? 'figures soft soon' : 'figures soft'}>{balance.term}</p>}
      {hasScale && scale && (
        <p class="scale soft" aria-hidden="true">
          <span>{scale[0]}</span>
          <span>{scale[1]}</span>
        </p>
      )}
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
