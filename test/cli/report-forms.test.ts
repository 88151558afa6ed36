import { cellAt } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { makeXlsx, partsIn } from '../support/make-xlsx';
import { planWithDone } from '../support/plan-with-done';
import { planWithoutWarnings } from '../support/plan-without-warnings';
import { ishreja } from './captured-io';

/*
 * Forms that cannot be filled as they are: each is told in a sentence with its cell, and a draft of it loses nothing.
 */

const FORM = 'shakl.xlsx';
const ROWS = 5_000;

const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rowOf = (row: number, ...cells: readonly string[]): string => `<row r="${row}">${cells.join('')}</row>`;
const formOf = (rows: string, after = ''): Uint8Array => makeXlsx({ sheets: [{ name: 'Shakl', rows, after }] });
const VISITS = text('A1', '{{use.visits.plan}}');

/** Fills a form for a plan in which nothing is wrong; what is said of indicators that the form leaves out is left out. */
async function fill(form: Uint8Array, ...options: readonly string[]) {
  const files = { 'reja.xlsx': await planWithDone(4), [FORM]: form };
  const call = ['report', 'reja.xlsx', '--template', FORM, '--out', 'h.xlsx', '--lang', 'en', ...options];
  const { exit, out, written } = await ishreja(call, files);
  const lines = out.split('\n').filter((line) => line !== '' && !line.includes('required-indicator-unasked'));
  const bytes = written.get('h.xlsx');
  return { exit, lines, bytes, sheet: bytes ? partsIn(bytes)['xl/worksheets/sheet1.xml']! : '' };
}

test.each([
  [
    'a mark that a merge hides',
    formOf(rowOf(1, VISITS, text('B1', '{{year}}')), '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'),
    '  Shakl!B1 error mark-in-merge: The mark {{year}} stands in a merged area',
    text('B1', '{{year}}'),
  ],
  [
    'a mark over a formula',
    formOf(rowOf(1, VISITS, '<c r="B1"><f>IF(C1="{{year}}",1,0)</f><v>0</v></c>')),
    '  Shakl!B1 error mark-over-formula: ',
    '<f>IF(C1="{{year}}",1,0)</f>',
  ],
  [
    'an unknown mark',
    formOf(rowOf(1, VISITS, text('B1', '{{use.visit.plan}}'))),
    '  Shakl!B1 error unknown-mark: ',
    text('B1', '{{use.visit.plan}}'),
  ],
])('%s stops the report; a draft leaves it as it stands', async (_, form, sentence, kept) => {
  const refused = await fill(form);
  expect([refused.exit, refused.bytes]).toEqual([1, undefined]);
  expect(refused.lines).toEqual([expect.stringContaining(sentence)]);
  const draft = await fill(form, '--draft');
  expect(draft.exit).toBe(0);
  expect(draft.sheet).toContain(kept);
  expect(cellAt(await openXlsx(draft.bytes!).read('Shakl'), 1, 1).kind).toBe('number');
});

test('a protected form is filled, stays protected, and says so', async () => {
  const protection = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';
  const { exit, lines, sheet } = await fill(formOf(rowOf(1, VISITS), protection));
  expect(exit).toBe(0);
  expect(lines[0]).toContain('Shakl!A1 note sheet-protected: ');
  expect(sheet).toContain(protection);
});

test('a form of 5 000 rows is filled to its last', async () => {
  const rows = Array.from({ length: ROWS }, (_, at) =>
    rowOf(at + 1, text(`A${at + 1}`, `Qator ${at + 1}`), text(`B${at + 1}`, '{{use.visits.plan}}')),
  );
  const { exit, lines, bytes } = await fill(formOf(rows.join('')));
  expect([exit, lines]).toEqual([0, [expect.stringContaining(`: ${ROWS.toLocaleString('en')} places filled, 0 left`)]]);
  const grid = await openXlsx(bytes!).read('Shakl');
  expect(cellAt(grid, ROWS, 2)).toEqual(cellAt(grid, 1, 2));
  expect(cellAt(grid, ROWS, 1).value).toBe(`Qator ${ROWS}`);
});

test('a quarter of which nothing is recorded is told, and where to record it', async () => {
  const call = ['report', 'reja.xlsx', '--period', '2026-Q2', '--out', 'q.xlsx', '--lang', 'en'];
  const nowhere = await ishreja(call, { 'reja.xlsx': await planWithoutWarnings() });
  expect(nowhere.out).toContain('warning done-not-recorded: What was done is recorded nowhere');
  const blank = await ishreja(call, { 'reja.xlsx': await planWithDone(1) });
  expect([blank.exit, blank.written.size]).toEqual([1, 0]);
  expect(blank.out).toContain(
    'warning done-quarter-empty: Nothing is written on the sheet “Bajarilishi” for quarter 2.',
  );
});

test('a plan that was changed after its report changes in it what it feeds, and nothing else', async () => {
  const plan = await planWithDone(4);
  const { written } = await ishreja(['report', 'reja.xlsx', '--out', 'a.xlsx'], { 'reja.xlsx': plan });
  const changed = openXlsx(plan);
  const grid = await changed.read('Reja');
  const row = grid.cells.findIndex((cells) => String(cells?.[1]?.value).startsWith('Kitobxonlar qatnovi')) + 1;
  const before = cellAt(grid, row, 5).value;
  const edits = [{ kind: 'set', cell: `E${row}`, before, after: Number(before) + 1 } as const];
  await changed.write('Reja', [{ id: 'plan', edits }]);
  const files = { 'reja.xlsx': changed.save(), 'a.xlsx': written.get('a.xlsx')! };
  const call = ['report', 'reja.xlsx', '--refresh', 'a.xlsx', '--out', 'b.xlsx', '--json', '--draft'];
  const again = await ishreja(call, files);
  const [old, now] = await Promise.all(
    [files['a.xlsx'], again.written.get('b.xlsx')!].map((bytes) => openXlsx(bytes).read('Yillik hisobot')),
  );
  const at = old!.cells.findIndex((cells) => cells?.[1]?.value === 'use.visits') + 1;
  expect([cellAt(old!, at, 6).value, cellAt(now!, at, 6).value]).toEqual([before, Number(before) + 1]);
  const differ = old!.cells.flatMap((cells, index) =>
    (cells ?? []).flatMap((cell, column) => {
      const value = cellAt(now!, index + 1, column + 1).value;
      return cell && cell.formula === undefined && cell.value !== value ? [`${index + 1}:${column + 1} ${value}`] : [];
    }),
  );
  // One visit more is planned, and so the item is not fulfilled as a whole.
  expect(differ).toEqual([`${at}:6 ${Number(before) + 1}`, expect.stringContaining('bajarildi 44 / qisman 1 /')]);
  expect(JSON.parse(again.out)).toMatchObject({ isFilled: true, kept: [] });
});
