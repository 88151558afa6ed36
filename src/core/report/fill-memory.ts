import { areaName } from '../sheet/address';
import type { CellValue } from '../sheet/cell';
import { filledCell, filledRow } from './fill';
import type { PlannedRepeat, PlannedSheet, ReportPlan } from './report';

/** The hidden sheet on which everything of ours that people need not see is kept. */
export const MEMORY_SHEET = '_ishreja';

/** A text longer than this is not kept itself where rows repeat. */
const LONG_TEXT = 12;
/** A cell holds 32 767 characters. */
const FULL_CELL = 30_000;

type MemoryRow = readonly CellValue[];

/**
 * What was filled, as rows of the hidden sheet: kind, sheet, place, mark, value written. So a later run can refresh the
 * report and tell what a person has changed since. Repeated rows are kept by the hundred as JSON, for each row the list of
 * its values from column A, null for a long text, and at its end a mark of all long texts in it: with the texts themselves
 * the file would grow to twice its size.
 */
export function memoryRows(plan: ReportPlan, date: string): readonly MemoryRow[] {
  return [
    ['kind', 'sheet', 'place', 'mark', 'value'],
    ['filled', '', '', 'date', date],
    ['filled', '', '', 'draft', plan.isDraft],
    ...plan.answered.map(({ finding, note }): MemoryRow => ['note', finding.rule, finding.at, finding.id, note]),
    ...plan.sheets.flatMap((sheet) => [
      ...cellRows(sheet),
      ...sheet.repeats.flatMap((repeat) => repeatRows(repeat, sheet)),
    ]),
  ];
}

/** A short mark of texts, the same for the same texts in the same order: FNV-1a, 32 bits. */
export function textMark(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function cellRows(sheet: PlannedSheet): readonly MemoryRow[] {
  return sheet.cells.map(({ cell, mark, value }) => ['cell', sheet.sheet, filledCell(cell, sheet), mark, value]);
}

function repeatRows(repeat: PlannedRepeat, sheet: PlannedSheet): readonly MemoryRow[] {
  const rows: MemoryRow[] = [];
  let top = filledRow(repeat.row, sheet);
  let texts: string[] = [];
  let length = 0;
  const right = repeat.values[0]?.length ?? 1;
  const close = (): void => {
    if (texts.length === 0) return;
    const place = areaName({ top, left: 1, bottom: top + texts.length - 1, right });
    rows.push(['rows', sheet.sheet, place, repeat.mark, `[${texts.join(',')}]`]);
    top += texts.length;
    texts = [];
    length = 0;
  };
  for (const values of repeat.values) {
    const text = rowText(values);
    if (length + text.length > FULL_CELL) close();
    texts.push(text);
    length += text.length + 1;
  }
  close();
  return rows;
}

function rowText(values: readonly CellValue[]): string {
  const texts: string[] = [];
  const kept = values.map((value) => {
    if (typeof value !== 'string' || value.length <= LONG_TEXT) return value;
    texts.push(value);
    return null;
  });
  return JSON.stringify(texts.length === 0 ? kept : [...kept, textMark(texts)]);
}
