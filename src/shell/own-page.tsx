/** Shows one of our own pages: in the reader's language, and drawn anew whenever what is stored changes. */
import { render, type ComponentType } from 'preact';
import { translatorFor } from '../messages/languages.ts';
import type { Messages, Translator } from '../messages/translator.ts';
import type { NotebookData } from '../notebook/schema.ts';
import type { EffectiveSettings } from '../notebook/policy.ts';
import { Words } from '../panels/ui/words.tsx';
import { browser } from '../platform/browser.ts';
import type { IsoDate } from '../rules/facts.ts';
import { notebook, settings, today } from './stores.ts';

/** All that a page shows, read at one moment. */
export interface Snapshot {
  readonly settings: EffectiveSettings;
  readonly data: NotebookData;
  readonly today: IsoDate;
}

/** What a page is given; it keeps nothing of it. */
export interface PageProps {
  readonly now: Snapshot;
}

/**
 * Draws a page into `#root` and keeps it true. The language is the user's choice, else the browser's; only its file is
 * read. @param title Message key of the document's title.
 */
export function showOwnPage(Page: ComponentType<PageProps>, title: string): void {
  const root = document.getElementById('root');
  if (!root) return;
  const redraw = oneAfterAnother(async () => {
    const [translator, now] = await snapshot();
    document.documentElement.lang = translator.language;
    document.documentElement.dir = translator.direction;
    document.title = translator.say(title);
    render(
      <Words.Provider value={translator}>
        <Page now={now} />
      </Words.Provider>,
      root,
    );
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'local' || area === 'managed') redraw();
  });
  redraw();
}

async function snapshot(): Promise<readonly [Translator, Snapshot]> {
  const day = today();
  const [holding, data] = await Promise.all([settings.effective(), notebook.read(day)]);
  const wishes = holding.language === 'auto' ? navigator.languages : [holding.language, ...navigator.languages];
  return [await translatorFor(wishes, readOwnFile), { settings: holding, data, today: day }];
}

async function readOwnFile(path: string): Promise<Messages> {
  const response = await fetch(browser.runtime.getURL(path));
  return (await response.json()) as Messages;
}

/** Runs a task now; asked again meanwhile, once more after it, however often it was asked. */
function oneAfterAnother(task: () => Promise<void>): () => void {
  let isRunning = false;
  let isDue = false;
  return function run(): void {
    if (isRunning) {
      isDue = true;
      return;
    }

    isRunning = true;
    void task().finally(() => {
      isRunning = false;
      if (!isDue) return;
      isDue = false;
      run();
    });
  };
}
