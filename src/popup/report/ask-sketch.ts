/** Asks the documents of the tab in front for their sketches. */
import { browser } from '../../platform/browser.ts';
import { SKETCH_PORT, type PageSketch } from '../../platform/protocol.ts';
import { sketchRequest } from './anchors.ts';

/**
 * Tells all sketches there are so far, each time one comes in; an empty list when the tab has nobody to answer.
 * Needs no permission: only documents that the lens runs in answer. Returns how to stop.
 */
export function askSketch(tell: (sketches: readonly PageSketch[]) => void): () => void {
  let stop = (): void => undefined;
  let isStopped = false;
  let sketches: readonly PageSketch[] = [];
  void connect().catch(() => {
    tell(sketches);
  });
  return () => {
    isStopped = true;
    stop();
  };

  async function connect(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (isStopped) return;
    if (tab?.id === undefined) throw new Error('No tab in front.');
    const port = browser.tabs.connect(tab.id, { name: SKETCH_PORT });
    stop = () => {
      port.disconnect();
    };
    port.onMessage.addListener((message: unknown) => {
      sketches = [...sketches, message as PageSketch];
      tell(sketches);
    });
    port.onDisconnect.addListener(() => {
      // Looked at, or the browser reports the missing other end as an error of ours.
      const _reason = browser.runtime.lastError;
      tell(sketches);
    });
    port.postMessage(sketchRequest);
  }
}
