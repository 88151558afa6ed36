import { areaName, cellName } from '../sheet/address';
import type { CellValue } from '../sheet/cell';
import { codeAt } from '../text/code-at';
import { remember } from '../text/remember';
import type { ReportPlan } from './report';

/** A text longer than this is not kept itself where rows repeat. */
const LONG_TEXT = 12;
/** What begins the short mark of a long text. */
const TEXT_MARK = '~';
/** What a value kept can take in JSON, each of its characters escaped (`\\u0001`), with quotes and comma. */
const LONGEST_IN_JSON = 6 * LONG_TEXT + 3;
/** A cell holds 32 767 characters. */
const FULL_CELL = 32_000;

type MemoryRow = readonly CellValue[];

/** What the columns of the hidden sheet hold of a filling, from A. */
export const MEMORY_COLUMNS = ['kind', 'sheet', 'place', 'mark', 'value', 'text'] as const;

/** The row of a run whose rows a person took out: they are not put back. */
export const GONE = 0;

/** One filled cell: where it stands, the marks it was filled by, its text in the template and the value written. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly mark: string;
  readonly text: string;
  readonly value: CellValue;
}

/** Rows that stand in the place of a repeated one: `cells` are its texts in the template, `runs` the rows as written, from column A. */
export interface FilledRepeat {
  readonly mark: string;
  readonly cells: readonly { readonly column: number; readonly text: string }[];
  readonly runs: readonly { readonly row: number; readonly values: readonly (readonly CellValue[])[] }[];
}

/** A row of the template that went out: the row it would stand at, its mark, and what it held from column A but for formulas. */
export interface RowOut {
  readonly row: number;
  readonly mark: string;
  readonly cells: readonly CellValue[];
}

/** What stands on one sheet since it was filled, by the places after filling. */
export interface FilledSheet {
  readonly sheet: string;
  readonly cells: readonly FilledCell[];
  readonly repeats: readonly FilledRepeat[];
  readonly out: readonly RowOut[];
}

/**
 * What was filled, as rows of the hidden sheet (core/keep says where on it): kind, sheet, place, mark, value written, and the template's
 * text where it says more than the mark. So a later run can refresh the report and tell what a person has changed since.
 * Repeated rows are kept some dozens at a time as JSON, for each row the list of its values from column A, a short mark in the
 * place of a long text: with the texts themselves the file would grow to twice its size.
 */
export function memoryRows(
  { isDraft, answered }: Pick<ReportPlan, 'isDraft' | 'answered'>,
  sheets: readonly FilledSheet[],
  date: string,
): readonly MemoryRow[] {
  return [
    MEMORY_COLUMNS,
    ['filled', '', '', 'date', date],
    ['filled', '', '', 'draft', isDraft],
    ...answered.map(({ finding, note }): MemoryRow => ['note', finding.rule, finding.at, finding.id, note]),
    ...sheets.flatMap((sheet) => [
      ...sheet.cells.map((cell) => cellRow(cell, sheet)),
      ...sheet.repeats.flatMap((repeat) => repeatRows(repeat, sheet)),
      ...sheet.out.map(({ row, mark, cells }): MemoryRow => {
        const kept = cells.map((value) => (typeof value === 'string' ? veiled(value) : value));
        return ['out', sheet.sheet, cellName(row, 1), mark, JSON.stringify(kept)];
      }),
    ]),
  ];
}

function cellRow({ row, column, mark, value, text }: FilledCell, { sheet }: FilledSheet): MemoryRow {
  const kept: MemoryRow = ['cell', sheet, cellName(row, column), mark, value];
  return text === `{{${mark}}}` ? kept : [...kept, veiled(text)];
}

function repeatRows({ mark, cells, runs }: FilledRepeat, { sheet }: FilledSheet): readonly MemoryRow[] {
  const texts = JSON.stringify(cells.map(({ column, text }) => [column, veiled(text)]));
  const rows: MemoryRow[] = [['row', sheet, '', mark, texts]];
  for (const { row: first, values } of runs) {
    const right = Math.max(1, values[0]?.length ?? 1);
    const count = Math.max(1, Math.floor(FULL_CELL / (right * LONGEST_IN_JSON)));
    for (let from = 0; from < values.length; from += count) {
      const kept = values.slice(from, from + count).map((row) => row.map(rememberedValue));
      const place =
        first === GONE ? '' : areaName({ top: first + from, left: 1, bottom: first + from + kept.length - 1, right });
      rows.push(['rows', sheet, place, mark, JSON.stringify(kept)]);
    }
  }
  return rows;
}

/** A text with its marks in other brackets: whoever looks for marks that were left unfilled must find none here. */
function veiled(text: string): string {
  return text.replaceAll('{{', '\u27e6').replaceAll('}}', '\u27e7');
}

/** The text as it stood in the template. */
export function unveiled(text: string): string {
  return text.replaceAll('\u27e6', '{{').replaceAll('\u27e7', '}}');
}

/** A value as it is kept of a repeated row: a long text by its short mark. */
export function rememberedValue(value: CellValue): CellValue {
  if (typeof value !== 'string' || (value.length <= LONG_TEXT && !value.startsWith(TEXT_MARK))) return value;
  return markOf(value);
}

/** FNV-1a of 32 bits; rows have many texts in common. */
const markOf = remember((text) => {
  let hash = 0x811c9dc5;
  const { length } = text;
  for (let index = 0; index < length; index++) hash = Math.imul(hash ^ codeAt(text, index), 0x01000193);
  return TEXT_MARK + (hash >>> 0).toString(36);
});
