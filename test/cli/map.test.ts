import { newXlsx } from '../../src/xlsx/new-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import type { CellValue } from '../../src/core/sheet/cell';
import { keptCells } from '../../src/core/keep/own-sheet';
import { cellAt } from '../../src/core/sheet/grid';
import { planWithoutWarnings } from '../support/plan-without-warnings';
import { ishreja } from './captured-io';

const PLAN = '2026-qoraozak.xlsx';
const HEAD = ['№', 'Koʻrsatkichlar nomi', 'Oʻlchov birligi', '2025-yil fakt', '2026-yil reja'];
const VISITS = ['1.', 'Kitobxonlar qatnovi', 'qatnov', null, null];
const LOANS = ['2.', 'Kitob berilishi', 'nusxa', null, null];
const OTHER = ['3.', 'Kompyuterlar soni', 'dona', null, null];

const formOf = (...rows: CellValue[][]): Uint8Array =>
  newXlsx({ sheet: 'Jadval', rows: [HEAD, ...rows], merges: [], widths: [] });
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

interface MapJson {
  readonly cells: readonly { readonly cell: string; readonly mark: string | null; readonly value: unknown }[];
  readonly changes: readonly { readonly kind: string; readonly text: string }[];
  readonly unreadable: readonly { readonly code: string }[];
}
const json = (text: string): MapJson => JSON.parse(text) as MapJson;

test('a form whose cells are all clear is mapped, and the mapping fills it', async () => {
  const files = { 'shakl.xlsx': formOf(VISITS, LOANS), 'reja.xlsx': await planWithoutWarnings() };
  const call = ['map', 'shakl.xlsx', '--plan', 'reja.xlsx', '--out', 'moslash.json', '--json'];
  const { exit, out, written } = await ishreja(call, files);
  expect(exit).toBe(0);
  const [first] = json(out).cells;
  expect(first).toMatchObject({ cell: 'D2', mark: 'use.visits.fact', value: expect.any(Number) });
  const report = await ishreja(
    ['report', 'reja.xlsx', '--template', 'shakl.xlsx', '--mapping', 'moslash.json', '--out', 'hisobot.xlsx'],
    { ...files, 'moslash.json': written.get('moslash.json')! },
  );
  expect(report.error).toBe('');
  expect(report.exit).toBe(0);
  const grid = await openXlsx(report.written.get('hisobot.xlsx')!).read('Jadval');
  expect(cellAt(grid, 2, 4).value).toBe(first!.value);
  expect(cellAt(grid, 1, 4).value).toBe('2025-yil fakt');
});

test('what is open is printed with why, and is exit status 1', async () => {
  const call = ['map', 'shakl.xlsx', '--plan', PLAN, '--out', 'moslash.json', '--lang', 'en'];
  const { exit, out, written } = await ishreja(call, { 'shakl.xlsx': formOf(VISITS, OTHER) });
  expect(exit).toBe(1);
  expect(out).toContain('shakl.xlsx: sure 2, to be looked at 0, open 2.');
  expect(out).toContain('Jadval!D3 not known: Kompyuterlar soni · 2025-yil fakt (nothing in the plan is like it)');
  expect(textOf(written.get('moslash.json'))).not.toContain('D3');
});

test('what nobody looked at is not filled, and said', async () => {
  const tables = [{ rows: {}, columns: {}, cells: { D2: 'use.visits.fact', E2: 'use.visits.plan' }, look: ['E2'] }];
  const mapping = { ishreja: 'mapping', version: 1, year: 2026, sheets: [{ sheet: 'Jadval', tables }] };
  const { error, written } = await ishreja(
    ['report', PLAN, '--template', 'shakl.xlsx', '--mapping', 'm.json', '--out', 'h.xlsx', '--draft', '--lang', 'en'],
    { 'shakl.xlsx': formOf(VISITS), 'm.json': new TextEncoder().encode(JSON.stringify(mapping)) },
  );
  expect(error).toBe('m.json: 1 cells of the mapping are still to be looked at and were not filled: Jadval!E2.\n');
  const grid = await openXlsx(written.get('h.xlsx')!).read('Jadval');
  expect([cellAt(grid, 2, 4).value, cellAt(grid, 2, 5).value]).toEqual([18497, null]);
});

test('a report takes the mapping that the plan’s workbook keeps of the form, and says so; another form is not guessed at', async () => {
  const files = { 'shakl.xlsx': formOf(VISITS, LOANS), 'reja.xlsx': await planWithoutWarnings() };
  const { written } = await ishreja(['map', 'shakl.xlsx', '--plan', 'reja.xlsx', '--out', 'm.json'], files);
  const workbook = openXlsx(files['reja.xlsx']);
  await workbook.writeOwn([keptCells(JSON.stringify([textOf(written.get('m.json'))]), 'mappings')]);
  const kept = { ...files, 'reja.xlsx': workbook.save(), 'boshqa.xlsx': formOf(OTHER, VISITS) };
  const report = (form: string) =>
    ishreja(['report', 'reja.xlsx', '--template', form, '--out', 'h.xlsx', '--lang', 'en'], kept);
  const { exit, error, written: filled } = await report('shakl.xlsx');
  expect(error).toMatch(/^shakl\.xlsx: .*4 cells/);
  expect(exit).toBe(0);
  const grid = await openXlsx(filled.get('h.xlsx')!).read('Jadval');
  expect(cellAt(grid, 2, 4).value).toEqual(expect.any(Number));
  const other = await report('boshqa.xlsx');
  expect([other.exit, other.written.size]).toEqual([1, 0]);
  expect(other.error).not.toMatch(/mapped/);
});

test('an earlier mapping tells what moved, vanished and is new', async () => {
  const first = await ishreja(['map', 'a.xlsx', '--plan', PLAN, '--out', 'm.json'], {
    'a.xlsx': formOf(VISITS, LOANS),
  });
  const files = { 'b.xlsx': formOf(OTHER, VISITS), 'm.json': first.written.get('m.json')! };
  const call = ['map', 'b.xlsx', '--plan', PLAN, '--mapping', 'm.json', '--out', 'm2.json', '--lang', 'en', '--json'];
  const { exit, out } = await ishreja(call, files);
  expect(exit).toBe(1);
  expect(json(out).changes.map(({ text }) => text)).toEqual([
    'Jadval!D2 → Jadval!D3: moved, “Kitobxonlar qatnovi · 2025-yil fakt”',
    'Jadval!E2 → Jadval!E3: moved, “Kitobxonlar qatnovi · 2026-yil reja”',
    'Jadval!D3: gone, “Kitob berilishi · 2025-yil fakt” (Kitob berilishi, jami, fact of last year)',
    'Jadval!E3: gone, “Kitob berilishi · 2026-yil reja” (Kitob berilishi, jami, plan)',
    'Jadval!D2: new, “Kompyuterlar soni · 2025-yil fakt”',
    'Jadval!E2: new, “Kompyuterlar soni · 2026-yil reja”',
  ]);
});

test.each([
  ['a form with marks', { 'a.xlsx': formOf(['1', '{{use.visits.plan}}']) }, [], 'marked'],
  ['a file that is no workbook', { 'a.xlsx': new Uint8Array([1, 2, 3]) }, [], 'unreadable-file'],
  [
    'a mapping that is none',
    { 'a.xlsx': formOf(VISITS), 'm.json': new Uint8Array([123]) },
    ['--mapping', 'm.json'],
    'not-json',
  ],
])('%s is told in one sentence, exit status 2', async (_, files, more, code) => {
  const call = ['map', 'a.xlsx', '--plan', PLAN, '--out', 'x.json', '--json', ...more];
  const { exit, out, error, written } = await ishreja(call, files);
  expect(exit).toBe(2);
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(json(out).unreadable[0]!.code).toBe(code);
  expect(written.size).toBe(0);
});

test('a form without a table is exit status 1 and says what to look for', async () => {
  const bytes = newXlsx({ sheet: 'A', rows: [['Hurmatli hamkasblar!']], merges: [], widths: [] });
  const call = ['map', 'a.xlsx', '--plan', PLAN, '--out', 'm.json', '--lang', 'en'];
  const { exit, out } = await ishreja(call, { 'a.xlsx': bytes });
  expect(exit).toBe(1);
  expect(out).toContain('No table was found in the form');
});
