// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../../src/page/hosts.ts';
import type { Alarm, Sighting } from '../../src/page/portal-page.ts';
import { createStage, type Question, type Stage } from '../../src/page/stage.ts';
import type { PrintedCard } from '../../src/panels/card.ts';

vi.mock('../../src/page/hosts.ts', () => ({
  mark: 'data-benefit-lens',
  createHost: (_panel: string, subject: Element): Partial<Host> => {
    const element = document.createElement('benefit-lens');
    document.body.append(element);
    return {
      element,
      subject: () => subject,
      isFloating: () => false,
      place: () => undefined,
      settleIn: () => undefined,
      heal: () => undefined,
      remove() {
        element.remove();
      },
    };
  },
}));

const panel = 'already-associated';
const alarm = { id: 'azure/already-associated', panel } as Alarm;
const card = (title: string) => ({ panel, title }) as unknown as PrintedCard;
/** The error, found anew; a page that draws it again makes another element of it. */
const found = (text = '', beside?: string): Sighting => {
  const subject = document.createElement('p');
  document.body.append(subject);
  return {
    panel,
    key: panel,
    subject,
    placement: { where: 'afterend', element: subject },
    facts: { wording: 'known', text, beside },
  };
};

const ask = vi.fn<(questions: readonly Question[], language: string, ahead: boolean) => Promise<object>>();
const draw = vi.fn<(host: Host, card: PrintedCard | undefined) => void>();
let stage: Stage;
let stop: AbortController;

beforeEach(() => {
  vi.resetAllMocks();
  stop = new AbortController();
  stage = createStage({ ask: ask as never, draw, showing: () => undefined }, () => 'en', stop.signal);
});

afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

/** Puts the error on the stage, and says what was drawn before anybody could answer. */
function raise(sighting: Sighting = found()): (PrintedCard | undefined)[] {
  draw.mockClear();
  stage.set({ sightings: [sighting], alarm: sighting }, false);
  return draw.mock.calls.map(([, drawn]) => drawn);
}

function fallSilent(): void {
  stage.set({ sightings: [] }, false);
}

const answered = () => new Promise((resolve) => setTimeout(resolve));

describe('an alarm', () => {
  it('is answered at once where its answer was had ahead of time', async () => {
    ask.mockResolvedValue({ [alarm.id]: card('ahead') });
    stage.prepare([alarm], () => undefined);
    await answered();
    expect(raise()).toEqual([card('ahead')]);
  });

  it('folds nothing at once that says more than what was asked about ahead of time', async () => {
    ask.mockResolvedValue({ [alarm.id]: { ...card('ahead'), fold: true } });
    stage.prepare([alarm], () => undefined);
    await answered();
    expect(raise(found('', 'and more'))).toEqual([{ ...card('ahead'), fold: false }]);
    fallSilent();
    expect(raise()).toEqual([{ ...card('ahead'), fold: true }]);
  });

  it('stands without words until it is answered, where nobody answered ahead of time', async () => {
    ask.mockRejectedValueOnce(new Error('Nobody is there yet.')).mockResolvedValue({ [panel]: card('told') });
    stage.prepare([alarm], () => undefined);
    await answered();
    expect(raise()).toEqual([undefined]);
    await answered();
    expect(draw).toHaveBeenLastCalledWith(expect.anything(), card('told'));
  });

  it('is answered at once when it comes again, where nobody answered ahead of time', async () => {
    ask.mockRejectedValueOnce(new Error('Nobody is there yet.')).mockResolvedValue({ [panel]: card('told') });
    stage.prepare([alarm], () => undefined);
    await answered();
    raise();
    await answered();
    fallSilent();
    expect(raise()).toEqual([card('told')]);
  });

  it('is not put up where there is nothing to say about it', async () => {
    ask.mockResolvedValue({});
    stage.prepare([alarm], () => undefined);
    await answered();
    expect(raise()).toEqual([]);
    await answered();
    fallSilent();
    expect(raise()).toEqual([]);
  });

  it('never borrows the answer to another error that a page found', async () => {
    ask.mockRejectedValueOnce(new Error('Nobody is there yet.')).mockResolvedValue({ [panel]: card('another') });
    stage.prepare([alarm], () => undefined);
    await answered();
    stage.set({ sightings: [found('Something else failed.')] }, false);
    await answered();
    expect(draw).toHaveBeenLastCalledWith(expect.anything(), card('another'));
    fallSilent();
    expect(raise()).toEqual([undefined]);
  });
});

describe('a thing that is seen', () => {
  it('has a panel once there is something to say', async () => {
    ask.mockResolvedValue({ [panel]: card('told') });
    stage.set({ sightings: [found()] }, false);
    expect(draw).not.toHaveBeenCalled();
    await answered();
    expect(stage.status()).toEqual({ seen: [panel], shown: [panel] });
  });

  it('is asked about again only when it is another thing, or what is known has changed', async () => {
    ask.mockResolvedValue({ [panel]: card('told') });
    const seen = found();
    const look = async () => {
      stage.set({ sightings: [seen] }, false);
      await answered();
    };
    await look();
    await look();
    expect(ask).toHaveBeenCalledTimes(1);
    stage.askAnew();
    await look();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is asked about again when nobody answered', async () => {
    ask.mockRejectedValueOnce(new Error('Nobody is there yet.')).mockResolvedValue({ [panel]: card('told') });
    const seen = found();
    stage.set({ sightings: [seen] }, false);
    await answered();
    stage.set({ sightings: [seen] }, false);
    await answered();
    expect(stage.status().shown).toEqual([panel]);
  });

  it('keeps its panel in the middle of a change, and loses it when it is gone', async () => {
    ask.mockResolvedValue({ [panel]: card('told') });
    stage.set({ sightings: [found()] }, false);
    await answered();
    stage.set({ sightings: [] }, true);
    expect(stage.hosts()).toHaveLength(1);
    stage.set({ sightings: [] }, false);
    expect(stage.hosts()).toHaveLength(0);
    expect(document.querySelector('benefit-lens')).toBeNull();
  });

  it('is missed as soon as its panel was taken off the page', async () => {
    ask.mockResolvedValue({ [panel]: card('told') });
    stage.set({ sightings: [found()] }, false);
    await answered();
    expect(stage.isTornDown()).toBe(false);
    document.querySelector('benefit-lens')?.remove();
    expect(stage.isTornDown()).toBe(true);
  });

  it('is shown in the answer that was asked for last', async () => {
    let tellFirst: (cards: object) => void = () => undefined;
    ask
      .mockReturnValueOnce(new Promise((resolve) => (tellFirst = resolve)))
      .mockResolvedValue({ [panel]: card('new') });
    stage.set({ sightings: [found('one')] }, false);
    stage.set({ sightings: [found('two')] }, false);
    await answered();
    tellFirst({ [panel]: card('old') });
    await answered();
    expect(draw.mock.calls.map(([, drawn]) => drawn)).toEqual([card('new')]);
  });
});
