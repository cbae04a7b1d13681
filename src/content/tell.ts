import { browser } from '../platform/in-page.ts';
import type { Request } from '../platform/protocol.ts';

/** Tells the background something that needs no answer. Never throws: the extension may be gone by now. */
export function tell(request: Request): void {
  try {
    browser.runtime.sendMessage(request).catch(() => undefined);
  } catch {
    // Gone; the heartbeat finds out and takes everything off the page.
  }
}
