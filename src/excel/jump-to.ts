import { runBatch } from './run-batch';
import { sheetOf } from './sheet-list';

/** Brings a cell into view and selects it. Throws WorkbookError (sheet-missing). */
export async function jumpTo(sheet: string, cell: string): Promise<void> {
  await runBatch(
    async (context) => {
      const target = sheetOf(context, sheet);
      target.activate();
      target.getRange(cell).select();
      await context.sync();
    },
    { sheet },
  );
}
