import { type Area, columnNumber, LAST_COLUMN, LAST_ROW } from './address';
import { type Corner, readCorner, TOKEN, writeCorner } from './formula-references';
import type { RowShift } from './row-shift';

/** The sheet a formula stands on, and the sheet whose rows move. */
export interface FormulaPlace {
  readonly on: string;
  readonly edited: string;
}

/** A formula (without "=") after the row edits of a change: its references move or grow, and become #REF! where their rows are gone. */
export function shiftFormula(formula: string, shift: RowShift, place: FormulaPlace): string {
  return formula.replace(
    TOKEN,
    (token: string, sheet: string | undefined, reference: string | undefined, offset: number) => {
      if (!reference || !refersTo(sheet, place)) return token;
      const isSummed =
        formula[offset + token.length] === ')' && /\bSUM\($/i.test(formula.slice(Math.max(0, offset - 5), offset));
      return (sheet ?? '') + shiftReference(reference, shift, isSummed);
    },
  );
}

/** The areas of its own sheet that a formula reads; whole columns and rows reach over all of it. */
export function areasRead(formula: string, sheet: string): readonly Area[] {
  const place = { on: sheet, edited: sheet };
  return [...formula.matchAll(TOKEN)].flatMap(([, prefix, reference]) =>
    reference && refersTo(prefix, place) ? areaOf(reference) : [],
  );
}

function areaOf(reference: string): Area {
  const [first, last = first] = reference.split(':').map(readCorner) as [Corner, Corner?];
  const rows = first.row === 0 ? [1, LAST_ROW] : [first.row, last.row];
  const columns = first.column === '' ? [1, LAST_COLUMN] : [columnNumber(first.column), columnNumber(last.column)];
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

function refersTo(prefix: string | undefined, place: FormulaPlace): boolean {
  if (prefix === undefined) return place.on === place.edited;
  const bare = prefix.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return name.toLowerCase() === place.edited.toLowerCase();
}

function shiftReference(reference: string, shift: RowShift, isSummed: boolean): string {
  const [first, second] = reference.split(':').map(readCorner) as [Corner, Corner?];
  if (first.row === 0) return reference;
  if (!second && !isSummed) {
    const row = shift.mapRow(first.row);
    return row === null || row > LAST_ROW ? '#REF!' : writeCorner({ ...first, row });
  }
  const last = second ?? first;
  const isTurned = last.row < first.row;
  const span = shift.mapSpan(Math.min(first.row, last.row), Math.max(first.row, last.row), true);
  if (!span) return '#REF!';
  if (!second && span.top === span.bottom) return writeCorner({ ...first, row: span.top });
  const from = writeCorner({ ...first, row: isTurned ? span.bottom : span.top });
  return `${from}:${writeCorner({ ...last, row: isTurned ? span.top : span.bottom })}`;
}
