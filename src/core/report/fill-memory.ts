import { areaName } from '../sheet/address';
import type { CellValue } from '../sheet/cell';
import { filledCell, filledRow } from './fill';
import type { PlannedRepeat, PlannedSheet, ReportPlan } from './report';

/** A text longer than this is not kept itself where rows repeat. */
const LONG_TEXT = 12;
/** What a value kept can take in JSON, each of its characters escaped (`\\u0001`), with quotes and comma. */
const LONGEST_IN_JSON = 6 * LONG_TEXT + 3;
/** A cell holds 32 767 characters. */
const FULL_CELL = 32_000;

type MemoryRow = readonly CellValue[];

/**
 * What was filled, as rows of the hidden sheet (core/keep says where on it): kind, sheet, place, mark, value written. So a later run can refresh the
 * report and tell what a person has changed since. Repeated rows are kept some dozens at a time as JSON, for each row the list of
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
function textMark(texts: readonly string[]): string {
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
  const first = filledRow(repeat.row, sheet);
  const right = repeat.values[0]?.length ?? 1;
  const count = Math.max(1, Math.floor(FULL_CELL / ((right + 1) * LONGEST_IN_JSON)));
  for (let from = 0; from < repeat.values.length; from += count) {
    const kept = repeat.values.slice(from, from + count).map(rememberedRow);
    const place = areaName({ top: first + from, left: 1, bottom: first + from + kept.length - 1, right });
    rows.push(['rows', sheet.sheet, place, repeat.mark, JSON.stringify(kept)]);
  }
  return rows;
}

function rememberedRow(values: readonly CellValue[]): readonly CellValue[] {
  const longTexts: string[] = [];
  const kept = values.map((value) => {
    if (typeof value !== 'string' || value.length <= LONG_TEXT) return value;
    longTexts.push(value);
    return null;
  });
  if (longTexts.length > 0) kept.push(textMark(longTexts));
  return kept;
}
