import { describe, expect, it } from 'vitest';
import { nameOf, replicasOf } from '../../scripts/replica/write-page.ts';
import { readReport, readReportFile, ReportError } from '../../scripts/replica/read-report.ts';
import { addReported, placeLine, reportedAddress, reportedMarkup } from '../replicas/reported.ts';

function report(...lines: readonly string[]): string {
  return ['Benefit Lens page report 1', 'version: 0.1.0', '', ...lines].join('\n');
}

const page = report(
  'document: partner.microsoft.com/dashboard/_/technicalsupport#_',
  'missing: grid',
  'outline: 12 lines',
  '  html[lang=de-de]',
  '   body.dashboard',
  '    he-shell.he-shell[id=@3]',
  '     %shadow',
  '      slot[title="Access ID: #"]',
  '     p[aria-labelledby=@3 @4]',
  '      "# incidents remaining"',
  '      ~8',
  '      br',
  '      ~4#',
  '    iframe[src=sandbox-1.reactblade.portal.azure.net/react/index#]',
  '    iframe[src=sandbox-1.reactblade.portal.azure.net/react/index#]',
  '',
  'document: sandbox-1.reactblade.portal.azure.net/react/index',
  '  html',
  '   body',
);

function markups(text: string): string[] {
  return replicasOf(readReport(text), 'made').map(({ markup }) => markup);
}

describe('a replica of a report', () => {
  it('has the elements, their names and attributes, and shadow roots', () => {
    const [top = ''] = markups(page);
    expect(top).toContain('<html lang="de-de">');
    expect(top).toContain(
      '<he-shell class="he-shell" id="at-3"><template shadowrootmode="open"><slot title="Access ID: 900000017"></slot>',
    );
    expect(top).toContain('<p aria-labelledby="at-3 at-4">');
  });

  it('has known phrases with numbers, and fillers for other texts, which stay apart', () => {
    expect(markups(page)[0]).toContain('10 incidents remaining<!---->lorem ip<br>lor7');
  });

  it('shows each frame’s document in one frame of its place', () => {
    const [top = '', frame = ''] = markups(page);
    const address = 'src="https://sandbox-1.reactblade.portal.azure.net/react/index?r.reported=made.frame-1"';
    expect(top.split(address)).toHaveLength(2);
    expect(top).toContain('<iframe></iframe>');
    expect(frame).toContain('<body><script');
  });

  it('is called after its place', () => {
    expect(nameOf(readReport(page))).toBe('partner-dashboard-technicalsupport');
  });

  it.each([
    ['something else', 'Hello', 'A report begins with'],
    ['nothing', report(), 'holds no document'],
    ['a script', report('document: a.example/', '  script'), 'Line 5 is neither'],
    ['a handler', report('document: a.example/', '  p[onclick=alert]'), 'Line 5 is neither'],
    ['markup in a class', report('document: a.example/', '  p."><b>'), 'Line 5 is neither'],
    ['markup in a place', report('document: a.example/--><b>'), 'Line 4 is no place'],
    ['a line without a parent', report('document: a.example/', '    p'), 'Line 5 stands too deep'],
  ])('is not made of %s', (_what, text, message) => {
    expect(() => readReport(text)).toThrow(message);
  });

  it.each(['no-such-report.txt', 'docs'])('is not made of %s, and says so in a sentence', (file) => {
    expect(() => readReportFile(file)).toThrow(ReportError);
    expect(() => readReportFile(file)).toThrow('It could not be read');
  });

  it('escapes whatever is said', () => {
    const [markup] = markups(report('document: a.example/', '  p[title="<b>"]', '   "<img onerror=1>"'));
    expect(markup).toContain('<p title="&lt;b&gt;">&lt;img onerror=1&gt;</p>');
  });
});

describe('where a replica is served', () => {
  const place = 'reported.example/dashboard/_/users#view';
  const made = { name: 'made', place, markup: `${placeLine.write(place)}<p>` };

  it('says its place in its first line', () => {
    expect(placeLine.read(made.markup)).toBe(place);
  });

  it('is its own place, by name or where nothing else stands there', () => {
    addReported([made]);
    expect(reportedAddress(made)).toBe('https://reported.example/dashboard/_/users?r.reported=made#view');
    const at = (address: string, byPlace: boolean) => reportedMarkup(new URL(address), byPlace);
    expect(at(reportedAddress(made), false)).toBe(made.markup);
    expect(at('https://reported.example/dashboard/v2/Users/', true)).toBe(made.markup);
    expect(at('https://reported.example/dashboard/v2/users', false)).toBeUndefined();
    expect(at('https://reported.example/dashboard/v2/other', true)).toBeUndefined();
    expect(at('https://other.example/dashboard/v2/users', true)).toBeUndefined();
  });
});
