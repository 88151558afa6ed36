import { type JournalEntry, readJournal } from '../../src/core/keep/journal-rows';
import { OWN_SHEET } from '../../src/core/keep/own-sheet';
import { cellName } from '../../src/core/sheet/address';
import { storedValue } from '../../src/core/sheet/written-cell';
import { type CellModel, EMPTY } from '../excel-host/model/cell-model';
import type { SheetModel } from '../excel-host/model/sheet-model';
import type { WorkbookModel } from '../excel-host/model/workbook-model';
import { gridOf } from '../support/test-grid';

/** Every cell that holds something or once did, by its name; empty is "". */
export type Values = ReadonlyMap<string, unknown>;

/** What a sheet's cells hold. */
export function valuesOf(sheet: SheetModel): Values {
  return new Map([...sheet.cells()].map(({ row, column, cell }) => [cellName(row, column), cell.value] as const));
}

/** Names of the cells that hold something else. */
export function differences(one: Values, other: Values): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (cell) => (one.get(cell) ?? '') !== (other.get(cell) ?? ''),
  );
}

/** A sheet as it was, to make it so again. */
export class SheetBefore {
  private readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellModel>>;
  private readonly name: string;
  readonly values: Values;

  constructor(private readonly sheet: SheetModel) {
    const cells = new Map<number, Map<number, CellModel>>();
    for (const { row, column, cell } of sheet.cells()) {
      cells.set(row, (cells.get(row) ?? new Map<number, CellModel>()).set(column, cell));
    }
    this.cells = cells;
    this.name = sheet.name;
    this.values = valuesOf(sheet);
  }

  /** A person gives the sheet its name again, and its cells their values; whoever listens is told. */
  putBack(workbook: WorkbookModel): void {
    const { sheet } = this;
    const others = [...sheet.cells()].filter(({ row, column, cell }) => cell.value !== this.cell(row, column).value);
    workbook.as('person', () => {
      if (sheet.name !== this.name) workbook.rename(sheet, this.name);
      for (const { row, column } of others) {
        sheet.put(row, column, this.cell(row, column));
        sheet.onEvent({ kind: 'RangeEdited', area: { top: row, left: column, bottom: row, right: column } });
      }
    });
  }

  private cell(row: number, column: number): CellModel {
    return this.cells.get(row)?.get(column) ?? EMPTY;
  }
}

/** The steps that the workbook's journal keeps. */
export function journalIn(workbook: WorkbookModel): readonly JournalEntry[] {
  const own = workbook.find(OWN_SHEET);
  if (!own) return [];
  const rows: (string | number | boolean | null)[][] = [];
  for (const { row, column, cell } of own.cells()) {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1]!;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell.value === '' ? null : cell.value;
  }
  return readJournal(gridOf(rows, { sheet: OWN_SHEET })).entries;
}

/** What the cells must hold where nothing but these steps was done since. */
export function valuesAfter(before: Values, steps: readonly JournalEntry[]): Values {
  const known = new Map(before);
  for (const edit of steps.flatMap(({ changes }) => changes.flatMap(({ change }) => change.edits))) {
    if (edit.kind === 'set') known.set(edit.cell, storedValue(edit.after) ?? '');
  }
  return known;
}
