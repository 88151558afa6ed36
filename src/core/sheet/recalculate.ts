import { type Area, cellName, parseCellName } from './address';
import { evaluateFormula } from './evaluate-formula';
import type { Change } from './edit';
import { cellAt, type Grid } from './grid';
import { areasRead } from './shift-formula';

/** A formula of the sheet and the areas of the same sheet that it reads. */
interface FormulaCell {
  readonly name: string;
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  readonly areas: readonly Area[];
}

/**
 * The results that formulas of a sheet have after cells of it were written, by cell; those that stay as they are are left
 * out. null: the result is another one now, but only Excel can say which. `changed` names the cells written; null where
 * rows moved, so that any formula may have another result.
 */
export function newResults(grid: Grid, changed: ReadonlySet<string> | null): ReadonlyMap<string, number | null> {
  const results = new Map<string, number | null>();
  const formulas = formulasOf(grid);
  if (formulas.size === 0) return results;
  const recalculation = new Recalculation(grid, formulas, changed);
  for (const formula of formulas.values()) {
    const { kind, value } = cellAt(grid, formula.row, formula.column);
    if (kind === 'text' || !recalculation.isAffected(formula)) continue;
    const result = recalculation.resultOf(formula);
    // Where rows moved, a formula that is not understood has most likely moved with what it reads.
    if (result === null && changed === null) continue;
    if (result !== value) results.set(formula.name, result);
  }
  return results;
}

/** The cells that changes wrote, for `newResults`; null where they moved rows. */
export function writtenCells(changes: readonly Change[]): ReadonlySet<string> | null {
  const edits = changes.flatMap((change) => change.edits);
  if (edits.some(({ kind }) => kind === 'insertRow' || kind === 'deleteRow')) return null;
  return new Set(edits.flatMap((edit) => (edit.kind === 'set' ? edit.cell : [])));
}

function formulasOf(grid: Grid): ReadonlyMap<string, FormulaCell> {
  const found = new Map<string, FormulaCell>();
  grid.cells.forEach((cells, rowIndex) =>
    cells?.forEach((cell, columnIndex) => {
      if (cell?.formula === undefined) return;
      const [row, column] = [rowIndex + 1, columnIndex + 1];
      const name = cellName(row, column);
      found.set(name, { name, formula: cell.formula, row, column, areas: areasRead(cell.formula, grid.sheet) });
    }),
  );
  return found;
}

/** Which formulas read, over others too, what was written, and what they come to. */
class Recalculation {
  private readonly affected = new Map<string, boolean>();
  private readonly results = new Map<string, number | null>();
  private readonly byRow = new Map<number, FormulaCell[]>();
  private readonly changed: readonly { readonly row: number; readonly column: number }[] | null;

  constructor(
    private readonly grid: Grid,
    private readonly formulas: ReadonlyMap<string, FormulaCell>,
    changed: ReadonlySet<string> | null,
  ) {
    this.changed = changed && [...changed].flatMap((name) => parseCellName(name) ?? []);
    for (const formula of formulas.values()) {
      const inRow = this.byRow.get(formula.row);
      if (inRow) inRow.push(formula);
      else this.byRow.set(formula.row, [formula]);
    }
  }

  isAffected(formula: FormulaCell): boolean {
    if (this.changed === null) return true;
    const known = this.affected.get(formula.name);
    if (known !== undefined) return known;
    // A circle of formulas ends here.
    this.affected.set(formula.name, false);
    const isAffected = formula.areas.some((area) => this.isTouched(area));
    this.affected.set(formula.name, isAffected);
    return isAffected;
  }

  /** What a formula comes to; null where that is not known here. */
  resultOf({ name, formula }: FormulaCell): number | null {
    const known = this.results.get(name);
    if (known !== undefined) return known;
    this.results.set(name, null);
    const result = evaluateFormula(formula, {
      cell: (row, column) => this.valueAt(row, column),
      lastRow: this.grid.rowCount,
      lastColumn: this.grid.columnCount,
    });
    this.results.set(name, result);
    return result;
  }

  private isTouched({ top, left, bottom, right }: Area): boolean {
    const isIn = (column: number): boolean => column >= left && column <= right;
    if (this.changed!.some(({ row, column }) => row >= top && row <= bottom && isIn(column))) return true;
    for (let row = top; row <= Math.min(bottom, this.grid.rowCount); row++)
      if (this.byRow.get(row)?.some((formula) => isIn(formula.column) && this.isAffected(formula))) return true;
    return false;
  }

  /** What a cell counts as: a number, "blank", "text" (which a sum passes over), or null where it is not known. */
  private valueAt(row: number, column: number): number | 'blank' | 'text' | null {
    const { kind, value, formula } = cellAt(this.grid, row, column);
    if (kind === 'error') return null;
    if (formula !== undefined && kind !== 'text') {
      const inner = this.formulas.get(cellName(row, column))!;
      if (this.isAffected(inner)) return this.resultOf(inner) ?? (this.changed === null ? this.plain(value) : null);
      if (kind === 'blank') return null;
    }
    if (kind === 'blank') return 'blank';
    return kind === 'boolean' ? 'text' : this.plain(value);
  }

  private plain(value: unknown): number | 'text' | null {
    if (value === null) return null;
    return typeof value === 'number' ? value : 'text';
  }
}
