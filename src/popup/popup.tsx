import type { JSX } from 'preact';
import { withStatements } from '../notebook/stated.ts';
import { LensMark } from '../panels/ui/lens-mark.tsx';
import { SettingsIcon } from './settings-icon.tsx';
import { Tabs } from '../panels/ui/tabs.tsx';
import { useWords } from '../panels/ui/words.tsx';
import { browser } from '../platform/browser.ts';
import { nothingKnown } from '../rules/facts.ts';
import type { PageProps } from '../shell/own-page.tsx';
import { SetAsideNotice } from '../shell/set-aside-notice.tsx';
import { PageStrip } from './page-strip.tsx';
import { ProductTab } from './product-tab.tsx';
import { RouteTab } from './route-tab.tsx';
import { bySignIn } from './sign-ins.ts';
import { StandingTab } from './standing-tab.tsx';

/** The popup: this page, where one stands, whether a product is covered, and where a request belongs. */
export function Popup({ now }: PageProps): JSX.Element {
  const words = useWords();
  const groups = bySignIn(now.data);
  // With several sign-ins nobody knows whose plans a question is about.
  const seen = groups.length === 1 ? groups[0]?.knowledge : undefined;
  const knowledge = withStatements(seen ?? nothingKnown, now.settings, now.today);
  return (
    <main>
      <header class="top">
        <LensMark />
        <h1>{words.say('frame.lens')}</h1>
        <button
          type="button"
          class="icon"
          aria-label={words.say('popup.settings')}
          title={words.say('popup.settings')}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <SettingsIcon />
        </button>
      </header>
      <PageStrip settings={now.settings} />
      <SetAsideNotice />
      <Tabs
        label={words.say('popup.tabs')}
        tabs={[
          { id: 'standing', label: words.say('popup.tab.standing'), content: <StandingTab now={now} /> },
          {
            id: 'product',
            label: words.say('popup.tab.product'),
            content: <ProductTab knowledge={knowledge} today={now.today} />,
          },
          {
            id: 'route',
            label: words.say('popup.tab.route'),
            content: <RouteTab knowledge={knowledge} today={now.today} />,
          },
        ]}
      />
    </main>
  );
}
