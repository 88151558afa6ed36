import type { Browser } from 'playwright-core';
import type { Change } from '../../src/core/sheet/edit';
import { type Host, startHost } from '../excel-host/start-host';
import { launchBrowser } from '../support/browser';
import { xlsxOfGrids } from '../support/make-xlsx';
import { gridOf } from '../support/test-grid';

jest.setTimeout(120_000);
let browser: Browser;
let host: Host;

const change: Change = { id: 'c', edits: [{ kind: 'set', cell: 'B1', before: 'Kitob', after: 'Gazeta' }] };

/** The Excel host with somebody listening in its page. */
async function listen(version: string): Promise<void> {
  const workbook = xlsxOfGrids(gridOf([['1.', 'Kitob']]), gridOf([['x']], { sheet: 'Ikki' }));
  const requirements = { ExcelApi: version, SharedRuntime: '1.1' };
  host = await startHost({ browser, workbook, requirements, page: { bundle: 'test/excel/page-events.ts' } });
  await host.frame.evaluate(() => window.listen());
}

/** What was told once `last` was. */
async function toldUntil(last: string): Promise<readonly string[]> {
  await host.frame.waitForFunction((text) => window.told.includes(text), last);
  return host.frame.evaluate(() => window.told.splice(0));
}

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await host.close();
  expect(host.unknownCalls).toEqual([]);
});
afterAll(() => browser.close());

it('tells what others do, with sheets by their names, and not what the add-in writes', async () => {
  await listen('1.17');
  await host.frame.evaluate((one) => window.writeHere('Reja', [one]), change);
  host.editCell('Reja', 'B1', 'Jurnal');
  host.editCell('Ikki', 'A1', 'y', 'coauthor');
  host.select('Ikki', 'A4:B6');
  expect(await toldUntil('selected Ikki A4')).toEqual(['changed Reja B1', 'changed Ikki A1', 'selected Ikki A4']);
  host.workbook.as('person', () => host.workbook.sheet('Reja').insertRows(1, 2));
  expect(await toldUntil('changed Reja all')).toEqual(['changed Reja all']);
});

it('follows renamed and deleted sheets', async () => {
  await listen('1.17');
  host.workbook.as('person', () => host.workbook.rename(host.workbook.sheet('Ikki'), 'Uch'));
  await toldUntil('changed Ikki all');
  host.editCell('Uch', 'A1', 'z');
  await toldUntil('changed Uch A1');
  host.workbook.as('person', () => host.workbook.deleteSheet(host.workbook.sheet('Uch')));
  await toldUntil('changed Uch all');
});

it('does not take its own writes for others’ where Excel does not say who wrote', async () => {
  await listen('1.13');
  await host.frame.evaluate((one) => window.writeHere('Reja', [one]), change);
  host.editCell('Ikki', 'A1', 'y');
  expect(await toldUntil('changed Ikki A1')).toEqual(['changed Ikki A1']);
});

it('tells nothing any more once it is stopped', async () => {
  await listen('1.17');
  host.editCell('Ikki', 'A1', 'y');
  await toldUntil('changed Ikki A1');
  await host.frame.evaluate(() => window.stopListening());
  host.editCell('Ikki', 'A1', 'z');
  await host.settled();
  expect(await host.frame.evaluate(() => window.told)).toEqual([]);
});
