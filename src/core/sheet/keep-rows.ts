import type { KeptRow } from './kept-row';
import type { RowShift } from './row-shift';
import { shiftFormula } from './shift-formula';
import type { SheetDraft } from './sheet-draft';

/** What must be kept of a sheet before rows of it are taken out. */
export interface KeptChange {
  /** By row before the change. */
  readonly rows: ReadonlyMap<number, KeptRow>;
  /** The formulas that do not read as before once the rows are put back, counted from the first of them. */
  tornBy(undo: RowShift): KeptRow['torn'];
}

/** Keeps the rows that a change takes out, as they stand before any of its edits. */
export function keepRows(draft: SheetDraft, shift: RowShift): KeptChange {
  const rows = new Map<number, KeptRow>();
  for (const row of shift.deleted) {
    const merges = draft.merges
      .filter((area) => area.top <= row && area.bottom >= row)
      .map((area) => ({ up: row - area.top, down: area.bottom - row, left: area.left, right: area.right }));
    const cells = Array.from(draft.row(row), (cell) => cell ?? null);
    rows.set(row, { cells, isHidden: draft.hiddenRows.includes(row), merges, torn: [] });
  }
  const first = shift.deleted[0];
  const formulas = first === undefined ? [] : formulasOf(draft).filter(({ row }) => !rows.has(row));
  const place = { on: draft.sheet, edited: draft.sheet };
  return {
    rows,
    tornBy: (undo) =>
      formulas.flatMap(({ row, column, formula }) => {
        const from = shiftFormula(shiftFormula(formula, shift, place), undo, place);
        return from === formula ? [] : [{ row: row - first!, column, from, to: formula }];
      }),
  };
}

function formulasOf(draft: SheetDraft): { row: number; column: number; formula: string }[] {
  const found: { row: number; column: number; formula: string }[] = [];
  for (let row = 1; row <= draft.rowCount; row++) {
    draft.row(row).forEach((cell, index) => {
      if (cell?.formula !== undefined) found.push({ row, column: index + 1, formula: cell.formula });
    });
  }
  return found;
}
