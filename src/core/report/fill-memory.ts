import { areaName, columnName, parseCellName } from '../sheet/address';
import type { CellValue } from '../sheet/cell';
import { filledRow } from './fill';
import type { PlannedSheet, ReportPlan } from './report';

/** The hidden sheet on which everything of ours that people need not see is kept. */
export const MEMORY_SHEET = '_ishreja';

type MemoryRow = readonly CellValue[];

/**
 * What was filled, as rows of the hidden sheet: kind, sheet, place, mark, value written. So a later run can refresh the
 * report and tell what a person has changed since. A repeated row is kept as the JSON of its values from column A.
 */
export function memoryRows(plan: ReportPlan, date: string): readonly MemoryRow[] {
  return [
    ['kind', 'sheet', 'place', 'mark', 'value'],
    ['filled', '', '', 'date', date],
    ['filled', '', '', 'draft', plan.isDraft],
    ...plan.answered.map(({ finding, note }): MemoryRow => ['note', finding.rule, finding.at, finding.id, note]),
    ...plan.sheets.flatMap(sheetRows),
  ];
}

function sheetRows(sheet: PlannedSheet): MemoryRow[] {
  const cells = sheet.cells.map(({ cell, mark, value }): MemoryRow => {
    const { row, column } = parseCellName(cell)!;
    return ['cell', sheet.sheet, columnName(column) + filledRow(row, sheet), mark, value];
  });
  const repeated = sheet.repeats.flatMap(({ row, mark, values }) => {
    const top = filledRow(row, sheet);
    return values.map((each, index): MemoryRow => {
      const area = { top: top + index, bottom: top + index, left: 1, right: Math.max(each.length, 1) };
      return ['row', sheet.sheet, areaName(area), mark, JSON.stringify(each)];
    });
  });
  return [...cells, ...repeated];
}
