import { enterDone, type DoneField } from '../../../src/actions/enter-done';
import type { DoneRecord } from '../../../src/core/done/done';
import { newDoneSheet } from '../../../src/core/done/done-sheet';
import { readDone } from '../../../src/core/done/read-done';
import type { Plan } from '../../../src/core/plan/plan';
import { applyChanges } from '../../../src/core/sheet/apply-changes';
import type { Grid } from '../../../src/core/sheet/grid';
import { MemoryWorkbook } from '../../support/memory-workbook';

/** The sheet Bajarilishi of a plan as it is made. */
export async function doneGridOf(plan: Plan): Promise<Grid> {
  const workbook = new MemoryWorkbook();
  const sheet = newDoneSheet(plan);
  await workbook.addSheet(sheet);
  return workbook.read(sheet.name);
}

/** The sheet with a text entered in a field of the item of that number. */
export function entered(grid: Grid, plan: Plan, number: string, field: DoneField, text: string): Grid {
  const row = readDone(grid, plan)!.rows.find((each) => each.number === number)!;
  return applyChanges(grid, [enterDone(row, field, text)!]).grid;
}

/** What was done of each item in the four quarters, by the item's number: "5 | - | | 370/1006". */
export function factsOf(record: DoneRecord, plan: Plan): Readonly<Record<string, string>> {
  const texts = record.rows.map(({ item, number, quarters }) => [
    item === null ? `gone ${number}` : plan.items[item]!.number.text,
    quarters.map(({ fact }) => fact.cells[0]!.text).join(' | '),
  ]);
  return Object.fromEntries(texts) as Record<string, string>;
}
