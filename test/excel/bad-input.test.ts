/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { type Host, startHost } from '../excel-host/start-host';
import { root } from '../repo/tree';
import { launchBrowser } from '../support/browser';
import { makeXlsx, partsIn, xlsxOfGrids, zipParts } from '../support/make-xlsx';

jest.setTimeout(300_000);
const SAMPLE = new Uint8Array(readFileSync(join(root, 'assets/samples/ish-rejasi-2026.xlsx')));
const SHEET = 'xl/worksheets/sheet1.xml';
const FOUND = '51 band, 6 boʻlim';
let browser: Browser;
let host: Host;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  expect(await host.frame.getByText('Dasturda xato').count()).toBe(0);
  expect([host.unknownCalls, host.strayRequests, host.consoleErrors]).toEqual([[], [], []]);
  await host.close();
});
afterAll(() => browser.close());

const button = (name: string | RegExp, exact = false): Locator => host.frame.getByRole('button', { name, exact });
const says = (text: string | RegExp): Promise<void> => host.frame.getByText(text).first().waitFor();

async function open(workbook: Uint8Array, prepare: (host: Host) => void = () => undefined): Promise<void> {
  host = await startHost({ browser, workbook, page: 'taskpane', locale: 'uz-Latn-UZ' });
  prepare(host);
}

async function press(name: string): Promise<void> {
  await host.commandDone(await host.pressCommand(name));
}

/** The sample with a part of its sheet's XML replaced. */
function sampleWith(from: string, to: string): Uint8Array {
  const parts = partsIn(SAMPLE);
  const xml = parts[SHEET]!;
  if (!xml.includes(from)) throw new Error(`The sample has no ${from}`);
  return zipParts({ ...parts, [SHEET]: xml.replace(from, to) });
}

/** Mends the small ones, as a clerk who has not noticed anything. */
async function fixSmall(): Promise<void> {
  await says(FOUND);
  await button(/^Mayda tuzatishlar/).click();
  await button(/tasini tuzatish$/).click();
}

test('an empty workbook: the pane says so', async () => {
  await open(makeXlsx({ sheets: [{ name: 'Varaq1', rows: '' }] }));
  await says('Bu varaqda ish rejasi jadvali topilmadi');
  await says('Varaq boʻsh.');
});

test('a stray sign far from the plan: millions of empty cells are not asked for, and it is said how far the sheet goes', async () => {
  await open(
    sampleWith('</sheetData>', '<row r="2000"><c r="XFD2000" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'),
  );
  await says('Reja!XFD2000');
});

test('no plan on any sheet: what was looked for is named, and columns can be shown by hand', async () => {
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Xodimlar</t></is></c></row>';
  await open(
    makeXlsx({
      sheets: [
        { name: 'Bir', rows: row },
        { name: 'Ikki', rows: row },
      ],
    }),
  );
  await says('Nima qidirildi');
  await button('Ustunlarni oʻzim koʻrsataman').waitFor();
  await button('Ikki').click();
  await host.frame.getByText('“Ikki” varagʻi').waitFor();
});

test('a chart sheet in front: the plan on the other sheet is checked', async () => {
  const parts = partsIn(SAMPLE);
  const named = parts['xl/workbook.xml']!.replace(
    '</sheets>',
    '<sheet name="Diagramma" sheetId="9" r:id="rId9"/></sheets>',
  ).replace('<sheets>', '<bookViews><workbookView activeTab="1"/></bookViews><sheets>');
  const relations = parts['xl/_rels/workbook.xml.rels']!.replace(
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
  );
  const chart = '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
  await open(
    zipParts({
      ...parts,
      'xl/workbook.xml': named,
      'xl/_rels/workbook.xml.rels': relations,
      'xl/chartsheets/sheet1.xml': chart,
    }),
  );
  expect(host.workbook.selection.sheet.name).toBe('Diagramma');
  await says(FOUND);
  await press('checkPlan');
  await says(FOUND);
});

test('a protected sheet is checked; mending and marking say that it is protected', async () => {
  await open(sampleWith('<mergeCells', '<sheetProtection sheet="1"/><mergeCells'));
  await fixSmall();
  await says(/qulflangan|himoyalangan/);
  await button('Varaq vositalari').click();
  await button('Kamchiliklarni varaqda belgilash').click();
  await says('Varaq himoyalangan');
});

test('a protected structure: nothing is written where no journal can be kept', async () => {
  await open(SAMPLE, ({ workbook }) => {
    workbook.isStructureProtected = true;
  });
  await fixSmall();
  await says('Fayl tuzilishi himoyalangan');
});

test('a file that is open for reading only: checked, and mending says so', async () => {
  await open(SAMPLE, ({ workbook }) => {
    workbook.isReadOnly = true;
  });
  await fixSmall();
  await says('Fayl faqat oʻqish uchun ochilgan');
});

test('200 000 rows that are only formatted cost nothing', async () => {
  await open(sampleWith('</sheetData>', '<row r="200000"><c r="H200000" s="3"/></row></sheetData>'));
  await says(FOUND);
  expect(Math.max(...host.batches.map(({ answerBytes }) => answerBytes))).toBeLessThan(1024 * 1024);
});

test('a plan with #REF! says at which cell', async () => {
  await open(sampleWith('<c r="E24" s="3"><v>2</v></c>', '<c r="E24" s="3" t="e"><f>Yoq!A1+#REF!</f><v>#REF!</v></c>'));
  await says(FOUND);
  await button(/^xato: .*E24$/i).waitFor();
});

test('two plans: the one in front is checked, and Tekshirish goes to the one that is', async () => {
  const workbook = openXlsx(SAMPLE);
  const grid = await workbook.read('Reja');
  await open(xlsxOfGrids({ ...grid, sheet: 'Reja A' }, { ...grid, sheet: 'Reja B' }));
  await says('“Reja A” varagʻi');
  host.select('Reja B', 'A1');
  await press('checkPlan');
  await says('“Reja B” varagʻi');
});

test('merged cells across items are a finding, not a fault', async () => {
  await open(sampleWith('<mergeCell ref="A2:H2"/>', '<mergeCell ref="A2:H2"/><mergeCell ref="H26:H27"/>'));
  await host.frame
    .getByText(/bandlar|band, 6/)
    .first()
    .waitFor();
  await button(/birlashtirilgan.*H26$/i).waitFor();
});

test('a sheet is renamed, then deleted, while it is open', async () => {
  await open(SAMPLE);
  await says(FOUND);
  host.workbook.as('person', () => host.workbook.rename(host.workbook.sheet('Reja'), 'Reja 2026'));
  await says('“Reja” varagʻi endi “Reja 2026” deb nomlangan');
  host.workbook.as('person', () => {
    host.workbook.addSheet('Boshqa');
    host.workbook.deleteSheet(host.workbook.sheet('Reja 2026'));
  });
  await says('“Reja 2026” varagʻi faylda endi yoʻq');
});

test('Hisobot while the pane is closed fills or says what stands in the way once it is open', async () => {
  await open(SAMPLE);
  await says(FOUND);
  await host.closePane();
  await host.openPane();
  await press('fillReport');
  await host.frame.getByRole('tab', { name: 'Hisobot', selected: true }).waitFor();
});
