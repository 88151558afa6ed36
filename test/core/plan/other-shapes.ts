import type { ColumnRole, Plan } from '../../../src/core/plan/plan';
import { COLUMN_ROLES } from '../../../src/core/plan/plan';
import type { Area } from '../../../src/core/sheet/address';
import type { Cell } from '../../../src/core/sheet/cell';
import type { Grid } from '../../../src/core/sheet/grid';
import { withApostrophes } from '../../../src/core/text/apostrophes';
import { withoutMixedWords } from '../../../src/core/text/scripts';
import { toCyrillic } from '../../../src/strings/uz-cyrl/cyrillic';

/*
 * The same plan in other shapes: what another office, another alphabet, Word, a scanner or another program makes of a
 * sheet without changing what it says.
 */

type Row = readonly (Cell | undefined)[];

/** A sheet and what was read from it before it changed its shape. */
export interface Shaped {
  readonly grid: Grid;
  readonly plan: Plan;
}

/** Makes another shape of a sheet. */
export type Reshape = (shaped: Shaped) => Grid;

const text = (value: string): Cell | undefined => (value === '' ? undefined : { kind: 'text', value });
const rowsOf = ({ cells }: Grid): Row[] => Array.from(cells, (row) => row ?? []);

function withCells(grid: Grid, change: (cell: Cell, row: number, column: number) => Cell | undefined): Grid {
  const cells = rowsOf(grid).map((row, r): Row =>
    Array.from(row, (cell, c) => (cell && cell.value !== null ? change(cell, r + 1, c + 1) : undefined)),
  );
  return { ...grid, cells };
}

const withTexts = (grid: Grid, change: (value: string) => string): Grid =>
  withCells(grid, (cell) =>
    typeof cell.value === 'string' && cell.kind === 'text' ? { ...cell, value: change(cell.value) } : cell,
  );

/** The numbers of fact and plan. */
const withQuantities = ({ grid, plan }: Shaped, change: (value: number, cell: Cell) => Cell): Grid =>
  withCells(grid, (cell, row, column) => {
    const isQuantity = row > plan.headerRows[1] && (column === plan.columns.fact || column === plan.columns.plan);
    return isQuantity && cell.kind === 'number' ? change(cell.value as number, cell) : cell;
  });

/** Everything in Cyrillic letters. */
export const inCyrillic: Reshape = ({ grid }) =>
  withTexts(grid, (value) => toCyrillic(withApostrophes(withoutMixedWords(value), 'modifier')));

/** Some Latin letters typed on a Cyrillic keyboard. */
export const withLookAlikes =
  (letters: string): Reshape =>
  ({ grid }) => {
    const twins: Readonly<Record<string, string>> = {
      a: 'а',
      o: 'о',
      e: 'е',
      c: 'с',
      p: 'р',
      x: 'х',
      A: 'А',
      O: 'О',
      I: 'І',
      B: 'В',
      M: 'М',
      T: 'Т',
      K: 'К',
      i: 'і',
    };
    return withTexts(grid, (value) =>
      value.replaceAll(/./gu, (sign) => (letters.includes(sign) ? (twins[sign] ?? sign) : sign)),
    );
  };

/** Every apostrophe typed as `sign`. */
export const withApostrophe =
  (sign: string): Reshape =>
  ({ grid }) =>
    withTexts(grid, (value) => withApostrophes(value, 'modifier').replaceAll(/[ʻʼ]/g, sign));

const RUSSIAN: Readonly<Record<ColumnRole, string>> = {
  number: '№ п/п',
  name: 'Наименование мероприятий',
  unit: 'Единица измерения',
  fact: 'год (факт)',
  plan: 'год (план)',
  mechanism: 'Механизм реализации',
  deadline: 'Срок исполнения',
  responsible: 'Ответственные',
};
const UZBEK: Readonly<Record<ColumnRole, string>> = {
  number: 'T/r',
  name: 'Chora-tadbirlar nomi',
  unit: 'Oʻlchov birligi',
  fact: 'yil fakt',
  plan: 'yil reja',
  mechanism: 'Amalga oshirish mexanizmi',
  deadline: 'Bajarilish muddati',
  responsible: 'Masʼul ijrochilar',
};

/** A header in one row instead of two, in these words. */
export function withHeader({ grid, plan }: Shaped, words: Readonly<Record<ColumnRole, string>>, gap: string): Grid {
  const [top, bottom] = plan.headerRows;
  const years = new Map<ColumnRole, number | undefined>([
    ['fact', plan.factYear?.year],
    ['plan', plan.planYear?.year],
  ]);
  const header: (Cell | undefined)[] = [];
  for (const role of COLUMN_ROLES) {
    const column = plan.columns[role];
    if (column === undefined) continue;
    const year = years.get(role);
    header[column - 1] = text(year === undefined ? words[role] : `${year}${gap}${words[role]}`);
  }
  const gone = bottom - top;
  const rows = rowsOf(grid).toSpliced(top - 1, gone + 1, Array.from(header));
  const merges = grid.merges.flatMap((area): Area[] => {
    if (area.bottom < top) return [area];
    return area.top > bottom ? [{ ...area, top: area.top - gone, bottom: area.bottom - gone }] : [];
  });
  return { ...grid, cells: rows, merges, rowCount: grid.rowCount - gone, hiddenRows: [] };
}

/** The header in Russian. */
export const withRussianHeader: Reshape = (shaped) => withHeader(shaped, RUSSIAN, ' ');
/** The header in one row. */
export const withOneRowHeader: Reshape = (shaped) => withHeader(shaped, UZBEK, '-');

/** The table's columns in another order: `order` says for each place which column comes there, from 0. */
export const withColumnsInOrder =
  (order: readonly number[]): Reshape =>
  ({ grid, plan }) => {
    const places = Object.values(plan.columns).sort((a, b) => a - b);
    const comesFrom = new Map(places.map((place, index) => [place, places[order[index]!]!]));
    const goesTo = new Map([...comesFrom].map(([place, from]) => [from, place]));
    const headings = new Set(plan.sections.map(({ row }) => row));
    const isAlone = (row: number): boolean => (grid.cells[row - 1] ?? []).filter((cell) => cell?.value).length === 1;
    const stays = (row: number): boolean => row < plan.headerRows[0] || (headings.has(row) && isAlone(row));
    const cells = rowsOf(grid).map((row, at) =>
      stays(at + 1)
        ? row
        : Array.from({ length: grid.columnCount }, (_, index) => row[(comesFrom.get(index + 1) ?? index + 1) - 1]),
    );
    const merges = grid.merges.flatMap((area): Area[] => {
      if (stays(area.top)) return [area];
      if (area.left !== area.right) return [];
      const column = goesTo.get(area.left) ?? area.left;
      return [{ ...area, left: column, right: column }];
    });
    return { ...grid, cells, merges };
  };

/** A column of remarks put in before the table's column at this place, from 0. */
export const withExtraColumn =
  (place: number): Reshape =>
  ({ grid, plan }) => {
    const column = plan.area.left + place;
    const items = new Set(plan.items.filter(({ index }) => index % 3 === 0).map(({ row }) => row.row));
    const cells = rowsOf(grid).map((row, at) => {
      const own = at + 1 === plan.headerRows[0] ? text('Izoh') : items.has(at + 1) ? text('tuman boʻyicha') : undefined;
      return Array.from({ length: grid.columnCount }, (_, index) => row[index]).toSpliced(column - 1, 0, own);
    });
    const merges = grid.merges.map((area) => ({
      ...area,
      left: area.left >= column ? area.left + 1 : area.left,
      right: area.right >= column ? area.right + 1 : area.right,
    }));
    return { ...grid, cells, merges, columnCount: grid.columnCount + 1 };
  };

/** The table further down and to the right. */
export const withOffset =
  (down: number, right: number): Reshape =>
  ({ grid }) => {
    const cells = [
      ...Array.from({ length: down }, (): Row => []),
      ...rowsOf(grid).map((row): Row => [...Array.from({ length: right }, () => undefined), ...row]),
    ];
    const merges = grid.merges.map((area) => ({
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left + right,
      right: area.right + right,
    }));
    const hiddenRows = grid.hiddenRows.map((row) => row + down);
    return {
      ...grid,
      cells,
      merges,
      hiddenRows,
      rowCount: grid.rowCount + down,
      columnCount: grid.columnCount + right,
    };
  };

/**
 * As Word pastes it: every line of an item in a row of its own, what has one line merged over them or blank below.
 * Where nothing is merged, several values of an item stay in its first row: below it they would be other rows' values.
 */
export const exploded =
  (isMerged: boolean): Reshape =>
  ({ grid, plan }) => {
    const items = new Set(plan.items.map(({ row }) => row.row));
    const quantities = isMerged ? [] : [plan.columns.fact, plan.columns.plan];
    const cells: Row[] = [];
    const merges: Area[] = [];
    const newRows = new Map<number, number>();
    rowsOf(grid).forEach((row, at) => {
      newRows.set(at + 1, cells.length + 1);
      const isHeld = grid.merges.some(({ top, bottom }) => top <= at + 1 && bottom >= at + 1 && bottom > top);
      if (!items.has(at + 1) || isHeld) return void cells.push(row);
      const lines = Array.from(row, (cell, column) =>
        cell?.kind === 'text' && typeof cell.value === 'string' && !quantities.includes(column + 1)
          ? cell.value.split('\n').map((line) => text(line.trim()))
          : [cell],
      );
      const height = Math.max(...lines.map(({ length }) => length));
      for (let line = 0; line < height; line++) cells.push(lines.map((all) => all[line]));
      if (!isMerged || height === 1) return;
      lines.forEach((all, column) => {
        const bottom = cells.length;
        if (all.length === 1) merges.push({ top: bottom - height + 1, left: column + 1, bottom, right: column + 1 });
      });
    });
    const moved = grid.merges.map((area) => ({
      ...area,
      top: newRows.get(area.top)!,
      bottom: newRows.get(area.bottom)!,
    }));
    return { ...grid, cells, merges: [...moved, ...merges], rowCount: cells.length, hiddenRows: [] };
  };

/** Numbers as text, thousands parted by `space`, decimals after a comma. */
export const withNumbersAsText =
  (space: string): Reshape =>
  (shaped) =>
    withQuantities(shaped, (value) => {
      const [whole, part] = String(value).split('.');
      const grouped = whole!.replaceAll(/\B(?=(\d{3})+$)/g, space);
      return { kind: 'text', value: part === undefined ? grouped : `${grouped},${part}` };
    });

/** Numbers that formulas worked out. */
export const withFormulas: Reshape = (shaped) =>
  withQuantities(shaped, (value, cell) => ({ ...cell, formula: `SUM(${value})` }));

/** Empty rows with formats below the table. */
export const withEmptyRows =
  (count: number): Reshape =>
  ({ grid }) => {
    const blank: Row = Array.from({ length: grid.columnCount }, () => ({ kind: 'blank', value: null, format: '0' }));
    return {
      ...grid,
      cells: [...rowsOf(grid), ...Array.from({ length: count }, () => blank)],
      rowCount: grid.rowCount + count,
    };
  };
