import { readFileSync } from 'node:fs';
import uzAkm from '../../assets/packs/uz-akm.json';
import { checkPlan } from '../../src/actions/check-plan';
import { yearAtAGlance } from '../../src/actions/year-at-a-glance';
import { readPack } from '../../src/core/pack/read-pack';
import { findPageColumns } from '../../src/core/services/page-columns';
import { cellName } from '../../src/core/sheet/address';
import type { Change, Edit } from '../../src/core/sheet/edit';
import { cellAt } from '../../src/core/sheet/grid';
import type { NewSheet } from '../../src/core/workbook';
import { calendarSheet } from '../../src/strings/calendar-sheet';
import { resultsSheet } from '../../src/strings/check-results';
import { newXlsx } from '../../src/xlsx/new-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { templateBytes } from '../actions/template-workbook';
import { ishreja } from '../cli/captured-io';
import { planWithDone } from '../support/plan-with-done';
import { planWithoutWarnings } from '../support/plan-without-warnings';

const pack = readPack(uzAkm);
/** A form of the region's without marks. */
const UNMARKED = [
  ['№', 'Koʻrsatkichlar nomi', 'Oʻlchov birligi', '2025-yil fakt', '2026-yil reja'],
  ['1.', 'Kitobxonlar qatnovi', 'qatnov', null, null],
  ['2.', 'Kitob berilishi', 'nusxa', null, null],
];

/** Every kind of workbook that is made, by the name it goes by here. */
export async function producedWorkbooks(): Promise<ReadonlyMap<string, Uint8Array>> {
  const plan = await planWithoutWarnings();
  const made = new Map<string, Uint8Array>([
    ['plan.xlsx', plan],
    ['plan-done.xlsx', await planWithDone()],
    ['year-done.xlsx', await planWithDone(4)],
    ['plan-renamed.xlsx', await planWithOtherNames(plan)],
  ]);
  const make = async (out: string, ...words: readonly string[]): Promise<void> => {
    const [command = '', file = '', ...options] = words;
    const files = { 'own-form.xlsx': templateBytes(), 'region-form.xlsx': regionForm(), ...Object.fromEntries(made) };
    const { written, error } = await ishreja([command, file, '--out', out, ...options], files);
    const bytes = written.get(out);
    if (!bytes) throw new Error(`${words.join(' ')}: ${error}`);
    made.set(out, bytes);
  };
  await make('annual.xlsx', 'report', 'plan.xlsx');
  await make('draft.xlsx', 'report', '2026-qoraozak.xlsx', '--draft');
  await make('annual-renamed.xlsx', 'report', 'plan-renamed.xlsx', '--draft');
  await make('own.xlsx', 'report', 'plan.xlsx', '--template', 'own-form.xlsx');
  await make('region.xlsx', 'report', 'plan.xlsx', '--template', 'region-form.xlsx');
  await make('refreshed.xlsx', 'report', '2026-qoraozak.xlsx', '--draft', '--refresh', 'annual.xlsx');
  await make('annual-done.xlsx', 'report', 'plan-done.xlsx');
  await make('quarter-blank.xlsx', 'report', 'plan-done.xlsx', '--period', '2026-Q4');
  for (const quarter of [1, 2, 3, 4])
    await make(`year-${quarter}.xlsx`, 'report', 'year-done.xlsx', '--period', `2026-Q${quarter}`);
  await make('year.xlsx', 'report', 'year-done.xlsx');
  await make('next-year.xlsx', 'next-year', 'year-done.xlsx');
  await make('letter.xlsx', 'report', 'plan-done.xlsx', '--letter');
  await make('pages.xlsx', 'services', 'plan-done.xlsx', '--period', '2');
  made.set('pages-filled.xlsx', await filledPages(made.get('pages.xlsx')!));
  await make('mended.xlsx', 'fix', '2026-qoraozak.xlsx');
  await makeOfYear(made, make);
  for (const [name, sheet] of await sheetsOfPane(plan)) {
    const workbook = openXlsx(plan);
    await workbook.addSheet(sheet);
    made.set(name, workbook.save());
  }
  return made;
}

/** What else a year brings: its own sheets, the plan on paper, figures in forms that were handed down. */
async function makeOfYear(
  made: Map<string, Uint8Array>,
  make: (out: string, ...words: readonly string[]) => Promise<void>,
): Promise<void> {
  await make('done.xlsx', 'done', 'plan.xlsx');
  await make('pages-4.xlsx', 'services', 'plan-done.xlsx', '--period', '4');
  made.set('pages-4.xlsx', await filledPages(made.get('pages-4.xlsx')!));
  await make('done-taken.xlsx', 'done', 'plan-done.xlsx', '--from', 'pages-4.xlsx');
  await make('overview.xlsx', 'overview', 'plan-done.xlsx');
  await make('printed.xlsx', 'print', 'plan.xlsx');
  made.set('next-form.xlsx', await withoutFacts(made.get('next-year.xlsx')!));
  await make('carried.xlsx', 'next-year', 'year-done.xlsx', '--form', 'next-form.xlsx');
  made.set('unmarked.xlsx', newXlsx({ sheet: 'Jadval', rows: UNMARKED, merges: [], widths: [] }));
  await make('mapping.json', 'map', 'unmarked.xlsx', '--plan', 'plan.xlsx');
  await make('mapped.xlsx', 'report', 'plan.xlsx', '--template', 'unmarked.xlsx', '--mapping', 'mapping.json');
  made.delete('mapping.json');
}

/** The sheets that only the pane makes. */
async function sheetsOfPane(bytes: Uint8Array): Promise<readonly (readonly [string, NewSheet])[]> {
  const workbook = openXlsx(bytes);
  const check = checkPlan(await workbook.read('Reja'), pack)!;
  const { calendar } = (await yearAtAGlance(workbook, check.plan, pack, '2026-11-21'))!;
  const part = { plan: check.plan, calendar, entries: calendar.entries, today: '2026-11-21' };
  const results = { check, notes: {}, fileName: 'reja.xlsx', day: '21.11.2026', rules: 'uz-akm 2026.1' };
  return [
    ['deadlines.xlsx', calendarSheet(part, 'uz')],
    ['results.xlsx', resultsSheet(results, 'uz')],
  ];
}

/** A plan as a form that is handed down: its facts wait for last year's. */
async function withoutFacts(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  const { plan } = checkPlan(await workbook.read('Reja'), pack)!;
  const edits = plan.rows.flatMap(({ cells: { fact } }): readonly Edit[] =>
    fact.value === null ? [] : [{ kind: 'set', cell: fact.at, before: fact.value, after: null, format: 'General' }],
  );
  await workbook.write('Reja', [{ id: 'form', edits }]);
  return workbook.save();
}

/** Pages for services with something in every cell that waits for it. */
async function filledPages(pages: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(pages);
  for (const { name } of await workbook.sheets()) {
    const grid = await workbook.read(name);
    const { headerRow, columns } = findPageColumns(grid)!;
    const set = (row: number, column: number, after: string): Change => {
      const { value: before } = cellAt(grid, row, column);
      return { id: `${row} ${column}`, edits: [{ kind: 'set', cell: cellName(row, column), before, after }] };
    };
    const rows = Array.from({ length: grid.rowCount - headerRow }, (_, at) => headerRow + 1 + at);
    const items = rows.filter((row) => cellAt(grid, row, columns.key!).value !== null);
    await workbook.write(
      name,
      items.flatMap((row) => [set(row, columns.fact!, `${row}/12`), set(row, columns.note!, '=izoh')]),
    );
  }
  return workbook.save();
}

/** The plan with words for a total and for one of its parts that no list knows. */
async function planWithOtherNames(plan: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(plan);
  const sheet = (await workbook.sheets())[0]!.name;
  const grid = await workbook.read(sheet);
  const rename = (begin: string, after: string): Change => {
    const row = grid.cells.findIndex((_, at) => String(cellAt(grid, at + 1, 2).value).startsWith(begin)) + 1;
    const { value: before } = cellAt(grid, row, 2);
    return { id: begin, edits: [{ kind: 'set', cell: cellName(row, 2), before, after }] };
  };
  await workbook.write(sheet, [
    rename('Axborot-kutubxona fondlarini', 'Yangi kitoblar'),
    rename('Xarid qilish orqali', 'Homiylar orqali'),
  ]);
  return workbook.save();
}

function regionForm(): Uint8Array {
  return new Uint8Array(readFileSync('test/fixtures/templates/viloyat-shakli.xlsx'));
}
