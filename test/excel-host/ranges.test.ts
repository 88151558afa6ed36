/** @jest-environment node */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { inExcel, refusedWith } from './in-excel';
import { rangesWorkbook } from './ranges-workbook';
import { type Host, startHost } from './start-host';

jest.setTimeout(120_000);
let browser: Browser;
let host: Host;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await startHost({
    browser,
    workbook: rangesWorkbook(),
    page: 'bare',
  });
  host.workbook.year = 2026;
});
afterAll(async () => {
  expect(host.unknownCalls).toEqual([]);
  expect(host.strayRequests).toEqual([]);
  await browser.close();
});

it('is Excel on the web to Office.js, with the requirement sets it was given', async () => {
  const info = await host.frame.evaluate(async () => {
    const { host: name, platform } = await Office.onReady();
    const supports = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
    return { name, platform, supported: ['1.9', '1.17', '1.20'].filter(supports) };
  });
  expect(info).toEqual({ name: 'Excel', platform: 'OfficeOnline', supported: ['1.9', '1.17'] });
});

// Office.js documentation: Worksheet.getUsedRange ("valuesOnly: considers only cells with values as used cells").
it('counts formatted cells as used, unless only values are asked for', async () => {
  const used = await inExcel(host, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Reja');
    const ranges = [sheet.getUsedRange(), sheet.getUsedRange(true)];
    for (const range of ranges) range.load('address');
    const none = context.workbook.worksheets.getItemOrNullObject('Yoʻq');
    await context.sync();
    return [...ranges.map(({ address }) => address), none.isNullObject];
  });
  expect(used).toEqual(['Reja!B2:D6', 'Reja!B2:C4', true]);
});

// Office.js documentation: Range.values, Range.numberFormat, Range.valueTypes; "" is what an empty cell gives.
it('reads values, formats and types; an empty cell is an empty text', async () => {
  const read = await inExcel(host, async (context) => {
    const range = context.workbook.worksheets.getItem('Reja').getRange('B2:C4');
    range.load('values,numberFormat,valueTypes,text,rowIndex,columnCount');
    await context.sync();
    return range.toJSON();
  });
  expect(read).toEqual({
    values: [
      ['T/r', 5],
      ['', ''],
      [46_082, ''],
    ],
    numberFormat: [
      ['General', 'General'],
      ['General', 'General'],
      ['mm-dd-yy', '#,##0.00'],
    ],
    valueTypes: [
      ['String', 'Double'],
      ['Empty', 'Empty'],
      ['Double', 'Empty'],
    ],
    text: [
      ['T/r', '5'],
      ['', ''],
      ['03-01-26', ''],
    ],
    rowIndex: 1,
    columnCount: 2,
  });
});

// Office.js documentation: "Set null values" and "Clear values" (blank and null values in ranges).
it('clears with an empty text and leaves with null', async () => {
  const values = await inExcel(host, async (context) => {
    const range = context.workbook.worksheets.getItem('Typing').getRange('A5:C5');
    range.values = [['a', 'b', 'c']];
    range.values = [['', null, 'd']];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['', 'b', 'd']]);
});

// Office.js documentation: Range.values must have the range's dimensions, or be one value.
it('refuses an array of another size', async () => {
  const code = await refusedWith(host, async (context) => {
    context.workbook.worksheets.getItem('Typing').getRange('A6:B6').values = [['a', 'b', 'c']];
    await context.sync();
  });
  expect(code).toBe('InvalidArgument Range.values');
});

// Office.js documentation: "Read or write to a large range": Office.js sends a large assignment in pieces.
it('takes a large assignment, which Office.js cuts in pieces', async () => {
  await inExcel(host, async (context) => {
    const rows = Array.from({ length: 700 }, (_, row) => [row, `n${row}`, true]);
    context.workbook.worksheets.getItem('Typing').getRangeByIndexes(99, 0, 700, 3).values = rows;
    await context.sync();
  });
  const sheet = host.workbook.sheet('Typing');
  expect([sheet.cell(100, 1).value, sheet.cell(799, 2).value, sheet.cell(799, 3).value]).toEqual([0, 'n699', true]);
});

// Office.js documentation: Range, "unbounded range": cell properties of whole rows or columns are null.
it('answers null for the cells of whole rows', async () => {
  const read = await inExcel(host, async (context) => {
    const rows = context.workbook.worksheets.getItem('Reja').getRange('2:4');
    rows.load('address,values,isEntireRow');
    await context.sync();
    return [rows.address, rows.values, rows.isEntireRow];
  });
  expect(read).toEqual(['Reja!2:4', null, true]);
});

// Office.js documentation: Range.getMergedAreasOrNullObject ("more than 512 … will fail to return the result").
it('gives merged areas, of which only the first cell holds a value', async () => {
  const read = await inExcel(host, async (context) => {
    const range = context.workbook.worksheets.getItem('Merged').getRange('A1:C3');
    const merged = range.getMergedAreasOrNullObject();
    merged.load('areas/items/address,areaCount');
    const none = context.workbook.worksheets.getItem('Merged').getRange('A2:C3').getMergedAreasOrNullObject();
    range.getCell(1, 1).values = [['yashirin']];
    range.load('values');
    await context.sync();
    return [merged.areas.items.map(({ address }) => address), none.isNullObject, range.values];
  });
  expect(read).toEqual([
    ['Merged!A1:B2'],
    true,
    [
      ['Jami', '', ''],
      ['', '', ''],
      ['', '', ''],
    ],
  ]);
});

it('does not answer where more than 512 merged areas lie in a range', async () => {
  const code = await refusedWith(host, async (context) => {
    context.workbook.worksheets.getItem('Many merges').getUsedRange().getMergedAreasOrNullObject().load('areaCount');
    await context.sync();
  });
  expect(code).toMatch(/^GeneralException/);
});

// Office.js documentation: Worksheet protection; error AccessDenied "You cannot perform the requested operation".
it('refuses a locked cell of a protected sheet and takes a free one', async () => {
  const write = async (context: Excel.RequestContext, cell: string): Promise<void> => {
    context.workbook.worksheets.getItem('Closed').getRange(cell).values = [['yangi']];
    await context.sync();
  };
  expect(await refusedWith(host, write, 'A1')).toBe('AccessDenied Range.values');
  expect(await refusedWith(host, write, 'B1')).toBe('');
  expect([host.workbook.sheet('Closed').cell(1, 1).value, host.workbook.sheet('Closed').cell(1, 2).value]).toEqual([
    'yopiq',
    'yangi',
  ]);
});

// Office.js documentation: "the batch is not a transaction": what stood before the failing call is done.
it('keeps what a batch did before the call that failed', async () => {
  const code = await refusedWith(host, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Typing').getRange('E1').values = [['birinchi']];
    worksheets.getItem('Yoʻq').getRange('A1').values = [['ikkinchi']];
    worksheets.getItem('Typing').getRange('E2').values = [['uchinchi']];
    await context.sync();
  });
  expect(code).toBe('ItemNotFound WorksheetCollection.getItem');
  expect([1, 2].map((row) => host.workbook.sheet('Typing').cell(row, 5).value)).toEqual(['birinchi', '']);
});

// Office.js documentation: Range.rowHidden and columnHidden, null where rows differ; getRowProperties (1.9).
it('reads and sets hidden rows and columns', async () => {
  const read = await inExcel(host, async (context) => {
    const range = context.workbook.worksheets.getItem('Hidden lines').getRange('A1:B2');
    range.load('rowHidden,columnHidden');
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    const before = [range.rowHidden, range.columnHidden, rows.value, columns.value];
    range.rowHidden = false;
    range.load('rowHidden');
    await context.sync();
    return [...before, range.rowHidden];
  });
  expect(read).toEqual([
    null,
    null,
    [{ rowHidden: false }, { rowHidden: true }],
    [{ columnHidden: false }, { columnHidden: true }],
    false,
  ]);
});

it('reads formulas with their results, errors as their text', async () => {
  const read = await inExcel(host, async (context) => {
    const range = context.workbook.worksheets.getItem('Formulas').getRange('B1:C1');
    range.load('values,formulas,valueTypes');
    await context.sync();
    return [range.values[0], range.formulas[0], range.valueTypes[0]];
  });
  expect(read).toEqual([
    [5, '#REF!'],
    ['=SUM(A1:A2)', '=A9+#REF!'],
    ['Double', 'Error'],
  ]);
});

it('moves rows, formulas and ranges that the add-in holds', async () => {
  const moved = await inExcel(host, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Formulas');
    const held = sheet.getRange('A2');
    held.load('address');
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    held.load('address');
    const sum = sheet.getRange('B1');
    sum.load('formulas');
    await context.sync();
    const after = [held.address, sum.formulas[0]![0]];
    sheet.getRange('2:3').delete('Up');
    sum.load('formulas');
    await context.sync();
    return [...after, sum.formulas[0]![0]];
  });
  expect(moved).toEqual(['Formulas!A4', '=SUM(A1:A4)', '=SUM(A1:A2)']);
});

// Office.js documentation: Range.clear and Excel.ClearApplyTo.
it('clears contents, formats, or both', async () => {
  const cell = async (applyTo: 'All' | 'Contents' | 'Formats'): Promise<unknown> =>
    inExcel(
      host,
      async (context, what) => {
        const range = context.workbook.worksheets.getItem('Typing').getRange('G1');
        range.numberFormat = [['0.00']];
        range.values = [[5]];
        range.clear(what);
        range.load('values,numberFormat');
        await context.sync();
        return [range.values[0]![0], range.numberFormat[0]![0]];
      },
      applyTo,
    );
  expect([await cell('Contents'), await cell('Formats'), await cell('All')]).toEqual([
    ['', '0.00'],
    [5, 'General'],
    ['', 'General'],
  ]);
});
