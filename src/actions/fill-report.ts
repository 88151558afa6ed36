import { OWN_SHEET } from '../core/keep/own-sheet';
import { fillChange, filledSheet } from '../core/report/fill';
import { type FilledSheet, MEMORY_COLUMNS, memoryRows } from '../core/report/fill-memory';
import { isFilledSheet } from '../core/report/find-rows';
import { lastMemoryRow, otherMemory, type PastFilling, readMemory } from '../core/report/read-memory';
import { recall, type Recalled } from '../core/report/recall';
import type { ReportPlan } from '../core/report/report';
import { DRAFT_WORD } from '../core/report/report-fields';
import type { CellValue } from '../core/sheet/cell';
import type { Refusal } from '../core/sheet/edit';
import { freeSheetName } from '../core/sheet/free-name';
import type { Grid } from '../core/sheet/grid';
import type { NewSheet, Workbook } from '../core/workbook';

/** What filling is told beside the plan of the report. */
export interface FillOptions {
  /** The day, as people write it. */
  readonly date: string;
  /** The sheet that heads a draft, in the person's language; without meaning for a final report. */
  readonly draft: Omit<NewSheet, 'name' | 'isHidden' | 'position'>;
}

/** What filling did: cells and rows that could not be written, by sheet. */
export interface FillOutcome {
  readonly refused: readonly { readonly sheet: string; readonly refusal: Refusal }[];
}

/** A form to be filled: its sheets that people see, and those of them that were filled before (none in a new one). */
export interface ReportForm {
  /** As `planReport` takes them: where a sheet was filled before, with its marks put back. */
  readonly grids: readonly Grid[];
  readonly filled: ReadonlyMap<string, Recalled>;
}

/** The sheets of a template as `planReport` takes them: those that people see. */
export async function readTemplate(template: Workbook): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  for (const { name, isHidden } of await template.sheets()) if (!isHidden) grids.push(await template.read(name));
  return grids;
}

/** The sheets of a workbook that were filled as reports and are still there. */
export async function filledSheets(workbook: Workbook): Promise<readonly string[]> {
  const [memory] = await workbook.readAll([OWN_SHEET]);
  const filled = memory && readMemory(memory);
  if (!filled) return [];
  const names = new Set((await workbook.sheets()).map(({ name }) => name));
  return [...filled.sheets.keys()].filter((name) => names.has(name));
}

/** The sheets of a report in a workbook: those that were filled, and what heads a draft. */
export async function reportSheets(workbook: Workbook): Promise<ReadonlySet<string>> {
  const filled = new Set(await filledSheets(workbook));
  if (filled.size === 0) return filled;
  const names = (await workbook.sheets()).map(({ name }) => name);
  return new Set(names.filter((name) => filled.has(name) || name.startsWith(DRAFT_WORD)));
}

/** What a filled report remembers, for the workbook that its last sheet was put into under another name. */
export async function memoryFor(report: Workbook, name: string): Promise<readonly (readonly CellValue[])[]> {
  const [memory] = await report.readAll([OWN_SHEET]);
  const form = (await report.sheets()).filter(({ isHidden }) => !isHidden).at(-1)?.name;
  const rows = memory ? otherMemory(memory, new Set()) : [];
  return [MEMORY_COLUMNS, ...rows.map((row) => row.map((value, at) => (at === 1 && value === form ? name : value)))];
}

/** Reads a form, or one sheet of it, whether it is a template or a report that was filled from one before. */
export async function readForm(form: Workbook, only?: string): Promise<ReportForm> {
  const grids = only === undefined ? await readTemplate(form) : await form.readAll([only]);
  const [memory] = await form.readAll([OWN_SHEET]);
  const past = memory && readMemory(memory);
  const filled = new Map<string, Recalled>();
  for (const grid of grids) {
    const known = past?.sheets.get(grid.sheet) ?? (only === undefined ? renamed(grid, grids, past) : undefined);
    if (known) filled.set(grid.sheet, recall(grid, known));
  }
  return { grids: grids.map((grid) => filled.get(grid.sheet)?.template ?? grid), filled };
}

/** What a sheet was filled with before a person gave it another name: that of a sheet which is there no more, and most of which stands on it. */
function renamed(grid: Grid, grids: readonly Grid[], past: PastFilling | null | undefined): FilledSheet | undefined {
  const names = new Set(grids.map(({ sheet }) => sheet));
  const lost = [...(past?.sheets.values() ?? [])].filter(({ sheet }) => !names.has(sheet));
  return lost.find((filled) => isFilledSheet(grid, filled));
}

/** Fills a template by a planned report, or brings one that was filled up to date; heads a draft with the sheet LOYIHA; remembers what was written. */
export async function fillReport(template: Workbook, plan: ReportPlan, options: FillOptions): Promise<FillOutcome> {
  const refused: { sheet: string; refusal: Refusal }[] = [];
  const changes = [
    ...plan.sheets.map((sheet) => ({ sheet: sheet.sheet, change: fillChange(sheet) })),
    ...plan.refreshes,
  ];
  for (const { sheet, change } of changes) {
    if (!change) continue;
    const result = await template.write(sheet, [change]);
    refused.push(...result.refused.map((refusal) => ({ sheet, refusal })));
  }
  await headDraft(template, plan, options);
  const filled = [...plan.sheets.map(filledSheet), ...plan.refreshes.map((refresh) => refresh.filled)];
  await keepMemory(template, memoryRows(plan, filled, options.date));
  return { refused };
}

/** Puts what was filled onto the hidden sheet; what other sheets that are there were filled with stays there. */
export async function keepMemory(workbook: Workbook, rows: readonly (readonly CellValue[])[]): Promise<void> {
  const [own] = await workbook.readAll([OWN_SHEET]);
  if (!own) return workbook.addSheet({ name: OWN_SHEET, isHidden: true, position: 'last', rows });
  const names = new Set<CellValue>((await workbook.sheets()).map(({ name }) => name));
  const written = new Set(rows.map(([, sheet]) => sheet ?? null));
  const others = otherMemory(own, written).filter(([, sheet]) => names.has(sheet ?? null));
  const all = [...rows, ...others];
  const count = Math.max(all.length, lastMemoryRow(own));
  const values = Array.from({ length: count }, (_, at) =>
    MEMORY_COLUMNS.map((_column, across) => all[at]?.[across] ?? null),
  );
  await workbook.writeOwn([{ sheet: OWN_SHEET, isHidden: true, row: 1, column: 1, values }]);
}

/** Puts the sheet LOYIHA before a draft; takes away the one that an earlier draft of a report had. */
async function headDraft(template: Workbook, plan: ReportPlan, { draft }: FillOptions): Promise<void> {
  const names = (await template.sheets()).map(({ name }) => name);
  const isHeaded = plan.refreshes.length > 0 && names.includes(DRAFT_WORD);
  if (plan.isDraft) {
    await template.addSheet({
      name: isHeaded ? DRAFT_WORD : freeSheetName(DRAFT_WORD, names),
      isHidden: false,
      position: 'first',
      ...draft,
    });
  } else if (isHeaded) await template.removeSheet(DRAFT_WORD);
}
