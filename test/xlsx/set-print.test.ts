import { newDoneSheet } from '../../src/core/done/done-sheet';
import type { PrintSetup } from '../../src/core/sheet/print-setup';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { partsIn } from '../support/make-xlsx';
import { richWorkbook } from '../support/rich-workbook';
import { planOf } from '../core/plan/reading';

const SHEET = 'xl/worksheets/sheet1.xml';
const SETUP: PrintSetup = {
  orientation: 'portrait',
  pagesWide: 1,
  titleRows: [7, 8],
  area: { top: 1, left: 1, bottom: 9, right: 5 },
  firstHeader: { right: 'TASDIQLAYMAN\n2026-yil “__” ______' },
  footer: { left: '2026 & undan keyin', right: '&P/&N' },
};

const namesIn = (book: string): string[] =>
  [...book.matchAll(/<definedName [^>]*>[^<]*/g)].map(([name]) => name).sort();

test('print set-up changes nothing else, and is put back as it stood', async () => {
  const before = partsIn(richWorkbook());
  const workbook = openXlsx(richWorkbook());
  const back = await workbook.setPrint('Reja', SETUP);
  const set = partsIn(workbook.save());
  expect(Object.keys(set).filter((name) => set[name] !== before[name])).toEqual(['xl/workbook.xml', SHEET]);
  const cells = (xml: string | undefined) => /<sheetData>.*<\/sheetData>/s.exec(xml ?? '')?.[0];
  expect(cells(set[SHEET])).toBe(cells(before[SHEET]));
  expect(set[SHEET]).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>');
  expect(set[SHEET]).toContain('<firstHeader>&amp;RTASDIQLAYMAN');
  expect(namesIn(set['xl/workbook.xml']!)).toEqual(
    expect.arrayContaining([
      expect.stringContaining("'Reja'!$7:$8"),
      expect.stringContaining("'Reja'!$A$1:$E$9"),
      expect.stringContaining('Jami'),
    ]),
  );
  await workbook.setPrint('Reja', back);
  const after = partsIn(workbook.save());
  expect(after[SHEET]).toBe(before[SHEET]);
  expect(namesIn(after['xl/workbook.xml']!)).toEqual(namesIn(before['xl/workbook.xml']!));
});

test('a print area of which nothing is said stays', async () => {
  const area = (book: string) => namesIn(book).filter((name) => name.includes('Print_Area'));
  const workbook = openXlsx(richWorkbook());
  const before = area(partsIn(workbook.save())['xl/workbook.xml']!);
  expect(before).toHaveLength(1);
  await workbook.setPrint('Reja', { orientation: 'landscape', titleRows: [7, 8] });
  expect(area(partsIn(workbook.save())['xl/workbook.xml']!)).toEqual(before);
});

test('a sheet without any print set-up gets one in the place where files hold it', async () => {
  const workbook = openXlsx(richWorkbook());
  const before = partsIn(workbook.save())['xl/worksheets/sheet2.xml'];
  const back = await workbook.setPrint('Ikki', SETUP);
  const set = partsIn(workbook.save())['xl/worksheets/sheet2.xml']!;
  expect(set).toMatch(
    /<\/conditionalFormatting><pageSetup [^>]*\/><headerFooter differentFirst="1">.*<\/headerFooter><\/worksheet>$/s,
  );
  expect(set).toMatch(/^.*<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/s);
  await workbook.setPrint('Ikki', back);
  expect(partsIn(workbook.save())['xl/worksheets/sheet2.xml']).toBe(before);
});

test('a table of ours has its look, its charts are parts of their own, and all of it goes with the sheet', async () => {
  const workbook = openXlsx(richWorkbook());
  const before = partsIn(workbook.save());
  const table = newDoneSheet(planOf('| 1. | Davra suhbatlari | Tadbir | 4 | 4 | Reja | har chorakda | AKM |'));
  const chart = {
    kind: 'column',
    title: 'Choraklar <1–4>',
    source: { top: 2, left: 2, bottom: 3, right: 4 },
    place: { top: 5, left: 1, bottom: 20, right: 6 },
  } as const;
  await workbook.addSheet({ ...table, charts: [chart, { ...chart, kind: 'line' }] });
  await workbook.addSheet({ ...table, charts: [chart] });
  const parts = partsIn(workbook.save());
  const made = Object.keys(parts).filter((name) => !(name in before));
  expect(made).toEqual([
    'xl/worksheets/sheet3.xml',
    'xl/drawings/ishreja-sheet3.xml',
    'xl/drawings/_rels/ishreja-sheet3.xml.rels',
    'xl/worksheets/_rels/sheet3.xml.rels',
    'xl/charts/ishreja-sheet3-1.xml',
  ]);
  expect(parts['xl/charts/ishreja-sheet3-1.xml']).toContain('Choraklar &lt;1–4&gt;');
  expect(parts['[Content_Types].xml']!.match(/ishreja-/g)).toHaveLength(2);
  expect(parts['xl/worksheets/sheet3.xml']).toContain('state="frozen"');
  await workbook.removeSheet(table.name);
  expect(Object.keys(partsIn(workbook.save())).sort()).toEqual(Object.keys(before).sort());
  expect(partsIn(workbook.save())['[Content_Types].xml']).toBe(before['[Content_Types].xml']);
});
