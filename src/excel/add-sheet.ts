import { areaName } from '../core/sheet/address';
import { type NewSheet, WorkbookError } from '../core/workbook';
import { addOwnSheet, setColumnLooks, setWidths, writeOwnCells } from './own-cells';
import { queueCharts } from './queue-charts';
import { queueTable } from './queue-table';
import { runBatch } from './run-batch';
import { queuePrint } from './set-print';
import { askSheets, sheetOf } from './sheet-list';

/** Adds a sheet, or replaces the content of the one of that name that we added before; throws WorkbookError (not-supported …). */
export async function addSheet(added: NewSheet): Promise<void> {
  await runBatch(
    async (context) => {
      const sheets = askSheets(context);
      await context.sync();
      const known = sheets().find(({ name }) => name.toLowerCase() === added.name.toLowerCase());
      if (known && !known.isOwn) throw new WorkbookError('not-supported', added.name);
      const sheet = known
        ? emptied(sheetOf(context, known.name), added)
        : addOwnSheet(context, { ...added, sheet: added.name });
      queueRows(context, sheet, { ...added, name: known?.name ?? added.name });
      // Texts first: in a cell that keeps text an apostrophe before them would be text as well.
      queueTable(sheet, added);
      for (const row of added.boldRows ?? []) sheet.getRange(`${row}:${row}`).format.font.bold = true;
      if (added.print) queuePrint(sheet, added.print);
      if (known) await dropCharts(context, sheet);
      queueCharts(sheet, added.charts ?? []);
      if (!known && added.position === 'first') sheet.position = 0;
      await context.sync();
    },
    { sheet: added.name },
  );
}

/** Takes the charts of an earlier content off. */
async function dropCharts(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const { charts } = sheet;
  charts.load('items/name');
  await context.sync();
  for (const chart of charts.items) chart.delete();
}

/** Takes away a sheet that we added; throws WorkbookError (not-supported, sheet-missing …). */
export async function removeSheet(removed: string): Promise<void> {
  await runBatch(
    async (context) => {
      const sheets = askSheets(context);
      await context.sync();
      const known = sheets().find(({ name }) => name === removed);
      if (known && !known.isOwn) throw new WorkbookError('not-supported', removed);
      sheetOf(context, removed).delete();
      await context.sync();
    },
    { sheet: removed },
  );
}

function emptied(sheet: Excel.Worksheet, { isHidden, widths = [], columnLooks = [] }: NewSheet): Excel.Worksheet {
  sheet.getRange().clear('All');
  sheet.visibility = isHidden ? 'Hidden' : 'Visible';
  setWidths(sheet, widths);
  setColumnLooks(sheet, columnLooks);
  return sheet;
}

function queueRows(context: Excel.RequestContext, sheet: Excel.Worksheet, { name, isHidden, rows }: NewSheet): void {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  const values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  writeOwnCells(context, { sheet: name, isHidden, row: 1, column: 1, values });
  const isHeading = (rows[0] ?? []).every((value) => value === null || typeof value === 'string');
  if (isHeading) sheet.getRange(areaName({ top: 1, left: 1, bottom: 1, right: width })).format.font.bold = true;
}
