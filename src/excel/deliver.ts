import { WorkbookError, type WorkbookErrorCode } from '../core/workbook';
import type { DeliveryWay } from '../taskpane/host';
import { openXlsx } from '../xlsx/open-xlsx';
import { takeCharts } from '../xlsx/take-charts';
import { copyTable, type CopyWords } from './copy-table';
import { queueCharts } from './queue-charts';
import { rebuildSheet } from './rebuild-sheet';
import { canExcel } from './requirements';
import { runBatch } from './run-batch';
import { addHiddenName, REPORT_NAME } from './sheet-keys';

/*
 * The ways a filled report goes to the person. It is filled in memory and whole before it comes here, so that nothing
 * half-filled can remain; Excel takes it in one go (docs/decisions/0011-fill-then-insert.md).
 */

/** What delivering needs of the page. */
export interface DeliveryPage {
  /** Hands a file over as a download. */
  readonly download: (bytes: Uint8Array, fileName: string) => void;
  readonly words: () => CopyWords;
}

/** Told where the way asked for is closed and another was taken, and why. */
export type OtherWay = (way: DeliveryWay, because: WorkbookErrorCode) => void;

/** How the hidden names of ours begin. */
const OWN_PREFIX = '_ishreja';
/** Excel's longest sheet name. */
const LONGEST_NAME = 31;
/** Where a sheet cannot be put in, a new workbook can still be opened. */
const CLOSED: readonly WorkbookErrorCode[] = ['workbook-protected', 'read-only', 'not-supported'];

/** A finished file; `plan` names the sheet of it that is a plan, where it is no report. */
interface DeliveredFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly plan?: string;
}

/** Hands a filled report over; resolves to the name of the sheet or file it became. Throws WorkbookError. */
export async function deliver(
  page: DeliveryPage,
  report: DeliveredFile,
  way: DeliveryWay,
  onOtherWay: OtherWay,
): Promise<string> {
  const { bytes, fileName, plan } = report;
  switch (way) {
    case 'sheet':
      try {
        return await putIn(bytes, plan);
      } catch (error) {
        if (!(error instanceof WorkbookError) || !CLOSED.includes(error.code)) throw error;
        await openApart(bytes, fileName);
        onOtherWay('workbook', error.code);
        return fileName;
      }
    case 'workbook':
      await openApart(bytes, fileName);
      return fileName;
    case 'download':
      page.download(bytes, fileName);
      return fileName;
    case 'copy':
      return copyTable(await openXlsx(bytes).readAll(await visibleSheets(bytes)), page.words());
  }
}

async function visibleSheets(bytes: Uint8Array): Promise<readonly string[]> {
  const sheets = await openXlsx(bytes).sheets();
  return sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
}

/** Puts the report's visible sheets into this workbook, after the others, and shows the last of them: the report itself. */
async function putIn(bytes: Uint8Array, plan: string | undefined): Promise<string> {
  const names = plan === undefined ? await visibleSheets(bytes) : [plan];
  const isReport = plan === undefined;
  return canExcel('insertSheets') ? insertSheets(bytes, names, isReport) : rebuildSheets(bytes, names, isReport);
}

/**
 * One message, so that the sheets are there whole or not at all; Excel gives a sheet whose name is taken a number.
 * Excel on the web inserts no sheet with charts: they are taken out, and made anew, those of other sheets than the report
 * in a second message.
 */
function insertSheets(bytes: Uint8Array, names: readonly string[], isReport: boolean): Promise<string> {
  const isWeb = Office.context.platform === Office.PlatformType.OfficeOnline;
  const file = isWeb ? takeCharts(bytes, names) : { bytes, charts: [] };
  return runBatch(async (context) => {
    const { workbook } = context;
    const options: Excel.InsertWorksheetOptions = { sheetNamesToInsert: [...names], positionType: 'End' };
    const inserted = workbook.insertWorksheetsFromBase64(base64Of(file.bytes), options);
    const report = workbook.worksheets.getLast();
    if (isReport) addHiddenName(report, REPORT_NAME, '1');
    const own = file.charts.filter(({ sheet }) => sheet === names.at(-1));
    for (const { charts } of own) queueCharts(report, charts);
    report.load('name');
    report.activate();
    await context.sync();
    const others = file.charts.filter((of) => !own.includes(of));
    for (const { sheet, charts } of others) {
      queueCharts(workbook.worksheets.getItem(inserted.value[names.indexOf(sheet)]!), charts);
    }
    if (others.length > 0) await context.sync();
    if (!isReport) await forgetNames(context, report);
    return report.name;
  }).catch(explained);
}

/** A copy of a sheet brings the hidden names by which the sheet itself is known; it is another one. */
async function forgetNames(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.names.load('items/name');
  await context.sync();
  const own = sheet.names.items.filter(({ name }) => name.startsWith(OWN_PREFIX));
  own.forEach((name) => name.delete());
  if (own.length > 0) await context.sync();
}

/** Excel that cannot insert sheets: each is built anew from what the file says of its cells. */
async function rebuildSheets(bytes: Uint8Array, names: readonly string[], isReport: boolean): Promise<string> {
  const file = openXlsx(bytes);
  const grids = await file.readAll(names);
  return runBatch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = worksheets.items.map(({ name }) => name);
    let report = '';
    for (const grid of grids) {
      report = freeName(grid.sheet, taken);
      const sheet = worksheets.add(report);
      if (isReport) addHiddenName(sheet, REPORT_NAME, '1');
      rebuildSheet(sheet, grid, file.readLook(grid.sheet));
      sheet.activate();
    }
    await context.sync();
    return report;
  }).catch(explained);
}

/** Opens the report as a workbook of its own. */
async function openApart(bytes: Uint8Array, fileName: string): Promise<void> {
  await runBatch(() => Excel.createWorkbook(base64Of(bytes)), { sheet: fileName });
}

/** Excel says in many ways that a protected structure takes no sheet: it is asked. */
async function explained(error: unknown): Promise<never> {
  if (!(error instanceof WorkbookError) || error.code === 'no-answer' || error.code === 'busy') throw error;
  const isProtected = await runBatch(async (context) => {
    const { protection } = context.workbook;
    protection.load('protected');
    await context.sync();
    return protection.protected;
  });
  throw isProtected ? new WorkbookError('workbook-protected') : error;
}

/** The name, or with a number behind it as Excel does where it is taken; within Excel's length, and taken from then on. */
function freeName(name: string, taken: string[]): string {
  const isTaken = (tried: string): boolean => taken.some((each) => each.toLowerCase() === tried.toLowerCase());
  let tried = name.slice(0, LONGEST_NAME);
  for (let number = 2; isTaken(tried); number++) {
    const tail = ` (${number})`;
    tried = name.slice(0, LONGEST_NAME - tail.length) + tail;
  }
  taken.push(tried);
  return tried;
}

const CHUNK = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    letters += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(letters);
}
