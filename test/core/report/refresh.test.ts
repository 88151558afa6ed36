import type { CellValue } from '../../../src/core/sheet/cell';
import type { Edit } from '../../../src/core/sheet/edit';
import type { Grid } from '../../../src/core/sheet/grid';
import { byHand, fill, ITEMS, refresh, refreshOf } from './refreshed';
import { shown, templateGrid } from './template-grid';

const { stock, visits, loans, media } = ITEMS;
const set = (cell: string, before: CellValue, after: CellValue): Edit => ({ kind: 'set', cell, before, after });
const insert = (row: number, ...values: (readonly CellValue[])[]): Edit => ({
  kind: 'insertRow',
  row,
  count: values.length,
  values,
});
const remove = (grid: Grid, row: number): Edit => ({
  kind: 'deleteRow',
  row,
  before: Array.from(grid.cells[row - 1] ?? [], (cell) => cell?.value ?? null),
  withFormulas: true,
});
const MORE = visits.replace('18510', '19000');
const isProtected = (grid: Grid): Grid => ({ ...grid, isProtected: true });

describe('single cells', () => {
  const FORM = templateGrid([
    ['{{year}}-yil'],
    ['Qatnov', '{{use.visits.fact}}', '{{use.visits.plan}}'],
    ['Berildi', '{{use.loans.plan}}'],
  ]);
  const report = fill(FORM, [visits, loans]);

  test('take what has changed in the plan, and nothing else', () => {
    expect(refreshOf(report, [visits, loans])).toMatchObject({ sheet: 'Hisobot', change: null, kept: [] });
    const { change, kept, filled } = refreshOf(report, [MORE, loans]);
    expect(change).toEqual({
      id: 'refresh',
      raisesRows: true,
      edits: [{ kind: 'set', cell: 'C2', before: 18510, after: 19000, flattens: true }],
    });
    expect([kept, filled]).toEqual([[], fill(FORM, [MORE, loans]).filled]);
  });

  test('keep what a person wrote there, a formula too, and say what the report would say', () => {
    const typed = byHand(report, set('C2', 18510, 20000), set('A1', '2026-yil', null));
    const { kept, grid } = refresh(typed, [MORE, loans]);
    expect(kept).toEqual([
      { kind: 'changed', cell: 'A1', mark: 'year', now: null, value: '2026-yil' },
      { kind: 'changed', cell: 'C2', mark: 'use.visits.plan', now: 20000, value: 19000 },
    ]);
    expect(shown(grid)).toEqual(['A2 Qatnov', 'B2 18497', 'C2 20000', 'A3 Berildi', 'B3 85000']);
    const grown: Grid = {
      ...report.grid,
      cells: report.grid.cells.map((row, at) =>
        at === 2 ? [row![0], { kind: 'number' as const, value: 85000, formula: 'C2+1' }] : row,
      ),
    };
    expect(refresh({ ...report, grid: grown }, [visits, loans]).kept).toEqual([
      { kind: 'changed', cell: 'B3', mark: 'use.loans.plan', now: '=C2+1', value: 85000 },
    ]);
  });

  test('where a person wrote what the report says now, are as they should be', () => {
    expect(refresh(byHand(report, set('C2', 18510, 19000)), [MORE, loans]).kept).toEqual([]);
  });

  test('are found where rows were put in or taken out above them', () => {
    const moved = byHand(report, insert(1, ['Izoh'], ['Yana']));
    const { grid, filled, placeOf } = refresh(moved, [MORE, loans]);
    expect(shown(grid)).toEqual([
      'A1 Izoh',
      'A2 Yana',
      'A3 2026-yil',
      'A4 Qatnov',
      'B4 18497',
      'C4 19000',
      'A5 Berildi',
      'B5 85000',
    ]);
    expect(filled.cells.map(({ row, column }) => [row, column])).toEqual([
      [3, 1],
      [4, 2],
      [4, 3],
      [5, 2],
    ]);
    expect(placeOf('C4')).toBe('C4');
    const without = byHand({ grid, filled }, remove(grid, 4));
    const last = refresh(without, [visits, loans.replace('85000', '86000')]);
    expect(last.kept).toEqual([
      { kind: 'gone', cell: '', mark: 'use.visits.fact', now: null, value: null },
      { kind: 'gone', cell: '', mark: 'use.visits.plan', now: null, value: null },
    ]);
    expect(shown(last.grid)).toEqual(['A1 Izoh', 'A2 Yana', 'A3 2026-yil', 'A4 Berildi', 'B4 86000']);
  });

  test('take a mark that a person has put in since', () => {
    expect(shown(refresh(byHand(report, set('C3', null, '{{use.loans.fact}}')), [visits, loans]).grid)).toContain(
      'C3 84000',
    );
  });

  test('behind protection are left where they are locked, unless that keeps nobody from writing', () => {
    const unlocked: Grid = {
      ...FORM,
      cells: FORM.cells.map((row, at) =>
        row!.map((cell) => (cell && at !== 2 ? { ...cell, locked: true as const } : cell)),
      ),
    };
    const closed = fill(unlocked, [visits, loans]);
    const behind = { ...closed, grid: isProtected(closed.grid) };
    const changed = [MORE, loans.replace('85000', '86000')];
    const { change, kept } = refreshOf(behind, changed, false);
    expect(change?.edits).toMatchObject([{ cell: 'B3', after: 86000 }]);
    expect(kept).toEqual([{ kind: 'locked', cell: 'C2', mark: 'use.visits.plan', now: 18510, value: 19000 }]);
    expect(refreshOf(behind, changed).kept).toEqual([]);
    expect(refreshOf(closed, changed, false).kept).toEqual([]);
  });

  test('that a person has merged into others are left', () => {
    const covered: Grid = { ...report.grid, merges: [{ top: 2, left: 2, bottom: 2, right: 3 }] };
    const { kept, change } = refreshOf({ ...report, grid: covered }, [
      visits.replace('18497', '1').replace('18510', '2'),
      loans,
    ]);
    expect(kept).toEqual([{ kind: 'locked', cell: 'C2', mark: 'use.visits.plan', now: 18510, value: 2 }]);
    expect(change?.edits).toMatchObject([{ cell: 'B2', after: 1 }]);
  });
});

describe('rows of what the plan has none of', () => {
  const FORM = templateGrid([
    [null, 'Berildi', '{{use.loans.plan}}', 'nusxa'],
    ['{{?use.visits}}', 'Qatnov', '{{use.visits.plan}}', '=C2*2', 7],
    [null, 'OAV', '{{media.coverage.plan}}', 'marta'],
    ['{{?acq.total.copies}}', 'Fond', '{{acq.total.copies.plan}}'],
    [null, 'Jami'],
  ]);
  const whole = fill(FORM, [stock, visits, loans, media]);
  const names = ({ grid }: { grid: Grid }): string =>
    shown(grid)
      .filter((cell) => cell.startsWith('B'))
      .join(' ');

  test('go out with the plan and come back with it, with their words and formulas', () => {
    const without = refresh(whole, [loans, media]);
    expect(shown(without.grid)).toEqual([
      'B1 Berildi',
      'C1 85000',
      'D1 nusxa',
      'B2 OAV',
      'C2 10',
      'D2 marta',
      'B3 Jami',
    ]);
    expect(without.filled.out).toEqual([
      { row: 2, mark: '?use.visits', cells: ['{{?use.visits}}', 'Qatnov', '{{use.visits.plan}}', null, 7] },
      { row: 3, mark: '?acq.total.copies', cells: ['{{?acq.total.copies}}', 'Fond', '{{acq.total.copies.plan}}'] },
    ]);
    const back = refresh(without, [stock, visits, loans, media]);
    expect(names(back)).toBe('B1 Berildi B2 Qatnov B3 OAV B4 Fond B5 Jami');
    expect(shown(back.grid)).toEqual(expect.arrayContaining(['A2 use.visits', 'C2 18510', 'E2 7', 'C4 1100']));
    expect(back.filled).toEqual(whole.filled);
  });

  test('that were out from the first filling come in where they would stand', () => {
    const first = fill(FORM, [loans, media]);
    expect(first.filled.out.map(({ row }) => row)).toEqual([2, 3]);
    const back = refresh(first, [visits, loans, media]);
    expect(names(back)).toBe('B1 Berildi B2 Qatnov B3 OAV B4 Jami');
    expect(['B1', 'C2', 'B3', 'A4', 'B5'].map(back.placeOf)).toEqual(['B1', 'C2', 'B3', 'A4', 'B4']);
  });

  test('come in like the row most like them, and several below one another', () => {
    const form = templateGrid([
      ['Bosh'],
      [null, 'Berildi', '{{use.loans.plan}}'],
      ['{{?use.visits}}', 'Qatnov', '{{use.visits.plan}}'],
      ['{{?acq.total.copies}}', 'Fond', '{{acq.total.copies.plan}}'],
      ['Oxir'],
    ]);
    const first = fill(form, [loans]);
    expect(refreshOf(first, [stock, visits, loans]).change?.edits).toEqual([
      {
        kind: 'insertRow',
        row: 3,
        count: 1,
        like: 2,
        repeats: true,
        values: [['use.visits', 'Qatnov', 18510]],
      },
      {
        kind: 'insertRow',
        row: 3,
        count: 1,
        like: 2,
        repeats: true,
        values: [['acq.total.copies', 'Fond', 1100]],
      },
    ]);
    expect(names(refresh(first, [stock, visits, loans]))).toBe('B2 Berildi B3 Qatnov B4 Fond');
  });

  test('stay where a person wrote in one of their cells', () => {
    const typed = byHand(whole, set('C2', 18510, 5));
    const { kept, grid, filled } = refresh(typed, [stock, loans, media]);
    expect(kept).toEqual([{ kind: 'row', cell: 'C2', mark: '?use.visits', now: 5, value: null }]);
    expect(names({ grid })).toBe('B1 Berildi B2 Qatnov B3 OAV B4 Fond B5 Jami');
    expect(filled.cells.slice(0, 2)).toEqual([
      { row: 2, column: 1, mark: '?use.visits', text: '{{?use.visits}}', value: 'use.visits' },
      { row: 2, column: 3, mark: 'use.visits.plan', text: '{{use.visits.plan}}', value: 18510 },
    ]);
  });

  test('stay, and stay out, where protection holds the rows', () => {
    const behind = { ...whole, grid: isProtected(whole.grid) };
    const { kept, change } = refreshOf(behind, [stock, loans, media], false);
    expect([kept, change]).toEqual([
      [{ kind: 'locked', cell: 'A2', mark: '?use.visits', now: 'use.visits', value: null }],
      null,
    ]);
    expect(refreshOf(behind, [stock, loans, media]).kept).toEqual([]);
    const first = fill(FORM, [loans, media]);
    const out = refreshOf({ ...first, grid: isProtected(first.grid) }, [visits, loans, media], false);
    expect([out.kept, out.change]).toEqual([[{ kind: 'locked', cell: 'A1', mark: '', now: null, value: null }], null]);
  });

  test('that a person took out are not put back', () => {
    const taken = byHand(whole, remove(whole.grid, 2));
    const { kept, grid } = refresh(taken, [stock, visits, loans, media]);
    expect(kept.map(({ kind, mark }) => `${kind} ${mark}`)).toEqual(['gone ?use.visits', 'gone use.visits.plan']);
    expect(names({ grid })).toBe('B1 Berildi B2 OAV B3 Fond B4 Jami');
  });

  test('above all others come back to the top', () => {
    const top = templateGrid([
      ['{{?use.visits}}', 'Qatnov', '{{use.visits.plan}}'],
      [null, 'Berildi', '{{use.loans.plan}}'],
    ]);
    const first = fill(top, [loans]);
    expect(names(refresh(first, [visits, loans]))).toBe('B1 Qatnov B2 Berildi');
    const { kept } = refreshOf({ ...first, grid: isProtected(first.grid) }, [visits, loans], false);
    expect(kept).toMatchObject([{ kind: 'locked', cell: 'A1' }]);
  });
});
