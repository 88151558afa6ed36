import { type Area, columnName, columnNumber } from './address';
import type { RowShift } from './row-shift';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const SHEET = String.raw`((?:'(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = String.raw`(${CELL}(?::${CELL})?|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\[])`;
/** Strings, references with their sheet, names, bracketed parts of tables, numbers: what is none of them is copied. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|${SHEET}${REFERENCE}|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\[(?:[^\[\]]|\[[^\]]*\])*\]|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`,
  'gu',
);
const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

interface Corner {
  readonly column: string;
  readonly isColumnFixed: boolean;
  readonly row: number;
  readonly isRowFixed: boolean;
}

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

/** A formula as it reads when copied some rows down and columns right: relative references move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formulaMover(formula)(rows, columns);
}

/** `moveFormula` for one formula that is copied to many places: it is read once. */
export function formulaMover(formula: string): (rows: number, columns: number) => string {
  const references: { readonly before: string; readonly corners: readonly Corner[] }[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const [token, sheet = '', reference] = match;
    if (!reference) continue;
    references.push({ before: formula.slice(end, match.index) + sheet, corners: reference.split(':').map(readCorner) });
    end = match.index + token.length;
  }
  const rest = formula.slice(end);
  return (rows, columns) => {
    let text = '';
    for (const { before, corners } of references) {
      const moved = corners.map((corner) => moveCorner(corner, rows, columns));
      text += before + (moved.includes(null) ? '#REF!' : moved.join(':'));
    }
    return text + rest;
  };
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

function readCorner(text: string): Corner {
  const [, first = '', column = '', second = '', row = ''] = CORNER.exec(text)!;
  const isRowFixed = column === '' ? first !== '' : second !== '';
  return { column, isColumnFixed: column !== '' && first !== '', row: Number(row), isRowFixed };
}

function writeCorner(corner: Corner): string {
  const column = (corner.isColumnFixed ? '$' : '') + corner.column;
  return column + (corner.row === 0 ? '' : (corner.isRowFixed ? '$' : '') + corner.row);
}

function moveCorner(corner: Corner, rows: number, columns: number): string | null {
  const row = corner.row === 0 || corner.isRowFixed ? corner.row : corner.row + rows;
  if (corner.column === '') return row < 1 || row > LAST_ROW ? null : writeCorner({ ...corner, row });
  const number = columnNumber(corner.column) + (corner.isColumnFixed ? 0 : columns);
  if (number < 1 || number > LAST_COLUMN || (corner.row > 0 && (row < 1 || row > LAST_ROW))) return null;
  return writeCorner({ ...corner, column: columnName(number), row });
}
