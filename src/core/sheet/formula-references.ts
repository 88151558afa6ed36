/* The references in a formula, whatever is done with them. */

const SHEET = String.raw`((?:'(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = String.raw`(${CELL}(?::${CELL})?|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\[])`;
/** Strings, references with their sheet, names, bracketed parts of tables, numbers: what is none of them is copied. */
export const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|${SHEET}${REFERENCE}|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\[(?:[^\[\]]|\[[^\]]*\])*\]|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`,
  'gu',
);
const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** A corner of a reference: row 0, or no column, where it says none ("A:C", "2:4"). */
export interface Corner {
  readonly column: string;
  readonly isColumnFixed: boolean;
  readonly row: number;
  readonly isRowFixed: boolean;
}

/** Reads a corner as TOKEN finds it. */
export function readCorner(text: string): Corner {
  const [, first = '', column = '', second = '', row = ''] = CORNER.exec(text)!;
  const isRowFixed = column === '' ? first !== '' : second !== '';
  return { column, isColumnFixed: column !== '' && first !== '', row: Number(row), isRowFixed };
}

/** A corner as a formula has it. */
export function writeCorner(corner: Corner): string {
  const column = (corner.isColumnFixed ? '$' : '') + corner.column;
  return column + (corner.row === 0 ? '' : (corner.isRowFixed ? '$' : '') + corner.row);
}
