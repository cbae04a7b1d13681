import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { roleIds } from '../notebook/schema.ts';
import type { OwnFacts, OwnOffer } from '../notebook/settings.ts';
import { Locked } from '../panels/ui/locked.tsx';
import { useWords } from '../panels/ui/words.tsx';
import type { PageProps } from '../shell/own-page.tsx';
import { OfferRow, offerIds } from './offer-row.tsx';
import { useSaving } from './saving.tsx';

/** What the organisation has, where the portals can't say it. */
export function Organisation({ now: { settings } }: PageProps): JSX.Element {
  const words = useWords();
  const { save } = useSaving();
  const id = useId();
  const { own, managed } = settings;
  const isLocked = (key: keyof OwnFacts): boolean => managed.includes(`own.${key}`);
  const change = (news: Partial<OwnFacts>): void => {
    save((all) => ({ ...all, own: { ...all.own, ...news } }));
  };
  return (
    <>
      <p class="soft">{words.say('options.organisation.hint')}</p>
      <fieldset class="offers card" disabled={isLocked('offers')}>
        <legend>{words.say('options.offers')}</legend>
        {isLocked('offers') && <Locked />}
        {offerIds.map((offer) => (
          <OfferRow
            key={offer}
            offer={offer}
            held={own.offers.find((one) => one.offer === offer)}
            onChange={(held) => {
              save((all) => ({ ...all, own: { ...all.own, offers: withOffer(all.own.offers, offer, held) } }));
            }}
          />
        ))}
      </fieldset>
      <div class="field">
        <label for={`${id}-competencies`}>{words.say('options.competencies')}</label>
        <textarea
          id={`${id}-competencies`}
          rows={3}
          disabled={isLocked('competencies')}
          value={own.competencies.join('\n')}
          onChange={(event) => {
            change({ competencies: lines(event.currentTarget.value) });
          }}
        />
        {isLocked('competencies') && <Locked />}
      </div>
      <div class="field narrow">
        <label for={`${id}-role`}>{words.say('options.role')}</label>
        <select
          id={`${id}-role`}
          value={own.role}
          disabled={isLocked('role')}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            change({ role: roleIds.find((role) => role === chosen) ?? 'unknown' });
          }}
        >
          <option value="unknown">{words.say('options.role.unknown')}</option>
          {roleIds.map((role) => (
            <option key={role} value={role}>
              {words.say(`role.${role}`)}
            </option>
          ))}
        </select>
        {isLocked('role') && <Locked />}
      </div>
    </>
  );
}

function withOffer(
  offers: readonly OwnOffer[],
  offer: OwnOffer['offer'],
  held: OwnOffer | undefined,
): readonly OwnOffer[] {
  const others = offers.filter((one) => one.offer !== offer);
  return held ? [...others, held] : others;
}

/** One name a line; empty lines and what is beyond the bounds of the settings are left out. */
function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, 120))
    .filter((line) => line !== '')
    .slice(0, 30);
}
