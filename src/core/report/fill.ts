import { cellName, parseCellName } from '../sheet/address';
import type { CellValue } from '../sheet/cell';
import type { Change, Edit, SetEdit } from '../sheet/edit';
import type { FilledSheet } from './fill-memory';
import type { PlannedRepeat, PlannedSheet } from './report';

/** The change that fills one sheet of a template: single cells are written, rows repeated, others taken out; null where nothing is to be done. */
export function fillChange(sheet: PlannedSheet): Change | null {
  const edits: Edit[] = sheet.cells.map(({ cell, before, value }) => setMark(cell, before, value));
  for (const repeat of sheet.repeats) edits.push(...repeatEdits(repeat));
  for (const { row, before } of sheet.removedRows) edits.push({ kind: 'deleteRow', row, before, withFormulas: true });
  return edits.length === 0 ? null : { id: 'report', edits, raisesRows: true };
}

/** Where a row of the template stands once the sheet is filled. */
function filledRow(row: number, sheet: PlannedSheet): number {
  const removed = sheet.removedRows.filter((each) => each.row < row).length;
  const added = sheet.repeats.reduce(
    (sum, repeat) => sum + (repeat.row < row ? Math.max(repeat.values.length - 1, 0) : 0),
    0,
  );
  return row - removed + added;
}

/** What stands on a sheet of a template once it is filled. */
export function filledSheet(sheet: PlannedSheet): FilledSheet {
  return {
    sheet: sheet.sheet,
    cells: sheet.cells.map(({ cell, mark, before, value }) => {
      const { row, column } = parseCellName(cell)!;
      return { row: filledRow(row, sheet), column, mark, text: before, value };
    }),
    repeats: sheet.repeats.map(({ row, mark, before, values }) => ({
      mark,
      cells: before,
      // Where the plan has no such item the row stays, its marks blanked.
      runs: [{ row: filledRow(row, sheet), values: values.length > 0 ? values : [[]] }],
    })),
    out: sheet.removedRows.flatMap(({ row, before, mark }) =>
      mark === undefined ? [] : [{ row: filledRow(row, sheet), mark, cells: before }],
    ),
  };
}

/** The name of a template's cell once the sheet is filled ("E41" → "E33"). */
export function filledCell(cell: string, sheet: PlannedSheet): string {
  const { row, column } = parseCellName(cell)!;
  return cellName(filledRow(row, sheet), column);
}

/*
 * A cell keeps its own number format, compound quantities ("4/4") too: a text stays text in a file, and a new format
 * would change the styles of a template that is to come back as it was.
 */
function setMark(cell: string, before: CellValue, after: CellValue): SetEdit {
  return { kind: 'set', cell, before, after, flattens: true };
}

function repeatEdits({ row, before, values }: PlannedRepeat): readonly Edit[] {
  const [first = [], ...others] = values;
  const sets = before.map(({ cell, column, text }) => setMark(cell, text, first[column - 1] ?? null));
  if (others.length === 0) return sets;
  return [...sets, { kind: 'insertRow', row: row + 1, count: others.length, like: row, repeats: true, values: others }];
}
