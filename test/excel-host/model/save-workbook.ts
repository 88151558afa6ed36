import { cellName } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/cell';
import type { SetEdit } from '../../../src/core/sheet/edit';
import { cellAt, type Grid } from '../../../src/core/sheet/grid';
import { openXlsx } from '../../../src/xlsx/open-xlsx';
import type { WorkbookModel } from './workbook-model';

/**
 * The bytes of the workbook as it is now: the opened file with the values that cells have by now, without the sheets that
 * were deleted, and with those that were added (their values only). Rows of the file's own sheets may not have moved.
 */
export async function saveWorkbook(opened: Uint8Array, workbook: WorkbookModel): Promise<Uint8Array> {
  const file = openXlsx(opened, { mayWriteLocked: true });
  const inFile = new Set((await file.sheets()).map(({ name }) => name));
  let isChanged = false;
  for (const sheet of workbook.sheets) {
    if (sheet.isChartSheet) continue;
    const grid = sheet.grid();
    if (!inFile.has(sheet.name)) {
      const isHidden = sheet.visibility !== 'Visible';
      await file.addSheet({ name: sheet.name, isHidden, position: 'last', rows: valuesOf(grid) });
      isChanged = true;
      continue;
    }
    const edits = differences(await file.read(sheet.name), grid);
    if (edits.length === 0) continue;
    const { refused } = await file.write(sheet.name, [{ id: 'saved', edits }]);
    if (refused[0]) throw new Error(`${sheet.name} cannot be saved: ${refused[0].reason}`);
    isChanged = true;
  }
  return isChanged ? file.save() : opened;
}

function valuesOf(grid: Grid): readonly (readonly CellValue[])[] {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => cellAt(grid, row + 1, column + 1).value),
  );
}

function differences(before: Grid, now: Grid): readonly SetEdit[] {
  const edits: SetEdit[] = [];
  for (let row = 1; row <= Math.max(before.rowCount, now.rowCount); row++) {
    for (let column = 1; column <= Math.max(before.columnCount, now.columnCount); column++) {
      const [was, is] = [cellAt(before, row, column), cellAt(now, row, column)];
      if (was.value === is.value || is.formula !== undefined) continue;
      edits.push({ kind: 'set', cell: cellName(row, column), before: was.value, after: is.value });
    }
  }
  return edits;
}
