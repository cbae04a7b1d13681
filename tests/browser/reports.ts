/** Reports of a page, asked for as the popup does. */
import type { PageSketch, SketchRequest } from '../../src/platform/protocol.ts';
import { vocabulary } from '../../src/popup/report/vocabulary.ts';
import type { Lens } from './lens.ts';

/** The extension's interface as functions sent into its pages see it; only what is used here. */
declare const browser: {
  readonly tabs: {
    query(what: object): Promise<{ id: number }[]>;
    connect(
      tab: number,
      info: { name: string },
    ): {
      readonly onMessage: { addListener(listener: (message: unknown) => void): void };
      postMessage(message: unknown): void;
      disconnect(): void;
    };
  };
};

/** What the popup does: asks the documents of the tabs, and takes what comes in until so many have answered. */
function ask(request: unknown, documents: number): Promise<unknown[]> {
  return browser.tabs.query({}).then(
    (tabs) =>
      new Promise((resolve) => {
        const told: unknown[] = [];
        const ports = tabs.map(({ id }) => browser.tabs.connect(id, { name: 'benefit-lens-sketch' }));
        for (const port of ports) {
          port.onMessage.addListener((answer) => {
            told.push(answer);
            if (told.length < documents) return;
            for (const each of ports) each.disconnect();
            resolve(told);
          });
          port.postMessage(request);
        }
      }),
  );
}

const request: SketchRequest = { ...vocabulary, anchors: ['main', 'iframe'] };

/** What the popup gets for **Report this page**: the top document first. It waits for so many documents. */
export async function report(lens: Lens, documents = 1): Promise<PageSketch[]> {
  const told = (await lens.inExtension(ask, request, documents)) as PageSketch[];
  return told.sort((one, other) => Number(other.isTop) - Number(one.isTop));
}
