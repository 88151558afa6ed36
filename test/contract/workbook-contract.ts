import { cellAt, type Grid } from '../../src/core/sheet/grid';
import type { Change, Edit } from '../../src/core/sheet/edit';
import { type Workbook, WorkbookError } from '../../src/core/workbook';
import { gridOf, plain, valuesOf } from '../support/test-grid';

const change = (...edits: Edit[]): Change => ({ id: 'c', edits });
const plan = gridOf(
  [
    ['Reja', null, null],
    ['1.', 'Kitob', 12],
    ['2.', 'Gazeta', { kind: 'number', value: 7, format: '0.00' }],
    [null, 'Jami', { kind: 'number', value: 19, formula: 'SUM(C2:C3)' }],
    ['3.', 'Jurnal', { kind: 'date', value: 46082, format: 'd-mmm' }],
  ],
  { merges: ['A1:C1'], hiddenRows: [5] },
);

/** A grid without the results of formulas: a workbook that is alive calculates them anew. */
export const content = (grid: Grid): object => {
  const cells = grid.cells.map((row) =>
    row?.map((cell) => (cell?.formula === undefined ? cell : { ...cell, kind: 'blank' as const, value: null })),
  );
  return plain({ ...grid, cells });
};

/** What every workbook must do, whoever holds it; `open` gives one with these sheets. */
export function describeWorkbook(name: string, open: (...grids: Grid[]) => Workbook | Promise<Workbook>): void {
  describe(`${name} as a workbook`, () => {
    it('reads a sheet with values, formats, formulas, merges and hidden rows', async () => {
      expect(plain(await (await open(plan)).read('Reja'))).toEqual(plain(plan));
    });

    it('lists its sheets, and says which one is missing', async () => {
      const workbook = await open(plan, gridOf([['x']], { sheet: 'Ikki' }));
      expect(await workbook.sheets()).toMatchObject([
        { name: 'Reja', isHidden: false },
        { name: 'Ikki', isHidden: false },
      ]);
      await expect(workbook.read('Uch')).rejects.toMatchObject({ code: 'sheet-missing', detail: 'Uch' });
      await expect(workbook.read('Uch')).rejects.toBeInstanceOf(WorkbookError);
    });

    it.each<[string, Change]>([
      ['a value, the format staying', change({ kind: 'set', cell: 'C3', before: 7, after: 8 })],
      [
        'a text over a date, with its format',
        change({ kind: 'set', cell: 'C5', before: 46082, after: '1-mar', format: '@', formatBefore: 'd-mmm' }),
      ],
      [
        'cells that were not there',
        change(
          { kind: 'set', cell: 'E2', before: null, after: '=1+1' },
          { kind: 'set', cell: 'B9', before: null, after: ' a\nb ' },
        ),
      ],
      ['a blank', change({ kind: 'set', cell: 'B2', before: 'Kitob', after: null })],
      ['a truth value', change({ kind: 'set', cell: 'A4', before: null, after: true })],
      ['a row inserted into the sum', change({ kind: 'insertRow', row: 3, count: 2, values: [['1a.', 'Xarita', 3]] })],
      ['a row deleted', change({ kind: 'deleteRow', row: 3, before: ['2.', 'Gazeta', 7] })],
      [
        'both rows of the sum deleted',
        change(
          { kind: 'deleteRow', row: 2, before: ['1.', 'Kitob', 12] },
          { kind: 'deleteRow', row: 3, before: ['2.', 'Gazeta', 7] },
        ),
      ],
      [
        'a row joined into the one above',
        change(
          { kind: 'set', cell: 'B2', before: 'Kitob', after: 'Kitob Gazeta' },
          { kind: 'deleteRow', row: 3, before: ['2.', 'Gazeta', 7] },
        ),
      ],
      ['a hidden row shown', change({ kind: 'show', row: 5, before: 'hidden' })],
      ['a column hidden', change({ kind: 'show', column: 2, before: 'shown' })],
      [
        'a merge split and its cells filled',
        change(
          { kind: 'unmerge', area: 'A1:C1', before: 'merged' },
          { kind: 'set', cell: 'B1', before: null, after: 'x' },
        ),
      ],
      ['cells merged', change({ kind: 'unmerge', area: 'A6:C7', before: 'split' })],
      ['a row repeated with its formula', change({ kind: 'insertRow', row: 5, count: 2, repeats: true })],
      [
        'rows inserted at one place',
        change(
          { kind: 'insertRow', row: 2, count: 1, values: [['a']] },
          { kind: 'insertRow', row: 2, count: 1, values: [['b']] },
        ),
      ],
      ['the heading deleted', change({ kind: 'deleteRow', row: 1, before: ['Reja'] })],
      ['a row far below', change({ kind: 'insertRow', row: 12, count: 1, like: 2, values: [[1]] })],
    ])('writes %s, and takes it back', async (_, given) => {
      const workbook = await open(plan);
      const { applied, refused } = await workbook.write('Reja', [given]);
      expect(refused).toEqual([]);
      expect(plain(await workbook.read('Reja'))).not.toEqual(plain(plan));
      const undone = await workbook.write('Reja', [applied[0]!.inverse]);
      expect(undone.refused).toEqual([]);
      expect(content(await workbook.read('Reja'))).toEqual(content(plan));
    });

    it('moves formulas with the rows, and grows sums', async () => {
      const workbook = await open(plan);
      await workbook.write('Reja', [change({ kind: 'insertRow', row: 3, count: 2, values: [['1a.', 'Xarita', 3]] })]);
      const grid = await workbook.read('Reja');
      expect(cellAt(grid, 6, 3).formula).toBe('SUM(C2:C5)');
      expect(valuesOf(grid)[2]).toEqual(['1a.', 'Xarita', 3]);
      expect(grid.hiddenRows).toEqual([7]);
    });

    it('makes changes one after another, each in the addresses the last one left', async () => {
      const workbook = await open(plan);
      const { refused } = await workbook.write('Reja', [
        change({ kind: 'deleteRow', row: 2, before: ['1.', 'Kitob', 12] }),
        change({ kind: 'set', cell: 'B2', before: 'Gazeta', after: 'Gazetalar' }),
        change({ kind: 'set', cell: 'B3', before: 'Gazeta', after: 'no' }),
      ]);
      expect(refused.map(({ reason }) => reason)).toEqual(['cell-changed']);
      expect(valuesOf(await workbook.read('Reja')).slice(0, 2)).toEqual([
        ['Reja', null, null],
        ['2.', 'Gazetalar', 7],
      ]);
    });

    it.each<[string, Grid, Edit, string]>([
      ['a formula', plan, { kind: 'set', cell: 'C4', before: 19, after: 1 }, 'holds-formula'],
      ['text where a number stands', plan, { kind: 'set', cell: 'C2', before: '12', after: 1 }, 'cell-changed'],
      ['a covered cell', plan, { kind: 'set', cell: 'B1', before: null, after: 1 }, 'covered-by-merge'],
      [
        'mixed formatting',
        gridOf([[{ kind: 'text', value: 'a ', rich: true }]]),
        { kind: 'set', cell: 'A1', before: 'a ', after: 1 },
        'rich-text',
      ],
      [
        'a locked cell',
        gridOf([[{ kind: 'text', value: 'a', locked: true }]], { isProtected: true }),
        { kind: 'set', cell: 'A1', before: 'a', after: 1 },
        'protected',
      ],
      [
        'rows of a protected sheet',
        gridOf([[{ kind: 'text', value: 'a' }]], { isProtected: true }),
        { kind: 'insertRow', row: 1, count: 1 },
        'protected',
      ],
    ])('refuses %s and leaves the sheet as it was', async (_, grid, edit, reason) => {
      const workbook = await open(grid);
      const { applied, refused } = await workbook.write('Reja', [change(edit)]);
      expect(applied).toEqual([]);
      expect(refused[0]).toMatchObject({ edit, reason });
      expect(plain(await workbook.read('Reja'))).toEqual(plain(grid));
    });

    it('writes an unlocked cell of a protected sheet', async () => {
      const workbook = await open(gridOf([[{ kind: 'text', value: 'a' }]], { isProtected: true }));
      const { refused } = await workbook.write('Reja', [change({ kind: 'set', cell: 'A1', before: 'a', after: 'b' })]);
      expect(refused).toEqual([]);
      expect(valuesOf(await workbook.read('Reja'))).toEqual([['b']]);
    });

    it('adds sheets first and last, and replaces only its own', async () => {
      const workbook = await open(plan);
      const added = {
        name: 'Izohlar',
        isHidden: false,
        position: 'first',
        rows: [
          ['№', '=SUM(1)'],
          [1, true, null],
        ],
      } as const;
      await workbook.addSheet(added);
      await workbook.addSheet({ ...added, name: '_ishreja', isHidden: true, position: 'last' });
      await workbook.addSheet({ ...added, rows: [['yangi']] });
      expect(await workbook.sheets()).toMatchObject([
        { name: 'Izohlar', isHidden: false },
        { name: 'Reja', isHidden: false },
        { name: '_ishreja', isHidden: true },
      ]);
      expect(valuesOf(await workbook.read('Izohlar'))).toEqual([['yangi']]);
      expect(valuesOf(await workbook.read('_ishreja'))).toEqual([
        ['№', '=SUM(1)'],
        [1, true],
      ]);
      await expect(workbook.addSheet({ ...added, name: 'Reja' })).rejects.toMatchObject({ code: 'not-supported' });
      await expect(workbook.removeSheet('Reja')).rejects.toMatchObject({ code: 'not-supported' });
      await workbook.removeSheet('Izohlar');
      await workbook.addSheet({ ...added, name: '_ishreja', isHidden: true, position: 'last', rows: [['yana']] });
      expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Reja', '_ishreja']);
      expect(plain(await workbook.read('Reja'))).toEqual(plain(plan));
    });

    it('adds a table with charts and print set-up, and renews it', async () => {
      const workbook = await open(plan);
      const table = {
        name: 'Umumiy koʻrinish',
        isHidden: false,
        position: 'last',
        rows: [['2026'], ['Boʻlim', 'Bajarildi, %'], ['I', 40], ['II', '4/4']],
        widths: [20, 12],
        table: { headerRow: 2, textRows: [4], hiddenColumns: [3] },
        print: { orientation: 'portrait', pagesWide: 1, titleRows: [2, 2], footer: { right: '&P/&N' } },
        charts: [
          {
            kind: 'bar',
            title: 'Boʻlimlar',
            source: { top: 2, left: 1, bottom: 4, right: 2 },
            place: { top: 6, left: 1, bottom: 20, right: 4 },
          },
        ],
      } as const;
      await workbook.addSheet(table);
      await workbook.addSheet(table);
      const values = valuesOf(await workbook.read(table.name));
      expect(values.map((row) => row.filter((value) => value !== null))).toEqual(table.rows);
      expect(plain(await workbook.read('Reja'))).toEqual(plain(plan));
      await workbook.removeSheet(table.name);
      expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Reja']);
    });

    it('sets how a sheet is printed without touching a cell, and sets it back', async () => {
      const workbook = await open(plan);
      const setup = {
        orientation: 'landscape',
        pagesWide: 1,
        titleRows: [1, 1],
        firstHeader: { right: 'TASDIQLAYMAN' },
        footer: { right: '&P/&N' },
      } as const;
      const back = await workbook.setPrint('Reja', setup);
      expect(plain(await workbook.read('Reja'))).toEqual(plain(plan));
      const again = await workbook.setPrint('Reja', back);
      // Excel has no way to take repeated rows off again.
      const { titleRows: _repeated, ...inBetween } = await workbook.setPrint('Reja', again);
      expect(inBetween).toEqual(back);
      await expect(workbook.setPrint('Yoʻq', setup)).rejects.toMatchObject({ code: 'sheet-missing' });
    });

    it('reads several sheets in the order asked for, without those that are missing', async () => {
      const workbook = await open(plan, gridOf([['x']], { sheet: 'Ikki' }));
      const grids = await workbook.readAll(['Ikki', 'Uch', 'Reja']);
      expect(grids.map(plain)).toEqual([plain(gridOf([['x']], { sheet: 'Ikki' })), plain(plan)]);
      expect(await workbook.readAll([])).toEqual([]);
    });

    it('reads some cells again, those beside them staying', async () => {
      const workbook = await open(plan);
      const known = await workbook.read('Reja');
      await workbook.write('Reja', [change({ kind: 'set', cell: 'B2', before: 'Kitob', after: 'Kitoblar' })]);
      const again = await workbook.readAgain(known, ['B2', 'A7:B8']);
      expect(content(again)).toEqual(content(await workbook.read('Reja')));
      expect(cellAt(again, 2, 2).value).toBe('Kitoblar');
      expect(cellAt(known, 2, 2).value).toBe('Kitob');
    });

    it('writes a record with the changes, also where the changes are refused', async () => {
      const workbook = await open(plan);
      const record = { sheet: '_ishreja', isHidden: true, row: 2, column: 2, values: [['1', '=B2', null, true]] };
      const set = (before: string): Change => change({ kind: 'set', cell: 'B2', before, after: 'Kitoblar' });
      expect((await workbook.write('Reja', [set('Kitob')], record)).refused).toEqual([]);
      const below = { ...record, row: 3, values: [[46082, "'a", '4/4', '']] };
      expect((await workbook.write('Reja', [set('Kitob')], below)).applied).toEqual([]);
      const [reja, own] = await workbook.readAll(['Reja', '_ishreja']);
      expect(cellAt(reja!, 2, 2).value).toBe('Kitoblar');
      expect(valuesOf(own!)).toEqual([
        [null, null, null, null, null],
        [null, '1', '=B2', null, true],
        [null, 46082, "'a", '4/4', null],
      ]);
      expect((await workbook.sheets()).at(-1)).toMatchObject({ name: '_ishreja', isHidden: true });
    });

    it('writes cells of its own sheets over what stands there', async () => {
      const workbook = await open(plan);
      const notes = { sheet: 'Izohlar', isHidden: false, row: 1, column: 1 };
      await workbook.writeOwn([
        { ...notes, values: [['№', 'Izoh']], widths: [5, 40] },
        { ...notes, sheet: '_ishreja', isHidden: true, values: [['a']] },
        { ...notes, row: 2, values: [['1', '-']] },
      ]);
      await workbook.writeOwn([{ ...notes, values: [['T/r', null]] }]);
      await workbook.writeOwn([]);
      expect((await workbook.readAll(['Izohlar', '_ishreja'])).map(valuesOf)).toEqual([
        [
          ['T/r', null],
          ['1', '-'],
        ],
        [['a']],
      ]);
      expect(await workbook.sheets()).toMatchObject([
        { name: 'Reja', isHidden: false },
        { name: 'Izohlar', isHidden: false },
        { name: '_ishreja', isHidden: true },
      ]);
    });
  });
}
