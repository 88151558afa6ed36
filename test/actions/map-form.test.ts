import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { hasMarks, markForm } from '../../src/actions/map-form';
import { readTemplate } from '../../src/actions/fill-report';
import uzAkm from '../../assets/packs/uz-akm.json';
import type { MappedCell } from '../../src/core/mapping/mapping';
import { readPack } from '../../src/core/pack/read-pack';
import { cellAt } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { MemoryWorkbook } from '../support/memory-workbook';
import { gridOf } from '../support/test-grid';
import { templateBytes } from './template-workbook';

const pack = readPack(uzAkm);

const mapped = (cell: string, mark: string, sheet = 'Hisobot'): MappedCell => ({
  sheet,
  cell,
  mark,
  rowLabel: '',
  columnLabel: '',
  found: 'person',
  confidence: 'sure',
});

test('marks go where nothing stands; what stands is kept and named', async () => {
  const formula = { kind: 'number' as const, value: 5, formula: 'A1+1' };
  const workbook = new MemoryWorkbook(gridOf([[null, 7, formula, '-', 0, 'Izoh']], { sheet: 'Hisobot' }));
  const cells = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map((cell) => mapped(cell, 'use.visits.plan'));
  const more = [
    mapped('G1', 'acq.total.titles.plan/acq.total.copies.plan'),
    mapped('A2', ''),
    mapped('A1', 'year', 'X'),
  ];
  const { refused } = await markForm(workbook, { year: 2026, cells: [...cells, ...more] });
  expect(refused.map(({ sheet, cell, reason }) => `${sheet}!${cell} ${reason}`)).toEqual([
    'Hisobot!B1 filled',
    'Hisobot!C1 filled',
    'Hisobot!F1 filled',
    'X!A1 sheet-missing',
  ]);
  const grid = await workbook.read('Hisobot');
  expect([1, 4, 5, 7].map((column) => cellAt(grid, 1, column).value)).toEqual([
    '{{use.visits.plan}}',
    '{{use.visits.plan}}',
    '{{use.visits.plan}}',
    '{{acq.total.titles.plan}}/{{acq.total.copies.plan}}',
  ]);
});

test('a protected form with charts keeps all of it', async () => {
  const before = templateBytes();
  const form = openXlsx(before, { mayWriteLocked: true });
  const { refused } = await markForm(form, { year: 2026, cells: [mapped('B7', 'use.loans.plan')] });
  expect(refused).toEqual([]);
  const [was, is] = [before, form.save()].map((bytes) => unzipSync(bytes));
  const changed = Object.keys(was!).filter((part) => strFromU8(was![part]!) !== strFromU8(is![part]!));
  expect(changed.every((part) => /sheet1|sharedStrings|calcChain|workbook\.xml/.test(part))).toBe(true);
  expect(strFromU8(is!['xl/worksheets/sheet1.xml']!)).toContain('<sheetProtection sheet="1"');
});

test('a form with marks is told from one without', async () => {
  const template = openXlsx(readFileSync('assets/templates/yillik-hisobot.xlsx'));
  expect(hasMarks(await readTemplate(template), pack)).toBe(true);
  expect(hasMarks([gridOf([['Koʻrsatkich', '{reja}']])], pack)).toBe(false);
});
