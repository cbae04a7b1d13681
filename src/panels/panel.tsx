import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Card, CardCopy, CardLink, CardReason } from './card.ts';
import { ToneIcon } from './icons.tsx';
import { SectionView } from './sections.tsx';

/** What a panel can ask of the page it stands on. */
export interface PanelControls {
  /** Whether it opens as one line. */
  readonly collapsed: boolean;
  readonly onCollapse: (collapsed: boolean) => void;
  /** Folds the portal's own message away or brings it back; left out where that may not be offered. */
  readonly onFold?: ((folded: boolean) => void) | undefined;
  /** Puts a text on the clipboard. Rejects where the browser does not allow it. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** One panel: what it means, what to do, the numbers, and why. */
export function Panel({ card, controls }: { readonly card: Card; readonly controls: PanelControls }): JSX.Element {
  const titleId = useId();
  const restId = useId();
  const [collapsed, setCollapsed] = useState(controls.collapsed);
  const [folded, setFolded] = useState(card.fold);
  const { words } = card;
  const toggle = (): void => {
    setCollapsed(!collapsed);
    controls.onCollapse(!collapsed);
  };
  const fold = (): void => {
    setFolded(!folded);
    controls.onFold?.(!folded);
  };
  return (
    <section class="panel" data-tone={card.tone} lang={card.language} dir={card.direction} aria-labelledby={titleId}>
      <div class="head">
        <ToneIcon tone={card.tone} />
        <h2 id={titleId}>
          <span class="unseen">{`${words.lens}: `}</span>
          <span class="tone">{card.toneWord}</span>
          {` ${card.title}`}
        </h2>
        <button
          type="button"
          class="icon"
          aria-expanded={!collapsed}
          aria-controls={restId}
          aria-label={collapsed ? words.expand : words.collapse}
          title={collapsed ? words.expand : words.collapse}
          onClick={toggle}
        >
          <span aria-hidden="true">{collapsed ? '+' : '–'}</span>
        </button>
      </div>
      <div class="rest" id={restId} hidden={collapsed}>
        {card.body.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Actions card={card} onCopy={controls.onCopy} />
        {controls.onFold && card.fold && (
          <p>
            <button type="button" class="plain" aria-pressed={!folded} onClick={fold}>
              {folded ? words.showPortalMessage : words.hidePortalMessage}
            </button>
          </p>
        )}
        {card.sections.map((section, index) => (
          <SectionView key={index} section={section} />
        ))}
        <Why card={card} />
      </div>
    </section>
  );
}

function Actions({
  card,
  onCopy,
}: {
  readonly card: Card;
  readonly onCopy: PanelControls['onCopy'];
}): JSX.Element | null {
  if (!card.action && card.links.length === 0) return null;
  return (
    <div class="actions">
      {card.action?.kind === 'link' && <Link link={card.action} look="main" />}
      {card.action?.kind === 'copy' && <CopyButton copy={card.action} look="main" onCopy={onCopy} />}
      {card.links.map((link) => (
        <Link key={link.href} link={link} look="plain" />
      ))}
    </div>
  );
}

function Link({ link, look }: { readonly link: CardLink; readonly look: 'main' | 'plain' }): JSX.Element {
  return (
    <a class={look} href={link.href} target="_blank" rel="noreferrer noopener">
      {link.label}
    </a>
  );
}

function CopyButton({
  copy,
  look,
  onCopy,
}: {
  readonly copy: CardCopy;
  readonly look: 'main' | 'plain';
  readonly onCopy: PanelControls['onCopy'];
}): JSX.Element {
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState(false);
  const run = (): void => {
    onCopy(copy.text).then(
      () => {
        setSaid(copy.done);
      },
      () => {
        // Without access to the clipboard the text is shown, so that it can be selected and copied by hand.
        setShown(true);
      },
    );
  };
  return (
    <>
      <button type="button" class={look} onClick={run}>
        {copy.label}
      </button>
      <span class="soft" role="status">
        {said}
      </span>
      {shown && <pre class="soft">{copy.text}</pre>}
    </>
  );
}

function Why({ card }: { readonly card: Card }): JSX.Element | null {
  if (card.reasons.length === 0) return null;
  return (
    <details>
      <summary>{card.words.why}</summary>
      {card.reasons.map((reason) => (
        <Reason key={reason.rule} reason={reason} word={card.words.source} />
      ))}
      {card.considered && <p class="soft">{card.considered}</p>}
    </details>
  );
}

function Reason({ reason, word }: { readonly reason: CardReason; readonly word: string }): JSX.Element {
  return (
    <div class="reason">
      <div>{reason.text}</div>
      <div class="soft">{`${reason.rule} · ${reason.confidence} · ${reason.asOf}`}</div>
      {reason.sources.map(({ title, href }) => (
        <div class="soft" key={title}>
          {`${word}: `}
          {href ? (
            <a class="plain" href={href} target="_blank" rel="noreferrer noopener">
              {title}
            </a>
          ) : (
            title
          )}
        </div>
      ))}
    </div>
  );
}
