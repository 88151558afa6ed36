import { areaName } from '../core/sheet/address';
import { canExcel } from './requirements';
import { runBatch } from './run-batch';
import { areaOfAddress } from './sheet-cells';

/** Below ExcelApi 1.14 nothing says who caused an event: for so long after a write, changes of its sheet are taken for the add-in's own. */
const OWN_ECHO_MS = 3_000;

/** What is told of other people's doings; sheets by their names. */
export interface WorkbookListener {
  /** `area` ("B4:C9") where only contents changed, null where rows, merges or the sheet did. */
  sheetChanged(sheet: string, area: string | null): void;
  cellSelected(sheet: string, cell: string): void;
}

/** Knows sheets by Excel's ids, and what the add-in itself wrote lately. */
export interface EventSource {
  /** A sheet's name by Excel's id of it; asks Excel where it came or was renamed since. */
  nameOf(id: string): Promise<string | undefined>;
  /** Asks Excel for all names anew. */
  listAgain(): Promise<void>;
  /** When the add-in last wrote on a sheet, milliseconds since 1970; 0 where it never did. */
  writtenAt(sheet: string): number;
}

/** Listens to changes and selections in all sheets until what is returned is called; the add-in's own writes are not told. */
export async function listenToWorkbook(source: EventSource, listener: WorkbookListener): Promise<() => Promise<void>> {
  const handlers = await runBatch(async (context) => {
    const { worksheets } = context.workbook;
    const added: { readonly context: OfficeExtension.ClientRequestContext; remove(): void }[] = [
      worksheets.onChanged.add(async (event) => tellChange(source, listener, event)),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const sheet = await source.nameOf(worksheetId);
        const cell = /^[A-Z]+\d+/.exec(address)?.[0];
        if (sheet !== undefined && cell !== undefined) listener.cellSelected(sheet, cell);
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        const sheet = await source.nameOf(worksheetId);
        if (sheet !== undefined) listener.sheetChanged(sheet, null);
      }),
    ];
    if (canExcel('nameChanged')) {
      added.push(
        worksheets.onNameChanged.add(async ({ nameBefore }) => {
          await source.listAgain();
          listener.sheetChanged(nameBefore, null);
        }),
      );
    }
    await context.sync();
    return added;
  });
  return async () => {
    await runBatch(
      async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      },
      { context: handlers[0]!.context },
    );
  };
}

async function tellChange(
  source: EventSource,
  listener: WorkbookListener,
  event: Excel.WorksheetChangedEventArgs,
): Promise<void> {
  const area = event.changeType === 'RangeEdited' ? areaIn(event.address) : null;
  const sheet = await source.nameOf(event.worksheetId);
  if (sheet === undefined || isOwn(source, event, sheet)) return;
  listener.sheetChanged(sheet, area);
}

function isOwn(
  source: EventSource,
  { triggerSource, source: where }: Excel.WorksheetChangedEventArgs,
  sheet: string,
): boolean {
  if (where === 'Remote') return false;
  if (canExcel('triggerSource')) return triggerSource === 'ThisLocalAddin';
  return Date.now() - source.writtenAt(sheet) < OWN_ECHO_MS;
}

function areaIn(address: string): string | null {
  const area = areaOfAddress(address);
  return area && areaName(area);
}
