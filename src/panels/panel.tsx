import { Component, type JSX } from 'preact';
import type { Card, CardCopy, CardLink, CardReason } from './card.ts';
import { ToneIcon } from './icons.tsx';
import { Ids, type IdControls } from './ids.tsx';
import { Sections } from './sections.tsx';

/** What a panel can ask of the page it stands on. */
export interface PanelControls {
  /** Whether it opens as one line. */
  readonly collapsed: boolean;
  /** Whether it stands in the top layer for want of room, where it opens as one line anew. */
  readonly floats: boolean;
  readonly onCollapse: (collapsed: boolean) => void;
  /** What can be done with ids, on pages where that is offered. */
  readonly ids?: IdControls | undefined;
  /** Called when the user wants out of the panel: the focus goes back to the page. */
  readonly onLeave: () => void;
  /** Folds the portal's own message away or brings it back; left out where that may not be offered. */
  readonly onFold?: ((folded: boolean) => void) | undefined;
  /** Puts a text on the clipboard. Rejects where the browser does not allow it. */
  readonly onCopy: (text: string) => Promise<void>;
}

interface PanelProps {
  readonly card: Card;
  readonly controls: PanelControls;
}

interface PanelState {
  readonly collapsed: boolean;
  readonly folded: boolean;
}

/**
 * One panel: what it means, what to do, the numbers, and why.
 * A class, because the content script runs in every frame of a portal and hooks would add a tenth to it. Ids can be
 * fixed: each panel has a shadow root of its own.
 */
export class Panel extends Component<PanelProps, PanelState> {
  override state: PanelState = { collapsed: this.props.controls.collapsed, folded: this.props.card.fold };

  readonly toggle = (): void => {
    const collapsed = !this.state.collapsed;
    this.setState({ collapsed });
    this.props.controls.onCollapse(collapsed);
  };

  readonly fold = (): void => {
    const folded = !this.state.folded;
    this.setState({ folded });
    this.props.controls.onFold?.(folded);
  };

  override render({ card, controls }: PanelProps, { collapsed, folded }: PanelState): JSX.Element {
    const { words } = card;
    const verb = collapsed ? words.expand : words.collapse;
    return (
      <section class="panel" data-tone={card.tone} lang={card.language} dir={card.direction} aria-labelledby="title">
        <div class="head">
          <ToneIcon tone={card.tone} />
          <h2 id="title">
            <span class="unseen">{`${words.lens}: `}</span>
            <span class="tone">{card.toneWord}</span>
            {` ${card.title}`}
          </h2>
          <button
            type="button"
            class="icon"
            aria-expanded={!collapsed}
            aria-controls="rest"
            aria-label={verb}
            title={verb}
            onClick={this.toggle}
          >
            <span aria-hidden="true">{collapsed ? '+' : '–'}</span>
          </button>
        </div>
        <div class="rest" id="rest" hidden={collapsed}>
          {card.body.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Actions card={card} onCopy={controls.onCopy} />
          {controls.onFold && card.fold && (
            <p>
              <button type="button" class="plain" aria-pressed={!folded} onClick={this.fold}>
                {folded ? words.showPortalMessage : words.hidePortalMessage}
              </button>
            </p>
          )}
          {card.ids && controls.ids && <Ids ids={card.ids} controls={controls.ids} />}
          <Sections sections={card.sections} />
          <Why card={card} />
        </div>
      </section>
    );
  }
}

/** What to do now: the main action, a text to copy, further links. */
export function Actions({
  card,
  onCopy,
}: {
  readonly card: Card;
  readonly onCopy: PanelControls['onCopy'];
}): JSX.Element | null {
  if (!card.action && !card.copy && card.links.length === 0) return null;
  return (
    <div class="actions">
      {card.action?.kind === 'link' && <Link link={card.action} look="main" />}
      {card.action?.kind === 'copy' && <CopyButton copy={card.action} look="main" onCopy={onCopy} />}
      {card.copy && <CopyButton copy={card.copy} look="plain" onCopy={onCopy} />}
      {card.copyInEnglish && <CopyButton copy={card.copyInEnglish} look="plain" onCopy={onCopy} />}
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

interface CopyProps {
  readonly copy: CardCopy;
  readonly look: 'main' | 'plain';
  readonly onCopy: PanelControls['onCopy'];
}

interface CopyState {
  readonly outcome: 'none' | 'copied' | 'by-hand';
}

class CopyButton extends Component<CopyProps, CopyState> {
  override state: CopyState = { outcome: 'none' };

  readonly run = (): void => {
    this.props.onCopy(this.props.copy.text).then(
      () => {
        this.setState({ outcome: 'copied' });
      },
      () => {
        // Without access to the clipboard the text is shown, so that it can be selected and copied by hand.
        this.setState({ outcome: 'by-hand' });
      },
    );
  };

  override render({ copy, look }: CopyProps, { outcome }: CopyState): JSX.Element {
    return (
      <>
        <button type="button" class={look} onClick={this.run}>
          {copy.label}
        </button>
        <span class="soft" role="status">
          {outcome === 'copied' && copy.done}
        </span>
        {outcome === 'by-hand' && <pre class="soft">{copy.text}</pre>}
      </>
    );
  }
}

/** Why: the rules in words, their sources, and what else was considered. */
export function Why({ card }: { readonly card: Card }): JSX.Element | null {
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
