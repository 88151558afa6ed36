/** @jest-environment node */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { makeXlsx, relationsXml, type TestSheet } from '../support/make-xlsx';
import { inExcel, refusedWith } from './in-excel';
import { carriedBy } from './objects/carried';
import { type Host, startHost } from './start-host';

/*
 * What Excel does with whole sheets. "Learn" is Microsoft Learn, the page of the member named (learn.microsoft.com/javascript/api/excel);
 * "Undo" is its page "Undo capabilities with the Excel JavaScript API".
 */

jest.setTimeout(120_000);
let browser: Browser;
let host: Host;

const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const plan: TestSheet = {
  name: 'Reja',
  rows: `<row r="1">${text('A1', 'T/r')}</row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>Reja!A2*2</f><v>2</v></c></row>`,
  after:
    '<mergeCells count="1"><mergeCell ref="C1:D2"/></mergeCells><conditionalFormatting sqref="A1:B2"><cfRule type="expression" priority="1"><formula>A1&gt;5</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" operator="greaterThan" sqref="B2"><formula1>0</formula1></dataValidation></dataValidations>',
};

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => expect(host.unknownCalls).toEqual([]));

/** A host of its own for each group: opening one costs seconds. */
async function openWorkbook(): Promise<void> {
  const workbook = makeXlsx({
    sheets: [plan, { name: 'Ikki' }, { name: 'Yashirin', state: 'hidden' }, { name: 'Chuqur', state: 'veryHidden' }],
    afterSheets:
      '<definedNames><definedName name="_ishreja_key" localSheetId="0" hidden="1">"k1"</definedName><definedName name="Jami">Reja!$A$2</definedName></definedNames>',
  });
  host = await startHost({ browser, workbook, page: 'bare' });
}

const names = (): readonly string[] => host.workbook.sheets.map(({ name }) => name);

/** What each work is refused with; "" where it is taken. */
async function refusals<G>(
  work: (context: Excel.RequestContext, given: G) => Promise<unknown>,
  given: readonly G[],
): Promise<readonly string[]> {
  const codes: string[] = [];
  for (const one of given) codes.push((await refusedWith(host, work, one)).split(' ')[0]!);
  return codes;
}

describe('on the sheets of one workbook', () => {
  beforeAll(openWorkbook);
  afterAll(() => host.close());

  it('copies a sheet with what is on it, before the others where nothing is said', async () => {
    // Learn, Worksheet.copy: "None" inserts at the beginning.
    const copied = await inExcel(host, async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getItem('Reja').copy();
      const second = worksheets.getItem('Reja').copy('After', worksheets.getItem('Ikki'));
      first.load('name,position');
      await context.sync();
      // In the next batch Office.js finds it again by its id.
      second.name = 'Nusxa';
      const range = second.getRange('A1:B2');
      range.load('formulas');
      await context.sync();
      return { name: first.name, position: first.position, formulas: range.formulas };
    });
    expect(copied).toEqual({
      name: 'Reja (2)',
      position: 0,
      formulas: [
        ['T/r', ''],
        [1, '=Nusxa!A2*2'],
      ],
    });
    expect(names()).toEqual(['Reja (2)', 'Reja', 'Ikki', 'Nusxa', 'Yashirin', 'Chuqur']);
    const copy = host.workbook.sheet('Nusxa');
    expect(copy.merges).toEqual([{ top: 1, left: 3, bottom: 2, right: 4 }]);
    const { formats, validations, names: scoped } = carriedBy(copy);
    expect([formats.all.length, validations.all.length, scoped.all.map(({ name }) => name)]).toEqual([
      1,
      1,
      ['_ishreja_key'],
    ]);
  });

  it('empties the undo stack for what Excel cannot undo, and for nothing else', async () => {
    // Undo, "Unsupported APIs"; design/excel-host.md names visibility too (Windows and Mac).
    const before = host.session.undoClearedBy.length;
    await inExcel(host, async (context) => {
      const { worksheets, protection } = context.workbook;
      const sheet = worksheets.getItem('Reja');
      sheet.getRange('A9').values = [['x']];
      sheet.getRange('A9').format.fill.color = '#FF0000';
      sheet.getRange('A9').conditionalFormats.add('Custom');
      sheet.names.add('Yangi', '=1');
      worksheets.add('Uch').tabColor = '#00FF00';
      await context.sync();
      sheet.protection.protect();
      sheet.protection.unprotect();
      sheet.copy();
      worksheets.getItem('Uch').visibility = 'Hidden';
      worksheets.getItem('Uch').delete();
      protection.protect();
      protection.unprotect();
      await context.sync();
    });
    expect(host.session.undoClearedBy.slice(before)).toEqual([
      'WorksheetProtection.protect',
      'WorksheetProtection.unprotect',
      'Worksheet.copy',
      'Worksheet.visibility',
      'Worksheet.delete',
      'WorkbookProtection.protect',
      'WorkbookProtection.unprotect',
    ]);
  });

  describe('sheets put in from a file', () => {
    const base64 = (sheets: readonly TestSheet[], parts: Record<string, string> = {}): string =>
      Buffer.from(
        makeXlsx({
          sheets,
          parts,
          afterSheets:
            '<definedNames><definedName name="_ishreja_sheet" localSheetId="0">"1"</definedName></definedNames>',
        }),
      ).toString('base64');
    const insert = async (
      context: Excel.RequestContext,
      [file, options]: readonly [string, Excel.InsertWorksheetOptions?],
    ): Promise<readonly string[]> => {
      const ids = context.workbook.insertWorksheetsFromBase64(file, options);
      await context.sync();
      const sheets = ids.value.map((id) => context.workbook.worksheets.getItem(id));
      sheets.forEach((sheet) => sheet.load('name'));
      await context.sync();
      return sheets.map(({ name }) => name);
    };

    it('come where asked, at the end where nothing is, and a taken name gets a number', async () => {
      // Learn, Excel.InsertWorksheetOptions: the default position is "End"; by default all worksheets are inserted.
      const file = base64([{ ...plan, name: 'Hisobot' }, { name: 'Ikki' }]);
      expect(await inExcel(host, insert, [file] as const)).toEqual(['Hisobot', 'Ikki (2)']);
      const before = { positionType: 'Before', relativeTo: 'Ikki', sheetNamesToInsert: ['Hisobot'] };
      expect(await inExcel(host, insert, [file, before as Excel.InsertWorksheetOptions] as const)).toEqual([
        'Hisobot (2)',
      ]);
      const at = names().indexOf('Ikki');
      expect([names()[at - 1], ...names().slice(-2)]).toEqual(['Hisobot (2)', 'Hisobot', 'Ikki (2)']);
      const sheet = host.workbook.sheet('Hisobot');
      expect(sheet.cell(1, 1).value).toBe('T/r');
      expect(carriedBy(sheet).names.all.map(({ name }) => name)).toEqual(['_ishreja_sheet']);
      expect(carriedBy(sheet).validations.all).toHaveLength(1);
      expect(host.session.undoClearedBy.at(-1)).toBe('Workbook.insertWorksheetsFromBase64');
    });

    it('are refused with charts, comments, PivotTables or slicers, as on the web', async () => {
      // Learn, Workbook.insertWorksheetsFromBase64; the code and its sentence: OfficeDev/office-js issue 4518.
      const drawn = base64([{ name: 'Chizma', relations: [['rId1', 'drawing', '../drawings/drawing1.xml']] }], {
        'xl/drawings/drawing1.xml': '<wsDr/>',
        'xl/drawings/_rels/drawing1.xml.rels': relationsXml([['rId1', 'chart', '../charts/chart1.xml']]),
        'xl/charts/chart1.xml': '<chartSpace/>',
      });
      const withPart = (kind: string): string =>
        base64([{ name: 'Bet', relations: [['rId1', kind, '../part.xml']] }], { 'xl/part.xml': '<x/>' });
      const files = [drawn, ...['comments', 'threadedComment', 'pivotTable', 'slicer'].map(withPart)];
      expect(
        await refusals(
          insert,
          files.map((file) => [file] as const),
        ),
      ).toEqual(files.map(() => 'UnsupportedFeature'));
      expect(names()).not.toContain('Bet');
      // Pictures are no charts.
      const picture = base64([{ name: 'Rasm', relations: [['rId1', 'drawing', '../drawings/drawing1.xml']] }], {
        'xl/drawings/drawing1.xml': '<wsDr/>',
        'xl/drawings/_rels/drawing1.xml.rels': relationsXml([['rId1', 'image', '../media/image1.png']]),
      });
      expect(await inExcel(host, insert, [picture] as const)).toEqual(['Rasm']);
    });

    it('are refused where the file is none, or lacks the sheet asked for', async () => {
      const file = base64([{ name: 'Hisobot' }]);
      const given = ['', 'salom dunyo', Buffer.from('salom').toString('base64'), `data:;base64,${file}`];
      expect(
        await refusals(
          insert,
          given.map((one) => [one] as const),
        ),
      ).toEqual(given.map(() => 'InvalidArgument'));
      const missing = await refusedWith(host, insert, [file, { sheetNamesToInsert: ['Yoʻq'] }] as const);
      expect(missing).toMatch(/^InvalidArgument/);
    });
  });

  it('opens a new workbook from bytes', async () => {
    // Learn, Excel.createWorkbook; on the web Office.js asks by `WacWorkbook.createAndOpenWorkbook`.
    const file = Buffer.from(makeXlsx({ sheets: [{ name: 'Hisobot' }] })).toString('base64');
    await host.frame.evaluate(async (bytes) => {
      await Office.onReady();
      await Excel.createWorkbook(bytes);
    }, file);
    await inExcel(host, async (context) => {
      (context.application as unknown as { createWorkbook(): { open(): void } }).createWorkbook().open();
      await context.sync();
    });
    expect(host.session.deeds).toEqual([
      { what: 'createWorkbook', detail: file },
      { what: 'createWorkbook', detail: '' },
    ]);
  });

  it('takes names of up to 31 signs, without the signs Excel forbids, and each once', async () => {
    // Microsoft Support, "Rename a worksheet": not blank, at most 31 characters, none of / \ ? * : [ ], no apostrophe at either end.
    const add = async (context: Excel.RequestContext, name: string): Promise<void> => {
      context.workbook.worksheets.add(name);
      await context.sync();
    };
    const wrong = ['a'.repeat(32), 'a/b', 'a\\b', 'a?', 'a*', 'a:b', '[a', 'a]', "'a", "a'"];
    expect(await refusals(add, wrong)).toEqual(wrong.map(() => 'InvalidArgument'));
    expect(await refusals(add, ['reja'])).toEqual(['ItemAlreadyExists']);
    expect(await refusals(add, ['a'.repeat(31), "Gʻafur Gʻulom's"])).toEqual(['', '']);
    const rename = async (context: Excel.RequestContext, name: string): Promise<void> => {
      context.workbook.worksheets.getItem('Ikki').name = name;
      await context.sync();
    };
    expect(await refusals(rename, ['Reja', 'a*', 'Uch'])).toEqual(['ItemAlreadyExists', 'InvalidArgument', '']);
  });
});

describe('what must stay', () => {
  beforeEach(openWorkbook);
  afterEach(() => host.close());

  it('keeps one visible sheet, and deletes no very hidden one', async () => {
    // Microsoft Support, "Hide or Unhide worksheets": at least one sheet stays visible. Learn, Worksheet.delete: very hidden fails with InvalidOperation.
    const remove = async (context: Excel.RequestContext, name: string): Promise<void> => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    };
    const hide = async (context: Excel.RequestContext, name: string): Promise<void> => {
      context.workbook.worksheets.getItem(name).visibility = 'Hidden';
      await context.sync();
    };
    expect(await refusals(remove, ['Chuqur'])).toEqual(['InvalidOperation']);
    expect(await refusals(hide, ['Ikki', 'Reja'])).toEqual(['', 'InvalidOperation']);
    expect(await refusals(remove, ['Reja', 'Yashirin', 'Yoʻq'])).toEqual(['InvalidOperation', '', 'ItemNotFound']);
    expect(names()).toEqual(['Reja', 'Ikki', 'Chuqur']);
  });

  it('lets nobody add, rename, move, hide, copy or delete sheets of a protected workbook', async () => {
    // Microsoft Support, "Protect a workbook": its structure. Learn, error codes: AccessDenied.
    const work: Record<string, (context: Excel.RequestContext) => Promise<void>> = {
      protect: async (context) => context.workbook.protection.protect('sir'),
      add: async (context) => void context.workbook.worksheets.add(),
      rename: async (context) => void (context.workbook.worksheets.getItem('Ikki').name = 'Uch'),
      move: async (context) => void (context.workbook.worksheets.getItem('Ikki').position = 0),
      hide: async (context) => void (context.workbook.worksheets.getItem('Ikki').visibility = 'Hidden'),
      copy: async (context) => void context.workbook.worksheets.getItem('Ikki').copy(),
      remove: async (context) => context.workbook.worksheets.getItem('Ikki').delete(),
      open: async (context) => context.workbook.protection.unprotect('boshqa'),
      openRightly: async (context) => context.workbook.protection.unprotect('sir'),
      addAgain: async (context) => void context.workbook.worksheets.add('Uch'),
    };
    const seen: string[] = [];
    for (const [name, act] of Object.entries(work)) {
      const code = await refusedWith(host, act);
      if (code) seen.push(`${name}: ${code.split(' ')[0]}`);
    }
    expect(seen).toEqual(
      ['add', 'rename', 'move', 'hide', 'copy', 'remove', 'open'].map((name) => `${name}: AccessDenied`),
    );
    expect(names()).toEqual(['Reja', 'Ikki', 'Yashirin', 'Chuqur', 'Uch']);
  });
});
