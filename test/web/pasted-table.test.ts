/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packJson from '../../assets/packs/uz-akm.json';
import { checkPlan, type PlanCheck } from '../../src/actions/check-plan';
import { readPack } from '../../src/core/pack/read-pack';
import { textOf } from '../../src/core/sheet/cell';
import { cellAt, type Grid } from '../../src/core/sheet/grid';
import { pastedWorkbook } from '../../src/web/pasted-workbook';
import { readPastedTable } from '../../src/web/pasted-table';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { valuesOf } from '../support/test-grid';

const pack = readPack(packJson);
const tableOf = (inner: string) => readPastedTable(`<html><body><table>${inner}</table></body></html>`, '');

async function samplePlan(): Promise<Grid> {
  const workbook = openXlsx(new Uint8Array(readFileSync(join(__dirname, '../fixtures/plans/2026-qoraozak.xlsx'))));
  return workbook.read((await workbook.sheets())[0]!.name);
}

/** A sheet as Word or Excel puts it on the clipboard: every cell shown as text, merged cells as spans. */
function clipboardOf(grid: Grid): string {
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>\n  ');
  const rows = Array.from({ length: grid.rowCount }, (_, at) => {
    const cells = Array.from({ length: grid.columnCount }, (__, index) => {
      const [row, column] = [at + 1, index + 1];
      const merge = grid.merges.find(
        (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
      );
      if (merge && (merge.top !== row || merge.left !== column)) return '';
      const spans = merge ? ` rowspan="${merge.bottom - merge.top + 1}" colspan="${merge.right - merge.left + 1}"` : '';
      return `<td${spans}><p class=MsoNormal>${escaped(textOf(cellAt(grid, row, column).value))}<o:p></o:p></p></td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<html><body><!--StartFragment--><table>${rows.join('')}</table><!--EndFragment--></body></html>`;
}

const itemsOf = ({ plan }: PlanCheck) =>
  plan.items.map(({ number, name, fact, plan: planned }) => [number.text, name.text, fact.lines, planned.lines]);

test('the whole plan pasted from the clipboard is read as the same plan', async () => {
  const grid = await samplePlan();
  const pasted = readPastedTable(clipboardOf(grid), '')!;
  const workbook = openXlsx(pastedWorkbook(pasted, 'Reja'));
  const check = checkPlan(await workbook.read('Reja'), pack)!;
  expect(check.plan.items).toHaveLength(51);
  expect(itemsOf(check)).toEqual(itemsOf(checkPlan(grid, pack)!));
});

test('numbers are numbers, what only looks like one stays as it was typed', () => {
  const { rows } = tableOf(
    '<tr><td>1.10</td><td>72 695</td><td>4/4</td><td>475626,8</td><td>007</td><td x:num="12.5">12,5 </td><td>=1+1</td></tr>',
  )!;
  expect(rows).toEqual([['1.10', 72695, '4/4', 475626.8, '007', 12.5, '=1+1']]);
});

test('spans become merges, cells keep their lines, and a table in a cell is part of its text', () => {
  const { rows, merges } = tableOf(
    '<tr><td rowspan="2">1.</td><td colspan="2"><p>a</p><p>b</p></td></tr><tr><td>c<br>d</td><td>\n  e\n  f</td></tr>',
  )!;
  expect(rows).toEqual([
    ['1.', 'a\nb'],
    [null, 'c\nd', 'e f'],
  ]);
  expect(merges).toEqual([
    { top: 1, left: 1, bottom: 2, right: 1 },
    { top: 1, left: 2, bottom: 1, right: 3 },
  ]);
});

test('title lines before the table stand above it, and a second table goes on below', () => {
  const { rows } = readPastedTable(
    '<p>REJA 2026</p><table><tr><td>1.</td><td>a</td></tr></table><p></p><table><tr><td>2.</td><td>b</td></tr></table>',
    '',
  )!;
  expect(rows).toEqual([['REJA 2026'], ['1.', 'a'], ['2.', 'b']]);
});

test('plain text with tabs is a table, its quoted cells keep their lines', () => {
  expect(readPastedTable('', '1.\t"a\nb ""c"""\t5\r\n2.\td\t\r\n')!.rows).toEqual([
    ['1.', 'a\nb "c"', 5],
    ['2.', 'd', null],
  ]);
});

test.each([
  ['a sentence', '', 'Bugun yaxshi kun'],
  ['a page without a table', '<p>salom</p>', 'salom'],
  ['a list in one column', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', ''],
])('%s is no table', (_, html, text) => {
  expect(readPastedTable(html, text)).toBeNull();
});

test('a file of a pasted table is a whole workbook: its values, merges and texts are read back', async () => {
  const workbook = openXlsx(
    pastedWorkbook(
      {
        rows: [
          ['<&">', 1],
          [null, '4/4'],
        ],
        merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      },
      'A & B',
    ),
  );
  const grid = await workbook.read('A & B');
  expect(valuesOf(grid)).toEqual([
    ['<&">', 1],
    [null, '4/4'],
  ]);
  expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
  expect(cellAt(grid, 2, 2).format).toBe('@');
});
