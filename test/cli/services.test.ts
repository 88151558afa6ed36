import { cellName } from '../../src/core/sheet/address';
import { textOf } from '../../src/core/sheet/cell';
import type { Change } from '../../src/core/sheet/edit';
import { cellAt, type Grid } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { ishreja } from './captured-io';

const PLAN = '2026-qoraozak.xlsx';
const HEADER = 5;
const BIB = 'Axborot-bibliografiya xizmati';
const AKT = 'Axborot-kommunikatsiya';
const FOND = 'Fondlarni jamlash, saqlash';

interface Told {
  readonly filled: readonly { readonly cell: string; readonly number: string }[];
  readonly conflicts: readonly {
    readonly cell: string;
    readonly number: string;
    readonly before: string;
    readonly offers: readonly { readonly text: string }[];
  }[];
  readonly troubles: readonly { readonly kind: string; readonly cell: string; readonly text: string }[];
  readonly notPages: readonly object[];
  readonly known: number;
}

/** What the plan's Bajarilishi and the pages of its second quarter are, as files. */
async function made(): Promise<{ readonly done: Uint8Array; readonly pages: Uint8Array }> {
  const done = (await ishreja(['done', PLAN, '--out', 'd.xlsx'])).written.get('d.xlsx')!;
  const services = await ishreja(['services', 'd.xlsx', '--period', '2', '--out', 'p.xlsx'], { 'd.xlsx': done });
  return { done, pages: services.written.get('p.xlsx')! };
}

/** The column under a heading of a page, or of Bajarilishi. */
function columnOf(grid: Grid, heading: string, row = HEADER): number {
  for (let column = 1; column <= grid.columnCount; column++)
    if (textOf(cellAt(grid, row, column).value) === heading) return column;
  throw new Error(`no column ${heading} on ${grid.sheet}`);
}

/** The row of an item on a page, by its number. */
function rowOf(grid: Grid, number: string): number {
  for (let row = HEADER; row <= grid.rowCount; row++) if (textOf(cellAt(grid, row, 1).value) === number) return row;
  throw new Error(`no item ${number} on ${grid.sheet}`);
}

const [FACT, NOTE] = ['II chorakda bajarildi', 'Izoh'];
type Entries = readonly (readonly [number: string, heading: string, value: string | number])[];

/** Pages as a person gives them back: values typed into them. */
async function filled(pages: Uint8Array, entries: Readonly<Record<string, Entries>>): Promise<Uint8Array> {
  const workbook = openXlsx(pages);
  for (const [sheet, typed] of Object.entries(entries)) {
    const grid = await workbook.read(sheet);
    const changes = typed.map(([number, heading, after], at): Change => {
      const [row, column] = [rowOf(grid, number), columnOf(grid, heading)];
      const before = cellAt(grid, row, column).value;
      return { id: String(at), edits: [{ kind: 'set', cell: cellName(row, column), before, after }] };
    });
    const { refused } = await workbook.write(sheet, changes);
    expect(refused).toEqual([]);
  }
  return workbook.save();
}

/** Puts pages into Bajarilishi; what was told, and what stands there by item and heading afterwards. */
async function entered(files: Readonly<Record<string, Uint8Array>>, ...more: readonly string[]) {
  const from = Object.keys(files).filter((name) => name !== 'd.xlsx');
  const call = await ishreja(['done', 'd.xlsx', '--from', ...from, '--out', 'e.xlsx', '--json', ...more], files);
  const told = JSON.parse(call.out) as Told;
  const grid = await openXlsx(call.written.get('e.xlsx')!).read('Bajarilishi');
  const cell = (number: string, heading: string) => {
    for (let row = 3; row <= grid.rowCount; row++)
      if (textOf(cellAt(grid, row, 1).value) === number) return cellAt(grid, row, columnOf(grid, heading, 2));
    throw new Error(`no item ${number}`);
  };
  return { exit: call.exit, told, cell, bytes: call.written.get('e.xlsx')! };
}

test('each item of the plan stands on the page of every service that answers for it, and on none of another', async () => {
  const { done } = await made();
  const { out, exit } = await ishreja(['services', 'd.xlsx', '--period', '2026-Q2', '--out', 'p.xlsx', '--json'], {
    'd.xlsx': done,
  });
  const { pages, quarter } = JSON.parse(out) as {
    quarter: number;
    pages: readonly { id: string; items: readonly { number: string; others: readonly string[] }[] }[];
  };
  expect([exit, quarter]).toEqual([0, 2]);
  const of = (id: string) => pages.find((page) => page.id === id)!.items;
  expect(pages.map(({ id }) => id)).toEqual(['bib', 'abn', 'fond', 'akt', 'kadr', 'akm', 'all', 'none']);
  expect(new Set(pages.flatMap(({ items }) => items.map(({ number }) => number))).size).toBe(51);
  expect(of('bib').find(({ number }) => number === '9.')!.others).toEqual([
    'Axborot-kommunikatsiya va raqamlashtirish xizmati',
  ]);
  expect(of('akt').map(({ number }) => number)).toContain('9.');
  expect(of('none').map(({ number }) => number)).toEqual(['23.', '30.', '31.']);
});

test('a folder gets a workbook a service', async () => {
  const { done } = await made();
  const { written } = await ishreja(['services', 'd.xlsx', '--period', '2', '--out', 'varaqalar'], { 'd.xlsx': done });
  expect(written.size).toBe(8);
  expect([...written.keys()][0]).toBe('varaqalar/Axborot-bibliografiya xizmati, 2026 II chorak.xlsx');
  expect((await openXlsx([...written.values()][0]!).sheets()).map(({ name }) => name)).toEqual([BIB]);
});

test('what was filled in comes back, numbers as numbers and 120/310 as it is; empty cells change nothing', async () => {
  const { done, pages } = await made();
  const back = await filled(pages, {
    [BIB]: [
      ['1.', FACT, 2],
      ['1.', NOTE, '=ikki hujjat'],
      ['5.', FACT, '0'],
    ],
    [FOND]: [['17.', FACT, '120/310']],
  });
  const { exit, told, cell, bytes } = await entered({ 'd.xlsx': done, 'p.xlsx': back });
  expect(exit).toBe(0);
  expect(told.filled.map(({ number }) => number)).toEqual(['1.', '1.', '5.', '17.']);
  expect(cell('1.', 'II chorak')).toMatchObject({ kind: 'number', value: 2 });
  expect(cell('1.', 'II chorak izohi')).toMatchObject({ kind: 'text', value: '=ikki hujjat' });
  expect(cell('1.', 'II chorak izohi').formula).toBeUndefined();
  expect(cell('5.', 'II chorak').value).toBe(0);
  expect(cell('17.', 'II chorak')).toMatchObject({ kind: 'text', value: '120/310', format: '@' });
  const again = await entered({ 'd.xlsx': bytes, 'p.xlsx': back });
  expect([again.exit, again.told.filled, again.told.conflicts, again.told.known]).toEqual([0, [], [], 4]);
});

test('what stands there already, and a shared item given two numbers, are left for a person and can be chosen', async () => {
  const { done, pages } = await made();
  const first = await filled(pages, { [BIB]: [['1.', FACT, 2]] });
  const { bytes } = await entered({ 'd.xlsx': done, 'p.xlsx': first });
  const second = await filled(pages, {
    [BIB]: [
      ['1.', FACT, 3],
      ['9.', FACT, 2],
      ['9.', NOTE, 'bib aytdi'],
    ],
    [AKT]: [
      ['9.', FACT, 5],
      ['9.', NOTE, 'akt aytdi'],
    ],
  });
  const files = { 'd.xlsx': bytes, 'p.xlsx': second };
  const { exit, told, cell } = await entered(files);
  expect(exit).toBe(1);
  expect(told.conflicts.map(({ number, before, offers }) => [number, before, offers.map(({ text }) => text)])).toEqual([
    ['1.', '2', ['3']],
    ['9.', '', ['2', '5']],
  ]);
  expect([cell('1.', 'II chorak').value, cell('9.', 'II chorak').value]).toEqual([2, null]);
  expect(cell('9.', 'II chorak izohi').value).toBe(`${BIB}: bib aytdi\n${AKT}: akt aytdi`);
  const [one, nine] = told.conflicts.map((conflict) => conflict.cell);
  const chosen = await entered(files, '--choose', `${one}=1`, '--choose', `${nine}=2`);
  expect(chosen.exit).toBe(0);
  expect([chosen.cell('1.', 'II chorak').value, chosen.cell('9.', 'II chorak').value]).toEqual([3, 5]);
  const wrong = await ishreja(['done', 'd.xlsx', '--from', 'p.xlsx', '--out', 'e.xlsx', '--choose', `${one}=2`], files);
  expect([wrong.exit, wrong.written.size]).toEqual([2, 0]);
});

test('pages made again show what is known, and say nothing of it when they come back', async () => {
  const { done, pages } = await made();
  const { bytes } = await entered({ 'd.xlsx': done, 'p.xlsx': await filled(pages, { [BIB]: [['1.', FACT, 2]] }) });
  const again = await ishreja(['services', 'd.xlsx', '--period', '2', '--out', 'p.xlsx'], { 'd.xlsx': bytes });
  const corrected = await filled(again.written.get('p.xlsx')!, { [BIB]: [['5.', FACT, 1]] });
  const other = await entered(
    { 'd.xlsx': bytes, 'p.xlsx': await filled(pages, { [BIB]: [['1.', FACT, 4]] }) },
    '--choose',
    'H4=1',
  );
  const { told, cell } = await entered({ 'd.xlsx': other.bytes, 'p.xlsx': corrected });
  expect(told.conflicts).toEqual([]);
  expect([cell('1.', 'II chorak').value, cell('5.', 'II chorak').value]).toEqual([4, 1]);
});

test('what is no amount, a row of no item and a sheet that is no page are named with their cells', async () => {
  const { done, pages } = await made();
  const back = await filled(pages, {
    [BIB]: [
      ['1.', FACT, 'koʻp'],
      ['5.', FACT, -3],
      ['7.', FACT, '1/2/3/4x'],
    ],
  });
  const workbook = openXlsx(back);
  const grid = await workbook.read(BIB);
  const last = grid.rowCount + 1;
  const [name, fact] = [columnOf(grid, 'Band'), columnOf(grid, FACT)];
  const set = (row: number, column: number, after: string | number): Change => ({
    id: `${row} ${column}`,
    edits: [{ kind: 'set', cell: cellName(row, column), before: cellAt(grid, row, column).value, after }],
  });
  await workbook.write(BIB, [set(last, name, 'Rejada yoʻq ish'), set(last, fact, 7)]);
  await workbook.addSheet({ name: 'Qaydlar', isHidden: false, position: 'last', rows: [['Salom']] });
  const { exit, told } = await entered({ 'd.xlsx': done, 'p.xlsx': workbook.save() });
  expect(exit).toBe(1);
  expect(told.troubles.map(({ kind, cell }) => [kind, cell])).toEqual([
    ['amount', cellName(rowOf(grid, '1.'), fact)],
    ['amount', cellName(rowOf(grid, '5.'), fact)],
    ['amount', cellName(rowOf(grid, '7.'), fact)],
    ['row', cellName(last, fact)],
  ]);
  expect(told.notPages).toEqual([{ file: 'p.xlsx', sheet: 'Qaydlar' }]);
  expect(told.filled).toEqual([]);
});

test('a page of another year, centre or quarter is named and left', async () => {
  const { done, pages } = await made();
  const titled = async (row: number, after: string): Promise<Uint8Array> => {
    const workbook = openXlsx(await filled(pages, { [BIB]: [['1.', FACT, 2]] }));
    const before = cellAt(await workbook.read(BIB), row, 1).value;
    await workbook.write(BIB, [{ id: 't', edits: [{ kind: 'set', cell: `A${row}`, before, after }] }]);
    for (const { name } of await workbook.sheets()) if (name !== BIB) await workbook.removeSheet(name);
    return workbook.save();
  };
  const kinds = async (bytes: Uint8Array, ...more: readonly string[]) => {
    const { exit, told, cell } = await entered({ 'd.xlsx': done, 'p.xlsx': bytes }, ...more);
    expect([exit, cell('1.', 'II chorak').value]).toEqual([1, null]);
    return told.troubles.map(({ kind }) => kind);
  };
  expect(await kinds(await titled(1, 'Xizmatga varaqa: 2025-yil II chorak'))).toEqual(['year']);
  expect(await kinds(await titled(2, 'Nukus tumani axborot-kutubxona markazi'))).toEqual(['centre']);
  expect(await kinds(await titled(2, 'Axborot-kutubxona markazi'))).toEqual(['centre']);
  expect(await kinds(await titled(4, ''), '--period', '1')).toEqual(['quarter']);
});

test('a file that is none, and a quarter that is none, stop the call in a sentence', async () => {
  const { done, pages } = await made();
  const files = { 'd.xlsx': done, 'p.xlsx': pages, 'x.xlsx': new Uint8Array([1, 2, 3]) };
  const broken = await ishreja(['done', 'd.xlsx', '--from', 'p.xlsx', 'x.xlsx', '--out', 'e.xlsx'], files);
  expect([broken.exit, broken.written.size]).toEqual([2, 0]);
  expect(broken.error).toContain('x.xlsx: ');
  for (const period of ['5', '2025-Q2']) {
    const call = await ishreja(['services', 'd.xlsx', '--out', 'q.xlsx', '--period', period], files);
    expect([call.exit, call.written.size]).toEqual([2, 0]);
    expect(call.error).toContain(period);
  }
  expect((await ishreja(['check', 'p.xlsx'], files)).error).toContain('p.xlsx');
});
