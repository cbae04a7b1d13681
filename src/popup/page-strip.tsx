import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EffectiveSettings } from '../notebook/policy.ts';
import { portalIds } from '../notebook/schema.ts';
import { ToneIcon } from '../panels/icons.tsx';
import { Switch } from '../panels/ui/switch.tsx';
import { useWords } from '../panels/ui/words.tsx';
import type { Tone } from '../rules/answer.ts';
import { SiteAccess, useWithheld } from '../shell/site-access.tsx';
import { settings as store } from '../shell/stores.ts';
import { askTab } from './ask-tab.ts';
import { ReportPage } from './report/report-page.tsx';
import { noReport, verdictOn, type Verdict } from './this-page.ts';

const tones: Readonly<Record<Verdict['kind'], Tone>> = {
  asking: 'unknown',
  elsewhere: 'unknown',
  off: 'unknown',
  'unknown-page': 'unknown',
  'nothing-found': 'fine',
  silent: 'fine',
  speaks: 'act',
};

/** Whether the page in front is understood, why not if not, and the switch for its portal. */
export function PageStrip({ settings }: { readonly settings: EffectiveSettings }): JSX.Element {
  const words = useWords();
  const [report, setReport] = useState(noReport);
  useEffect(() => askTab(setReport), []);

  const verdict = verdictOn(report, (portal) => settings.portals[portal]);
  const portal = 'portal' in verdict ? verdict.portal : undefined;
  const wanted = portalIds.filter((id) => settings.portals[id] && (portal === undefined || portal === id));
  const missing = useWithheld(wanted);
  // Without access to a page the lens cannot know which one it is; so it says what it knows.
  if (verdict.kind === 'elsewhere' && missing.length > 0)
    return (
      <section class="this-page" aria-label={words.say('popup.page.label')}>
        <SiteAccess portals={missing} />
      </section>
    );
  const named = portal === undefined ? {} : { portal: words.say(`options.portal.${portal}`) };
  const panels =
    'panels' in verdict
      ? {
          panels: listed(
            words.language,
            verdict.panels.map((panel) => words.say(`options.panel.${panel}`)),
          ),
        }
      : {};
  return (
    <section class={`this-page ${portal === undefined ? '' : 'card'}`} aria-label={words.say('popup.page.label')}>
      <div class="page-line" data-tone={tones[verdict.kind]} role="status">
        <ToneIcon tone={tones[verdict.kind]} />
        <span>{words.say(`popup.page.${verdict.kind}`, { ...named, ...panels })}</span>
      </div>
      {portal !== undefined && (
        <Switch
          label={words.say('popup.page.switch', named)}
          on={settings.portals[portal]}
          isLocked={settings.managed.includes(`portals.${portal}`)}
          onChange={(on) => {
            void store.update((own) => ({ ...own, portals: { ...own.portals, [portal]: on } }));
          }}
        />
      )}
      {portal !== undefined && missing.length > 0 && <SiteAccess portals={missing} inPart />}
      {portal !== undefined && verdict.kind !== 'off' && <ReportPage />}
    </section>
  );
}

function listed(language: string, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
