// @vitest-environment happy-dom
/** "Report this page" in the popup: what the user gets to read. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageSketch } from '../../src/platform/protocol.ts';
import knownPhrases from '../../src/portals/known-phrases.json' with { type: 'json' };
import { azurePages, partnerCenterPages, supportAlarms, supportForBusinessPages } from '../../src/portals/registry.ts';
import { sketchRequest } from '../../src/popup/report/anchors.ts';
import { anchorNames, needed } from '../../src/popup/report/needed.ts';
import { reportText } from '../../src/popup/report/report-text.ts';
import { vocabulary } from '../../src/popup/report/vocabulary.ts';
import { FakeEvent } from '../fakes/fake-browser.ts';

const page: PageSketch = {
  document: 'top',
  portal: 'partner-center',
  isTop: true,
  pages: ['partner-center/technical-benefits'],
  seen: [],
  shown: [],
  place: 'partner.microsoft.com/dashboard/v2/benefits/technicalsupport#',
  lines: ['html', ' body', '  "Activate"'],
  isCut: false,
  counts: anchorNames.map((name) => (name === 'main' || name === 'button' ? 2 : 0)),
};

describe('the text of a report', () => {
  it('tells what the readers found and what they miss', () => {
    expect(reportText([page], '1.2.3').split('\n')).toEqual([
      'Benefit Lens page report 1',
      'version: 1.2.3',
      '',
      'document: partner.microsoft.com/dashboard/v2/benefits/technicalsupport',
      'portal: partner-center',
      'readers: partner-center/technical-benefits',
      'seen: none',
      'shown: none',
      'found: main 2, button 2',
      'missing: heading, grid, row',
      'outline: 3 lines',
      '  html',
      '   body',
      '    "Activate"',
      '',
    ]);
  });

  it('begins with the top document, and says when something was left off', () => {
    const text = reportText([{ ...page, isTop: false, place: 'frame', isCut: true }, page], '1');
    expect(text.indexOf('document: partner')).toBeLessThan(text.indexOf('document: frame'));
    expect(text).toContain('portal: partner-center, in a frame');
    expect(text).toContain('3 lines, and more that was left off');
  });

  it('knows what each reader needs', () => {
    const readers = [...partnerCenterPages, ...supportForBusinessPages, ...azurePages, ...supportAlarms].map(
      ({ id }) => id,
    );
    expect(Object.keys(needed).sort()).toEqual(readers.sort());
  });
});

describe('what may leave a page', () => {
  it('has no phrase that breaks a line or holds a number', () => {
    expect(
      Object.values(knownPhrases)
        .flat()
        .filter((phrase) => /["\n]|\p{Nd}/u.test(phrase)),
    ).toEqual([]);
    expect(vocabulary.phrases.filter((phrase) => phrase.includes('"'))).toEqual([]);
  });

  it('has patterns and selectors that browsers understand', () => {
    expect(new RegExp(vocabulary.own, 'i').test('dashboard')).toBe(true);
    expect(new RegExp(vocabulary.plain, 'i').test('he-button')).toBe(true);
    for (const selector of sketchRequest.anchors) expect(() => document.querySelector(selector)).not.toThrow();
  });
});

afterEach(() => {
  vi.doUnmock('webextension-polyfill');
  vi.resetModules();
  vi.restoreAllMocks();
});

/** The part of the popup, with a tab that can be made to answer. */
async function popup() {
  vi.resetModules();
  const port = {
    onMessage: new FakeEvent<[unknown]>(),
    onDisconnect: new FakeEvent<[]>(),
    posted: [] as unknown[],
    postMessage: (message: unknown) => void port.posted.push(message),
    disconnect: vi.fn(),
  };
  const connect = vi.fn(() => port);
  const tabs = { query: () => Promise.resolve([{ id: 7 }]), connect };
  const runtime = { getManifest: () => ({ version: '1.2.3' }), lastError: undefined };
  vi.doMock('webextension-polyfill', () => ({ default: { tabs, runtime } }));
  const [{ draw, doing }, { ReportPage }] = await Promise.all([
    import('./draw.tsx'),
    import('../../src/popup/report/report-page.tsx'),
  ]);
  const root = draw(<ReportPage />);
  const press = async (text: string) => {
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent === text);
    await doing(() => button?.click());
    await doing(() => undefined);
  };
  return { root, port, connect, doing, press };
}

describe('reporting a page', () => {
  it('asks the page only when the user wants it, with the lists of what may be told', async () => {
    const { root, port, connect, doing, press } = await popup();
    expect(connect).not.toHaveBeenCalled();
    await press('Report this page');
    expect(connect).toHaveBeenCalledWith(7, { name: 'benefit-lens-sketch' });
    expect(port.posted).toHaveLength(1);
    await doing(() => port.onMessage.emit(page));
    const field = root.querySelector('textarea');
    expect(field?.value).toContain('missing: heading, grid, row');
    expect(field?.readOnly).toBe(true);
    await press('Report this page');
    expect(port.disconnect).toHaveBeenCalled();
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('copies what is shown, and selects it where copying is not allowed', async () => {
    const { root, port, doing, press } = await popup();
    await press('Report this page');
    await doing(() => port.onMessage.emit(page));
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    await press('Copy report');
    expect(copied).toHaveBeenCalledWith(root.querySelector('textarea')?.value);
    expect(root.querySelector('[role=status]')?.textContent).toBe('Copied.');
    copied.mockRejectedValueOnce(new Error('Not allowed.'));
    await press('Copy report');
    expect(root.querySelector('[role=status]')?.textContent).toContain('copy it by hand');
  });

  it('says when the page does not answer', async () => {
    const { root, port, doing, press } = await popup();
    await press('Report this page');
    expect(root.textContent).toContain('Reading how the page is built');
    await doing(() => port.onDisconnect.emit());
    expect(root.textContent).toContain('The page did not answer');
  });
});
