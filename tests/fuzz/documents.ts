/** Readers of pages on random documents, in a browser: none throws, and what they report stands on the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadingRoom, type ReadingRoom } from '../readers/reading.ts';
import { firstSeedOf, runs, sliceMs, slices, timeout } from './runs.ts';

/** What went wrong, each with the seed of its document, and the seed to go on with. Runs in the page. */
function fuzz(seed: number, count: number): { readonly wrong: string[]; readonly next: number } {
  let state = seed;
  const random = (below: number): number => {
    // Mulberry32: small, and the same in every browser.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const tags =
    'div span table thead tbody tr td th ul li button a h2 h3 section label input select option fieldset form dialog details summary p he-button he-data-grid x-row'.split(
      ' ',
    );
  const roles =
    'grid row gridcell columnheader radio radiogroup option alert dialog button tab heading list listitem combobox'.split(
      ' ',
    );
  const texts = [
    ...[
      'Partner Cloud Support 50',
      'Partner On-premises Support 20',
      'Partner support MAPS 10pack',
      'Microsoft Product Support',
    ],
    ...[
      'Benefit',
      'Source',
      'Quantity',
      'Activate By',
      'Remaining',
      'Activate',
      'View',
      '20 incidents',
      'Unlimited incidents',
    ],
    ...[
      'Start Date (12/23/22), End Date (12/19/23), 10 incidents remaining',
      'Support plan',
      'Product family',
      'Version',
    ],
    ...['Access ID', 'Contract ID', 'Access ID: 123456789', '987 654 321', 'You are not authorized for this action'],
    ...[
      "Looks like you don't have any benefits yet",
      'Unavailable support plans',
      'Code: 8',
      'Issue type',
      'Technical',
    ],
    ...[
      'This Access ID is already associated to an account',
      'Global admin',
      'MPN Partner Admin',
      'Jo Doe',
      '',
      '7',
      '£$%',
    ],
    ...['\u0000\ud800', '<b>', 'x'.repeat(3000), '支援プラン', 'Zdarzenia 5'],
  ];
  const names = ['parentNode', 'id', 'getAttribute', 'querySelectorAll', 'plan', 'localName'];
  const grow = (parent: Node, left: { nodes: number }, depth: number): void => {
    const children = random(5);
    for (let child = 0; child < children && left.nodes > 0; child += 1) {
      left.nodes -= 1;
      // Texts side by side in one element are one text to whoever looks at the page.
      if (random(3) === 0) {
        if (!(parent.lastChild instanceof Text)) parent.appendChild(document.createTextNode(pick(texts)));
        continue;
      }

      const element = document.createElement(pick(tags));
      if (random(3) === 0) element.setAttribute('role', pick(roles));
      if (random(6) === 0) element.setAttribute('aria-label', pick(texts));
      if (random(8) === 0) element.setAttribute('aria-labelledby', `n${random(40)}`);
      if (random(8) === 0) element.setAttribute('aria-disabled', pick(['true', 'false']));
      if (random(10) === 0) element.setAttribute('colspan', pick(['2', '-1', '99999999']));
      if (random(10) === 0) element.setAttribute('name', pick(names));
      if (random(14) === 0) element.setAttribute('hidden', '');
      if (random(12) === 0) element.setAttribute('type', pick(['radio', 'password', 'text', 'checkbox', 'hidden']));
      if (random(5) === 0) element.id = `n${random(40)}`;
      parent.appendChild(element);
      if (depth < 12)
        grow(
          random(12) === 0 && !element.shadowRoot && element.localName.includes('-')
            ? element.attachShadow({ mode: 'open' })
            : element,
          left,
          depth + 1,
        );
    }
  };
  const wrong: string[] = [];
  for (let run = 0; run < count && wrong.length < 3; run += 1) {
    const start = state;
    document.body.replaceChildren();
    const left = { nodes: 5 + random(120) };
    while (left.nodes > 0) {
      left.nodes -= 1;
      grow(document.body, left, 0);
    }

    try {
      const said = JSON.stringify([
        window.readNow().map(({ facts }) => facts),
        window.newsNow(),
        // Half a character is written as its number, which is no number of the document.
      ]).replaceAll(/\\u[0-9a-f]{4}/g, ' ');
      if (/\d{6}/.test(said.replaceAll(/(?<=\d)[\s-](?=\d)/g, ''))) wrong.push(`seed ${start}: an id in ${said}`);
      if (said.length > 200_000) wrong.push(`seed ${start}: ${said.length} characters`);
      const all = `${JSON.stringify(texts)} ${names.join()}`;
      for (const [digits] of said.matchAll(/\d+/g))
        if (!all.includes(digits)) wrong.push(`seed ${start}: ${digits} from nowhere in ${said}`);
      window.alarmsNow();
    } catch (error) {
      wrong.push(`seed ${start}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }

  document.body.replaceChildren();
  return { wrong, next: state };
}

/** Tests of the readers at these addresses; the first of them has that number among all that are read so. */
export function readRandomDocuments(pages: readonly string[], first: number): void {
  describe('on random documents', { timeout }, () => {
    let room: ReadingRoom;
    beforeAll(async () => {
      room = await openReadingRoom();
    });
    afterAll(async () => {
      await room.close();
    });

    it.each(pages)('%s', async (page) => {
      const source = `(() => { const __name = (value) => value; return (${fuzz.toString()})`;
      let seed = firstSeedOf(first + pages.indexOf(page));
      for (const [index, count] of slices.entries()) {
        // Each slice in a document of its own, so that a long run holds no more than a short one.
        await room.read('', page);
        const done = `${index} slices of ${slices.length} done, seed ${seed} begins the next`;
        const { wrong, next } = await within(
          sliceMs,
          room.page.evaluate<ReturnType<typeof fuzz>>(`${source}(${seed}, ${count}); })()`),
          done,
        );
        expect(wrong, done).toEqual([]);
        seed = next;
      }

      expect(slices.reduce((sum, count) => sum + count)).toBe(runs);
    });
  });
}

/** A document that a reader never comes to the end of is found by the slice that it is in. */
async function within<T>(milliseconds: number, work: Promise<T>, done: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`No end after ${milliseconds / 1000} s: ${done}.`));
    }, milliseconds);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
