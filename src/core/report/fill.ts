import { cellName } from '../sheet/address';
import type { CellValue } from '../sheet/cell';
import type { Change, Edit, SetEdit } from '../sheet/edit';
import type { PlannedRepeat, PlannedSheet } from './report';

/**
 * The changes that fill one sheet of a template. The first writes single cells, repeats rows and takes rows out;
 * the second puts the format "@" and the text on compound quantities (`4/4`), on the sheet as the first left it.
 */
export function fillChanges(sheet: PlannedSheet): readonly Change[] {
  const edits: Edit[] = sheet.cells.map(({ cell, before, value }) => ({
    kind: 'set',
    cell,
    before,
    after: value,
    flattens: true,
  }));
  for (const repeat of sheet.repeats) edits.push(...repeatEdits(repeat));
  for (const { row, before } of sheet.removedRows) edits.push({ kind: 'deleteRow', row, before, withFormulas: true });
  const compounds = sheet.repeats.flatMap((repeat) => compoundEdits(repeat, sheet));
  const changes: Change[] = [];
  if (edits.length > 0) changes.push({ id: 'report', edits });
  if (compounds.length > 0) changes.push({ id: 'report-compounds', edits: compounds });
  return changes;
}

/** Where a row of the template stands once the sheet is filled. */
export function filledRow(row: number, sheet: PlannedSheet): number {
  const removed = sheet.removedRows.filter((each) => each.row < row).length;
  const added = sheet.repeats.reduce(
    (sum, repeat) => sum + (repeat.row < row ? Math.max(repeat.values.length - 1, 0) : 0),
    0,
  );
  return row - removed + added;
}

function repeatEdits(repeat: PlannedRepeat): readonly Edit[] {
  const compounds = new Set(repeat.compounds.map(([row, column]) => `${row}:${column}`));
  const rows = repeat.values.map((row, index) =>
    row.map((value, column) => (compounds.has(`${index}:${column}`) ? null : value)),
  );
  const [first = [], ...others] = rows;
  const sets = repeat.before.map(({ cell, column, text }): SetEdit => ({
    kind: 'set',
    cell,
    before: text,
    after: first[column - 1] ?? null,
    flattens: true,
  }));
  if (others.length === 0) return sets;
  const { row } = repeat;
  return [...sets, { kind: 'insertRow', row: row + 1, count: others.length, like: row, repeats: true, values: others }];
}

function compoundEdits(repeat: PlannedRepeat, sheet: PlannedSheet): readonly SetEdit[] {
  const top = filledRow(repeat.row, sheet);
  return repeat.compounds.map(([row, column]) => ({
    kind: 'set',
    cell: cellName(top + row, column + 1),
    before: null,
    after: repeat.values[row]![column] as CellValue,
    format: '@',
  }));
}
