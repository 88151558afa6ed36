/** @jest-environment node */
import type { Browser } from 'playwright-core';
import { areaName } from '../../src/core/sheet/address';
import { launchBrowser } from '../support/browser';
import { makeXlsx } from '../support/make-xlsx';
import { inExcel, refusedWith } from './in-excel';
import { carriedBy } from './objects/carried';
import { type Host, startHost } from './start-host';

/*
 * Formats by condition and data validation: what Excel does with them. "Learn" is Microsoft Learn, the page of the
 * member named (learn.microsoft.com/javascript/api/excel).
 */

jest.setTimeout(120_000);
let browser: Browser;
let host: Host;

const numbers = Array.from({ length: 9 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`);

beforeAll(async () => {
  browser = await launchBrowser();
  const own =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" operator="greaterThan" dxfId="0" priority="1"><formula>5</formula></cfRule></conditionalFormatting>';
  const workbook = makeXlsx({
    sheets: [
      { name: 'Formats', rows: numbers.join(''), after: own },
      { name: 'Checks', rows: numbers.join('') },
      {
        name: 'Own checks',
        after:
          '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" errorTitle="Birlik" error="Roʻyxatdan tanlang" sqref="B2:B9"><formula1>"dona,marta"</formula1></dataValidation><dataValidation type="whole" operator="greaterThanOrEqual" sqref="C2:C9"><formula1>0</formula1></dataValidation></dataValidations>',
      },
      { name: 'Closed', rows: numbers.join(''), after: '<sheetProtection sheet="1"/>' },
      { name: 'Closed but formats', rows: numbers.join(''), after: '<sheetProtection sheet="1" formatCells="0"/>' },
    ],
    formats: '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
  });
  host = await startHost({ browser, workbook, page: 'bare' });
});
afterAll(async () => {
  await host.close();
  await browser.close();
});
afterEach(() => expect(host.unknownCalls).toEqual([]));

describe('formats by condition', () => {
  it('come in before those that are there, and are read with their formula', async () => {
    // Learn, ConditionalFormatCollection.add: "at the first/top priority".
    const read = await inExcel(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Formats');
      for (const severity of ['xato', 'ogohlantirish']) {
        const added = sheet.getRange('A1:C9').conditionalFormats.add('Custom');
        added.custom.rule.formula = `=N("${severity}")=0`;
        added.custom.format.fill.color = '#fde7e9';
        added.custom.format.font.bold = true;
        added.custom.format.borders.getItem('EdgeTop').style = 'Dash';
        added.stopIfTrue = true;
      }
      const all = sheet.getRange().conditionalFormats;
      all.load('items/id,items/type,items/priority,items/stopIfTrue');
      await context.sync();
      const custom = all.items.filter(({ type }) => type === 'Custom');
      custom.forEach((format) => {
        format.custom.rule.load('formula');
        format.custom.format.fill.load('color');
      });
      const none = all.items.at(-1)!.customOrNullObject;
      none.load();
      const one = all.getItem(custom[1]!.id);
      one.load('priority');
      await context.sync();
      return {
        types: all.items.map(({ type, priority }) => `${priority} ${type}`),
        formulas: custom.map(({ custom: { rule, format } }) => `${rule.formula} ${format.fill.color}`),
        isNone: none.isNullObject,
        second: one.priority,
      };
    });
    expect(read).toEqual({
      types: ['0 Custom', '1 Custom', '2 CellValue'],
      formulas: ['=N("ogohlantirish")=0 #FDE7E9', '=N("xato")=0 #FDE7E9'],
      isNone: true,
      second: 1,
    });
    expect(carriedBy(host.workbook.sheet('Formats')).formats.all.at(-1)?.fill).toBe('#FFC7CE');
  });

  it('change places by priority, from the last where it is below zero', async () => {
    // Learn, ConditionalFormat.priority: contiguous, "use a negative priority to begin from the back", bounds.
    const order = await inExcel(host, async (context) => {
      const formats = context.workbook.worksheets.getItem('Formats').getRange('A1').conditionalFormats;
      const seen: string[] = [];
      for (const priority of [2, -1, 99]) {
        formats.getItemAt(0).priority = priority;
        formats.load('items/type');
        await context.sync();
        seen.push(formats.items.map(({ type }) => type.slice(0, 2)).join(' '));
      }
      return seen;
    });
    expect(order).toEqual(['Cu Ce Cu', 'Ce Cu Cu', 'Cu Cu Ce']);
  });

  it('are those that touch the range, and are cleared from its cells only', async () => {
    // Learn, Range.conditionalFormats: "the collection of ConditionalFormats that intersect the range"; clearAll: "active on the current specified range".
    const counts = await inExcel(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Formats');
      const [inside, outside] = ['B2', 'E1:F9'].map((cells) => sheet.getRange(cells).conditionalFormats.getCount());
      sheet.getRange('A1:C4').conditionalFormats.clearAll();
      const left = sheet.getRange().conditionalFormats;
      left.load('items/type');
      await context.sync();
      const ranges = left.items.map((format) => format.getRange());
      ranges.forEach((range) => range.load('address'));
      await context.sync();
      return { inside: inside!.value, outside: outside!.value, left: ranges.map(({ address }) => address) };
    });
    expect(counts).toEqual({ inside: 2, outside: 0, left: ['Formats!A5:C9', 'Formats!A5:C9', 'Formats!A5:A9'] });
  });

  it('move with the rows', async () => {
    // Microsoft Support, "Manage conditional formatting rule precedence"; Excel moves rules and their references with inserted rows.
    await inExcel(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Formats');
      sheet.getRange().conditionalFormats.clearAll();
      sheet.getRange('A5:C9').conditionalFormats.add('Custom').custom.rule.formula = '=$A5>$A$1';
      sheet.getRange('7:8').insert('Down');
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('9:9').delete('Up');
      await context.sync();
    });
    const [format] = carriedBy(host.workbook.sheet('Formats')).formats.all;
    expect([format?.areas.map(areaName), format?.formula]).toEqual([['A7:C12'], '=$A7>$A$3']);
  });

  it('may not be changed on a protected sheet, unless its protection allows formats', async () => {
    const add = async (context: Excel.RequestContext, name: string): Promise<void> => {
      context.workbook.worksheets.getItem(name).getRange('A1').conditionalFormats.add('Custom').custom.rule.formula =
        '=TRUE';
      await context.sync();
    };
    expect(await refusedWith(host, add, 'Closed')).toBe('AccessDenied ConditionalFormatCollection.add');
    expect(await refusedWith(host, add, 'Closed but formats')).toBe('');
  });
});

describe('data validation', () => {
  it('is read as it stands in the file', async () => {
    const read = await inExcel(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Own checks');
      const parts = ['B2:B9', 'C3', 'B1', 'B2:C9', 'B1:B9'].map((cells) => sheet.getRange(cells).dataValidation);
      parts.forEach((part) => part.load('type,rule,errorAlert,ignoreBlanks'));
      await context.sync();
      return parts.map(({ type, rule, errorAlert, ignoreBlanks }) => [type, rule, errorAlert?.style, ignoreBlanks]);
    });
    expect(read).toEqual([
      ['List', { list: { inCellDropDown: true, source: 'dona,marta' } }, 'Warning', true],
      ['WholeNumber', { wholeNumber: { formula1: '=0', operator: 'GreaterThanOrEqualTo' } }, 'Stop', false],
      ['None', {}, 'Stop', true],
      // Learn, Excel.DataValidationType: different rules are inconsistent, rules on some cells only are mixed criteria.
      ['Inconsistent', null, undefined, null],
      ['MixedCriteria', null, undefined, null],
    ]);
  });

  it('takes a list from a range or a text of up to 255 signs', async () => {
    // Microsoft Support, "Apply data validation to cells"; XlsxWriter docs, "Excel limit of 255 characters".
    const setList = async (context: Excel.RequestContext, source: string): Promise<void> => {
      const rule = { list: { inCellDropDown: true, source } };
      context.workbook.worksheets.getItem('Checks').getRange('B1:B9').dataValidation.rule = rule;
      await context.sync();
    };
    const long = Array.from({ length: 64 }, () => 'abc').join();
    expect(long).toHaveLength(255);
    expect(await refusedWith(host, setList, long)).toBe('');
    expect(await refusedWith(host, setList, `${long}d`)).toBe('InvalidArgument DataValidation.rule');
    expect(await refusedWith(host, setList, `='Own checks'!$A$1:$A$300`)).toBe('');
    const source = await inExcel(host, async (context) => {
      const { worksheets } = context.workbook;
      const { dataValidation } = worksheets.getItem('Checks').getRange('C1:C9');
      dataValidation.rule = {
        list: { inCellDropDown: false, source: worksheets.getItem('Own checks').getRange('A1:A3') },
      };
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule.list;
    });
    expect(source).toEqual({ inCellDropDown: false, source: "='Own checks'!$A$1:$A$3" });
  });

  it('has one kind of rule, two bounds where it needs them, and reads numbers out as formulas', async () => {
    // Learn, "Add data validation to Excel ranges": no more than one property; BasicDataValidation.formula1: "always returned as a string formula".
    const set = async (context: Excel.RequestContext, rule: Excel.DataValidationRule): Promise<void> => {
      context.workbook.worksheets.getItem('Checks').getRange('D1').dataValidation.rule = rule;
      await context.sync();
    };
    const between = { wholeNumber: { formula1: 1, operator: 'Between' } } as const;
    const two = { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } };
    expect(await refusedWith(host, set, between)).toMatch(/^InvalidArgument/);
    expect(await refusedWith(host, set, two)).toMatch(/^InvalidArgument/);
    const rule = await inExcel(host, async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Checks').getRange('D1');
      dataValidation.rule = { decimal: { formula1: 1, formula2: '=A1', operator: 'Between' } };
      dataValidation.load('rule,type');
      await context.sync();
      return [dataValidation.type, dataValidation.rule];
    });
    expect(rule).toEqual(['Decimal', { decimal: { formula1: '=1', formula2: '=A1', operator: 'Between' } }]);
  });

  it('is cleared from the cells named, and stays on the others', async () => {
    // Learn, "Add data validation to Excel ranges": "only the overlapping cells … are cleared".
    await inExcel(host, async (context) => {
      context.workbook.worksheets.getItem('Own checks').getRange('A4:D5').dataValidation.clear();
      await context.sync();
    });
    const left = carriedBy(host.workbook.sheet('Own checks')).validations.all.map(({ areas }) => areas.map(areaName));
    expect(left).toEqual([
      ['B2:B3', 'B6:B9'],
      ['C2:C3', 'C6:C9'],
    ]);
  });

  it('may not be changed on a protected sheet', async () => {
    const change = async (context: Excel.RequestContext, name: string): Promise<void> => {
      context.workbook.worksheets.getItem(name).getRange('A1').dataValidation.ignoreBlanks = false;
      await context.sync();
    };
    for (const name of ['Closed', 'Closed but formats']) {
      expect(await refusedWith(host, change, name)).toBe('AccessDenied DataValidation.ignoreBlanks');
    }
  });
});
