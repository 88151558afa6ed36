/** @jest-environment node */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { makeXlsx } from '../support/make-xlsx';
import { FAULT_KINDS, type FaultKind } from './faults';
import { inExcel, refusedWith } from './in-excel';
import { type Host, startHost } from './start-host';

jest.setTimeout(120_000);
let browser: Browser;
let host: Host;

const open = async (requirements?: Record<string, string>): Promise<void> => {
  host = await startHost({
    browser,
    workbook: makeXlsx({ sheets: [{ name: 'Reja' }, { name: 'Izohlar' }] }),
    page: 'bare',
    ...(requirements && { requirements }),
  });
};

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => host.close());

const write = async (context: Excel.RequestContext, text: string): Promise<void> => {
  context.workbook.worksheets.getItem('Reja').getRange('A1').values = [[text]];
  await context.sync();
};

// Microsoft: "Resource limits and performance optimization for Office Add-ins": Excel on the web, 5 MB a request and a response.
it('refuses a request above 5 MB, and an answer above 5 MB though the batch was done', async () => {
  await open();
  const large = async (context: Excel.RequestContext, letters: number): Promise<void> => {
    const sheet = context.workbook.worksheets.getItem('Reja');
    sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(letters)]);
    await context.sync();
  };
  expect(await refusedWith(host, large, 30_000)).toBe('RequestPayloadSizeLimitExceeded');
  expect(await refusedWith(host, large, 20_000)).toBe('');
  const readTwice = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.getItem('Reja');
    sheet.getRange('B1').values = [['oldin']];
    sheet.getRange('A1:A200').load('values,formulas');
    await context.sync();
  };
  expect(await refusedWith(host, readTwice)).toBe('ResponsePayloadSizeLimitExceeded');
  expect(host.workbook.sheet('Reja').cell(1, 2).value).toBe('oldin');
});

// Office.js documentation: Excel.ErrorCodes.invalidOperationInCellEditMode.
it('refuses batches while a cell is being edited', async () => {
  await open();
  host.isEditing = true;
  expect(await refusedWith(host, write, 'a')).toMatch(/^InvalidOperationInCellEditMode/);
  host.isEditing = false;
  expect(await refusedWith(host, write, 'b')).toBe('');
});

// Office.js documentation: "Excel JavaScript API requirement sets"; ApiNotFound.
it('does not know calls newer than its requirement set', async () => {
  await open({ ExcelApi: '1.9' });
  const merged = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getItem('Reja').getRange('A1:B2').getMergedAreasOrNullObject();
    await context.sync();
  };
  expect(await refusedWith(host, merged)).toMatch(/^ApiNotFound/);
  expect(host.unknownCalls).toEqual([]);
});

it('says the name of a call it does not know, and of arguments the real types refuse', async () => {
  await open();
  await refusedWith(host, async (context) => {
    context.workbook.worksheets.getItem('Reja').getRange('A1').flashFill();
    await context.sync();
  });
  await refusedWith(host, async (context) => {
    context.workbook.worksheets.getItem('Reja').getCell('1' as unknown as number, 2);
    await context.sync();
  });
  expect(host.unknownCalls).toEqual([
    'Range.FlashFill',
    'Worksheet.GetCell, argument 1: a whole number was expected, not "1"',
  ]);
});

it('lets go of ranges when Excel.run ends, and counts only batches that the add-in waits for', async () => {
  await open();
  await inExcel(host, write, 'a');
  await inExcel(host, async (context) => {
    context.workbook.worksheets.getItem('Reja').getRange('A1').load('values');
    await context.sync();
  });
  await host.settled();
  expect(host.roundTrips).toBe(2);
  expect(host.batches[0]).toMatchObject({
    calls: [
      'Workbook.worksheets',
      'WorksheetCollection.getItem("Reja")',
      'Worksheet.getRange("A1")',
      'Range.values = [["a"]]',
    ],
    outcome: 'ok',
  });
});

// Office.js documentation: Workbook.readOnly ("true if the workbook is open in read-only mode").
it('refuses every write of a workbook that is open for reading only', async () => {
  await open();
  host.workbook.isReadOnly = true;
  expect(await refusedWith(host, write, 'a')).toBe('AccessDenied Range.values');
  const isReadOnly = await inExcel(host, async ({ workbook }) => {
    workbook.load('readOnly');
    workbook.worksheets.getItem('Reja').getUsedRange().load('values');
    await workbook.context.sync();
    return workbook.readOnly;
  });
  expect(isReadOnly).toBe(true);
});

// Office.js documentation: RunOptions.mergeUndoGroup (ExcelApi 1.20) and "Undo capabilities with the Excel JavaScript API".
it('empties the undo stack with every write below ExcelApi 1.20, and from then on with what it cannot undo', async () => {
  const addSheet = async (context: Excel.RequestContext): Promise<void> => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Izohlar').visibility = 'Hidden';
    await context.sync();
  };
  const undoOf = async (version: string): Promise<readonly string[]> => {
    await open({ ExcelApi: version });
    await inExcel(host, write, 'a');
    await inExcel(host, addSheet);
    return host.batches.filter(({ isUpkeep }) => !isUpkeep).map(({ undo }) => undo);
  };
  expect(await undoOf('1.17')).toEqual(['cleared', 'cleared']);
  await host.close();
  expect(await undoOf('1.20')).toEqual(['step', 'cleared']);
});

it('refuses anything but its own files and Office.js', async () => {
  await open();
  const isRefused = await host.frame.evaluate(() =>
    fetch('https://example.org/x').then(
      () => false,
      () => true,
    ),
  );
  expect([isRefused, host.strayRequests]).toEqual([true, ['https://example.org/x']]);
});

describe('faults', () => {
  /** With what the add-in is refused; null where it is answered, or never. */
  const codes: Readonly<Record<FaultKind, string | null>> = {
    'general-failure': 'GeneralException',
    'access-denied': 'AccessDenied',
    'edit-mode': 'InvalidOperationInCellEditMode',
    'session-timed-out': 'InvalidOrTimedOutSession',
    'payload-too-large': 'RequestPayloadSizeLimitExceeded',
    'item-not-found': 'ItemNotFound',
    'sheet-deleted': 'ItemNotFound WorksheetCollection.getItem',
    'sheet-renamed': 'ItemNotFound WorksheetCollection.getItem',
    'cells-changed': '',
    'no-answer': null,
    'answer-lost': null,
    'pane-closed': null,
  };

  it('befall the batch they are meant for, and it only', async () => {
    await open();
    for (const kind of FAULT_KINDS) {
      if (codes[kind] === null) continue;
      host.workbook.as('person', () => host.workbook.find('Reja') ?? host.workbook.addSheet('Reja'));
      host.fault({ kind, at: 1, sheet: 'Reja', cells: { B1: 'hamkor' } });
      const outcomes = [await refusedWith(host, write, 'oldin'), await refusedWith(host, write, 'men')];
      expect([kind, ...outcomes]).toEqual([kind, '', codes[kind]]);
    }
    expect([1, 2].map((column) => host.workbook.sheet('Reja').cell(1, column).value)).toEqual(['men', 'hamkor']);
  });

  it.each([
    ['no-answer', ''],
    ['answer-lost', 'yozildi'],
  ] as const)('leave a batch without an answer (%s), and the next one is answered', async (kind, value) => {
    await open();
    host.fault({ kind, at: 0 });
    await host.frame.evaluate(async () => {
      await Office.onReady();
      void Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Reja').getRange('A1').values = [['yozildi']];
        await context.sync();
      });
    });
    const read = await inExcel(host, async (context) => {
      const range = context.workbook.worksheets.getItem('Reja').getRange('A1').load('values');
      await context.sync();
      return range.values[0]![0] as string;
    });
    expect([read, host.batches.map(({ outcome }) => outcome)]).toEqual([value, expect.arrayContaining([kind, 'ok'])]);
  });

  it('close the pane, which can be opened again on the same workbook', async () => {
    await open();
    host.fault({ kind: 'pane-closed', at: 0 });
    await host.frame
      .evaluate(async () => {
        await Office.onReady();
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Reja').getRange('A1').values = [['yozilmadi']];
          await context.sync();
        });
      })
      .catch(() => undefined);
    await host.openPane();
    await inExcel(host, write, 'yangi');
    expect(host.workbook.sheet('Reja').cell(1, 1).value).toBe('yangi');
  });
});
