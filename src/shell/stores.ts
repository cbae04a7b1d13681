/** What the popup, the options and the welcome page keep and read: the same stores as the background, under the same locks. */
import { openNotebook } from '../notebook/notebook.ts';
import { createQueue } from '../notebook/queue.ts';
import { randomLetters } from '../notebook/scope.ts';
import { openSettings } from '../notebook/settings-store.ts';
import { browser } from '../platform/browser.ts';
import { localDay } from '../platform/clock.ts';
import type { IsoDate } from '../rules/facts.ts';

const { local, managed } = browser.storage;
const { locks } = navigator;

export const notebook = openNotebook({
  area: local,
  serialise: createQueue('notebook', locks),
  newId: () => randomLetters(6),
});

export const settings = openSettings({ local, managed, serialise: createQueue('settings', locks) });

/** The calendar day where the user is. */
export function today(): IsoDate {
  return localDay(new Date());
}
