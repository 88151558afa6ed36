import { type FilledSheet, memoryRows } from '../../../src/core/report/fill-memory';
import { isFilledSheet } from '../../../src/core/report/find-rows';
import { lastMemoryRow, otherMemory, readMemory } from '../../../src/core/report/read-memory';
import type { CellValue } from '../../../src/core/sheet/cell';
import type { Grid } from '../../../src/core/sheet/grid';
import { templateGrid } from './template-grid';

const FILLED: FilledSheet = {
  sheet: 'Hisobot',
  cells: [
    { row: 1, column: 1, mark: 'year', text: '{{year}}-yil', value: '2026-yil' },
    { row: 2, column: 2, mark: 'use.visits.plan', text: '{{use.visits.plan}}', value: 18510 },
    { row: 2, column: 3, mark: 'use.visits.reason', text: '{{use.visits.reason}}', value: null },
  ],
  repeats: [
    {
      mark: '#items',
      cells: [
        { column: 1, text: '{{#items}}{{number}}' },
        { column: 3, text: '{{plan}}{{/items}}' },
      ],
      runs: [
        {
          row: 4,
          values: [
            ['25.', 'Qatnov', 18510],
            ['26.', 'Berildi', null],
          ],
        },
        { row: 0, values: [['27.', true, 1]] },
      ],
    },
    { mark: '#section.MEDIA', cells: [], runs: [{ row: 9, values: [[]] }] },
  ],
  out: [{ row: 7, mark: '?use.promo', cells: ['{{?use.promo}}', null, 5, false] }],
};
const OTHER: FilledSheet = { ...FILLED, sheet: 'Ilova', repeats: [], out: [] };
const rowsOf = (isDraft: boolean, ...sheets: FilledSheet[]): readonly (readonly CellValue[])[] =>
  memoryRows({ isDraft, answered: [] }, sheets, '21.11.2026');
const memoryOf = (...rows: readonly (readonly CellValue[])[]): Grid => templateGrid([['kind'], ...rows]);

describe('what was filled', () => {
  test('comes back from the hidden sheet as it was', () => {
    const memory = readMemory(templateGrid(rowsOf(true, FILLED, OTHER)))!;
    expect([...memory.sheets.values()]).toEqual([FILLED, OTHER]);
    expect(memory.isDraft).toBe(true);
    expect(readMemory(templateGrid(rowsOf(false, FILLED)))!.isDraft).toBe(false);
  });

  test('is kept beside its date, its draft and the sentences that answer findings', () => {
    const finding = {
      id: 'r:A5',
      rule: 'r',
      message: 'm',
      severity: 'warning',
      data: {},
      at: 'A5',
      related: [],
    } as const;
    const answered = [{ finding, note: 'Shunday.' }];
    expect(memoryRows({ isDraft: true, answered }, [OTHER], '21.11.2026').slice(0, 6)).toEqual([
      ['kind', 'sheet', 'place', 'mark', 'value', 'text'],
      ['filled', '', '', 'date', '21.11.2026'],
      ['filled', '', '', 'draft', true],
      ['note', 'r', 'A5', 'r:A5', 'Shunday.'],
      ['cell', 'Ilova', 'A1', 'year', '2026-yil', '⟦year⟧-yil'],
      ['cell', 'Ilova', 'B2', 'use.visits.plan', 18510],
    ]);
  });

  test('is kept with a short mark for a long text, the same for the same text', () => {
    const long = 'Axborot-kutubxona fondlarini toʻldirish';
    const values = [[long, 'o‘n ikki xona', '12345678901', `${long}!`, '~belgi', long]];
    const repeat = { mark: '#items', cells: [], runs: [{ row: 3, values }] };
    const [kept] = readMemory(templateGrid(rowsOf(false, { ...FILLED, repeats: [repeat] })))!.sheets.get('Hisobot')!
      .repeats[0]!.runs[0]!.values;
    expect(kept!.map((value) => String(value).startsWith('~'))).toEqual([true, true, false, true, true, true]);
    expect(kept![0]).toBe(kept![5]);
    expect(new Set([kept![0], kept![1], kept![3], kept![4]]).size).toBe(4);
    expect([kept![4] === '~belgi', String(kept![0]).length < 10]).toEqual([false, true]);
  });

  test('is kept a cell’s length at a time', () => {
    const values = Array.from({ length: 500 }, (_, at) => [`${at}.`, ...Array.from({ length: 9 }, () => 'matn')]);
    const repeat = { mark: '#items', cells: [], runs: [{ row: 3, values }] };
    const sheet = { ...FILLED, repeats: [repeat] };
    const rows = rowsOf(false, sheet).filter(([kind]) => kind === 'rows');
    expect(rows.map((row) => row[2]).slice(0, 2)).toEqual(['A3:J44', 'A45:J86']);
    expect(rows.every((row) => String(row[4]).length <= 32_767)).toBe(true);
    const back = readMemory(templateGrid(rowsOf(false, sheet)))!.sheets.get('Hisobot')!.repeats[0]!;
    expect(back.runs.flatMap((run) => run.values)).toEqual(values);
  });
});

describe('what cannot be read', () => {
  test.each<[string, readonly CellValue[]]>([
    ['a cell without a place', ['cell', 'A', '', 'year', 2026]],
    ['a cell with no cell for a place', ['cell', 'A', '4D', 'year', 2026]],
    ['texts of a row that are no list', ['row', 'A', '', '#items', '{"a":1}']],
    ['texts of a row that were cut', ['row', 'A', '', '#items', '[[1,"{{nu']],
    ['rows that are a number', ['rows', 'A', 'A3:B4', '#items', 5]],
    ['a row that went out without its place', ['out', 'A', '', '?use.promo', '[]']],
    ['a row that went out without its cells', ['out', 'A', 'A3', '?use.promo', null]],
    ['another kind', ['note', 'A', 'A3', 'x', 'y']],
    ['nothing', [null, null, null]],
  ])('is passed over: %s', (_, row) => {
    expect(readMemory(memoryOf(row))).toBeNull();
    const whole = ['cell', 'A', 'A1', 'year', 2026];
    const { cells, repeats, out } = readMemory(memoryOf(whole, row))!.sheets.get('A')!;
    expect([cells.length, repeats, out]).toEqual([1, [], []]);
  });

  test('in a list leaves the rest of it: rows of a repeat that is not known, entries that are none', () => {
    const rows: (readonly CellValue[])[] = [
      ['rows', 'A', 'A3:B3', '#items', '[[1]]'],
      ['row', 'A', '', '#items', '[[1,"⟦number⟧"],["x","y"],[2],5]'],
      ['rows', 'A', 'A3:B4', '#items', '[[1,{"a":1},null,"b",true],5]'],
    ];
    expect(readMemory(memoryOf(...rows))!.sheets.get('A')!.repeats).toEqual([
      {
        mark: '#items',
        cells: [{ column: 1, text: '{{number}}' }],
        runs: [{ row: 3, values: [[1, null, null, 'b', true], []] }],
      },
    ]);
  });

  test('leaves a cell without its text to its mark', () => {
    expect(readMemory(memoryOf(['cell', 'A', 'B2', 'year', 2026]))!.sheets.get('A')!.cells).toEqual([
      { row: 2, column: 2, mark: 'year', text: '{{year}}', value: 2026 },
    ]);
  });
});

describe('the hidden sheet', () => {
  const memory = templateGrid([...rowsOf(true, FILLED, OTHER), [null], ['', null, null]]);

  test('gives the rows of sheets other than those that are filled now', () => {
    const rows = otherMemory(memory, new Set(['Hisobot']));
    expect(rows.map((row) => row[1])).toEqual(['Ilova', 'Ilova', 'Ilova']);
    expect(rows[0]).toEqual(['cell', 'Ilova', 'A1', 'year', '2026-yil', '⟦year⟧-yil']);
    expect(otherMemory(memory, new Set(['Hisobot', 'Ilova']))).toEqual([]);
    expect(otherMemory(templateGrid([['kind'], ['cell', 'A', 'A1', 'year', 1]]), new Set())).toHaveLength(1);
  });

  test('ends with its last row in which anything stands', () => {
    expect(lastMemoryRow(memory)).toBe(memory.rowCount);
    expect(lastMemoryRow(templateGrid([...rowsOf(true, OTHER), [null], [null, null]]))).toBe(6);
    expect(lastMemoryRow(templateGrid([[null], [null]]))).toBe(0);
    expect(
      lastMemoryRow(
        templateGrid([
          [null, null, null, null, null, 'x'],
          [null, null, null, null, null, null, 'y'],
        ]),
      ),
    ).toBe(1);
  });
});

describe('a sheet under another name is the filled one', () => {
  const filled: FilledSheet = {
    sheet: 'Hisobot',
    cells: [1, 2, 3, 4].map((row) => ({ row, column: 1, mark: 'm', text: '{{m}}', value: row * 10 })),
    repeats: [{ mark: '#items', cells: [{ column: 1, text: 't' }], runs: [{ row: 5, values: [[null], ['']] }] }],
    out: [],
  };
  const stands = (...values: CellValue[]): boolean =>
    isFilledSheet(templateGrid(values.map((value) => [value])), filled);

  test('where more than half of the rows in which something was written stand on it, in their order', () => {
    expect([stands(10, 20, 30, 40), stands(10, 20, 30), stands(10, 20), stands('a', 10, 20, 'b', 30)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect([stands(40, 30, 20, 10), stands(), stands('a', 'b')]).toEqual([false, false, false]);
  });
});
