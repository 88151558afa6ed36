import { OWN_SHEET } from '../core/keep/own-sheet';
import { fillChange } from '../core/report/fill';
import { memoryRows } from '../core/report/fill-memory';
import type { ReportPlan } from '../core/report/report';
import { DRAFT_WORD } from '../core/report/report-fields';
import type { CellValue } from '../core/sheet/cell';
import type { Refusal } from '../core/sheet/edit';
import type { Grid } from '../core/sheet/grid';
import type { Workbook } from '../core/workbook';

/** What filling is told beside the plan of the report. */
export interface FillOptions {
  /** The day, as people write it. */
  readonly date: string;
  /** The rows of the sheet that heads a draft, in the person's language; without meaning for a final report. */
  readonly draftRows: readonly (readonly CellValue[])[];
}

/** What filling did: cells and rows that could not be written, by sheet. */
export interface FillOutcome {
  readonly refused: readonly { readonly sheet: string; readonly refusal: Refusal }[];
}

const DRAFT_WIDTHS = [16, 10, 110];

/** The sheets of a template as `planReport` takes them: those that people see. */
export async function readTemplate(template: Workbook): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  for (const { name, isHidden } of await template.sheets()) if (!isHidden) grids.push(await template.read(name));
  return grids;
}

/** Fills a template by a planned report: writes its marked cells, heads a draft with the sheet LOYIHA, remembers what was written. */
export async function fillReport(template: Workbook, plan: ReportPlan, options: FillOptions): Promise<FillOutcome> {
  const refused: { sheet: string; refusal: Refusal }[] = [];
  for (const sheet of plan.sheets) {
    const change = fillChange(sheet);
    if (!change) continue;
    const result = await template.write(sheet.sheet, [change]);
    refused.push(...result.refused.map((refusal) => ({ sheet: sheet.sheet, refusal })));
  }
  const names = (await template.sheets()).map(({ name }) => name);
  await template.addSheet({
    name: OWN_SHEET,
    isHidden: true,
    position: 'last',
    rows: memoryRows(plan, options.date),
  });
  if (plan.isDraft) {
    await template.addSheet({
      name: freeName(DRAFT_WORD, names),
      isHidden: false,
      position: 'first',
      rows: options.draftRows,
      widths: DRAFT_WIDTHS,
    });
  }
  return { refused };
}

/** The name, or with a number behind it where the template has a sheet so called. */
function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (tried: string): boolean => taken.some((each) => each.toLowerCase() === tried.toLowerCase());
  let tried = name;
  for (let number = 2; isTaken(tried); number++) tried = `${name} ${number}`;
  return tried;
}
