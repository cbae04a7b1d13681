/** A page is reported, and the report becomes a replica that the lens reads like the page it came from. */
import { readReport } from '../../scripts/replica/read-report.ts';
import { replicasOf } from '../../scripts/replica/write-page.ts';
import { reportText } from '../../src/popup/report/report-text.ts';
import { addresses } from '../replicas/addresses.ts';
import { inventedIds } from '../replicas/data.ts';
import { addReported, reportedAddress } from '../replicas/reported.ts';
import { report } from './reports.ts';
import { expect, test } from './test.ts';

test('a report holds the structure of the page and none of its data', async ({ lens }) => {
  await lens.open(addresses.userManagement());
  await lens.panel('user-management');
  const [sketch] = await report(lens);
  expect(sketch?.place).toBe('partner.microsoft.com/dashboard/account/v3/usermanagement#users');
  expect(sketch?.counts).toEqual([1, 0]);
  const text = reportText([sketch!], '0.0.0');
  expect(text).toContain('main[id=3ppmaincontent][role=main]');
  expect(text).toContain('"User management"');
  const shown = await lens.evaluate(() => document.body.innerText);
  const emails = shown.match(/[\w.]+@[\w.]+/g) ?? [];
  expect(emails.length).toBeGreaterThan(0);
  for (const secret of [...emails, 'Ada', 'contoso', 'benefit-lens', '?']) expect(text).not.toContain(secret);
});

const pages: readonly (readonly [string, string, string])[] = [
  ['the ids in Partner Center', addresses.technicalSupport({ activated: 'yes', wizard: 'open' }), 'benefits-overview'],
  [
    'a grid in shadow roots',
    addresses.technicalSupport({ grid: 'shadow-grid', wizard: 'open', role: 'none' }),
    'activate-disabled',
  ],
  ['the request form', addresses.createRequest(), 'plan-balance'],
];

for (const [name, address, panel] of pages) {
  test(`a report of ${name} makes a replica with the same report and the same panel`, async ({ lens }) => {
    await lens.open(address);
    await lens.panel(panel);
    const before = await report(lens);
    const told = reportText(before, '0.0.0');
    for (const secret of Object.values(inventedIds)) expect(told).not.toContain(secret);
    const [page] = replicasOf(readReport(told), 'reported-in-test');
    addReported([page!]);
    await lens.open(reportedAddress(page!));
    expect(await lens.evaluate(() => window.replica.errors)).toEqual([]);
    const after = await report(lens);
    expect(after.map(({ lines }) => lines)).toEqual(before.map(({ lines }) => lines));
    expect(after[0]?.place).toBe(before[0]?.place);
    await lens.panel(panel);
  });
}

test('a report of a page with frames makes a replica with frames', async ({ lens }) => {
  await lens.open(addresses.supportPlans());
  await lens.frame('view=SupportPlans').waitFor(() => 'replica' in window && window.replica.ready);
  const before = await report(lens, 2);
  const made = replicasOf(readReport(reportText(before, '0.0.0')), 'frames-in-test');
  expect(made).toHaveLength(2);
  addReported(made);
  await lens.open(reportedAddress(made[0]!));
  const frame = lens.frame('r.reported=frames-in-test.frame-1');
  await frame.waitFor(() => 'replica' in window && window.replica.ready);
  expect((await report(lens, 2))[1]?.lines).toEqual(before[1]?.lines);
});
