import type { Cell } from '../../../src/core/sheet/cell';
import type { Grid } from '../../../src/core/sheet/grid';
import { moveSelection } from '../../../src/web/sheet/move-selection';
import { layOut } from '../../../src/web/sheet/sheet-view';
import type { CellLook, SheetLook } from '../../../src/xlsx/sheet-look';

const style = { wraps: true, fontSize: 11 } as CellLook;
const look: SheetLook = { columnWidth: () => 64, rowHeight: () => 20, cellStyle: () => style };
const text = (value: string): Cell => ({ kind: 'text', value });

/** Ten rows of four columns: rows 4 and 5 hidden, column 2 hidden, A7:C8 merged. */
const grid: Grid = {
  sheet: 'Reja',
  rowCount: 10,
  columnCount: 4,
  cells: [[text('a'.repeat(200))], [text('b')]],
  merges: [{ top: 7, left: 1, bottom: 8, right: 3 }],
  hiddenRows: [4, 5],
  hiddenColumns: [2],
  isProtected: false,
};
const view = layOut(grid, look);

const move = (row: number, column: number, key: string, held: { isControl?: boolean; isShift?: boolean } = {}) => {
  const to = moveSelection(view, { row, column }, { key, isControl: false, isShift: false, ...held }, 4);
  return to && [to.row, to.column];
};

describe('moveSelection', () => {
  it('goes one cell with the arrows and with Enter', () => {
    expect(move(1, 3, 'ArrowDown')).toEqual([2, 3]);
    expect(move(2, 3, 'ArrowUp')).toEqual([1, 3]);
    expect(move(1, 3, 'ArrowRight')).toEqual([1, 4]);
    expect(move(1, 3, 'Enter')).toEqual([2, 3]);
    expect(move(2, 3, 'Enter', { isShift: true })).toEqual([1, 3]);
  });

  it('steps over hidden rows and columns', () => {
    expect(move(3, 1, 'ArrowDown')).toEqual([6, 1]);
    expect(move(6, 1, 'ArrowUp')).toEqual([3, 1]);
    expect(move(1, 1, 'ArrowRight')).toEqual([1, 3]);
    expect(move(1, 3, 'ArrowLeft')).toEqual([1, 1]);
  });

  it('takes a merged area as one cell', () => {
    expect(move(6, 3, 'ArrowDown')).toEqual([7, 1]);
    expect(move(7, 1, 'ArrowDown')).toEqual([9, 1]);
    expect(move(7, 1, 'ArrowRight')).toEqual([7, 4]);
    expect(move(9, 3, 'ArrowUp')).toEqual([7, 1]);
  });

  it('stays on the sheet', () => {
    expect(move(1, 1, 'ArrowUp')).toEqual([1, 1]);
    expect(move(1, 1, 'ArrowLeft')).toEqual([1, 1]);
    expect(move(9, 4, 'PageDown')).toEqual([10, 4]);
    expect(move(2, 4, 'PageUp')).toEqual([1, 4]);
  });

  it('goes to the ends', () => {
    expect(move(3, 3, 'Home')).toEqual([3, 1]);
    expect(move(3, 1, 'End')).toEqual([3, 4]);
    expect(move(3, 3, 'Home', { isControl: true })).toEqual([1, 1]);
    expect(move(3, 3, 'End', { isControl: true })).toEqual([10, 4]);
    expect(move(3, 3, 'ArrowDown', { isControl: true })).toEqual([10, 3]);
  });

  it('leaves other keys alone, Tab too: it leaves the sheet', () => {
    expect(move(1, 1, 'a')).toBeNull();
    expect(move(1, 1, 'Tab')).toBeNull();
  });
});

describe('layOut', () => {
  it('gives a run of hidden rows one strip', () => {
    expect([3, 4, 5, 6].map((row) => view.rows.size(row))).toEqual([20, 20, 0, 20]);
  });

  it('makes a row high enough for its wrapped text', () => {
    expect(view.rows.size(1)).toBeGreaterThan(300);
    expect(view.rows.size(2)).toBe(20);
  });
});
