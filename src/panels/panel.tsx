import type { JSX } from 'preact';
import type { Card, CardCopy, CardLink, CardReason } from './card.ts';
import { copyFrom } from './copy.ts';
import { ToneIcon } from './icons.tsx';
import { Ids } from './ids.tsx';
import { Sections } from './sections.tsx';

/**
 * One panel: what it means, what to do, the numbers, and why. Ids can be fixed: each panel has a shadow root of its own.
 * It is printed in the background and planted on the page, so what its buttons do is said by `data-do`; the page's part
 * is in `src/content/controls.ts`.
 */
export function Panel({ card }: { readonly card: Card }): JSX.Element {
  const { words } = card;
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
          data-do="toggle"
          data-expand={words.expand}
          data-collapse={words.collapse}
          aria-expanded={true}
          aria-controls="rest"
          aria-label={words.collapse}
          title={words.collapse}
        >
          <span aria-hidden="true">–</span>
        </button>
      </div>
      {/* In sight also while the panel is one line: the portal's own words are never more than one press away. */}
      {card.fold && (
        <p class="folding">
          <button
            type="button"
            class="plain"
            data-do="fold"
            data-show={words.showPortalMessage}
            data-hide={words.hidePortalMessage}
            aria-pressed={false}
          >
            {words.showPortalMessage}
          </button>
        </p>
      )}
      <div class="rest" id="rest">
        {card.body.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Actions card={card} />
        {card.ids && <Ids ids={card.ids} />}
        <Sections sections={card.sections} />
        <Why card={card} />
      </div>
    </section>
  );
}

/** What to do now: the main action, a text to copy, further links. */
export function Actions({ card }: { readonly card: Card }): JSX.Element | null {
  if (!card.action && !card.copy && !card.guide && card.links.length === 0) return null;
  return (
    <div class="actions">
      {card.action?.kind === 'link' && <Link link={card.action} look="main" />}
      {card.action?.kind === 'copy' && <CopyButton copy={card.action} look="main" />}
      {card.guide && (
        <button type="button" class="plain" data-do="guide" data-what={card.guide.starts ? 'start' : 'end'}>
          {card.guide.label}
        </button>
      )}
      {card.copy && <CopyButton copy={card.copy} look="plain" />}
      {card.copyInEnglish && <CopyButton copy={card.copyInEnglish} look="plain" />}
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

function CopyButton({ copy, look }: { readonly copy: CardCopy; readonly look: 'main' | 'plain' }): JSX.Element {
  return (
    <>
      <button
        type="button"
        class={look}
        data-do="copy"
        data-text={copy.text}
        data-done={copy.done}
        onClick={({ currentTarget }) => void copyFrom(currentTarget)}
      >
        {copy.label}
      </button>
      <span class="soft" role="status" />
    </>
  );
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
