/** @jest-environment node */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { makeXlsx } from '../support/make-xlsx';
import { inExcel } from './in-excel';
import { type Host, startHost } from './start-host';

jest.setTimeout(120_000);
let browser: Browser;
let host: Host;

/** What the add-in was told, in the page. */
interface Told {
  heard: Record<string, unknown>[];
}

const open = async (version: string): Promise<void> => {
  host = await startHost({
    browser,
    workbook: makeXlsx({ sheets: [{ name: 'Reja' }, { name: 'Izohlar' }] }),
    page: 'bare',
    requirements: { ExcelApi: version, SharedRuntime: '1.1' },
  });
  await inExcel(host, async (context) => {
    const page = globalThis as unknown as Told;
    page.heard = [];
    const { worksheets } = context.workbook;
    worksheets.getItem('Reja').onChanged.add(async ({ address, changeType, source, triggerSource }) => {
      page.heard.push({ address, changeType, source, ...(triggerSource && { triggerSource }) });
    });
    worksheets.onActivated.add(async ({ type }) => {
      page.heard.push({ type });
    });
    worksheets.getItem('Reja').onSelectionChanged.add(async ({ address }) => {
      page.heard.push({ selected: address });
    });
    await context.sync();
  });
};

const heard = async (count: number): Promise<unknown> => {
  await host.settled();
  await host.frame.waitForFunction((least) => (globalThis as unknown as Told).heard.length >= least, count);
  return host.frame.evaluate(() => (globalThis as unknown as Told).heard.splice(0));
};

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(host.unknownCalls).toEqual([]);
  await host.close();
});

// Office.js documentation: Worksheet.onChanged, WorksheetChangedEventArgs (changeType, source, triggerSource from 1.14).
it("tells of edits: a person's, a co-author's, and the add-in's own with its trigger", async () => {
  await open('1.17');
  host.editCell('Reja', 'B4', 'yangi');
  host.editCell('Reja', 'B5', 'boshqa', 'coauthor');
  host.editCell('Izohlar', 'A1', 'bu yerda emas');
  await inExcel(host, async (context) => {
    context.workbook.worksheets.getItem('Reja').getRange('C4:C5').values = [[1], [2]];
    await context.sync();
  });
  expect(await heard(3)).toEqual([
    { address: 'B4', changeType: 'RangeEdited', source: 'Local' },
    { address: 'B5', changeType: 'RangeEdited', source: 'Remote' },
    { address: 'C4:C5', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin' },
  ]);
});

it('does not say who caused an event before ExcelApi 1.14', async () => {
  await open('1.13');
  await inExcel(host, async (context) => {
    context.workbook.worksheets.getItem('Reja').getRange('C4').values = [[1]];
    await context.sync();
  });
  expect(await heard(1)).toEqual([{ address: 'C4', changeType: 'RangeEdited', source: 'Local' }]);
});

it('tells of rows put in and taken out, and of selections', async () => {
  await open('1.17');
  await inExcel(host, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Reja');
    sheet.getRange('5:6').insert('Down');
    sheet.getRange('5:5').delete('Up');
    await context.sync();
  });
  host.select('Izohlar', 'A1');
  host.select('Reja', 'B2:C3');
  expect(await heard(5)).toEqual([
    { address: '5:6', changeType: 'RowInserted', source: 'Local', triggerSource: 'ThisLocalAddin' },
    { address: '5:5', changeType: 'RowDeleted', source: 'Local', triggerSource: 'ThisLocalAddin' },
    { type: 'WorksheetActivated' },
    { type: 'WorksheetActivated' },
    { selected: 'B2:C3' },
  ]);
});

// Office.js documentation: Excel.Runtime.enableEvents ("events are turned off for this add-in").
it('is silent about the add-in while it has turned events off, and after a handler was removed', async () => {
  await open('1.17');
  await inExcel(host, async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Reja').getRange('A1').values = [[1]];
    context.runtime.enableEvents = true;
    context.workbook.worksheets.getItem('Reja').getRange('A2').values = [[2]];
    await context.sync();
  });
  expect(await heard(1)).toEqual([
    { address: 'A2', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin' },
  ]);
});

// Office.js documentation: "Create add-in commands", Office.actions.associate and event.completed.
it('calls the function of a ribbon button and hears that it has completed', async () => {
  await open('1.17');
  await host.frame.evaluate(() => {
    Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
      (globalThis as unknown as Told).heard.push({ pressed: event.source.id });
      event.completed();
    });
  });
  const id = await host.pressCommand('check');
  expect(await heard(1)).toEqual([{ pressed: 'check' }]);
  await host.commandDone(id);
});
