import { readFileSync } from 'node:fs';
import packJson from '../../assets/packs/uz-akm.json';
import { checkPlan } from '../../src/actions/check-plan';
import { noteOn } from '../../src/actions/notes';
import { findDoneColumns } from '../../src/core/done/done-columns';
import { newDoneSheet } from '../../src/core/done/done-sheet';
import { readDone } from '../../src/core/done/read-done';
import { noteCells, notesPlace } from '../../src/core/keep/notes';
import { keptCells, keptText, OWN_SHEET } from '../../src/core/keep/own-sheet';
import { journalCells, readJournal } from '../../src/core/keep/journal-rows';
import { readPack } from '../../src/core/pack/read-pack';
import { cellName } from '../../src/core/sheet/address';
import { cellAt } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { partsIn } from '../support/make-xlsx';
import { ishreja } from './captured-io';

const PLAN = '2026-qoraozak.xlsx';
const NOTE = 'Yangi bino ochildi';
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(`test/fixtures/plans/${file}`));

interface NextYearJson {
  readonly newSheet: string;
  readonly year: number;
  readonly facts: { readonly done: number; readonly plan: number };
  readonly moves: readonly { readonly kind: string; readonly cell: string; readonly after: unknown }[];
  readonly questions: readonly { readonly id: string; readonly chosen: string; readonly text: string }[];
  readonly kept: readonly { readonly from: string; readonly to: string }[];
  readonly findings: readonly { readonly rule: string }[];
  readonly refused: readonly unknown[];
  readonly unreadable: readonly { readonly code: string; readonly text: string }[];
}

async function nextYear(args: readonly string[], files: Readonly<Record<string, Uint8Array>> = {}) {
  const said = await ishreja(['next-year', ...args, '--out', 'yangi.xlsx', '--json'], files);
  return { ...said, json: JSON.parse(said.out) as NextYearJson };
}

/** The real plan as a year of work leaves it: renamed, with a note, what was done, a journal and what the office chose. */
async function worn(): Promise<Uint8Array> {
  const workbook = openXlsx(bytesOf(PLAN));
  const [{ name } = { name: '' }] = await workbook.sheets();
  await workbook.renameSheet(name, 'Reja 2026');
  const check = checkPlan(await workbook.read('Reja 2026'), readPack(packJson))!;
  const finding = check.findings.find(({ rule }) => rule === 'deadline-conflict')!;
  await workbook.writeOwn(noteCells([noteOn(check, finding, NOTE, '01.03.2026')], notesPlace([])));
  await workbook.addSheet(newDoneSheet(check.plan));
  const change = { id: 'c', edits: [{ kind: 'set', cell: 'A1', before: 'a', after: 'b' }] } as const;
  const inverse = { id: 'c', edits: [{ kind: 'set', cell: 'A1', before: 'b', after: 'a' }] } as const;
  const entry = {
    step: 1,
    at: 0,
    what: 'w',
    title: null,
    sheet: 'Reja 2026',
    changes: [{ change, inverse }],
    refused: [],
  };
  await workbook.writeOwn([
    journalCells([entry], 2),
    keptCells('{"entries":{}}'),
    keptCells('{"changeShare":0.5}', 'choices'),
  ]);
  return workbook.save();
}

test('one call makes next year’s plan; everything else of the file stays byte for byte', async () => {
  const { exit, json, written } = await nextYear([PLAN]);
  expect([exit, json.year, json.refused]).toEqual([0, 2027, []]);
  const [before, after] = [partsIn(bytesOf(PLAN)), partsIn(written.get('yangi.xlsx')!)];
  const changed = Object.keys(after).filter((part) => before[part] !== after[part]);
  expect(changed.sort()).toEqual(['xl/sharedStrings.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  const { exit: checked, out } = await ishreja(['check', 'yangi.xlsx', '--json'], Object.fromEntries(written));
  expect([checked, JSON.parse(out)]).toMatchObject([1, { files: [{ factYear: 2026, planYear: 2027 }] }]);
});

test('facts taken from the plan stand in grey, and fixing confirms them', async () => {
  const { json, written } = await nextYear([PLAN]);
  expect(json.facts).toMatchObject({ done: 0, plan: 42 });
  const made = await openXlsx(written.get('yangi.xlsx')!).read('Reja');
  expect(cellAt(made, 47, 4)).toMatchObject({ value: 85000, format: expect.stringMatching(/^\[Color16\]/) });
  const fixed = await ishreja(
    ['fix', 'yangi.xlsx', '--rule', 'fact-unconfirmed', '--out', 'tasdiq.xlsx'],
    Object.fromEntries(written),
  );
  const confirmed = await openXlsx(fixed.written.get('tasdiq.xlsx')!).read('Reja');
  expect(cellAt(confirmed, 47, 4)).toEqual({ kind: 'number', value: 85000 });
  expect((await ishreja(['check', 'tasdiq.xlsx'], Object.fromEntries(fixed.written))).out).not.toContain(
    'fact-unconfirmed',
  );
});

test('notes and what was done stay as history, journal and answers of the old plan do not', async () => {
  const { json, written } = await nextYear(['worn.xlsx'], { 'worn.xlsx': await worn() });
  expect(json.newSheet).toBe('Reja 2027');
  expect(json.kept).toEqual([
    { from: 'Izohlar', to: 'Izohlar 2026' },
    { from: 'Bajarilishi', to: 'Bajarilishi 2026' },
  ]);
  const made = openXlsx(written.get('yangi.xlsx')!);
  expect((await made.sheets()).map(({ name }) => name)).toEqual([
    'Reja 2027',
    'Izohlar 2026',
    'Bajarilishi 2026',
    OWN_SHEET,
  ]);
  const own = await made.read(OWN_SHEET);
  expect([readJournal(own).entries, keptText(own), keptText(own, 'choices')]).toEqual([
    [],
    null,
    '{"changeShare":0.5}',
  ]);
  const { out } = await ishreja(['check', 'yangi.xlsx', '--json'], Object.fromEntries(written));
  expect(JSON.parse(out)).toMatchObject({ files: [{ sheet: 'Reja 2027', answered: 0 }] });
  expect(out).toContain('deadline-conflict');
  expect(out).not.toContain(NOTE);
});

test('what was done by the end of the year becomes the fact; a year that lacks a quarter is not over', async () => {
  const workbook = openXlsx(bytesOf(PLAN));
  const { plan } = checkPlan(await workbook.read('Reja'), readPack(packJson))!;
  await workbook.addSheet(newDoneSheet(plan));
  const done = await workbook.read('Bajarilishi');
  const { columns } = findDoneColumns(done)!;
  const rowOf = new Map(readDone(done, plan)!.rows.map(({ row, number }) => [number, row]));
  const enter = async (number: string, values: readonly (string | number)[]): Promise<void> => {
    const edits = values.map((after, at) => {
      const column = columns[`q${at + 1}` as 'q1']!;
      return { kind: 'set', cell: cellName(rowOf.get(number)!, column), before: null, after } as const;
    });
    expect((await workbook.write('Bajarilishi', [{ id: number, edits }])).refused).toEqual([]);
  };
  await enter('26.', [20000, 21000, 19000, 24120]);
  await enter('18.2.', ['50/90', '40/100', '60/120', '70/131']);
  await enter('25.', [5000, 5000, 5000]);
  const { json, written } = await nextYear(['bajarildi.xlsx'], { 'bajarildi.xlsx': workbook.save() });
  expect(json.facts).toMatchObject({ done: 2, plan: 40 });
  const made = await openXlsx(written.get('yangi.xlsx')!).read('Reja');
  expect([47, 36, 46].map((row) => cellAt(made, row, 4))).toEqual([
    { kind: 'number', value: 84120 },
    { kind: 'text', value: '220/441', format: '@' },
    expect.objectContaining({ value: 18510, format: expect.stringMatching(/^\[Color16\]/) }),
  ]);
});

test('what is asked can be chosen; what cannot be is told', async () => {
  const asked = await nextYear([PLAN, '--choose', 'ordinal.B27=raise', '--choose', 'decree.B67=dash']);
  const chosen = asked.json.questions.map(({ id, chosen: way }) => `${id} ${way}`);
  expect(chosen).toEqual(expect.arrayContaining(['ordinal.B27 raise', 'decree.B67 dash', 'ordinal.B30 raise']));
  const made = await openXlsx(asked.written.get('yangi.xlsx')!).read('Reja');
  expect([cellAt(made, 27, 2).value, cellAt(made, 67, 5).value]).toEqual([expect.stringContaining('VIII ilmiy'), '-']);
  const said = await ishreja(['next-year', PLAN, '--out', 'yangi.xlsx', '--choose', 'ordinal.B27=raise']);
  expect(said.out).toContain('ordinal.B30;');
  expect(said.out).not.toContain('ordinal.B27;');
  const wrong = await nextYear([PLAN, '--choose', 'ordinal.B27=remove']);
  expect([wrong.exit, wrong.json.unreadable[0]?.code, wrong.written.size]).toEqual([2, 'wrong-call', 0]);
});

test('a protected plan is moved on and stays protected', async () => {
  const parts = partsIn(bytesOf(PLAN));
  const sheet = parts['xl/worksheets/sheet1.xml']!.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
  const { zipParts } = await import('../support/make-xlsx');
  const locked = zipParts({ ...parts, 'xl/worksheets/sheet1.xml': sheet });
  const { json, written } = await nextYear(['locked.xlsx'], { 'locked.xlsx': locked });
  expect(json.refused).toEqual([]);
  const made = await openXlsx(written.get('yangi.xlsx')!).read('Reja');
  expect([made.isProtected, cellAt(made, 47, 4).value]).toEqual([true, 85000]);
});

test('says in words what moved and what is left to decide, in each language', async () => {
  for (const [lang, words] of [
    ['uz', 'hal qilinadi'],
    ['kaa', 'sheshiledi'],
    ['ru', 'решить'],
    ['en', 'to decide'],
  ] as const) {
    const { out } = await ishreja(['next-year', PLAN, '--out', 'yangi.xlsx', '--lang', lang]);
    expect(out.split('\n').filter((line) => line.includes(words))).toHaveLength(7);
    expect(out).not.toMatch(/\{\w+/);
  }
});

test('nothing is made of a file without a plan, of itself, or of two plans of one year', async () => {
  expect((await nextYear(['m2-staff-list.xlsx'])).json.unreadable[0]?.code).toBe('no-plan');
  expect((await ishreja(['next-year', PLAN, '--out', PLAN])).exit).toBe(2);
  const workbook = openXlsx(bytesOf(PLAN));
  const grid = await workbook.read('Reja');
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => cellAt(grid, row + 1, column + 1).value),
  );
  await workbook.addSheet({ name: 'Nusxa', isHidden: false, position: 'last', rows });
  const files = { 'ikki.xlsx': workbook.save() };
  expect((await nextYear(['ikki.xlsx'], files)).json.unreadable[0]?.text).toContain('Reja, Nusxa');
  expect((await nextYear(['ikki.xlsx', '--sheet', 'Reja'], files)).exit).toBe(0);
});

/** A form of next year: the plan of another district moved on, its facts blank, a row of it renamed and one new. */
async function formOf(): Promise<Uint8Array> {
  const { written } = await nextYear(['districts/01-amudaryo.xlsx']);
  const form = openXlsx(written.get('yangi.xlsx')!);
  const [{ name } = { name: '' }] = await form.sheets();
  const { plan } = checkPlan(await form.read(name), readPack(packJson))!;
  const blanked = plan.rows.flatMap(({ cells: { fact } }) =>
    fact.value === null
      ? []
      : [{ kind: 'set', cell: fact.at, before: fact.value, after: null, format: 'General' } as const],
  );
  const renamed = plan.items.find(({ number }) => number.text === '43.')!.name.cells[0]!;
  const edits = [
    ...blanked,
    { kind: 'set', cell: renamed.at, before: renamed.value, after: 'Sunʼiy intellekt toʻgaragini ochish' } as const,
  ];
  await form.write(name, [{ id: 'form', edits }]);
  return form.save();
}

test('figures go into a form that was handed down; what matches nothing is listed on both sides', async () => {
  const files = { 'shakl.xlsx': await formOf() };
  const { exit, out, written } = await ishreja(
    ['next-year', PLAN, '--form', 'shakl.xlsx', '--out', 'toldi.xlsx', '--json'],
    files,
  );
  const json = JSON.parse(out) as Readonly<
    Record<'carried' | 'asked' | 'onlyForm' | 'onlyPlan' | 'refused', { name: string }[]>
  >;
  expect([exit, json.carried.length, json.asked.length, json.refused]).toEqual([0, 50, 0, []]);
  expect(json.onlyForm.map(({ name }) => name)).toEqual(['Sunʼiy intellekt toʻgaragini ochish']);
  expect(json.onlyPlan.map(({ name }) => name)).toEqual([expect.stringContaining('doimiy yoritib borish')]);
  const [before, after] = [partsIn(files['shakl.xlsx']), partsIn(written.get('toldi.xlsx')!)];
  expect(
    Object.keys(after).filter((part) => before[part] !== after[part] && /media|theme|workbook/.test(part)),
  ).toEqual([]);
  const told = await ishreja(['next-year', PLAN, '--form', 'shakl.xlsx', '--out', 'toldi.xlsx'], files);
  expect(told.out).toContain('shaklning 51 ta qatoridan 50 tasi toʻldirildi');
  expect(told.out).toContain('Sunʼiy intellekt');
});

test('a form without a table, or of another year, is told as such', async () => {
  const into = async (form: string): Promise<string> => {
    const args = ['next-year', PLAN, '--form', form, '--out', 'toldi.xlsx', '--json'];
    const { exit, out, written } = await ishreja(args);
    expect([exit, written.size]).toEqual([2, 0]);
    return (JSON.parse(out) as NextYearJson).unreadable[0]!.text;
  };
  expect(await into('m2-staff-list.xlsx')).toContain('“m2-staff-list.xlsx” faylida reja jadvali topilmadi');
  expect(await into('2023-qorauzak.xlsx')).toContain('Shakl 2023-yilniki, reja 2026-yilniki');
});
