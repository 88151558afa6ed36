import { areaName } from '../core/sheet/address';
import { WorkbookError } from '../core/workbook';
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

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Listening to changes and selections in all sheets; the add-in's own writes are not told. */
export class Listening {
  private handlers: readonly Handler[] = [];

  constructor(private readonly listener: WorkbookListener) {}

  /** Whether it has begun. */
  get isOn(): boolean {
    return this.handlers.length > 0;
  }

  /** Queues its beginning with other calls, where it has not begun; what is returned is called once they are answered. */
  queue(context: Excel.RequestContext, source: EventSource): () => void {
    if (this.isOn) return () => undefined;
    const handlers = addHandlers(context, source, this.listener);
    return () => {
      this.handlers = handlers;
    };
  }

  async stop(): Promise<void> {
    const { handlers } = this;
    if (handlers.length === 0) return;
    this.handlers = [];
    await runBatch(
      async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      },
      { context: handlers[0]!.context },
    );
  }
}

function addHandlers(
  context: Excel.RequestContext,
  source: EventSource,
  listener: WorkbookListener,
): readonly Handler[] {
  const { worksheets } = context.workbook;
  const handlers: Handler[] = [
    worksheets.onChanged.add(async (event) => tellChange(source, listener, event)),
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const sheet = await nameOf(source, worksheetId);
      const cell = /^[A-Z]+\d+/.exec(address)?.[0];
      if (sheet !== undefined && cell !== undefined) listener.cellSelected(sheet, cell);
    }),
    worksheets.onDeleted.add(async ({ worksheetId }) => {
      // A list asked for in between may not have it any more.
      listener.sheetChanged((await nameOf(source, worksheetId)) ?? '', null);
    }),
  ];
  if (!canExcel('nameChanged')) return handlers;
  const renamed = worksheets.onNameChanged.add(async ({ nameBefore }) => {
    await listAgain(source);
    listener.sheetChanged(nameBefore, null);
  });
  return [...handlers, renamed];
}

async function tellChange(
  source: EventSource,
  listener: WorkbookListener,
  event: Excel.WorksheetChangedEventArgs,
): Promise<void> {
  if (isOwn(event)) return;
  const area = event.changeType === 'RangeEdited' ? areaIn(event.address) : null;
  const sheet = await nameOf(source, event.worksheetId);
  if (sheet === undefined || mayBeOwn(source, event, sheet)) return;
  listener.sheetChanged(sheet, area);
}

/** Where Excel does not answer now, whoever is told asks again. */
async function listAgain(source: EventSource): Promise<void> {
  try {
    await source.listAgain();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

/** A sheet's name; "" where Excel does not answer now: some sheet, so that all are looked at anew. */
async function nameOf(source: EventSource, id: string): Promise<string | undefined> {
  try {
    return await source.nameOf(id);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return '';
  }
}

/** Told before a sheet's name is asked for: sheets that the add-in puts in itself cost nothing. */
function isOwn({ triggerSource, source }: Excel.WorksheetChangedEventArgs): boolean {
  return source !== 'Remote' && canExcel('triggerSource') && triggerSource === 'ThisLocalAddin';
}

function mayBeOwn(source: EventSource, event: Excel.WorksheetChangedEventArgs, sheet: string): boolean {
  if (event.source === 'Remote' || canExcel('triggerSource')) return false;
  return Date.now() - source.writtenAt(sheet) < OWN_ECHO_MS;
}

function areaIn(address: string): string | null {
  const area = areaOfAddress(address);
  return area && areaName(area);
}
